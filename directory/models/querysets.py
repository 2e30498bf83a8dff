"""The words in which the house asks for initiatives: each states one fact, and they chain."""

from datetime import date, timedelta

from django.apps import apps
from django.db import models
from django.db.models import Exists, F, Min, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Power

FRESH_DAYS = 90
# One degree of longitude in degrees of latitude, at 51.46 north (Lambeth): cos(51.46°).
NARROWING = 0.623


def _model(name: str) -> type[models.Model]:
    return apps.get_model("directory", name)


class InitiativeQuerySet(models.QuerySet):
    def listed(self):
        return self.filter(listed=True)

    def current(self):
        """Those somebody could still go to: an ended or moved one is found by its name only."""
        return self.exclude(state__in=["ended", "moved"])

    def unalarmed(self):
        """Without those that a report nobody has read yet calls harmful: for lists that say no "check first"."""
        return self.exclude(_alarmed())

    def supporting(self, *moments: str, also_any: bool = False):
        """Those that help at one of these moments; with `also_any` those open to everybody too."""
        at_one = Exists(_model("InitiativeMoment").objects.filter(initiative=OuterRef("pk"), moment__slug__in=moments))
        return self.filter(at_one | Q(any_moment=True) if also_any else at_one)

    def tagged(self, vocabulary: str, slugs: list[str]):
        """Those that carry one of these terms of one vocabulary."""
        through = self.model.terms.through.objects
        return self.filter(
            Exists(through.filter(initiative=OuterRef("pk"), term__vocabulary=vocabulary, term__slug__in=slugs))
        )

    def fresh(self, today: date):
        """Those a person checked within 90 days, that are not just changing, and of which nobody fears harm."""
        return self.filter(_is_fresh(today))

    def alternatives_to(self, slug: str):
        """Those that help at a moment at which the one of this address helped."""
        return self.filter(moment_links__moment__initiative_links__initiative__slug=slug).distinct()

    def with_distance(self, latitude: float, longitude: float):
        """Annotates `away`: squared degrees to the nearest published point, null where none is shown."""
        north = F("places__latitude") - latitude
        east = (F("places__longitude") - longitude) * NARROWING
        return self.annotate(away=Min(Power(north, 2) + Power(east, 2)))

    def with_standing(self):
        """With its organisation, and whether something keeps it from being trusted; `together` loads the rest."""
        return self.select_related("organisation").annotate(**standing())

    def for_card(self):
        """With all that a card says, in the same number of queries for one row and for many."""
        sessions = _model("MeetingSession").objects.select_related("place")
        return self.with_standing().prefetch_related(
            "terms",
            "moment_links__moment",
            "places",
            "contacts",
            "confirmations",
            Prefetch("sessions", sessions.prefetch_related("seasons", "exceptions")),
        )

    def for_page(self):
        """With all that the page of a listing says."""
        return self.for_card().select_related("moved_to").prefetch_related("aliases", "sources")

    def with_checked_day(self):
        """The day of the latest check that still covers it; `was_checked` also counts those of what it said before."""
        checks = _model("Confirmation").objects.filter(initiative=OuterRef("pk"))
        latest = checks.filter(still_true=True).order_by("-day")
        return self.annotate(checked_day=Subquery(latest.values("day")[:1]), was_checked=Exists(checks))


def standing() -> dict[str, Q]:
    """What keeps a listing from being trusted, by the name under which a row knows it."""
    return {"changing": _changing(), "alarmed": _alarmed()}


def _changing() -> Q:
    """A change to when, where, contact or state waits for a moderator."""
    waiting = _model("Submission").objects.filter(kind="initiative", subject=OuterRef("pk"), state="waiting")
    return Q(Exists(waiting.filter(unsettles=True)))


def _alarmed() -> Q:
    """Somebody has reported that people could come to harm, and no moderator has read it yet."""
    return Q(Exists(_model("Case").objects.alarming().filter(subject=OuterRef("pk"))))


def _is_fresh(today: date) -> Q:
    return _checked_since(today - timedelta(days=FRESH_DAYS)) & ~_changing() & ~_alarmed()


def _checked_since(day: date) -> Q:
    confirmations = _model("Confirmation").objects
    return Q(Exists(confirmations.filter(initiative=OuterRef("pk"), still_true=True, day__gte=day)))


class ListedInitiatives(models.Manager.from_queryset(InitiativeQuerySet)):
    """What visitors may see; `Initiative.everything` holds the rest."""

    def get_queryset(self):
        return super().get_queryset().listed()
