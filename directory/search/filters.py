"""The filters of the finder: AND across them, OR within one. Each calls one word of the domain."""

from functools import reduce
from operator import or_

import django_filters
from django.utils.translation import gettext_lazy as _

from directory.models import Initiative, Moment, Term, holidays

from .fields import AgeField, ChoicesField, PlaceField, WhenField
from .times import WHEN_CHOICES

RULES = [
    ("referral", _("No need to be introduced")),
    ("waiting-list", _("No waiting list")),
    ("diagnosis", _("No diagnosis needed")),
]
TERM_FILTERS = ("help", "format", "who", "language", "access", "join")


class Choices(django_filters.MultipleChoiceFilter):
    field_class = ChoicesField


class When(django_filters.MultipleChoiceFilter):
    field_class = WhenField


class Near(django_filters.CharFilter):
    field_class = PlaceField


class Age(django_filters.NumberFilter):
    field_class = AgeField


class Filters(django_filters.FilterSet):
    """Every filter of `/support/`; give it the request's parameters and the wall time."""

    moment = Choices(label=_("What is happening"), method="at_moments")
    when = When(label=_("When"), method="at_times")
    near = Near(label=_("Near"), method="by_distance", max_length=60)
    help = Choices(label=_("What kind of help"), method="tagged")
    format = Choices(label=_("How it happens"), method="tagged")
    join = Choices(label=_("How to join"), method="tagged")
    cost = Choices(label=_("Cost"), field_name="cost", lookup_expr="exact")
    who = Choices(label=_("Who it is for"), method="tagged")
    age = Age(label=_("Age"), method="admitting")
    language = Choices(label=_("Languages"), method="tagged")
    access = Choices(label=_("Getting in and taking part"), method="tagged")
    tier = Choices(label=_("Who gives the support"), field_name="tier", lookup_expr="exact")
    without = Choices(label=_("Without"), method="without_rules")

    class Meta:
        model = Initiative
        fields = []

    def __init__(self, data, queryset, *, now):
        super().__init__(data, queryset)
        self.now = now
        self.holidays = holidays(now.year - 1, now.year, now.year + 1)
        self.filters["when"].extra |= {"now": now, "holidays": self.holidays, "choices": WHEN_CHOICES}
        self.filters["without"].extra["choices"] = RULES
        moments = Moment.objects.values_list("slug", "name")
        self.filters["moment"].extra["choices"] = list(moments)
        for vocabulary, choices in _vocabularies().items():
            if vocabulary in self.filters:
                self.filters[vocabulary].extra["choices"] = choices

    def at_moments(self, initiatives, name, moments):
        return initiatives.supporting(*moments, also_any=True) if moments else initiatives

    def at_times(self, initiatives, name, asked):
        if not asked:
            return initiatives
        return reduce(or_, (initiatives.meeting(one, self.holidays) for one in asked))

    def by_distance(self, initiatives, name, spot):
        return initiatives.with_distance(spot.latitude, spot.longitude) if spot else initiatives

    def tagged(self, initiatives, name, slugs):
        return initiatives.tagged(name, slugs) if slugs else initiatives

    def admitting(self, initiatives, name, age):
        return initiatives if age is None else initiatives.admitting(int(age))

    def without_rules(self, initiatives, name, rules):
        return initiatives.without(*rules)


def _vocabularies() -> dict[str, list[tuple[str, str]]]:
    """Slug and name of every term, by vocabulary. One query."""
    found: dict[str, list] = {}
    for vocabulary, slug, name in Term.objects.values_list("vocabulary", "slug", "name"):
        found.setdefault(vocabulary, []).append((slug, name))
    return found
