"""Reads a line: which filters its words say, and what is left to search for."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from directory.fold import fold

from .concerns import CONCERNS
from .dates import Calendar, no_dates
from .helping import helping
from .line import FoldedLine, Token, closed, joined, several, split, whole_words, without
from .match import ASIDE, HELPING, NOTHING, SOMEBODY, Match, by_rules
from .moments import MOMENTS, OTHERWISE
from .names import Names
from .people import WHO, ages, somebody_else
from .places import places
from .repair import Lexicon, repaired
from .sense import in_their_line
from .stop_words import LINKS, small
from .times import times
from .vocabulary import Vocabulary
from .ways import WAYS

# A longer line is not taken apart: it is searched as it stands.
MOST_WORDS = 60
# Of these one value is used: the first.
SINGLE = ("near", "age")
_NEVER = whole_words(
    OTHERWISE + r"|(?:drug|drugs|alcohol|smoke|gluten|pain|sugar|stress|dairy|substance|nicotine|feel|break|set"
    r"|im) free"
    r"|(?:slept|get up|getting up|worse|worst) (?:at|in the|all|every|most)"
    r" (?:nights?|mornings?|evenings?)|free (?:from|time|speech|will|range|spirits?)|black (?:friday|prince"
    r"|dog)|sun salutations?"
)
# Said without asking for anything.
_NO_MATTER = whole_words(
    r"(?:for|over) (?:the |about )?(?:last |past )?(?:\d+|two|three|four|five|six|ten|many|several|a few)"
    r" (?:nights?|days?|weeks?"
    r"|months?|years?)|(?:i )?(?:just )?(?:cant|cannot|can not) wait(?: any ?more| any longer| to)?|(?:i"
    r" )?(?:dont|do not) know"
    r" (?:what|where|who"
    r"|how) (?:to|else)(?: (?:do|go|turn|start|ask|tell))?(?: to)?|what (?:do|can|should) i do|where do i"
    r" (?:start|turn)"
)
# "60+"
_PLUS = re.compile(r"\b(\d\d)\+")
_REFUSING = frozenset(
    several(
        "not no nothing none avoid without except excluding never dont isnt nor hate"
        " sin excepto menos sem exceto nao ni nem"
    )
)
_OR = frozenset(["or", "nor", "ni", "nem", "ou", "o", "y", "e", "and"])
_FARTHEST = 3


@dataclass(frozen=True)
class Reading:
    """Values of one filter, and the words that were read for them, as they were typed."""

    name: str
    values: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class Asked:
    """What a line says. Every word is in a reading, in `rest`, in `aside`, in `somebody` or in `small`.

    aside: words that we understand and cannot use ("not online", a second place); somebody: "my son"; small: words
    that say nothing about what is looked for; meant: the whole line with its words put right, if any were;
    helping: "i want to help others"."""

    readings: tuple[Reading, ...] = ()
    rest: str = ""
    aside: tuple[str, ...] = ()
    somebody: str = ""
    small: tuple[str, ...] = ()
    meant: str = ""
    helping: str = ""

    @property
    def filters(self) -> dict[str, list[str]]:
        found: dict[str, dict] = {}
        for reading in self.readings:
            found.setdefault(reading.name, {}).update(dict.fromkeys(reading.values))
        return {name: list(values) for name, values in found.items()}


@dataclass
class _State:
    """What has been read so far, and the words that are left."""

    tokens: list[Token]
    readings: list[Reading] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    somebody: list[str] = field(default_factory=list)
    small: list[str] = field(default_factory=list)
    helping: list[str] = field(default_factory=list)
    has_age: bool = False

    def asked(self, meant: str) -> Asked:
        readings, rest, somebody = tuple(self.readings), _right(self.tokens), " ".join(self.somebody)
        return Asked(readings, rest, tuple(self.aside), somebody, tuple(self.small), meant, " ".join(self.helping))


def read(
    text: str,
    vocabulary: Vocabulary | None = None,
    *,
    names: Names | None = None,
    lexicon: Lexicon | None = None,
    plain: Iterable[str] = (),
    today: date | None = None,
    holidays: Collection[date] = frozenset(),
) -> Asked:
    """What a line says, in English, Spanish or Portuguese.

    A line that is one of `names` stays whole; words in `plain` and in quotation marks stay text; dates need
    `today`, and bank holidays those of this year and the next. Typing errors are put right towards the words of the
    `lexicon`. Never raises."""
    tokens = split(_PLUS.sub(r"\1 plus", text))
    words = [token.word for token in tokens]
    if len(tokens) > MOST_WORDS or (names and names.is_name(words)):
        return Asked(rest=" ".join(text.split()))
    tokens = closed(tokens, _kept(words, names, plain))
    if lexicon:
        tokens = repaired(tokens, lexicon, names.holds if names else lambda word: False)
    meant = _right(tokens) if [token.word for token in tokens] != words else ""
    state = _State(tokens)
    calendar = Calendar(today, holidays, len(tokens) == 2) if today else None
    before = None
    while state.tokens and state.tokens != before:
        before = state.tokens
        _read_once(state, vocabulary or Vocabulary(), calendar)
    return state.asked(meant)


def _right(tokens: list[Token]) -> str:
    """As typed, but for the words that were put right."""
    return joined(token if fold(token.text) == token.word else replace(token, text=token.word) for token in tokens)


def _kept(words: list[str], names: Names | None, plain: Iterable[str]) -> set[int]:
    """Words that are a name, or that somebody wants searched as text."""
    found = names.inside(words) if names else set()
    for wanted in (fold(part).split() for phrase in plain for part in phrase.split("…")):
        for start in range(len(words) - len(wanted) + 1):
            if wanted and words[start : start + len(wanted)] == wanted:
                found |= set(range(start, start + len(wanted)))
    return found


def _read_once(state: _State, vocabulary: Vocabulary, calendar: Calendar | None) -> None:
    """Reads what can be read, and lets the small words fall away, which may bring others side by side."""
    never = {number for run, _found in FoldedLine(state.tokens).runs(_NEVER) for number in run}
    line = FoldedLine(closed(state.tokens, never))
    chosen = _chosen(in_their_line(line, _matches(line, vocabulary, calendar)))
    refused = _refused(line, chosen)
    state.has_age |= any(match.name == "age" for match in chosen)
    for match in chosen:
        _note(state, line, match, refused.get(match, frozenset()))
    gone = set().union(*(match.numbers for match in chosen), *refused.values())
    left = without(line.tokens, gone)
    fallen = small(FoldedLine(left))
    state.small += [left[number].text for number in sorted(fallen)]
    state.tokens = without(left, fallen)


def _matches(line: FoldedLine, vocabulary: Vocabulary, calendar: Calendar | None) -> list[Match]:
    return [
        *times(line, calendar),
        *no_dates(line),
        *ages(line),
        *by_rules(line, MOMENTS),
        *by_rules(line, WHO),
        *by_rules(line, CONCERNS),
        *by_rules(line, WAYS),
        *places(line),
        *somebody_else(line),
        *helping(line),
        *vocabulary.matches(line),
        *(Match(frozenset(run), NOTHING, ()) for run, _found in line.runs(_NO_MATTER)),
    ]


def _chosen(matches: Iterable[Match]) -> list[Match]:
    """The longest first, none over another; in the order of the line."""
    taken: set[int] = set()
    chosen = []
    for match in sorted(matches, key=lambda one: (-len(one.numbers), min(one.numbers))):
        if not taken & match.numbers:
            taken |= match.numbers
            chosen.append(match)
    return sorted(chosen, key=lambda one: min(one.numbers))


def _refused(line: FoldedLine, chosen: list[Match]) -> dict[Match, frozenset[int]]:
    """What somebody does not want, with the words of refusal: "not on the phone or online"."""
    found: dict[Match, frozenset[int]] = {}
    owner = {number: match for match in chosen for number in match.numbers}
    for match in chosen:
        first = min(match.numbers)
        at = first - 1
        while at >= max(first - _FARTHEST, 0) and line.words[at] in LINKS and at not in owner:
            at -= 1
        if at < 0 or at in owner:
            continue
        is_another = line.words[at] in _OR and owner.get(at - 1) in found
        if line.words[at] in _REFUSING or is_another:
            found[match] = frozenset(range(at, first))
    return found


def _note(state: _State, line: FoldedLine, match: Match, refusal: frozenset[int]) -> None:
    """Writes down what one match says: a filter, or words that cannot be used, or somebody else."""
    words = _words(line, match.numbers | refusal)
    is_second = match.name in SINGLE and any(
        reading.name == match.name and reading.values != match.values for reading in state.readings
    )
    if refusal or is_second or match.name == ASIDE:
        state.aside.append(words)
    elif match.name == NOTHING:
        state.small.append(words)
    elif match.name == HELPING:
        state.helping.append(words)
    elif match.name == SOMEBODY:
        state.somebody.append(words)
        if match.values and not state.has_age:
            state.readings.append(Reading("who", match.values, words))
    else:
        state.readings.append(Reading(match.name, match.values, words))
        if match.name == "help":
            state.readings += [Reading(one.name, one.values, words) for one in _within(line, match)]


def _within(line: FoldedLine, match: Match) -> list[Match]:
    """The concerns that a kind of help is for: "help with my pip form"."""
    own = FoldedLine([line.tokens[number] for number in sorted(match.numbers)])
    return _chosen(by_rules(own, CONCERNS))[:1]


def _words(line: FoldedLine, numbers: Iterable[int]) -> str:
    """As typed; words that stood apart are parted by an ellipsis."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return " … ".join(line.written(run) for run in runs)
