"""The words of the database that a line is read by: names and other words of the terms, and names of the moments."""

from collections.abc import Iterable, Iterator, Mapping

from directory.fold import fold

from .line import CLOSED, FoldedLine, several
from .match import Match

# Words that stand in the lists so that a listing is found by them, and that say too little to be a filter of their
# own, or say more than the filter would ("gardening" is more than "doing something together"). They stay text.
WEAK = frozenset(
    several(
        """social friend friendship alone company meet people befriending befriender emotional listen listening
        listener talk talking anxiety anxious panic depression depressed low mood sad stress worried frightened
        form benefit housing money debt shopping food letter appointment work job circle meeting cafe coffee
        morning sanctuary living room open door sponsor call ring message chat team video internet web forum
        remote walk walking garden gardening allotment art music singing choir cooking football sport running
        exercise craft sewing chess reading dance ward in reach inreach visiting outreach at home stay overnight
        retreat bed swap exchange favour course class workshop learn learning study speak up right complaint
        tribunal sectioned info advice where to go finding help what is there leaflet feedback representative
        consultation lived experience expert by experience family relative mum dad son daughter brother sister
        partner husband wife friend caring young student older male female girl guy baby pride spain colombian
        ecuadorian madeira angolan portugal pain blind drink recovery substance na aa rehab loss death died vision
        voice manic trauma relationship volunteer facilitator english signing signed deaf lift level mobility
        toilet loop sensory companion first time price fee pay cost donation sub cheap telephone write text book
        online sign introduced introduction referral refer referred gp doctor professional link worker care
        coordinator informal each other organised unpaid paid staff employed training practical mutual aid user
        group grassroot asylum death widow immigration windrush hostel quiet british person male psychosis
        accessible ramp"""
    )
)
_STRONG = frozenset(
    {"support group", "asylum seeker", "coffee morning", "low cost", "no cost", "no charge", "quiet room"}
    | {"calm room", "sign language"}
)
_LONGEST = 8
CONCERN = "concern"

Terms = Iterable[tuple[str, str, Iterable[str]]]


class Vocabulary:
    """Phrases and the one value that each says. A phrase that several values share says none of them, but that of a
    concern says the concern, be it "anxiety".

    `terms` are (filter, value, phrases)."""

    def __init__(self, terms: Terms = ()):
        found: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        for name, value, phrases in terms:
            for phrase in phrases:
                key = tuple(map(singular, fold(phrase).split()))
                if key and (name == CONCERN or not _is_weak(key)):
                    found.setdefault(key, set()).add((name, value))
        told = {key: [one for one in values if one[0] == CONCERN] or [*values] for key, values in found.items()}
        sure = {key: values[0] for key, values in told.items() if len(values) == 1}
        self._phrases = {key: value for key, value in sure.items() if not _says_no_more(key, value, sure)}

    def matches(self, line: FoldedLine) -> Iterator[Match]:
        words = [word if word == CLOSED else singular(word) for word in line.words]
        for start in range(len(words)):
            for stop in range(min(start + _LONGEST, len(words)), start, -1):
                told = self._phrases.get(tuple(words[start:stop]))
                if told:
                    yield Match(frozenset(range(start, stop)), told[0], (told[1],))
                    break


def singular(word: str) -> str:
    """Without the s of "groups" and of "men's"."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _is_weak(key: tuple[str, ...]) -> bool:
    return " ".join(key) not in _STRONG and all(word in WEAK for word in key)


def _says_no_more(key: tuple[str, ...], value: tuple[str, str], sure: Mapping) -> bool:
    """ "black men" says what "black" and "men" say, and less: each word is read on its own."""
    values = [sure.get((word,)) for word in key]
    return len(key) > 1 and value in values and all(one and one[0] == value[0] for one in values)
