"""Two providers find each other, connect, write to each other and part: once on a phone without JavaScript and once on
a desktop with it. As in test_registration.py, each journey is made before the tests that read what came of it."""

import pytest

from tests.browser.conftest import DEVICES, Person, browsers
from tests.browser.connecting import (
    ANA,
    BEN,
    HOUSE,
    KETTLE,
    LANTERN,
    Group,
    Story,
    ana_and_ben,
    comes_in,
    gives_the_code,
    has_mail,
    link_in_mail,
    look,
    ten_minutes_pass,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

HELLO, YES = "We drink tea on the ward on Tuesdays.", "Yes. Come by on Saturday."
FIRST_LINE, REPLY = "When could we meet?", "On Thursday at six."
ANAS_NUMBER, BENS_NUMBER = "Ana, 020 7946 0123", "Ben, 020 7946 0124"
LOOKED_AT = [
    "suggestions", "find", "listing", "form", "asked", "sign in by code", "code", "to answer",
    "home when asked", "answered", "home with news",
    "thread", "contact", "connections", "end", "public page",
]  # fmt: skip


def asks_by_a_suggestion(ana: Person, story: Story) -> None:
    ana.goto("/provider/suggestions/")
    story.keep("suggestions", ana)
    ana.press(f"Ask to connect: {LANTERN}")


def asks_by_the_finder(ana: Person, story: Story) -> None:
    ana.goto("/provider/suggestions/")
    story.keep("suggestions", ana)
    look(ana, "suggestions")
    ana.press("Look for others yourself")
    ana.write(q=LANTERN)
    ana.press("Search")
    look(ana, "find", closely=True)
    ana.press(LANTERN)
    look(ana, "listing")
    ana.press("Ask to connect")
    look(ana, "form")
    ana.choose("People go on from us to them")


def asks(ana: Person, story: Story) -> None:
    """On the phone from a suggestion, which has chosen what they would do together; on the desktop by searching."""
    (asks_by_a_suggestion if ana.phone else asks_by_the_finder)(ana, story)
    ana.write(message=HELLO)
    ana.press("Ask them")
    story.keep("asked", ana)
    look(ana, "asked")
    story.facts["mail before ten minutes"] = has_mail(BEN, "connection-asked")
    ten_minutes_pass()


def answers_from_the_mail(ben: Person, story: Story) -> None:
    ben.goto(link_in_mail(BEN, "connection-asked"))
    look(ben, "sign in by code")
    gives_the_code(ben, BEN)
    story.keep("to answer", ben)
    look(ben, "to answer", closely=True)
    ben.goto("/provider/")
    story.keep("home when asked", ben)
    look(ben, "home when asked")
    ben.goto(link_in_mail(BEN, "connection-asked"))
    ben.write(answer=YES)
    ben.press("Yes, let us connect")
    story.keep("answered", ben)
    look(ben, "answered")


def write_to_each_other(ana: Person, ben: Person, story: Story) -> None:
    ben.press("Write to them")
    ben.write(text=FIRST_LINE)
    ben.press("Send")
    ana.goto("/provider/")
    story.keep("home with news", ana)
    look(ana, "home with news")
    ana.goto(link_in_mail(ANA, "message"))
    story.keep("thread of Ana", ana)
    ana.write(text=REPLY)
    ana.press("Send")
    look(ana, "thread", closely=True)
    ben.goto(link_in_mail(BEN, "message"))
    story.keep("thread of Ben", ben)


def share_how_to_be_reached(ana: Person, ben: Person, story: Story) -> None:
    for person, number in ((ana, ANAS_NUMBER), (ben, BENS_NUMBER)):
        person.press("Share how to reach you")
        look(person, "contact")
        person.write(contact=number)
        story.keep("before both have shared", person)
        person.press("Keep it")
    story.keep("numbers for Ben", ben)
    ana.page.reload()
    story.keep("numbers for Ana", ana)


def visit_both(visitor: Person, story: Story, when: str, groups: tuple[Group, Group]) -> None:
    """Which of the two public pages names the other."""
    (one, other), named = groups, []
    for here, there in ((one, other), (other, one)):
        visitor.goto(here.row.get_absolute_url())
        works_with = visitor.page.locator("details", has=visitor.page.get_by_role("heading", name="Who it works with"))
        named.append(works_with.count() == 1 and there.row.name in works_with.text_content())
    look(visitor, "public page")
    story.facts[f"on both pages, {when}"] = named


def parts_from_her(ben: Person, visitor: Person, story: Story, groups: tuple[Group, Group]) -> None:
    ben.press("The connection")
    ben.press("Keep it off our page")
    story.keep("kept off", ben)
    visit_both(visitor, story, "kept off", groups)
    ben.press("End it")
    look(ben, "end")
    ben.press("Yes, end it")
    story.keep("ended", ben)
    look(ben, "connections")
    visit_both(visitor, story, "ended", groups)


@pytest.fixture(scope="module", params=list(DEVICES))
def connected(request, chromium, portal):
    """The story of Ana and Ben, from finding each other to parting."""
    with browsers(chromium, portal, request.param) as person:
        ana_s, ben_s, _moderator = ana_and_ben()
        story, ana, ben, visitor = Story(), person(), person(), person()
        story.people = [ana, ben, visitor]
        comes_in(ana, ana_s.user)
        asks(ana, story)
        answers_from_the_mail(ben, story)
        visit_both(visitor, story, "agreed", (ana_s, ben_s))
        write_to_each_other(ana, ben, story)
        share_how_to_be_reached(ana, ben, story)
        parts_from_her(ben, visitor, story, (ana_s, ben_s))
        story.facts["mail of the end"] = has_mail(ANA, "connection-ended")
        story.facts["cookies of the visitor"] = visitor.page.context.cookies()
    return story


def test_a_suggestion_says_why(connected):
    assert f"People leaving the ward could go on from you to {LANTERN}." in connected.words["suggestions"]


def test_what_is_asked_reaches_the_other_team_after_ten_minutes(connected):
    sentence = f"People go on from {KETTLE} to {LANTERN}."

    assert connected.facts["mail before ten minutes"] is False
    assert "Until then you can take it back without a trace" in connected.words["asked"]
    assert [words in connected.words["to answer"] for words in (sentence, HELLO)] == [True, True]


def test_a_connection_stands_on_both_pages_until_one_side_keeps_it_off_or_ends_it(connected):
    on_both = {name: found for name, found in connected.facts.items() if name.startswith("on both pages")}

    assert on_both == {
        "on both pages, agreed": [True, True],
        "on both pages, kept off": [False, False],
        "on both pages, ended": [False, False],
    }
    assert "You keep it off your page. So neither page shows it." in connected.words["kept off"]
    assert "It has ended." in connected.words["ended"]
    assert connected.facts["mail of the end"]


def test_the_page_after_signing_in_names_who_asks_and_who_has_written(connected):
    assert KETTLE in connected.words["home when asked"]
    assert HOUSE.format(LANTERN) in connected.words["home with news"]


def test_two_teams_write_to_each_other(connected):
    assert FIRST_LINE in connected.words["thread of Ana"]
    assert [line in connected.words["thread of Ben"] for line in (FIRST_LINE, REPLY)] == [True, True]


def test_numbers_are_seen_when_both_have_shared_theirs(connected):
    assert ANAS_NUMBER not in connected.words["before both have shared"]
    assert ANAS_NUMBER in connected.words["numbers for Ben"]
    assert BENS_NUMBER in connected.words["numbers for Ana"]


def test_a_visitor_carries_no_cookie(connected):
    assert connected.facts["cookies of the visitor"] == []


@pytest.mark.parametrize("connected", ["desktop with JavaScript"], indirect=True)
def test_axe_finds_nothing_and_nothing_sticks_out_between_two_providers(connected):
    assert connected.findings == dict.fromkeys(LOOKED_AT, [])
