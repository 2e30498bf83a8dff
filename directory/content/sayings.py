"""Values of a document in the words of people: a session as "Mondays, 6pm to 9pm", a term by its name.

Each takes a value as it stands in a document, live or only proposed, and gives text; a list gives a line for each."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from django.db import models
from django.utils import formats
from django.utils.translation import gettext as _

from directory import week
from directory.models import (
    Commitment,
    Contact,
    Initiative,
    MeetingSession,
    Moment,
    Organisation,
    Place,
    Source,
    Submission,
    Term,
)


def day(text: str) -> str:
    return formats.date_format(date.fromisoformat(text), "j F Y")


def term_names(vocabulary: str) -> Callable[[list[str]], str]:
    return lambda slugs: _names(Term.objects.filter(vocabulary=vocabulary, slug__in=slugs))


def language_name(slug: str) -> str:
    return term_names("language")([slug])


def moment_names(slugs: list[str]) -> str:
    return _names(Moment.objects.filter(slug__in=slugs))


def commitment_names(codes: list[str]) -> str:
    return ", ".join(Commitment.objects.filter(code__in=codes).values_list("short_name", flat=True))


def initiative_names(ids: list[str]) -> str:
    return _named("initiative", Initiative, ids)


def organisation_name(subject: str) -> str:
    return _named("organisation", Organisation, [subject])


def initiative_name(subject: str) -> str:
    return _named("initiative", Initiative, [subject])


def moments(lines: list[dict]) -> str:
    """In the order in which the portal names the moments."""
    said = {line["moment"]: line for line in lines}
    names = Moment.objects.filter(slug__in=said).values_list("slug", "name")
    return "\n".join(_moment(name, said[slug]) for slug, name in names)


def session(item: dict, place: str = "") -> str:
    """ "Mondays, 6pm to 9pm. At Mosaic Clubhouse. Closed on bank holidays"."""
    rule = item.get("bank_holidays") or MeetingSession.BankHolidays.UNKNOWN
    return _joined(
        week.pattern_words(pattern(item)),
        _("At %(place)s") % {"place": place} if place else "",
        str(MeetingSession.BankHolidays(rule).label),
        item.get("words", ""),
        "" if item.get("times_shown", True) else _("The times are not shown"),
        *(
            _("From %(first)s to %(last)s") % {"first": day(one["first"]), "last": day(one["last"])}
            for one in item.get("seasons", [])
        ),
        *(_exception(one) for one in item.get("exceptions", [])),
    )


def pattern(item: dict) -> week.Pattern:
    """A session of a document as plain values, with its seasons, and without its exceptions."""
    return week.Pattern.of(item, seasons=((one["first"], one["last"]) for one in item.get("seasons", [])))


def place(item: dict) -> str:
    """Everything that was said of a place, and how much of it visitors see."""
    door = ", ".join(item[name] for name in ("name", "address", "area", "postcode") if item.get(name))
    shown = Place.Shown(item.get("shown") or Place.Shown.AREA).label
    return _joined(door, item.get("directions", ""), _("Visitors see: %(what)s") % {"what": str(shown).lower()})


def contact(item: dict) -> str:
    spans = [week.Pattern(week.Span(*hours), bank_holidays="runs") for hours in item.get("hours", [])]
    sort = Contact.Sort(item.get("sort") or Contact.Sort.PHONE).label
    return _joined(
        f"{item.get('name') or sort}: {item['value']}",
        _("Answered at any time") if item.get("any_time") else "; ".join(week.week_words(spans)),
        item.get("cost_note", ""),
        term_names("language")(item["languages"]) if item.get("languages") else "",
        _("A person's own number") if item.get("personal") else "",
        _("The best way") if item.get("preferred") else "",
    )


def named(item: dict) -> str:
    """An alias."""
    return item["name"]


def source(item: dict) -> str:
    times = str(Source.Times(item["times"]).label) if item.get("times") else ""
    return _joined(item.get("title", ""), item.get("url", ""), item.get("as_of", ""), times)


def _moment(name: str, line: dict) -> str:
    inferred = _("We think so. They have not told us.") if line.get("basis") == "inferred" else ""
    return _joined(f"{name}: {line['words']}" if line.get("words") else name, inferred)


def _exception(one: dict) -> str:
    words = _("%(day)s: cancelled") if one["sort"] == "cancelled" else _("%(day)s: it runs")
    return " ".join(part for part in (words % {"day": day(one["date"])}, one.get("words", "")) if part)


def _names(rows: models.QuerySet) -> str:
    return ", ".join(rows.values_list("name", flat=True))


def _named(kind: str, model: type[Any], ids: list[str]) -> str:
    """Names of live rows, and of those that are only proposed."""
    subjects = [UUID(one) for one in ids]
    live = dict(model.everything.filter(pk__in=subjects).values_list("pk", "name"))
    missing = [one for one in subjects if one not in live]
    proposed = Submission.objects.filter(kind=kind, subject__in=missing).order_by("made_at") if missing else ()
    waiting = {one.subject: _("%(name)s (not approved yet)") % {"name": one.content.get("name")} for one in proposed}
    return ", ".join(live.get(one) or waiting.get(one) or _("Not known") for one in subjects)


def _joined(*parts: str) -> str:
    return ". ".join(part.strip().removesuffix(".") for part in parts if part and part.strip())
