"""A day and a month in numbers without a year: "5/12", "on 5-12", "el 5 del 12"; day first.

Prices, ages, marks out of ten, hours and fractions look the same, so that only what can hardly be those is a date."""

from collections.abc import Iterator
from re import Match

from .line import FoldedLine, whole_words

_TWO = r"(?P<day>\d{1,2}) (?P<month>\d{1,2})"
# "10-12 am", "5-12 year olds", "12 steps".
_NO_THING = (
    r"(?! (?:am|pm|h|hrs?|years?|yrs?|yo|olds?|anos|pounds?|quid|euros?|libras?|p|hours?|horas?|weeks?|semanas?"
    r"|months?|meses|days?|dias?|mins?|minutes?|minutos?|steps?|passos?|pasos?|people|personas|pessoas|percent|stars?"
    r"|term|price|score|rule|helpline|sessions?)\b)"
)
_NO_NUMBER = "".join(
    rf"(?<!\b{word} )"
    for word in (
        *("aged", "age", "ages", "children", "kids", "boys", "girls", "flat", "unit", "room", "ward", "page", "step"),
        *("part", "score", "scored", "phq", "gad", "rated", "rating", "mood", "class", "number", "chapter", "level"),
        *("edad", "edades", "idade", "idades", "anos", "ninos", "criancas", "tel", "phone", "version", "won", "lost"),
    )
)
_SIGNED = whole_words(
    rf"(?P<lead>(?:on |el |em |until |by )(?:the |dia )?|(?:no |ao |o )?dia )?{_NO_NUMBER}{_TWO}{_NO_THING}"
)
_SAID = whole_words(
    r"(?:(?:el |no |o )?(?:dia )?(?P<day>\d{1,2}) (?:del|do(?: mes)?)|(?:el |(?:no |o )?dia )(?P<d>\d{1,2}) de)"
    rf" (?P<month>\d{{1,2}}){_NO_THING}"
)
_WEEKDAYS = whole_words(
    r"(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miercoles|jueves|viernes"
    r"|(?:segunda|terca|quarta|quinta|sexta)(?: feira)?|feira|sabado|domingo"
)
# Open day and night; and every day of the week.
_NEVER = frozenset(["24 7", "7 7"])
# Fractions, and a day that everybody knows.
_RARELY = frozenset(["1 2", "1 3", "2 3", "1 4", "3 4", "9 11"])

_TEENS = {
    "first primero primeiro uno um": 1,
    "second dos dois": 2,
    "third tres": 3,
    "fourth cuatro quatro": 4,
    "fifth cinco": 5,
    "sixth seis": 6,
    "seventh siete sete": 7,
    "eighth ocho oito": 8,
    "ninth nueve nove": 9,
    "tenth diez dez": 10,
    "eleventh once onze": 11,
    "twelfth doce doze": 12,
    "thirteenth trece treze": 13,
    "fourteenth catorce catorze": 14,
    "fifteenth quince quinze": 15,
    "sixteenth dieciseis dezasseis dezesseis": 16,
    "seventeenth diecisiete dezassete dezessete": 17,
    "eighteenth dieciocho dezoito": 18,
    "nineteenth diecinueve dezanove dezenove": 19,
}
_UNITS = {word: number for words, number in _TEENS.items() for word in words.split()}
_TENS = {"twentieth": 20, "veinte": 20, "vinte": 20, "thirtieth": 30, "treinta": 30, "trinta": 30}
_JOINED = (("twenty ", 20), ("veinti", 20), ("vinte e ", 20), ("thirty ", 30), ("treinta y ", 30), ("trinta e ", 30))
# "First", "twenty fifth", "veinticinco", "vinte e cinco".
DAY_WORDS = (
    _UNITS
    | _TENS
    | {tens + unit: ten + number for tens, ten in _JOINED for unit, number in _UNITS.items() if number < 10}
)


def in_numbers(line: FoldedLine, *, is_whole: bool) -> Iterator[tuple[range, int, int]]:
    """The words, the day and the month. `is_whole`: two numbers are all that was typed."""
    for run, found in line.runs(_SIGNED):
        if _is_free(line, run) and _is_date(line, run, found, is_whole=is_whole):
            yield run, int(found["day"]), int(found["month"])
    for run, found in line.runs(_SAID):
        yield run, int(found["day"] or found["d"]), int(found["month"])


def _is_free(line: FoldedLine, run: range) -> bool:
    """Neither a price nor joined to another number ("24/7/365", "1.5/12")."""
    after = line.tokens[run.stop].between if run.stop < len(line.tokens) else " "
    before = line.tokens[run.stop - 2].between
    tokens = line.tokens[run.start : run.stop]
    is_range = _sign(line, run) != "-" and "-" in (after, before)
    return not any(token.is_money for token in tokens) and (is_range or (after, before) == (" ", " "))


def _sign(line: FoldedLine, run: range) -> str:
    return line.tokens[run.stop - 1].between.strip()


def _is_date(line: FoldedLine, run: range, found: Match, *, is_whole: bool) -> bool:
    day, month, sign = found["day"], found["month"], _sign(line, run)
    if f"{int(day)} {int(month)}" in _NEVER or sign not in ("/", "-", "."):
        return False
    is_padded = day[0] == "0" and len(month) == 2
    if found["lead"] or (is_padded and sign != "."):
        return True
    if sign != "/":
        return is_whole and sign == "-"
    is_mark = int(month) == 10 and int(day) <= 10
    beside = run.start > 0 and _WEEKDAYS.fullmatch(line.words[run.start - 1])
    return bool(is_whole or beside) or not (is_mark or f"{int(day)} {int(month)}" in _RARELY)
