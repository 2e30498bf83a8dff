"""What may be on though nobody has confirmed it: how one gets in, whom to ask first, and never that it is open.

It stands after what is checked. No map and no directions: nobody should set out before somebody has answered.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import week
from directory.foreign import joined, language_of, put, quoted
from directory.memory import Answers, Entry
from directory.memory.answers import Times
from directory.memory.bitmaps import bits
from directory.memory.index import Index
from directory.models import Contact, UrgentContact
from directory.search import soonest

from .cards import PlainValues, slots, usually
from .facts import word
from .reach import for_whom, hours_words, way_in
from .rest import Rest

MOST = 6
MOST_WAYS, MOST_TIMES = 2, 2
# Shorter numbers are for emergencies: nobody is to ring them because a group did not answer.
SHORTEST_LINE = 6


@dataclass(frozen=True)
class WayToAsk(PlainValues):
    """A number or mail address; `label` says whose it is; `hours`, of a number, when it is answered."""

    sort: str
    label: str
    words: str
    href: str
    hours: str = ""


@dataclass(frozen=True)
class MayBe(PlainValues):
    """One listing. `whose` says that the ways to ask are those of its organisation, `owner` by name."""

    url: str
    code: str
    name: str
    language: str
    way_in: str
    for_whom: str
    usual: list[str]
    remarks: str
    whose: str
    owner: str
    ways: list[WayToAsk]
    example: bool


@dataclass(frozen=True)
class MayBeOn(PlainValues):
    """The block and the line below it. `left_out`: how many more may be on; `unknown`: of how many nobody can say."""

    found: list[MayBe]
    left_out: Rest | None
    unknown: Rest | None
    otherwise: UrgentContact | None


def may_be_on(
    index: Index,
    answers: Answers,
    asked: Times,
    now: datetime,
    holidays,
    *,
    names,
    urgent: list[UrgentContact],
    query: str,
    is_more: bool,
    first: int = 0,
) -> MayBeOn:
    """`names`: of terms; `query`: what the finder is asked for the same time; `is_more`: something stands above;
    `first`: a bitmap of those that come before the others."""
    rows = first_of(index, answers.maybe & first, asked, now, holidays, MOST)
    rows += first_of(index, answers.maybe & ~first, asked, now, holidays, MOST - len(rows))
    left = answers.maybe.bit_count() - len(rows)
    return MayBeOn(
        found=[may_be(row.handed_out(names), asked, now, holidays) for row in rows],
        left_out=Rest(query, _("See all %(count)d that may be on") % {"count": left + len(rows)}) if left else None,
        unknown=cannot_say(answers.unknown.bit_count(), query, is_more=is_more or bool(rows)),
        otherwise=otherwise(urgent),
    )


def first_of(index: Index, found: int, asked: Times, now: datetime, holidays, most: int) -> list[Entry]:
    """The first few of a bitmap: by what begins first, then what has no session then, by name."""
    begun = soonest(index, found, asked, now, holidays, most) if isinstance(asked, week.Window) else []
    left = found & ~bits(row.number for row in begun)
    return begun + (index.first([left], most - len(begun)) if len(begun) < most else [])


def cannot_say(count: int, query: str, *, is_more: bool) -> Rest | None:
    """The one line about those of which nobody knows whether they are on."""
    if not count:
        return None
    words = (
        ngettext(
            "We know of %(count)d more and cannot say whether it is on",
            "We know of %(count)d more and cannot say whether they are on",
            count,
        )
        if is_more
        else ngettext(
            "We know of %(count)d and cannot say whether it is on",
            "We know of %(count)d and cannot say whether they are on",
            count,
        )
    )
    return Rest(f"{query}&unknown=1" if query else "unknown=1", words % {"count": count})


def otherwise(urgent: Iterable[UrgentContact]) -> UrgentContact | None:
    """Whom to ring when nobody answers: the first curated telephone line that is no emergency number."""
    lines = (one for one in urgent if one.sort == UrgentContact.Sort.PHONE and one.href)
    return next((one for one in lines if len(one.value) >= SHORTEST_LINE), None)


def may_be(row: Entry, asked: Times | None, now: datetime, holidays) -> MayBe:
    ways = row.ways_to_ask[:MOST_WAYS]
    organisation = row.organisation if ways and not ways[0].initiative_id else None
    owner = quoted(organisation.name) if organisation else ""
    return MayBe(
        url=row.get_absolute_url(),
        code=row.code,
        name=row.name,
        language=language_of(row.language),
        way_in=way_in(row),
        for_whom=for_whom(row),
        usual=usual_times(row, asked, now, holidays),
        remarks=joined(". ", map(quoted, row.remarks)),
        whose=put(_("Ask %(name)s, who run it, before you set out."), name=owner) if owner else "",
        owner=owner,
        ways=[_way(one, owner) for one in ways],
        example=row.example,
    )


def do_not_set_out() -> str:
    return _("Do not set out before somebody has told you that it is open.")


def usual_times(row: Entry, asked: Times | None, now: datetime, holidays) -> list[str]:
    """When it is, or is usually, on at the time asked for; or in an ordinary week."""
    met = slots([row], asked, now, holidays) if isinstance(asked, week.Window) else []
    if met:
        return [f"{one.day}, {one.time[:1].lower()}{one.time[1:]}" for one in met[:MOST_TIMES]]
    return [usually(line) for line in week.week_words(row.sessions or row.answered, now.date())[:MOST_TIMES]]


def _way(contact: Contact, owner: str) -> WayToAsk:
    label = quoted(contact.name) or owner or word(Contact.Sort, contact.sort)
    hours = hours_words(contact) or _("We do not know when this number answers.") if contact.is_ringable else ""
    return WayToAsk(contact.sort, label, contact.value, contact.href, hours)
