"""What every page may use. Never the person: public pages do not know who is reading."""

from dataclasses import dataclass

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.utils.text import capfirst

from .middleware import PRIVATE
from .models import LANGUAGES, is_checked, page_language

# Each language under its own name.
NAMES = {"": "English"} | {code: capfirst(LANG_INFO[code]["name_local"]) for code in LANGUAGES}


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
    match = request.resolver_match
    language = page_language()
    return {
        "demo": settings.DEMO,
        "site_url": settings.SITE_URL,
        "here": match.url_name if match else "",
        "lang": language or "en-GB",
        "tongues": tongues(request.get_full_path(), language),
        "canonical": canonical(request, language),
        "awaits_check": bool(language) and not is_checked("interface"),
    }


def canonical(request, language: str) -> str:
    """The one address of a public page: without a language before it and without a question after it; else ""."""
    if not request.resolver_match or request.path.startswith(PRIVATE):
        return ""
    return settings.SITE_URL + (request.path.removeprefix(f"/{language}") if language else request.path)


def tongues(path: str, current: str) -> list[Tongue]:
    """The same page in every language; none for signed-in pages, which are in English only."""
    if path.startswith(PRIVATE):
        return []
    english = path.removeprefix(f"/{current}") if current else path
    return [
        Tongue(code or "en-GB", name, f"/{code}{english}" if code else english, code == current)
        for code, name in NAMES.items()
    ]
