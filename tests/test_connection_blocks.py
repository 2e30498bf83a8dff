"""Whoever is asked may want nothing from the team that asks: before there is any agreement, and without a word."""

import pytest

from directory import connections
from directory.acts import Refused
from directory.models import Block, Connection
from tests.connecting import a_group, again, an_ask, page, pressed, reached, text, ticked
from tests.people import signed_in

pytestmark = pytest.mark.django_db


def test_blocking_declines_what_waits(tea, night):
    made = reached(tea, night)

    pressed(signed_in(night.user), made, "block", block="yes")

    assert again(made).state == Connection.State.DECLINED
    assert list(Block.objects.values_list("team", "blocked")) == [(night.team.pk, tea.team.pk)]


def test_nothing_else_from_them_gets_through(tea, night):
    made, waits = reached(tea, night), an_ask(tea, night, way="training")
    connections.block(made, by=night.user)

    ticked(minutes=11)

    assert again(waits).reached_at is None


def test_whoever_is_blocked_reads_only_that_they_said_no(tea, night):
    made = reached(tea, night)
    connections.block(made, by=night.user)

    read = text(page(signed_in(tea.user), made))

    assert ("They said no this time." in read, "Block them" in read) == (True, False)


def test_a_block_can_be_taken_back(tea, night):
    made = reached(tea, night)
    client = signed_in(night.user)
    pressed(client, made, "block", block="yes")

    pressed(client, made, "block", block="no")

    assert Block.objects.count() == 0


def test_blocking_twice_is_blocking_once(tea, night):
    made = reached(tea, night)
    client = signed_in(night.user)

    answers = [pressed(client, made, "block", block="yes").status_code for _ in range(2)]

    assert (answers, Block.objects.count()) == ([200, 200], 1)


def test_only_the_side_that_is_asked_blocks_here(tea, night):
    made = reached(tea, night)

    with pytest.raises(Refused, match="Somebody else has to"):
        connections.block(made, by=tea.user)

    assert Block.objects.count() == 0


def test_others_find_nothing_to_block(tea, night):
    made = reached(tea, night)
    stranger = signed_in(a_group(name="Third").user)

    answer = pressed(stranger, made, "block", block="yes")

    assert (answer.status_code, Block.objects.count()) == (404, 0)
