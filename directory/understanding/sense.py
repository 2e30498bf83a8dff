"""What words say in the line they stand in: "i feel worse now" does not ask what is open now."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .line import FoldedLine, several, whole_words
from .match import NOTHING, SOMEBODY, Match
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
_LINKS = frozenset(several("is on this next from the el este en proximo na no em neste proxima"))
_HAS_IT = whole_words(
    r"(?:has|have|got|with|is|was|esta|suffers? from|hears?|diagnosed with|tiene|tem|con|com|sufre|sofre)(?:"
    r" an?| been)?"
    r" (?:schizophreni\w+|esquizofreni\w+|psychosis|psychotic|psicosis|psicose|bipolar|bpd|eupd|depress\w+"
    r"|deprimid\w+|depresion"
    r"|anxiety|ansiedade?|ocd|adhd|autis\w+|ptsd|dementia|demencia|anorexi\w+|bulimi\w+|suicidal"
    r"|(?:a |an )?eating disorder|voices|voces|vozes|an addiction|addicted)"
)
_ME = frozenset(["i", "im", "ive", "myself", "yo", "eu"])


def in_their_line(line: FoldedLine, matches: Iterable[Match]) -> Iterator[Match]:
    """The same matches, each as it is meant beside the others."""
    matches = list(matches)
    moments = [one for one in matches if one.name == "moment"]
    relatives = [one for one in matches if one.name == SOMEBODY]
    for one in matches:
        if one.name == "when" and (_is_told(line, one, moments) or _is_going_home(line, one, moments)):
            yield Match(one.numbers, NOTHING, ())
        elif one.name == CONCERN and _is_of(line, one, relatives):
            yield Match(one.numbers, "who", ("carers",))
        elif one in relatives and any(run.start == max(one.numbers) + 1 for run, _found in line.runs(_HAS_IT)):
            yield replace(one, values=("carers",))
        else:
            yield one


def _is_told(line: FoldedLine, when: Match, moments: list[Match]) -> bool:
    """Whether "now" only says how things are."""
    if when.values != _NOW or any(True for _run in line.runs(_OPEN_NOW)):
        return False
    others = [word for n, word in enumerate(line.words) if n not in when.numbers]
    is_somewhere = any(one.values != ("weekend-crisis",) for one in moments)
    return is_somewhere or (not _SEEKING & set(others) and bool(_TELLING & set(others)))


def _is_going_home(line: FoldedLine, when: Match, moments: list[Match]) -> bool:
    """Whether a day is the one on which somebody leaves, starts or is seen: it stands right beside those words."""
    if _STILL_HELPS & set(when.values):
        return False
    first = min(when.numbers)
    while first and line.words[first - 1] in _LINKS:
        first -= 1
    ends = {max(one.numbers) + 1 for one in moments if _LEAVING & set(one.values)}
    return first in ends or any(run.stop == first for run, _found in line.runs(_GOING))


def _is_of(line: FoldedLine, condition: Match, relatives: list[Match]) -> bool:
    """Whether a condition is that of "my wife" before it, and not of the writer."""
    first = min(condition.numbers)
    before = [max(one.numbers) for one in relatives if max(one.numbers) < first]
    return bool(before) and not _ME & {*line.words[max(before) : first], line.words[first]}
