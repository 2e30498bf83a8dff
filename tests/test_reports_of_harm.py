"""Somebody could come to harm: read first and soon, whom to ring meanwhile, and on which pages the listing is not."""

import datetime as dt

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from directory import calendars, memory, moderation
from directory.models import HARM_WITHIN, Case, Initiative, Mail, Promise, UrgentContact
from directory.pages import clock
from tests.clock import FRIDAY, FRIDAY_4PM
from tests.factories import an_initiative, entered
from tests.pages import tight
from tests.people import a_moderator, a_user, signed_in
from tests.telling import a_report, posted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]
HARM = {"about": "unsafe", "words": "A man followed me home."}
HOUR = dt.timedelta(hours=1)
COUNCIL = {
    "name": "Lambeth Council, people at risk",
    "purpose": "at-risk",
    "sort": "phone",
    "value": "020 7946 0555",
    "when": "at any time",
    "note": "For an adult or a child.",
}


@pytest.fixture
def clock_at_4pm():
    with time_machine.travel(FRIDAY_4PM, tick=False) as moved:
        yield moved


def told(listing: Initiative | None = None, **parts):
    listing = listing or an_initiative(name="Night Kitchen")
    return posted(reverse("report", args=[listing.slug]), a_report(listing, **HARM | parts))


def after_telling(**parts) -> str:
    return Client().get(told(**parts)["Location"]).content.decode()


def on_the_desk(client) -> list[tuple[str, str]]:
    answer = client.get(reverse("moderator-desk"))
    return [(one.case.name, one.due) for one in answer.context["waiting"]]


def reminders() -> list[str]:
    return sorted(Mail.objects.filter(reason="safety-unread").values_list("recipient", flat=True))


# Whom to ring, and what is promised.


def test_the_reporter_reads_whom_to_ring_now_and_what_happens():
    page = after_telling()

    for words in (
        "We have your report",
        "Do not wait for us. Nobody reads this at night.",
        '<a class="num" href="tel:999">999</a>: in danger now.',
        '<a class="num" href="tel:101">101</a>: the police, when nobody is in danger right now.',
        "Every moderator has a mail now. We ask them to read your report within 24 hours.",
    ):
        assert words in page
    assert "within 7 days" not in page


def test_the_council_s_line_stands_there_when_it_is_curated_and_only_then():
    UrgentContact.objects.filter(purpose="at-risk").delete()
    without = after_telling()
    line = UrgentContact.objects.create(**COUNCIL)
    shown = after_telling()
    UrgentContact.objects.filter(pk=line.pk).update(hidden=True)
    hidden = after_telling()

    words = "</a>: Lambeth Council, people at risk, at any time. For an adult or a child."
    assert [words in page for page in (without, shown, hidden)] == [False, True, False]


def test_an_ordinary_report_promises_what_it_did_and_names_no_police():
    page = after_telling(about="times")

    assert "A person reads this within 7 days." in page
    assert "tel:101" not in page


def test_the_address_that_a_browser_keeps_says_nothing_of_harm():
    where = told()["Location"]

    assert where.partition("?")[2].startswith("reference=")
    assert not any(word in where for word in ("harm", "unsafe", "safety", "danger"))


def test_the_form_says_within_how_long_a_report_of_harm_is_read():
    page = Client().get(reverse("report", args=[an_initiative().slug])).content.decode()

    assert "If somebody could come to harm, we ask our moderators to read it within 24 hours." in page


@pytest.mark.parametrize("language", ["es", "pt"])
def test_in_another_language_danger_is_named_in_words_that_a_speaker_checked(language):
    listing = an_initiative()

    page = Client().get(f"/{language}/support/{listing.slug}/report/sent/?now=1").content.decode()

    assert 'lang="en-GB"><a class="num" href="tel:101">101</a>: the police' in tight(page)


# First on the desk, and due by the hour.


@pytest.mark.usefixtures("clock_at_4pm")
def test_a_report_of_harm_is_due_in_a_day_whatever_else_is_promised():
    Promise.objects.create(days=30)

    told()

    assert Case.objects.get().due_at == FRIDAY_4PM + HARM_WITHIN


def test_it_stands_before_everything_else_even_what_is_long_late(desk):
    entered(name="A new group")
    told(an_initiative(name="Wrong times"), about="times")
    Case.objects.update(due_at=timezone.now() - 20 * HARM_WITHIN)
    told()

    assert [name for name, _due in on_the_desk(desk)] == ["Night Kitchen", "Wrong times", "A new group"]


def test_what_nobody_has_read_stands_before_what_somebody_has(clock_at_4pm, desk, ana):
    told(an_initiative(name="Read one"))
    moderation.mark_read(Case.objects.get(), by=ana)
    clock_at_4pm.shift(HOUR)
    told()

    assert on_the_desk(desk) == [("Night Kitchen", "Read it now: 24 hours left"), ("Read one", "Read. Decide now")]


@pytest.mark.parametrize(
    ("later", "words", "is_late"),
    [
        (dt.timedelta(minutes=10), "Read it now: 24 hours left", False),
        (23 * HOUR + dt.timedelta(minutes=1), "Read it now: 1 hour left", False),
        (24 * HOUR, "Read it now: 1 hour late", True),
        (25 * HOUR, "Read it now: 1 hour late", True),
        (72 * HOUR, "Read it now: 48 hours late", True),
    ],
)
def test_the_desk_counts_the_hours_and_never_days(clock_at_4pm, later, words, is_late):
    told()
    clock_at_4pm.shift(later)
    client = signed_in(a_moderator())

    line = client.get(reverse("moderator-desk")).context["waiting"][0]
    page = client.get(reverse("moderator-report", args=[line.case.pk])).content.decode()

    assert (line.due, line.is_late) == (words, is_late)
    assert words in page
    assert "Due in" not in page


def test_the_desk_says_at_its_head_how_many_wait_to_be_read(desk, ana):
    calm = desk.get(reverse("moderator-desk")).content.decode()
    told(), told()
    two = desk.get(reverse("moderator-desk")).content.decode()
    moderation.mark_read(Case.objects.first(), by=ana)
    one = desk.get(reverse("moderator-desk")).content.decode()

    assert "to be read" not in calm
    assert "2 reports wait to be read. They stand first below." in two
    assert "1 report waits to be read. It stands first below." in one


# The second mail.


def test_after_a_day_unread_every_moderator_has_one_more_mail(clock_at_4pm):
    a_moderator(email="mo@example.org"), a_moderator(email="al@example.org"), a_user()
    told(), told()
    clock_at_4pm.shift(HARM_WITHIN - dt.timedelta(seconds=1))
    call_command("work", "--once")
    before = reminders()
    clock_at_4pm.shift(1)
    for _again in range(3):
        call_command("work", "--once")

    assert (before, reminders()) == ([], ["al@example.org", "mo@example.org"])


def test_the_second_mail_tells_no_details_and_where_to_read_them(clock_at_4pm):
    a_moderator()
    told()
    clock_at_4pm.shift(HARM_WITHIN)

    moderation.remind_of_harm(timezone.now())

    mail = Mail.objects.get(reason="safety-unread")
    assert mail.subject == "A report about safety has not been read"
    assert "has waited for a day, and nobody has read it." in mail.text
    assert "/moderator/" in mail.text
    assert not any(word in mail.subject + mail.text for word in ("followed", "Night Kitchen"))


def test_what_was_read_or_closed_is_nobody_reminded_of(clock_at_4pm, ana):
    told(), told(), told(about="times")
    read, closed, _times = Case.objects.order_by("pk")
    moderation.mark_read(read, by=ana)
    moderation.close(closed, by=ana, text="Rang them.")
    clock_at_4pm.shift(HARM_WITHIN)

    assert (moderation.remind_of_harm(timezone.now()), reminders()) == (0, [])


def test_two_workers_remind_of_one_report_once(clock_at_4pm):
    told()
    clock_at_4pm.shift(HARM_WITHIN)

    counts = [moderation.remind_of_harm(timezone.now()) for _worker in range(2)]

    assert counts == [1, 0]


# Where the listing is not, until a moderator has read it.


def an_open_listing(name: str = "Night Kitchen") -> Initiative:
    """On all day and night, checked today, for people who come home from hospital and for people in a crisis."""
    always = [{"opens": day * 1440, "closes": day * 1440 + 1440, "every": 1} for day in range(7)]
    moments = [{"moment": slug, "words": "", "basis": "stated"} for slug in ("weekend-crisis", "leaving-hospital")]
    return an_initiative(name=name, meets=always, moments=moments, checked=FRIDAY)


def stands_on(path: str, name: str = "Night Kitchen") -> bool:
    return name in Client().get(path).content.decode()


GONE_FROM = [
    "/",
    "/now/",
    "/arranging/",
    "/for-someone-else/",
    "/support/?when=now",
    "/support/?when=tonight",
    "/moments/weekend-crisis/sheet/",
    "/moments/leaving-hospital/sheet/?near=SW9",
]


@pytest.mark.usefixtures("clock_at_4pm")
@pytest.mark.parametrize("path", GONE_FROM)
def test_a_listing_that_could_harm_is_on_no_list_of_what_is_on_now(path):
    listing = an_open_listing()
    before = stands_on(path)

    told(listing)
    alarmed = stands_on(path)
    moderation.mark_read(Case.objects.get(), by=a_moderator())

    assert (before, alarmed, stands_on(path)) == (True, False, True)


@pytest.mark.usefixtures("clock_at_4pm")
def test_the_others_stay_where_they_were():
    listing = an_open_listing()
    an_open_listing("Day Kitchen")

    told(listing)

    assert [path for path in GONE_FROM if not stands_on(path, "Day Kitchen")] == []


@pytest.mark.usefixtures("clock_at_4pm")
def test_whoever_looks_for_it_by_name_still_finds_it_and_reads_to_check_first():
    listing = an_open_listing()
    told(listing)

    page = Client().get("/support/?q=Night+Kitchen").content.decode()

    assert ("Night Kitchen" in page, "Somebody has reported a problem. Check first." in page) == (True, True)


@pytest.mark.usefixtures("clock_at_4pm")
@pytest.mark.parametrize("query", ["when=sat-evening", "when=weekend"])
def test_whoever_looks_for_a_time_does_not_find_it(query):
    listing = an_open_listing()
    an_open_listing("Day Kitchen")
    told(listing)

    page = Client().get(f"/support/?{query}").content.decode()

    assert ("Night Kitchen" in page, "Day Kitchen" in page) == (False, True)


@pytest.mark.usefixtures("clock_at_4pm")
def test_its_page_its_calendar_and_its_data_say_nothing_is_sure():
    listing = an_open_listing()
    told(listing)

    page = Client().get(listing.get_absolute_url())
    row = Initiative.objects.for_card().get(pk=listing.pk)
    file = calendars.calendar(row, clock.now(), memory.holidays_around(clock.now())).decode()

    assert (page.context["listing"].card.is_open, page.context["listing"].card.soon) == (False, "")
    assert page.context["data"].get("hoursAvailable") is None
    assert "STATUS:CONFIRMED" not in file
