"""The café group's page: eight questions, and it waits."""

import re

import pytest
from django.urls import reverse

from directory import moderation
from directory.models import Initiative, Organisation, Submission
from tests.factories import an_initiative, an_organisation
from tests.pages import tight
from tests.people import a_moderator
from tests.provider_pages import CAFE, controls, sent

pytestmark = pytest.mark.django_db


def test_the_page_of_a_small_group_asks_eight_questions(client, provider):
    html = client.get("/provider/group/").content.decode()

    numbers = re.findall(r"(?:<label[^>]*>|<legend>)\s*(\d)\. ", html)

    assert numbers == ["1", "2", "3", "4", "5", "6", "7", "8"]
    assert "phone number" not in html
    assert "website" not in html.lower()


def test_a_cafe_group_goes_from_nothing_to_waiting_on_one_page(client, provider):
    page = sent(client, "/provider/group/", **CAFE)

    group = Submission.objects.get(kind="initiative")
    organisation = Submission.objects.get(kind="organisation")
    assert page.url == reverse("provider-sent", args=[group.pk])
    assert (group.state, organisation.state) == ("waiting", "waiting")
    assert group.content["organisation"] == str(organisation.subject)
    assert organisation.content["name"] == "Tuesday Table"
    assert group.reference in client.get(page.url).content.decode()


def test_what_a_cafe_group_sent_is_what_visitors_find_when_both_are_approved(client, provider):
    sent(client, "/provider/group/", **CAFE)
    moderator = a_moderator()
    for kind in ("organisation", "initiative"):
        moderation.approve(Submission.objects.get(kind=kind), by=moderator)

    page = client.get("/support/tuesday-table/").content.decode()

    assert Initiative.objects.get().organisation == Organisation.objects.get()
    assert [words in page for words in ("Tuesdays, 6pm to 8pm", "Ritzy Café, Brixton", "SW2 1JG", "Just turn up")] == [
        True
    ] * 4
    assert "ana@example.org" not in page


def test_the_same_page_sent_five_times_gives_one_row_and_the_same_answer(client, provider):
    values = controls(client.get("/provider/group/")).values | CAFE

    answers = {client.post("/provider/group/", values).url for _time in range(5)}

    assert len(answers) == 1
    assert sorted(Submission.objects.values_list("kind", flat=True)) == ["initiative", "organisation"]


def test_a_second_group_of_the_same_team_belongs_to_the_same_organisation(client, provider):
    sent(client, "/provider/group/", **CAFE)
    sent(client, "/provider/group/", **CAFE | {"name": "Friday Table"})

    groups = Submission.objects.filter(kind="initiative")

    assert {group.content["organisation"] for group in groups} == {
        str(Submission.objects.get(kind="organisation").subject)
    }


def test_a_key_of_somebody_else_reaches_nothing_of_theirs(client, provider):
    theirs = an_initiative(name="Theirs")

    client.post("/provider/group/", CAFE | {"key": str(theirs.pk)})

    assert Submission.objects.get(kind="initiative").subject != theirs.pk


def test_an_organisation_of_the_same_name_is_said_and_they_may_go_on(client, provider):
    an_organisation(name="Tuesday table")

    first = sent(client, "/provider/group/", **CAFE)
    second = client.post("/provider/group/", controls(first).values | {"is_another": "on"})

    assert first.status_code == 200
    assert "“Tuesday table” is listed already" in first.content.decode()
    assert '<a href="/organisations/tuesday-table/">Tuesday table</a>' in tight(first.content.decode())
    assert second.status_code == 302


NO = {"agreed": ""}
BAD = [
    ({"name": ""}, "Enter a name for your group."),
    ({"summary": "x" * 20_000}, "Use 600 characters or fewer. You have written 20000."),
    ({"formats": []}, "Choose at least one way in which it happens."),
    ({"days": []}, "Choose at least one day. If it changes, choose the likely ones."),
    ({"starts": ""}, "Enter when it starts, for example 6pm. Or say that you are not sure."),
    ({"starts": "6"}, "Add am or pm to “6”, so that we know whether it is morning."),
    ({"starts": "soon"}, "Write “soon” as a time, for example 6pm or 18:00."),
    ({"starts": "8pm", "ends": "2am"}, "Choose an end time after 8pm, or say that it ends the next day."),
    ({"next_day": "on"}, "That would be more than a day. Take the tick for “the next day” away."),
    ({"where": ""}, "Say where, even if it is only the area: “Brixton” is enough."),
    (
        {"where": "12 Some Street", "shown": "area"},
        "Write the area too, for example Brixton or SW9. People see only that.",
    ),
    ({"time_of_life": []}, "Choose “Any time”, or the times it is for."),
    (NO, "Tick the box if you agree. We can only show what may be shared."),
]


@pytest.mark.parametrize(("change", "message"), BAD)
def test_bad_input_is_said_in_words_and_nothing_typed_is_lost(client, provider, change, message):
    values = {"is_another": "", "next_day": "", "vague": ""} | CAFE | change

    page = client.post("/provider/group/", values)

    found = controls(page)
    assert (page.status_code, found.errors) == (200, [message])
    assert page.content.decode().count("<title>Error: ") == 1
    wanted = {name: value if isinstance(value, list) else [value] for name, value in (CAFE | change).items()}
    assert {name: found.values.get(name, []) for name in wanted} == wanted | ({"agreed": []} if change == NO else {})
    assert Submission.objects.count() == 0


@pytest.mark.parametrize(("language", "asked"), [("es", "2. ¿Qué se hace allí?"), ("pt", "2. O que se faz lá?")])
def test_the_questions_are_asked_in_another_language_and_the_words_stand_as_the_groups_own(
    client, provider, language, asked
):
    address, own = f"/provider/group/?in={language}", "Café e conversa. Café y charla."
    page = client.get(address).text
    sent(client, address, **CAFE | {"summary": own})
    for kind in ("organisation", "initiative"):
        moderation.approve(Submission.objects.get(kind=kind), by=a_moderator())

    listing = client.get("/es/support/tuesday-table/").text

    assert f'<html lang="{language}">' in page
    assert (asked in page, "What happens there?" in page, "Choose" in page) == (True, False, False)
    assert listing.count(f'<span lang="{language}">{own}</span>') == listing.count(own) - listing.count(f'"{own}"')
    assert f'<span lang="en-GB">{own}' not in listing
