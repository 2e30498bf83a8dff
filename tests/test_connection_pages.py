"""What a person sees of connections: the list, whose they are, and what is gone with a listing."""

from uuid import uuid4

import pytest
from django.db import connection as database
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from directory import connections
from directory.models import Connection, Mail
from tests.connecting import (
    a_group,
    again,
    an_agreement,
    an_ask,
    an_unclaimed,
    mails,
    page,
    pressed,
    reached,
    text,
    ticked,
)
from tests.factories import an_initiative, unlisted
from tests.pages import tight
from tests.people import signed_in

pytestmark = pytest.mark.django_db
State = Connection.State


def ask_page(row) -> str:
    return reverse("provider-ask-to-connect", args=[row.slug])


def test_a_connection_of_others_does_not_exist(tea, night):
    made = an_agreement(tea, night)
    stranger = signed_in(a_group(name="Third").user)

    answers = [page(stranger, made), *(pressed(stranger, made, name) for name in ("accept", "withdraw", "end", "show"))]

    assert [answer.status_code for answer in answers] == [404] * 5


def test_a_listing_that_is_taken_down_takes_its_connections_along(tea, night):
    waits, agreed = reached(tea, night), an_agreement(tea, night, way="training")
    unlisted(tea.row)
    client = signed_in(night.user)

    ticked(days=15)

    assert [page(client, one).status_code for one in (waits, agreed)] == [404, 404]
    assert "Tea and Talk" not in text(client.get(reverse("provider-connections")))
    assert mails() == []


def test_nobody_asks_a_listing_that_has_ended(tea):
    ended = an_initiative(state="ended")

    assert signed_in(tea.user).get(ask_page(ended)).status_code == 404


def test_the_list_begins_with_what_waits_for_us_and_folds_what_is_over(tea, night):
    third = a_group(name="Third Place")
    an_agreement(tea, night)
    an_ask(tea, an_unclaimed())
    reached(third, tea, way="together")
    connections.decline(reached(third, tea, way="training"), by=tea.user)

    shown = signed_in(tea.user).get(reverse("provider-connections"))

    parts = [(part.title, [line.name for line in part.lines]) for part in shown.context["parts"]]
    assert parts == [
        ("Waiting for your answer", ["Third Place"]),
        ("What you asked", ["Night Café"]),
        ("Connected", ["Night Walk"]),
        ("Over", ["Third Place"]),
    ]
    assert '<details class="fold"><summary>Over' in tight(shown.content.decode())


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_takes_the_same_queries_however_long_it_is(tea, count):
    for number in range(count):
        an_agreement(tea, a_group(name=f"Other {number}"))
    client = signed_in(tea.user)
    path = reverse("provider-connections")
    client.get(path)

    with CaptureQueriesContext(database) as found:
        client.get(path)

    assert len(found) == 7, [query["sql"] for query in found]


def test_a_long_list_has_pages(tea, night):
    values = {"asking": tea.row, "asked": night.row, "relation": "training", "due_at": timezone.now()}
    Connection.objects.bulk_create(Connection(pk=uuid4(), state="ended", **values) for _ in range(26))

    second = signed_in(tea.user).get(reverse("provider-connections") + "?page=2")

    assert [len(part.lines) for part in second.context["parts"]] == [1]
    assert "Page 2 of 2" in text(second)


def test_words_of_others_are_shown_as_they_are_typed_and_never_as_marks(tea, night):
    made = reached(tea, night, message="<script>alert(1)</script>")

    assert "&lt;script&gt;" in page(signed_in(night.user), made).content.decode()


@pytest.mark.parametrize("name", ["connection-asked", "connection-answered", "connection-reminder"])
def test_no_subject_says_whose_group_it_is_or_what_it_is_for(tea, night, name):
    made = an_ask(tea, night)
    ticked(minutes=11)
    ticked(days=15)
    connections.accept(again(made), by=night.user)

    subject = Mail.objects.filter(reason=name).first().subject

    assert [word for word in ("Tea", "Night", "health", "peer", "support") if word in subject] == []


def test_the_first_page_says_who_waits_for_an_answer(tea, night):
    made = reached(night, tea)
    client = signed_in(tea.user)

    before = text(client.get(reverse("provider-home")))
    connections.accept(made, by=tea.user)
    after = text(client.get(reverse("provider-home")))

    assert "Answer Night Walk" in before
    assert "Answer Night Walk" not in after
