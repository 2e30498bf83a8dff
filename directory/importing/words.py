"""Loads the words that moderators may edit, and the urgent contacts, from `directory/reference/words.json`, and what
they are in other languages from `wordings.json` beside it.

Loading again brings new and changed words, and leaves every row alone that a moderator has edited (`edited_at`).
"""

import json

from django.db import models, transaction

from directory import indexing, urgent_copy
from directory.models import (
    LANGUAGES,
    Commitment,
    EasyLine,
    Moment,
    PageSection,
    PageText,
    Term,
    UrgentContact,
    Wording,
)
from directory.place import REFERENCE


@transaction.atomic
def load() -> int:
    """Loads every word; gives how many rows were made or changed."""
    transaction.on_commit(urgent_copy.renew)
    words = json.loads((REFERENCE / "words.json").read_text())
    changed = sum(_commitment(row, n) for n, row in enumerate(words["commitments"]))
    searched = sum(
        _term(vocabulary, row, n) for vocabulary, rows in words["terms"].items() for n, row in enumerate(rows)
    )
    searched += sum(_moment(row) for row in words["moments"])
    if searched:
        indexing.rebuild()
    changed += sum(_page(page, row) for page, row in words["pages"].items())
    changed += sum(_easy(page, rows) for page, rows in words["easy"].items())
    changed += sum(_wordings(language) for language in LANGUAGES)
    names = ("purpose", "sort", "value", "keyword", "when", "note", "confirm_first", "position")
    for row in words["urgent"]:
        changed += _put(UrgentContact, {"name": row["name"]}, {name: row[name] for name in names})
    return changed + searched


def _put(model: type[models.Model], key: dict, values: dict) -> bool:
    """Makes or changes one row; not when it already says so or when a moderator has edited it."""
    row = model.objects.filter(**key).first()
    if row and (getattr(row, "edited_at", None) or all(getattr(row, name) == values[name] for name in values)):
        return False
    model.objects.update_or_create(**key, defaults=values)
    return True


def _commitment(row: dict, position: int) -> bool:
    values = {"short_name": row["short_name"], "meaning": row["meaning"], "position": position}
    return _put(Commitment, {"code": row["code"]}, values)


def _term(vocabulary: str, row: dict, position: int) -> bool:
    values = {"name": row["name"], "hint": row["hint"], "synonyms": row["synonyms"], "position": position}
    return _put(Term, {"vocabulary": vocabulary, "slug": row["slug"]}, values)


def _moment(row: dict) -> bool:
    names = ("name", "line", "sentence", *Moment.FIRST_WORDS, "mood", "icon", "position")
    commitment = Commitment.objects.filter(code=row["commitment"]).first() if row.get("commitment") else None
    values = {name: row[name] for name in names} | {"commitment": commitment}
    return _put(Moment, {"slug": row["slug"]}, values)


def _page(page: str, row: dict) -> bool:
    changed = _put(PageText, {"page": page}, {"title": row["title"], "lede": row.get("lede", "")})
    text = PageText.objects.get(page=page)
    wanted = [(one.get("heading", ""), one["body"]) for one in row.get("sections", [])]
    if text.edited_at or wanted == list(text.sections.values_list("heading", "body")):
        return changed
    text.sections.all().delete()
    PageSection.objects.bulk_create(
        PageSection(page=text, heading=heading, body=body, position=n) for n, (heading, body) in enumerate(wanted)
    )
    return True


def _easy(page: str, rows: list[dict]) -> bool:
    """The lines of one plain version, unless a moderator has edited any of them."""
    known = EasyLine.objects.filter(page=page)
    is_same = rows == list(known.values("picture", "words"))
    if is_same or known.filter(edited_at__isnull=False).exists():
        return False
    known.delete()
    EasyLine.objects.bulk_create(EasyLine(page=page, position=n, **row) for n, row in enumerate(rows))
    return True


def _wordings(language: str) -> int:
    """The words of one language; what a speaker has checked or edited here stays."""
    told = json.loads((REFERENCE / "wordings.json").read_text())[language]
    wanted = {(about, field): text for about, fields in told.items() for field, text in fields.items()}
    known = {(row.about, row.field): row for row in Wording.objects.filter(language=language)}
    changed = 0
    for (about, field), text in {**wanted, ("interface", ""): ""}.items():
        row = known.get((about, field))
        if row and (row.edited_at or row.checked_by or row.text == text):
            continue
        key = {"about": about, "field": field, "language": language}
        Wording.objects.update_or_create(**key, defaults={"text": text})
        changed += 1
    return changed
