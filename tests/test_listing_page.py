import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory import memory
from directory.memory import loading
from directory.models import Initiative, Term
from tests.clock import FRIDAY
from tests.factories import an_initiative, an_offer, an_organisation, days_ago, unlisted
from tests.pages import tight

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
PHONE = {"sort": "phone", "value": "020 7946 0123"}
MOST_QUERIES = 6


def page(client, row) -> str:
    return client.get(row.get_absolute_url()).text


def dates(client, row) -> list[tuple[str, str, str]]:
    found = client.get(row.get_absolute_url()).context["upcoming"].dates
    return [(date.day, date.time, date.note) for date in found]


# Every text of an initiative, each with a marker of its own.
TEXTS = [
    *("summary", "first_time", "who_for", "not_for", "catchment", "times_note", "how_to_join", "cost_note"),
    *("access_note", "support_for_peers", "give_and_receive", "continuity", "waiting", "own_words"),
]
# Everything else that can be stated, and the words in which its page says it.
STATED = {
    "tier": ("informal", "Friends and peers"),
    "led_by": ("user-led", "Run by peers"),
    "type": ("network", "Network"),
    "help": (["practical"], "Practical help"),
    "formats": (["drop-in"], "Drop-in"),
    "who": (["young-people"], "Young people"),
    "languages": (["so"], "Somali"),
    "access": (["hearing-loop"], "Hearing loop"),
    "join": (["write"], "Write first"),
    "cost": ("some-cost", "Costs something"),
    "no_referral": (True, "You do not need anybody to introduce you."),
    "no_waiting_list": (False, "There is a waiting list."),
    "no_diagnosis": (True, "You do not need a diagnosis."),
    "capacity": ("ask", "Ask first whether there is room"),
    "funding_until": ("2027-03-31", "March 2027"),
    "any_moment": (True, "Not for one moment only"),
    "as_of": ("2026-01", "as of January 2026"),
    "age_from": (16, "Age 16 and over"),
    "own_words_language": ("so", 'lang="so"'),
}


def a_full_listing() -> Initiative:
    return an_initiative(
        name="Zqname",
        organisation=an_organisation(name="Zqorganisation"),
        **{name: f"Zq{name}." for name in TEXTS},
        **{name: value for name, (value, _words) in STATED.items()},
        moments=[{"moment": "leaving-hospital", "words": "Zqmoment.", "basis": "inferred"}],
        aliases=["Zqalias"],
        meets=[{"slot": "tue-evening", "words": "Zqsession."}],
        at=[
            {
                "shown": "address",
                "name": "Zqvenue",
                "address": "Zqaddress",
                "postcode": "SW9 8AA",
                "directions": "Zqway.",
            }
        ],
        contacts=[PHONE | {"name": "Zqrole", "cost_note": "Zqcall", "languages": ["pt"], "preferred": True}],
        sources=[{"title": "Zqsource", "url": "https://www.nhs.uk/zqurl", "as_of": "2025-02"}],
    )


@pytest.mark.parametrize("name", TEXTS)
def test_every_text_that_was_stated_is_on_the_page(client, name):
    assert f"Zq{name}." in page(client, a_full_listing())


def test_every_choice_that_was_made_is_on_the_page_in_words(client):
    found = page(client, a_full_listing())

    assert [words for _value, words in STATED.values() if words not in found] == []


def test_all_that_hangs_on_a_listing_is_on_its_page(client):
    found = page(client, a_full_listing())

    words = [
        *("Zqname", "Zqorganisation", "Coming home from hospital", "Zqmoment.", "We think so.", "Zqalias"),
        *("Tuesdays, 5pm to 10pm", "Zqsession.", "Zqvenue", "Zqaddress", "SW9 8AA", "Zqway.", "Zqrole", "Zqcall"),
        *("020 7946 0123", "The best way to reach them", "Portuguese", "Zqsource", "zqurl", "February 2025"),
    ]
    assert [word for word in words if word not in found] == []


def test_what_was_never_stated_takes_no_room(client):
    found = page(client, an_initiative(name="Bare"))

    headings = ["The first time", "How to join", "When it can help", "Also known as", "The next 14 days", "When"]
    assert [words for words in headings if f"{words}</h2>" in found] == []


def test_a_listing_names_each_of_its_sessions_of_the_next_14_days(client):
    row = an_initiative(meets=["tue-evening", "fri-evening"], checked=FRIDAY)

    assert dates(client, row) == [
        ("Today", "5pm to 10pm", ""),
        ("Tuesday 1 December", "5pm to 10pm", ""),
        ("Friday 4 December", "5pm to 10pm", ""),
        ("Tuesday 8 December", "5pm to 10pm", ""),
    ]


def test_dates_with_the_same_times_stand_on_one_line(client):
    off = [{"date": "2026-12-01", "sort": "cancelled", "words": "The hall is shut."}]
    tuesdays = {"slot": "tue-evening", "exceptions": off}
    weekdays = [f"{day}-afternoon" for day in ("mon", "tue", "wed", "thu", "fri")]
    row = an_initiative(meets=[tuesdays, "fri-evening", *weekdays], checked=FRIDAY)

    lines = client.get(row.get_absolute_url()).context["upcoming"].lines
    assert [(line.days, line.time, line.note) for line in lines] == [
        ("Today", "Midday to 5pm", ""),
        ("Today and Friday 4 December", "5pm to 10pm", ""),
        ("Monday 30 November to Friday 4 December", "Midday to 5pm", ""),
        ("Tuesday 1 December", "Called off", "The hall is shut."),
        ("Monday 7 December to Thursday 10 December", "Midday to 5pm", ""),
        ("Tuesday 8 December", "5pm to 10pm", ""),
    ]


@pytest.mark.parametrize("checked", [None, days_ago(91, FRIDAY)])
def test_dates_that_nobody_has_confirmed_are_only_usual(client, checked):
    row = an_initiative(meets=["tue-evening"], checked=checked)

    assert {time for _day, time, _note in dates(client, row)} == {"Usually 5pm to 10pm"}


def test_a_session_that_was_called_off_stands_in_its_place_and_says_so(client):
    off = [{"date": "2026-12-01", "sort": "cancelled", "words": "The hall is shut."}]
    row = an_initiative(meets=[{"slot": "tue-evening", "exceptions": off}], checked=FRIDAY)

    assert dates(client, row) == [
        ("Tuesday 1 December", "Called off", "The hall is shut."),
        ("Tuesday 8 December", "5pm to 10pm", ""),
    ]


def test_times_that_are_not_shown_give_no_dates(client):
    off = [{"date": "2026-12-01", "sort": "cancelled", "words": "Secret."}]
    row = an_initiative(meets=[{"slot": "tue-evening", "times_shown": False, "exceptions": off}], checked=FRIDAY)

    assert dates(client, row) == []


@pytest.mark.parametrize(("state", "says"), [("running", True), ("paused", False), ("ended", False)])
def test_of_a_line_that_is_off_nothing_is_said_of_when_it_is_answered(client, state, says):
    line = {"sort": "phone", "value": "020 7946 0101", "any_time": True}
    row = an_initiative(contacts=[line], checked=FRIDAY, state=state)

    page = client.get(row.get_absolute_url()).content.decode()

    assert "020 7946 0101" in page
    assert ("Answered at any time" in page) is says


@pytest.mark.parametrize("state", [{"state": "ended"}, {"state": "paused"}, {"state": "moved"}])
def test_what_does_not_run_has_no_dates(client, state):
    assert dates(client, an_initiative(meets=["tue-evening"], checked=FRIDAY, **state)) == []


def test_a_pause_that_ends_soon_leaves_the_dates_that_follow_it(client):
    row = an_initiative(meets=["tue-evening"], checked=FRIDAY, state="paused", paused_until="2026-12-05")

    assert [day for day, _time, _note in dates(client, row)] == ["Tuesday 8 December"]


def test_a_listing_in_two_places_says_which_session_is_where(client):
    places = [
        {"id": "0b6f2f0e-59ce-4bd4-8bb1-3d0c5bb2a001", "area": "Brixton"},
        {"id": "0b6f2f0e-59ce-4bd4-8bb1-3d0c5bb2a002", "area": "Stockwell"},
    ]
    meets = [
        {"slot": "tue-evening", "place": places[0]["id"]},
        {"slot": "wed-evening", "place": places[1]["id"]},
    ]
    row = an_initiative(meets=meets, at=places)

    found = client.get(row.get_absolute_url()).context["listing"].when

    assert found == ["Tuesdays, 5pm to 10pm (Brixton, SW9)", "Wednesdays, 5pm to 10pm (Stockwell, SW9)"]


def test_an_organisation_that_was_taken_down_is_named_without_a_link(client):
    organisation = an_organisation(name="Gone Body")
    row = an_initiative(organisation=organisation)
    type(organisation).everything.filter(pk=organisation.pk).update(listed=False)

    found = page(client, row)

    assert "Gone Body" in found
    assert organisation.get_absolute_url() not in found
    assert client.get(organisation.get_absolute_url()).status_code == 410


def test_a_page_can_be_shared_by_its_own_address_and_by_a_short_one(client):
    row = an_initiative(name="Tuesday Circle")

    found = page(client, row)

    assert "http://127.0.0.1:8000/support/tuesday-circle/" in found
    assert f"http://127.0.0.1:8000{reverse('short', args=[row.code])}" in found


def test_the_buttons_that_need_a_script_do_not_show_without_one(client):
    found = page(client, an_initiative())

    for mark in ("data-share=", "data-listen="):
        button = found[found.index(mark) : found.index(">", found.index(mark))]
        assert "hidden" in button


@pytest.mark.parametrize("count", [1, 3])
def test_the_whole_page_takes_six_queries_however_much_it_says(client, count):
    organisation = an_organisation(name="Friends")
    row = a_listing_like_others(organisation, count)
    for _number in range(count):
        a_listing_like_others(organisation, count)
        an_offer(organisation=organisation, given_by=[row])

    client.get(row.get_absolute_url())  # reads what a process then keeps in memory

    with CaptureQueriesContext(connection) as queries:
        answer = client.get(row.get_absolute_url())

    assert len(answer.context["similar"]) == count
    assert len(queries) <= MOST_QUERIES, [query["sql"][:100] for query in queries]


def a_listing_like_others(organisation, count: int) -> Initiative:
    slots = ["sat-evening", "sun-morning", "mon-night"][:count]
    return an_initiative(
        organisation=organisation,
        meets=[{"slot": slot, "seasons": [{"first": "2026-01-01", "last": "2027-01-01"}]} for slot in slots],
        at=[{}] * count,
        contacts=[PHONE | {"name": "Ana", "personal": True}] * count,
        help=["social"],
        moments=[{"moment": slug} for slug in ("leaving-hospital", "in-hospital", "weekend-crisis")[:count]],
        aliases=["KT"] * count,
        checked=FRIDAY,
    )


def test_one_query_loads_what_a_query_for_each_table_would():
    off = [{"date": "2026-12-01", "sort": "cancelled", "words": "Shut."}]
    for _number in range(3):
        row = a_listing_like_others(an_organisation(contacts=[PHONE, PHONE]), 3)
        an_initiative(meets=[{"slot": "tue-evening", "exceptions": off}], contacts=[PHONE | {"hours": [[60, 120]]}])
        for position, alias in enumerate(row.aliases.all()):
            row.aliases.filter(pk=alias.pk).update(position=9 - position)

    one_by_one = [everything(row) for row in Initiative.objects.for_page().order_by("pk")]
    ids = list(Initiative.objects.order_by("pk").values_list("pk", flat=True))
    with CaptureQueriesContext(connection) as queries:
        at_once = [everything(row) for row in memory.rows(ids, memory.PAGE)]

    assert at_once == one_by_one
    assert len(queries) == 1


def everything(row: Initiative) -> dict:
    """All that hangs on a row, in its order, as plain values."""
    own = {
        name: [values(one) for one in getattr(row, name).all()]
        for name in loading.BRANCHES
        if name not in (*loading.OF_SESSIONS, loading.OF_OWNER)
    }
    own["theirs"] = [values(one) for one in row.organisation.contacts.all()] if row.organisation else []
    own["names"] = [link.moment.name for link in row.moment_links.all()]
    own["patterns"] = [(session.pattern(), session.place and session.place.pk) for session in row.sessions.all()]
    return own


def values(one) -> dict:
    return {
        field.attname: getattr(one, field.attname)
        for field in one._meta.concrete_fields
        if field.attname not in loading.LEFT_OUT
    }


def test_what_was_taken_down_is_on_no_other_page_at_once(client):
    organisation = an_organisation(name="Friends")
    gone = an_initiative(name="Gone", organisation=organisation, meets=["fri-afternoon"], checked=FRIDAY)
    other = an_initiative(name="Here", organisation=organisation, meets=["fri-afternoon"], checked=FRIDAY)
    pages = [
        *(
            "/support/",
            "/support/?q=gone",
            "/support/?when=now",
            "/now/",
            "/",
            "/sitemap-support.xml",
            "/feeds/new.atom",
        ),
        *(organisation.get_absolute_url(), other.get_absolute_url()),
    ]
    before = [path for path in pages if "/support/gone/" in client.get(path).text]

    unlisted(gone)

    assert before == [path for path in pages if path not in ("/", "/feeds/new.atom")]
    assert [path for path in pages if "/support/gone/" in client.get(path).text] == []
    assert client.get(gone.get_absolute_url()).status_code == 410


def test_a_language_that_an_administrator_added_is_called_by_its_name(client):
    Term.objects.create(vocabulary="language", slug="pl", name="Polish")
    row = an_initiative(contacts=[PHONE | {"languages": ["pl", "pt"], "cost_note": "Free"}])

    contact = client.get(row.get_absolute_url()).context["listing"].contacts[0]

    assert contact.note == "Polish, Portuguese. Free"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({}, "Not stated: when, where, how to join, who it is for, cost, access, the first time."),
        (
            {"meets": ["tue-evening"], "at": [{}], "join": ["turn-up"], "who": ["women"], "contacts": []},
            "Not stated: cost, access, the first time.",
        ),
        ({"formats": ["phone"], "times_note": "At night.", "age_from": 16, "no_referral": True, "cost": "free"},
         "Not stated: access, the first time."),
        ({"state": "ended"}, ""),
    ],
)  # fmt: skip
def test_one_line_says_what_nobody_has_stated(client, parts, words):
    row = an_initiative(**parts)

    listing = client.get(row.get_absolute_url()).context["listing"]
    assert listing.not_stated == words


@pytest.mark.parametrize(("contacts", "is_asked"), [([], False), ([PHONE], True)])
def test_only_where_there_is_a_way_does_it_say_ask_them(client, contacts, is_asked):
    row = an_initiative(contacts=contacts)

    found = tight(client.get(row.get_absolute_url()).text)
    assert ('<a href="#touch">Ask them</a>' in found) == is_asked


def test_a_listing_without_a_contact_of_its_own_names_its_organisations(client):
    row = an_initiative(organisation=an_organisation(name="Mosaic", contacts=[PHONE]))

    found = tight(client.get(row.get_absolute_url()).text)
    assert '<b>Mosaic</b><a class="num" href="tel:02079460123">020 7946 0123</a>' in found
    assert "We know no number" not in found


def test_what_may_be_on_says_once_to_check_first_and_repeats_no_dates(client):
    told = {"as_of": "2026-01", "contacts": [PHONE], "meets": ["mon-evening", "tue-evening"]}
    row = an_initiative(name="Evening", **told, at=[{"area": "Brixton"}])

    answer = client.get(row.get_absolute_url())

    assert answer.text.count("It may be on. Check first") == 1
    assert "How to get in: We do not know how one gets in. Do not set out before" in answer.text
    assert answer.text.count("Do not set out before somebody has told you that it is open.") == 1
    assert answer.context["upcoming"].dates == []
    assert ("Brixton" in answer.text, "How to get there" in answer.text) == (True, False)
