"""The finder of support: words and filters in, one page of initiatives out, and how to say what was found."""

from dataclasses import replace
from datetime import datetime
from functools import cached_property

from django.http import QueryDict
from django.utils.translation import gettext as _

from directory import memory, place, week
from directory.fold import fold
from directory.memory import Answers
from directory.models import Moment
from directory.place import Spot
from directory.understanding import CRISIS, HURT, ORDER, OTHERS, Asked, Reading

from .borough import Area, areas
from .filters import UNKNOWN, ListingFilterSet, PartnerFilterSet
from .headings import Headings
from .nothing_found import WaysOn, nothing_found
from .panel import Chip
from .read_as import ALWAYS, PLAIN, RANK, ReadAs, chosen, exactly, read_as, with_read
from .results import Found, TextFound, matching, named_so, only_ranked, search
from .understanding import CRISIS_MOMENT, lists, times_typed

LONGEST_QUERY = 200
# Of the times in an address so many are read in words.
MOST_TIMES = 3
# The parameter by which somebody asks for their words as they typed them.
EXACT = "exact"
PACK = "pack"


class Finder(Headings):
    """Reads the parameters of a finder page and finds; give it `request.GET` and the naive wall time."""

    filter_set = ListingFilterSet

    def __init__(self, data: QueryDict, now: datetime):
        self.whole = _typed(data)
        self.is_too_long = len(self.whole) > LONGEST_QUERY
        self.typed, self.now = _with_times(_cut(data) if self.is_too_long else data, now), now
        self.query = _typed(self.typed)
        self.index, self.words = memory.current()
        self._texts: dict[tuple, TextFound] = {}
        self._take(self._understood())
        if self.asked.readings and self._only_a_name_fits():
            self._take(Asked(rest=self.query))
        if self.alarm and self.rest and not self.is_exact and not self._is_name():
            self._take(self._answered())
        if HURT in self.alarm:
            # "My boyfriend" is then nobody to look for support for.
            self.asked = replace(self.asked, somebody="")

    @property
    def rest(self) -> str:
        """The words that search the text."""
        return self.asked.rest

    @cached_property
    def alarm(self) -> tuple[str, ...]:
        """Of which danger the words speak, those of the place too: to oneself, to others, of being hurt."""
        known = lists(self.index, self.words)
        raised = {name for text in self.said.splitlines() for name in known.alarm(text)}
        return tuple(name for name in ORDER if name in raised)

    @property
    def said(self) -> str:
        """Whatever somebody typed, the place and the age too: one line each."""
        ages = [age for age in self.typed.getlist("age") if not age.isdecimal()]
        return "\n".join([" ".join(self.whole.split()), *self.typed.getlist("near"), *ages])

    @cached_property
    def panels(self) -> tuple[str, ...]:
        """The alarms whose panels stand above the results: those of the words, and of the moment in force."""
        is_urgent = set(self.data.getlist("moment")) & set(Moment.CRISIS)
        has_numbers = {CRISIS, OTHERS} & set(self.alarm)
        return (CRISIS, *self.alarm) if is_urgent and not has_numbers else self.alarm

    @property
    def has_numbers(self) -> bool:
        """Whether a panel already shows the numbers that answer day and night."""
        return bool({CRISIS, OTHERS} & set(self.panels))

    @property
    def asks_for_no_list(self) -> bool:
        """Whether the words speak of being hurt and name nothing that a list could be about: any would be an unrelated
        one, and age or place alone make it none the less."""
        asked = self.filters.bitmaps.keys() - {"age"}
        return HURT in self.alarm and not (asked or self.rest or self.problems)

    @cached_property
    def read_as(self) -> ReadAs | None:
        """What was read in the words, said so that it can be undone."""
        return read_as(self.asked, self.typed, lambda name, value: self._words(name, value, dict(self._choices(name))))

    @cached_property
    def found(self) -> Found:
        if self.problems:
            return Found()
        return search(self._finding(self.rest, self.filters), self.filters, self.data.get("page", 1))

    def counted(self, data: QueryDict) -> int:
        """How many these parameters would find, in the same index."""
        filters, query = self.filters.again(data), _typed(data)
        if not filters.is_valid() or (query and not fold(query)):
            return 0
        return filters.filter_queryset(self._finding(query, filters).found).bit_count()

    @property
    def is_exact(self) -> bool:
        """Whether the words are to be taken as they were typed."""
        return EXACT in self.typed

    @property
    def exact_query(self) -> str:
        return exactly(self.typed)

    @property
    def _as_typed(self) -> bool:
        """Words of danger are never put right: "hits" is not "its"."""
        return self.is_exact or bool(self.alarm)

    @property
    def corrected(self) -> Chip | None:
        """The words that were searched instead, and the query that searches those which were typed."""
        words = self.asked.meant or self.found.correction
        return Chip(words, self._with(EXACT, "1")) if words else None

    @cached_property
    def problems(self) -> list[str]:
        """What was asked that nobody understands, in words that say what to do."""
        errors = super().problems
        if self.is_too_long:
            errors.append(_("That is too long to search for. Use fewer than 200 letters."))
        elif self.query and not fold(self.query):
            errors.append(_("We could not read any letters in that search. Try a word or a name."))
        return errors

    @property
    def spot(self) -> Spot | None:
        return self.filters.spot

    @cached_property
    def chips(self) -> list[Chip]:
        """Every filter in force, in the order of the panel; the query has its own."""
        words = [self._chip("q", self.rest, self._quoted_rest)] if self.rest else []
        return words + super().chips

    @property
    def own_chips(self) -> list[Chip]:
        """Those that somebody chose, and the words; what was read has chips of its own."""
        names = [name for name in self.asked.filters if not chosen(self.typed, name)]
        read = {label for name in names for label in self._labels(name)}
        return [chip for chip in self.chips if chip.words not in read]

    @cached_property
    def nothing(self) -> WaysOn:
        """What helps when nothing was found."""
        return nothing_found(self)

    @cached_property
    def answers(self) -> Answers | None:
        """How sure it is that what fits everything else is on at the times asked for."""
        answers = None if self.problems else self.filters.answers
        return None if answers is None else answers.within(self._at_any_time)

    def answers_at(self, asked: week.Window) -> Answers:
        """The same at another time."""
        holidays = self.filters.holidays
        return memory.on_at(self.index, asked, self.now.date(), holidays).within(self._at_any_time)

    @property
    def _at_any_time(self) -> int:
        """What fits everything but the times asked for."""
        return self.filters.but_for("when", self._finding(self.rest, self.filters).found)

    @property
    def only_ranks(self) -> bool:
        """Whether the words that are left put in order what was read, and leave nothing out."""
        return bool(self.rest) and _only_ranks(self.filters)

    @property
    def without_page(self) -> str:
        """The query string of the first page."""
        data = self.data.copy()
        data.pop("page", None)
        return data.urlencode()

    def at_time(self, when: str) -> str:
        """The query string of the same at another time."""
        return self._with("when", when)

    @property
    def beyond(self) -> str:
        """The place outside Lambeth that was asked for, when we cannot say how far it is."""
        return "" if self.spot else place.beyond(self.data.get("near", ""))

    @property
    def times(self) -> list[week.Window | week.Ordinary]:
        return self.filters.asked["when"]

    @property
    def moments(self) -> list[str]:
        return self.filters.asked["moment"]

    @cached_property
    def areas(self) -> list[Area]:
        """The borough as a picture, with how many of what was found are in each district."""
        return areas(self.index, self.found.bitmap, self.data, self.spot.name if self.spot else "")

    @property
    def kept(self) -> list[tuple[str, str]]:
        """Name and value of every filter, for a form that changes the words only."""
        return [(name, value) for name in (*self.filters.filters, PACK) for value in self.typed.getlist(name) if value]

    @property
    def carried(self) -> list[tuple[str, str]]:
        """What is no filter but stays in the address: a pack, and words that are to stay words."""
        return [(name, value) for name in (PACK, PLAIN, EXACT, RANK, UNKNOWN) for value in self._values(name)]

    def _chip(self, name: str, value: str, words: str) -> Chip:
        """The query is one text: its chip takes all of it away, whatever white space stood around it."""
        if name != "q":
            return super()._chip(name, value, words)
        data = self.data.copy()
        data.pop("page", None)
        data.setlist("q", [])
        return Chip(words, data.urlencode())

    def _with(self, name: str, value: str) -> str:
        """The query string of the first page with one more parameter."""
        data = self.data.copy()
        data.pop("page", None)
        data[name] = value
        return data.urlencode()

    def page_query(self, page: int) -> str:
        """The words stay as they were typed, so that the next page says the same of them."""
        data = self.typed.copy()
        data["page"] = page
        return data.urlencode()

    def _take(self, asked: Asked) -> None:
        self.asked = asked
        self.data = with_read(self.typed, asked, ListingFilterSet.base_filters)
        self.filters = self._filters(self.data)

    def _is_name(self) -> bool:
        """Whether the words are the name of something that is listed: it stays to be found."""
        return lists(self.index, self.words).names.is_name(fold(self.query).split())

    def _answered(self) -> Asked:
        """The panel answers the words that are left: they never narrow what is listed. It is for somebody in that
        moment, unless they named one; where it speaks of being hurt alone, for those that hold every word."""
        if self.alarm == (HURT,) and not self.asked.readings and self._finds_all(self.query):
            return Asked(rest=self.query)
        small = (*self.asked.small, self.rest) if self.rest else self.asked.small
        asked = replace(self.asked, rest="", small=small)
        if self.alarm == (HURT,) or "moment" in asked.filters:
            return asked
        return replace(asked, readings=(*asked.readings, Reading("moment", (CRISIS_MOMENT,), self.rest)))

    def _finds_all(self, words: str) -> bool:
        text = self._text(words, True)
        return bool(text.found and not text.missing)

    @property
    def _read_times(self) -> list[week.Window | week.Ordinary]:
        """The times that the words name, when those are in force."""
        return self.times if "when" in self.asked.filters and self.filters.is_valid() else []

    def _understood(self) -> Asked:
        """What the words say; too long a text is not taken apart."""
        if self.is_too_long:
            return Asked(rest="")
        if not self.query or EXACT in self.typed:
            return Asked(rest=self.query)
        return lists(self.index, self.words).understand(self.query, plain=self.typed.getlist(PLAIN), now=self.now)

    def _filters(self, data: QueryDict) -> ListingFilterSet:
        return self.filter_set(data, now=self.now, index=self.index, words=self.words)

    def _only_a_name_fits(self) -> bool:
        """Whether nothing fits what was read, and all the words stand in a name: "group zoe"."""
        if not self.filters.is_valid() or self.filters.filter_queryset(self._finding(self.rest, self.filters).found):
            return False
        return bool(named_so(self.query, self.index))

    def _finding(self, query: str, filters: ListingFilterSet) -> TextFound:
        """What the words find; beside filters that were read they leave nothing out."""
        text = self._text(query, self._as_typed or EXACT in filters.data)
        return only_ranked(text, self.index) if query and _only_ranks(filters) else text

    def _text(self, query: str, literally: bool) -> TextFound:
        """What the words find, looked up once."""
        key = (query, literally)
        if key not in self._texts:
            self._texts[key] = matching(query, self.index, literally=literally)
        return self._texts[key]


class PartnerFinder(Finder):
    """The same for people who run something and look for others to work with."""

    filter_set = PartnerFilterSet


def _only_ranks(filters: ListingFilterSet) -> bool:
    """Whether words put in order what the filters let through, rather than searching."""
    rank = filters.data.get(RANK)
    return rank == ALWAYS or bool(rank and (filters.bitmaps or filters.spot or filters.concerns))


def _typed(data: QueryDict) -> str:
    return data.get("q", "").replace("\x00", "").strip()


def _with_times(data: QueryDict, now: datetime) -> QueryDict:
    """The same with the times that an address says in words as values of `when`."""
    typed = data.getlist("when")[:MOST_TIMES]
    said = [value for one in typed for value in (times_typed(one, now) or [one])]
    if said == typed:
        return data
    read = data.copy()
    read.setlist("when", [*said, *data.getlist("when")[MOST_TIMES:]])
    return read


def _cut(data: QueryDict) -> QueryDict:
    """The same with as much of the words as anybody may search for, so that no page repeats the rest of them."""
    shorter = data.copy()
    shorter["q"] = _typed(data)[:LONGEST_QUERY]
    return shorter
