"""An owner invites a colleague, hands over and leaves. The colleague is new on the phone without JavaScript, and has an
account already on the desktop with it."""

import pytest

from directory.models import Mail
from tests.browser.conftest import DEVICES, OURS, Person, browsers
from tests.browser.connecting import (
    ANA,
    HOUSE,
    KETTLE,
    MODERATOR,
    Group,
    Story,
    a_listed_group,
    comes_in,
    gives_the_code,
    link_in_mail,
    look,
)
from tests.people import PASSWORD, a_moderator, a_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

DEV = f"dev{OURS}"
LOOKED_AT = [
    "team", "invite", "invited", "code", "invitation", "joined", "team of two", "hand over", "leave", "left",
    "used link",
]  # fmt: skip


def invites(ana: Person, story: Story) -> None:
    ana.goto("/provider/team/")
    look(ana, "team")
    ana.press("Invite a colleague")
    look(ana, "invite")
    ana.write(email=DEV)
    ana.press("Send the invitation")
    story.keep("invited", ana)
    look(ana, "invited")


def makes_an_account(dev: Person) -> None:
    dev.press("Make an account")
    dev.write(email=DEV, password1=PASSWORD, password2=PASSWORD)
    dev.press("Make the account")
    mail = Mail.objects.filter(recipient=DEV, text__contains="confirm-email").latest("made_at")
    dev.goto(link_in_mail(DEV, mail.reason))
    dev.press("Yes, this is my address")
    dev.goto("/account/login/")
    dev.write(login=DEV, password=PASSWORD)
    dev.press("Sign in")


def accepts(dev: Person, story: Story) -> None:
    """Somebody new finds the invitation on the page after signing in; anybody else where the mail leads."""
    dev.goto(link_in_mail(DEV, "team-invitation"))
    if dev.phone:
        makes_an_account(dev)
        if dev.page.get_by_role("heading", name="You are invited", exact=True).count() == 0:
            dev.press("Answer")
    else:
        dev.press("Send me a code by e-mail")
        gives_the_code(dev, DEV)
    story.keep("invitation", dev)
    look(dev, "invitation")
    dev.press("Join the team")
    story.keep("joined", dev)
    look(dev, "joined")


def hands_over_and_leaves(ana: Person, story: Story) -> None:
    ana.goto("/provider/team/")
    story.keep("team of two", ana)
    look(ana, "team of two")
    ana.press(f"Make an owner: {DEV}")
    look(ana, "hand over")
    ana.choose("I stop being an owner")
    ana.press("Make them an owner")
    story.keep("handed over", ana)
    ana.press("Leave the team")
    look(ana, "leave")
    ana.press("Leave the team")
    story.keep("left", ana)
    look(ana, "left")


@pytest.fixture(scope="module", params=list(DEVICES))
def handed_over(request, chromium, portal):
    """The story of a team that changes hands."""
    with browsers(chromium, portal, request.param) as person:
        group = a_listed_group(KETTLE, ANA, a_moderator(email=MODERATOR), meets=["tue-afternoon"])
        story, ana, dev = Story(), person(), person()
        story.people = [ana, dev]
        comes_in(ana, group.user)
        if not dev.phone:
            a_user(email=DEV)
        invites(ana, story)
        accepts(dev, story)
        hands_over_and_leaves(ana, story)
        looks_after_it_alone(dev, story)
        cannot_come_back(ana, story, group)
    return story


def looks_after_it_alone(dev: Person, story: Story) -> None:
    dev.goto(link_in_mail(DEV, "team-invitation"))
    story.keep("used link", dev)
    look(dev, "used link")
    dev.goto("/provider/team/")
    story.keep("team of one", dev)
    dev.goto("/provider/")
    story.keep("listings of the colleague", dev)


def cannot_come_back(ana: Person, story: Story, group: Group) -> None:
    listing = group.team.submissions.get(kind="initiative")
    story.facts["draft for whoever left"] = ana.goto(f"/provider/draft/{listing.pk}/").status


def test_an_invitation_goes_to_one_address_and_says_which_team(handed_over):
    assert DEV in handed_over.words["invited"]
    assert HOUSE.format(KETTLE) in handed_over.words["invitation"]


def test_the_colleague_is_in_the_team_and_the_link_works_once(handed_over):
    assert KETTLE in handed_over.words["joined"]
    assert DEV in handed_over.words["team of two"]
    assert "You are in this team" in handed_over.words["used link"]


def test_whoever_handed_over_and_left_sees_nothing_of_it_any_more(handed_over):
    assert ANA not in handed_over.words["team of one"]
    assert "Owner" in handed_over.words["team of one"]
    assert KETTLE in handed_over.words["listings of the colleague"]
    assert KETTLE not in handed_over.words["left"]
    assert handed_over.facts["draft for whoever left"] == 404


@pytest.mark.parametrize("handed_over", ["desktop with JavaScript"], indirect=True)
def test_axe_finds_nothing_and_nothing_sticks_out_in_a_team(handed_over):
    assert handed_over.findings == dict.fromkeys(LOOKED_AT, [])
