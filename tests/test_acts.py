"""What all tables of moves keep: a reason where one is needed, moderators where only they act, and their diagrams."""

import pytest

from directory import moderation
from directory.acts import Refused
from directory.management.commands.moves import PAGE, TABLES, document
from directory.models import User
from tests.factories import an_initiative, entered, unlisted

MOVES = [(name, move) for name, table in TABLES.items() for move in table.values()]
WITH_A_REASON = [(name, move.name) for name, move in MOVES if move.needs_reason]
OF_MODERATORS = [(name, move.name) for name, move in MOVES if move.by == "moderator"]


def test_the_diagrams_in_the_documents_are_those_of_the_code():
    # After a change of a table: manage.py moves.
    assert PAGE.read_text() == document()


@pytest.mark.parametrize("reason", ["", "  \n"])
@pytest.mark.parametrize(("name", "move"), WITH_A_REASON)
def test_a_move_that_needs_a_reason_is_refused_without_one(name, move, reason):
    with pytest.raises(Refused) as refused:
        TABLES[name].make(None, move, by=User(is_moderator=True), reason=reason)

    assert (refused.value.words, refused.value.field) == ("Say why, so that they know what to do.", "reason")


@pytest.mark.parametrize(("name", "move"), OF_MODERATORS)
def test_only_a_moderator_makes_the_moves_of_moderators(name, move):
    with pytest.raises(Refused) as refused:
        TABLES[name].make(None, move, by=User(), reason="They asked us to.")

    assert refused.value.words == "Only a moderator can do this."


@pytest.mark.django_db
def test_whoever_decided_is_not_told_that_somebody_was_quicker(ana):
    submission = entered()
    moderation.approve(submission, by=ana)

    with pytest.raises(Refused) as refused:
        moderation.reject(submission, by=ana, reason="It is not clear.")

    assert refused.value.words == "You have done this already. It is now: approved."


@pytest.mark.django_db
def test_what_was_taken_down_without_an_act_is_not_taken_down_again(ana):
    listing = unlisted(an_initiative())

    with pytest.raises(Refused) as refused:
        moderation.unlist(listing, by=ana, reason="They asked us to.")

    assert refused.value.words == "Somebody has done that already."
