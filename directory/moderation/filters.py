"""How moderators narrow their lists down: what waits, and every listing."""

from datetime import date

import django_filters
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from directory.models import Case, Initiative, fresh_since

ALL = _("All")
NARROWER = [
    ("never", _("Never confirmed")),
    ("old", _("Confirmed more than 90 days ago")),
    ("changed", _("Changed since it was confirmed")),
    ("unlisted", _("Taken down")),
    ("paused", _("Paused")),
    ("unasked", _("Nobody has asked about moments")),
]


class ListFilterSet(django_filters.FilterSet):
    """A value that nobody knows finds nothing."""

    @property
    def qs(self) -> QuerySet:
        return super().qs if self.is_valid() else self.queryset.none()


class CaseFilterSet(ListFilterSet):
    """Of open cases: of one sort, and those that whoever asks has taken."""

    sort = django_filters.ChoiceFilter(choices=Case.Sort.choices, empty_label=ALL)
    mine = django_filters.ChoiceFilter(choices=[("1", _("Mine"))], empty_label=_("Everybody’s"), method="taken")

    def taken(self, cases: QuerySet[Case], _name: str, _value: str) -> QuerySet[Case]:
        return cases.filter(taken_by=self.request.user)


class ListedFilterSet(ListFilterSet):
    """Of listings: with these words in their names, and those of which one thing is so."""

    q = django_filters.CharFilter(method="named")
    only = django_filters.ChoiceFilter(choices=NARROWER, empty_label=ALL, method="narrowed")

    def named(self, listings: QuerySet[Initiative], _name: str, words: str) -> QuerySet[Initiative]:
        for word in words.split():
            said = Q(name__icontains=word) | Q(aliases__name__icontains=word) | Q(organisation__name__icontains=word)
            listings = listings.filter(said)
        return listings.distinct()

    def narrowed(self, listings: QuerySet[Initiative], _name: str, only: str) -> QuerySet[Initiative]:
        return listings.filter(_what(only, timezone.localdate()))


def _what(only: str, today: date) -> Q:
    return {
        "never": Q(was_checked=False, listed=True),
        "old": Q(checked_day__lt=fresh_since(today), listed=True),
        "changed": Q(was_checked=True, checked_day=None, listed=True),
        "unlisted": Q(listed=False),
        "paused": Q(state=Initiative.State.PAUSED),
        "unasked": Q(any_moment_assumed=True, listed=True),
    }[only]
