"""What visitors read on a listing of whom it works with, and what they never read there."""

import pytest
from django.db import connection as database
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from directory import memory
from directory.models import Connection
from directory.pages.connected import connected
from tests.factories import an_initiative, unlisted

pytestmark = pytest.mark.django_db
Relation = Connection.Relation
STREET = {"shown": "address", "address": "1 Brixton Road", "postcode": "SW9 6BU"}


@pytest.fixture
def tea():
    return an_initiative(name="Tea and Talk", at=[STREET])


@pytest.fixture
def night():
    return an_initiative(name="Night Walk", at=[STREET])


def connect(asking, asked, relation: str = Relation.TOGETHER, **parts) -> Connection:
    values = {"state": Connection.State.AGREED, "due_at": timezone.now(), **parts}
    return Connection.objects.create(asking=asking, asked=asked, relation=relation, **values)


def shown(row) -> list[tuple[str, list[str]]]:
    """What stands on its page, by the words before it."""
    return [(group.words, [other.name for other in group.others]) for group in connected(memory.page(row.slug))]


@pytest.mark.parametrize(
    ("relation", "towards", "on_tea", "on_night"),
    [
        (Relation.INTRODUCES, False, "People often go on to", "People often come from"),
        (Relation.INTRODUCES, True, "People often come from", "People often go on to"),
        (Relation.CONTINUES, False, "People often go on to", "People often come from"),
        (Relation.CONTINUES, True, "People often come from", "People often go on to"),
        (Relation.TRAINING, False, "Shares training with", "Shares training with"),
        (Relation.PLACE, False, "Shares a place with", "Shares a place with"),
        (Relation.TOGETHER, False, "Works together with", "Works together with"),
    ],
)
def test_what_is_agreed_stands_on_both_pages(tea, night, relation, towards, on_tea, on_night):
    connect(tea, night, relation, towards_asking=towards)

    assert (shown(tea), shown(night)) == ([(on_tea, ["Night Walk"])], [(on_night, ["Tea and Talk"])])


@pytest.mark.parametrize("state", [state for state in Connection.State.values if state != "agreed"])
def test_what_is_not_agreed_stands_on_neither(tea, night, state):
    connect(tea, night, state=state)

    assert (shown(tea), shown(night)) == ([], [])


@pytest.mark.parametrize("side", ["shown_by_asking", "shown_by_asked"])
def test_what_one_side_keeps_off_stands_on_neither(tea, night, side):
    connect(tea, night, **{side: False})

    assert (shown(tea), shown(night)) == ([], [])


@pytest.mark.parametrize("place", [{"shown": "area"}, {"shown": "hidden"}, None])
def test_a_shared_place_is_told_only_when_both_show_the_address(tea, place):
    hidden = an_initiative(name="Safe House", at=[place] if place else [])
    connect(tea, hidden, Relation.PLACE)
    connect(tea, hidden, Relation.TRAINING)

    assert shown(tea) == [("Shares training with", ["Safe House"])]
    assert shown(hidden) == [("Shares training with", ["Tea and Talk"])]


@pytest.mark.parametrize("language", ["", "/es"])
def test_the_page_leads_to_those_around_it_only_where_there_are_any(client, tea, night, language):
    way = f'href="{language}/network/{tea.slug}/"'
    alone = client.get(f"{language}{tea.get_absolute_url()}").content.decode()

    connect(tea, night)

    assert way not in alone
    assert way in client.get(f"{language}{tea.get_absolute_url()}").content.decode()


def test_a_listing_that_is_taken_down_is_off_every_page_at_once(tea, night):
    connect(tea, night)
    connect(an_initiative(name="Third"), tea)
    unlisted(night)

    assert shown(tea) == [("Works together with", ["Third"])]


def test_nobody_is_sent_on_to_what_has_ended(tea):
    connect(tea, an_initiative(state="ended"), Relation.CONTINUES)

    assert shown(tea) == []


def test_several_stand_by_name_and_each_once(tea, night):
    for name in ("Zebra", "Élan", "apple"):
        connect(tea, an_initiative(name=name), Relation.CONTINUES)
    connect(tea, night, Relation.CONTINUES)
    connect(tea, night, Relation.INTRODUCES)

    assert shown(tea) == [("People often go on to", ["apple", "Élan", "Night Walk", "Zebra"])]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_it_comes_with_the_one_query_of_the_listing(tea, count):
    for _number in range(count):
        connect(tea, an_initiative())

    with CaptureQueriesContext(database) as found:
        row = memory.page(tea.slug)
        lines = connected(row)

    assert (len(found), sum(len(group.others) for group in lines)) == (1, count)
