"""Dates in a line, in English, Spanish and Portuguese: "saturday 5 december", "25/12/2026", "good friday", "natal".

A day without a year is the next one. Bank holidays, Easter among them, come from the caller.
"""

import re
from collections.abc import Callable, Collection, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from .ahead import TOO_WIDE, ahead
from .day_month import DAY_WORDS, in_numbers
from .line import FoldedLine, whole_words
from .marks import Mark
from .match import ASIDE, Match

MONTHS = (
    "january|jan|enero|ene|janeiro",
    "february|feb|febrero|fevereiro|fev",
    "march|mar|marzo|marco",
    "april|apr|abril|abr",
    "may|mayo|maio",
    "june|jun|junio|junho",
    "july|jul|julio|julho",
    "august|aug|agosto|ago",
    "september|sept|sep|septiembre|setiembre|setembro|set",
    "october|oct|octubre|outubro|out",
    "november|nov|noviembre|novembro",
    "december|dec|diciembre|dic|dezembro|dez",
)
_MONTH_OF = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split("|")}
_MONTH = rf"(?P<month>{'|'.join(_MONTH_OF)})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|o)?"
_YEAR = r"(?: (?:de |of )?(?P<year>20\d\d))?"
_LEAD = r"(?:on |el |em |no |na |a |ao )?(?:the |o )?(?:dia )?"
# "18 may i come" is no date.
_NO_VERB = r"(?! (?:i|be|have|not|we|you|help|need|also|go|come|he|she|they)\b)"
_DAY_FIRST = whole_words(rf"{_LEAD}{_DAY}(?: of| de)? {_MONTH}{_YEAR}{_NO_VERB}")
_IN_WORDS = whole_words(rf"{_LEAD}(?P<day>{'|'.join(DAY_WORDS)}) (?:of|de) {_MONTH}{_YEAR}{_NO_VERB}")
_MONTH_FIRST = whole_words(rf"(?:on )?{_MONTH} (?:the )?{_DAY}(?!\d)(?: (?P<year>20\d\d))?")
_IN_NUMBERS = whole_words(r"(?:on )?(?P<day>\d{1,2}) (?P<month>\d{1,2}) (?P<year>20\d\d|\d\d)")
_ISO = whole_words(r"(?P<year>20\d\d) (?P<month>\d{1,2}) (?P<day>\d{1,2})")
# A feast is also an adjective: "christmas lunch" is not asked for on a day.
_AT = r"(?:on|at|over|during|for|this|around|next|en|por|no|na|em|neste|pelo|pela|para)"
_FEAST = r"(?:the |el |la |o |a )?"
_ON_THE_DAY = (
    (12, 25, rf"(?:on )?(?:christmas|xmas) day|(?:{_AT} )?{_FEAST}dia de (?:navidad|natal)"),
    (12, 25, rf"{_AT} {_FEAST}(?:christmas|xmas|navidad|natal)"),
    (12, 24, r"(?:christmas|xmas) eve|nochebuena|noche buena|vespera de natal|noite de natal"),
    (12, 26, r"boxing day"),
    (12, 31, r"new years? eve|nochevieja|noche vieja|fin de ano|passagem de ano|vespera de ano novo|reveillon"),
    (1, 1, r"new years? day|(?:dia de )?(?:ano nuevo|ano novo)"),
    (1, 6, r"epiphany|dia de (?:los )?reyes"),
)
_ALONE = ((12, 25, r"christmas|xmas|navidad|natal"), (1, 1, r"new years?"))
# Days from Good Friday.
_AT_EASTER: tuple[tuple[tuple[int, ...], str], ...] = (
    ((0,), r"good friday|viernes santo|sextas? feira santa"),
    ((1,), r"(?:easter|holy) saturday|sabado santo|sabado de aleluia"),
    ((2,), r"easter (?:sunday|day)|domingo de (?:pascua|resurreccion|pascoa)"),
    ((3,), r"easter monday|lunes de pascua|segunda feira de pascoa"),
    ((0, 1, 2, 3), rf"easter weekend|{_AT} {_FEAST}(?:easter|pascua|pascoa|semana santa)"),
)
_EASTER_ALONE = r"easter|pascua|pascoa|semana santa"
_FREE_MONTH = rf"(?:(?P<which>early|late|spring|summer) )?(?:(?P<month>{'|'.join(MONTHS)}) )?"
_BANK_HOLIDAY = whole_words(
    rf"(?:on )?(?:the |next |this )?{_FREE_MONTH}bank holiday(?: (?P<long>weekend)|(?P<monday> mondays?)|s)?"
)
_SPELT_OUT = (_DAY_FIRST, _IN_WORDS, _MONTH_FIRST, _ISO, _IN_NUMBERS)
_SIGNS = {_IN_NUMBERS: "/.-", _ISO: "-/"}
LONGEST_RANGE = 31
_NEAR_YEARS = 2
_LEAP_YEAR = 2028
# A number beyond these is hardly meant as a day.
_LAST_DAYS = range(30, 33)


class Calendar(NamedTuple):
    """What a line needs to know to name dates. is_short: no more than two words were typed."""

    today: date
    holidays: Collection[date] = frozenset()
    is_short: bool = False


def dates(line: FoldedLine, calendar: Calendar) -> Iterator[tuple[range, Mark]]:
    """The words that name dates, each as a mark with the days."""
    today, holidays, is_short = calendar
    for pattern in _SPELT_OUT:
        for run, found in line.runs(pattern):
            if _is_joined(line, run, _SIGNS.get(pattern, "")) and (day := _day(found.groupdict(), today)):
                yield run, _mark(day)
    for run, number, month in in_numbers(line, is_whole=is_short and len(line.words) == 2):
        if when := _next(month, number, today):
            yield run, _mark(when)
    feasts = [*_feasts(line, today), *_easter(line, today, holidays), *_bank_holidays(line, today, holidays)]
    for run, days in [*feasts, *ahead(line, today)]:
        yield run, _mark(*days)


def no_dates(line: FoldedLine) -> Iterator[Match]:
    """Words about a time to come that name no day: "next month", "31 november"."""
    for run, _found in line.runs(TOO_WIDE):
        yield Match(frozenset(run), ASIDE, ())
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for run, found in line.runs(pattern):
            month, day = _MONTH_OF[found["month"]], int(found["day"])
            if day in _LAST_DAYS and not _date(_LEAP_YEAR, month, day):
                yield Match(frozenset(run), ASIDE, ())


def filled(first: str, last: str) -> list[str]:
    """The days after the first up to the last; the last alone when that is no stretch of days."""
    start, stop = date.fromisoformat(first), date.fromisoformat(last)
    count = (stop - start).days
    if not 0 < count <= LONGEST_RANGE:
        return [last]
    return [(start + timedelta(n)).isoformat() for n in range(1, count + 1)]


def _mark(*days: date) -> Mark:
    return Mark("date", tuple(day.isoformat() for day in days))


def _is_joined(line: FoldedLine, run: range, signs: str) -> bool:
    """Numbers alone are a date when one of these signs stands between all of them, and none joins them to others."""
    if not signs:
        return True
    numbers = [number for number in run if line.words[number].isdigit()]
    between = {line.tokens[number].between.strip() for number in numbers[1:]}
    after = line.tokens[run.stop].between.strip() if run.stop < len(line.tokens) else ""
    is_alone = not line.tokens[numbers[0]].between.strip() and after not in tuple("/.:")
    is_money = any(line.tokens[number].is_money for number in numbers)
    return len(between) == 1 and between <= set(signs) and is_alone and not is_money


def _day(said: dict[str, str | None], today: date) -> date | None:
    """The day that is named, or the next of that name; None where the calendar has none."""
    written, month, year = said["day"] or "", said["month"] or "", said.get("year")
    day = int(written) if written.isdigit() else DAY_WORDS[written]
    number = int(month) if month.isdigit() else _MONTH_OF[month]
    if year:
        full = int(year) + (2000 if len(year) == 2 else 0)
        # In "07-12-34" the last two digits are no year that anybody asks for.
        return _date(full, number, day) if len(year) == 4 or abs(full - today.year) <= _NEAR_YEARS else None
    return _next(number, day, today)


def _next(month: int, day: int, today: date) -> date | None:
    found = (_date(today.year + n, month, day) for n in range(5))
    return next((one for one in found if one and one >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _feasts(line: FoldedLine, today: date) -> Iterator[tuple[range, list[date]]]:
    for table, is_alone in ((_ON_THE_DAY, False), (_ALONE, True)):
        for month, day, words in table:
            if when := _next(month, day, today):
                yield from ((run, [when]) for run in _runs(line, words, is_alone))


def _easter(line: FoldedLine, today: date, holidays: Collection[date]) -> Iterator[tuple[range, list[date]]]:
    """Good Friday is the bank holiday of spring that has another three days later."""
    three = timedelta(3)
    fridays = (day for day in sorted(holidays) if day.month in (3, 4) and day + three in holidays)
    friday = next((day for day in fridays if day + three >= today), None)
    if friday is None:
        return
    for away, words in _AT_EASTER:
        days = [friday + timedelta(n) for n in away]
        for run in [*_runs(line, words, False), *(_runs(line, _EASTER_ALONE, True) if len(away) > 1 else ())]:
            yield run, [day for day in days if day >= today]


def _bank_holidays(line: FoldedLine, today: date, holidays: Collection[date]) -> Iterator[tuple[range, list[date]]]:
    ahead = [day for day in sorted(holidays) if day >= today]
    for run, found in line.runs(_BANK_HOLIDAY):
        fits = [day for day in ahead if _is_that(day, found, ahead)]
        if fits:
            days = [fits[0] - timedelta(2), fits[0] - timedelta(1)] if found["long"] else []
            yield run, [day for day in [*days, fits[0]] if day >= today]


def _is_that(day: date, found: re.Match, ahead: list[date]) -> bool:
    """Whether a bank holiday is the one of which the words speak."""
    months = {"early": 5, "late": 5, "spring": 5, "summer": 8}
    month = _MONTH_OF[found["month"]] if found["month"] else months.get(found["which"] or "")
    if (month and day.month != month) or ((found["monday"] or found["long"]) and day.weekday() != 0):
        return False
    is_late = found["which"] in ("late", "spring")
    return day.month != 5 or not found["which"] or is_late == (day.day > 15)


def _runs(line: FoldedLine, words: str, is_alone: bool) -> Iterator[range]:
    """Where the words stand; or the whole line, when they say nothing beside other words."""
    pattern: Callable[[str], re.Match | None] = re.compile(words).fullmatch
    if is_alone:
        yield from [range(len(line.words))] if pattern(line.text) else []
    else:
        yield from (run for run, _found in line.runs(whole_words(words)))
