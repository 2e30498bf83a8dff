"""Each button pressed five times: what is done is done once, and each answer is the same."""

from uuid import uuid4

import pytest
from django.urls import reverse

from directory import moderation
from directory.models import Case, Mail, Submission
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_moderator
from tests.provider_pages import CAFE, a_complete_draft, a_draft, at, controls, sent

pytestmark = pytest.mark.django_db


def five_times(client, path, values=None):
    """Where each answer leads, and what it says there; told apart they would be two."""
    found = set()
    for _time in range(5):
        answer = client.post(path, values or {})
        words = [str(message) for message in client.get(answer.url).context["messages"]]
        found.add((answer.status_code, answer.url, tuple(words)))
    return found


def a_waiting_group(client):
    sent(client, "/provider/group/", **CAFE)
    return Submission.objects.get(kind="initiative")


def test_the_group_page(client, provider):
    values = controls(client.get("/provider/group/")).values | CAFE

    answers = five_times(client, "/provider/group/", values)

    assert len(answers) == 1
    assert (Submission.objects.count(), Case.objects.count(), Mail.objects.count()) == (2, 2, 1)


@pytest.mark.parametrize("kind", ["organisation", "initiative", "offer"])
def test_the_first_page_of_something_new(client, provider, kind):
    if kind != "organisation":
        a_team(provider, organisation=an_organisation())
    path = reverse("provider-new", args=[kind])
    first = {"name": "Night Café", "type": "group", "summary": "Company at night."}
    first |= {"sort": "charity"} if kind == "organisation" else {"sort": "space"} if kind == "offer" else {}
    values = controls(client.get(path)).values | first

    assert len(five_times(client, path, values)) == 1
    assert Submission.objects.count() == 1


def test_send(client, provider):
    draft = a_complete_draft(client)
    before = Mail.objects.count()

    answers = five_times(client, at(draft, "check"), {"agreed": "on"})

    assert len(answers) == 1
    assert (Case.objects.count(), Mail.objects.count() - before) == (2, 1)


def test_withdraw(client, provider):
    group = a_waiting_group(client)

    assert len(five_times(client, at(group, "withdraw"))) == 1
    assert set(Submission.objects.values_list("state", flat=True)) == {"withdrawn"}


def test_take_back(client, provider):
    group = a_waiting_group(client)

    assert len(five_times(client, at(group, "take-back"))) == 1
    assert Submission.objects.get(pk=group.pk).state == "draft"


def test_begin_again(client, provider):
    group = a_waiting_group(client)
    moderation.reject(group, by=a_moderator(), reason="Not in Lambeth.")

    assert len(five_times(client, at(group, "again"))) == 1
    assert Submission.objects.filter(kind="initiative").count() == 2


def test_begin_a_change(client, provider):
    organisation = an_organisation()
    a_team(provider, organisation=organisation)
    row = an_initiative(organisation=organisation)

    assert len(five_times(client, reverse("provider-edit", args=["initiative", row.pk]))) == 1
    assert Submission.objects.count() == 1


def test_a_page_of_the_task_list(client, provider):
    draft = a_draft(client)
    values = controls(client.get(at(draft, "who"))).values | {"who_for": "Anybody"}
    version = Submission.objects.get(pk=draft.pk).version

    assert len(five_times(client, at(draft, "who"), values)) == 1
    assert Submission.objects.get(pk=draft.pk).version == version + 1


ITEMS = {
    "where": {"shown": "area", "area": "Brixton"},
    "when": {"days": ["1", "3"], "starts": "6pm", "ends": "8pm", "often": "weekly"},
    "contacts": {"sort": "phone", "value": "020 7946 0123", "answered": "unsaid"},
}
NAMES = {"where": "places", "when": "sessions", "contacts": "contacts"}


@pytest.mark.parametrize("step", ITEMS)
def test_an_item_added_and_removed(client, provider, step):
    draft = a_draft(client)
    path = at(draft, step, uuid4())
    values = controls(client.get(path)).values | ITEMS[step]

    added = five_times(client, path, values)
    draft.refresh_from_db()
    items = draft.content[NAMES[step]]
    removed = five_times(client, at(draft, step, items[0]["id"], "remove"))

    draft.refresh_from_db()
    assert (len(added), len(removed)) == (1, 1)
    assert (len(items), draft.content[NAMES[step]]) == (len(ITEMS[step].get("days", "x")), items[1:])


@pytest.mark.parametrize("step", ITEMS)
def test_an_item_changed(client, provider, step):
    draft = a_draft(client)
    sent(client, at(draft, step, uuid4()), **ITEMS[step])
    draft.refresh_from_db()
    path = at(draft, step, draft.content[NAMES[step]][0]["id"])
    values = controls(client.get(path)).values
    changed = {"where": {"area": "Vauxhall"}, "when": {"words": "Come early."}, "contacts": {"name": "Ana"}}[step]

    assert len(five_times(client, path, values | changed)) == 1
    draft.refresh_from_db()
    assert changed.items() <= draft.content[NAMES[step]][0].items()
