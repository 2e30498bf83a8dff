"""How one gets in touch with a listing and who it is for: what every card, slot and row says. No query is made here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from directory import week
from directory.foreign import cut, joined, put, quoted, short
from directory.memory import Entry
from directory.models import Contact, Initiative
from directory.models.trust import TURN_UP

from .sources import site
from .values import PlainValues

MOST_WAYS = 2
# So many letters of its own words say on a card how one gets in.
MOST_LETTERS = 120
ICONS = {"phone": "phone", "text": "message", "email": "mail", "web": "monitor"}


@dataclass(frozen=True)
class Way(PlainValues):
    """One way to get in touch. `href` is empty for a number that nobody answers at this minute; `whose` names the
    organisation whose it is, when the listing has none of its own; `hours`: when it is answered, in words."""

    sort: str
    icon: str
    words: str
    href: str
    whose: str = ""
    hours: str = ""


def ways_to_reach(row: Initiative | Entry, now: datetime, holidays) -> tuple[Way, ...]:
    """The number to ring, best one that is answered now, and the first address to write to or to read."""
    if row.state not in row.CURRENT:
        return ()
    known = contacts_of(row)
    shown = [one for one in known if not one.personal]
    if known and not shown:
        return (Way("page", "user", _("How to reach them is on its page"), row.get_absolute_url()),)
    answers = {one: row.answers(one, now, holidays) for one in shown if one.is_ringable}
    numbers = sorted(answers, key=lambda one: _how_likely(answers[one]))
    others = [one for one in shown if not one.is_ringable]
    chosen = [*numbers[:1], *others[:1]][:MOST_WAYS]
    return tuple(_way(one, answers.get(one, ""), whose(row, one)) for one in chosen)


def contacts_of(row: Initiative | Entry) -> list[Contact]:
    """Its own, or else those of its organisation, be it only a website; the best first."""
    owner, shown = row.organisation, row.ways()
    if shown or not owner or not owner.listed or not owner.website:
        return shown
    return [Contact(sort=Contact.Sort.WEB, value=owner.website)]


def whose(row: Initiative | Entry, contact: Contact) -> str:
    """The name of its organisation, where a contact is not of its own."""
    return quoted(row.organisation.name) if row.organisation and not contact.initiative_id else ""


def no_way_words(row: Initiative | Entry, ways: Sequence) -> str:
    """What stands in their place when there is none: nothing where one just turns up."""
    if ways or row.can_turn_up() or row.state not in row.CURRENT:
        return ""
    return _("We know no number or address yet.") if joining_words(row) else _("Nobody has told us how to join.")


def joining_words(row: Initiative | Entry) -> str:
    """How one gets in, in few words: the ways that were chosen, or what the listing says of itself."""
    own = short(quoted(row.how_to_join, row.words_language), MOST_LETTERS)
    return ", ".join(row.chosen("join").values()) or cut(own, lambda words: words.removesuffix("."))


def way_in(row: Initiative | Entry) -> str:
    """The same whole, in the words of the listing, or that nobody has told us."""
    said = quoted(row.how_to_join, row.words_language) or ", ".join(row.chosen("join").values())
    return joined(" ", (said or _("We do not know how one gets in."), quoted(row.waiting, row.words_language)))


def way_in_first(row: Initiative | Entry) -> str:
    """How one gets into what has beds, a wait, or is only for those who are introduced; nothing for any other. To say
    that such a place is open would send somebody to a door that stays shut."""
    ways = row.chosen("join")
    is_introduced = "introduced" in ways and TURN_UP not in ways
    if not (is_introduced or row.waiting or "residential" in row.chosen("format")):
        return ""
    return joined(". ", (joining_words(row) or _("Ask first how to get in"), quoted(row.waiting, row.words_language)))


def for_whom(row: Initiative | Entry) -> str:
    """ "For: Young people. Ages 16 to 25. In Spanish": never less, so that nothing looks open to all that is not."""
    who = _groups(row)
    return joined(". ", [put(_("For: %(who)s"), who=who) if who else "", *_limits(row)])


def whom(row: Initiative | Entry) -> str:
    """The same where a heading says what it is."""
    return joined(". ", [_groups(row), *_limits(row)])


def _groups(row: Initiative | Entry) -> str:
    return quoted(row.who_for, row.words_language) if row.who_for else ", ".join(row.chosen("who").values())


def _limits(row: Initiative | Entry) -> list[str]:
    """Its ages, and its languages where they are others than English."""
    languages = row.chosen("language")
    spoken = ", ".join(languages.values()) if languages.keys() - {"en"} else ""
    return [*ages(row), _("In %(languages)s") % {"languages": spoken} if spoken else ""]


def ages(row: Initiative | Entry) -> list[str]:
    if row.age_from is not None and row.age_to is not None:
        return [_("Ages %(from)d to %(to)d") % {"from": row.age_from, "to": row.age_to}]
    if row.age_from is not None:
        return [_("Age %(from)d and over") % {"from": row.age_from}]
    return [_("Up to age %(to)d") % {"to": row.age_to}] if row.age_to is not None else []


def hours_words(contact: Contact) -> str:
    """When a number is answered; nothing when nobody has told us."""
    spans = [week.Pattern(span, bank_holidays="runs") for span in contact.spans()]
    return _("Answered at any time") if contact.any_time else "; ".join(week.week_words(spans))


def link(contact: Contact, answered: str) -> str:
    """Where a contact leads: a number outside its hours is text alone. `answered`: as `answered_at` says."""
    return "" if contact.sort in Contact.RINGS and answered == "no" else contact.href


def _how_likely(answered: str) -> int:
    """Answered now, then perhaps, then not."""
    return ("sure", "", "unsure", "no").index(answered)


def _way(contact: Contact, answered: str, whose: str) -> Way:
    is_web = contact.sort == Contact.Sort.WEB
    words = (site(contact.value) if is_web else "") or contact.value
    hours = hours_words(contact) if contact.sort in Contact.RINGS else ""
    return Way(contact.sort, ICONS[contact.sort], words, link(contact, answered), whose, hours)
