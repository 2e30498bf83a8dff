"""Public forms sent by many at once, with connections of their own and real commits. Each guard has its control."""

from threading import Barrier, Thread

import pytest
from django.core.cache import cache
from django.db import connection
from django.urls import reverse

from directory import quota
from directory.models import Case, Mail
from directory.moderation import reports
from tests.factories import an_initiative
from tests.people import a_moderator
from tests.telling import a_report, a_suggestion, a_ticket, posted

SUGGEST = "/suggest/"


@pytest.fixture
def many(transactional_db):
    """Real commits, and nobody has sent anything yet: emptying the tables leaves the cache as it was."""
    cache.clear()
    yield
    cache.clear()


def at_once(count: int, act) -> list:
    """What each of so many threads got, let go at one instant."""
    answers, barrier = [None] * count, Barrier(count)

    def run(number: int) -> None:
        try:
            barrier.wait(timeout=20)
            answers[number] = act(number)
        finally:
            connection.close()

    threads = [Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return answers


def outcome(data: dict, where: str = SUGGEST) -> tuple:
    answer = posted(where, data)
    return answer.status_code, answer.get("Location")


def a_form(name: str) -> tuple[str, dict]:
    """Where each form goes, and what it sends."""
    if name == "suggest":
        return SUGGEST, a_suggestion()
    own = {"sort": "phone", "value": "07700 900123", "personal": True}
    listing = an_initiative(contacts=[own])
    if name == "report":
        return reverse("report", args=[listing.slug]), a_report(listing, about="unsafe")
    contact = listing.contacts.get().pk
    return reverse("details", args=[listing.slug, contact]), {"ticket": a_ticket(f"details {contact}")}


@pytest.mark.parametrize(("name", "mails"), [("suggest", 0), ("report", 1), ("details", 1)])
def test_the_same_form_five_times_at_once_is_one_case_and_five_equal_answers(many, name, mails):
    a_moderator()
    for _round in range(4):
        where, same = a_form(name)

        answers = at_once(5, lambda _number, where=where, same=same: outcome(same, where))

        assert (len(set(answers)), answers[0][0]) == (1, 303), answers
    assert (Case.objects.count(), Mail.objects.count()) == (4, 4 * mails)


def test_without_the_key_the_same_form_at_once_would_be_five_cases(many, monkeypatch):
    """The control: it shows that the five really are at work at once."""

    def opened(key, **values):
        return Case.objects.create(kind="initiative", due_at="2030-01-01T00:00Z", **values), True

    monkeypatch.setattr(reports, "_opened", opened)
    same = a_suggestion()

    at_once(5, lambda _number: outcome(same))

    assert Case.objects.count() == 5


def test_many_at_once_are_never_more_than_the_limit(many):
    forms = [a_suggestion(name=f"Choir {number}") for number in range(16)]

    answers = at_once(16, lambda number: outcome(forms[number]))

    assert sorted(status for status, _to in answers) == [303] * 10 + [429] * 6
    assert Case.objects.count() == 10


def test_with_a_plain_counter_many_at_once_would_be_more_than_the_limit(many, monkeypatch):
    """The control: the counter of the database cache reads and then writes."""

    def allows(request, what, *, most, key):
        seen = cache.get("plain", 0)
        cache.set("plain", seen + 1)
        return seen < most

    monkeypatch.setattr(quota, "allows", allows)

    forms = [a_suggestion(name=f"Choir {number}") for number in range(16)]

    answers = [at_once(16, lambda number: outcome(forms[number])) for _round in range(3)]

    taken = [status for one in answers for status, _to in one].count(303)
    assert taken > 10
