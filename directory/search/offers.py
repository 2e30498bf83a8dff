"""Finding offers: the filters of `/offers/`, and one page of what can still be taken up."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory.models import Commitment, Moment, Offer

from .filterset import Pick, RowFilterSet, Rows, WeekTimes, times_said
from .panel import RowPanel


@dataclass
class LightOffer:
    """An offer as what it says for each filter."""

    pk: UUID
    sort: str
    area: str
    values: dict[str, set[str]]


class OfferFilterSet(RowFilterSet):
    """Every filter of `/offers/`."""

    what = Pick(gettext_lazy("What it is"), Offer.Sort.choices)
    role = Pick(gettext_lazy("What kind of role"), Offer.Role.choices)
    gets = Pick(gettext_lazy("What you get"), Offer.Gets.choices)
    when = WeekTimes(gettext_lazy("When"))
    moment = Pick(gettext_lazy("Moments"), lambda _asked: list(Moment.objects.values_list("slug", "name")))
    commitment = Pick(
        gettext_lazy("Commitments it meets"), lambda _asked: list(Commitment.objects.values_list("code", "short_name"))
    )
    area = Pick(gettext_lazy("Area"), lambda asked: asked.areas)


class OfferFinder(RowPanel):
    """Reads the parameters of `/offers/` and finds what can still be taken up today."""

    counts = False

    def __init__(self, data: QueryDict, today: date):
        self.data, self.known = data, Offer.objects.current(today)
        lights = light_offers(self.known)
        for pk, code in self.known.exclude(commitments=None).values_list("pk", "commitments__code"):
            if pk in lights:  # another may be listed meanwhile
                lights[pk].values["commitment"].add(code)
        self.filters = OfferFilterSet(data, Rows(lights.values()), Offer)

    @property
    def title(self) -> str:
        """How many were found, or that nothing was."""
        count = self.found.count
        return ngettext("%(count)d offer", "%(count)d offers", count) % {"count": count} if count else _("No offers")


def light_offers(rows: QuerySet) -> dict[UUID, LightOffer]:
    """In the order of their names. One query, which leaves their commitments out."""
    found: dict[UUID, LightOffer] = {}
    names = ("pk", "sort", "area", "role", "gets", "when", "moments__slug")
    for pk, sort, area, role, gets, when, moment in rows.order_by("name", "pk").values_list(*names):
        said = {"what": {sort}, "role": {role}, "gets": set(gets), "when": times_said(when), "area": {slugify(area)}}
        light = found.setdefault(pk, LightOffer(pk, sort, area, said | {"moment": set(), "commitment": set()}))
        light.values["moment"] |= {moment} - {None}
    return found
