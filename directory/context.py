"""What every page may use. Never the person: public pages do not know who is reading."""

from dataclasses import dataclass

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.utils.text import capfirst

from .middleware import PRIVATE
from .models import LANGUAGES, is_checked, page_language
from .pages.descriptions import DESCRIPTIONS, OTHERWISE

# Each language under its own name.
NAMES = {"": "English"} | {code: capfirst(LANG_INFO[code]["name_local"]) for code in LANGUAGES}
# Pages at addresses that have no language before them.
ENGLISH_ONLY = ("mail-stop", "speaker-words")


@dataclass(frozen=True)
class Tongue:
    """One language of the page: its code for `lang`, its name, and the same page in it."""

    code: str
    name: str
    url: str
    is_current: bool


def site(request):
    """`demo`, `site_url`, `here` (the name of the address, for the main navigation), and the languages of the page.

    `awaits_check`: this is a translation, and no speaker of the language has checked it yet.
    """
    here, language = _here(request), page_language()
    return {
        "demo": settings.DEMO,
        "site_url": settings.SITE_URL,
        "here": here,
        "lang": language or "en-GB",
        "tongues": [] if here in ENGLISH_ONLY else tongues(request.get_full_path(), language),
        "canonical": canonical(request),
        "alternates": alternates(request, language),
        "description": DESCRIPTIONS.get(here, OTHERWISE),
        "awaits_check": bool(language) and not is_checked("interface"),
    }


def canonical(request) -> str:
    """The one address of a public page in its language, without a question after it; else ""."""
    return settings.SITE_URL + request.path if _is_public(request) else ""


def alternates(request, language: str) -> list[tuple[str, str]]:
    """(language, address) of a public page in each language, as programs read it; none for what is in English only."""
    is_in_all = _is_public(request) and _here(request) not in ENGLISH_ONLY
    return same_pages(request.path.removeprefix(f"/{language}") if language else request.path) if is_in_all else []


def same_pages(path: str) -> list[tuple[str, str]]:
    """The same for the path of an English page. Whoever reads none of our languages is shown the English one."""
    here = [(code or "en", settings.SITE_URL + (f"/{code}{path}" if code else path)) for code in NAMES]
    return [*here, ("x-default", settings.SITE_URL + path)]


def _here(request) -> str:
    return request.resolver_match.url_name if request.resolver_match else ""


def _is_public(request) -> bool:
    return bool(request.resolver_match) and not request.path.startswith(PRIVATE)


def tongues(path: str, current: str) -> list[Tongue]:
    """The same page in every language; none for signed-in pages, which are in English only."""
    if path.startswith(PRIVATE):
        return []
    english = path.removeprefix(f"/{current}") if current else path
    return [
        Tongue(code or "en-GB", name, f"/{code}{english}" if code else english, code == current)
        for code, name in NAMES.items()
    ]
