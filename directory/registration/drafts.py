"""Beginning, changing, saving, sending and taking back. Rows are written through moderation alone."""

from dataclasses import dataclass, field
from uuid import UUID, uuid5

from django.db import transaction
from django.utils.translation import gettext as _

from directory import acts, content, moderation
from directory.acts import Refused
from directory.models import Initiative, Submission, Team, User

from .access import live_of, organisation_of, submissions_of, team_of

State = Submission.State


@dataclass(frozen=True)
class Saved:
    """Whether words were kept; if not, who saved others first, and what those say."""

    ok: bool
    problem: str = ""
    theirs: list[tuple[str, str]] = field(default_factory=list)


def subject_of(user: User, key: object) -> UUID:
    """The subject of something new, from a key that a form carries. Nobody can name what belongs to others by it."""
    return uuid5(UUID(int=user.pk), str(key))


@transaction.atomic
def begin(user: User, kind: str, document: dict, *, key: object, team: Team | None = None) -> Submission:
    """A draft of something new. The same key gives the same draft, however often it is sent.

    `team` is one of the person's teams, for somebody who is in several.
    """
    team = team or team_of(user, document.get("name", ""))
    subject = subject_of(user, key)
    known = Submission.objects.filter(team=team, kind=kind, subject=subject).first()
    if known:
        return known
    organisation = organisation_of(team)
    if kind == "organisation" and organisation:
        raise Refused(_("Your organisation is here already. Change that one."))
    if kind != "organisation":
        document = document | {"organisation": organisation}
    return moderation.start(kind, team=team, by=user, subject=subject, document=document)


@transaction.atomic
def start_group(
    user: User, *, group: dict, organisation: dict, key: object, team: Team | None = None, is_right: bool = False
) -> Submission:
    """Sends a group from its one page, and the organisation made from its name when the team has none.

    `is_right`: they say that everything on the page is right today.
    """
    subject = subject_of(user, key)
    team = team or team_of(user, group["name"])
    known = Submission.objects.filter(team=team, kind="initiative", subject=subject).first()
    if known:
        return known
    if organisation_of(team) is None:
        made = begin(user, "organisation", organisation, key=f"{key} organisation", team=team)
        moderation.submit(made, by=user, quietly=True)
    return moderation.submit(begin(user, "initiative", group, key=key, team=team), by=user, is_right=is_right)


def open_edit(user: User, kind: str, subject: UUID) -> Submission | None:
    """The draft of a change to what is live, which stays; None when this is not theirs."""
    ours = submissions_of(user).filter(kind=kind, subject=subject)
    row = live_of(user, kind, list(ours.values_list("subject", flat=True))).filter(pk=subject).first()
    if row is None:
        return None
    known = ours.filter(state__in=Submission.OPEN).first()
    return known or moderation.start(kind, team=team_for(user, kind, row), by=user, subject=subject)


def begin_again(submission: Submission, *, by: User) -> Submission:
    """A new draft with the words of one that was withdrawn or refused."""
    if submission.state not in (State.WITHDRAWN, State.REJECTED):
        raise Refused(_("This one is still going on."))
    return moderation.start(
        submission.kind, team=submission.team, by=by, subject=submission.subject, document=submission.content
    )


def keep(submission: Submission, part: dict, *, by: User, seen: str, now: str) -> Saved:
    """Saves part of a draft, unless somebody has changed it since: `seen` marks it as shown, `now` as it stands."""
    part = content.kind(submission.kind).tidy(part)
    if says(submission, part):
        return Saved(ok=True)
    if seen and seen != now:
        return somebody_else(submission, part)
    try:
        moderation.save(submission, part, by=by)
    except Refused as refusal:
        return Saved(ok=says(submission, part), problem=refusal.words)
    return Saved(ok=True)


@transaction.atomic
def send(submission: Submission, *, by: User, in_open_data: bool | None = None, is_right: bool = False) -> Submission:
    """Sends a draft with the draft of its organisation, to the moderators or at once; sent already, it stays so.

    `is_right`: they say that everything on the page is right today.
    """
    acts.hold(submission)
    if submission.state in (State.WAITING, State.APPROVED):
        return submission
    if in_open_data is not None and submission.content.get("in_open_data") != in_open_data:
        moderation.save(submission, {"in_open_data": in_open_data}, by=by)
    parent = _new_organisation(submission.team, submission.content.get("organisation"))
    if parent and parent.state == State.DRAFT:
        moderation.submit(parent, by=by, quietly=True)
    return moderation.publish_trusted(submission, by=by, is_right=is_right)


@transaction.atomic
def take_back(submission: Submission, *, by: User) -> Submission:
    """A waiting or sent-back one can be changed again; a draft already can."""
    acts.hold(submission)
    return submission if submission.state == State.DRAFT else moderation.take_back(submission, by=by)


@transaction.atomic
def withdraw(submission: Submission, *, by: User) -> Submission:
    """Takes it out of the moderators' hands, with an organisation that was made for it alone."""
    acts.hold(submission)
    if submission.state == State.WITHDRAWN:
        return submission
    moderation.withdraw(submission, by=by)
    parent = _new_organisation(submission.team, submission.content.get("organisation"))
    if parent and not _needs(submission.team, parent):
        moderation.withdraw(parent, by=by)
    return submission


def initiatives_of(submission: Submission) -> list[tuple[str, str]]:
    """Id and name of the initiatives that may give an offer: the live ones of its organisation, and open ones."""
    organisation = submission.content.get("organisation")
    live = Initiative.objects.filter(organisation=organisation) if organisation else Initiative.objects.none()
    found = {str(row.pk): row.name for row in live}
    for one in submission.team.submissions.filter(kind="initiative", state__in=Submission.OPEN):
        found.setdefault(str(one.subject), one.content["name"])
    return sorted(found.items(), key=lambda pair: pair[1].lower())


def says(submission: Submission, part: dict) -> bool:
    """Whether it says all of this already."""
    return all(submission.content.get(name) == value for name, value in part.items())


def team_for(user: User, kind: str, row) -> Team:
    """The team that speaks for the row; of several, the one of its organisation."""
    organisation = row.pk if kind == "organisation" else row.organisation_id
    found = user.teams.filter(organisation=organisation).first() if organisation else None
    return found or team_of(user)


def _new_organisation(team: Team, subject: str | None) -> Submission | None:
    """The team's organisation while it waits for its first approval; a change to one that is live goes its own way."""
    if not subject or content.kind("organisation").read(UUID(subject)):
        return None
    return team.submissions.filter(kind="organisation", subject=subject, state__in=Submission.OPEN).first()


def _needs(team: Team, organisation: Submission) -> bool:
    """Whether something else of the team names this organisation."""
    others = team.submissions.filter(state__in=Submission.OPEN).exclude(kind="organisation")
    return any(one.content.get("organisation") == str(organisation.subject) for one in others)


def somebody_else(submission: Submission, part: dict) -> Saved:
    """Nothing is saved, because somebody else was quicker; with who it was, and what they said."""
    who = submission.saved_by or _("Somebody in your team")
    words = _("%(who)s saved this page while you were writing. Your words are still here. Save again to keep yours.")
    kind = content.kind(submission.kind)
    theirs = [(str(one.label), one.said(submission.content)) for one in kind.fields if one.name in part]
    return Saved(ok=False, problem=words % {"who": who}, theirs=theirs)
