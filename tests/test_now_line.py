"""The line of the first screen: what is open now, what may be on, or what comes next."""

from datetime import datetime

import pytest
import time_machine

from directory import importing
from directory.week.times import LONDON
from tests.factories import an_initiative
from tests.pages import text

pytestmark = pytest.mark.django_db
FRIDAY, SUNDAY_AT_ONE = datetime(2026, 11, 27, 16, 0), datetime(2026, 11, 29, 1, 0)
SANCTUARY = "None known to be open now. Evening Sanctuary may be on later: today, usually 6pm to midnight. Check first."


@pytest.mark.parametrize("now", [FRIDAY, SUNDAY_AT_ONE])
@pytest.mark.parametrize("path", ["/", "/moments/leaving-hospital/"])
def test_of_the_real_records_it_says_honestly_that_none_is_known_to_be_open_and_what_may_come(client, now, path):
    importing.load_records()

    with time_machine.travel(now.replace(tzinfo=LONDON), tick=False):
        page, next_page = text(client, path), text(client, "/now/")

    assert f'<a href="/now/">{SANCTUARY}</a>' in page
    block = next_page.partition("What comes next")[2]
    assert block.index("Evening Sanctuary") < block.index("tel:02079249657") < block.index("116 123")


def test_it_counts_what_is_open_and_names_what_comes_next(client):
    with time_machine.travel(FRIDAY.replace(tzinfo=LONDON), tick=False):
        an_initiative(name="Later", meets=["fri-evening"], checked=FRIDAY.date())
        first = text(client, "/")
        an_initiative(name="Open", meets=["fri-afternoon"], checked=FRIDAY.date())
        second = text(client, "/")

    assert "None known to be open now. Next: Later, today, 5pm to 10pm." in first
    assert '<a href="/now/">1 open now</a>' in second
