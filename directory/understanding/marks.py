"""The marks of time in a line: days, parts of a day, hours of the clock, and words such as "tonight"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from .line import whole_words


@dataclass(frozen=True)
class Mark:
    """`sort` is day, date, part, clock or soon. `is_short`: a word that is not always a day; `is_range`: up to it."""

    sort: str
    values: tuple[str, ...]
    is_short: bool = False
    is_range: bool = False

    def after(self, *, is_range: bool) -> "Mark":
        return replace(self, is_range=is_range and self.sort in ("day", "date") and len(self.values) == 1)


SOON = {
    "now": r"open now|rn|(?<!until )(?<!by )(?<!for )(?<!from )(?<!what )(?:right )?now(?! what)(?! then)|at (?:the"
    r"|this) moment|straight away"
    r"|(?:abiert[oa]s? )?ahora(?: mismo)?|en este momento|(?:abert[oa]s? )?agora(?: mesmo)?|neste momento",
    "today": r"(?:later )?today|this (?:morning|afternoon)|hoy(?: mismo)?|esta (?:manana|tarde)|hoje|esta manha",
    "tonight": r"(?:later )?(?:tonight|tonite|2nite)|this evening|this night|esta noche|hoy por la (?:tarde )?noche"
    r"|hoje (?:a|de) noite|esta noite|hoje a noitinha",
    "weekend": r"(?:at |on |over |for |during )?(?:the |this |next )?week ?end|(?:el |este |en el "
    r"|un )?(?:fin de semana|finde)|(?:no |neste |este |o |para o )?(?:fim|final) de semana",
    "tomorrow": r"tomorrow|tomorow|tmrw|tomoz|2mor?row?|tommorow|tommorrow|(?<!la )(?<!de )manana|(?<!de )amanha",
    "after-tomorrow": r"(?:the )?day after tomorrow|pasado manana|depois de amanha",
}
_DAYS = {
    "mon": r"(?<!holiday )mondays?|(?:el |los )?lunes|(?:na |nas |as |a )?segundas? feiras?|(?:nas|as"
    r"|todas as) segundas",
    "tue": r"tuesdays?|tues?|(?:el |los )?martes|(?:na |nas |as |a )?tercas? feiras?|(?:nas|na|as|todas as) tercas?",
    "wed": r"wednesdays?|weds|(?:el |los )?miercoles|(?:na |nas |as |a )?quartas? feiras?|(?:nas|as|todas as) quartas",
    "thu": r"thursdays?|thurs?|(?:el |los )?jueves|(?:na |nas |as |a )?quintas? feiras?|(?:nas|as|todas as) quintas",
    "fri": r"(?<!good )(?<!black )fridays?|fri|(?:el |los )?viernes|(?:na |nas |as |a )?sextas? feiras?|(?:nas"
    r"|todas as) sextas",
    "sat": r"saturdays?|(?:el |los |no |nos |ao |aos |neste )?sabados?",
    "sun": r"sundays?|(?:el |los |no |nos |ao |aos |neste )?domingos?",
    "mon tue wed thu fri": r"(?:on |during )?(?:the )?week ?days?|(?:during|in) the week|midweek"
    r"|(?:a lo largo de )?entre semana|durante (?:a|la) semana|dias (?:de semana|uteis"
    r"|laborables)",
    "sat sun": r"(?:at |on )?(?:the )?week ?ends|(?:los )?fines de semana|(?:nos |aos )?(?:fins|finais) de semana",
}
_SHORT_DAYS = {
    "mon": "mon|segunda",
    "wed": "wed|quarta",
    "thu": "thu|quinta",
    "fri": "sexta",
    "sat": r"sat(?! (?:in|on|here|with|down|waiting|there|outside|for|alone)\b)",
    "sun": "sun",
    "tue": "terca",
}
_AFTER_DAY = (
    rf"(?:{'|'.join(f'(?<={end} )' for end in ('day', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'row'))})"
)
# Parts of a day only beside another mark: "saturday night", "sabado tarde".
_SHORT_PARTS = {
    "night": r"night|nite",
    "morning": rf"manha|{_AFTER_DAY}am",
    "afternoon": r"lunch",
    "afternoon evening": rf"tarde|{_AFTER_DAY}pm",
    "evening night": "noche|noite",
}
_IN = r"(?:in the |during the |in |early |late |every )*"
_PARTS = {
    "morning": rf"first thing(?: in the morning)?|before (?:noon|midday|lunch)|{_IN}(?<!good )mornings?(?!"
    r" star)|(?:por|de|en|durante) la"
    r" manana|por las mananas|(?:de|pela|da"
    rf"|as|das) manhas?",
    "afternoon": rf"{_IN}afternoons?|{_IN}lunch ?times?|(?:a|de|da|pela) tarde",
    "evening": rf"{_IN}evenings?|{_IN}eves?|after work|despues del? trabajo|depois do trabalho|after (?:college"
    r"|school)",
    "night": r"(?:at|in the|during the|through the|late|late at|every|middle of the) nights?|nights"
    r"|night ?times?|over ?night|small hours|(?:de|pela) madrugada",
    "morning afternoon": r"(?:in the|during the|by) day(?: ?time)?|day ?time|durante el dia|durante o dia",
    "afternoon evening": r"(?:por|de|en) la tarde|por las tardes",
    "evening night": r"(?:por|de|en) la noche|por las noches|(?:a|de|da|pela) noite|as noites",
}
_NUMBERS = {
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "five": 5,
    "four": 4,
    "three": 3,
    "two": 2,
    "one": 1,
}
_HOUR = r"(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?P<minute>[0-5]\d))?"
_HALF = (
    r"(?: ?(?P<half>am|pm|a m|p m)| ?(?P<h>h|(?:(?<=1[3-9])|(?<=2[0-3])|(?<=1[3-9] )|(?<=2[0-3] ))hrs|horas)|"
    r" de la (?P<es>manana|tarde|noche)| da (?P<pt>manha"
    r"|tarde|noite))"
)
_CLOCK = whole_words(
    rf"(?:(?P<after>after|from|past|despues de las|a partir de las|depois das|a partir das)|(?P<before>before"
    rf"|until|till|antes de las|antes das)|(?:at|around|about|a las|as|as))? ?{_HOUR}{_HALF}(?: onwards)?"
)
_AFTER = whole_words(
    rf"(?:(?P<after>after|despues de las|a partir de las|depois das|a partir das)|(?P<before>before|antes de las"
    rf"|antes das)) {_HOUR}(?! (?:years?|weeks?|days?|months?|hours?|minutes?|sessions?|people|anos|dias|meses"
    rf"|semanas))(?: o clock)?"
)
_MIDDAY = whole_words(r"(?:at |around |after )?(?:midday|noon|mediodia|meio dia|al mediodia|ao meio dia)")
_MIDNIGHT = whole_words(r"(?:at |around |after )?(?:midnight|medianoche|meia noite|a medianoche)")
_HALVES = {"am": 0, "a m": 0, "manana": 0, "manha": 0, "pm": 12, "p m": 12, "tarde": 12, "noche": 12, "noite": 12}


def _told(mark: Mark) -> Callable[[re.Match], Mark]:
    return lambda found: mark


def _clock(found: re.Match) -> Mark | None:
    """The parts of the day that an hour falls into; with "after" and "before" those beyond it."""
    hour = _NUMBERS.get(found["hour"]) or int(found["hour"])
    groups = found.groupdict()
    half = groups.get("half") or groups.get("es") or groups.get("pt")
    if hour > 24 or (half and hour > 12):
        return None
    if half:
        hour = hour % 12 + _HALVES[half]
    elif not groups.get("h"):
        hour += 12 if 1 <= hour <= 7 else 0
    return Mark("clock", _parts_of(hour % 24, is_after=bool(groups["after"]), is_before=bool(groups["before"])))


def _parts_of(hour: int, *, is_after: bool, is_before: bool) -> tuple[str, ...]:
    """ "after 6" is the evening, "after 9" the night too; "before 12" is the morning."""
    part = next(name for name, (start, end) in _HOURS.items() if start <= hour < end or start <= hour + 24 < end)
    if is_before:
        order = [name for name, (start, _end) in _HOURS.items() if start < hour]
        return tuple(order) or (part,)
    if not is_after or part == "night":
        return (part,)
    later = {"morning": ("morning", "afternoon"), "afternoon": ("afternoon", "evening"), "evening": ("evening",)}[part]
    return (*later, "night") if hour >= 20 else later


_HOURS = {"morning": (6, 12), "afternoon": (12, 17), "evening": (17, 22), "night": (22, 30)}
MARKS: list[tuple[re.Pattern, Callable[[re.Match], Mark | None]]] = [
    *((whole_words(words), _told(Mark("soon", (value,)))) for value, words in SOON.items()),
    *((whole_words(words), _told(Mark("day", tuple(value.split())))) for value, words in _DAYS.items()),
    *((whole_words(words), _told(Mark("day", (value,), is_short=True))) for value, words in _SHORT_DAYS.items()),
    *((whole_words(words), _told(Mark("part", tuple(value.split())))) for value, words in _PARTS.items()),
    *(
        (whole_words(words), _told(Mark("part", tuple(value.split()), is_short=True)))
        for value, words in _SHORT_PARTS.items()
    ),
    (_CLOCK, _clock),
    (_AFTER, _clock),
    (_MIDDAY, _told(Mark("clock", ("afternoon",)))),
    (_MIDNIGHT, _told(Mark("clock", ("night",)))),
]
