"""Who says what happens when somebody moves on, and which connections carry a person over a move."""

import pytest

from tests.factories import a_connection, an_initiative, edited, unlisted

pytestmark = pytest.mark.django_db

STAYS = "The same person rings you."
WARD, TEAM, END = range(3)


def at(*moments: str) -> list[dict]:
    return [{"moment": moment} for moment in moments]


def page(client):
    return client.get("/network/continuity/").context["page"]


def stays(client) -> list[dict[str, str]]:
    """For each move: who says what."""
    return [{one.entry.name: one.words for one in move.stays} for move in page(client).moves]


def carried(client, move: int) -> list[str]:
    return sorted(line.words for line in page(client).moves[move].carried)


def test_who_says_what_happens_then_stands_at_the_moves_of_its_moments_in_its_own_words(client):
    an_initiative(name="First week", continuity=STAYS, moments=at("leaving-hospital", "leaving-services"))
    an_initiative(name="Silent", moments=at("leaving-hospital"))

    assert stays(client) == [{"First week": STAYS}, {}, {"First week": STAYS}]
    assert [move.silent for move in page(client).moves] == [1, 0, 0]


def test_an_unlisted_or_ended_one_is_gone(client):
    row = an_initiative(name="First week", continuity=STAYS, moments=at("leaving-hospital"))
    other = an_initiative(name="Second week", continuity=STAYS, moments=at("leaving-hospital"))
    before = stays(client)[WARD]
    unlisted(row)
    edited(other, state="ended")

    assert (list(before), stays(client)[WARD]) == (["First week", "Second week"], {})


def test_what_is_listed_for_no_move_stands_apart(client):
    an_initiative(name="Understudies", continuity="Members stay.", any_moment=True)
    an_initiative(name="First week", continuity=STAYS, moments=at("in-hospital"))

    assert [(one.entry.name, one.words) for one in page(client).others] == [("Understudies", "Members stay.")]


@pytest.mark.parametrize(
    ("move", "source", "target", "relation", "carries"),
    [
        (WARD, ["in-hospital"], ["leaving-hospital"], "introduces", True),
        (WARD, ["in-hospital"], [], "continues", True),
        (WARD, ["in-a-and-e"], ["leaving-hospital"], "introduces", True),
        (WARD, ["leaving-hospital"], ["in-hospital"], "introduces", False),
        (WARD, ["in-a-and-e"], ["in-hospital"], "introduces", False),
        (WARD, ["in-hospital"], ["leaving-hospital"], "together", False),
        (WARD, ["entering-services"], ["leaving-services"], "introduces", False),
        (TEAM, ["moving-between-services"], [], "introduces", True),
        (TEAM, ["entering-services"], ["moving-between-services"], "introduces", True),
        (TEAM, ["in-hospital"], ["leaving-hospital"], "introduces", False),
        (END, ["leaving-services"], [], "continues", True),
        (END, ["entering-services"], ["leaving-services"], "introduces", True),
        (END, ["in-hospital"], ["leaving-hospital"], "introduces", False),
    ],
)
def test_a_connection_carries_over_the_move_at_which_it_begins_or_ends(client, move, source, target, relation, carries):
    one, other = an_initiative(name="One", moments=at(*source)), an_initiative(name="Other", moments=at(*target))
    line = a_connection(one, other, relation=relation)

    said = {"introduces": "One introduces people to Other", "continues": "From One, people go on to Other"}
    assert carried(client, move) == ([said[line.relation]] if carries else [])


def test_gaps_are_said_in_words(client):
    an_initiative(moments=at("leaving-services"))

    text = client.get("/network/continuity/").content.decode()

    assert text.count("No group for this move says what happens when somebody moves on.") == 3
    assert text.count("We know of no connection that carries a person over this move.") == 3


def test_those_that_do_not_say_are_counted_beside_those_that_do(client):
    an_initiative(continuity=STAYS, moments=at("leaving-services"))
    for _ in range(2):
        an_initiative(moments=at("leaving-services"))

    assert "2 other groups for this move do not say." in client.get("/network/continuity/").content.decode()


def test_on_a_page_in_another_language_what_groups_say_is_marked_as_english(client):
    an_initiative(name="First week", continuity=STAYS, moments=at("leaving-hospital"))

    assert f'<span lang="en-GB">{STAYS}</span>' in client.get("/pt/network/continuity/").content.decode()
