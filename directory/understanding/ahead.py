"""Days named by how far ahead they are, in three languages: "next tuesday", "in two weeks", "the 12th", "dia 12"."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from .line import FoldedLine, whole_words

_WEEKDAYS = (
    r"mon(?:day)?|lunes|segunda(?: feira)?",
    r"tue(?:s|sday)?|martes|terca(?: feira)?",
    r"weds?|wednesday|miercoles|quarta(?: feira)?",
    r"thu(?:rs?|rsday)?|jueves|quinta(?: feira)?",
    r"fri(?:day)?|viernes|sexta(?: feira)?",
    r"sat(?:urday)?|sabado",
    r"sun(?:day)?|domingo",
)
_WEEKDAY = rf"(?:{'|'.join(f'(?P<d{number}>{names})' for number, names in enumerate(_WEEKDAYS))})"
_THE = r"(?:(?:on|for|by|el|la|na|no|a|o|para (?:el|o|a)) )?(?:the )?"
_COMING = whole_words(
    rf"{_THE}(?:next|(?:this )?(?:up ?)?coming|proxim[oa]|est[ea] proxim[oa]) {_WEEKDAY}"
    rf"(?: (?:and|or|y|o|e|ou) {_WEEKDAY.replace('P<d', 'P<f')})?"
    rf"|{_THE}{_WEEKDAY.replace('P<d', 'P<e')} (?:que (?:viene|vem)|proxim[oa]|siguiente|seguinte)"
)
_THIS = whole_words(rf"(?:on )?(?:this|n?est[ea]) {_WEEKDAY}")
_COUNTS = (
    "",
    r"1|an?|one|una?|um|uma",
    r"2|two|a couple of|dos|dois|duas",
    r"3|three|tres",
    r"4|four|cuatro|quatro",
    r"5|five|cinco",
    r"6|six|seis",
    r"7|seven|siete|sete",
    r"8|eight|ocho|oito",
    r"9|nine|nueve|nove",
    r"10|ten|diez|dez",
)
_COUNT = rf"(?P<count>{'|'.join(filter(None, _COUNTS))})"
_UNITS = r"(?P<unit>days?|weeks?|fortnight|dias?|semanas?)"
# For two weeks people also say "quince dias".
_FIFTEEN = r"(?P<fifteen>(?:15|quince|quinze) dias)"
# "Twice a week on saturday" and "four sessions in two weeks" say how often.
_NOT_OFTEN = "".join(
    rf"(?<!{word} )" for word in ("once", "twice", "times", "time", "days", "day", "hours", "sessions")
)
_AWAY = whole_words(
    rf"{_NOT_OFTEN}in {_COUNT} {_UNITS}(?: time)?(?: from (?:now|today))?"
    rf"|(?:dentro de|daqui a|em|en) (?:{_FIFTEEN}|{_COUNT.replace('count', 'veces')} {_UNITS.replace('unit', 'tanto')})"
)
_FROM = whole_words(
    rf"{_NOT_OFTEN}(?:on )?{_COUNT} {_UNITS} (?:on |from )?(?:(?P<now>now|today)|(?P<tomorrow>tomorrow)"
    rf"|(?:next |this |coming )?{_WEEKDAY})"
    rf"|(?:on )?(?:(?P<today>today)|(?P<morrow>tomorrow)|{_WEEKDAY.replace('P<d', 'P<e')}) (?P<week>week|fortnight)"
)
_FRIDAY = 4
_NEXT_WEEK = whole_words(
    r"(?:(?:of|on|during|for|in) )?(?:the )?(?:next|following|coming) week"
    r"|(?:(?:en|de|para|durante) )?(?:la |esta )?(?:proxima semana|semana (?:que viene|proxima|siguiente|entrante))"
    r"|(?:(?:na|da|a|para a|durante a) )?(?:proxima semana|semana (?:que vem|seguinte))"
    r"|(?<!vezes )(?<!vez )para a semana"
)
_NEXT_WEEKEND = whole_words(
    r"(?:(?:at|on|over|for|during) )?(?:the )?(?:next week ?end|(?P<week>week ?end next week))"
    r"|(?:el |no |o )?(?:proxim[oa] )?(?:fin|fim|final) de semana (?:que viene|que vem|proximo|seguinte|siguiente)"
    r"|(?:el |no |o )?proximo (?:fin|fim|final) de semana"
)
_THIS_WEEK = whole_words(
    r"(?:(?:of|on|during|for) )?(?:later )?(?:this|the rest of the|the rest of this) week"
    r"|(?:(?:en|durante) )?esta semana|(?:durante )?(?:n?esta semana)"
)
# Times to come that are no day and no week.
TOO_WIDE = whole_words(
    r"(?:in |during |later )?(?:the )?(?:next|this|following|coming) (?:month|year|term|spring|summer|autumn|winter)"
    r"|(?:in |over |during |for |within )?(?:the )?next "
    rf"(?:few|{'|'.join(filter(None, _COUNTS))}|\d+) (?:day|week|month)s?"
    rf"|in (?:a few|{'|'.join(filter(None, _COUNTS))}) months?(?: time)?|in a few (?:days|weeks)|in the new year"
    r"|(?:at |by |before )?the end of (?:the|this|next) (?:week|month|year)"
    r"|(?:el |no |o )?(?:mes|ano) que (?:viene|vem)|(?:el |no |o )?proximo (?:mes|ano)|(?:n?este) mes"
    r"|(?:en los |nos |los |os )?proximos (?:dias|meses)|(?:en las |nas |las |as )?proximas semanas"
    rf"|(?:dentro de|daqui a) (?:{'|'.join(filter(None, _COUNTS))}) mes(?:es)?"
)
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"
# "The 12th floor" is no day; what follows a day says where, when or for what.
_NO_THING = (
    r"(?! (?:floor|step|time|street|avenue|session|year|week|month|day|century|birthday|grade|edition|hour)s?\b)"
)
_OF_MONTH = whole_words(
    rf"on {_ORDINAL}{_NO_THING}|(?:on |by |until )?(?:the ){_ORDINAL.replace('day', 'the')}"
    r"(?=$| (?:in|at|near|for|on|with|of this month|morning|afternoon|evening|night|after|before|online|please)\b)"
    r"|(?<!por )(?<!cada )(?<!um )(?<!al )(?:no |el |del |do |a |o )?dia (?P<dia>\d{1,2})"
    r"(?! (?:dias?|horas?|anos?|semanas?|meses|veces|vezes|minutos?|\d+)\b)"
)


def ahead(line: FoldedLine, today: date) -> Iterator[tuple[range, list[date]]]:
    """The words, and the days from `today` that they name; a whole week is its seven days."""
    readers: tuple[tuple[re.Pattern, Callable[[re.Match, date], list[date]]], ...] = (
        (_COMING, _coming),
        (_THIS, lambda found, today: [_on(found, today)]),
        (_AWAY, _away),
        (_FROM, _from),
        (_NEXT_WEEKEND, _next_weekend),
        (_NEXT_WEEK, lambda found, today: _week_from(_monday(today) + timedelta(7))),
        (_THIS_WEEK, lambda found, today: [day for day in _week_from(_monday(today)) if day >= today]),
        (_OF_MONTH, _of_month),
    )
    for pattern, days_of in readers:
        for run, found in line.runs(pattern):
            if days := days_of(found, today):
                yield run, days


def _coming(found: re.Match, today: date) -> list[date]:
    """ "Next monday" is never today; "next saturday or sunday" are two days."""
    days: list[date] = []
    for weekday in _weekdays(found):
        days.append(_from_day(weekday, (days or [today])[-1] + timedelta(1)))
    return days


def _on(found: re.Match, first: date) -> date:
    """The weekday that is named, on the first day or after it."""
    return _from_day(_weekdays(found)[0], first)


def _weekdays(found: re.Match) -> list[int]:
    named = sorted((found.start(name), int(name[1:])) for name in found.groupdict() if name[1:].isdigit())
    return [weekday for start, weekday in named if start >= 0]


def _from_day(weekday: int, first: date) -> date:
    return first + timedelta((weekday - first.weekday()) % 7)


def _next_weekend(found: re.Match, today: date) -> list[date]:
    """From Friday on the weekend after the one that begins; before, the nearest, which is no date (`weekend`)."""
    is_after = today.weekday() >= _FRIDAY or found["week"]
    return _week_from(_monday(today) + timedelta(7))[5:] if is_after else []


def _away(found: re.Match, today: date) -> list[date]:
    if found["fifteen"]:
        return [today + timedelta(14)]
    count, unit = found["count"] or found["veces"], found["unit"] or found["tanto"]
    away = _number(count) * _length(unit)
    # "In a day centre", "en un mal dia".
    return [today + timedelta(away)] if away > 1 else []


def _from(found: re.Match, today: date) -> list[date]:
    """ "A week on saturday", "saturday week": the week is counted from that day."""
    if not found["week"] and _length(found["unit"]) == 1 and not found["now"]:
        return []
    away = _length(found["week"] or found["unit"]) * (1 if found["week"] else _number(found["count"]))
    if found["now"] or found["today"]:
        first = today
    elif found["tomorrow"] or found["morrow"]:
        first = today + timedelta(1)
    else:
        first = _on(found, today)
    return [first + timedelta(away)]


def _number(word: str) -> int:
    return next(number for number, words in enumerate(_COUNTS) if words and re.fullmatch(words, word))


def _length(unit: str) -> int:
    """In days."""
    if unit == "fortnight":
        return 14
    return 1 if unit.startswith("d") else 7


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def _week_from(first: date) -> list[date]:
    return [first + timedelta(n) for n in range(7)]


def _of_month(found: re.Match, today: date) -> list[date]:
    """The next day of this number: in a month that has none it is the one after."""
    number = int(found["day"] or found["the"] or found["dia"])
    days = (today + timedelta(n) for n in range(62))
    return [day for day in days if day.day == number][:1]
