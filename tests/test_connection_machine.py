"""The life of connections, walked at random by three teams: after each step the table, lists and mails agree."""

from collections import Counter
from contextlib import suppress
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from directory import connections
from directory.acts import Refused
from directory.models import Case, Connection, Mail
from tests.clock import FRIDAY_4PM
from tests.connecting import a_group, an_unclaimed

pytestmark = pytest.mark.django_db
State = Connection.State
PHASES = [Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink]
# Which states each act starts from and where it leads: written down once more, apart from the portal's own table.
ACTS = {
    "accept": ({"asked"}, "agreed", "asked"),
    "decline": ({"asked"}, "declined", "asked"),
    "withdraw": ({"asked", "held"}, "withdrawn", "asking"),
    "end": ({"agreed"}, "ended", "either"),
}
MAILS = {"accept": 1, "decline": 1, "withdraw": 0, "end": 1}


class Life(RuleBasedStateMachine):
    """Three teams and a listing without one; whoever acts may be the wrong one, or too late."""

    made = Counter()

    def __init__(self):
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.clock = time_machine.travel(FRIDAY_4PM, tick=False)
        self.traveller = self.clock.start()

    def teardown(self):
        self.clock.stop()
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    @initialize()
    def begin(self):
        self.groups = [a_group(name=name) for name in ("Tea", "Night", "Bench")]
        self.rows = [*(group.row for group in self.groups), an_unclaimed("Café")]
        self.before = {}
        for number, group in enumerate(self.groups):
            for way in ("together", "continues"):
                connections.ask(group.row, self.rows[(number + 1) % 3], by=group.user, way=way, key=way)
        self.time_goes_on(minutes=11)

    @rule(data=st.data())
    def ask(self, data):
        """One of the three asks another, or the listing without a team."""
        group = data.draw(st.sampled_from(self.groups))
        other = data.draw(st.sampled_from([row for row in self.rows if row != group.row]))
        way = data.draw(st.sampled_from(["introduces", "introduces-us", "training"]))
        with suppress(Refused):
            outcome = connections.ask(group.row, other, by=group.user, way=way, key=uuid4())
            self.made["asked" if outcome.connection else "not now"] += 1

    @rule(data=st.data())
    def act(self, data):
        """Mostly what can be done, and now and then what cannot."""
        rows = list(Connection.objects.for_line())
        acts = [(name, one, group) for name in ACTS for one in rows for group in self.groups]
        if not acts:
            return
        fitting = [act for act in acts if self.may(act[1], act[2], ACTS[act[0]][2]) and act[1].state in ACTS[act[0]][0]]
        name, one, group = data.draw(
            st.sampled_from(fitting if fitting and data.draw(st.integers(0, 4)) != 4 else acts)
        )
        sources, target, who = ACTS[name]
        mails, may = Mail.objects.count(), self.may(one, group, who)
        expected = target if may and one.state in sources else one.state
        moved = expected != one.state
        with suppress(Refused):
            getattr(connections, name)(one, by=group.user)
        one.refresh_from_db()
        no_team = one.asked == self.rows[3] and name == "end"
        assert one.state == expected
        assert Mail.objects.count() - mails == (MAILS[name] if moved and not no_team else 0)
        self.made[name] += moved

    @staticmethod
    def may(one: Connection, group, who: str) -> bool:
        sides = {side for side in ("asking", "asked") if getattr(one, side) == group.row}
        return bool(sides) and who in (*sides, "either") and (who != "asked" or one.reached_at is not None)

    @rule(minutes=st.sampled_from([5, 11, 11, 11, 14 * 24 * 60, 31 * 24 * 60]))
    def time_goes_on(self, minutes):
        self.traveller.shift(timedelta(minutes=minutes))
        connections.tick(timezone.now())
        mails = Mail.objects.count()
        connections.tick(timezone.now())
        assert Mail.objects.count() == mails
        self.made["lapsed"] += Connection.objects.filter(state=State.LAPSED).exists()

    @invariant()
    def of_a_pair_and_relation_one_is_live(self):
        live = Connection.objects.live().values_list("asking", "asked", "relation")
        pairs = [(frozenset((asking, asked)), relation) for asking, asked, relation in live]
        assert len(pairs) == len(set(pairs))

    @invariant()
    def what_is_over_stays_as_it_is(self):
        found = {one.pk: (one.state, one.version) for one in Connection.objects.exclude(state__in=Connection.LIVE)}
        assert {pk: found.get(pk) for pk in self.before} == self.before
        self.before = found

    @invariant()
    def nobody_sees_what_has_not_reached_them(self):
        for group in self.groups:
            seen = set(connections.of_user(group.user))
            mine = {one for one in Connection.objects.for_line() if one.asking == group.row}
            reached = {one for one in Connection.objects.exclude(reached_at=None) if one.asked == group.row}
            assert seen == mine | reached

    @invariant()
    def a_listing_without_a_team_is_with_moderators_exactly_while_it_is_asked(self):
        open_ones = set(Case.objects.filter(kind="connection", state="open").values_list("subject", flat=True))
        asked = set(Connection.objects.filter(state=State.ASKED).values_list("pk", flat=True))
        assert open_ones <= asked


# `begin` is what hypothesis calls first; until then there is nothing to look at.
Life.before, Life.groups = {}, []


def test_whatever_people_do_in_whatever_order_connections_stay_sound():
    dose = settings(max_examples=settings().max_examples // 10, stateful_step_count=30, phases=PHASES)
    run_state_machine_as_test(Life, settings=dose)

    assert [name for name in (*ACTS, "asked", "lapsed") if not Life.made[name]] == []
