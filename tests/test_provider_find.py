"""The finder from inside: what visitors find, a filter more, and beside each listing what stands between us."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from directory.models import FormerSlug, User
from tests.factories import a_team, an_initiative, an_offer, an_organisation, days_ago, edited, unlisted
from tests.pages import cards, names, text, tight
from tests.people import a_user, signed_in
from tests.small_world import a_connection, alone, ask, door

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
FIND, SUPPORT = "/provider/find/", "/support/"


@pytest.fixture
def mine(provider):
    """The group of whoever is signed in."""
    organisation = an_organisation(name="Mosaic")
    a_team(provider, organisation=organisation)
    return an_initiative(name="Tea and Talk", organisation=organisation)


def between(page) -> dict[str, list[str]]:
    """What stands beside each listing: words, or what can be pressed."""
    return {card.name: said(card.inside) for card in cards(page)}


def said(inside) -> list[str]:
    return ["Yours"] if inside.is_own else [line.words for line in inside.lines] or ["Ask to connect"]


def the_finder(html: str) -> str:
    """What a page of the finder says, without what stands around it and what is only for people signed in,
    or out: they put listings into a pack."""
    html = html[html.index('<aside class="panel"') : html.rindex("</section>")].replace(FIND, SUPPORT)
    html = re.sub(r'<div class="actions entry-actions">.*?</div>', "", html, flags=re.S)
    html = re.sub(r'<details class="group"[^>]*>\s*<summary>Working together.*?</details>', "", html, flags=re.S)
    html = re.sub(r'<form id="pack".*?</form>|<li id="\w+"><button class="pick".*?</li>', "", html, flags=re.S)
    return tight(re.sub(r"\s+", " ", html)).strip()


@pytest.mark.parametrize(
    "query",
    [
        "",
        "q=tea",
        "q=tae",
        "q=house",
        "q=tea+on+saturday+evening",
        "format=group&who=carers",
        "when=sat-evening&near=Brixton",
        "page=2",
        "moment=in-hospital&when=sun",
        "near=nowhere",
        "q=i+want+to+die",
        "q=my+boyfriend+hits+me",
    ],
)
def test_it_is_the_finder_of_visitors(client, mine, query):
    an_organisation(name="House of Tea", summary="People who like tea.")
    for number in range(22):
        parts = {"formats": ["group"], "who": ["carers"], "at": [door("SW9 8RR")]} if number % 2 else {}
        an_initiative(name=f"Tea {number}", meets=["sat-evening"], **parts)

    inside, outside = client.get(f"{FIND}?{query}"), Client().get(f"{SUPPORT}?{query}")

    assert (names(inside), inside.context["finder"].heading) == (names(outside), outside.context["finder"].heading)
    assert the_finder(inside.content.decode()) == the_finder(outside.content.decode())
    assert len(inside.context["alarms"]) == len(outside.context["alarms"])


def test_words_of_danger_bring_the_same_help_as_outside(client, mine):
    inside, outside = (page.get(where, {"q": "i want to die"}) for page, where in ((client, FIND), (Client(), SUPPORT)))

    assert "You can talk to somebody now" in inside.content.decode()
    assert inside.context["alarms"] == outside.context["alarms"]


def test_somebody_finds_those_that_look_for_partners_and_how_many_there_are(client, mine):
    an_initiative(name="Alone", formats=["group"])
    an_initiative(name="Open", formats=["group"], looking_for_partners=True)
    an_initiative(name="Open by phone", formats=["phone"], looking_for_partners=True)

    plain, found = client.get(FIND), client.get(FIND, {"partners": "1"})
    narrowed = client.get(FIND, {"partners": "1", "format": "group"})

    assert names(found) == ["Open", "Open by phone"]
    assert names(narrowed) == ["Open"]
    assert [page.context["finder"].found.facets["partners"] for page in (plain, found, narrowed)] == [
        {"1": 2},
        {"1": 2},
        {"1": 1},
    ]
    assert found.context["finder"].found.facets["format"]["phone"] == 1
    assert "Also looking for partners" in [chip.words for chip in found.context["finder"].chips]


def test_who_stops_looking_for_partners_is_no_longer_found_by_it(client, mine):
    row = an_initiative(name="Open", looking_for_partners=True)
    assert names(client.get(FIND, {"partners": "1"})) == ["Open"]

    edited(row, looking_for_partners=False)

    assert names(client.get(FIND, {"partners": "1"})) == []


def test_a_value_that_nobody_knows_is_named(client, mine):
    page = client.get(FIND, {"partners": "yes"})

    assert page.context["finder"].problems == ["We do not know “yes”. Choose from the list instead."]


@pytest.mark.parametrize("value", ["1", "yes", "0"])
def test_on_the_public_page_looking_for_partners_is_no_filter(client, value):
    an_initiative(name="Alone")
    an_initiative(name="Open", looking_for_partners=True)

    page, plain = client.get(SUPPORT, {"partners": value}), client.get(SUPPORT)

    assert names(page) == names(plain) == ["Alone", "Open"]
    assert (page.context["finder"].problems, page.context["finder"].chips) == ([], [])
    assert "partners" not in page.context["finder"].found.facets
    assert "looking for partners" not in page.content.decode()


@pytest.mark.parametrize("path", [SUPPORT, "/support/?q=tea", "/support/open/", "/", "/moments/in-hospital/"])
def test_public_pages_are_the_same_whoever_looks(client, provider, path):
    organisation = an_organisation(name="Mosaic")
    a_team(provider, organisation=organisation)
    mine = an_initiative(name="Tea and Talk", organisation=organisation, meets=["sat-evening"])
    other = alone("Open", looking_for_partners=True)
    a_connection(mine, other, state="asked")

    inside, outside = client.get(path), Client().get(path)

    assert inside.content == outside.content
    assert "Ask to connect" not in outside.content.decode()


def test_each_listing_says_what_stands_between_us_and_otherwise_one_can_ask(client, mine):
    now = timezone.now()
    others = {name: alone(name) for name in ("A asked", "B asks", "C not yet", "D agreed", "E agreed", "F over", "G")}
    a_connection(mine, others["A asked"])
    a_connection(others["B asks"], mine, reached_at=now)
    a_connection(others["C not yet"], mine)
    a_connection(mine, others["D agreed"], "introduces", state="agreed", reached_at=now)
    a_connection(mine, others["D agreed"], "training", state="agreed", reached_at=now)
    a_connection(others["E agreed"], mine, "continues", state="agreed", reached_at=now)
    a_connection(mine, others["F over"], state="ended", reached_at=now)

    page = client.get(FIND)

    assert between(page) == {
        "A asked": ["You have asked them"],
        "B asks": ["They have asked you"],
        "C not yet": ["Ask to connect"],
        "D agreed": ["Connected: you introduce people to them", "Connected: you share training"],
        "E agreed": ["Connected: people go on from them to you"],
        "F over": ["Ask to connect"],
        "G": ["Ask to connect"],
        "Tea and Talk": ["Yours"],
    }
    assert reverse("provider-ask-to-connect", args=["g"]) in page.content.decode()


@pytest.mark.parametrize(
    ("relation", "towards", "words"),
    [
        ("introduces", False, "Connected: you introduce people to them"),
        ("introduces", True, "Connected: they introduce people to you"),
        ("continues", False, "Connected: people go on from you to them"),
        ("continues", True, "Connected: people go on from them to you"),
        ("place", False, "Connected: you share a place"),
        ("together", False, "Connected: you work together"),
    ],
)
@pytest.mark.parametrize("we_ask", [True, False])
def test_a_connection_is_said_from_our_side(client, mine, relation, towards, words, we_ask):
    other = alone("Other")
    pair = (mine, other) if we_ask else (other, mine)
    is_towards = towards == we_ask if relation in ("introduces", "continues") else False
    a_connection(*pair, relation, state="agreed", reached_at=timezone.now(), towards_asking=is_towards)

    assert between(client.get(FIND))["Other"] == [words]


def test_what_others_have_to_do_with_each_other_is_nobody_else_s_business(client, mine):
    a_connection(alone("One"), alone("Two"), state="agreed", reached_at=timezone.now())

    assert between(client.get(FIND)) == {
        "One": ["Ask to connect"],
        "Tea and Talk": ["Yours"],
        "Two": ["Ask to connect"],
    }


def queries(client, path: str) -> int:
    client.get(path)
    with CaptureQueriesContext(connection) as found:
        assert client.get(path).status_code == 200
    return len(found)


def test_the_list_takes_the_same_number_of_queries_for_one_and_for_three(client, mine):
    a_connection(mine, alone("One"), state="agreed", reached_at=timezone.now())
    one = queries(client, FIND)

    for name in ("Two", "Three"):
        a_connection(mine, alone(name), state="agreed", reached_at=timezone.now())

    assert queries(client, FIND) == one


def test_the_listing_from_inside_says_what_is_public_and_what_only_providers_need(client, mine):
    organisation = an_organisation(name="Beacon")
    row = an_initiative(
        name="Night Café", organisation=organisation, summary="Company at night.", meets=["sat-evening"],
        at=[door("SW9 8RR")], any_moment=True, who_for="Adults", looking_for_partners=True,
    )  # fmt: skip
    an_offer(organisation=organisation, name="A room", sort="space", area="Brixton")
    an_offer(organisation=organisation, name="An old room", sort="space", until=days_ago(1).isoformat())
    ask(organisation, "Somebody who cooks", sort="time")
    a_connection(row, alone("Small Start"), "introduces", state="agreed", reached_at=timezone.now())

    page = text(client, reverse("provider-find-listing", args=[row.slug]))

    for words in (
        "Night Café", ">Beacon</a>", "Company at night.", "Saturdays, 5pm to 10pm", "1 High Road", "Adults",
        "Not for one moment only", "They look for others to work with.", "Ask to connect",
        "A room", "Somebody who cooks", "People often go on to", "Small Start",
        "Nobody there uses the portal yet",
    ):  # fmt: skip
        assert words in page
    assert "An old room" not in page


def test_the_listing_says_that_nobody_is_there_only_while_nobody_is(client, mine):
    row = alone("Night Café")
    a_team(a_user(), organisation=row.organisation)

    page = text(client, reverse("provider-find-listing", args=[row.slug]))

    assert "Nobody there uses the portal yet" not in page


@pytest.mark.parametrize("state", ["ended", "moved"])
def test_what_no_longer_goes_on_cannot_be_asked_and_says_so(client, mine, state):
    row = an_initiative(name="Night Walk", state=state)
    way = reverse("provider-ask-to-connect", args=[row.slug])

    pages = [text(client, f"{FIND}?q=night+walk"), text(client, f"{FIND}{row.slug}/")]

    assert client.get(way).status_code == 404
    assert [way in page for page in pages] == [False, False]
    assert ["so there is nobody to ask" in page for page in pages] == [True, True]
    assert "You can ask all the same." not in pages[1]


def test_our_own_listing_says_that_it_is_ours(client, mine):
    page = client.get(reverse("provider-find-listing", args=[mine.slug]))

    assert said(page.context["between"]) == ["Yours"]
    assert "Ask to connect" not in page.content.decode()


def test_a_listing_taken_down_is_not_there_and_a_former_address_leads_on(client, mine):
    gone, moved = unlisted(alone("Gone")), alone("Night Café")
    FormerSlug.objects.create(slug="night-bar", initiative=moved)
    FormerSlug.objects.create(slug="gone-bar", initiative=gone)

    answers = [client.get(reverse("provider-find-listing", args=[slug])) for slug in (gone.slug, "gone-bar", "nothing")]

    assert [answer.status_code for answer in answers] == [404, 404, 404]
    former = client.get(reverse("provider-find-listing", args=["night-bar"]))
    assert former.url == reverse("provider-find-listing", args=[moved.slug])


def test_a_shared_place_that_one_side_hides_is_not_said(client, mine):
    shown, hidden = alone("Shown", at=[door("SW9 8RR")]), alone("Hidden", at=[{"shown": "hidden"}])
    open_too = alone("Open too", at=[door("SW9 8RR")])
    for other in (hidden, open_too):
        a_connection(shown, other, "place", state="agreed", reached_at=timezone.now())

    page = client.get(reverse("provider-find-listing", args=[shown.slug]))

    [group] = page.context["connected"]
    assert (group.words, [other.name for other in group.others]) == ("Shares a place with", ["Open too"])


def test_somebody_without_a_team_finds_too(client, provider):
    alone("Night Café")

    assert between(client.get(FIND)) == {"Night Café": ["Ask to connect"]}


def test_somebody_in_two_teams_sees_both_as_theirs(client, provider: User):
    rows = [alone("One"), alone("Two")]
    for row in rows:
        a_team(provider, organisation=row.organisation)

    assert between(client.get(FIND)) == {"One": ["Yours"], "Two": ["Yours"]}


def test_a_colleague_s_connection_is_everybody_s_of_the_team_and_nobody_else_s(client, mine, provider):
    colleague, stranger = a_user(), a_user()
    provider.teams.get().memberships.create(user=colleague, role="member")
    a_connection(mine, alone("Night Café"))

    theirs = between(signed_in(colleague).get(FIND))["Night Café"]
    strangers = between(signed_in(stranger).get(FIND))["Night Café"]

    assert (theirs, strangers) == (["You have asked them"], ["Ask to connect"])


def test_a_listing_takes_as_many_queries_for_three_of_everything_as_for_one(client, mine):
    row = alone("Night Café")

    def one_more(name: str) -> int:
        an_offer(organisation=row.organisation, name=name)
        ask(row.organisation, name, sort="time")
        a_connection(row, alone(name), state="agreed", reached_at=timezone.now())
        return queries(client, reverse("provider-find-listing", args=[row.slug]))

    first, _second, third = (one_more(name) for name in ("One", "Two", "Three"))

    assert first == third
