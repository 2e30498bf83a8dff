"""A number that is none: shown as somebody typed it, never a link, and found before it goes on the portal."""

import re
from importlib import import_module

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from directory import moderation, urgent_copy
from directory.acts import Refused
from directory.models import Case, UrgentContact
from tests.clock import FRIDAY
from tests.factories import a_team, an_initiative, an_offer, an_organisation, document, entered, some_content
from tests.pages import tight
from tests.paper import leaflet
from tests.people import a_moderator, a_user
from tests.provider_pages import a_complete_draft, a_draft, at, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]

ALWAYS = {"sort": "phone", "any_time": True}
WRONG = ALWAYS | {"value": "NHS 111 option 2"}
WORDS = (
    "“NHS 111 option 2” is no number to ring. "
    "Enter the number in digits only, for example 020 7946 0123. Words such as “option 2” go in another box."
)
LINK = re.compile(r"""(?:href=["']|\b)(?:tel|sms):([^"' ]*)""")


def numbers_linked(client, address: str) -> set[str]:
    """What the page lets somebody ring or text, without the numbers that answer day and night."""
    return set(LINK.findall(client.get(address).content.decode())) - {"999", "111", "116123", "85258", "08007312864"}


@pytest.mark.parametrize("value", ["NHS 111 option 2", "07700 90012", "0906 123 4567"])
def test_a_stored_number_that_is_none_is_on_the_page_and_no_link(client, value):
    row = an_initiative(checked=FRIDAY, formats=["phone"], contacts=[ALWAYS | {"value": value}])

    page = client.get(row.get_absolute_url())

    assert f'<span class="num">{value}</span>' in page.content.decode()
    assert page.context["listing"].call is None
    assert numbers_linked(client, row.get_absolute_url()) == set()


def test_the_next_number_that_can_be_rung_has_the_button(client):
    row = an_initiative(checked=FRIDAY, contacts=[WRONG, ALWAYS | {"value": "020 7946 0123"}])

    page = client.get(row.get_absolute_url())

    assert page.context["listing"].call.href == "tel:02079460123"


def test_what_is_open_now_offers_only_numbers_that_can_be_rung(client):
    an_initiative(name="Lost Line", checked=FRIDAY, formats=["phone"], contacts=[WRONG])
    an_initiative(name="Good Line", checked=FRIDAY, formats=["phone"], contacts=[ALWAYS | {"value": "020 7946 0123"}])

    lines = client.get("/now/").context["page"].lines

    assert [(line.card.name, line.href) for line in lines] == [("Good Line", "tel:02079460123")]


def test_programs_do_not_read_a_number_that_is_none(client):
    organisation = an_organisation(contacts=[{"id": "5f0cf5a7-4a4c-4a8e-a8f0-3f9f0f1e6a11"} | WRONG])
    row = an_initiative(organisation=organisation, contacts=[WRONG, ALWAYS | {"value": "020 7946 0123"}])

    read = [
        re.findall(r'"telephone": ?"([^"]+)"', client.get(one.get_absolute_url()).content.decode())
        for one in (row, organisation)
    ]

    assert read == [["020 7946 0123"], []]


def test_paper_prints_it_as_typed_and_does_not_say_to_ring_first():
    text = leaflet(an_initiative(contacts=[WRONG])).text

    assert "Phone: NHS 111 option 2" in text
    assert "Not confirmed: check first." in text


def test_an_offer_and_an_organisation_show_it_and_link_nothing(client):
    organisation = an_organisation(contacts=[{"id": "5f0cf5a7-4a4c-4a8e-a8f0-3f9f0f1e6a11"} | WRONG])
    offer = an_offer(contact="NHS 111 option 2")

    for row in (organisation, offer):
        assert "NHS 111 option 2" in client.get(row.get_absolute_url()).content.decode()
        assert numbers_linked(client, row.get_absolute_url()) == set()


def test_an_urgent_number_that_is_none_is_no_link(client):
    UrgentContact.objects.create(name="Odd Line", sort="phone", value="0800 12", when="any time", position=90)
    urgent_copy.renew()

    page = client.get(reverse("urgent-help")).content.decode()

    assert re.search(r'<a class="num">(?:<svg.*?</svg>)?0800 12</a>', tight(page), re.DOTALL)


def test_the_page_of_a_call_shows_it_without_a_button(desk):
    row = an_initiative(contacts=[WRONG])

    page = desk.get(reverse("moderator-call", args=[row.pk])).content.decode()

    assert "NHS 111 option 2" in page
    assert LINK.findall(page.partition("<main")[2].partition("</main")[0]) == []


def test_a_draft_with_a_number_that_is_none_says_so_before_it_is_sent(client, provider):
    draft = a_complete_draft(client)
    moderation.save(draft, {"contacts": [{"id": "5f0cf5a7-4a4c-4a8e-a8f0-3f9f0f1e6a11"} | WRONG]}, by=provider)

    page = client.get(at(draft, "check")).content.decode()
    client.post(at(draft, "check"), {"agreed": "on"})

    draft.refresh_from_db()
    assert WORDS in page
    assert f'href="{at(draft, "contacts")}">“NHS 111' in tight(page)
    assert draft.state == "draft"


def test_a_draft_of_an_offer_says_so_too(client, provider):
    draft = a_draft(client, "offer")
    sent(client, at(draft, "take-up"), how_to_take_up="Ring us.")
    draft.refresh_from_db()
    moderation.save(draft, {"contact": "0800 CALM"}, by=provider)

    page = client.get(at(draft, "check")).content.decode()

    assert "“0800 CALM” is no number to ring." in page


def test_a_number_that_is_none_cannot_be_sent_past_the_page():
    user = a_user()
    content = some_content(contacts=[WRONG])
    draft = moderation.start("initiative", team=a_team(user), by=user, document=content)

    with pytest.raises(Refused) as refused:
        moderation.submit(draft, by=user)

    assert refused.value.words == WORDS


def test_one_that_waited_already_is_refused_in_words_and_can_be_corrected(desk):
    waiting = entered(contacts=[WRONG])
    decide = reverse("moderator-approve", args=[waiting.case.pk])

    answer = desk.post(decide, {"version": waiting.version}, follow=True)
    right = [waiting.content["contacts"][0] | {"value": "111"}]
    moderation.approve(waiting, by=a_moderator(), corrections={"contacts": right})

    assert WORDS in answer.content.decode()
    assert waiting.state == "approved"


def test_a_wrong_number_on_the_portal_does_not_hold_up_a_change_of_something_else():
    row = an_initiative(contacts=[WRONG])
    edit = moderation.enter("initiative", row.pk, document(row) | {"summary": "We walk."}, via="moderator")

    moderation.approve(edit, by=a_moderator())

    row.refresh_from_db()
    assert (row.summary, row.contacts.get().value) == ("We walk.", "NHS 111 option 2")


def test_a_moderator_cannot_put_one_on_a_listing_and_can_leave_one_there(desk):
    row = an_initiative(contacts=[WRONG])
    address = reverse("moderator-correct", args=[row.pk])

    page = desk.get(address)
    key = row.contacts.get().pk
    answer = sent(desk, address, **{f"contacts-{key}-value": "111 (option 2)"})

    assert page.status_code == 200
    assert answer.status_code == 422
    assert "Enter the number in digits only" in answer.content.decode()


NEW_RULE = import_module("directory.migrations.0009_numbers_by_the_new_rule")


@pytest.mark.parametrize(
    ("number", "texts", "why"),
    [
        *((number, False, "") for number in ("020 7946 0123", "07700 900123", "0800 1111", "111", "999", "116 123")),
        *((number, False, "") for number in ("+44 (0)20 7946 0123", "0044 7700 900123", "+33 1 42 68 53 00")),
        ("85258", True, ""),
        ("85258", False, "is no whole telephone number"),
        ("07700 90012", False, "is no whole telephone number"),
        ("0111 678 4662", False, "is no whole telephone number"),
        ("020 7946 012", False, "is no whole telephone number"),
        ("NHS 111 option 2", False, "is not written in digits alone"),
        ("0800 FLOWERS", False, "is not written in digits alone"),
        ("0906 123 4567", False, "can cost people a lot to ring"),
        ("118 118", False, "can cost people a lot to ring"),
    ],
)
def test_the_rule_of_the_migration_says_what_is_wrong(number, texts, why):
    assert NEW_RULE.fault(number, texts) == why


def test_the_migration_done_again_opens_no_second_case():
    row = an_initiative(contacts=[WRONG])

    for _again in range(2):
        NEW_RULE.open_cases(apps, None)

    case = Case.objects.get(about="contact")
    assert case.subject == row.pk
    assert case.words.startswith("“NHS 111 option 2” is not written in digits alone.")


def a_case_about(kind: str, subject, name: str) -> Case:
    said = {"sort": "report", "about": "contact", "words": "“0111 678 4662” is no whole telephone number."}
    return Case.objects.create(kind=kind, subject=subject, name=name, due_at=timezone.now(), **said)


def test_the_case_of_a_stored_number_says_what_was_found_and_leads_to_it(desk):
    row = an_initiative(name="Tuesday Circle")

    page = desk.get(reverse("moderator-case", args=[a_case_about("initiative", row.pk, row.name).pk]), follow=True)

    words = page.content.decode()
    assert "The portal read every stored number by a new rule on 27 November 2026." in words
    assert "“0111 678 4662” is no whole telephone number." in words
    assert f'href="{reverse("moderator-correct", args=[row.pk])}"' in words
    assert "without an account" not in words


def test_the_case_of_an_organisation_an_offer_or_an_urgent_number_leads_to_where_it_stands(desk):
    organisation, offer = an_organisation(name="Mosaic"), an_offer(name="A room")
    cases = {
        a_case_about("organisation", organisation.pk, "Mosaic"): organisation.get_absolute_url(),
        a_case_about("offer", offer.pk, "A room"): offer.get_absolute_url(),
        a_case_about("urgent", NEW_RULE.uuid5(NEW_RULE.NAMESPACE_URL, "urgent:1"), "Samaritans"): "/moderator/urgent/",
    }

    for case, address in cases.items():
        page = desk.get(reverse("moderator-report", args=[case.pk])).content.decode()
        assert f'<a href="{address}">See where it stands</a>' in tight(page)


def test_a_case_of_a_stored_number_is_closed_with_words(desk):
    case = a_case_about("organisation", an_organisation().pk, "Mosaic")

    desk.post(reverse("moderator-report-close", args=[case.pk]), {"text": "They rang, it is right now."})

    case.refresh_from_db()
    assert case.state == "closed"
