"""What was stated of a listing beyond where, when and whom to ring: how to join, and all that is good to know."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from directory import week
from directory.foreign import quoted
from directory.models import Initiative, Term, said

from .reach import ages
from .values import PlainValues

Vocabulary = Term.Vocabulary
# What is said when the rule is known to be absent, and when it is known to be there.
RULES = [
    (
        "no_referral",
        gettext_noop("You do not need anybody to introduce you."),
        gettext_noop("Somebody has to introduce you, such as your doctor."),
    ),
    ("no_waiting_list", gettext_noop("There is no waiting list."), gettext_noop("There is a waiting list.")),
    ("no_diagnosis", gettext_noop("You do not need a diagnosis."), gettext_noop("You need a diagnosis.")),
]


@dataclass(frozen=True)
class Fact(PlainValues):
    """A heading and what was stated: its first line, and those below it."""

    label: str
    first: str
    rest: list[str]


def facts(row: Initiative, terms: dict[str, list[str]]) -> list[Fact]:
    """What was stated, in the order in which people ask for it."""
    return [Fact(str(label), lines[0], lines[1:]) for label, lines in _all(row, terms) if lines]


def names_of_terms(row: Initiative) -> dict[str, list[str]]:
    """The names of its terms in each vocabulary."""
    found = defaultdict(list)
    for term in row.terms.all():
        found[term.vocabulary].append(said(term, "name"))
    return found


def joining(row: Initiative, terms: dict[str, list[str]]) -> list[str]:
    lines = terms["join"] + _theirs(row.how_to_join)
    for name, absent, there in RULES:
        known = getattr(row, name)
        lines += [] if known is None else [_(absent if known else there)]
    lines += _theirs(row.waiting)
    return lines + _chosen(Initiative.Capacity, row.capacity)


def not_stated(row: Initiative, terms: dict[str, list[str]]) -> str:
    """One line with what people ask for first and nobody has told us; nothing of what is over."""
    known = [
        (_("when"), row.sessions.all() or row.times_note),
        (_("where"), any(place.words for place in row.places.all()) or row.chosen("format").keys() & Term.REMOTE),
        (_("how to join"), joining(row, terms)),
        (_("who it is for"), row.who_for or terms["who"] or ages(row)),
        (_("cost"), row.cost or row.cost_note),
        (_("access"), terms["access"] or row.access_note),
        (_("the first time"), row.first_time or row.how_to_join),
    ]
    missing = [name for name, said_of_it in known if not said_of_it]
    if not missing or row.state not in row.CURRENT:
        return ""
    return _("Not stated: %(facts)s.") % {"facts": ", ".join(missing)}


def _all(row: Initiative, terms: dict[str, list[str]]) -> list[tuple[str | Promise, list[str]]]:
    """Everything else that can be stated, and what was."""
    return [
        (_("What it is"), _chosen(Initiative.Type, row.type)),
        (Vocabulary.WHO.label, _theirs(row.who_for) + terms["who"] + ages(row)),
        (_("Who it is not for"), _theirs(row.not_for)),
        (_("Who may come, from where"), _theirs(row.catchment)),
        (Vocabulary.COST.label, _chosen(Initiative.Cost, row.cost) + _theirs(row.cost_note)),
        (Vocabulary.HELP.label, _in_one(terms["help"])),
        (Vocabulary.FORMAT.label, _in_one(terms["format"])),
        (Vocabulary.LANGUAGE.label, _in_one(terms["language"])),
        (Vocabulary.ACCESS.label, terms["access"] + _theirs(row.access_note)),
        (Vocabulary.TIER.label, _chosen(Initiative.Tier, row.tier)),
        (Vocabulary.LED_BY.label, _chosen(Initiative.LedBy, row.led_by)),
        (_("Support for its peers"), _theirs(row.support_for_peers)),
        (_("Giving and receiving"), _theirs(row.give_and_receive)),
        (_("When you move on"), _theirs(row.continuity)),
        (_("Funded until"), [capfirst(week.month_and_year(row.funding_until))] if row.funding_until else []),
    ]


def _chosen(choices: type[TextChoices], value: str) -> list[str]:
    return [word(choices, value)] if value else []


def word(choices: type[TextChoices], value: str) -> str:
    """As `get_…_display` says it, which puts every other choice into words too."""
    return str(_words(choices).get(value, value))


@cache
def _words(choices: type[TextChoices]) -> dict[str, str]:
    return dict(choices.choices)


def _in_one(names: list[str]) -> list[str]:
    """Names on one line."""
    return [", ".join(names)] if names else []


def _theirs(*texts: str) -> list[str]:
    """What the group itself wrote."""
    return [quoted(text) for text in texts if text]
