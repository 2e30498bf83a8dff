"""What the pages that must always answer say, in a file beside the portal: the urgent contacts, the words of the page
of urgent help, and both in every language. Whoever reads it needs no database, no cache and no session.

The file is made again when the portal starts, when a moderator agrees to a number or hides one, when words are edited,
and every few seconds by the worker, which is how a second machine hears of a change. It is replaced whole, so nobody
reads half of one; every process looks at each request whether it is another file than the one it read.

Without the file a process goes on with what it read last. One that has read nothing yet shows the contacts that ship.
A moderator may have hidden one of those, and nothing here could know it: the database does, and it is away too. They
are the national numbers, and in that hour no number at all would be the greater harm.
"""

import fcntl
import json
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import DatabaseError, connections, models

from .models import LANGUAGES, PageSection, PageText, Texts, UrgentContact, wordings, wordings_held
from .place import REFERENCE

PAGE = "urgent-help"
# Who has checked the words of buttons and labels decides what stands in English on these pages.
ABOUT = ("urgent:", f"page:{PAGE}", f"section:{PAGE}/", "interface")
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Copy:
    """Rows as plain values by the name of their field, and (about, field) to (text, is checked) by language.

    `made`: what pages made of it, which goes when another copy is read."""

    contacts: list[dict]
    page: dict
    sections: list[dict]
    wordings: dict[str, Texts]
    made: dict[tuple[str, str], str] = field(default_factory=dict, compare=False)


# By path: which file was read last (its number, time and size), and what it said.
_latest: dict[Path, tuple[tuple, Copy]] = {}
_told: set[str] = set()


def contacts() -> list[UrgentContact]:
    """The numbers of a crisis that a visitor may see, in order, in the language of the page; rows to read and never to
    save."""
    copy, crisis = current(), UrgentContact.Purpose.CRISIS
    with wordings_held(copy.wordings):
        # A file that an older portal wrote has the lines for other purposes too.
        return [_row(UrgentContact, values) for values in copy.contacts if values["purpose"] == crisis]


def page() -> PageText:
    """The words of the page of urgent help, in its language, with its sections."""
    copy = current()
    with wordings_held(copy.wordings):
        found = _row(PageText, copy.page)
        found._prefetched_objects_cache = {"sections": [_row(PageSection, values) for values in copy.sections]}
        return found


@contextmanager
def without_database() -> Iterator[None]:
    """Within this block a page finds what has been checked, and its other words, in the copy."""
    with wordings_held(current().wordings):
        yield


def renew() -> None:
    """Makes the file again from the database, if it would say something else.

    One at a time: whoever read before a number was hidden must not write after it. Raises OSError where nothing can be
    written, and what the database raises."""
    path = settings.URGENT_COPY
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        text = json.dumps(_from_database(), cls=DjangoJSONEncoder, ensure_ascii=False)
        if not path.exists() or path.read_text(errors="replace") != text:
            _replace(path, text)


def at_start() -> None:
    """Before the first request, and before the server forks: nothing of the database's may be shared afterwards."""
    try:
        renew()
    except (OSError, DatabaseError) as fault:
        _say_once(f"The copy of the urgent contacts could not be made at the start: {type(fault).__name__}.")
    finally:
        connections.close_all()


def current() -> Copy:
    path = settings.URGENT_COPY
    try:
        found = path.stat()
        stamp = (found.st_ino, found.st_mtime_ns, found.st_size)
        if path not in _latest or _latest[path][0] != stamp:
            _latest[path] = (stamp, _readable(path.read_bytes()) or _last(path))
    except OSError as fault:
        _say_once(f"The copy of the urgent contacts cannot be read: {type(fault).__name__}.")
        return _last(path)
    return _latest[path][1]


def _last(path: Path) -> Copy:
    return _latest[path][1] if path in _latest else _shipped()


def _readable(text: bytes) -> Copy | None:
    """Nothing of what an older portal wrote, or nobody did: such a file is looked at once, not for each page."""
    try:
        return _read(json.loads(text))
    except (ValueError, KeyError, TypeError) as fault:
        _say_once(f"The copy of the urgent contacts cannot be read: {type(fault).__name__}.")
        return None


def _from_database() -> dict:
    with wordings_held():
        texts = {language: wordings(language) for language in LANGUAGES}
    return {
        "contacts": list(UrgentContact.objects.shown().values(*_names(UrgentContact))),
        "page": PageText.objects.filter(page=PAGE).values(*_names(PageText)).first(),
        "sections": list(PageSection.objects.filter(page__page=PAGE).values(*_names(PageSection))),
        "wordings": {
            language: [[*key, *said] for key, said in found.items() if key[0].startswith(ABOUT)]
            for language, found in texts.items()
        },
    }


def _read(given: dict) -> Copy:
    """Raises KeyError, TypeError or ValueError for anything that an older portal wrote, or nobody did."""
    texts = {
        language: {(about, field): (text, is_checked) for about, field, text, is_checked in given["wordings"][language]}
        for language in LANGUAGES
    }
    return Copy(
        contacts=[_values(UrgentContact, row) for row in given["contacts"]],
        page=_values(PageText, given["page"]),
        sections=[_values(PageSection, row) for row in given["sections"]],
        wordings=texts,
    )


@cache
def _shipped() -> Copy:
    """What the portal came with: no speaker has checked any words in other languages that ship."""
    words = json.loads((REFERENCE / "words.json").read_text())
    said, known = words["pages"][PAGE], {field.name for field in UrgentContact._meta.concrete_fields}
    rows = [UrgentContact(**{name: row[name] for name in row if name in known}) for row in words["urgent"]]
    return Copy(
        contacts=[_plain(row) for row in rows if row.is_for_everybody and not row.waits],
        page=_plain(PageText(pk=-1, page=PAGE, title=said["title"], lede=said["lede"])),
        sections=[_plain(PageSection(page_id=-1, **section)) for section in said["sections"]],
        wordings=_drafts(json.loads((REFERENCE / "wordings.json").read_text())),
    )


def _drafts(shipped: dict) -> dict[str, Texts]:
    return {
        language: {
            (about, field): (text, False)
            for about, told in shipped.get(language, {}).items()
            if about.startswith(ABOUT)
            for field, text in told.items()
        }
        for language in LANGUAGES
    }


def _names(model: type[models.Model]) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]


def _values(model: type[models.Model], row: dict) -> dict:
    return {field.attname: field.to_python(row[field.attname]) for field in model._meta.concrete_fields}


def _plain(row: models.Model) -> dict:
    return {name: getattr(row, name) for name in _names(type(row))}


def _row(model: type[models.Model], values: dict) -> models.Model:
    return model.from_db("default", list(values), list(values.values()))


def _replace(path: Path, text: str) -> None:
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(number, "w") as file:
            file.write(text)
            file.flush()
            # All of it is on the public page, and the web server may run as somebody else than `prepare`.
            os.fchmod(number, 0o644)
            os.fsync(number)
        os.replace(name, path)
    except OSError:
        os.unlink(name)
        raise


def _say_once(words: str) -> None:
    if words not in _told:
        _told.add(words)
        log.error(words)
