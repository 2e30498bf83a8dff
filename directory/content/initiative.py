"""The document of an initiative: its fields, and how they become rows."""

from uuid import UUID

from django.db import models, transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory import indexing, place
from directory.models import (
    Confirmation,
    FormerSlug,
    Initiative,
    InitiativeMoment,
    MeetingSession,
    Moment,
    Place,
    PrivateAddress,
    Source,
    Term,
)

from . import sayings
from .contact import CONTACT
from .fields import ChoiceField, DayField, Field, ItemsField, LinkField, ManyField, ValuesField, filled
from .kind import Kind
from .promises import covers
from .slugs import free_code, free_slug

Vocabulary = Term.Vocabulary
PRIVATE = ("name", "address", "postcode", "area", "directions")


class PlaceItems(ItemsField):
    """Places: what is not shown goes to PrivateAddress, and the published point follows what is shown."""

    def read_item(self, item: Place) -> dict:
        private = getattr(item, "private", None)
        return super().read_item(item) | ({name: getattr(private, name) for name in PRIVATE} if private else {})

    def write_item(self, item: Place, value: dict, position: int) -> None:
        whole = filled(self.parts, value)
        public = _public(whole)
        item.district = "" if whole["shown"] == "hidden" else place.district(whole["postcode"]) or _named(whole)
        spot = _published_point(whole, item.district)
        item.latitude, item.longitude = (spot.latitude, spot.longitude) if spot else (None, None)
        super().write_item(item, public | {"id": value["id"]}, position)
        PrivateAddress.objects.filter(place=item).delete()
        if whole["shown"] != Place.Shown.ADDRESS:
            PrivateAddress.objects.create(place=item, **{name: whole[name] for name in PRIVATE})


def _public(whole: dict) -> dict:
    if whole["shown"] == Place.Shown.ADDRESS:
        return whole
    area = whole["area"] if whole["shown"] == Place.Shown.AREA else ""
    return whole | dict.fromkeys(PRIVATE, "") | {"area": area}


def _named(whole: dict) -> str:
    """A district given as the whole postcode field ("SW9") when only the area is known."""
    spot = place.find(whole["postcode"]) if whole["postcode"] else None
    return spot.name if spot else ""


def _published_point(whole: dict, district: str) -> place.Spot | None:
    """The door when the address is shown, the centre of the district when the area is, else nothing."""
    if whole["shown"] == Place.Shown.ADDRESS:
        return place.find(whole["postcode"])
    return place.find(district) or place.find(whole["area"]) if whole["shown"] == Place.Shown.AREA else None


class MomentLines(Field):
    """What the initiative does at each moment, keyed by the moment."""

    def read(self, row: Initiative) -> list[dict]:
        return [
            {"moment": link.moment.slug, "words": link.words, "basis": link.basis} for link in row.moment_links.all()
        ]

    def put(self, row: Initiative, value: list[dict]) -> None:
        """Nothing: the row needs its id first."""

    def attach(self, row: Initiative, value: list[dict]) -> None:
        lines = {line["moment"]: line for line in value}
        row.moment_links.exclude(moment__slug__in=lines).delete()
        for moment in Moment.objects.filter(slug__in=lines):
            line = lines[moment.slug]
            said = {"words": line.get("words", ""), "basis": line.get("basis", "stated")}
            InitiativeMoment.objects.update_or_create(initiative=row, moment=moment, defaults=said)

    def tidy(self, value: list[dict]) -> list[dict]:
        lines = [{"words": "", "basis": "stated", **line} for line in value]
        return sorted(lines, key=lambda line: line["moment"])

    def words(self, value: list[dict]) -> str:
        return sayings.moments(value) if value else super().words(value)


class SessionItems(ItemsField):
    """Sessions; one whose parts do not belong together is refused before it can break a page."""

    def write_item(self, item: MeetingSession, value: dict, position: int) -> None:
        """Raises ValueError with the reason when it is no session of a week."""
        super().write_item(item, value, position)
        item.pattern()

    def said(self, document: dict) -> str:
        """With the names of the places, which stand elsewhere in the document."""
        places = {one["id"]: one.get("name") or one.get("area", "") for one in document.get("places", [])}
        lines = [sayings.session(one, places.get(one.get("place"), "")) for one in document.get("sessions", [])]
        return "\n".join(lines) or super().said(document)


class SessionPlace(LinkField):
    """The place of a session; one that the document no longer names is let go."""

    def put(self, row: MeetingSession, value: str | None) -> None:
        row.place = row.initiative.places.filter(pk=UUID(value)).first() if value else None


def _terms(name: str, vocabulary: Term.Vocabulary, label: str | Promise = "") -> ManyField:
    only = (("vocabulary", vocabulary),)
    return ManyField(
        name, label or vocabulary.label, [], relation="terms", only=only, labels=sayings.term_names(vocabulary)
    )


SESSION = (
    SessionPlace("place", _("Place"), None),
    Field("opens", _("From"), None),
    Field("closes", _("To"), None),
    Field("vague", _("Only the day is known"), False),
    Field("every", _("Every so many weeks"), None),
    Field("phase", _("Which fortnight"), None),
    Field("nth", _("Which week of the month"), None),
    DayField("date", _("On one date"), None),
    ChoiceField("bank_holidays", _("Bank holidays"), "unknown"),
    Field("words", _("Words about it")),
    Field("times_shown", _("Times may be shown"), True),
    ValuesField("seasons", _("Seasons"), [], (DayField("first", _("First day")), DayField("last", _("Last day")))),
    ValuesField(
        "exceptions",
        _("Exceptions"),
        [],
        (DayField("date", _("Date")), ChoiceField("sort", _("Runs or cancelled")), Field("words", _("Words"))),
    ),
)
PLACE = (
    Field("name", _("Name of the place")),
    Field("address", _("Address")),
    Field("postcode", _("Postcode")),
    Field("area", _("Area")),
    ChoiceField("shown", _("What is shown"), "area"),
    Field("directions", _("How to find it")),
)
ALIAS = (Field("name", _("Name")), ChoiceField("sort", _("Sort"), "other"), Field("language", _("Language")))
SOURCE = (
    Field("title", _("Title")),
    Field("url", _("Address")),
    Field("as_of", _("As of")),
    ChoiceField("times", _("What it says of the times"), "", lambda v: Source.Times(v).label),
)

FIELDS = (
    Field("name", _("Name")),
    Field("language", _("Language of the name")),
    LinkField("organisation", _("Organisation"), None, sayings.organisation_name),
    ChoiceField("type", _("What it is"), "initiative", lambda v: Initiative.Type(v).label),
    ChoiceField("tier", Vocabulary.TIER.label, "", lambda v: Initiative.Tier(v).label),
    ChoiceField("led_by", Vocabulary.LED_BY.label, "", lambda v: Initiative.LedBy(v).label),
    Field("summary", _("In a few words")),
    Field("first_time", _("The first time")),
    Field("own_words", _("In the group's own language")),
    ChoiceField("own_words_language", _("Which language that is"), "", sayings.language_name),
    Field("who_for", _("Who it is for")),
    Field("not_for", _("Who it is not for")),
    Field("age_from", _("From age"), None),
    Field("age_to", _("To age"), None),
    _terms("help", Vocabulary.HELP),
    _terms("formats", Vocabulary.FORMAT),
    _terms("who", Vocabulary.WHO, _("Who it is for, in groups")),
    _terms("languages", Vocabulary.LANGUAGE),
    _terms("access", Vocabulary.ACCESS),
    _terms("join", Vocabulary.JOIN, _("Ways to join")),
    Field("any_moment", _("At any moment"), False),
    Field("any_moment_assumed", _("Nobody has asked about moments"), False),
    MomentLines("moments", _("Moments"), []),
    Field("catchment", _("Who may come, from where")),
    Field("times_note", _("About the times")),
    Field("how_to_join", _("How to join")),
    Field("no_referral", _("Nobody needs to introduce you"), None),
    Field("no_waiting_list", _("No waiting list"), None),
    Field("no_diagnosis", _("No diagnosis needed"), None),
    ChoiceField("cost", Vocabulary.COST.label, "", lambda v: Initiative.Cost(v).label),
    Field("cost_note", _("About the cost")),
    Field("access_note", _("About getting in")),
    Field("support_for_peers", _("Support for its peers")),
    Field("give_and_receive", _("Giving and receiving")),
    Field("continuity", _("When somebody moves on")),
    Field("waiting", _("Waiting")),
    ChoiceField("capacity", _("Room"), "", lambda v: Initiative.Capacity(v).label),
    DayField("funding_until", _("Funded until"), None),
    ChoiceField("state", _("Whether it runs"), "running", lambda v: Initiative.State(v).label),
    DayField("paused_until", _("Paused until"), None),
    Field("probably_ended", _("Has probably ended"), False),
    LinkField("moved_to", _("Moved to"), None, sayings.initiative_name),
    Field("as_of", _("As of")),
    Field("as_of_estimated", _("The date is estimated"), False),
    Field("researcher_note", _("Note of the researcher")),
    Field("example", _("Invented example"), False),
    Field("in_open_data", _("In the open data"), True),
    Field("looking_for_partners", _("Looking for partners"), False),
    ItemsField("aliases", _("Other names"), [], ALIAS, sayings.named),
    PlaceItems("places", _("Places"), [], PLACE, sayings.place),
    SessionItems("sessions", _("Sessions"), [], SESSION, sayings.session),
    ItemsField("contacts", _("Contacts"), [], CONTACT, sayings.contact),
    ItemsField("sources", _("Sources"), [], SOURCE, sayings.source),
)


class InitiativeKind(Kind):
    """Adds what only an initiative has: an address that lasts, checks that end, and a search row."""

    def rows(self) -> models.QuerySet:
        return Initiative.everything.for_page().prefetch_related("places__private")

    def settle(self, row: Initiative) -> None:
        slug = free_slug(Initiative, row, row.name, taken=FormerSlug.objects.exclude(initiative=row.pk))
        if row.slug and row.slug != slug:
            FormerSlug.objects.get_or_create(slug=row.slug, defaults={"initiative_id": row.pk})
        FormerSlug.objects.filter(slug=slug, initiative=row.pk).delete()
        row.slug, row.code = slug, free_code(Initiative, row)
        if row.state != Initiative.State.PAUSED:
            # Two edits may have met: one moved the end of a pause that the other had ended.
            row.paused_until = None
        # It is assumed only as long as it is said.
        row.any_moment_assumed = row.any_moment_assumed and row.any_moment

    @transaction.atomic
    def write(self, subject: UUID, content: dict) -> models.Model:
        """A check ends here, in the one place where a live listing changes, when it covers the listing no longer."""
        checks = Confirmation.objects.filter(initiative=subject, still_true=True)
        if checks.exists() and not self.covers(self.read(subject) or {}, content):
            checks.update(still_true=False)
        return super().write(subject, content)

    def covers(self, checked: dict, now: dict) -> bool:
        """Whether a check of one document holds for another."""
        return covers(self._whole(checked), self._whole(now))

    def _whole(self, document: dict) -> dict:
        return self.tidy(filled(self.fields, document))

    def at_first(self, document: dict) -> dict:
        """A small group that was never asked counts as open to everybody, whatever the moment, until it says otherwise.

        Else nobody would find it by a moment: that question came later than many answers. Larger ones are read by
        what they say alone, and what comes from public pages is never read like this.
        """
        is_small = (document["type"], document["tier"]) == (Initiative.Type.GROUP, Initiative.Tier.INFORMAL)
        if not is_small or document["any_moment"] or document["moments"]:
            return document
        return document | {"any_moment": True, "any_moment_assumed": True}

    def index(self, row: Initiative) -> None:
        indexing.index([row.pk])


initiative = InitiativeKind("initiative", Initiative, FIELDS)
