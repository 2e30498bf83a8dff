"""The life of a claim: a team says that it runs a listing of which nobody is in charge, a moderator checks.

Each move is a line of a table with one compare-and-set beneath. A decision holds every claim on the same organisation,
so that of two granted at once one is too late, and reads who was first.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID, uuid4

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import acts, content, notices
from directory.acts import QUICKER, Move, Refused, Table
from directory.models import Act, Case, Claim, Initiative, Organisation, Promise, Submission, Team, User

from .cases import close_cases, open_case
from .claims_reading import KIND, claims_beside, looks_after, prospect
from .claims_release import take_out
from .listings import correct
from .publishing import publish

State = Claim.State
MOST_WAITING, MOST_A_DAY = 10, 15


def may_claim(user: User, claim: Claim, by: str) -> bool:
    """Whether this person may act on it as "team" or as "moderator". Nobody decides where their own team has a part."""
    teams = set(user.teams.values_list("pk", flat=True))
    if by == "team":
        return claim.team_id in teams
    beside = claims_beside(claim).values_list("team", "made_by")
    part = {(claim.team_id, claim.made_by_id), *beside}
    return user.is_moderator and not any(team in teams or person == user.pk for team, person in part)


CLAIMS = Table(
    Move("withdraw", (State.WAITING,), State.WITHDRAWN, "team", gettext_lazy("Withdraw it")),
    Move("grant", (State.WAITING,), State.GRANTED, "moderator", gettext_lazy("Grant it"), needs_reason=True),
    Move("refuse", (State.WAITING,), State.REFUSED, "moderator", gettext_lazy("Say no"), needs_reason=True),
    Move("release", (State.GRANTED,), State.RELEASED, "moderator", gettext_lazy("Take it back"), needs_reason=True),
    may=may_claim,
    cannot=gettext_lazy("Your own team has a part in this. Ask another moderator."),
    late=dict.fromkeys((State.GRANTED, State.REFUSED, State.RELEASED), QUICKER)
    | {State.WITHDRAWN: gettext_lazy("They have withdrawn it. Nobody has to decide.")},
    who=lambda claim: claim.by,
)


def claim(initiative: Initiative, *, team: Team, by: User, words: str) -> Claim:
    """Says that a team runs a listing, and opens a case. Said twice in the same words, it is said once."""
    if not team.members.filter(pk=by.pk).exists():
        raise Refused(_("You cannot do this for a team that you are not in."))
    made = Claim(team=team, initiative=initiative, words=words, made_by=by)
    with holding(made):
        known = team.claims.filter(initiative=initiative, state=State.WAITING).first()
        if known and known.words != words:
            raise Refused(_("You have claimed this already. To say it in other words, withdraw that claim first."))
        if known:
            return known
        _nobody_looks_after(initiative)
        _is_not_too_much(made)
        made.save(force_insert=True)
        open_case({"kind": KIND, "subject": made.pk}, sort=Case.Sort.CLAIM, name=initiative.name)
        notices.write(by.email, "claim-received", initiative=initiative, days=Promise.days_now())
    return made


def withdraw_claim(claim: Claim, *, by: User) -> Claim:
    """The team no longer asks for it. Withdrawn already, it stays so."""
    with holding(claim):
        if claim.state != State.WITHDRAWN:
            CLAIMS.make(claim, "withdraw", by=by)
            close_cases(kind=KIND, subject=claim.pk)
    return claim


def grant_claim(claim: Claim, *, by: User, how: str, reason: str, version: int | None = None) -> Claim:
    """The team looks after it from now on; whoever else said so is told, and the history says how it was checked."""
    version, said = version or claim.version, {"checked_how": how, "reason": acts.needed(reason)}
    with holding(claim):
        if CLAIMS.made_before(claim, "grant", by=by, version=version, said=said):
            return claim
        _nobody_looks_after(claim.initiative)
        CLAIMS.make(claim, "grant", by=by, version=version, said=said, by_id=by.pk, decided_at=timezone.now())
        others = _others(claim)
        _give(claim, by)
        for other in others:
            _close_beside(other, claim)
        close_cases(kind=KIND, subject=claim.pk)
        _tell(claim, "claim-granted")
    return claim


def refuse_claim(claim: Claim, *, by: User, reason: str, version: int | None = None) -> Claim:
    """Says no, with words for the team."""
    version, said = version or claim.version, {"reason": reason.strip()}
    with holding(claim):
        now = timezone.now()
        if CLAIMS.make(claim, "refuse", by=by, version=version, said=said, by_id=by.pk, decided_at=now):
            close_cases(kind=KIND, subject=claim.pk)
            _tell(claim, "claim-refused")
    return claim


def release_claim(claim: Claim, *, by: User, reason: str, version: int | None = None) -> Claim:
    """Takes back what was granted: nobody looks after it any more, and what it says to visitors stays."""
    version, said = version or claim.version, {"reason": reason.strip()}
    with holding(claim):
        if CLAIMS.make(claim, "release", by=by, version=version, said=said, by_id=by.pk):
            _take(claim, by)
            _tell(claim, "claim-released")
    return claim


@contextmanager
def holding(claim: Claim) -> Iterator[None]:
    """Keeps all that a decision could touch for one transaction: the claims, the listing, who runs it, the team."""
    with transaction.atomic():
        _hold(claims_beside(claim))
        content.kind("initiative").hold(claim.initiative_id)
        content.kind("organisation").hold(claim.initiative.organisation_id)
        _hold(Team.objects.filter(pk=claim.team_id))
        if not claim._state.adding:
            acts.hold(claim)
        yield


def _hold(rows: models.QuerySet) -> None:
    list(rows.select_for_update().values_list("pk"))


def _nobody_looks_after(initiative: Initiative) -> None:
    if looks_after(initiative):
        words = _("Somebody looks after this listing already, for %(name)s.")
        raise Refused(words % {"name": initiative.organisation})
    if not initiative.listed:
        raise Refused(_("This listing has been taken down. Put it back before you give it to anybody."))


def _is_not_too_much(claim: Claim) -> None:
    waiting = claim.team.claims.filter(state=State.WAITING)
    organisation = claim.initiative.organisation_id
    comes_with_it = organisation and claim.team.organisation_id is None
    if comes_with_it and waiting.filter(initiative__organisation=organisation).exists():
        raise Refused(_("You have claimed another listing of this organisation. This one comes with it."))
    if claim.team.claims.filter(made_at__gt=timezone.now() - timedelta(days=1)).count() >= MOST_A_DAY:
        raise Refused(_("Your team has made %(most)d claims today. Make the next one tomorrow.") % {"most": MOST_A_DAY})
    if waiting.count() >= MOST_WAITING:
        raise Refused(_("%(most)d of your claims wait for an answer. Wait for one first.") % {"most": MOST_WAITING})


def _others(claim: Claim) -> list[Claim]:
    """The claims that are settled by granting this one."""
    rows = claims_beside(claim).exclude(pk=claim.pk).select_related("team", "initiative")
    if prospect(claim.initiative, claim.team).way == "move":
        rows = rows.filter(initiative=claim.initiative_id)
    return list(rows)


def _give(claim: Claim, by: User) -> None:
    """Makes the listing the team's, in the way that the page has said."""
    found = prospect(claim.initiative, claim.team)
    organisation = found.organisation or _made_from(claim.initiative, by)
    if found.way != "move":
        Team.objects.filter(pk=claim.team_id, organisation=None).update(organisation=organisation)
    if found.way != "organisation":
        _put_under(claim.initiative, organisation.pk, by)
    row = claim.initiative if found.way == "move" else organisation
    _record(row, Act.Sort.CLAIM, by, f"{claim.get_checked_how_display()}. {claim.reason}")
    claim.refresh_from_db()


def _take(claim: Claim, by: User) -> None:
    """Undoes that: a listing that was moved goes back, an organisation that was given has no team again."""
    initiative, organisation = claim.initiative, claim.team.organisation
    if organisation is None or organisation.pk != initiative.organisation_id:
        return
    moved = _moved_by(claim)
    lost = (
        [initiative.pk] if moved else list(organisation.initiatives(manager="everything").values_list("pk", flat=True))
    )
    take_out(lost, claim.team, since=claim.decided_at)
    if moved:
        _put_under(initiative, moved.base["organisation"], by)
    else:
        Team.objects.filter(pk=claim.team_id).update(organisation=None, trusted=False)
    _record(initiative if moved else organisation, Act.Sort.RELEASE, by, claim.reason)
    claim.refresh_from_db()


def _made_from(initiative: Initiative, by: User) -> Organisation:
    """An organisation that says no more than the name of its one listing."""
    document = {"name": initiative.name, "example": initiative.example}
    made = publish("organisation", uuid4(), document, via=Submission.Via.MODERATOR, by=by)
    return Organisation.objects.get(pk=made.subject)


def _put_under(initiative: Initiative, organisation: UUID | str | None, by: User) -> None:
    live = content.kind("initiative").read(initiative.pk)
    document = live | {"organisation": str(organisation) if organisation else None}
    correct("initiative", initiative.pk, document, base=live, by=by)


def _moved_by(claim: Claim) -> Submission | None:
    """What moved the listing when the claim was granted; None when it brought an organisation with it."""
    claimed = Act.objects.filter(kind="initiative", subject=str(claim.initiative_id), sort=Act.Sort.CLAIM)
    if not claimed.filter(at__gte=claim.decided_at).exists():
        return None
    moves = Submission.objects.filter(kind="initiative", subject=claim.initiative_id, via=Submission.Via.MODERATOR)
    return moves.filter(decided_at__gte=claim.decided_at).order_by("decided_at").first()


def _close_beside(other: Claim, granted: Claim) -> None:
    """A claim that has lost its object: of the same team it is granted too, another team is told kindly."""
    decided: dict = {"by_id": granted.by_id, "decided_at": granted.decided_at}
    if other.team_id == granted.team_id:
        CLAIMS.attempt(other, "grant", checked_how=granted.checked_how, reason=granted.reason, **decided)
    else:
        _tell(other, "claim-closed")
        CLAIMS.attempt(other, "refuse", reason=_("Another team was recognised. Ask them to invite you."), **decided)
    close_cases(kind=KIND, subject=other.pk)


def _record(row: models.Model, sort: str, by: User, reason: str) -> None:
    acts.record(row._meta.model_name, row.pk, sort=sort, by=by, reason=reason)


def _tell(claim: Claim, mail: str) -> None:
    for member in claim.team.members.filter(is_active=True):
        notices.write(member.email, mail, initiative=claim.initiative, reason=claim.reason)
