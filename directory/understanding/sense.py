"""What words say in the line they stand in: "i feel worse now" does not ask what is open now."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .line import FoldedLine, several, whole_words
from .match import HELPING, NOTHING, SOMEBODY, Match
from .vocabulary import CONCERN

_NOW = ("now",)
_OPEN_NOW = whole_words("(?:open|available|on|there|anything|abiert[oa]s?|abert[oa]s?) (?:right )?(?:now|ahora|agora)")
# With one of these somebody asks for something that is on.
_SEEKING = frozenset(
    several(
        """need want wants looking look find somewhere someone somebody anyone anybody anything something where who what
        open talk listen group groups drop call ring phone chat human available place cafe near busco quiero necesito
        alguien donde quero preciso procuro alguem onde hablar falar"""
    )
)
_TELLING = frozenset(
    several(
        """i im ive am is was were been have has had he hes she shes they theyre my we feel feeling just and but since
        estoy me soy esta han estou sou foi tenho mi meu minha"""
    )
)
_GOING = whole_words(
    r"(?:go|goes|going|come|comes|coming|came|get|gets|getting|got|sent|be|being|am|im|let|back|discharged)"
    r" (?:back |out |home |discharged |to go |of (?:hospital|the ward) )+"
)
# Who comes home today can go to something today.
_STILL_HELPS = {"now", "today", "tonight", "weekend"}
_LEAVING = {"leaving-hospital", "leaving-services", "moving-between-services", "entering-services"}
_LINKS = frozenset(several("last till until is on this next from the el este en proximo na no em neste proxima"))
_HAS_IT = whole_words(
    r"(?:has|have|got|with|is|was|esta|suffers? from|hears?|diagnosed with|tiene|tem|con|com|sufre|sofre)(?:"
    r" an?| been)?"
    r" (?:schizophreni\w+|esquizofreni\w+|psychosis|psychotic|psicosis|psicose|bipolar|bpd|eupd|depress\w+"
    r"|deprimid\w+|depresion"
    r"|anxiety|ansiedade?|ocd|adhd|autis\w+|ptsd|dementia|demencia|anorexi\w+|bulimi\w+|suicidal"
    r"|(?:a |an )?eating disorder|voices|voces|vozes|an addiction|addicted)"
)
_EVERY_DAY = 7
_AT = frozenset(several("at in every all each por de a durante"))
# Of these, whoever writes has them.
_OWN = {"grief", "relationships", "new-baby", "loneliness"}
_ME = frozenset(["i", "im", "ive", "myself", "yo", "eu"])


def in_their_line(line: FoldedLine, matches: Iterable[Match]) -> Iterator[Match]:
    """The same matches, each as it is meant beside the others."""
    matches = list(matches)
    moments = [one for one in matches if one.name == "moment"]
    relatives = [one for one in matches if one.name == SOMEBODY]
    for one in matches:
        if one.name == "when" and (
            _is_told(line, one, matches) or _is_going_home(line, one, moments) or _is_when_it_comes(line, one, matches)
        ):
            yield Match(one.numbers, NOTHING, ())
        elif one in relatives and _is_looked_after(line, one, matches):
            yield replace(one, values=("carers",))
        else:
            yield one


def _is_when_it_comes(line: FoldedLine, when: Match, matches: list[Match]) -> bool:
    """Whether a part of any day is the one at which a worry comes: "panic attacks at night"."""
    first = min(when.numbers)
    if len(when.values) < _EVERY_DAY or line.words[first] not in _AT:
        return False
    return any(one.name == CONCERN and max(one.numbers) + 1 == first for one in matches)


def _is_looked_after(line: FoldedLine, relative: Match, matches: list[Match]) -> bool:
    """Whether a line says what somebody has, or speaks of nothing but them: "my husband wont get help"."""
    if any(run.start == max(relative.numbers) + 1 for run, _found in line.runs(_HAS_IT)):
        return True
    others = [one for one in matches if one.name not in (SOMEBODY, NOTHING) and not one.numbers & relative.numbers]
    theirs = (one for one in others if one.name == CONCERN or one.values == ("in-hospital",))
    return not others or any(_is_of(line, one, [relative]) or _is_beside(line, one) for one in theirs)


def _is_told(line: FoldedLine, when: Match, matches: list[Match]) -> bool:
    """Whether "now" only says how things are."""
    if when.values != _NOW or any(True for _run in line.runs(_OPEN_NOW)):
        return False
    if any(one.name == HELPING for one in matches):
        return True
    moments = [one for one in matches if one.name == "moment"]
    others = [word for n, word in enumerate(line.words) if n not in when.numbers]
    is_somewhere = any(one.values != ("weekend-crisis",) for one in moments)
    is_after = any(max(one.numbers) + 1 == min(when.numbers) for one in moments)
    return is_somewhere or is_after or (not _SEEKING & set(others) and bool(_TELLING & set(others)))


def _is_going_home(line: FoldedLine, when: Match, moments: list[Match]) -> bool:
    """Whether a day is the one on which somebody leaves, starts or is seen: it stands right beside those words."""
    is_past = [line.words[n] for n in sorted(when.numbers)][-2:] == ["this", "morning"]
    if _STILL_HELPS & set(when.values) and not is_past:
        return False
    first = min(when.numbers)
    while first and line.words[first - 1] in _LINKS:
        first -= 1
    ends = {max(one.numbers) + 1 for one in moments if _LEAVING & set(one.values)}
    return first in ends or any(run.stop == first for run, _found in line.runs(_GOING))


def _is_beside(line: FoldedLine, concern: Match) -> bool:
    """Whether somebody names a relative and what they have, and nobody else: "memory loss my husband"."""
    return not _OWN & set(concern.values) and not _ME & set(line.words)


def _is_of(line: FoldedLine, condition: Match, relatives: list[Match]) -> bool:
    """Whether a condition, or a ward, is that of "my wife" before it, and not of the writer."""
    first = min(condition.numbers)
    before = [max(one.numbers) for one in relatives if max(one.numbers) < first]
    return bool(before) and not _ME & {*line.words[max(before) : first], line.words[first]}
