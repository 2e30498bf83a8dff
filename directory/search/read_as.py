"""How the finder says what it read in the words that somebody typed: never silently, and each reading can be undone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from directory import week
from directory.understanding import Asked, Reading

from .panel import Chip
from .times import DAYS, PARTS

# The parameter that holds words which stay text.
PLAIN = "plain"
# The parameter that says: the words beside the filters put in order and leave nothing out.
RANK = "rank"
# Its value when they do so beside no filter too.
ALWAYS = "all"
WEEKDAYS, WEEKEND = week.DAYS[:5], week.DAYS[5:]
MOST_NAMED = 3
ORDINARY = {*week.DAYS, *week.SLOTS}


@dataclass(frozen=True)
class ReadAs:
    """`chips`: each reading in words, with the query that searches its words as text instead. `aside`: words that
    cannot be used; `somebody`: words for somebody else, such as "my son"; `exact`: the query that reads nothing."""

    chips: list[Chip]
    aside: list[str]
    somebody: str
    exact: str


def read_as(asked: Asked, typed: QueryDict, label: Callable[[str, str], str]) -> ReadAs | None:
    """None when every word is searched as it stands. label: what the finder calls a value of a filter."""
    if not (asked.readings or asked.aside or asked.somebody):
        return None
    chips = [Chip(_words(reading, label), _with_plain(typed, reading.words)) for reading in asked.readings]
    return ReadAs(chips, list(asked.aside), asked.somebody, exactly(typed))


def exactly(typed: QueryDict) -> str:
    """The query that searches the words as they stand."""
    return urlencode({"q": typed.get("q", ""), "exact": "1"})


def with_read(typed: QueryDict, asked: Asked, names: Iterable[str]) -> QueryDict:
    """The same parameters with what was read as filters and only the rest as words. A filter that somebody chose
    themselves stays as they chose it. The rest of the words then only ranks."""
    data = typed.copy()
    for name, values in asked.filters.items():
        if name in names and not chosen(typed, name):
            data.setlist(name, values)
    if "q" in typed:
        data.setlist("q", [asked.rest])
    if asked.rest and (asked.readings or asked.helping):
        data[RANK] = ALWAYS if asked.helping else "1"
    return data


def chosen(typed: QueryDict, name: str) -> bool:
    """Whether somebody chose a value of this filter themselves."""
    return any(value.strip() for value in typed.getlist(name))


def _with_plain(typed: QueryDict, words: str) -> str:
    data = typed.copy()
    data.pop("page", None)
    data.appendlist(PLAIN, words)
    return data.urlencode()


def _words(reading: Reading, label: Callable[[str, str], str]) -> str:
    """ "Near Brixton", "Saturday evening", "Monday to Friday, evening"."""
    if reading.name == "when" and len(reading.values) > MOST_NAMED and set(reading.values) <= ORDINARY:
        return _many_times(reading.values)
    if reading.name == "when" and len(reading.values) > MOST_NAMED and (stretch := _stretch(reading.values)):
        return stretch
    return _(" or ").join(label(reading.name, value) for value in reading.values)


def _stretch(values: tuple[str, ...]) -> str:
    """ "From Monday 7 December to Sunday 13 December, evening"; nothing of what are not days side by side."""
    said = [week.split_date(value) for value in values]
    if not all(day and day != week.TOMORROW for day, _part in said):
        return ""
    days = [date.fromisoformat(day) for day in sorted({day for day, _part in said})]
    parts = dict.fromkeys(part for _day, part in said if part)
    if (days[-1] - days[0]).days != len(days) - 1 or len(values) != len(days) * max(1, len(parts)):
        return ""
    words = {"first": week.date_words(days[0]), "last": week.date_words(days[-1])}
    return ", ".join([_("From %(first)s to %(last)s") % words, *(str(PARTS[part]) for part in parts)])


def _many_times(values: tuple[str, ...]) -> str:
    pairs = [value.partition("-") for value in values]
    days = [day for day in week.DAYS if day in {day for day, _dash, _part in pairs}]
    parts = [str(words) for part, words in PARTS.items() if part in {part for _day, _dash, part in pairs}]
    named = {week.DAYS: _("Any day"), WEEKDAYS: _("Monday to Friday"), WEEKEND: _("Saturday and Sunday")}
    on = named.get(tuple(days)) or ", ".join(str(dict(DAYS)[day]) for day in days)
    return ", ".join([on, *parts])
