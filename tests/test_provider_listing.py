"""What a provider said, as visitors read it."""

import pytest

from directory import content
from directory.models import Organisation, Submission
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_user
from tests.provider_pages import a_draft, at, controls, sent

pytestmark = pytest.mark.django_db


def page_of(client, row):
    return client.get(row.get_absolute_url()).content.decode()


def test_the_sentence_in_the_groups_own_language_stands_there_with_its_language(client):
    row = an_initiative(own_words="¿Hablamos? Sí <3", own_words_language="es")

    assert '<p lang="es" dir="auto">¿Hablamos? Sí &lt;3</p>' in page_of(client, row)


def test_the_sentence_goes_from_the_task_list_into_the_document(client):
    client.force_login(a_user())
    draft = a_draft(client)

    sent(client, at(draft, "name"), own_words="Bem-vindos", own_words_language="pt")

    draft.refresh_from_db()
    assert (draft.content["own_words"], draft.content["own_words_language"]) == ("Bem-vindos", "pt")
    assert controls(client.get(at(draft, "name"))).values["own_words"] == ["Bem-vindos"]
    assert "Portuguese" in client.get(at(draft, "check")).content.decode()


def test_a_group_without_contacts_does_not_send_people_to_itself(client):
    row = an_initiative(name="Tuesday Table", organisation=an_organisation(name="Tuesday Table"))

    assert "You could ask" not in page_of(client, row)
    assert "We know no number or address yet." in page_of(client, row)


def test_an_organisation_of_another_name_can_be_asked_and_a_number_of_it_is_named(client):
    other = an_initiative(name="Tuesday Table", organisation=an_organisation(name="Mosaic"))
    number = {"id": "6a0c0f0e-4a2f-4f5e-9a55-0d3c8b1f6a11", "sort": "phone", "value": "020 7946 0123"}
    same = an_initiative(name="Friday Table", organisation=an_organisation(name="Friday Table", contacts=[number]))

    assert "You could ask" in page_of(client, other)
    assert "020 7946 0123" in page_of(client, same)


def test_an_organisation_that_was_taken_down_is_not_asked(client):
    row = an_initiative(name="Tuesday Table", organisation=an_organisation(name="Mosaic"))
    Organisation.everything.update(listed=False)

    assert "You could ask" not in page_of(client, row)


def test_terms_and_single_dates_go_from_the_page_of_a_time_to_what_visitors_read(client):
    user = a_user()
    client.force_login(user)
    organisation = an_organisation()
    team = a_team(user, organisation=organisation)
    team.trusted = True
    team.save()
    row = an_initiative(organisation=organisation, meets=["tue-evening"])
    draft = client.post(f"/provider/edit/initiative/{row.pk}/").url
    session = str(row.sessions.get().pk)
    # 8 January 2030 is a Tuesday.
    day = {"single_0_day_0": "8", "single_0_day_1": "1", "single_0_day_2": "2030", "single_0_words": "We paint."}

    sent(client, f"{draft}when/{session}/", **day)
    sent(client, f"{draft}check/", agreed="on")

    assert Submission.objects.get().state == "approved"
    (one,) = content.kind("initiative").read(row.pk)["sessions"]
    assert (one["id"], [each["date"] for each in one["exceptions"]]) == (session, ["2030-01-08"])
    assert "We paint." in page_of(client, row)


def test_a_wrong_date_is_said_on_the_page_and_nothing_typed_is_lost(client):
    client.force_login(a_user())
    draft = a_draft(client)
    path = at(draft, "when", "6a0c0f0e-4a2f-4f5e-9a55-0d3c8b1f6a11")
    day = {"single_0_day_0": "9", "single_0_day_1": "1", "single_0_day_2": "2030", "single_0_words": "We paint."}

    page = sent(client, path, days=["1"], starts="6pm", ends="8pm", often="weekly", **day)

    found = controls(page)
    assert found.errors == ["That date is a Wednesday. Enter a date on one of your days."]
    assert (found.values["single_0_words"], found.values["single_0_day_2"]) == (["We paint."], ["2030"])
    assert '<details class="fold" open>' in page.content.decode()
