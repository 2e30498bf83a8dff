"""The task list of an offer: a page about the role only for a role, and one number or address that can be reached."""

import pytest

from directory import content, moderation
from directory.forms.sharing import Reach
from directory.forms.steps import missing
from directory.models import Offer
from tests.factories import an_initiative, an_offer
from tests.pages import text
from tests.people import a_moderator
from tests.provider_pages import a_draft, at, controls, sent

pytestmark = pytest.mark.django_db


def test_a_role_has_a_page_of_its_own_that_must_be_filled_in(client, provider):
    draft = a_draft(client, "offer", sort="role")

    page = sent(client, at(draft, "role"))

    assert f'href="{at(draft, "role")}"' in text(client, at(draft))
    assert controls(page).errors == ["Choose a kind of role."]
    assert missing("offer", draft.content)["role"] == "Fill in “The role”."


def test_what_is_no_role_has_no_such_page(client, provider):
    draft = a_draft(client, "offer", sort="space")

    assert client.get(at(draft, "role")).status_code == 404
    assert at(draft, "role") not in text(client, at(draft))
    assert "role" not in missing("offer", draft.content)


def test_what_was_said_of_a_role_goes_when_it_is_none_any_more(client, provider):
    draft = a_draft(client, "offer", sort="role")
    sent(client, at(draft, "role"), role="paid", gets=["pay", "training"])
    draft.refresh_from_db()
    before = draft.content["role"], draft.content["gets"]

    sent(client, at(draft, "what"), sort="space")

    draft.refresh_from_db()
    assert before == ("paid", ["training", "pay"])
    assert (draft.content["role"], draft.content["gets"]) == ("", [])


def test_two_edits_that_meet_cannot_leave_a_role_on_what_is_none():
    offer, by = an_offer(sort="role", role="mentor", gets=["training"]), a_moderator()
    base = content.kind("offer").read(offer.pk)

    moderation.correct("offer", offer.pk, base | {"sort": "space"}, base=base, by=by)

    offer = Offer.objects.get()
    assert (offer.sort, offer.role, offer.gets) == ("space", "", [])


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("02079460123", "020 7946 0123"),
        ("+44 (0)20 7946 0123", "020 7946 0123"),
        ("020.7946.0123", "020 7946 0123"),
        ("111", "111"),
        ("+33 1 42 68 53 00", "+33 1 42 68 53 00"),
        ("rooms@example.org", "rooms@example.org"),
        ("111.example.org", "https://111.example.org"),
        ("example.org/rooms", "https://example.org/rooms"),
        ("https://example.org/@rooms", "https://example.org/@rooms"),
        ("", ""),
    ],
)
def test_a_number_or_address_is_tidied_whichever_it_is(typed, kept):
    assert Reach("Where?").clean(typed) == kept


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Ask Bob", "Enter one phone number, one e-mail address or one web address."),
        ("javascript:alert(1)//x.org", "Enter a web address that starts with https://"),
        ("rooms@", "Enter an e-mail address"),
        ("0900 123 4567", "That number can cost people a lot."),
        ("020 79", "Enter a whole telephone number"),
        ("NHS 111 option 2", "Enter the number in digits only"),
        ("0800 CALM", "Enter the number in digits only"),
        ("07700 90012", "A mobile number has 11 digits. This one has 10."),
    ],
)
def test_what_nobody_could_ring_or_write_to_says_what_to_do(client, provider, typed, words):
    draft = a_draft(client, "offer")

    page = sent(client, at(draft, "take-up"), how_to_take_up="Ring us.", contact=typed)

    assert words in controls(page).errors[0]


@pytest.mark.parametrize("typed", ["0", "501", "many", "-3", "1.5"])
def test_how_many_is_a_number_from_1_to_500(client, provider, typed):
    draft = a_draft(client, "offer")

    page = sent(client, at(draft, "take-up"), how_to_take_up="Ring us.", capacity=typed)

    assert controls(page).errors == ["Enter a number from 1 to 500, or leave it empty."]


def test_an_offer_keeps_times_contact_and_how_many(client, provider):
    draft = a_draft(client, "offer")
    sent(client, at(draft, "when"), when=["sun-night", "mon-morning"])

    sent(client, at(draft, "take-up"), how_to_take_up="Ring us.", contact="rooms@example.org", capacity="12")

    draft.refresh_from_db()
    said = {name: draft.content[name] for name in ("when", "contact", "capacity")}
    assert said == {"when": ["mon-morning", "sun-night"], "contact": "rooms@example.org", "capacity": 12}


def test_a_moderator_who_corrects_the_contact_is_held_to_the_same_rule(desk, provider):
    offer = an_offer(contact="020 7946 0123")
    by = provider
    team = by.teams.create(name="Team", organisation=offer.organisation)
    change = moderation.start("offer", team=team, by=by, subject=offer.pk, document={"contact": "rooms@example.org"})
    case = moderation.submit(change, by=by).case
    path = f"/moderator/case/{case.pk}/approve/"

    wrong = sent(desk, path, contact="Ask Bob")
    sent(desk, path, contact="example.org/rooms")

    assert controls(wrong).errors == ["Enter one phone number, one e-mail address or one web address."]
    assert Offer.objects.get().contact == "https://example.org/rooms"


def test_a_group_may_say_that_others_may_get_in_touch_and_visitors_never_read_it(client, provider):
    draft = a_draft(client)
    sent(client, at(draft, "later"), looking_for_partners="on")
    draft.refresh_from_db()

    silent, looking = an_initiative(name="Circle"), an_initiative(name="Circle 2", looking_for_partners=True)

    assert draft.content["looking_for_partners"] is True
    assert looking.looking_for_partners
    assert "artners" not in text(client, looking)
    assert text(client, looking).count("Circle") == text(client, silent).count("Circle")
