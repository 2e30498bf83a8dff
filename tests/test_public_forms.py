"""Forms for everybody: no account, no cookie, sent twice is there once, and nothing that was typed is lost."""

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import get_resolver, reverse

from directory import quota
from directory.models import Case
from directory.moderation import reports
from tests.factories import an_initiative
from tests.telling import WORDS, a_report, a_ticket, posted

FORMS = ("details", "report", "suggest")


@pytest.fixture
def listing(db):
    cache.clear()
    return an_initiative(name="Tuesday Circle")


def address(listing) -> str:
    return reverse("report", args=[listing.slug])


def kept_words(answer) -> bool:
    return WORDS in answer.content.decode()


def test_every_public_form_says_that_it_is_for_everybody():
    views = {pattern.name: pattern.callback for pattern in get_resolver().url_patterns[0].url_patterns}

    assert [views[name].audience for name in FORMS] == ["everybody"] * 3


def test_a_report_ends_on_a_page_with_a_number_to_keep(listing):
    answer = posted(address(listing), a_report(listing))

    assert (answer.status_code, Case.objects.count()) == (303, 1)
    assert reports.reference(Case.objects.get()) in Client().get(answer["Location"]).content.decode()


def test_the_form_and_its_answers_leave_no_cookie_and_stay_in_no_cache(listing):
    answers = [
        Client().get(address(listing)),
        posted(address(listing), a_report(listing)),
        posted(address(listing), {}),
        Client().get(reverse("report-sent", args=[listing.slug])),
    ]

    assert [bool(answer.cookies) for answer in answers] == [False] * 4
    assert {answer["Cache-Control"] for answer in answers} == {"no-store"}
    assert not any("Cookie" in answer.get("Vary", "") for answer in answers)


def test_the_ticket_on_the_page_is_the_one_that_is_taken(listing):
    page = Client().get(address(listing))
    data = a_report(listing, ticket=page.context["form"].next_ticket)

    answer = posted(address(listing), data)

    assert answer.status_code == 422
    assert "Wait a few seconds" in answer.content.decode()


@pytest.mark.parametrize(
    ("ticket", "says"),
    [
        ({"age": 1}, "That was very quick"),
        ({"age": -100}, "That was very quick"),
        ({"age": 24 * 3600 + 5}, "more than a day"),
        (None, "which page this came from"),
        ("made up", "which page this came from"),
    ],
)
def test_a_ticket_that_is_not_in_order_gives_the_form_back_with_the_words(listing, ticket, says):
    text = a_ticket(f"report {listing.pk}", **ticket) if isinstance(ticket, dict) else ticket or ""

    answer = posted(address(listing), a_report(listing, ticket=text))

    assert (answer.status_code, Case.objects.count()) == (422, 0)
    assert says in answer.content.decode()
    assert kept_words(answer)


def test_a_ticket_that_was_too_young_is_good_a_little_later(listing):
    young = a_ticket(f"report {listing.pk}", age=2)

    answer = posted(address(listing), a_report(listing, ticket=young))

    assert answer.context["form"].next_ticket == young


def test_a_ticket_that_was_too_old_is_changed_for_a_new_one(listing):
    old = a_ticket(f"report {listing.pk}", age=100_000)

    answer = posted(address(listing), a_report(listing, ticket=old))

    assert answer.context["form"].next_ticket != old


def test_a_ticket_of_another_listing_is_not_taken(listing):
    other = an_initiative(name="Sunday Walk")

    answer = posted(address(listing), a_report(other))

    assert (answer.status_code, Case.objects.count()) == (422, 0)


def test_a_machine_that_fills_in_the_hidden_box_reaches_nobody(listing):
    answer = posted(address(listing), a_report(listing, website_2="https://spam.example"))

    assert (answer.status_code, Case.objects.count()) == (422, 0)
    assert kept_words(answer)
    assert "spam.example" not in answer.content.decode()


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
    ],
)
def test_what_another_site_sends_is_refused_and_not_repeated(listing, headers):
    answer = posted(address(listing), a_report(listing), **headers)

    assert (answer.status_code, Case.objects.count()) == (403, 0)
    assert not kept_words(answer)
    assert address(listing) in answer.content.decode()
    assert (answer["Cache-Control"], bool(answer.cookies)) == ("no-store", False)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "http://testserver"},
        {"sec-fetch-site": "same-origin", "origin": "http://testserver"},
        {"sec-fetch-site": "same-origin", "origin": "null"},
        {"sec-fetch-site": "none"},
    ],
)
def test_what_our_own_page_sends_is_taken_whatever_a_browser_says_of_itself(listing, headers):
    assert posted(address(listing), a_report(listing), **headers).status_code == 303


def test_the_eleventh_report_of_an_hour_is_given_back_with_its_words(listing):
    for _report in range(10):
        posted(address(listing), a_report(listing))

    answer = posted(address(listing), a_report(listing))

    assert (answer.status_code, Case.objects.count()) == (429, 10)
    assert "Send it again in an hour" in answer.content.decode()
    assert kept_words(answer)


def test_sending_the_same_form_again_counts_once(listing):
    same = a_report(listing)

    answers = {posted(address(listing), same)["Location"] for _again in range(12)}

    assert (len(answers), Case.objects.count()) == (1, 1)


def test_a_limit_is_one_connection_s_own(listing):
    for _report in range(10):
        posted(address(listing), a_report(listing))

    answer = Client(REMOTE_ADDR="192.0.2.7").post(address(listing), a_report(listing))

    assert answer.status_code == 303


def test_the_cache_holds_no_address_in_clear(listing):
    posted(address(listing), a_report(listing))

    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key, value FROM portal_cache")
        rows = str(cursor.fetchall())

    assert "quota:report" in rows
    assert "127.0.0.1" not in rows


def test_the_worker_deletes_what_has_run_out(listing):
    posted(address(listing), a_report(listing))
    cache.set("still-counts", 1, 3600)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE portal_cache SET expires = '2026-01-01' WHERE cache_key LIKE '%quota:%'")

    call_command("work", "--once")

    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM portal_cache")
        assert [key for (key,) in cursor.fetchall()] == [":1:still-counts"]


def test_the_addresses_of_one_household_count_as_one(rf):
    requests = [rf.get("/", REMOTE_ADDR=f"2001:db8:1:2::{number}") for number in (1, 2)]

    assert {quota._network(request) for request in requests} == {"2001:db8:1:2::/64"}


def test_other_words_under_a_ticket_that_was_used_are_not_lost(listing):
    first = a_report(listing)
    posted(address(listing), first)

    answer = posted(address(listing), first | {"words": WORDS + " The bell was broken too."})

    assert (answer.status_code, Case.objects.count()) == (422, 1)
    assert "The bell was broken too." in answer.content.decode()
    assert answer.context["form"].next_ticket != first["ticket"]


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "\0", "\udc80".encode("utf-8", "replace").decode(), "'\"><img>", "‮"]
)
def test_hostile_words_come_back_as_words(listing, hostile):
    answer = posted(address(listing), a_report(listing, words=hostile, about=""))

    assert answer.status_code == 422
    assert "<script>alert" not in answer.content.decode()
    assert "<img>" not in answer.content.decode()
