"""What a finder says of what it found: how many, of what, in which order, and which words only rank."""

from functools import cached_property, reduce
from operator import or_

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import week
from directory.foreign import joined

from .borough import districts
from .panel import Panel
from .results import nowhere
from .times import none_known, none_known_of, out_of_reach

MOST_IN_HEADING = 4


class Headings(Panel):
    """Words about the result of a finder, which adds what was asked and what was found."""

    @property
    def title(self) -> str:
        """How many were found, or that nothing was."""
        count = self.found.count
        if self._knows_none:
            return none_known(self.times[0])
        if not count:
            return _("Nothing found")
        return ngettext("%(count)d listing", "%(count)d listings", count) % {"count": count}

    def _about(self, filters: list[str]) -> str:
        """ "Grief, near Brixton: 4 name it": how many are listed would say too much, as nothing is left out."""
        count = (reduce(or_, self.filters.concerns.values()) & self.found.bitmap).bit_count()
        words = _("%(concern)s: no group for it alone")
        if count:
            words = ngettext("%(concern)s: %(count)d names it", "%(concern)s: %(count)d name it", count)
        return words % {"concern": ", ".join([*self._labels("concern"), *filters]), "count": count}

    @property
    def is_at_once(self) -> bool:
        """Whether one time is asked for, at which somebody may set out: now or tonight."""
        return len(self.times) == 1 and isinstance(self.times[0], week.Window) and self.times[0].sure_only

    @property
    def _knows_none(self) -> bool:
        """Whether nothing checked is on at the one time that is asked for."""
        answers, is_one = self.answers, len(self.times) == 1
        return bool(answers and is_one and not answers.checked)

    @property
    def heading(self) -> str:
        """ "12 listings, Saturday evening, near Brixton". Words of crisis are not said back in large letters."""
        if self.asks_for_no_list:
            return _("When you want company")
        if self.asked.helping and not self.alarm:
            return _("Would you like to help others?")
        near = self._words("near", self.data.get("near", ""), {})
        filters = [chip.words for chip in [*self.own_chips, *(self.read_as.chips if self.read_as else [])]]
        filters = [words for words in filters if words not in self._unsaid]
        filters = [self._near_words(_("near %(place)s")) if words == near else words for words in filters]
        more = len(filters) - MOST_IN_HEADING
        if more > 1:
            words = ngettext("%(count)d more filter", "%(count)d more filters", more) % {"count": more}
            filters[MOST_IN_HEADING:] = [words]
        return self._titled(filters)

    def _titled(self, filters: list[str]) -> str:
        if self._knows_none:
            return none_known_of(self.times[0], filters)
        if filters and not self.found.count:
            return _("Nothing found: %(asked)s") % {"asked": ", ".join(filters)}
        return self._about(filters) if self.filters.concerns else ", ".join([self.title, *filters])

    @property
    def _unsaid(self) -> list[str]:
        """What no heading says: words that only rank, words of danger, a place that we do not know, a time at which
        nothing is known."""
        words = [self._quoted_rest] if self.alarm or self.ranked_words else []
        boxes = (["age"] if self.spot else ["age", "near"]) if self.alarm else ["near"] if self.beyond else []
        words += [self._words(name, self.data.get(name, ""), {}) for name in boxes]
        return words + self._labels("when")[:1] if self._knows_none else words + self._labels("concern")

    @property
    def _quoted_rest(self) -> str:
        return f"“{self.rest}”"

    @property
    def concern_words(self) -> list[str]:
        """How many of those found speak of what somebody comes with, of what none does, and who comes first."""
        if self.alarm or not self.found.count:
            return []
        labels, asked = dict(self._choices("concern")), self.filters.concerns
        if not asked:
            return []
        each = [self._spoken(labels[slug], told & self.found.bitmap) for slug, told in asked.items()]
        speak = self.found.bitmap & reduce(or_, asked.values())
        if self.filters.asked["who"]:
            return [*each, _("Those that name it come first.")] if speak else each
        then = _("Those that name it come first. Then come those that welcome anyone.")
        return [*each, then if speak else _("Those that welcome anyone come first.")]

    def _spoken(self, concern: str, told: int) -> str:
        words = _("We know no group for “%(words)s” alone.")
        if count := told.bit_count():
            words = _speak(count)
        return words % {"words": concern, "count": count}

    @cached_property
    def ranked_words(self) -> list[str]:
        """How many of those found speak of the words that only rank, and which words none of them holds. Words of
        danger are not said back."""
        if self.alarm or not self.only_ranks or not self.found.count:
            return []
        text = self._text(self.rest, self._as_typed)
        count = (text.found & self.found.bitmap).bit_count()
        missing = nowhere(self.rest, self.found.bitmap) if text.missing or not count else []
        held = _speak(count) % {"count": count, "words": text.correction or self.rest}
        unheld = _("None of these speaks of “%(words)s”.") % {"words": "”, “".join(missing)}
        return [words for words, stands in ((held, count and not missing), (unheld, missing)) if stands]

    @property
    def order_words(self) -> str:
        """What comes first, in the order of `search`."""
        checked = self.index.fresh(self.now.date()) & self.found.bitmap and not self.filters.concerns
        first = _("Those somebody has checked lately come first.") if checked else ""
        if self.spot:
            nearest = _("Nearest to %(place)s first. Phone, online and unnamed places come last.")
            return joined(" ", (self._there_words, first, nearest % {"place": self.spot.name}))
        then = _("Those you can only read about come last.")
        return joined(" ", (first, then if self.found.heard_from else ""))

    @property
    def _there_words(self) -> str:
        """How many say that they are in the very area or close to it: to ask for what is near leaves nothing out."""
        held = self.index.within(self.spot.name)
        count = (held & self.found.bitmap).bit_count()
        if self.spot.outside:
            words = _("%(place)s is outside Lambeth.")
        elif not held and self.spot.name not in districts():
            words = ""
        elif not count:
            words = _("None of them is in %(place)s.")
        else:
            words = ngettext("%(count)d of them is in %(place)s.", "%(count)d of them are in %(place)s.", count)
        return joined(" ", (words % {"count": count, "place": self.spot.name}, self._mile_words))

    @property
    def _mile_words(self) -> str:
        """How many say a place within a mile: of a place that is hidden nobody can tell."""
        count = (self.index.around(self.spot, 1) & self.found.bitmap).bit_count()
        if not count:
            return _("None is within about a mile.")
        return ngettext("%(count)d is within about a mile.", "%(count)d are within about a mile.", count) % {
            "count": count
        }

    def _words(self, name: str, value: str, labels: dict) -> str:
        if name == "near":
            return self._near_words(_("Near %(place)s"), value)
        if name == "age":
            return _("Age %(age)s") % {"age": value}
        if name == "when" and value not in labels:
            return out_of_reach(value)
        return super()._words(name, value, labels)

    def _near_words(self, words: str, value: str = "") -> str:
        return words % {"place": self.spot.name if self.spot else value or self.data.get("near", "")}

    def _labels(self, name: str) -> list[str]:
        labels = dict(self._choices(name))
        return [self._words(name, value, labels) for value in self._values(name)]


def _speak(count: int) -> str:
    return ngettext("%(count)d of these speaks of “%(words)s”.", "%(count)d of these speak of “%(words)s”.", count)
