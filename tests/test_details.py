"""Somebody takes their own number off a listing: at once, without an account, told to those who have to know."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from directory import content, moderation
from directory.acts import Refused
from directory.models import Case, Contact, Initiative, Mail, Submission
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_moderator, a_user, signed_in
from tests.telling import a_ticket, posted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]
OWN, OFFICE = "07700 900123", "020 7946 0123"


def a_listing(**parts) -> Initiative:
    contacts = [
        {"sort": "phone", "value": OWN, "name": "Ruth", "personal": True},
        {"sort": "phone", "value": OFFICE, "name": "Office"},
    ]
    return an_initiative(**{"name": "Slow Walk", "contacts": contacts, **parts})


def own(listing) -> Contact:
    return listing.contacts.filter(personal=True).first()


def address(listing, contact=None) -> str:
    return reverse("details", args=[listing.slug, (contact or own(listing)).pk])


def take_off(listing, contact=None, **parts):
    contact = contact or own(listing)
    return posted(address(listing, contact), {"ticket": a_ticket(f"details {contact.pk}"), **parts})


def numbers(listing) -> list[str]:
    return [contact.value for contact in listing.contacts.all()]


def page(listing) -> str:
    return Client().get(listing.get_absolute_url()).content.decode()


def test_only_a_person_s_own_number_has_the_link():
    listing = a_listing()

    html = page(listing)

    assert html.count("Are these your details?") == 1
    assert address(listing) in html


def test_the_page_explains_and_has_one_button():
    listing = a_listing()

    html = Client().get(address(listing)).content.decode()

    assert (OWN in html, html.count("<form"), html.count('type="submit"')) == (True, 1, 1)


def test_it_goes_at_once_and_the_other_number_stays():
    listing = a_listing()

    answer = take_off(listing)

    assert answer.status_code == 303
    assert numbers(listing) == [OFFICE]
    assert OWN not in page(listing)
    assert OWN not in str(content.kind("initiative").read(listing.pk))
    assert "Your details are off" in Client().get(answer["Location"]).content.decode()


def test_every_line_with_the_same_number_goes():
    contacts = [
        {"sort": "phone", "value": OWN, "personal": True},
        {"sort": "text", "value": OWN.replace(" ", ""), "personal": True},
    ]
    listing = a_listing(contacts=contacts)

    take_off(listing)

    assert numbers(listing) == []


def test_the_history_says_that_the_person_did_it():
    listing = a_listing()

    take_off(listing)

    decided = Submission.objects.get(subject=listing.pk)
    assert (decided.via, decided.state, decided.by) == ("person", "approved", None)


def test_the_team_and_every_moderator_have_a_mail_each_without_the_number():
    organisation = an_organisation()
    team = a_team(a_user(email="ruth@example.org"), a_user(email="sam@example.org"), organisation=organisation)
    a_moderator(email="mo@example.org"), a_moderator(email="gone@example.org", is_active=False)
    listing = a_listing(organisation=organisation)

    take_off(listing)

    assert sorted(Mail.objects.values_list("recipient", "reason")) == [
        ("mo@example.org", "details-off"),
        ("ruth@example.org", "details-off-team"),
        ("sam@example.org", "details-off-team"),
    ]
    assert not any(OWN in mail.text or "Slow Walk" in mail.text for mail in Mail.objects.all())
    assert team.members.count() == 2


def test_a_team_without_an_organisation_is_told_of_its_own_listing():
    member = a_user(email="cafe@example.org")
    team, listing = a_team(member), a_listing()
    Submission.objects.create(
        kind="initiative", subject=listing.pk, team=team, state="approved", decided_at="2026-01-01T00:00Z"
    )

    take_off(listing)

    assert Mail.objects.filter(recipient="cafe@example.org").count() == 1


def test_the_same_form_sent_again_gets_the_same_answer_although_the_number_is_gone():
    listing = a_listing()
    contact = own(listing)
    data, where = {"ticket": a_ticket(f"details {contact.pk}")}, address(listing)

    answers = [posted(where, data) for _again in range(5)]

    assert len({(answer.status_code, answer["Location"]) for answer in answers}) == 1
    assert (Case.objects.count(), Submission.objects.count()) == (1, 1)


def test_whoever_comes_second_is_told_that_they_are_off_already():
    listing = a_listing()
    contact, where = own(listing), address(listing)
    tickets = [a_ticket(f"details {contact.pk}") for _person in range(2)]

    answers = [posted(where, {"ticket": one}) for one in tickets]

    assert [answer.status_code for answer in answers] == [303, 422]
    assert "no longer on the page" in answers[1].content.decode()
    assert Case.objects.count() == 1


@pytest.mark.parametrize("method", ["get", "post"])
def test_any_other_contact_has_no_such_page(method):
    listing, other = a_listing(), a_listing(name="Other")
    office = listing.contacts.get(personal=False)
    wrong = [address(listing, office), address(listing, own(other)), reverse("details", args=[listing.slug, uuid4()])]

    answers = [getattr(Client(), method)(one).status_code for one in wrong]

    assert answers == [404] * 3
    assert len(numbers(listing)) == 2


def test_a_ticket_for_one_number_takes_no_other_off():
    listing, other = a_listing(), a_listing(name="Other")

    answer = posted(address(listing), {"ticket": a_ticket(f"details {own(other).pk}")})

    assert answer.status_code == 422
    assert OWN in numbers(listing)


def test_the_sixth_of_an_hour_waits():
    listings = [a_listing(name=f"Walk {number}") for number in range(6)]

    answers = [take_off(listing).status_code for listing in listings]

    assert answers == [303] * 5 + [429]


def test_a_moderator_puts_it_back():
    listing, moderator = a_listing(), a_moderator()
    take_off(listing)
    case = Case.objects.get()

    answer = signed_in(moderator).post(reverse("moderator-report-put-back", args=[case.pk]), {"text": "Ruth rang us."})

    assert answer.status_code == 302
    assert sorted(numbers(listing)) == sorted([OWN, OFFICE])
    assert own(listing).name == "Ruth"
    case.refresh_from_db()
    assert (case.state, case.read_at is None) == ("closed", False)


def test_putting_back_twice_is_done_once():
    listing, moderator = a_listing(), a_moderator()
    take_off(listing)
    case = Case.objects.get()
    moderation.put_details_back(case, by=moderator, text="Ruth rang us.")

    with pytest.raises(Refused):
        moderation.put_details_back(case, by=moderator, text="Ruth rang us.")

    assert numbers(listing).count(OWN) == 1


def test_the_case_says_where_the_number_still_stands():
    listing = a_listing(how_to_join=f"Text Ruth on {OWN}.")
    take_off(listing)

    html = signed_in(a_moderator()).get(reverse("moderator-report", args=[Case.objects.get().pk])).content.decode()

    assert "The same number still stands in:" in html
    assert "How to join" in html


def test_a_group_s_waiting_change_keeps_the_number_off():
    """It changes something else, so what the person did stays."""
    organisation = an_organisation()
    provider = a_user()
    team = a_team(provider, organisation=organisation)
    listing = a_listing(organisation=organisation, who_for="Anybody")
    draft = moderation.start("initiative", team=team, by=provider, subject=listing.pk, document={"summary": "We walk."})
    moderation.submit(draft, by=provider)
    take_off(listing)

    moderation.approve(draft, by=a_moderator())

    assert numbers(listing) == [OFFICE]
