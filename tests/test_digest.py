"""The fortnightly mail: only when there is something new, once a fortnight at most, stopped by one click."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from directory import digest, outbox
from directory.models import Digest, Mail, User
from tests.connecting import Group, a_group, an_agreement, reached
from tests.factories import an_offer
from tests.people import a_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def tea():
    return known_for_a_month(a_group(meets=["tue-evening"], moments=[{"moment": "leaving-services"}]))


def known_for_a_month(group: Group) -> Group:
    User.objects.filter(pk=group.user.pk).update(joined_at=timezone.now() - timedelta(days=30))
    return group


def later(**time):
    return timezone.now() + timedelta(**time)


def digests() -> list[str]:
    return list(Mail.objects.filter(reason="digest").order_by("pk").values_list("recipient", flat=True))


def an_offer_that_ends(group: Group, *, days: int = 7):
    until = (timezone.localdate() + timedelta(days=days)).isoformat()
    return an_offer(name="A room on Tuesdays", organisation=group.row.organisation, sort="space", until=until)


def test_nobody_has_a_mail_when_there_is_nothing_to_say(tea):
    written = digest.tick(timezone.now())

    assert (written, digests()) == (0, [])


def test_an_offer_that_ends_soon_is_worth_a_mail(tea):
    an_offer_that_ends(tea)

    digest.tick(timezone.now())

    mail = Mail.objects.get(reason="digest")
    assert mail.recipient == tea.user.email
    assert "A room on Tuesdays" in mail.text


def test_a_request_that_waits_is_named_by_its_sentence(tea):
    night = known_for_a_month(a_group(name="Night Walk"))
    reached(night, tea)

    digest.tick(timezone.now())

    texts = Mail.objects.filter(reason="digest", recipient=tea.user.email).values_list("text", flat=True)
    assert ["Night Walk introduces people to Tea and Talk." in text for text in texts] == [True]


def test_the_subject_says_nothing_of_whose_group_or_why(tea):
    an_offer_that_ends(tea)

    digest.tick(timezone.now())

    assert Mail.objects.get(reason="digest").subject == "Your fortnight on the portal"


def test_a_fortnight_lies_between_two_mails(tea):
    an_offer_that_ends(tea)
    digest.tick(timezone.now())
    an_offer_that_ends(tea, days=20)

    counts = [digest.tick(later(days=days)) for days in (2, 13, 14.1)]

    assert (counts, digests()) == ([0, 0, 1], [tea.user.email] * 2)


def test_the_same_news_is_not_sent_twice(tea):
    an_offer_that_ends(tea, days=20)
    digest.tick(timezone.now())

    again = digest.tick(later(days=15))

    assert again == 0


def test_somebody_who_came_this_week_waits_for_their_first(tea):
    an_offer_that_ends(tea, days=20)
    User.objects.filter(pk=tea.user.pk).update(joined_at=timezone.now() - timedelta(days=6))

    counts = [digest.tick(later(days=days)) for days in (0, 7, 9)]

    assert counts == [0, 0, 1]


def test_two_workers_write_one_mail(tea):
    an_offer_that_ends(tea)
    now = timezone.now()
    found = list(digest.due(now))

    written = [digest._write_to(user, now) for user in found * 2]

    assert (written, digests()) == ([True, False], [tea.user.email])


def test_one_click_stops_it_without_signing_in(tea):
    an_offer_that_ends(tea)
    page = digest.stop_page(tea.user)

    answer = Client().post(page)
    digest.tick(timezone.now())

    assert (answer.status_code, "The mail is stopped" in answer.content.decode()) == (200, True)
    assert (digests(), answer.cookies.output()) == ([], "")


def test_opening_the_page_stops_nothing(tea):
    Client().get(digest.stop_page(tea.user))

    assert Digest.objects.filter(stopped_at__isnull=False).exists() is False


def test_it_can_be_had_again(tea):
    page = digest.stop_page(tea.user)
    Client().post(page)

    Client().post(page, {"again": "yes"})

    assert digest.is_stopped(tea.user) is False


def test_a_link_that_nobody_signed_stops_nobody(tea):
    page = digest.stop_page(tea.user)[:-3] + "aa/"

    answer = Client().post(page)

    assert (answer.status_code, digest.is_stopped(tea.user)) == (404, False)


def test_mail_programs_find_the_button_that_stops_it(tea):
    an_offer_that_ends(tea)
    digest.tick(timezone.now())

    headers = outbox.as_message(Mail.objects.get(reason="digest")).extra_headers

    assert headers["List-Unsubscribe"] == f"<{settings.SITE_URL}{digest.stop_page(tea.user)}>"
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_other_mails_have_no_such_button(tea):
    reached(known_for_a_month(a_group(name="Night Walk")), tea)
    Mail.objects.create(recipient="a@example.org", subject="Words", text="Words")

    headers = outbox.as_message(Mail.objects.get(subject="Words")).extra_headers

    assert "List-Unsubscribe" not in headers


def test_nobody_without_an_organisation_is_looked_at(tea):
    a_user()
    an_agreement(tea, a_group(name="Night Walk"))

    people = list(digest.due(timezone.now()))

    assert people == [tea.user]


@pytest.mark.parametrize("count", [1, 3])
def test_what_one_person_is_told_takes_the_same_queries_however_much_there_is(
    tea, count, django_assert_max_num_queries
):
    for _ in range(count):
        an_offer_that_ends(tea)
        reached(known_for_a_month(a_group(name="Night Walk")), tea)

    digest.news_for(tea.user, timezone.localdate())

    with django_assert_max_num_queries(20):
        news = digest.news_for(tea.user, timezone.localdate())

    assert (len(news.ending), len(news.waiting)) == (count, count)
