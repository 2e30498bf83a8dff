"""Reads listings from the database as entries: the same number of queries for one listing and for all."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from django.db.models import Max, QuerySet

from directory import week
from directory.models import (
    Case,
    Confirmation,
    Initiative,
    InitiativeMoment,
    MeetingSession,
    Place,
    SessionException,
    SessionSeason,
    Submission,
)

from .entry import Entry, Many, Owner, Where

FIELDS = ("slug", "code", "name", "language", "type", "tier", "summary", "who_for", "cost", "state", "paused_until")
FIELDS += ("age_from", "age_to", "any_moment", "example", "looking_for_partners")
RULES = {"referral": "no_referral", "waiting-list": "no_waiting_list", "diagnosis": "no_diagnosis"}
PATTERN = ("vague", "every", "phase", "nth", "date", "bank_holidays")
# More than this, and reading all of them is quicker than naming each.
MOST_NAMED = 400


def entries(ids: Iterable[UUID] | None = None) -> list[Entry]:
    """The listed initiatives among these ids, or all, in no order."""
    wanted = None if ids is None else list(ids)
    if wanted is not None and len(wanted) > MOST_NAMED:
        return [entry for entry in entries() if entry.pk in set(wanted)]
    return _Reader(wanted).entries()


class _Reader:
    """What hangs on some listings, each sort read at once and kept under the listing's id."""

    def __init__(self, wanted: list[UUID] | None):
        self.wanted = wanted
        through = Initiative.terms.through.objects.order_by("term__vocabulary", "term__position", "term__name")
        self.tags = self._grouped(through, "term__vocabulary", "term__slug")
        self.moments = self._grouped(InitiativeMoment.objects.order_by("moment__position"), "moment__slug")
        places = Place.objects.order_by("position")
        self.places = self._grouped(places, "shown", "area", "district", "latitude", "longitude")
        self.checked = dict(
            self._of(Confirmation.objects.filter(still_true=True).order_by())
            .values_list("initiative")
            .annotate(Max("day"))
        )
        waiting = Submission.objects.filter(kind="initiative", state="waiting", unsettles=True)
        self.changing = set(waiting.values_list("subject", flat=True))
        self.alarmed = set(Case.objects.alarming().values_list("subject", flat=True))
        self.sessions = self._sessions()

    def entries(self) -> list[Entry]:
        rows = Initiative.objects.filter(search_row__isnull=False)
        if self.wanted is not None:
            rows = rows.filter(pk__in=self.wanted)
        names = ("pk", "search_row__pk", "organisation__slug", "organisation__name", *RULES.values(), *FIELDS)
        return [self._entry(dict(zip(names, row, strict=True))) for row in rows.values_list(*names)]

    def _entry(self, row: dict) -> Entry:
        pk = row["pk"]
        slug = row["organisation__slug"]
        return Entry(
            number=row["search_row__pk"],
            pk=pk,
            organisation=Owner(slug, row["organisation__name"]) if slug else None,
            rules=tuple(rule for rule, name in RULES.items() if row[name]),
            tags=tuple(self.tags[pk]),
            moments=tuple(slug for (slug,) in self.moments[pk]),
            places=Many(Where(*place) for place in self.places[pk]),
            sessions=tuple(self.sessions[pk]),
            checked=self.checked.get(pk),
            changing=pk in self.changing,
            alarmed=pk in self.alarmed,
            **{name: row[name] for name in FIELDS},
        )

    def _sessions(self) -> dict[UUID, list[week.Pattern]]:
        told = MeetingSession.objects.told()
        seasons, exceptions = self._hanging(SessionSeason), self._hanging(SessionException)
        found = defaultdict(list)
        rows = self._of(told.order_by("position", "opens")).values_list("initiative", "pk", "opens", "closes", *PATTERN)
        for initiative, pk, opens, closes, *rest in rows:
            parts = dict(zip(PATTERN, rest, strict=True))
            found[initiative].append(
                week.Pattern(week.Span(opens, closes), seasons=seasons[pk], exceptions=exceptions[pk], **parts)
            )
        return found

    def _hanging(self, model) -> dict[UUID, tuple]:
        """Seasons or exceptions of each session, in order."""
        names = ("first", "last") if model is SessionSeason else ("date", "sort", "words")
        rows = model.objects.order_by(names[0])
        if self.wanted is not None:
            rows = rows.filter(session__initiative__in=self.wanted)
        found = defaultdict(tuple)
        for session, *parts in rows.values_list("session", *names):
            found[session] += (tuple(parts),)
        return found

    def _grouped(self, rows: QuerySet, *names: str) -> dict[UUID, list[tuple]]:
        found = defaultdict(list)
        for initiative, *parts in self._of(rows).values_list("initiative", *names):
            found[initiative].append(tuple(parts))
        return found

    def _of(self, rows: QuerySet) -> QuerySet:
        return rows if self.wanted is None else rows.filter(initiative__in=self.wanted)
