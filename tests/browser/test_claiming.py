"""A listing that nobody looks after is asked to connect: moderators introduce, somebody claims it, and answers. Once on
a phone without JavaScript and once on a desktop with it."""

import pytest

from tests.browser.conftest import DEVICES, OURS, Person, browsers
from tests.browser.connecting import (
    HOUSE,
    KETTLE,
    Story,
    an_unclaimed_listing,
    ana_and_ben,
    comes_in,
    link_in_mail,
    look,
    ten_minutes_pass,
)
from tests.people import a_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

CLEO, PIANO = f"cleo{OURS}", "Borrowed Piano Club"
LOOKED_AT = [
    "listing", "form", "asked", "introductions", "introduction", "told", "claim", "claimed", "claim of the desk",
    "grant", "granted", "to answer",
]  # fmt: skip


def asks_an_unclaimed_listing(ana: Person, story: Story) -> None:
    ana.goto("/provider/find/borrowed-piano-club/")
    story.keep("listing", ana)
    look(ana, "listing")
    ana.press("Ask to connect")
    story.keep("form", ana)
    look(ana, "form")
    ana.choose("We work together")
    ana.press("Ask them")
    story.keep("asked", ana)
    look(ana, "asked")
    ten_minutes_pass()


def introduces(moderator: Person, story: Story) -> None:
    moderator.goto("/moderator/introductions/")
    story.keep("introductions", moderator)
    look(moderator, "introductions")
    moderator.press(PIANO)
    story.keep("introduction", moderator)
    look(moderator, "introduction")
    moderator.press("I have told them")
    look(moderator, "told")
    moderator.write(text="Cleo rang back. She will claim it.")
    moderator.press("Write it down")


def claims(cleo: Person, story: Story) -> None:
    cleo.goto(link_in_mail(CLEO, "connection-unclaimed", to="/provider/claim/"))
    look(cleo, "claim")
    cleo.write(who="I am Cleo, and I play.", how="Ring the hall and ask for me.")
    cleo.press("Send it to the moderators")
    story.keep("claimed", cleo)
    look(cleo, "claimed")


def grants(moderator: Person, story: Story) -> None:
    moderator.goto("/moderator/?sort=claim")
    moderator.press(PIANO)
    story.keep("claim of the desk", moderator)
    look(moderator, "claim of the desk")
    moderator.press("Grant it")
    look(moderator, "grant")
    moderator.choose("Rang the number on the listing")
    moderator.write(reason="The hall knows her.")
    moderator.press("Grant it")
    story.keep("granted", moderator)
    look(moderator, "granted")
    ten_minutes_pass()


@pytest.fixture(scope="module", params=list(DEVICES))
def unclaimed(request, chromium, portal):
    """The story of a listing that nobody looks after, from being asked to answering."""
    with browsers(chromium, portal, request.param) as person:
        (ana_s, _ben, desk), _row = ana_and_ben(), an_unclaimed_listing(PIANO, CLEO)
        story, ana, moderator, cleo = Story(), person(), person(), person()
        story.people = [ana, moderator, cleo]
        for somebody, user in ((ana, ana_s.user), (moderator, desk), (cleo, a_user(email=CLEO))):
            comes_in(somebody, user)
        asks_an_unclaimed_listing(ana, story)
        introduces(moderator, story)
        claims(cleo, story)
        grants(moderator, story)
        cleo.goto(link_in_mail(CLEO, "connection-asked"))
        story.keep("to answer", cleo)
        look(cleo, "to answer")
        cleo.press("Yes, let us connect")
        story.keep("answered", cleo)
        ana.goto("/provider/connections/")
        story.keep("connections of Ana", ana)
        moderator.goto("/moderator/introductions/")
        story.keep("introductions at the end", moderator)
    return story


@pytest.mark.parametrize("page", ["listing", "form", "asked"])
def test_whoever_asks_an_unclaimed_listing_is_told_that_nobody_is_there_yet(unclaimed, page):
    assert "Nobody there uses the portal yet" in unclaimed.words[page]


def test_moderators_introduce_until_somebody_is_there(unclaimed):
    assert f"Asked by {KETTLE}" in unclaimed.words["introductions"]
    assert CLEO in unclaimed.words["introduction"]
    assert PIANO not in unclaimed.words["introductions at the end"]


def test_a_claim_brings_the_request_to_the_new_team_which_answers(unclaimed):
    assert HOUSE.format(PIANO) in unclaimed.words["claim of the desk"]
    assert "Rang the number on the listing" in unclaimed.words["granted"]
    assert f"{KETTLE} and {PIANO} work together." in unclaimed.words["to answer"]
    assert "You are connected." in unclaimed.words["connections of Ana"]


@pytest.mark.parametrize("unclaimed", ["desktop with JavaScript"], indirect=True)
def test_axe_finds_nothing_and_nothing_sticks_out_around_an_unclaimed_listing(unclaimed):
    assert unclaimed.findings == dict.fromkeys(LOOKED_AT, [])
