"""One listing as plain values: all that a list says of it and asks about it, held in memory by the index.

An entry is never changed. It answers the same questions as a row of the database loaded with `for_card`.
"""

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from django.urls import reverse

from directory import week
from directory.fold import fold
from directory.models import Contact, Initiative, Place, Standing, Term
from directory.place import Spot, miles


class Many(tuple):
    """Some values, asked for as one asks a row for the rows that hang on it."""

    __slots__ = ()

    def all(self) -> "Many":
        return self


class Owner(NamedTuple):
    """The organisation behind a listing."""

    slug: str
    name: str
    website: str = ""
    listed: bool = True
    contacts: Many = Many()

    def get_absolute_url(self) -> str:
        return reverse("organisation", args=[self.slug])


class Where(NamedTuple):
    """The published side of one place: never more than is shown."""

    shown: str
    area: str
    district: str
    latitude: float | None
    longitude: float | None

    @property
    def words(self) -> str:
        return Place(shown=self.shown, area=self.area, district=self.district).words


@dataclass(eq=False)
class Entry(Standing):
    """A listed initiative. `number` is its search row's; `checked` the day of the latest check that found it true."""

    number: int
    pk: UUID
    slug: str
    code: str
    name: str
    language: str
    organisation: Owner | None
    type: str
    tier: str
    summary: str
    who_for: str
    give_and_receive: str
    how_to_join: str
    waiting: str
    cost: str
    state: str
    paused_until: date | None
    age_from: int | None
    age_to: int | None
    any_moment: bool
    rules: tuple[str, ...]
    example: bool
    as_of: str = ""
    probably_ended: bool = False
    own_words: str = ""
    own_words_language: str = ""
    tags: tuple[tuple[str, str], ...] = ()
    moments: tuple[str, ...] = ()
    places: Many = Many()
    sessions: tuple[week.Pattern, ...] = ()
    # What its sessions say of themselves, each once.
    remarks: tuple[str, ...] = ()
    contacts: Many = Many()
    checked: date | None = None
    # When a page or a person last told its hours, and when a page gave others.
    told: date | None = None
    told_otherwise: date | None = None
    changing: bool = False
    alarmed: bool = False
    looking_for_partners: bool = False
    distance: str = ""
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)
    memory: dict = field(default_factory=dict)

    def get_absolute_url(self) -> str:
        return reverse("initiative", args=[self.slug])

    def get_cost_display(self) -> str:
        return str(Initiative.Cost(self.cost).label)

    def get_state_display(self) -> str:
        return str(Initiative.State(self.state).label)

    def patterns(self) -> list[week.Pattern]:
        """The sessions whose times may be said."""
        return list(self.sessions)

    def last_checked(self) -> date | None:
        return self.checked

    @cached_property
    def ways_to_ask(self) -> list[Contact]:
        """Numbers and mail addresses by which somebody can ask first: its own, or else those of its organisation."""
        theirs = self.organisation.contacts if self.organisation and self.organisation.listed else ()
        own, of_owner = ([one for one in shown if one.can_ask] for shown in (self.contacts, theirs))
        return own or of_owner

    @cached_property
    def answered(self) -> tuple[week.Pattern, ...]:
        """When its own numbers are answered, of a phone or text line whose hours we know."""
        if not any(("format", one) in self.tags for one in Term.BY_PHONE):
            return ()
        rings = [one for one in self.contacts if one.is_ringable and not one.personal]
        return tuple(dict.fromkeys(pattern for one in rings for pattern in one.answered_patterns()))

    def chosen(self, vocabulary: str) -> dict[str, str]:
        """As a row says it, when the entry was handed out with the names of terms."""
        return {tag[1]: self.names.get(tag, tag[1]) for tag in self.tags if tag[0] == vocabulary}

    @cached_property
    def by_name(self) -> tuple:
        """Its place in a list by name."""
        return fold(self.name), self.name, self.number

    @property
    def areas(self) -> list[str]:
        """Those of its places that are shown."""
        return [place.area for place in self.places if place.area and place.shown != Place.Shown.HIDDEN]

    @cached_property
    def points(self) -> tuple[tuple[float, float], ...]:
        """Where its places are published to be; a hidden place has no point."""
        found = ((place.latitude, place.longitude) for place in self.places if place.latitude is not None)
        return tuple(dict.fromkeys(found))

    def miles_from(self, spot: Spot) -> float | None:
        """To the nearest published point."""
        return min((miles(spot, Spot("", *point)) for point in self.points), default=None)

    def handed_out(self, names: Mapping[tuple[str, str], str], distance: str = "") -> "Entry":
        """The same entry for one page, with the words of its terms and how far away it is."""
        page_copy = copy(self)
        page_copy.names, page_copy.distance = names, distance
        return page_copy

    def remembered(self, language: str, today: date, say: Callable[["Entry", date], dict]) -> dict:
        """What `say` makes of this entry today in one language, made once for the names of terms that are in force."""
        day, names, said = self.memory.get((language, say), (None, None, None))
        if day != today or names is not self.names:
            said = say(self, today)
            self.memory[language, say] = today, self.names, said
        return said

    def at_minute(self, minute: tuple, say: Callable[["Entry"], object]):
        """What `say` makes of this entry at one minute, in one language: made once, kept until another is asked for."""
        known, said = self.memory.get(say.__name__, (None, None))
        if known != minute:
            said = say(self)
            self.memory[say.__name__] = minute, said
        return said
