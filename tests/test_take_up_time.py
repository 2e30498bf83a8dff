"""What reaches whom when: time, and what happens to very many requests at once."""

import pytest
from django.test import Client
from django.urls import reverse

from directory import connections, take_ups
from directory.acts import Refused
from directory.agreements.limits import MOST_A_DAY
from directory.models import Block, Case, Connection, Mail, Offer, TakeUp
from tests.connecting import a_group, an_ask, mails, text
from tests.factories import a_team, an_offer, an_organisation, taken_down, unlisted
from tests.people import a_moderator, a_user, signed_in
from tests.taking_up import again, agreed, asked_for, form_page, offered_by, page, pressed, reached, ticked, why_not

pytestmark = pytest.mark.django_db
State = TakeUp.State


# What reaches the giver


def test_it_reaches_every_member_of_the_giving_team_after_ten_minutes(tea):
    hall = a_group(a_user(email="a@example.org"), a_user(email="b@example.org"), name="Hall Lunch")
    asked_for(offered_by(hall), tea)

    ticked(minutes=9)
    early = mails()
    ticked(minutes=11)
    ticked(minutes=12)

    assert early == []
    assert mails() == [("a@example.org", "take-up-requested"), ("b@example.org", "take-up-requested")]


def test_the_mail_names_the_group_and_the_offer_and_no_typed_words(tea, room):
    made = asked_for(room, tea, words="Tell nobody: Somewhere Street 4.")
    ticked(minutes=11)

    mail = Mail.objects.get()

    assert mail.subject == "Somebody would like what you offer"
    assert "Tea and Talk would like to take up what you offer:\n\nA big room" in mail.text
    assert "Somewhere" not in mail.text
    assert f"/account/login/code/?next=/provider/take-ups/{made.pk}/" in mail.text


def test_the_link_of_the_mail_opens_the_page_after_signing_in_by_code(tea, hall, room, settings):
    made = asked_for(room, tea)
    ticked(minutes=11)
    link = next(line for line in Mail.objects.get().text.split() if "?next=" in line)
    client = Client()

    confirm = client.post(link.removeprefix(settings.SITE_URL), {"email": hall.user.email}).url
    code = Mail.objects.exclude(reason="take-up-requested").get().text.split("Your code is:")[1].split()[0]
    answer = client.post(confirm, {"code": code}, follow=True)

    assert answer.redirect_chain[-1][0] == f"/provider/take-ups/{made.pk}/"
    assert "Yes, they can have it" in text(answer)


def test_until_it_reaches_them_there_is_no_trace_of_it_and_taking_it_back_leaves_none(tea, hall, room):
    made = asked_for(room, tea)
    theirs = signed_in(hall.user)

    before = [page(theirs, made).status_code, text(theirs.get(reverse("provider-take-ups")))]
    pressed(signed_in(tea.user), made, "withdraw")
    ticked(minutes=11)
    after = [page(theirs, made).status_code, text(theirs.get(reverse("provider-take-ups")))]

    assert (before[0], after[0], mails()) == (404, 404, [])
    assert [shown for shown in (before[1], after[1]) if "Tea and Talk" in shown] == []


def test_until_it_reaches_them_they_cannot_answer(tea, hall, room):
    made = asked_for(room, tea)

    with pytest.raises(Refused):
        take_ups.accept(made, by=hall.user)

    assert again(made).state == State.REQUESTED


def test_what_is_taken_back_later_is_said_to_be_taken_back(tea, hall, room):
    made = reached(room, tea)

    pressed(signed_in(tea.user), made, "withdraw")

    assert "They took it back." in text(page(signed_in(hall.user), made))


def test_a_block_before_it_reaches_them_keeps_it_away_until_it_lapses(tea, hall, room):
    made = asked_for(room, tea)
    Block.objects.create(team=hall.team, blocked=tea.team)

    ticked(minutes=11)
    before = mails()
    ticked(days=31)

    assert (before, again(made).state) == ([], State.LAPSED)
    assert mails() == [(tea.user.email, "take-up-lapsed")]


@pytest.mark.parametrize("gone", ["offer", "group"])
def test_what_is_taken_down_in_between_reaches_nobody_and_vanishes(tea, hall, room, gone):
    made = asked_for(room, tea)
    taken_down(room) if gone == "offer" else unlisted(tea.row)
    Mail.objects.all().delete()

    ticked(minutes=11)

    assert (mails(), page(signed_in(tea.user), made).status_code) == ([], 404)


# Time


def test_after_fourteen_days_the_giver_is_reminded_once(tea, hall, room):
    made = reached(room, tea)

    ticked(days=13)
    early = mails()
    ticked(days=14.5)
    ticked(days=15)

    assert (early, mails()) == ([], [(hall.user.email, "take-up-reminder")])
    assert again(made).state == State.REQUESTED


def test_after_thirty_days_it_is_closed_in_kind_words(tea, hall, room):
    made = reached(room, tea)
    ticked(days=15)
    Mail.objects.all().delete()

    ticked(days=30.5)
    ticked(days=31)

    [mail] = Mail.objects.all()
    assert (again(made).state, mail.recipient, mail.reason) == (State.LAPSED, tea.user.email, "take-up-lapsed")
    assert "No answer is not a no." in mail.text


@pytest.mark.parametrize("is_done", [False, True])
def test_a_month_after_the_yes_who_took_it_up_is_asked_once_what_came_of_it(tea, hall, room, is_done):
    made = reached(room, tea)
    ticked(days=15)
    take_ups.accept(again(made), by=hall.user)
    if is_done:
        take_ups.finish(again(made), by=hall.user)
    Mail.objects.all().delete()

    ticked(days=29)
    early = mails()
    ticked(days=31)
    ticked(days=60)

    assert (early, mails()) == ([], [(tea.user.email, "take-up-what-came")])


def test_nobody_is_asked_what_has_been_said(tea, hall, room):
    made = agreed(room, tea, hall)
    take_ups.finish(made, by=hall.user, came_of_it="Forty people came.")
    Mail.objects.all().delete()

    ticked(days=31)

    assert mails() == []


# Limits


def offers_of_others(count: int) -> list[Offer]:
    organisations = [an_organisation() for _ in range(count)]
    for organisation in organisations:
        a_team(a_user(), organisation=organisation)
    return [an_offer(organisation=organisation) for organisation in organisations]


def test_hundreds_of_automatic_requests_reach_nobody_and_are_explained(tea):
    offers, client = offers_of_others(13), signed_in(tea.user)

    for number in range(100):
        sent = {"words": "Buy now.", "key": f"{number}"}
        answer = client.post(form_page(offers[number % len(offers)]), sent)
        client.cookies.pop("messages", None)
    ticked(minutes=11)

    assert (answer.status_code, [made.state for made in TakeUp.objects.all()]) == (302, [State.HELD] * MOST_A_DAY)
    assert mails() == []
    assert [(case.sort, case.kind, case.name) for case in Case.objects.filter(state="open")] == [
        ("introduction", "held", "House of Tea and Talk")
    ]
    assert "Held back. Our moderators look at it first. Nobody has seen it." in text(
        client.get(reverse("provider-take-ups"))
    )


def held_of_both_sorts(tea) -> Case:
    """Ten offers asked for and one connection, all held by the eleventh offer."""
    an_ask(tea, a_group(name="Night Walk"))
    offers = offers_of_others(MOST_A_DAY + 1)
    for offer in offers[:-1]:
        asked_for(offer, tea)
    outcome = take_ups.request(offers[-1], by=tea.user, initiative=tea.row, key="k")
    words = "That was a lot at once. So we hold back what has not reached anybody. Our moderators decide."
    assert outcome == take_ups.Requested(None, words)
    return Case.objects.get(kind="held")


def states() -> tuple[list[str], list[str]]:
    return [sorted(model.objects.values_list("state", flat=True)) for model in (Connection, TakeUp)]


def test_what_is_held_of_either_sort_stands_in_one_case(tea):
    case = held_of_both_sorts(tea)

    shown = text(signed_in(a_moderator()).get(reverse("moderator-introduction", args=[case.pk])))

    assert states() == [["held"], ["held"] * 10]
    assert shown.count("Tea and Talk would like to take up") == 10
    assert "Tea and Talk introduces people to Night Walk." in shown
    assert "11 requests were held back" in text(signed_in(a_moderator()).get(reverse("moderator-introductions")))


def test_one_decision_lets_both_sorts_through(tea):
    case = held_of_both_sorts(tea)

    count = connections.let_through(case, by=a_moderator())

    reasons = sorted(Mail.objects.values_list("reason", flat=True))
    assert (count, states()) == (11, [["asked"], ["requested"] * 10])
    assert reasons == ["connection-asked", *["take-up-requested"] * 10]
    assert not TakeUp.objects.filter(reached_at=None).exists()


def test_one_decision_stops_both_sorts_and_the_team_is_told_once(tea):
    case, moderator = held_of_both_sorts(tea), a_moderator()

    counts = [connections.stop(case, by=moderator, text="Advertising.") for _time in range(2)]

    assert (counts, states()) == ([11, 0], [["lapsed"], ["lapsed"] * 10])
    assert mails() == [(tea.user.email, "connection-stopped")]
    assert "Our moderators have stopped it." in text(page(signed_in(tea.user), TakeUp.objects.first()))


def test_while_something_is_held_neither_sort_can_be_asked(tea):
    held_of_both_sorts(tea)
    night = a_group(name="Last Walk")

    words = "Your requests are with our moderators. You can ask more others when they have decided."
    assert connections.ask(tea.row, night.row, by=tea.user, way="together", key="x").words == words
    assert why_not(signed_in(tea.user), offered_by(night)) == words


def test_what_is_held_can_be_taken_back_and_the_last_of_either_sort_closes_the_case(tea):
    case = held_of_both_sorts(tea)
    rows = list(TakeUp.objects.all())

    for row in rows:
        take_ups.withdraw(again(row), by=tea.user)
    before = Case.objects.get(pk=case.pk).state
    connections.withdraw(Connection.objects.for_line().get(), by=tea.user)

    assert (before, Case.objects.get(pk=case.pk).state) == ("open", "closed")


def test_a_moderator_of_an_organisation_that_gives_does_not_decide(tea):
    case = held_of_both_sorts(tea)
    giver = TakeUp.objects.first().offer.organisation.team
    moderator = a_moderator()
    giver.memberships.create(user=moderator, role="member")

    with pytest.raises(Refused, match="Another moderator"):
        connections.let_through(case, by=moderator)
