"""Understanding what people type into the finder, by the words that moderators edit.

    >>> asked = understand("saturday evening near brixton", now=now)
    >>> asked.filters, asked.rest
    ({'when': ['sat-evening'], 'near': ['Brixton']}, '')

The lists are kept in memory beside the index and its words, so what a moderator changes acts at once.
Nothing that anybody types is kept.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from directory import memory, week
from directory.memory.cache import Words
from directory.memory.index import Index
from directory.models import Alias, Initiative, Moment, Organisation, Term, page_language
from directory.understanding import Alarms, Asked, Lexicon, Names, Vocabulary, read

from .concerns import speaking

# What words of danger to oneself are read as, so that what is found is for somebody in that moment.
CRISIS_MOMENT = Moment.CRISIS[0]
ALARMS = (Term.Vocabulary.CRISIS, Term.Vocabulary.HURT)
# So much of the words of a time in an address is read.
MOST_TYPED = 100


@dataclass
class Lists:
    """What the data say at one moment, loaded when somebody first needs it."""

    index: Index
    words: Words
    _speaking: dict[str, int] = field(default_factory=dict)

    def understand(self, query: str, *, plain: Iterable[str] = (), now: datetime | None = None) -> Asked:
        """Which filters the words of a query say, and what is left to search for. `plain` are words that somebody
        wants searched as text. No query of the database when nothing has changed.

        A word of crisis in a line that speaks of none ("essay on self harm") is a word to search for."""
        asked = self._of_no_relative(self._read(query, plain, now), query)
        alike = [one.words for one in asked.readings if CRISIS_MOMENT in one.values and self.alarm(one.words)]
        spoken = alike and (self.alarm(query) or self.alarm(asked.meant))
        return self._read(query, [*plain, *alike], now) if alike and not spoken else asked

    def _of_no_relative(self, asked: Asked, query: str) -> Asked:
        """Beside danger "my son" alone says nothing of what is looked for."""
        own = [one for one in asked.readings if one.values == ("carers",) and one.words in asked.somebody]
        if not own or not (self.alarm(query) or self.alarm(asked.meant)):
            return asked
        return replace(asked, readings=tuple(one for one in asked.readings if one not in own))

    def _read(self, query: str, plain: Iterable[str], now: datetime | None) -> Asked:
        options = {
            "plain": plain,
            "today": now.date() if now else None,
            "holidays": memory.holidays_around(now, self.words) if now else frozenset(),
            "lexicon": self.lexicon,
        }
        if "names" not in self.__dict__:  # they are many, and most words are no name
            asked = read(query, self.vocabulary, **options)
            if asked.rest == query:
                return asked
        return read(query, self.vocabulary, names=self.names, **options)

    def alarm(self, query: str) -> tuple[str, ...]:
        """ "crisis" when the words speak of danger to oneself or ask for urgent help, "others" when of harm to somebody
        else, "hurt" when of being hurt or controlled; in this order."""
        return self.alarms.of(query) if query else ()

    @cached_property
    def terms(self) -> list[tuple[str, str, list[str]]]:
        """Vocabulary, value, and name with other words, of every term; also its name in the language of the page."""
        rows = Term.objects.values_list("vocabulary", "slug", "name", "synonyms")
        told = self.words.terms
        return [
            (vocabulary, slug, list(dict.fromkeys([name, *map(str, words), told.get((vocabulary, slug), name)])))
            for vocabulary, slug, name, words in rows
        ]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        told = self.words.moments
        moments = [
            ("moment", slug, list(dict.fromkeys([name, told.get(slug, name)])))
            for slug, name in Moment.objects.values_list("slug", "name")
        ]
        crisis = [("moment", CRISIS_MOMENT, words) for name, _slug, (_name, *words) in self.terms if name == ALARMS[0]]
        read = (*Term.FILTERS, Term.Vocabulary.CONCERN)
        return Vocabulary([term for term in self.terms if term[0] in read] + moments + crisis)

    @cached_property
    def lexicon(self) -> Lexicon:
        """Towards which words typing errors are put right: those of filters and synonyms, never those of danger."""
        known = (*Term.FILTERS, Term.Vocabulary.CONCERN, Term.Vocabulary.SYNONYM)
        return Lexicon(words for name, _slug, told in self.terms if name in known for words in told)

    def speaking(self, concern: str) -> int:
        """The listings that are for a concern or speak of it by its other words: its name may say too little, be it
        "Work". Two queries when somebody first asks."""
        if concern not in self._speaking:
            told = Term.objects.filter(vocabulary=Term.Vocabulary.CONCERN, slug=concern)
            words = told.values_list("synonyms", flat=True).first()
            self._speaking[concern] = speaking(self.index, concern, words or [])
        return self._speaking[concern]

    @cached_property
    def names(self) -> Names:
        """Of every listing and organisation that visitors can find. Three queries."""
        listed = Initiative.objects.all()
        return Names(
            [
                *listed.values_list("name", flat=True),
                *Alias.objects.filter(initiative__in=listed).values_list("name", flat=True),
                *Organisation.objects.values_list("name", flat=True),
            ]
        )

    @cached_property
    def alarms(self) -> Alarms:
        """The name of a term says what its list is for; only the words below it count."""
        lists: dict[str, list[str]] = {}
        for vocabulary, _slug, (_name, *words) in self.terms:
            lists.setdefault(vocabulary, []).extend(words)
        told = {str(name): lists.get(name, []) for name in ALARMS}
        return Alarms(told, lists.get(Term.Vocabulary.HARMLESS, []))


# One for each language in which somebody asks.
_kept: dict[str, Lists] = {}


def lists(index: Index, words: Words) -> Lists:
    """The lists beside this index and these words, as `memory.current()` gives them."""
    language = page_language()
    kept = _kept.get(language)
    if kept is None or kept.index is not index or kept.words is not words:
        kept = _kept[language] = Lists(index, words)
    return kept


def understand(query: str, *, plain: Iterable[str] = (), now: datetime | None = None) -> Asked:
    return lists(*memory.current()).understand(query, plain=plain, now=now)


def times_typed(when: str, now: datetime) -> list[str]:
    """The values of `when` for one that an address says, in words as in the box ("boxing day"): itself where it is one,
    and nothing where its words name no time, or say more."""
    index, words = memory.current()
    try:
        return [week.read_when(when, now, memory.holidays_around(now, words)).name]
    except ValueError:
        read = lists(index, words).understand(when[:MOST_TYPED], now=now)
    found = read.filters
    times = found.pop("when", [])
    return [] if found or read.rest or when in times else times


def alarm(query: str) -> tuple[str, ...]:
    return lists(*memory.current()).alarm(query)
