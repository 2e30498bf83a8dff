"""Somebody registers, a moderator decides, visitors find it: the whole way, once on a phone without JavaScript and once
on a desktop with it. Each journey is made before the tests that read what came of it, because a test that holds a
transaction would keep the portal from writing; every row that it makes is taken away before they read."""

import datetime as dt
import re
from dataclasses import dataclass, field

import pytest
import time_machine

from directory.models import Initiative, Mail, Offer, Organisation, Team
from tests.browser.conftest import DEVICES, LONDON, OURS, Person, browsers
from tests.people import PASSWORD, a_moderator, code_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SUNDAY_AT_HALF_PAST_ONE = dt.datetime(2026, 11, 29, 1, 30, tzinfo=LONDON)
PROVIDER, MODERATOR = f"lamp{OURS}", f"desk{OURS}"
ORGANISATION, INITIATIVE, OFFER = "Lamp and Kettle", "Saturday Lamp Room", "Room with a lamp on Tuesdays"
GROUP = "Tuesday Corner Table"
CRISIS = "/support/?moment=weekend-crisis&when="
QUESTIONS = 8
LOOKED_AT = [
    "sign up", "sign in", "provider home, empty", "start", "task list", "when", "one time", "check your answers",
    "sent", "provider home", "this week", "on the portal now",
    "second step", "desk", "case", "listing of the desk", "phone round", "urgent numbers",
]  # fmt: skip
LOOKED_AT_FOR_A_GROUP = ["group page", "group page with errors"]
LIST_OF_NOW = "at now on Sunday"


@dataclass
class Story:
    """What came of a journey: `places` holds which lists and pages named it, `words` what pages said."""

    people: list[Person] = field(default_factory=list)
    places: dict[str, bool] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    @property
    def findings(self) -> dict[str, list[str]]:
        return {name: found for person in self.people for name, found in person.findings.items()}


def signs_up(person: Person) -> None:
    """Makes an account, opens the link in the mail, and signs in."""
    person.goto("/account/signup/")
    person.look("sign up")
    person.write(email=PROVIDER, password1=PASSWORD, password2=PASSWORD)
    person.press("Make the account")
    mail = Mail.objects.filter(recipient=PROVIDER, text__contains="confirm-email").latest("made_at")
    person.goto(re.search(r"https?://[^/\s]+(/\S+)", mail.text)[1])
    person.press("Yes, this is my address")
    person.goto("/account/login/")
    person.look("sign in")
    person.write(login=PROVIDER, password=PASSWORD)
    person.press("Sign in")


def registers_an_organisation(person: Person) -> None:
    person.look("provider home, empty")
    person.press("What you need, and what happens then")
    person.look("start")
    person.press("We are an organisation")
    person.write(name=ORGANISATION, summary="Company at night.")
    person.choose("Charity")
    person.press("Save and go on")


def registers_an_initiative(person: Person) -> None:
    """Saturdays, 8pm to 2am the next day, for when things feel too much."""
    person.press("Add a group or a service")
    person.write(name=INITIATIVE, summary="Tea, lamps and company at night.")
    person.choose("A group that meets")
    person.press("Save and go on")
    person.press("Who it is for")
    person.write(who_for="Anybody")
    person.press("Save and go on")
    person.press("What kind of help, and how")
    person.choose("Drop-in")
    person.press("Save and go on")
    says_where_and_when(person)
    person.press("How to join")
    person.write(how_to_join="Just turn up")
    person.press("Save and go on")
    person.press("When it can help")
    person.choose("Things feel too much")
    person.press("Save and go on")
    sends(person, "Everything on this page is right today")


def says_where_and_when(person: Person) -> None:
    person.look("task list")
    person.press("Where")
    person.press("Add a place")
    person.choose("Show only the area")
    person.write(area="Brixton")
    person.press("Save")
    person.press("That is all. Go on")
    person.page.locator("main .tasks").get_by_role("link", name="When", exact=True).click()
    person.press("Add a time")
    person.choose("Saturday")
    person.write(starts="8pm", ends="2am")
    person.choose("It ends the next day")
    person.tap(person.page.get_by_text("Only in term time, or not on every date"))
    person.look("one time")
    person.press("Save")
    person.look("when")
    person.press("Save and go on")


def sends(person: Person, *says: str) -> None:
    person.press("Check and send")
    person.look("check your answers")
    person.choose(*says, "We agree that anybody may share this")
    person.press("Send for checking")
    person.look("sent")
    person.press("Go to your listings")
    person.look("provider home")


def registers_an_offer(person: Person) -> None:
    person.press("An offer")
    person.write(name=OFFER, summary="Our room stands empty on Tuesdays.")
    person.choose("Space")
    person.press("Save and go on")
    person.press("For whom, and where")
    person.write(for_whom="Any group in Lambeth")
    person.press("Save and go on")
    person.press("How to take it up")
    person.write(how_to_take_up="Write to us")
    person.press("Save and go on")
    person.press("Who gives it")
    person.choose(INITIATIVE)
    person.press("Save and go on")
    sends(person)


def signs_in_with_a_second_factor(person: Person) -> None:
    moderator = a_moderator(email=MODERATOR)
    person.goto("/account/login/")
    person.write(login=MODERATOR, password=PASSWORD)
    person.press("Sign in")
    person.look("second step")
    person.write(code=code_of(moderator))
    person.press("Sign in")


def approves(person: Person, *names: str) -> None:
    person.look("desk")
    for name in names:
        person.press(name)
        person.look("case")
        person.press("Approve")


def says_what_is_different_this_week(person: Person, story: Story) -> None:
    """As a trusted team: it is on the page at once, and put back at once."""
    Team.objects.filter(members__email=PROVIDER).update(trusted=True)
    page = Initiative.objects.get(name=INITIATIVE).get_absolute_url()
    person.goto("/provider/")
    person.press("Something is different this week")
    person.look("this week")
    person.choose("Saturday 5 December")
    person.write(why="The room is being painted.")
    person.press("Put it on the portal now")
    person.look("on the portal now")
    back = person.page.url
    person.goto(page)
    story.words["page when one date is off"] = person.page.locator("main").inner_text()
    person.page.goto(back)
    person.press("Put back what was before")
    person.goto(page)
    story.words["page when it is put back"] = person.page.locator("main").inner_text()


def takes_down(person: Person) -> None:
    for path, name in [("round/", "phone round"), ("urgent/", "urgent numbers")]:
        person.goto(f"/moderator/{path}")
        person.look(name)
    person.press("Listings")
    person.write(q=INITIATIVE)
    person.press("Find", exact=True)
    person.press(INITIATIVE)
    person.look("listing of the desk")
    person.press("Take down")
    person.write(reason="They asked us to.")
    person.press("Take down")


def is_named(person: Person, path: str, name: str = INITIATIVE) -> bool:
    """Whether a page, or one of the pages that follow it in its list, names this."""
    person.goto(path)
    while person.page.locator("main").get_by_text(name).count() == 0:
        following = person.page.locator("main .pager a[rel=next]")
        if following.count() == 0:
            return False
        person.goto(path.partition("?")[0] + following.get_attribute("href"))
    return True


def visits(person: Person, story: Story, when: str) -> None:
    """Every place at which a visitor can come across it."""
    row = Initiative.everything.get(name=INITIATIVE)
    organisation, offer = Organisation.objects.get(name=ORGANISATION), Offer.objects.get(name=OFFER)
    story.statuses[when] = person.goto(row.get_absolute_url()).status
    places = {
        "list": "/support/",
        "Saturday evening": f"{CRISIS}sat-evening",
        "Saturday night": f"{CRISIS}sat-night",
        "Sunday night": f"{CRISIS}sun-night",
        "organisation": organisation.get_absolute_url(),
        "offer": offer.get_absolute_url(),
    }
    story.places |= {f"{place}, {when}": is_named(person, path) for place, path in places.items()}
    story.places[f"offers, {when}"] = is_named(person, "/offers/", OFFER)


def visits_on_sunday_night(person: Person, story: Story) -> None:
    with time_machine.travel(SUNDAY_AT_HALF_PAST_ONE, tick=True):
        person.goto(Initiative.objects.get(name=INITIATIVE).get_absolute_url())
        story.words["page on Sunday"] = person.page.locator("main").inner_text()
        story.places[LIST_OF_NOW] = is_named(person, f"{CRISIS}now")


@pytest.fixture(scope="module", params=list(DEVICES))
def registered(request, chromium, portal):
    """The story of an organisation, its initiative and its offer, from signing up to being taken down."""
    with browsers(chromium, portal, request.param) as person:
        story, provider, moderator, visitor = Story(), person(), person(), person()
        story.people = [provider, moderator]
        signs_up(provider)
        registers_an_organisation(provider)
        registers_an_initiative(provider)
        registers_an_offer(provider)
        signs_in_with_a_second_factor(moderator)
        approves(moderator, ORGANISATION, INITIATIVE, OFFER)
        visits(visitor, story, "approved")
        visits_on_sunday_night(visitor, story)
        says_what_is_different_this_week(provider, story)
        takes_down(moderator)
        visits(visitor, story, "taken down")
    return story


@pytest.fixture(scope="module", params=list(DEVICES))
def small_group(request, chromium, portal):
    """The story of a café table on its one page. The person's counts begin at that page."""
    with browsers(chromium, portal, request.param) as person:
        member = person()
        signs_up(member)
        member.goto("/provider/group/")
        member.look("group page")
        member.press("Send for checking")
        member.look("group page with errors")
        member.goto("/provider/group/")
        story = Story(people=[member])
        member.taps, member.filled = 0, []
        questions = member.page.locator("main label, main legend").filter(has_text=re.compile(r"^\s*\d\.")).all()
        story.words["questions"] = "\n".join(one.inner_text() for one in questions)
        fills_in_the_page(member)
        story.words["sent"] = member.page.locator("main").inner_text()
    return story


def fills_in_the_page(person: Person) -> None:
    person.write(name=GROUP, summary="We have coffee and talk.", who_for="Anybody")
    person.choose("Group", "Tuesday")
    person.write(starts="6pm", ends="8pm", where="Brixton", how_to_join="Just turn up")
    person.choose("Any time")
    person.choose("We agree that anybody may share this listing")
    person.press("Send for checking")


def test_what_was_approved_is_found_on_saturday_evening_and_night_and_not_on_sunday_night(registered):
    assert registered.statuses["approved"] == 200
    assert registered.places["Saturday evening, approved"]
    assert registered.places["Saturday night, approved"]
    assert not registered.places["Sunday night, approved"]


@pytest.mark.parametrize("place", ["list", "organisation", "offer", "offers"])
def test_what_was_approved_stands_in_every_place(registered, place):
    assert registered.places[f"{place}, approved"]


def test_at_half_past_one_on_sunday_it_is_open_until_two(registered):
    assert "Open now until 2am" in registered.words["page on Sunday"]
    assert registered.places[LIST_OF_NOW]


def test_a_trusted_team_takes_a_date_off_and_puts_it_back_at_once(registered):
    words = "The room is being painted."

    assert words in registered.words["page when one date is off"]
    assert words not in registered.words["page when it is put back"]


@pytest.mark.parametrize("place", ["list", "Saturday evening", "Saturday night", "organisation", "offer"])
def test_what_was_taken_down_is_gone_from_everywhere_at_once(registered, place):
    assert registered.statuses["taken down"] == 410
    assert not registered.places[f"{place}, taken down"]


def test_the_offer_of_an_initiative_that_was_taken_down_stays(registered):
    assert registered.places["offers, taken down"]


def test_a_small_group_answers_eight_questions_on_one_page(small_group):
    person, asked = small_group.people[0], small_group.words["questions"].splitlines()
    counts = f"{len(asked)} questions, {len(person.filled)} boxes {person.filled}, {person.taps} taps"
    print(counts)

    assert len(asked) <= QUESTIONS, counts
    assert "It is with our moderators" in small_group.words["sent"], counts


@pytest.mark.parametrize("registered", ["desktop with JavaScript"], indirect=True)
@pytest.mark.parametrize("name", LOOKED_AT)
def test_axe_finds_nothing_and_nothing_sticks_out_at_320_px(registered, name):
    assert registered.findings[name] == []


@pytest.mark.parametrize("small_group", ["desktop with JavaScript"], indirect=True)
@pytest.mark.parametrize("name", LOOKED_AT_FOR_A_GROUP)
def test_axe_finds_nothing_on_the_page_of_a_small_group(small_group, name):
    assert small_group.findings[name] == []
