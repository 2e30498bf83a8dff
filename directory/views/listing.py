"""What the page of one listing says: everything that was stated, in the order in which people ask for it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import week
from directory.models import Contact, Initiative, MeetingSession, Place
from directory.quoted import joined, put, quoted

from .cards import Badge, Present, badge, present
from .upcoming import DAYS

# What is said when the rule is known to be absent, and when it is known to be there.
RULES = [
    (
        "no_referral",
        gettext_lazy("You do not need anybody to introduce you."),
        gettext_lazy("Somebody has to introduce you, such as your doctor."),
    ),
    ("no_waiting_list", gettext_lazy("There is no waiting list."), gettext_lazy("There is a waiting list.")),
    ("no_diagnosis", gettext_lazy("You do not need a diagnosis."), gettext_lazy("You need a diagnosis.")),
]
SPOKEN = {
    "en": gettext_lazy("English"),
    "es": gettext_lazy("Spanish"),
    "pt": gettext_lazy("Portuguese"),
    "vi": gettext_lazy("Vietnamese"),
    "so": gettext_lazy("Somali"),
    "fr": gettext_lazy("French"),
    "ar": gettext_lazy("Arabic"),
    "bsl": gettext_lazy("British Sign Language"),
}


@dataclass(frozen=True)
class ContactLine:
    """One way to get in touch. `href` is empty when nobody answers now; a button only when somebody surely does.

    `details` is where whose own number it is can take it off; empty for any other."""

    sort: str
    label: str
    words: str
    href: str
    is_button: bool
    state: str
    note: str
    details: str = ""


@dataclass(frozen=True)
class Fact:
    """One line of the page: a heading and what was stated."""

    label: str
    lines: list[str]


@dataclass(frozen=True)
class MomentLine:
    name: str
    url: str
    words: str
    is_inferred: bool


@dataclass(frozen=True)
class SourceLine:
    """Where facts come from. The address is left out when a page elsewhere may print a door that is hidden here."""

    title: str
    url: str
    as_of: str


@dataclass(frozen=True)
class Listing:
    """Values for `initiative.html`."""

    row: Initiative
    card: Present
    badge: Badge
    as_of: str
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

    @property
    def could_ask(self) -> bool:
        """Whether its organisation may know more: not one that is only the same group, and says no more than it."""
        organisation = self.row.organisation
        if organisation is None or not organisation.listed:
            return False
        return organisation.name != self.row.name or organisation.contacts.exists()

    @property
    def call(self) -> ContactLine | None:
        """The number that stands at the top of the page: one that somebody surely answers now."""
        return next((contact for contact in self.contacts if contact.is_button), None)


def listing(row: Initiative, now: datetime, holidays) -> Listing:
    """The page of a row loaded with `for_page`, at a wall-clock minute."""
    is_fresh = row.is_fresh(now.date())
    return Listing(
        row=row,
        card=present(row, now, holidays),
        badge=badge(row, now.date()),
        as_of=as_of_words(row.as_of),
        when=_when(row),
        dates=_exceptions(row, now.date() + timedelta(days=DAYS)),
        bank_holiday=_bank_holiday(row, now.date(), holidays),
        places=[place for place in row.places.all() if place.words or place.address],
        contacts=[contact_line(contact, now, is_fresh) for contact in row.contacts.all()],
        joining=_joining(row),
        facts=[fact for fact in _facts(row) if fact.lines],
        moments=[_moment_line(link) for link in row.moment_links.all()],
        also_known_as=list(dict.fromkeys(quoted(alias.name, alias.language) for alias in row.aliases.all())),
        sources=_sources(row),
    )


def contact_line(contact: Contact, now: datetime, is_fresh: bool) -> ContactLine:
    """A number that nobody has confirmed is no button; outside its hours it is not even a link."""
    answered = contact.answered_at(now)
    rings = contact.sort in (Contact.Sort.PHONE, Contact.Sort.TEXT)
    return ContactLine(
        sort=contact.sort,
        label=quoted(contact.name) or contact.get_sort_display(),
        words=contact.value.removeprefix("https://").removeprefix("http://").removesuffix("/"),
        href="" if rings and answered is False else contact.href,
        is_button=rings and answered is True and is_fresh,
        # That somebody answers is only said of what a person has checked lately; that nobody does, always.
        state=_answer_words(answered) if rings and not contact.any_time and (is_fresh or not answered) else "",
        note=_contact_note(contact),
        details=_details(contact),
    )


def _details(contact: Contact) -> str:
    is_somebodys = contact.personal and contact.initiative_id
    return reverse("details", args=[contact.initiative.slug, contact.pk]) if is_somebodys else ""


def as_of_words(text: str) -> str:
    """ "May 2020" for "2020-05", "2020" for "2020", nothing for nothing."""
    if len(text) < len("2020-05"):
        return text
    return week.month_and_year(date.fromisoformat(f"{text}-01"))


def _answer_words(answered: bool | None) -> str:
    """True for this minute only, so it is never printed."""
    return {True: _("Answered now"), False: _("Not answered now"), None: ""}[answered]


def _contact_note(contact: Contact) -> str:
    spans = [week.Pattern(week.Span(*hours), bank_holidays="runs") for hours in contact.hours]
    hours = _("Answered at any time") if contact.any_time else "; ".join(week.week_words(spans))
    best = _("The best way to reach them") if contact.preferred else ""
    spoken = ", ".join(str(SPOKEN.get(code, code)) for code in contact.languages)
    return joined(". ", (best, hours, spoken, quoted(contact.cost_note)))


def _when(row: Initiative) -> list[str]:
    """Times in words, each with what its session says of itself."""
    told = [session for session in row.sessions.all() if session.times_shown]
    lines = [line for sessions in _by_place(row, told) for line in sessions]
    lines += dict.fromkeys(quoted(session.words) for session in told if session.words)
    if any(not session.times_shown for session in row.sessions.all()):
        lines.append(_("Ask us when. The group does not show its times."))
    return lines


def _by_place(row: Initiative, told: list[MeetingSession]) -> list[list[str]]:
    """Lines of each place; each says which, when there is more than one."""
    places = [place for place in row.places.all() if any(session.place_id == place.pk for session in told)]
    if len(places) < 2:
        return [week.week_words(session.pattern() for session in told)]
    found = [week.week_words(one.pattern() for one in told if one.place_id is None)]
    for place in places:
        lines = week.week_words(one.pattern() for one in told if one.place_id == place.pk)
        found.append(
            [put("%(when)s (%(where)s)", when=line, where=quoted(place.name) or place.words) for line in lines]
        )
    return found


def _exceptions(row: Initiative, after: date) -> list[str]:
    """Dates on which something is different, later than those that stand on the page one by one."""
    lines = []
    for session in row.sessions.all():
        for change in session.exceptions.all():
            if change.date >= after and session.times_shown:
                day = capfirst(week.date_words(change.date))
                words = _("%(day)s: cancelled") if change.sort == "cancelled" else _("%(day)s: it runs")
                lines.append(joined(". ", (words % {"day": day}, quoted(change.words))))
    return lines


def _bank_holiday(row: Initiative, today: date, holidays) -> str:
    """What happens on the next bank holiday of the next six weeks, when a session falls on it."""
    for day in sorted(holidays):
        if 0 <= (day - today).days <= 42:
            rules = {p.bank_holidays for p in row.patterns() if p.span.day == day.weekday() and not p.date}
            if rules:
                return _bank_holiday_words(rules, capfirst(week.date_words(day)))
    return ""


def _bank_holiday_words(rules: set[str], day: str) -> str:
    if rules == {"runs"}:
        return _("%(day)s is a bank holiday. It runs as usual.") % {"day": day}
    if rules == {"closed"}:
        return _("%(day)s is a bank holiday. It is closed then.") % {"day": day}
    return _("%(day)s is a bank holiday. Check first whether it runs.") % {"day": day}


def _joining(row: Initiative) -> list[str]:
    lines = [term.name for term in row.terms_in("join")] + _theirs(row.how_to_join)
    for name, absent, there in RULES:
        lines += {True: [str(absent)], False: [str(there)], None: []}[getattr(row, name)]
    lines += _theirs(row.waiting)
    return lines + ([row.get_capacity_display()] if row.capacity else [])


def _facts(row: Initiative) -> list[Fact]:
    """Everything else that was stated; an empty line is left out by the caller."""
    return [
        Fact(_("What it is"), _said(row.get_type_display())),
        Fact(_("Who it is for"), _theirs(row.who_for) + [term.name for term in row.terms_in("who")] + _ages(row)),
        Fact(_("Who it is not for"), _theirs(row.not_for)),
        Fact(_("Who may come, from where"), _theirs(row.catchment)),
        Fact(_("Cost"), _said(row.get_cost_display() if row.cost else "") + _theirs(row.cost_note)),
        Fact(_("What kind of help"), [_listed(row, "help")] if row.terms_in("help") else []),
        Fact(_("How it happens"), [_listed(row, "format")] if row.terms_in("format") else []),
        Fact(_("Languages"), [_listed(row, "language")] if row.terms_in("language") else []),
        Fact(_("Getting in and taking part"), [t.name for t in row.terms_in("access")] + _theirs(row.access_note)),
        Fact(_("Who gives the support"), _said(row.get_tier_display() if row.tier else "")),
        Fact(_("Who runs it"), _said(row.get_led_by_display() if row.led_by else "")),
        Fact(_("Support for its peers"), _theirs(row.support_for_peers)),
        Fact(_("Giving and receiving"), _theirs(row.give_and_receive)),
        Fact(_("When you move on"), _theirs(row.continuity)),
        Fact(
            _("Funded until"),
            _said(capfirst(week.month_and_year(row.funding_until)) if row.funding_until else ""),
        ),
    ]


def _said(*texts: str) -> list[str]:
    return [text for text in texts if text]


def _theirs(*texts: str) -> list[str]:
    """What the group itself wrote."""
    return [quoted(text) for text in texts if text]


def _listed(row: Initiative, vocabulary: str) -> str:
    return ", ".join(term.name for term in row.terms_in(vocabulary))


def _ages(row: Initiative) -> list[str]:
    if row.age_from is not None and row.age_to is not None:
        return [_("Ages %(from)d to %(to)d") % {"from": row.age_from, "to": row.age_to}]
    if row.age_from is not None:
        return [_("Age %(from)d and over") % {"from": row.age_from}]
    return [_("Up to age %(to)d") % {"to": row.age_to}] if row.age_to is not None else []


def _moment_line(link) -> MomentLine:
    return MomentLine(link.moment.name, link.moment.get_absolute_url(), quoted(link.words), link.basis == "inferred")


def _sources(row: Initiative) -> list[SourceLine]:
    hides = any(place.shown == Place.Shown.HIDDEN for place in row.places.all())
    return [
        SourceLine(quoted(source.title), "" if hides else source.url, as_of_words(source.as_of))
        for source in row.sources.all()
    ]
