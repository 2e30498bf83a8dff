"""The list of now and of tonight: what comes next where nothing checked is on."""

import pytest
import time_machine

from tests.clock import FRIDAY
from tests.factories import an_initiative

pytestmark = pytest.mark.django_db
NUMBER = [{"sort": "phone", "value": "020 7946 0123"}]
AT_ONE = "2026-11-29T01:00:00+00:00"


@pytest.fixture(autouse=True)
def sunday_at_one():
    with time_machine.travel(AT_ONE, tick=False):
        yield


def asked(client, query: str):
    context = client.get(f"/support/?{query}").context
    return context["finder"].heading, context["blocks"].next


@pytest.mark.parametrize(
    ("when", "heading"),
    [
        ("now", "None known to be open now"),
        ("tonight", "None known to be on for the rest of this night (until 6am)"),
    ],
)
def test_what_comes_later_that_day_stands_below_the_honest_none(client, when, heading):
    an_initiative(name="Sanctuary", meets=["sun-evening"], as_of="2026-05", contacts=NUMBER)
    an_initiative(name="Checked", meets=["sun-morning"], checked=FRIDAY)

    said, found = asked(client, f"when={when}")

    assert said == heading
    assert [(one.card.name, one.day) for one in found.following] == [("Checked", "Today")]
    assert [(one.name, one.usual) for one in found.may_be.found] == [("Sanctuary", ["Today, usually 5pm to 10pm"])]


def test_what_comes_next_fits_everything_else_that_was_asked(client):
    an_initiative(name="Listening", meets=["sun-morning"], help=["social"], checked=FRIDAY)
    an_initiative(name="Fixing", meets=["sun-morning"], help=["practical"], checked=FRIDAY)

    said, found = asked(client, "when=tonight&help=social")

    assert said == "Company, the rest of this night, until 6am: none known to be on"
    assert [one.card.name for one in found.following] == ["Listening"]


def test_where_something_checked_is_on_nothing_comes_next(client):
    an_initiative(meets=["sat-night"], checked=FRIDAY)
    an_initiative(meets=["sun-morning"], checked=FRIDAY)

    assert asked(client, "when=tonight") == ("1 listing, Tonight", None)
