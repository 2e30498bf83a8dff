"""What two initiatives have in common: the people they are for, the languages they speak, and that they are near."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.memory.cache import Words
from directory.memory.entry import Entry
from directory.memory.index import Index, apart
from directory.place import Spot, distance_words

NEAR_MILES = 1.5
# Who it is for, when that is who speaks a language.
SPEAKERS = {"spanish-speakers": "es", "portuguese-speakers": "pt", "vietnamese-speakers": "vi"}
# Where the name of a term is no name of people.
PEOPLE = {
    "carers": gettext_lazy("carers"),
    "homeless": gettext_lazy("people without a settled home"),
    "drink-and-drugs": gettext_lazy("people who drink or use drugs"),
    "bereaved": gettext_lazy("people who are grieving"),
    "hearing-voices": gettext_lazy("people who hear voices"),
    "bipolar": gettext_lazy("people with bipolar"),
    "complex-emotional-needs": gettext_lazy("people with very strong emotions"),
}


def sharing(index: Index, mine: Entry) -> int:
    """Those for the same people, or that speak the same language beside English."""
    spoken = _languages(mine)
    speakers = [slug for slug, language in SPEAKERS.items() if language in spoken]
    return index.any_of("who", [*_people(mine), *speakers]) | index.any_of("language", spoken)


def words(mine: Entry, other: Entry, known: Words) -> Iterator[str]:
    """ "You both support carers.", "You both speak Portuguese.", "You are about half a mile apart."."""
    if same := next((slug for slug in _people(mine) if slug in _people(other)), ""):
        yield _("You both support %(people)s.") % {"people": PEOPLE.get(same) or known.terms[("who", same)]}
    if same := next((one for one in _languages(mine) if one in _languages(other)), ""):
        yield _("You both speak %(language)s.") % {"language": known.terms[("language", same)]}
    distance = _miles_apart(mine, other)
    if distance is not None and distance < NEAR_MILES:
        yield _("You are %(distance)s apart.") % {"distance": distance_words(distance)}


def nearest(index: Index, mine: Entry) -> list[int]:
    """Bitmaps of the listings at each published point, the nearest to one of ours first; none when ours has none."""
    spots, held = [Spot("", *point) for point in mine.points], index.marks.get("point", {})
    if len(spots) == 1:
        return index.nearest(spots[0])
    order = sorted(held, key=lambda point: min(apart(point, spot) for spot in spots)) if spots else []
    return [held[point] for point in order]


def _people(entry: Entry) -> list[str]:
    return [slug for vocabulary, slug in entry.tags if vocabulary == "who" and slug not in SPEAKERS]


def _languages(entry: Entry) -> list[str]:
    """Those beside English, which everybody is taken to speak."""
    spoken = [slug for vocabulary, slug in entry.tags if vocabulary == "language" and slug != "en"]
    speakers = [SPEAKERS[slug] for vocabulary, slug in entry.tags if vocabulary == "who" and slug in SPEAKERS]
    return list(dict.fromkeys([*spoken, *speakers]))


def _miles_apart(mine: Entry, other: Entry) -> float | None:
    """Between the nearest two points that both have published."""
    spots = [Spot("", *point) for point in mine.points]
    away = [distance for spot in spots if (distance := other.miles_from(spot)) is not None]
    return min(away, default=None)
