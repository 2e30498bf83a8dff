"""What the desk reads: its open cases, its figures, every listing, and whom to ring first."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from uuid import UUID

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery, Value, When

from directory import week
from directory.models import (
    Call,
    Case,
    Contact,
    Initiative,
    InitiativeMoment,
    MeetingSession,
    Moment,
    Promise,
    fresh_since,
)

from .table import ANSWERS

LOOKING_BACK = timedelta(days=90)
# Friday 5pm to Monday 6am, as `when=weekend` has it.
WEEKEND = week.Span(4 * week.DAY + 17 * 60, 7 * week.DAY + 6 * 60)
IS_READ_HARM = Q(danger=Case.Danger.SAFETY, read_at__isnull=False)


@dataclass(frozen=True)
class Figures:
    """How the desk stands. `days` is the median from sending to an answer; None when nothing was decided."""

    promise: int
    days: float | None
    decided: int
    late: int
    never_confirmed: int
    unasked: int
    calls_today: int
    unread_harm: int


def open_cases() -> models.QuerySet[Case]:
    """What waits, in the order of danger and then of what is due first; reports of harm that nobody has read lead."""
    return (
        Case.objects.filter(state=Case.State.OPEN)
        .select_related("taken_by")
        .order_by("danger", models.Case(When(IS_READ_HARM, then=Value(1)), default=Value(0)), "due_at", "pk")
    )


def figures(now: datetime, today: date) -> Figures:
    """The same few numbers for every moderator, in a constant number of queries."""
    answered = Case.objects.filter(
        state=Case.State.CLOSED, closed_at__gte=now - LOOKING_BACK, submission__state__in=ANSWERS
    ).values_list("submission__sent_at", "opened_at", "closed_at", "due_at")
    times = [(closed - (sent or opened), closed > due) for sent, opened, closed, due in answered]
    return Figures(
        promise=Promise.days_now(),
        days=median(taken / timedelta(days=1) for taken, _late in times) if times else None,
        decided=len(times),
        late=sum(late for _taken, late in times),
        never_confirmed=Initiative.objects.current().with_checked_day().filter(was_checked=False).count(),
        unasked=Initiative.objects.filter(any_moment_assumed=True).count(),
        calls_today=to_ring(today).filter(try_again_on__lte=today).count(),
        unread_harm=Case.objects.unread_harm().count(),
    )


def listings() -> models.QuerySet[Initiative]:
    """Every listing, taken down or not, by name."""
    return Initiative.everything.with_checked_day().select_related("organisation").order_by("name", "pk")


def to_ring(today: date) -> models.QuerySet:
    """Listings that nobody has confirmed within 90 days. Left out while the last call said to try again later."""
    last_call = Call.objects.filter(initiative=OuterRef("pk")).order_by("-at", "-pk")
    return (
        Initiative.objects.current()
        .with_checked_day()
        .annotate(try_again_on=Subquery(last_call.values("try_again_on")[:1]))
        .filter(Q(checked_day=None) | Q(checked_day__lt=fresh_since(today)))
        .filter(Q(try_again_on=None) | Q(try_again_on__lte=today))
    )


def phone_round(today: date) -> models.QuerySet[Initiative]:
    """Whom to ring, in turn: `rank` 0 helps in crisis or at weekends, 1 after hospital. Of one rank, those with a
    number come first."""
    phones = Contact.objects.filter(sort=Contact.Sort.PHONE)
    own, of_theirs = phones.filter(initiative=OuterRef("pk")), phones.filter(organisation=OuterRef("organisation"))
    has_number = models.Case(When(Q(Exists(own)) | Q(Exists(of_theirs)), then=Value(0)), default=Value(1))
    rank = models.Case(
        When(_helps_at(*Moment.CRISIS) | Q(pk__in=_at_weekends(today)), then=Value(0)),
        When(_helps_at("leaving-hospital"), then=Value(1)),
        default=Value(2),
    )
    order = ("rank", has_number, F("checked_day").asc(nulls_first=True), "name")
    return to_ring(today).annotate(rank=rank).order_by(*order)


def _at_weekends(today: date) -> set[UUID]:
    """The listings with a session of the ordinary weekend, also where its times are not shown."""
    weekend = week.Ordinary(WEEKEND, "weekend", today)
    sessions = MeetingSession.objects.prefetch_related("seasons", "exceptions")
    return {one.initiative_id for one in sessions if week.meets(one.pattern(), weekend, ()) != "no"}


def _helps_at(*moments: str) -> Q:
    lines = InitiativeMoment.objects.filter(initiative=OuterRef("pk"), moment__slug__in=moments)
    return Q(Exists(lines))
