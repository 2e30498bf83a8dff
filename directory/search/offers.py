"""Finding offers: the filters of `/offers/`, and one page of what can still be taken up."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, reduce
from operator import or_

import django_filters
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q, TextField, Value
from django.db.models.functions import Cast
from django.db.models.lookups import Contains
from django.http import QueryDict
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory import week
from directory.foreign import quoted
from directory.models import Commitment, Moment, Offer

from .filters import Choices
from .panel import Panel, without_nul

PAGE_SIZE = 20


class OfferFilters(django_filters.FilterSet):
    """Every filter of `/offers/`: AND across them, OR within one."""

    what = Choices(label=gettext_lazy("What it is"), field_name="sort", choices=Offer.Sort.choices)
    role = Choices(label=gettext_lazy("What kind of role"), choices=Offer.Role.choices)
    gets = Choices(label=gettext_lazy("What you get"), choices=Offer.Gets.choices, method="giving")
    when = Choices(label=gettext_lazy("When"), method="at_times")
    moment = Choices(label=gettext_lazy("Moments"), method="at_moments")
    commitment = Choices(label=gettext_lazy("Commitments it meets"), method="meeting_commitments")
    area = Choices(label=gettext_lazy("Area"), method="in_areas")

    class Meta:
        model = Offer
        fields = []

    def __init__(self, data, queryset):
        super().__init__(data, queryset)
        self.areas = _areas(queryset)
        self.filters["when"].extra["choices"] = time_choices()
        self.filters["moment"].extra["choices"] = list(Moment.objects.values_list("slug", "name"))
        self.filters["commitment"].extra["choices"] = list(Commitment.objects.values_list("code", "short_name"))
        self.filters["area"].extra["choices"] = [(slug, quoted(texts[0])) for slug, texts in self.areas.items()]

    def giving(self, offers, name, values):
        return offers.filter(_holding(name, [f'"{value}"' for value in values])) if values else offers

    def at_times(self, offers, name, values):
        """Those that name a part of a day asked for, or any part of such a day."""
        return offers.filter(_holding(name, [_in_a_list(value) for value in values])) if values else offers

    def at_moments(self, offers, name, slugs):
        links = Offer.moments.through.objects.filter(offer=OuterRef("pk"), moment__slug__in=slugs)
        return offers.filter(Exists(links)) if slugs else offers

    def meeting_commitments(self, offers, name, codes):
        links = Offer.commitments.through.objects.filter(offer=OuterRef("pk"), commitment__code__in=codes)
        return offers.filter(Exists(links)) if codes else offers

    def in_areas(self, offers, name, slugs):
        texts = [text for slug in slugs for text in self.areas[slug]]
        return offers.filter(area__in=texts) if slugs else offers


def time_choices() -> list[tuple[str, str]]:
    """The days of the week, then the parts of each day."""
    return [(value, week.slot_words(value)) for value in (*week.DAYS, *week.SLOTS)]


def _in_a_list(when: str) -> str:
    """What stands in a list of times that holds this day or part of a day."""
    return f'"{when}"' if "-" in when else f'"{when}-'


def _holding(name: str, texts: list[str]) -> Q:
    """A list that holds one of these; as text, which both databases compare."""
    held = (Contains(Cast(name, TextField()), Value(text)) for text in texts)
    return reduce(or_, map(Q, held))


@dataclass(frozen=True)
class FoundOffers:
    """One page of what was found: rows loaded for a card, and the count of all."""

    offers: list[Offer] = field(default_factory=list)
    count: int = 0
    page: int = 1
    pages: int = 1


class OfferFinder(Panel):
    """Reads the parameters of `/offers/` and finds what can still be taken up today."""

    def __init__(self, data: QueryDict, today: date):
        self.data = data
        self.filters = OfferFilters(without_nul(data), Offer.objects.current(today))

    @cached_property
    def found(self) -> FoundOffers:
        """A page that does not exist gives the nearest that does; a filter nobody knows finds nothing."""
        if not self.filters.is_valid():
            return FoundOffers()
        pages = Paginator(self.filters.qs.for_card().order_by("name", "pk"), PAGE_SIZE)
        current = pages.get_page(self.data.get("page", 1))
        return FoundOffers(list(current.object_list), pages.count, current.number, pages.num_pages)

    def _choices(self, name: str) -> list[tuple[str, str]]:
        """Of the times the days; a part of a day joins them only when it was asked for."""
        choices = super()._choices(name)
        asked = self._values(name)
        return [(value, words) for value, words in choices if name != "when" or "-" not in value or value in asked]

    @property
    def title(self) -> str:
        """How many were found, or that nothing was."""
        count = self.found.count
        return ngettext("%(count)d offer", "%(count)d offers", count) % {"count": count} if count else _("No offers")


def _areas(offers) -> dict[str, list[str]]:
    """What stands in an address for an area, and the ways in which offers write it: "tulse-hill", ["Tulse Hill"]."""
    found: dict[str, list[str]] = {}
    for text in offers.order_by("area").values_list("area", flat=True).distinct():
        if slug := slugify(text):
            found.setdefault(slug, []).append(text)
    return found
