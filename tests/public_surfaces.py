"""What every public surface must say, given what has been approved: the words found there, exactly.

Every text in these tests holds a word of its own, such as "zq17z". A surface is right when the words on it are those
of the texts that belong there: one that is missing and one that does not belong are both found.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID, uuid4

from django.core.handlers.base import BaseHandler
from django.http import HttpResponse, QueryDict
from django.test import Client, RequestFactory

from directory.pages import clock
from directory.search import Finder

WORD = re.compile(r"zq\d+z")
CHANGING = "The group has told us that this is changing. Check first."
TEXTS = {
    "initiative": ("name", "summary", "who_for", "times_note"),
    "offer": ("name", "summary", "for_whom"),
    "ask": ("name", "summary", "area"),
}
ON_A_CARD = {"initiative": ("name", "summary", "who_for"), "offer": ("address", "name", "summary", "for_whom")}
ON_A_LINE = {"initiative": ("name", "summary"), "offer": ("address", "name", "summary")}
PATHS = {"initiative": "/support/", "offer": "/offers/", "ask": "/provider/asks/"}
# Those that name the initiatives which give or need them.
SHARED = ("offer", "ask")


@dataclass
class Thing:
    """One initiative, offer or ask, and what the world may know of it. `live` is None until it is approved.

    `addresses` are all that it ever had, the present one last; `team` is the number of its team and organisation;
    `act` is who last took it down or put it back; `checked`: somebody said that what it promises now is right.
    """

    kind: str
    team: int
    subject: UUID = field(default_factory=uuid4)
    live: dict | None = None
    listed: bool = True
    checked: bool = False
    act: tuple | None = None
    addresses: list[str] = field(default_factory=list)

    @property
    def shown(self) -> bool:
        return self.live is not None and self.listed

    @property
    def runs(self) -> bool:
        return self.shown and self.live["state"] == "running"

    def words(self, *names: str) -> set[str]:
        """The words of these texts; none while nobody may see it."""
        if not self.shown:
            return set()
        texts = self.live | {"address": self.addresses[-1]}
        return {word for name in names for word in WORD.findall(texts[name])}

    def gives(self, other: "Thing") -> bool:
        return self.shown and str(other.subject) in self.live["initiatives"]


class Expected:
    """The words that each surface must hold."""

    def __init__(self, things: list[Thing], changing: set[UUID]):
        # What a group needs is on no public page.
        self.things, self.changing = [thing for thing in things if thing.kind != "ask"], changing
        self.initiatives = [thing for thing in things if thing.kind == "initiative"]
        self.offers = [thing for thing in things if thing.kind == "offer"]

    def lists(self) -> Iterator[tuple[str, set[str]]]:
        """Address and words of each page that shows several."""
        yield "/support/", self.cards(self.initiatives)
        yield "/offers/", self.cards(self.offers)
        yield "/help-others/", self.cards(self.offers)
        for number, letter in enumerate("ab"):
            yield f"/organisations/organisation-{letter}/", self.cards(t for t in self.things if t.team == number)
        calm = [thing for thing in self.initiatives if thing.checked and thing.subject not in self.changing]
        yield "/", self.cards(thing for thing in calm if thing.runs)
        yield "/moments/leaving-hospital/", self.cards(self.initiatives)
        yield "/sitemap-support.xml", {word for thing in self.initiatives for word in thing.words("address")}
        yield "/sitemap-offers.xml", {word for thing in self.offers for word in thing.words("address")}
        yield (
            "/feeds/new.atom",
            {word for thing in self.initiatives for word in thing.words("address", "name", "summary")},
        )

    def page(self, thing: Thing) -> set[str]:
        """The words of its own page, or of the page that says it was taken down. Each leads to itself in other
        languages."""
        if thing.kind == "ask":
            return self._told(thing)
        return self._told(thing) | set(WORD.findall(thing.addresses[-1]))

    def _told(self, thing: Thing) -> set[str]:
        if thing.kind in SHARED:
            given = [one for one in self.initiatives if thing.gives(one)]
            return thing.words(*TEXTS[thing.kind]) | (self.lines(given) if thing.shown else set())
        if not thing.shown:
            return {word for one in self.initiatives for word in one.words("name")}
        # What it names: whose offer it gives, and the others, which are all much like it.
        others = {word for one in self.initiatives if one.runs for word in one.words("name", "address")}
        offers = self.lines(one for one in self.offers if one.gives(thing))
        return thing.words(*TEXTS["initiative"]) | others | offers

    def cards(self, things) -> set[str]:
        return {word for thing in things for word in thing.words(*ON_A_CARD[thing.kind])}

    def lines(self, things) -> set[str]:
        return {word for thing in things for word in thing.words(*ON_A_LINE[thing.kind])}


def differences(
    things: list[Thing],
    about: list[Thing],
    changing: set[UUID],
    drafted: set[str],
    reader: Client,
    turn: int | None = None,
) -> list[str]:
    """Everything that visitors see and should not, or should see and do not, on the lists and on the pages of some;
    `drafted` are names in drafts, `reader` somebody of the team that asks. On every list, or on the one whose `turn`
    it is.
    """
    expected = Expected(things, changing)
    lists = list(expected.lists())
    looked = lists if turn is None else [lists[turn % len(lists)]]
    found = [_difference(path, _words(page(path)), words) for path, words in looked]
    for thing in about:
        found += _at_its_addresses(thing, expected, reader.get if thing.kind == "ask" else page)
    secret = drafted - {thing.live["name"] for thing in things if thing.live}
    found += _by_name([thing for thing in about if thing.kind == "initiative"], secret)
    return [one for one in found if one]


def page(path: str) -> HttpResponse:
    """What the whole portal answers, without the notes that a test client takes of each template."""
    return _portal().get_response(RequestFactory().get(path))


@cache
def _portal() -> BaseHandler:
    handler = BaseHandler()
    handler.load_middleware()
    return handler


def _at_its_addresses(thing: Thing, expected: Expected, page: Callable[[str], HttpResponse]) -> Iterator[str]:
    if not thing.addresses:
        return
    *former, present = thing.addresses
    path = PATHS[thing.kind] + present + "/"
    answer = page(path)
    if answer.status_code != (200 if thing.shown else 410):
        yield f"{path} answered {answer.status_code}"
    yield _difference(path, _words(answer), expected.page(thing))
    says_so = CHANGING in answer.content.decode()
    if says_so != (thing.shown and thing.subject in expected.changing):
        yield f"{path}: is changing {says_so}"
    if former:
        answer = page(PATHS[thing.kind] + former[-1] + "/")
        if answer.get("Location") != (path if thing.shown else None):
            yield f"{former[-1]} answered {answer.status_code}, {answer.get('Location')}"


def _by_name(initiatives: list[Thing], secret: set[str]) -> Iterator[str]:
    """Each is found by its approved name and its draft by none, and its draft has no page."""
    wanted = {thing.live["name"]: {thing.subject} if thing.shown else set() for thing in initiatives if thing.live}
    for name, subjects in (wanted | dict.fromkeys(secret, set())).items():
        # Exactly this word: who searches for more than one finds those that hold most of them, too.
        asked = QueryDict(f"q={WORD.findall(name)[0]}&exact=1")
        rows = Finder(asked, clock.now()).found.initiatives
        if {row.pk for row in rows} != subjects:
            yield f"searching {name} found {rows}"


def _words(answer) -> set[str]:
    return set(WORD.findall(answer.content.decode()))


def _difference(path: str, found: set[str], expected: set[str]) -> str:
    if found == expected:
        return ""
    return f"{path}: {sorted(found - expected)} too many, {sorted(expected - found)} missing"
