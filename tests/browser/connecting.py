"""What the journeys of connecting share: groups that stand on the portal, ways in, mails, and minutes that pass."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import product

from django.conf import settings
from django.utils import timezone

from directory import connections, moderation, take_ups
from directory.models import Initiative, Mail, Submission, Team, User
from tests.browser.conftest import OURS, Person
from tests.browser.visits import TEXT_TWICE_AS_LARGE, Visit, axe_findings
from tests.factories import a_team, an_initiative, an_organisation, some_content
from tests.people import a_moderator, a_user, signed_in

ANA, BEN, MODERATOR = f"ana{OURS}", f"ben{OURS}", f"desk{OURS}"
KETTLE, LANTERN = "Windowsill Kettle", "Lantern Walkers"
HOUSE = "House of {}"
OTHER_LOOKS = list(product((360, 1280), ("light", "dark")))[1:]


@dataclass
class Story:
    """What came of a journey: `words` holds what pages said, `facts` whatever else was seen on the way."""

    people: list[Person] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)
    facts: dict[str, object] = field(default_factory=dict)

    def keep(self, name: str, person: Person) -> None:
        """What the page that somebody sees now says."""
        self.words[name] = person.page.locator("main").inner_text()

    @property
    def findings(self) -> dict[str, list[str]]:
        return {name: found for person in self.people for name, found in person.findings.items()}


@dataclass
class Group:
    """A listing, the team that brought it there, and the one person of it."""

    row: Initiative
    team: Team
    user: User


def a_listed_group(name: str, email: str, moderator: User, **parts) -> Group:
    """Sent by its own team and approved, so that it may ask others."""
    user = a_user(email=email)
    team = a_team(user, organisation=an_organisation(name=HOUSE.format(name)))
    sent = approved("initiative", team, user, moderator, some_content(name=name, **parts))
    return Group(Initiative.objects.get(pk=sent.subject), team, user)


def approved(kind: str, team: Team, user: User, moderator: User, document: dict) -> Submission:
    document |= {"organisation": str(team.organisation_id)}
    sent = moderation.submit(moderation.start(kind, team=team, by=user, document=document), by=user)
    return moderation.approve(sent, by=moderator)


def ana_and_ben() -> tuple[Group, Group, User]:
    """Ana's group is for people on a ward, on Tuesdays; Ben's goes on from there, at weekends. And a moderator."""
    moderator = a_moderator(email=MODERATOR)
    ana = a_listed_group(
        KETTLE, ANA, moderator, meets=["tue-afternoon"], moments=[{"moment": "in-hospital"}], at=[{"postcode": "SW9"}]
    )
    ben = a_listed_group(
        LANTERN,
        BEN,
        moderator,
        meets=["sat-evening", "sun-night"],
        moments=[{"moment": "in-hospital"}, {"moment": "leaving-hospital"}],
        at=[{"postcode": "SW9"}],
        looking_for_partners=True,
    )
    return ana, ben, moderator


def an_unclaimed_listing(name: str, address: str) -> Initiative:
    """With an organisation of which no team is in charge, and an address that is nobody's own."""
    contact = {"sort": "email", "value": address, "personal": False}
    return an_initiative(name=name, organisation=an_organisation(name=HOUSE.format(name)), contacts=[contact])


def comes_in(person: Person, user: User) -> None:
    """Somebody who has signed in before, with a second factor if they have one."""
    cookie = signed_in(user).cookies[settings.SESSION_COOKIE_NAME]
    person.page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": person.origin}])


def link_in_mail(recipient: str, reason: str, to: str = "/") -> str:
    """Where the newest mail of this sort leads: its first link that begins so."""
    mail = Mail.objects.filter(recipient=recipient, reason=reason).latest("made_at")
    return next(path for path in re.findall(r"https?://[^/\s]+(/\S*)", mail.text) if path.startswith(to))


def has_mail(recipient: str, reason: str) -> bool:
    return Mail.objects.filter(recipient=recipient, reason=reason).exists()


def gives_the_code(person: Person, email: str) -> None:
    """On the page that asks for an address: has a code sent to it, and writes that."""
    person.write(email=email)
    person.press("Send the code")
    look(person, "code")
    mail = Mail.objects.filter(recipient=email, reason="login_code").latest("made_at")
    person.write(code=re.search(r"code is:\s+(\S+)", mail.text)[1])
    person.press("Sign in")


def ten_minutes_pass() -> None:
    """What the worker does when they have."""
    later = timezone.now() + timedelta(minutes=11)
    connections.tick(later)
    take_ups.tick(later)


def look(person: Person, name: str, *, closely: bool = False) -> None:
    """Where there is JavaScript: what axe finds at 360 pixels, and what sticks out at 320 or in text twice as large.

    `closely`: what axe finds in the dark and on a wide screen, too."""
    if not person.javascript:
        return
    here, found = Visit(person.page, person.origin), person.findings.setdefault(name, [])
    here.resize(360)
    found += axe_findings(here.page)
    with here.restyled(TEXT_TWICE_AS_LARGE):
        found += [f"twice as large: {one}" for one in here.measure("sticksOut") + here.measure("cutOff")]
    here.resize(320)
    found += here.measure("sticksOut") + here.measure("cutOff")
    for width, scheme in OTHER_LOOKS if closely else []:
        here.resize(width)
        here.page.emulate_media(color_scheme=scheme)
        found += [f"{width} {scheme}: {one}" for one in axe_findings(here.page)]
    here.page.emulate_media(color_scheme="light")
    here.resize(1280)
