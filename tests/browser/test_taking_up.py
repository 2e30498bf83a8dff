"""A group says what it needs, an offer fits, it is taken up and done: once on a phone without JavaScript and once on a
desktop with it."""

import re

import pytest

from directory.models import User
from tests.browser.conftest import DEVICES, Person, browsers
from tests.browser.connecting import (
    ANA,
    BEN,
    KETTLE,
    Group,
    Story,
    ana_and_ben,
    approved,
    comes_in,
    has_mail,
    link_in_mail,
    look,
    ten_minutes_pass,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

NEED, SHED = "A dry place for our kettle", "The lantern shed"
WHAT_FOR, YES, CAME_OF_IT = "Tuesdays, while it rains.", "The key hangs by the door.", "Nine of us stayed dry."
LOOKED_AT = [
    "board", "what is needed", "task list", "when and where", "check", "sent", "desk", "case", "own need", "take up",
    "requested", "to answer", "answered", "agreed", "done", "taken up",
]  # fmt: skip


def offers_a_shed(ben: Group, moderator: User) -> None:
    document = {"name": SHED, "summary": "Ten chairs and a stove.", "for_whom": "Any group", "sort": "space"}
    approved("offer", ben.team, ben.user, moderator, document | {"how_to_take_up": "Ask here", "area": "Brixton"})


def says_what_is_needed(ana: Person) -> None:
    ana.goto("/provider/board/")
    look(ana, "board", closely=True)
    ana.press("Say what you need")
    look(ana, "what is needed")
    ana.write(name=NEED, summary="Ours has no roof this winter.")
    ana.choose("Space")
    ana.press("Save and go on")
    look(ana, "task list")
    ana.press("When and where")
    look(ana, "when and where")
    ana.write(area="Brixton")
    ana.press("Save and go on")
    ana.press("Check and send")
    look(ana, "check")
    ana.choose("We agree that other groups may read this")
    ana.press("Send for checking")
    look(ana, "sent")


def approves(moderator: Person) -> None:
    moderator.goto("/moderator/")
    look(moderator, "desk")
    moderator.press(NEED)
    look(moderator, "case")
    moderator.press("Approve")


def takes_up_what_fits(ana: Person, story: Story) -> None:
    ana.goto("/provider/board/")
    story.keep("board", ana)
    ana.press(NEED)
    story.keep("own need", ana)
    look(ana, "own need")
    ana.press(f"Take it up: {SHED}")
    look(ana, "take up")
    ana.write(words=WHAT_FOR)
    ana.press("Ask for it")
    story.keep("requested", ana)
    look(ana, "requested")
    story.facts["mail before ten minutes"] = has_mail(BEN, "take-up-requested")
    ten_minutes_pass()


def says_yes(ben: Person, story: Story) -> None:
    ben.goto(link_in_mail(BEN, "take-up-requested"))
    story.keep("to answer", ben)
    look(ben, "to answer")
    ben.write(answer=YES)
    ben.press("Yes, they can have it")
    look(ben, "answered")


def says_what_came_of_it(ana: Person, ben: Person, story: Story) -> None:
    ana.goto(link_in_mail(ANA, "take-up-answered"))
    story.keep("agreed", ana)
    look(ana, "agreed")
    ana.write(came_of_it=CAME_OF_IT, hours="2.5")
    ana.press("It is done")
    look(ana, "done")
    ben.goto(link_in_mail(BEN, "take-up-done"))
    story.keep("done", ben)
    for name, person in (("Ana", ana), ("Ben", ben)):
        person.goto("/provider/take-ups/")
        story.keep(f"hours of {name}", person)
    look(ana, "taken up")


@pytest.fixture(scope="module", params=list(DEVICES))
def taken_up(request, chromium, portal):
    """The story of a need and an offer that fits it."""
    with browsers(chromium, portal, request.param) as person:
        ana_s, ben_s, desk = ana_and_ben()
        offers_a_shed(ben_s, desk)
        story, ana, ben, moderator = Story(), person(), person(), person()
        story.people = [ana, ben, moderator]
        for somebody, user in ((ana, ana_s.user), (ben, ben_s.user), (moderator, desk)):
            comes_in(somebody, user)
        says_what_is_needed(ana)
        approves(moderator)
        takes_up_what_fits(ana, story)
        says_yes(ben, story)
        says_what_came_of_it(ana, ben, story)
    return story


def test_the_board_says_how_many_offers_fit_and_which(taken_up):
    assert re.search(r"\d+ offers? fits? your ask", taken_up.words["board"])
    assert f"Fits what you need: {NEED}" in taken_up.words["board"]
    assert SHED in taken_up.words["own need"]


def test_a_request_reaches_the_giver_after_ten_minutes_with_its_words(taken_up):
    assert taken_up.facts["mail before ten minutes"] is False
    assert "Until then you can take it back without a trace" in taken_up.words["requested"]
    assert [words in taken_up.words["to answer"] for words in (KETTLE, NEED, WHAT_FOR)] == [True] * 3


def test_both_sides_read_the_answer_and_what_came_of_it(taken_up):
    assert YES in taken_up.words["agreed"]
    assert CAME_OF_IT in taken_up.words["done"]


@pytest.mark.parametrize(("name", "given", "received"), [("Ana", "0", "2.5"), ("Ben", "2.5", "0")])
def test_hours_stand_with_who_gave_and_who_received_them(taken_up, name, given, received):
    words = taken_up.words[f"hours of {name}"].split()

    assert f"Hours you gave {given} Hours you received {received}" in " ".join(words)


@pytest.mark.parametrize("taken_up", ["desktop with JavaScript"], indirect=True)
def test_axe_finds_nothing_and_nothing_sticks_out_around_an_offer(taken_up):
    assert taken_up.findings == dict.fromkeys(LOOKED_AT, [])
