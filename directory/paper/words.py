"""Short words for paper: texts cut by rule, addresses that can be typed, the square code, the urgent numbers."""

import logging
from collections.abc import Callable, Iterable
from datetime import date, datetime
from io import BytesIO
from typing import TypeVar
from urllib.parse import urlsplit

import segno
from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from directory import week
from directory.foreign import joined, short
from directory.models import UrgentContact, draft, is_checked, said, shown_contacts
from directory.pages.urgent_words import ask_for_an_interpreter, draft_words, for_danger, interpreter

from .pdf import is_whole, printable

log = logging.getLogger(__name__)
Made = TypeVar("Made")
MOST_URGENT = 6
URGENT_FIELDS = ("name", "when", "note")
# Level M still reads when 15 % is dirty or torn; the light border of four modules is part of the picture.
LEVEL, BORDER = "m", 4
# With its border. The code itself is then 25 mm wide or more, for any phone's camera.
SQUARE_MM = 33


def heading(name: str, language: str = "") -> tuple[str, str]:
    """A name and its language; words of ours in its place when none of its letters can be printed."""
    return (name, language) if is_readable(name) else (_("We cannot print this name"), "")


def is_readable(text: str) -> bool:
    """Whether anything of a text is left on paper."""
    return any(letter.isalnum() for letter in printable(text))


def readable(lines: list[str]) -> list[str]:
    """The lines of which something is left on paper."""
    return [line for line in lines if is_readable(line)]


def is_shown(name: str, texts: Iterable[str]) -> bool:
    """Whether paper shows every letter of these texts, and something of the name."""
    return heading(name)[0] == name and all(is_whole(text) for text in (name, *texts))


def not_shown(parts: Iterable[str] = ()) -> str:
    """What stands before the short address of a listing when paper cannot show all of it. `parts`: which are meant."""
    named = ", ".join(parts)
    if not named:
        return _("We cannot print all of its words. They are on its page:")
    return _("We cannot print all of its words (%(parts)s). They are on its page:") % {"parts": named}


def attempt(code: str, make: Callable[[], Made]) -> Made | None:
    """What `make` gives; None when it cannot, and a line in the log with the code of the listing and none of its words.

    One listing must not keep all others off the paper, whatever is wrong with it.
    """
    try:
        return make()
    except Exception as fault:
        log.error("Listing %s cannot be printed: %s", code, type(fault).__name__)
        return None


def address(code: str) -> str:
    """The short address as somebody would type it: "peer.example.org/g/K7QP2M"."""
    return f"{urlsplit(settings.SITE_URL).netloc}/g/{code}"


def moment_address(slug: str) -> str:
    """Where the sheet of a moment stands on the web, as somebody would type it."""
    return f"{urlsplit(settings.SITE_URL).netloc}{reverse('moment', args=[slug])}".rstrip("/")


def square(code: str) -> str:
    """The short address as a QR code, an SVG. Capitals need fewer modules, so each is larger."""
    return _drawn(f"{settings.SITE_URL}/g/{code}/".upper())


def square_of(name: str, *args: str, query: str = "") -> str:
    """The same of any page, in English: the page itself offers other languages."""
    with override("en"):
        return _drawn(f"{settings.SITE_URL}{reverse(name, args=args)}{query}")


def _drawn(address: str) -> str:
    picture = BytesIO()
    made = segno.make_qr(address, error=LEVEL)
    made.save(picture, kind="svg", border=BORDER, xmldecl=False, nl=False)
    return picture.getvalue().decode()


def long_day(day: date) -> str:
    """ "Sunday 22 November 2026"."""
    return week.full_date_words(day)


def frame(now: datetime, *, beside: bool = True) -> dict:
    """What every sheet carries: its language, the numbers for now, when it was printed, and that times change.

    `beside`: whether there is room for words about danger that no speaker has checked, beside the English."""
    is_draft = not is_checked("interface")
    ask = ask_for_an_interpreter() if is_draft and beside else ""
    return {
        "language": (get_language() or "en").split("-")[0],
        "brand": _("Alongside Lambeth"),
        "urgent_title": _("If you need help now"),
        "urgent": [urgent_line(contact, beside=beside) for contact in shown_contacts()[:MOST_URGENT]],
        "interpreter": joined(" ", (ask, interpreter())),
        "draft": draft_words() if is_draft and beside else "",
        "printed": _("Printed %(day)s.") % {"day": week.date_and_year(now.date())},
        "careful": _("Times can change, so check before you go."),
        "demo": _("This is a demonstration. Nobody has confirmed the details of real groups yet.")
        if settings.DEMO
        else "",
    }


def _sentences(name: str, when: str, note: str) -> str:
    words = joined(". ", (joined(", ", (name, when)), note))
    return words if not words or words.endswith(".") else joined("", (words, "."))


def urgent_line(contact: UrgentContact, *, beside: bool = True) -> dict:
    """A number with what it is for and what rings it; a text line says which word to send."""
    words = _sentences(*(said(contact, field) for field in URGENT_FIELDS))
    drafts = [draft(contact, field) for field in URGENT_FIELDS] if beside else []
    if any(drafts):
        # Beside the English, as on the web.
        words = joined(" ", (_sentences(*drafts), words))
    is_text = contact.sort == UrgentContact.Sort.TEXT and contact.keyword
    number = (
        for_danger(lambda: _("Text %(word)s to %(number)s") % {"word": contact.keyword, "number": contact.value})
        if is_text
        else contact.value
    )
    return {"number": number, "words": short(words, 400), "href": contact.href}
