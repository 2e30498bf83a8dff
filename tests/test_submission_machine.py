"""The life of submissions, walked at random: after each step every public surface says what was last approved."""

import os
from collections import Counter

import pytest
import time_machine
from django.db import transaction
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from directory import content, moderation
from directory.models import Ask, Case, Initiative, Mail, Offer, Submission
from tests.clock import FRIDAY_4PM
from tests.public_surfaces import WORD, differences
from tests.submission_world import MORE, MOVES, OPEN, World

pytestmark = pytest.mark.django_db
STEPS = 50
# The long dose looks at every list after every step.
IN_FULL = os.environ.get("HYPOTHESIS_PROFILE") == "long"
# Not the phase that explains a failure by walking it a hundred times more.
PHASES = [Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink]


def fits(*names: str):
    """A rule that waits until some submission stands where one of these moves can be made."""
    sources = {state for name in names for state in MOVES[name][0]}
    return precondition(lambda self: any(paper.state in sources for paper in self.papers))


class Life(World, RuleBasedStateMachine):
    """What people do, in any order; what must hold afterwards stands at the end."""

    made = Counter()

    def __init__(self):
        RuleBasedStateMachine.__init__(self)
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        World.__init__(self)

    def teardown(self):
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    # What people do

    @initialize(data=st.data())
    def two_are_listed(self, data):
        for thing in (self.initiatives[0], self.initiatives[2]):
            self.goes_the_whole_way(thing, data)

    @rule(data=st.data())
    def start(self, data):
        self.started(data.draw(st.sampled_from(self.things)), data)

    @rule(data=st.data())
    @precondition(lambda self: not all(thing.live for thing in self.things))
    def go_the_whole_way(self, data):
        self.goes_the_whole_way(data.draw(st.sampled_from([one for one in self.things if not one.live])), data)

    @rule(sends=st.booleans(), data=st.data())
    @fits("save")
    def save(self, sends, data):
        paper = self.one_for("save", data)
        self.saved(paper, data)
        if sends:
            self.submitted(paper, data)

    @rule(data=st.data())
    @fits("submit")
    def submit(self, data):
        self.submitted(self.one_for("submit", data), data)

    @rule(data=st.data())
    @fits("take_back")
    def take_back(self, data):
        self.move("take_back", self.one_for("take_back", data), data)

    @rule(data=st.data())
    @fits("withdraw")
    def withdraw(self, data):
        self.move("withdraw", self.one_for("withdraw", data), data)

    @rule(data=st.data())
    @fits("send_back")
    def send_back(self, data):
        self.move("send_back", self.one_for("send_back", data), data)

    @rule(data=st.data())
    @fits("reject")
    def reject(self, data):
        self.move("reject", self.one_for("reject", data), data)

    @rule(name=st.sampled_from(["submit", "take_back", "send_back", "reject", "withdraw"]), data=st.data())
    @precondition(lambda self: any(paper.state not in OPEN for paper in self.papers))
    def come_too_late(self, name, data):
        self.move(name, data.draw(st.sampled_from([one for one in self.papers if one.state not in OPEN])), data)

    @rule(corrected=st.booleans(), data=st.data())
    @fits("approve")
    def approve(self, corrected, data):
        paper = self.one_for("approve", data)
        self.approved(paper, data, self.changes(paper.thing, data) if corrected else {})

    @rule(change=st.sampled_from(["paused", "running", "words"]), data=st.data())
    @precondition(lambda self: any(thing.live for thing in self.things))
    def correct(self, change, data):
        thing = self.a_live_one(data)
        pauses = change != "words" and thing.kind == "initiative"
        changes = {"state": change} if pauses else self.changes(thing, data)
        self.corrected(thing, changes, data)
        for paper in [one for one in self.papers if (one.thing, one.state) == (thing, "waiting")][:1]:
            self.approved(paper, data)

    @rule(data=st.data())
    @precondition(lambda self: any(thing.live for thing in self.things))
    def two_change_the_same(self, data):
        thing = self.a_live_one(data)
        paper = self.started(thing, data)
        self.submitted(paper, data)
        self.corrected(thing, self.changes(thing, data, ["summary"]), data)
        self.approved(paper, data)
        self.approved(paper, data, self.changes(thing, data, ["summary"]))

    @rule(name=st.sampled_from(["unlist", "restore"]), data=st.data())
    @precondition(lambda self: any(thing.live for thing in self.things))
    def list_or_unlist(self, name, data):
        thing = self.a_live_one(data)
        by = data.draw(st.sampled_from(self.moderators))
        self.touched.append(thing)
        row = {"initiative": Initiative, "offer": Offer, "ask": Ask}[thing.kind].everything.get(pk=thing.subject)
        # Whoever says it twice in the same words has said it once.
        is_possible = self.may_decide(by, thing) and (thing.listed == (name == "unlist") or thing.act == (name, by))
        with self.allowed(is_possible) as done:
            getattr(moderation, name)(row, by=by, reason="They asked us to.")
        if done:
            thing.listed, thing.act = name == "restore", (name, by)
            self.made[name] += 1

    # What must hold after each step

    @invariant()
    def visitors_see_what_was_approved_and_nothing_else(self):
        self.made["steps"] += 1
        changing = {p.thing.subject for p in self.papers if p.state == "waiting" and p.unsettles}
        drafted = {paper.content["name"] for paper in self.papers if paper.content != paper.thing.live}
        about, turn = self.to_look_at(changing)
        lists = None if IN_FULL else turn
        assert differences(self.things, about, changing, drafted, self.reader, lists) == []

    @invariant()
    def what_waits_has_an_open_case_and_nothing_else_has(self):
        waiting = {paper.pk for paper in self.papers if paper.state == "waiting"}
        assert set(Case.objects.filter(state="open").values_list("submission", flat=True)) == waiting
        assert {p.pk: p.state for p in self.papers} == dict(
            Submission.objects.filter(team__isnull=False).values_list("pk", "state")
        )

    @invariant()
    def no_mail_holds_a_word_of_a_listing(self):
        assert not any(WORD.search(mail.subject + mail.text) for mail in Mail.objects.all())


def walk(steps: int, **options) -> Counter:
    """Runs the machine from the start, 50 steps at a time, until it has made this many; gives how often each move was
    really made."""
    Life.made, shape = Counter(), {"stateful_step_count": STEPS, "phases": PHASES} | options
    with time_machine.travel(FRIDAY_4PM, tick=False):
        while Life.made["steps"] < steps:
            # The first walk is the shortest there is, so one alone would prove nothing.
            examples = max(5, -(-(steps - Life.made["steps"]) // STEPS))
            run_state_machine_as_test(Life, settings=settings(max_examples=examples, **shape))
    return Life.made


def test_visitors_see_what_was_approved_after_each_of_500_steps():
    made = walk(500)

    # A walk that goes nowhere proves nothing.
    assert [name for name in (*MOVES, *MORE) if not made[name]] == []


@pytest.mark.long
def test_visitors_see_what_was_approved_after_each_of_5000_steps():
    made = walk(5000)

    assert [name for name in (*MOVES, *MORE) if not made[name]] == []


def sending_shows_it_at_once(monkeypatch):
    submit = moderation.submit

    def careless(submission, **how):
        content.kind(submission.kind).write(submission.subject, submission.content)
        return submit(submission, **how)

    monkeypatch.setattr(moderation, "submit", careless)


def withdrawing_leaves_the_case_open(monkeypatch):
    monkeypatch.setattr("directory.moderation.submissions.close_cases", lambda **about: None)


def taking_down_forgets_the_search(monkeypatch):
    monkeypatch.setattr(content.Kind, "index", lambda kind, row: None)
    monkeypatch.setattr(type(content.kind("initiative")), "index", lambda kind, row: None)


def anybody_may_decide(monkeypatch):
    monkeypatch.setattr("directory.moderation.submissions.TABLE.may", lambda user, submission, by: True)


def approving_overwrites_what_others_changed(monkeypatch):
    merged = content.merged
    monkeypatch.setattr(content, "merged", lambda base, document, live: merged(live, live | document, live))


def is_found(broken, monkeypatch, steps: int) -> None:
    broken(monkeypatch)

    with pytest.raises((AssertionError, ExceptionGroup)):
        walk(steps, phases=[Phase.generate])


@pytest.mark.parametrize("broken", [sending_shows_it_at_once, withdrawing_leaves_the_case_open])
def test_a_broken_move_is_found(broken, monkeypatch):
    is_found(broken, monkeypatch, 250)


@pytest.mark.long
@pytest.mark.parametrize(
    "broken", [taking_down_forgets_the_search, anybody_may_decide, approving_overwrites_what_others_changed]
)
def test_a_move_that_is_broken_in_a_rare_way_is_found_too(broken, monkeypatch):
    is_found(broken, monkeypatch, 500)
