"""Everything of a person's teams, with how it stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy

from directory import content
from directory.models import Initiative, Submission, Team, User

from .access import called, live_of, submissions_of, teams_of

KIND_WORDS = {
    "organisation": gettext_lazy("Your organisation"),
    "initiative": gettext_lazy("A group or service"),
    "offer": gettext_lazy("An offer"),
    "ask": gettext_lazy("Something you need"),
}
State = Submission.State
NEW_WORDS = {
    State.DRAFT: gettext_lazy("Not sent yet. Only your team can see it."),
    State.WAITING: gettext_lazy("With our moderators."),
    State.SENT_BACK: gettext_lazy("A moderator asks you to change something."),
    State.APPROVED: gettext_lazy("Approved."),
    State.REJECTED: gettext_lazy("A moderator decided not to list it."),
    State.WITHDRAWN: gettext_lazy("You withdrew it."),
    "taken-down": gettext_lazy("A moderator took it down."),
}
LIVE_WORDS = {
    "live": gettext_lazy("On the portal."),
    "refused": gettext_lazy("On the portal. A moderator did not accept your last change."),
    State.DRAFT: gettext_lazy("On the portal. You have begun a change, and not sent it yet."),
    State.WAITING: gettext_lazy("On the portal. Your change is with our moderators."),
    State.SENT_BACK: gettext_lazy("On the portal. A moderator asks you to alter your change."),
}


@dataclass
class HomeEntry:
    """One thing of the team: what is live, what is open, and what was decided last. The page says what to do next.

    `organisation` is one that was made from the name of this group and says no more: both stand on one card.
    """

    kind: str
    subject: UUID
    name: str = ""
    row: Any = None
    open: Submission | None = None
    decided: Submission | None = None
    was_live: bool = False
    team: str = ""
    organisation: "HomeEntry | None" = None

    @property
    def kind_words(self) -> str:
        return str(KIND_WORDS[self.kind])

    @property
    def state(self) -> str:
        """draft, waiting, sent-back, live, rejected, withdrawn or taken-down."""
        if self.open:
            return self.open.state
        if self.row:
            return "live"
        return "taken-down" if self.was_live else self.decided.state

    @property
    def is_over(self) -> bool:
        return self.state in (State.REJECTED, State.WITHDRAWN, "taken-down")

    @property
    def waits_for_us(self) -> bool:
        """Whether nothing happens to it until the team goes on with it."""
        return self.state in (State.SENT_BACK, State.DRAFT)

    @property
    def parent(self) -> str:
        """The id of its organisation; empty when it has none."""
        known = self.row.organisation_id if self.row else (self.open or self.decided).content.get("organisation")
        return str(known or "")

    @property
    def is_only_a_name(self) -> bool:
        """An organisation of which nothing is said but its name, and nothing is asked."""
        said = [self.open.content[name] for name in ("summary", "website", "contacts")] if self.open else []
        said += [self.row.summary, self.row.website] if self.row else []
        return self.state in (State.WAITING, "live") and not (any(said) or self.reason or self.corrected)

    @property
    def has_weeks(self) -> bool:
        """Whether it is on at times that may differ this week."""
        return self.kind == "initiative" and self.row is not None and self.row.state in Initiative.CURRENT

    @property
    def words(self) -> str:
        """The state in words, first what visitors see."""
        words = LIVE_WORDS if self.row else NEW_WORDS
        is_refused = self.state == "live" and self.decided and self.decided.state == State.REJECTED
        return str(words["refused" if is_refused else self.state])

    @property
    def due(self) -> datetime | None:
        return self.open.case.due_at if self.state == State.WAITING and hasattr(self.open, "case") else None

    @property
    def reason(self) -> str:
        """The moderator's words: of what was sent back, or of what was refused last."""
        if self.open:
            return self.open.reason
        return self.decided.reason if self.decided and self.decided.state == State.REJECTED else ""

    @property
    def corrected(self) -> list[str]:
        """Labels of the fields that a moderator changed when approving, until the next change is sent."""
        if self.open or not self.decided or self.decided.state != State.APPROVED:
            return []
        return content.kind(self.kind).labels(self.decided.corrected)


def everything_of(user: User) -> list[HomeEntry]:
    """All that the person's teams have, in the same number of queries for any number: first what waits for them."""
    entries: dict[tuple[str, UUID], HomeEntry] = {}
    for submission in submissions_of(user).order_by("made_at"):
        entry = _entry(entries, submission.kind, submission.subject)
        _note(entry, submission)
    for kind in content.KINDS:
        for row in live_of(user, kind, [subject for name, subject in entries if name == kind]):
            entry = _entry(entries, kind, row.pk)
            entry.row, entry.name = row, entry.open.content.get("name") if entry.open else row.name
    if len(teams := teams_of(user)) > 1:
        _say_whose(list(entries.values()), teams)
    order = list(content.KINDS)
    return sorted(
        _folded(list(entries.values())),
        key=lambda one: (one.is_over, not one.waits_for_us, order.index(one.kind), one.name.lower()),
    )


def state_words(submission: Submission) -> str:
    """How one submission stands, in words."""
    words = LIVE_WORDS if submission.base.get("name") else NEW_WORDS
    return str(words.get(submission.state) or NEW_WORDS[submission.state])


def _folded(entries: list[HomeEntry]) -> list[HomeEntry]:
    """Without the organisations that are one group of the same name, each of which goes with its group."""
    for organisation in [one for one in entries if one.kind == "organisation" and one.is_only_a_name]:
        others = [one for one in entries if one.kind != "organisation" and not one.is_over]
        children = [one for one in others if one.parent == str(organisation.subject)]
        if [(one.kind, one.name) for one in children] == [("initiative", organisation.name)]:
            children[0].organisation = organisation
    folded = [id(one.organisation) for one in entries if one.organisation]
    return [one for one in entries if id(one) not in folded]


def _say_whose(entries: list[HomeEntry], teams: list[Team]) -> None:
    """For somebody in several teams: which one each thing belongs to."""
    names = {team.pk: called(team) for team in teams}
    organisations = {team.organisation_id: called(team) for team in teams if team.organisation_id}
    for entry in entries:
        known = entry.open or entry.decided
        row_of = entry.subject if entry.kind == "organisation" else getattr(entry.row, "organisation_id", None)
        entry.team = names.get(known.team_id, "") if known else organisations.get(row_of, "")


def _entry(entries: dict, kind: str, subject: UUID) -> HomeEntry:
    return entries.setdefault((kind, subject), HomeEntry(kind, subject))


def _note(entry: HomeEntry, submission: Submission) -> None:
    """The submissions of an entry come in order of time."""
    entry.name = submission.content.get("name") or entry.name
    if submission.state in Submission.OPEN:
        entry.open = submission
    else:
        entry.decided = submission
        entry.was_live = entry.was_live or submission.state == State.APPROVED
