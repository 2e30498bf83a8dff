"""The finder of support: words and filters in, one page of initiatives out, and how to say what was found."""

from datetime import datetime
from functools import cached_property

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from directory.fold import fold
from directory.models import Initiative
from directory.place import Spot, distance_words, miles

from .filters import Filters
from .panel import Chip, Group, Panel, without_nul
from .results import Found, search
from .times import when_words

LONGEST_QUERY = 200
TYPED = {"near": "text", "age": "number"}
HINTS = {"near": gettext_lazy("A postcode, an area or a hospital"), "age": gettext_lazy("In years")}
MOST_DROPS = 6


class Finder(Panel):
    """Reads the parameters of a finder page and finds; give it `request.GET` and the naive wall time."""

    def __init__(self, data: QueryDict, now: datetime, initiatives=None):
        self.data, self.now = data, now
        self.query = data.get("q", "").replace("\x00", "").strip()
        everything = Initiative.objects.all() if initiatives is None else initiatives
        self.filters = Filters(without_nul(data), everything, now=now)

    @cached_property
    def found(self) -> Found:
        if self.problems:
            return Found()
        found = search(self.query, self.filters, self.data.get("page", 1))
        for initiative in found.initiatives:
            initiative.distance = self._distance(initiative)
        return found

    @cached_property
    def problems(self) -> list[str]:
        """What was asked that nobody understands, in words that say what to do."""
        errors = super().problems
        if len(self.query) > LONGEST_QUERY:
            errors.append(_("That is too long to search for. Use fewer than 200 letters."))
        elif self.query and not fold(self.query):
            errors.append(_("We could not read any letters in that search. Try a word or a name."))
        return errors

    @property
    def spot(self) -> Spot | None:
        return self.filters.form.cleaned_data.get("near") if self.filters.is_valid() else None

    @property
    def chips(self) -> list[Chip]:
        """Every filter in force, in the order of the panel; the query has its own."""
        words = [self._chip("q", self.query, f"“{self.query}”")] if self.query else []
        return words + super().chips

    @property
    def title(self) -> str:
        """How many were found, or that nothing was."""
        if not self.found.count:
            return _("Nothing found")
        count = self.found.count
        return ngettext("%(count)d listing", "%(count)d listings", count) % {"count": count}

    @property
    def kept(self) -> list[tuple[str, str]]:
        """Name and value of every filter, for a form that changes the words only."""
        return [(name, value) for name in self.filters.filters for value in self._values(name)]

    @property
    def drops(self) -> list[Chip]:
        """When nothing was found: each filter to take off that would give something, with how many."""
        found = []
        for chip in self.chips[:MOST_DROPS] if len(self.chips) > 1 else []:
            count = Finder(QueryDict(chip.query), self.now).found.count
            words = ngettext("%(count)d listing without %(filter)s", "%(count)d listings without %(filter)s", count)
            found += [Chip(words % {"count": count, "filter": chip.words}, chip.query)] if count else []
        return found

    @property
    def order_words(self) -> str:
        if self.spot:
            return _("Nearest to %(place)s first. Phone, online and unnamed places come last.") % {
                "place": self.spot.name
            }
        return _("Those somebody has checked lately come first.")

    def _group(self, name: str) -> Group:
        if name in TYPED:
            legend = str(self.filters.filters[name].label)
            return Group(name, legend, TYPED[name], value=self.data.get(name, ""), hint=str(HINTS[name]))
        return super()._group(name)

    def _choices(self, name: str) -> list[tuple[str, str]]:
        """Known values with their words; parts of a day join the list only when one was asked for."""
        choices = super()._choices(name)
        if name == "when" and self.filters.is_valid():
            known = {value for value, _words in choices}
            asked = self.filters.form.cleaned_data["when"]
            choices += [(one.name, when_words(one)) for one in asked if one.name not in known]
        return choices

    def _words(self, name: str, value: str, labels: dict) -> str:
        if name == "near":
            return _("Near %(place)s") % {"place": self.spot.name if self.spot else value}
        if name == "age":
            return _("Age %(age)s") % {"age": value}
        return super()._words(name, value, labels)

    def _chip(self, name: str, value: str, words: str) -> Chip:
        """The query is one text: its chip takes all of it away, whatever white space stood around it."""
        if name != "q":
            return super()._chip(name, value, words)
        data = self.data.copy()
        data.pop("page", None)
        data.setlist("q", [])
        return Chip(words, data.urlencode())

    def _distance(self, initiative: Initiative) -> str:
        """ "about 1 mile" to the nearest published point, or nothing."""
        if not self.spot:
            return ""
        points = [(place.latitude, place.longitude) for place in initiative.places.all() if place.latitude is not None]
        return distance_words(min(miles(self.spot, Spot("", *point)) for point in points)) if points else ""
