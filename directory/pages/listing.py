"""What the page of one listing says: everything that was stated, in the order in which people ask for it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from directory import memory, week
from directory.foreign import joined, language_of, put, quoted
from directory.memory.index import Index
from directory.models import Contact, Initiative, MeetingSession, Place, Term, said

from .cards import Badge, Present, badge, present
from .facts import Fact, facts, joining, names_of_terms, not_stated, word
from .may_be_on import do_not_set_out
from .reach import contacts_of, for_whom, hours_words, link, way_in, whose
from .sources import SourceLine, as_of_words, source_lines
from .upcoming import DAYS
from .values import PlainValues


@dataclass(frozen=True)
class ContactLine(PlainValues):
    """One way to get in touch. `href` is empty when nobody answers now; a button only when somebody surely does.

    `details` is where whose own number it is can take it off; empty for any other. `whose`: its organisation's."""

    sort: str
    label: str
    words: str
    href: str
    is_button: bool
    state: str
    note: str
    details: str = ""
    whose: str = ""


@dataclass(frozen=True)
class MomentLine(PlainValues):
    name: str
    url: str
    words: str
    is_inferred: bool


@dataclass(frozen=True)
class Notice(PlainValues):
    """What to know before anything else, and where to go instead."""

    heading: str
    words: str
    url: str = ""
    leads_to: str = ""


@dataclass(frozen=True)
class Listing(PlainValues):
    """Values for `initiative.html`. `may_be`: nobody has confirmed it, but it may be on at its hours."""

    row: Initiative
    card: Present
    badge: Badge
    notices: list[Notice]
    when: list[str]
    dates: list[str]
    bank_holiday: str
    places: list[Place]
    contacts: list[ContactLine]
    joining: list[str]
    facts: list[Fact]
    moments: list[MomentLine]
    also_known_as: list[str]
    sources: list[SourceLine]
    not_stated: str
    may_be: bool = False

    @property
    def language(self) -> str:
        """What `lang` says of its name."""
        return language_of(self.row.language)

    @property
    def by(self) -> str:
        """Who runs it, when that has another name."""
        owner = self.row.organisation
        return quoted(owner.name) if owner and owner.name != self.row.name else ""

    @property
    def for_whom(self) -> str:
        return for_whom(self.row)

    @property
    def could_ask(self) -> bool:
        """Whether its organisation may know more: not one that is only the same group, and says no more than it."""
        organisation = self.row.organisation
        if organisation is None or not organisation.listed:
            return False
        return organisation.name != self.row.name or bool(organisation.contacts.all())

    @property
    def call(self) -> ContactLine | None:
        """The number that stands at the top of the page: one that somebody surely answers now."""
        return next((contact for contact in self.contacts if contact.is_button and not contact.whose), None)

    @property
    def ring(self) -> ContactLine | None:
        """Where there is none, the first that one can try: nobody has confirmed it, or it is its organisation's."""
        if self.call:
            return None
        return next((one for one in self.contacts if one.sort in Contact.RINGS and one.href), None)


def listing(row: Initiative, now: datetime, holidays, index: Index | None = None) -> Listing:
    """The page of a row loaded with `for_page`, at a wall-clock minute. `index`: where several are shown together."""
    is_fresh, terms, sessions = row.is_fresh(now.date()), names_of_terms(row), row.sessions.all()
    card, trust, may_be = present(row, now, holidays), badge(row, now.date()), _may_be(row, index, now.date())
    return Listing(
        row=row,
        card=card,
        badge=trust,
        notices=[*_notices(row, card, trust), *_check_first(row, may_be)],
        when=_when(row, sessions, week.day_in_progress(now)),
        dates=_exceptions(sessions, now.date() + timedelta(days=DAYS)),
        bank_holiday=_bank_holiday(row, now.date(), holidays),
        places=[place for place in row.places.all() if place.words or place.address],
        contacts=[
            contact_line(
                one, row.answers(one, now, holidays), is_fresh, is_on=row.is_on(now.date()), owner=whose(row, one)
            )
            for one in [*row.contacts.all(), *(one for one in contacts_of(row) if not one.initiative_id)]
        ],
        joining=joining(row, terms),
        facts=facts(row, terms),
        moments=[_moment_line(link) for link in row.moment_links.all()],
        also_known_as=list(dict.fromkeys(quoted(alias.name, alias.language) for alias in row.aliases.all())),
        sources=source_lines(row),
        not_stated=not_stated(row, terms),
        may_be=may_be,
    )


def _may_be(row: Initiative, index: Index | None, today: date) -> bool:
    index = index or memory.current()[0]
    return row.pk in index.ids and bool(memory.at_any_time(index, today).maybe >> index.ids[row.pk] & 1)


def _check_first(row: Initiative, may_be: bool) -> list[Notice]:
    """How one gets in, before anything that says when."""
    words = joined(" ", (_("How to get in:"), joined(". ", (way_in(row), do_not_set_out()))))
    return [Notice(_("It may be on. Check first"), words)] if may_be else []


def _notices(row: Initiative, card: Present, trust: Badge) -> list[Notice]:
    found = []
    if row.state == Initiative.State.ENDED:
        words = _("It is kept here so that people who look for it know.")
        found.append(Notice(_("This has ended"), words, reverse("support"), _("Find something else")))
    elif row.state == Initiative.State.MOVED:
        found.append(_moved(row.moved_to))
    elif card.state:
        found.append(Notice(card.state, _("There is nothing on in the meantime.")))
    if row.alarmed:
        words = _("We are looking into it. Check first, and take care of yourself.")
        found.append(Notice(_("Somebody has reported a problem"), words))
    if row.changing:
        found.append(Notice(_("This is changing"), trust.words))
    if not row.last_checked():
        found.append(_unconfirmed(row))
    elif trust.sort == "old":
        found.append(Notice(trust.words, _("That is more than 90 days ago. Check before you go.")))
    return found


def _moved(to: Initiative | None) -> Notice:
    heading = _("This has moved")
    if not to or not to.listed:
        return Notice(heading, "")
    return Notice(heading, _("What took its place:"), to.get_absolute_url(), quoted(to.name))


def _unconfirmed(row: Initiative) -> Notice:
    if row.has_changed_since_checked():
        return Notice(_("Nobody has confirmed these details since they changed"), _("Check before you go."))
    return Notice(_("Nobody has confirmed these details"), _gathered(row))


def _gathered(row: Initiative) -> str:
    """Where the facts come from that nobody has confirmed; what a group sent itself names no source."""
    if not row.as_of and not row.sources.all():
        return _("Check before you go.")
    as_of = as_of_words(row.as_of)
    if as_of:
        words = _("We gathered them from public pages, as of %(as_of)s.") % {"as_of": as_of}
    else:
        words = _("We gathered them from public pages without a date.")
    return " ".join((words, _("Check before you go.")))


def contact_line(
    contact: Contact, answered: str, is_fresh: bool, *, is_on: bool = True, owner: str = ""
) -> ContactLine:
    """`answered`: as `answered_at` says. A number that nobody has confirmed is no button; outside its hours it is not
    even a link. Of one whose group is not on nothing is said of when it is answered."""
    rings = contact.sort in Contact.RINGS
    is_somebodys = contact.personal and contact.initiative_id
    return ContactLine(
        sort=contact.sort,
        label=owner or quoted(contact.name) or word(Contact.Sort, contact.sort),
        words=contact.value.removeprefix("https://").removeprefix("http://").removesuffix("/"),
        href=link(contact, answered),
        is_button=contact.is_ringable and answered == "sure" and is_fresh,
        state=_answer_words(answered, is_fresh) if rings and not contact.any_time else "",
        note=_contact_note(contact, is_on),
        details=reverse("details", args=[contact.initiative.slug, contact.pk]) if is_somebodys else "",
        whose=owner,
    )


def _answer_words(answered: str, is_fresh: bool) -> str:
    """True for this minute only, so it is never printed. That somebody answers is only said of what a person has
    checked lately; that nobody does, always."""
    if answered == "sure":
        return _("Answered now") if is_fresh else ""
    return {"unsure": _("Bank holiday: check first"), "no": _("Not answered now")}.get(answered, "")


def _contact_note(contact: Contact, is_on: bool) -> str:
    best = _("The best way to reach them") if contact.preferred else ""
    # By the names that moderators gave them. One query, and none where the group did not say.
    names = memory.current()[1].terms if contact.languages else {}
    spoken = ", ".join(names.get((Term.Vocabulary.LANGUAGE, slug), slug) for slug in contact.languages)
    return joined(". ", (best, hours_words(contact) if is_on else "", spoken, quoted(contact.cost_note)))


def _when(row: Initiative, sessions: list[MeetingSession], today: date) -> list[str]:
    """Times in words, each with what its session says of itself."""
    told = [session for session in sessions if session.times_shown]
    lines = [line for sessions in _by_place(row, told, today) for line in sessions]
    lines += dict.fromkeys(quoted(session.words) for session in told if session.words)
    if len(told) < len(sessions):
        lines.append(_("Ask us when. The group does not show its times."))
    return lines


def _by_place(row: Initiative, told: list[MeetingSession], today: date) -> list[list[str]]:
    """Lines of each place; each says which, when there is more than one."""
    places = [place for place in row.places.all() if any(session.place_id == place.pk for session in told)]
    if len(places) < 2:
        return [week.week_words((session.pattern() for session in told), today)]
    found = [week.week_words((one.pattern() for one in told if one.place_id is None), today)]
    for place in places:
        lines = week.week_words((one.pattern() for one in told if one.place_id == place.pk), today)
        found.append(
            [put("%(when)s (%(where)s)", when=line, where=quoted(place.name) or place.words) for line in lines]
        )
    return found


def _exceptions(sessions: list[MeetingSession], after: date) -> list[str]:
    """Dates on which something is different, later than those that stand on the page one by one."""
    lines = []
    for day, sort, note in (one for session in sessions if session.times_shown for one in session.pattern().exceptions):
        if day >= after:
            words = _("%(day)s: cancelled") if sort == "cancelled" else _("%(day)s: it runs")
            lines.append(joined(". ", (words % {"day": capfirst(week.date_words(day))}, quoted(note))))
    return lines


def _bank_holiday(row: Initiative, today: date, holidays) -> str:
    """What happens on the next bank holiday of the next six weeks that is one of its dates."""
    first, last = max(today, row.paused_until or today), today + timedelta(days=42)
    patterns = [one for one in row.dated_patterns() if not one.date]
    for day in sorted(day for day in holidays if first <= day <= last):
        known = {week.certainty(one, day, holidays) for one in patterns if week.falls_on(one, day)}
        if known:
            return _bank_holiday_words(known, capfirst(week.date_words(day)))
    return ""


def _bank_holiday_words(known: set[str], day: str) -> str:
    if known == {"sure"}:
        return _("%(day)s is a bank holiday. It runs as usual.") % {"day": day}
    if known == {"no"}:
        return _("%(day)s is a bank holiday. It is closed then.") % {"day": day}
    return _("%(day)s is a bank holiday. Check first whether it runs.") % {"day": day}


def _moment_line(link) -> MomentLine:
    moment = link.moment
    return MomentLine(said(moment, "name"), moment.get_absolute_url(), quoted(link.words), link.basis == "inferred")
