"""A world in which submissions live, with an account of its own of what is approved: it never asks the portal for it.

Whoever acts may be the wrong person, or too late: every move is held to what must come of it.
"""

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from hypothesis import strategies as st

from directory import content, moderation
from directory.acts import Refused
from directory.models import Submission, Team, User
from tests.factories import a_team, an_organisation, some_content
from tests.people import a_moderator, a_user, signed_in
from tests.public_surfaces import SHARED, TEXTS, Thing

EMPTY = {
    "initiative": dict.fromkeys(TEXTS["initiative"], "") | {"state": "running"},
    "offer": dict.fromkeys(TEXTS["offer"], "") | {"initiatives": []},
    "ask": dict.fromkeys(TEXTS["ask"], "") | {"initiatives": []},
}
# Which states a move may start from, and where it leads: written down once more, apart from the portal's own table.
MOVES = {
    "save": (("draft",), "draft", "team"),
    "submit": (("draft",), "waiting", "team"),
    "take_back": (("waiting", "sent-back"), "draft", "team"),
    "withdraw": (("draft", "waiting", "sent-back"), "withdrawn", "team"),
    "send_back": (("waiting",), "sent-back", "moderator"),
    "reject": (("waiting",), "rejected", "moderator"),
    "approve": (("waiting",), "approved", "moderator"),
}
OPEN = ("draft", "waiting", "sent-back")
MORE = ("approve with corrections", "conflict", "correct", "pause", "unlist", "restore")
REASONED = ("send_back", "reject")


@dataclass
class Paper:
    """One submission, as the machine remembers it."""

    pk: UUID
    thing: Thing
    team: int
    base: dict
    content: dict
    state: str = "draft"
    unsettles: bool = False

    def edits(self, wanted: dict) -> dict:
        return {name: wanted[name] for name in wanted if wanted[name] != self.base[name]}


def is_covered(checked: dict, live: dict) -> bool:
    """Of the texts that change here, only the words about times promise anything."""
    return live.get("times_note", "") in ("", checked.get("times_note", ""))


class World:
    """Two teams, two moderators of whom one is in the second team, three initiatives, an offer and an ask.

    `made` counts how often each move was really made; `touched` is what somebody had in hand since the last look.
    """

    made: Counter

    def __init__(self):
        self.count, self.papers, self.touched, self.seen = 0, [], [], None
        self.moderators = [a_moderator(), a_moderator()]
        self.members = [[a_user(), a_user()], [a_user(), self.moderators[1]]]
        self.organisations = [an_organisation(name=f"Organisation {letter}") for letter in "AB"]
        self.teams: list[Team] = [
            a_team(*members, organisation=organisation)
            for members, organisation in zip(self.members, self.organisations, strict=True)
        ]
        self.initiatives = [Thing("initiative", 0), Thing("initiative", 0), Thing("initiative", 1)]
        self.offer = Thing("offer", 0)
        self.ask = Thing("ask", 1)
        self.things = [*self.initiatives, self.offer, self.ask]
        self.reader = signed_in(self.members[1][0])

    # How it is done, and what is expected to come of it

    def one_for(self, name: str, data) -> Paper:
        """A submission from which the move can be made, or any when there is none."""
        fitting = [paper for paper in self.papers if paper.state in MOVES[name][0]]
        return data.draw(st.sampled_from(fitting or self.papers))

    def move(self, name: str, paper: Paper, data, *values, possible=True, **options) -> bool:
        """Makes a move by somebody, who may be the wrong one, and holds it to the table."""
        sources, target, who = MOVES[name]
        by = self.somebody(who, paper.team, data)
        may = self.may_decide(by, paper.thing, paper.team) if who == "moderator" else by in self.members[paper.team]
        options |= {"reason": "It is not clear."} if name in REASONED else {}
        submission = Submission.objects.get(pk=paper.pk)
        self.touched.append(paper.thing)
        with self.allowed(may and possible and paper.state in sources) as done:
            getattr(moderation, name)(submission, *values, by=by, **options)
        if done:
            paper.state = target
            self.made[f"{name} with corrections" if options.get("corrections") else name] += 1
        return bool(done)

    def goes_the_whole_way(self, thing: Thing, data) -> None:
        paper = self.started(thing, data)
        self.submitted(paper, data)
        self.approved(paper, data)

    def started(self, thing: Thing, data) -> Paper:
        """A draft of a team; the one it has open already, when there is one."""
        self.touched.append(thing)
        team = data.draw(st.sampled_from([0, 1])) if thing.live else thing.team
        opened = [p for p in self.papers if (p.thing, p.team) == (thing, team) and p.state in OPEN]
        changes = self.changes(thing, data, ["summary"] if thing.live else ["name", "summary"])
        by = self.members[team][0]
        document = changes if thing.live else self.whole(thing) | changes
        made = moderation.start(thing.kind, team=self.teams[team], by=by, subject=thing.subject, document=document)
        assert not opened or made.pk == opened[0].pk
        if not opened:
            base = thing.live or EMPTY[thing.kind]
            self.papers.append(Paper(made.pk, thing, team, base, base | changes))
        return (opened or self.papers[-1:])[0]

    def saved(self, paper: Paper, data) -> None:
        changes = self.changes(paper.thing, data)
        if self.move("save", paper, data, changes):
            paper.content = paper.content | changes

    def submitted(self, paper: Paper, data) -> None:
        if self.move("submit", paper, data, is_right=True):
            edited = paper.edits(paper.content)
            paper.unsettles = paper.thing.live is not None and bool({"times_note", "state"} & set(edited))

    def approved(self, paper: Paper, data, corrections: dict | None = None) -> None:
        """Only what was edited goes live; refused while two changed the same, or while something named is not."""
        corrections = corrections or {}
        live = paper.thing.live or EMPTY[paper.thing.kind]
        wanted = paper.content | corrections
        edits = paper.edits(wanted)
        conflicts = {n for n in edits if live[n] not in (paper.base[n], wanted[n])} - corrections.keys()
        unknown = [one for one in wanted.get("initiatives", []) if not self.named(one).live]
        self.made["conflict"] += bool(conflicts)
        is_possible = not conflicts and not unknown
        if self.move("approve", paper, data, corrections=corrections, possible=is_possible):
            self.publish(paper.thing, live | edits | corrections, said=paper.content)

    def corrected(self, thing: Thing, changes: dict, data) -> None:
        """A moderator's own change to what is live."""
        by = data.draw(st.sampled_from(self.moderators))
        changes.pop("initiatives", None)
        base = content.kind(thing.kind).read(thing.subject)
        self.touched.append(thing)
        with self.allowed(self.may_decide(by, thing)) as done:
            moderation.correct(thing.kind, thing.subject, base | changes, base=base, by=by)
        if done:
            self.publish(thing, thing.live | changes)
            self.made["pause" if changes == {"state": "paused"} else "correct"] += 1

    def a_live_one(self, data) -> Thing:
        return data.draw(st.sampled_from([thing for thing in self.things if thing.live]))

    def somebody(self, who: str, team: int, data) -> User:
        wrong = [*self.members[1 - team], *self.members[0]]
        right = self.moderators if who == "moderator" else self.members[team]
        return data.draw(st.sampled_from(wrong if data.draw(st.integers(0, 15)) == 15 else right))

    def may_decide(self, by: User, thing: Thing, team: int = 0) -> bool:
        """The second moderator is in the second team, and decides nothing of theirs."""
        return by.is_moderator and (by == self.moderators[0] or (thing.team, team) == (0, 0))

    @contextmanager
    def allowed(self, expected: bool):
        """Fails unless what happens inside is refused exactly when it is to be; gives a list, empty if refused."""
        done, refused = [], ""
        try:
            with transaction.atomic():
                yield done
                done.append(True)
        except Refused as refusal:
            refused = refusal.words
        assert bool(done) == expected, refused or "It should have been refused."

    def publish(self, thing: Thing, live: dict, said: dict | None = None) -> None:
        """`said` is what its team called right when they sent it: a check, as long as nothing else is promised."""
        still = thing.checked and is_covered(thing.live, live)
        thing.checked = still or (said is not None and is_covered(said, live))
        thing.live = live
        address = live["name"].replace(" ", "-")
        # An offer keeps its first address; an initiative moves on, and the former one leads to the new.
        if thing.kind == "initiative" or not thing.addresses:
            thing.addresses = [one for one in thing.addresses if one != address] + [address]

    def to_look_at(self, changing: set[UUID]) -> tuple[list[Thing], int | None]:
        """Whose pages may say something else than when visitors last looked, and whose turn it is of the lists: all
        after a change that visitors may see."""
        seen = changing, [(thing.live, thing.listed, thing.checked) for thing in self.things]
        is_new = seen != self.seen
        touched = [thing for thing in self.things if is_new or thing in self.touched]
        self.seen, self.touched = seen, []
        return touched, None if is_new else self.made["steps"]

    def changes(self, thing: Thing, data, needed=()) -> dict:
        """What somebody writes: new words for some of its texts, and for an offer or ask who gives or needs it."""
        names = data.draw(st.sets(st.sampled_from(TEXTS[thing.kind]), min_size=2)) | set(needed)
        changes = {name: f"{self.new_word()} circle" for name in sorted(names)}
        if thing.kind in SHARED and data.draw(st.booleans()):
            chosen = data.draw(st.sets(st.sampled_from([0, 1, 2])))
            changes["initiatives"] = [str(self.initiatives[number].subject) for number in sorted(chosen)]
        return changes

    def new_word(self) -> str:
        self.count += 1
        return f"zq{self.count}z"

    def whole(self, thing: Thing) -> dict:
        """A first draft, with what never changes here: whose it is, a session of the weekend, one moment."""
        whose = {"organisation": str(self.organisations[thing.team].pk)}
        if thing.kind in SHARED:
            # No offer of a role fits what asks for money, so that the page of an ask speaks of that alone.
            return whose | {"sort": "role" if thing.kind == "offer" else "funding", "moments": ["leaving-hospital"]}
        line = {"moment": "leaving-hospital", "words": "", "basis": "stated"}
        return some_content(meets=["sat-evening"], moments=[line]) | whose

    def named(self, subject: str) -> Thing:
        return next(thing for thing in self.things if str(thing.subject) == subject)
