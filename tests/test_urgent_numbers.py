"""Urgent numbers: two moderators to add or change one, one to hide it."""

import pytest
from django.urls import reverse
from django.utils import timezone

from directory import moderation
from directory.acts import Refused
from directory.models import Act, Mail, UrgentChange, UrgentContact
from tests.people import a_moderator, a_user, signed_in

pytestmark = pytest.mark.django_db

NEW = {
    "name": "Night line",
    "purpose": "crisis",
    "sort": "phone",
    "value": "020 7946 0009",
    "when": "every night",
    "keyword": "",
    "note": "",
}


PURPOSES = UrgentContact.Purpose.values


@pytest.fixture
def bea():
    return a_moderator(name="Bea")


def names_shown() -> list[str]:
    return [contact.name for contact in UrgentContact.objects.shown()]


def test_a_new_number_is_shown_when_a_second_moderator_has_agreed(ana, bea):
    signed_in(ana).post(reverse("moderator-urgent-new"), NEW)
    change = UrgentChange.objects.get()
    before = "Night line" in names_shown()

    signed_in(bea).post(reverse("moderator-urgent-agree", args=[change.pk]))

    contact = UrgentContact.objects.get(name="Night line")
    assert (before, "Night line" in names_shown()) == (False, True)
    assert (contact.value, contact.checked_on) == ("020 7946 0009", timezone.localdate())


def test_nobody_agrees_with_themselves(ana):
    desk = signed_in(ana)
    desk.post(reverse("moderator-urgent-new"), NEW)

    page = desk.get(reverse("moderator-urgent")).content.decode()
    answer = desk.post(reverse("moderator-urgent-agree", args=[UrgentChange.objects.get().pk]), follow=True)

    assert "You proposed this. Another moderator has to agree." in page
    assert "A change to an urgent number takes two people." in answer.content.decode()
    assert "Night line" not in names_shown()


def test_a_change_shows_what_was_and_what_would_be(ana, bea):
    contact = UrgentContact.objects.first()
    values = {name: getattr(contact, name) for name in NEW} | {"when": "at night"}
    was = contact.when
    signed_in(ana).post(reverse("moderator-urgent-change", args=[contact.pk]), values)

    (change,) = signed_in(bea).get(reverse("moderator-urgent")).context["changes"]

    assert [(old, new) for _label, old, new in change["lines"]] == [(was, "at night")]


def test_a_dropped_change_changes_nothing_and_cannot_be_agreed_to(ana, bea):
    change = moderation.propose(NEW, by=ana)
    desk = signed_in(bea)

    desk.post(reverse("moderator-urgent-drop", args=[change.pk]))
    answer = desk.post(reverse("moderator-urgent-agree", args=[change.pk]), follow=True)

    assert "Bea has dropped this already." in answer.content.decode()
    assert "Night line" not in names_shown()


def test_a_new_number_whose_name_was_taken_meanwhile_is_refused_in_words(ana, bea):
    first, second = (moderation.propose(NEW | {"value": value}, by=ana) for value in ("020 7946 0009", "020 7946 0010"))
    moderation.agree(first, by=bea)

    answer = signed_in(bea).post(reverse("moderator-urgent-agree", args=[second.pk]), follow=True)

    second.refresh_from_db()
    assert "There is an urgent number called “Night line” already." in answer.content.decode()
    assert (second.state, UrgentContact.objects.get(name="Night line").value) == ("proposed", "020 7946 0009")


def test_one_moderator_hides_a_number_at_once_and_every_moderator_is_told(ana, bea):
    contact = UrgentContact.objects.shown().first()

    signed_in(ana).post(reverse("moderator-urgent-hide", args=[contact.pk]), {"reason": "It rings out."})

    assert contact.name not in names_shown()
    assert set(Mail.objects.values_list("recipient", flat=True)) == {ana.email, bea.email}
    assert "It rings out." in Mail.objects.first().text
    assert Act.objects.get().reason == "It rings out."


def test_a_number_for_some_is_shown_for_them_and_never_among_those_for_everybody(ana, bea):
    moderation.agree(moderation.propose(NEW | {"purpose": "home"}, by=ana), by=bea)

    found = {purpose: UrgentContact.objects.shown(purpose).filter(name="Night line").exists() for purpose in PURPOSES}

    assert found == {"crisis": False, "home": True, "child": False, "at-risk": False, "exploited": False}
    assert "Night line" not in names_shown()


def test_hiding_needs_a_reason(ana):
    contact = UrgentContact.objects.shown().first()

    answer = signed_in(ana).post(reverse("moderator-urgent-hide", args=[contact.pk]), {"reason": ""})

    assert answer.status_code == 422
    assert contact.name in names_shown()


def test_a_number_that_nobody_has_checked_says_so(ana):
    UrgentContact.objects.filter(pk=UrgentContact.objects.first().pk).update(checked_on="2026-11-01")

    words = signed_in(ana).get(reverse("moderator-urgent")).content.decode()

    assert "Checked 1 November 2026" in words
    assert "Nobody has checked it yet" in words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": ""}, "Enter the name."),
        ({"name": "Samaritans"}, "There is one of this name already."),
        ({"value": "ring me"}, "Enter the number in digits only"),
        ({"value": "111 option 2"}, "Enter the number in digits only"),
        ({"value": "07700 90012"}, "A mobile number has 11 digits. This one has 10."),
        ({"value": "9" * 16}, "Enter a whole telephone number"),
        ({"when": ""}, "Say when it is answered."),
        ({"sort": "fax"}, "Choose from the list."),
        ({"purpose": ""}, "Choose whom it is for."),
    ],
)
def test_bad_input_says_what_to_do_and_keeps_what_was_typed(ana, changes, words):
    answer = signed_in(ana).post(reverse("moderator-urgent-new"), NEW | {"note": "For everybody."} | changes)

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert "For everybody." in answer.content.decode()
    assert not UrgentChange.objects.exists()


def test_a_number_that_waited_and_is_none_is_not_agreed_to(ana):
    change = moderation.propose(NEW | {"value": "07700 90012"}, by=a_moderator())

    with pytest.raises(Refused, match="A mobile number has 11 digits. This one has 10."):
        moderation.agree(change, by=ana)

    assert not UrgentContact.objects.filter(name=NEW["name"]).exists()


def test_the_desk_shows_what_waits_and_groups_the_numbers_by_whom_they_are_for(ana, bea):
    karma = UrgentContact.objects.get(name="Karma Nirvana")
    moderation.agree(moderation.propose({"note": "We rang."}, by=ana, contact=karma), by=bea)

    answer = signed_in(ana).get(reverse("moderator-urgent"))

    assert [contact.name for contact in answer.context["waiting"]] == [
        "South London and Maudsley crisis line",
        "Men’s Advice Line",
        "National LGBT+ helpline for people being hurt at home",
        "Modern Slavery and Exploitation Helpline",
    ]
    assert [(str(label), len(rows)) for label, rows in answer.context["groups"]] == [
        ("Anybody in a crisis", 5),
        ("Somebody hurt or controlled at home", 4),
        ("A child or young person being hurt", 1),
        ("An adult at risk, or a child you worry about", 1),
        ("Somebody forced to work, or trafficked", 1),
    ]
    assert "When a second moderator has agreed, visitors see it." in answer.content.decode()


@pytest.mark.parametrize(("purpose", "status"), [("crisis", 422), ("home", 302)])
def test_only_a_number_for_anybody_must_say_when_it_is_answered(ana, purpose, status):
    answer = signed_in(ana).post(reverse("moderator-urgent-new"), NEW | {"purpose": purpose, "when": ""})

    assert answer.status_code == status


def test_each_number_that_ships_can_be_confirmed_as_it_stands(ana, bea):
    before = list(UrgentContact.objects.values_list("name", "purpose", "value", "when"))
    for contact in UrgentContact.objects.all():
        values = {name: getattr(contact, name) for name in NEW}
        signed_in(ana).post(reverse("moderator-urgent-change", args=[contact.pk]), values)
    for change in UrgentChange.objects.all():
        signed_in(bea).post(reverse("moderator-urgent-agree", args=[change.pk]))

    shown = UrgentContact.objects.shown(*PURPOSES)

    assert list(shown.values_list("name", "purpose", "value", "when")) == before


def test_a_change_of_whom_a_number_is_for_is_shown_in_words(ana, bea):
    contact = UrgentContact.objects.get(name="Childline")
    moderation.propose({"purpose": "home"}, by=ana, contact=contact)

    (change,) = signed_in(bea).get(reverse("moderator-urgent")).context["changes"]

    assert [(str(was), str(now)) for _label, was, now in change["lines"]] == [
        ("A child or young person being hurt", "Somebody hurt or controlled at home")
    ]


@pytest.mark.parametrize(
    "act",
    [
        lambda by: moderation.propose(NEW, by=by),
        lambda by: moderation.agree(moderation.propose(NEW, by=a_moderator()), by=by),
        lambda by: moderation.drop(moderation.propose(NEW, by=a_moderator()), by=by),
        lambda by: moderation.hide(UrgentContact.objects.first(), by=by, reason="Because."),
    ],
)
def test_only_moderators_touch_urgent_numbers(act):
    with pytest.raises(Refused, match="Only a moderator"):
        act(a_user())
