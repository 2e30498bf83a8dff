"""The words in which the house asks for initiatives: each states one fact, and they chain."""

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Subquery


def _model(name: str) -> type[models.Model]:
    return apps.get_model("directory", name)


class InitiativeQuerySet(models.QuerySet):
    def listed(self):
        return self.filter(listed=True)

    def current(self):
        """Those somebody could still go to: an ended or moved one is found by its name only."""
        return self.filter(state__in=self.model.CURRENT)

    def with_standing(self):
        """With its organisation, and whether something keeps it from being trusted."""
        return self.select_related("organisation").annotate(**standing())

    def for_card(self):
        """With all that a card says, in the same number of queries for one row and for many."""
        sessions = _model("MeetingSession").objects.select_related("place")
        return self.with_standing().prefetch_related(
            "terms",
            "moment_links__moment",
            "places",
            "contacts",
            "organisation__contacts",
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


def standing() -> dict[str, Exists]:
    """What keeps a listing from being trusted, by the name under which a row knows it.

    A change to when, where, contact or state waits for a moderator; or somebody has reported that people could come to
    harm, and no moderator has read it yet."""
    waiting = _model("Submission").objects.filter(kind="initiative", subject=OuterRef("pk"), state="waiting")
    harmful = _model("Case").objects.alarming().filter(subject=OuterRef("pk"))
    return {"changing": Exists(waiting.filter(unsettles=True)), "alarmed": Exists(harmful)}


class ListedInitiatives(models.Manager.from_queryset(InitiativeQuerySet)):
    """What visitors may see; `Initiative.everything` holds the rest."""

    def get_queryset(self):
        return super().get_queryset().listed()
