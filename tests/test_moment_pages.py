import pytest

from directory import importing, urgent_copy
from directory.models import Moment, UrgentContact
from tests.clock import FRIDAY
from tests.factories import an_initiative, days_ago

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
HOME = [{"moment": "leaving-hospital", "words": "", "basis": "stated"}]
CRISIS = [{"moment": "weekend-crisis", "words": "", "basis": "stated"}]
MOMENTS = [
    "entering-services",
    "leaving-services",
    "leaving-hospital",
    "weekend-crisis",
    "moving-between-services",
    "in-hospital",
    "in-a-and-e",
]


def page(client, slug="leaving-hospital", when=""):
    return client.get(f"/moments/{slug}/", {"when": when} if when else {}).context["page"]


def slots(found) -> list[tuple[str, str, str]]:
    return [(slot.card.name, slot.day, slot.time) for slot in found]


def test_a_weekend_shows_each_session_with_its_day_and_time(client):
    an_initiative(name="Walk", moments=HOME, meets=["sun-morning"], checked=FRIDAY)
    an_initiative(name="Calls", moments=HOME, meets=["sat-evening", "sun-evening"], checked=FRIDAY)

    found = page(client, when="weekend")

    assert slots(found.slots) == [
        ("Calls", "Tomorrow and Sunday", "5pm to 10pm"),
        ("Walk", "Sunday", "6am to midday"),
    ]
    assert (found.title, found.dates) == ("2 for this weekend", "Friday 27 November, 5pm, to Monday, 6am")


def test_what_carries_on_into_the_weekend_stands_there_although_it_is_open_now(client):
    friday = 4 * 1440
    meets = [{"opens": friday + 840, "closes": friday + 990}, {"opens": friday + 980, "closes": friday + 1140}]
    an_initiative(name="Kitchen", moments=HOME, meets=meets, checked=FRIDAY)

    found = page(client, when="weekend")

    assert slots(found.slots) == [("Kitchen", "Today", "4:20pm to 7pm")]
    assert found.title == "1 for this weekend"


def test_an_unconfirmed_session_of_the_weekend_says_usually_in_a_block_after_the_checked(client):
    told = {"as_of": "2026-05", "contacts": [{"sort": "phone", "value": "020 7946 0123"}]}
    an_initiative(name="Unchecked", moments=HOME, meets=["sat-morning"], **told)
    an_initiative(name="Nobody knows", moments=HOME, meets=["sat-morning"])
    an_initiative(name="Checked", moments=HOME, meets=["sun-morning"], checked=FRIDAY)

    found = page(client, when="weekend")

    assert slots(found.slots) == [("Checked", "Sunday", "6am to midday")]
    assert [(one.name, one.usual) for one in found.may_be.found] == [("Unchecked", ["Tomorrow, usually 6am to midday"])]
    assert found.may_be.unknown.words == "We know of 1 more and cannot say whether it is on"


@pytest.mark.parametrize("when", ["now", "tonight"])
def test_nothing_unconfirmed_is_shown_for_now_or_tonight(client, when):
    an_initiative(moments=HOME, meets=["fri-afternoon", "fri-evening"])
    an_initiative(moments=HOME, meets=["fri-afternoon", "fri-evening"], checked=days_ago(91, FRIDAY))

    found = page(client, when=when)

    assert (found.slots, found.everybody_slots, found.is_empty) == ([], [], True)


def test_those_open_to_everybody_stand_in_a_second_block(client):
    an_initiative(name="Everybody", any_moment=True, meets=["sat-morning"], checked=FRIDAY)
    an_initiative(name="Specific", moments=HOME, meets=["sat-evening"], checked=FRIDAY)

    found = page(client, when="weekend")

    assert [slot.card.name for slot in found.slots] == ["Specific"]
    assert [slot.card.name for slot in found.everybody_slots] == ["Everybody"]


def test_a_page_with_nothing_at_the_time_shows_phone_support_and_the_next_session(client):
    an_initiative(name="Line", moments=HOME, formats=["phone"], checked=FRIDAY)
    an_initiative(name="Group", moments=HOME, meets=["wed-evening"], checked=FRIDAY)
    an_initiative(name="Unchecked", moments=HOME, meets=["tue-evening"])

    found = page(client, when="now")

    assert [card.name for card in found.remote] == ["Line"]
    assert slots([found.next_slot]) == [("Group", "Wednesday", "5pm to 10pm")]
    assert (found.unconfirmed, found.may_be.unknown) == ([], None)


def test_no_moment_page_ever_ends_empty_on_the_real_records(client):
    importing.load_records()

    empty, without_numbers = [], []
    for slug in MOMENTS:
        for when in ("", "now", "tonight", "weekend"):
            answer = client.get(f"/moments/{slug}/", {"when": when} if when else {})
            found, text = answer.context["page"], answer.content.decode()
            if not (found.unconfirmed or found.everybody or (found.may_be and found.may_be.unknown)):
                empty.append((slug, when))
            if any(number not in text for number in ("999", "111", "116 123", "85258")):
                without_numbers.append((slug, when))

    assert (empty, without_numbers) == ([], [])


@pytest.mark.parametrize("slug", ["weekend-crisis", "in-a-and-e"])
def test_on_a_crisis_page_the_numbers_that_answer_come_before_anything_else(client, slug):
    moments = [{"moment": slug}]
    an_initiative(name="Checked Line", moments=moments, formats=["phone"], checked=FRIDAY)
    an_initiative(
        name="Unconfirmed Line",
        moments=moments,
        contacts=[{"sort": "phone", "value": "020 7946 0999", "any_time": True}],
    )

    text = client.get(f"/moments/{slug}/").content.decode()

    order = [text.index(words) for words in ("116 123", "Checked Line", "Unconfirmed Line")]
    assert order == sorted(order)
    assert "Listening, not emergency" in text
    assert "7946" not in text


def test_on_a_crisis_page_the_weekend_holds_checked_sessions_only(client):
    an_initiative(name="Unchecked", moments=CRISIS, meets=["sat-evening"])
    an_initiative(name="Checked", moments=CRISIS, meets=["sat-evening"], checked=FRIDAY)

    found = page(client, "weekend-crisis", "weekend")

    assert [slot.card.name for slot in found.slots] == ["Checked"]
    assert (found.may_be.found, found.may_be.unknown.query) == ([], "moment=weekend-crisis&when=weekend&unknown=1")


def test_an_urgent_contact_that_must_be_confirmed_first_waits_for_a_moderator(client):
    hidden = UrgentContact.objects.get(confirm_first=True, purpose="crisis")

    before = client.get("/urgent-help/").content.decode()
    UrgentContact.objects.filter(pk=hidden.pk).update(checked_on=FRIDAY)
    urgent_copy.renew()
    after = client.get("/urgent-help/").content.decode()

    assert (hidden.value in before, hidden.value in after) == (False, True)


def test_a_window_of_the_week_leads_to_as_many_listings_as_it_says(client):
    importing.load_examples(FRIDAY)
    importing.load_records()

    grid = page(client).grid

    wrong = []
    for row in grid.rows:
        for cell in row.cells:
            asked = {"moment": "leaving-hospital", "when": cell.when}
            count = client.get("/support/", asked).context["finder"].found.count
            wrong += [(cell.when, cell.count, count)] if cell.count != count else []
    assert wrong == []


def test_a_time_that_nobody_knows_is_said_and_the_page_still_helps(client):
    an_initiative(name="Line", moments=HOME, formats=["phone"], checked=FRIDAY)

    answer = client.get("/moments/leaving-hospital/?when=someday")

    assert answer.status_code == 200
    assert "We do not know the time “someday”" in answer.content.decode()
    assert [card.name for card in answer.context["page"].remote] == ["Line"]


def test_home_shows_this_weekend_each_listing_once(client):
    an_initiative(name="Calls", meets=["sat-evening", "sun-morning"], checked=FRIDAY)
    an_initiative(name="Monday Club", meets=["mon-evening"], checked=FRIDAY)

    found = client.get("/").context["times"].slots

    assert slots(found) == [("Calls", "Tomorrow", "5pm to 10pm")]


def test_home_leads_to_every_moment_and_through_three_doors(client):
    text = client.get("/").content.decode()

    assert [m.slug for m in Moment.objects.all() if m.get_absolute_url() not in text] == []
    assert [door for door in ("/support/", "/for-someone-else/", "/help-others/") if f'href="{door}"' not in text] == []


def test_leave_site_puts_a_weather_page_in_place_of_ours(client):
    answer = client.get("/leave/")

    assert (answer.status_code, answer["Location"]) == (303, "https://www.bbc.co.uk/weather")
    assert answer["Referrer-Policy"] == "no-referrer"


def test_on_a_crisis_page_nothing_unconfirmed_or_paused_stands_open(client):
    an_initiative(name="Unchecked", any_moment=True)
    an_initiative(name="Paused", any_moment=True, state="paused", checked=FRIDAY)
    an_initiative(name="Paused House", moments=CRISIS, state="paused", checked=FRIDAY)
    an_initiative(name="Checked", any_moment=True, checked=FRIDAY)

    found = page(client, "weekend-crisis")

    assert [card.name for card in found.cards + found.everybody] == ["Checked"]


def test_on_a_crisis_page_every_unconfirmed_name_is_in_the_fold(client):
    for _number in range(12):
        an_initiative(moments=CRISIS)

    found = page(client, "weekend-crisis")

    assert (len(found.unconfirmed), found.unconfirmed_count) == (12, 12)


def test_a_peer_line_that_is_open_now_says_that_it_is_no_emergency_line(client):
    an_initiative(moments=CRISIS, formats=["phone"], meets=["fri-afternoon"], checked=FRIDAY)

    text = client.get("/moments/weekend-crisis/?when=now").content.decode()

    assert "1 open now" in text
    assert "Listening, not emergency" in text


def test_what_is_paused_comes_last_among_those_open_to_everybody_and_says_so(client):
    an_initiative(name="A Pause", any_moment=True, state="paused", paused_until="2026-12-12", checked=FRIDAY)
    an_initiative(name="B Unchecked", any_moment=True)
    an_initiative(name="C Checked", any_moment=True, checked=FRIDAY)

    found = page(client).everybody

    assert [(card.name, card.standing) for card in found] == [
        ("C Checked", "Checked 27 November 2026"),
        ("B Unchecked", "Not confirmed"),
        ("A Pause", "Paused until 12 December 2026"),
    ]


@pytest.mark.parametrize(
    ("when", "title"),
    [
        ("", "1 checked lately"),
        ("sat-evening", "Saturday evening: 1 checked"),
        ("sat-morning", "Saturday morning: none known to be on"),
        ("today", "None known to be on today"),
        ("weekend", "1 for this weekend"),
    ],
)
def test_the_heading_counts_what_stands_below_it(client, when, title):
    an_initiative(moments=HOME, meets=["sat-evening"], checked=FRIDAY)

    assert page(client, when=when).title == title


def test_a_moment_that_nobody_has_checked_says_so_instead_of_counting_to_nought(client):
    an_initiative(moments=HOME)

    assert page(client).title == "Nothing checked yet"


def test_a_time_at_which_nothing_is_checked_says_so_without_pointing_at_anything(client):
    an_initiative(moments=HOME, meets=["sat-evening"])

    text = client.get("/moments/leaving-hospital/?when=sat-evening").content.decode()

    assert "In the last 90 days we have checked nothing that is on at this time." in text
    assert "checked none of these" not in text


def test_what_is_not_for_one_moment_only_is_not_said_to_be_for_any_reason(client):
    an_initiative(name="Walk for Men", any_moment=True, who_for="Men")

    band = client.get("/moments/leaving-hospital/").content.decode().partition('id="everybody"')[2]

    assert "Each says who it is for." in band
    assert "For: Men" in band


TOLD = {"as_of": "2026-05", "contacts": [{"sort": "phone", "value": "020 7946 0123"}]}


@pytest.mark.parametrize("when", ["", "now"])
def test_a_crisis_page_says_honestly_none_and_then_what_may_come(client, when):
    an_initiative(name="Night Room", moments=CRISIS, meets=["fri-evening"], how_to_join="Ring first.", **TOLD)

    found = page(client, "weekend-crisis", when)

    assert (found.title, found.are_elsewhere) == ("None known to be open now", False)
    assert [(one.name, one.way_in) for one in found.may_follow.found] == [("Night Room", "Ring first.")]


@pytest.mark.parametrize("when", ["tonight", "2026-11-27", "weekend"])
def test_where_a_moment_has_nothing_at_a_time_what_may_be_on_elsewhere_stands(client, when):
    an_initiative(name="Night Room", moments=CRISIS, meets=["fri-evening"], **TOLD)

    found = page(client, "leaving-hospital", when)

    assert [one.name for one in found.may_be.found] == ["Night Room"]
    assert (found.are_elsewhere, found.now) == (True, "")


def test_the_fold_of_a_crisis_page_says_how_one_gets_in_and_for_whom(client):
    an_initiative(name="Night Room", moments=CRISIS, how_to_join="A team introduces you.", who_for="Adults")

    text = client.get("/moments/weekend-crisis/").content.decode()

    fold = text.partition("1 that nobody has confirmed")[2].partition("</details>")[0]
    assert [words for words in ("For: Adults", "A team introduces you.") if words not in fold] == []


def test_every_invented_listing_on_a_moment_page_is_labelled(client):
    importing.load_examples(FRIDAY)

    unlabelled = []
    for slug in MOMENTS:
        answer = client.get(f"/moments/{slug}/")
        found = answer.context["page"]
        shown = found.cards + found.remote + found.unconfirmed + found.everybody
        labels = answer.content.decode().count("Invented example")
        unlabelled += [(slug, len(shown), labels)] if labels < len(shown) else []

    assert unlabelled == []
