"""Thirty listings in which everything that is not public holds a marker of its own, put there by the ways people have.

`made` holds every marker, by what it stands in: "kanari-0042-case-note". Each one is really stored somewhere.
"""

from datetime import date
from uuid import uuid4

from directory import content, moderation
from directory.models import (
    Ask,
    Case,
    Confirmation,
    Initiative,
    Offer,
    Organisation,
    Submission,
    Team,
    UrgentContact,
    User,
)
from tests.factories import a_session, a_team, an_ask, an_initiative, an_offer, an_organisation, some_content
from tests.people import a_moderator, a_user

# So many that each of what they differ in (by two, three, five and ten) meets each other one.
LISTINGS = 30
MOMENTS = ["leaving-hospital", "weekend-crisis"]
TEXTS = (
    *("name", "who_for", "not_for", "times_note", "first_time", "catchment", "how_to_join", "own_words", "cost_note"),
    *("access_note", "support_for_peers", "give_and_receive", "continuity", "waiting"),
)
# How the edit of a listing ends; None: it stays a draft.
ENDS = [None, "submit", "send_back", "reject", "withdraw"]


class Canaries:
    """The marked world. `mark("case-note")` makes a marker and remembers it; `public` is the one that may be seen."""

    def __init__(self):
        self.made: list[str] = []
        self.moderator = self.marked_user(is_moderator=True)
        self.second = a_moderator()
        for number in range(LISTINGS):
            self.a_listing(number)
        self.an_urgent_change()
        self.public = "kanari-9999-public"
        an_initiative(name="Loose", summary=self.public, moments=[{"moment": MOMENTS[0]}])

    def mark(self, what: str) -> str:
        self.made.append(f"kanari-{len(self.made):04}-{what}")
        return self.made[-1]

    def marked_user(self, **parts) -> User:
        return a_user(email=f"{self.mark('e-mail')}@example.org", name=self.mark("person"), **parts)

    def a_listing(self, number: int) -> None:
        """One with an organisation, a team, a place that is not shown, an edit under way, and what the desk wrote."""
        organisation = an_organisation(name=f"Organisation {number}")
        team = a_team(self.marked_user(), self.marked_user(), name=self.mark("team"), organisation=organisation)
        row = self.a_live_row(number, organisation)
        offer = an_offer(
            organisation=organisation, given_by=[row], area="Brixton", moments=MOMENTS, how_to_take_up="Ring."
        )
        self.what_the_desk_wrote(row)
        self.what_visitors_wrote(row)
        self.what_a_trusted_team_put_back(row, team)
        ask = self.an_ask(row, organisation)
        for one in (row, offer, organisation, ask):
            self.an_edit(one._meta.model_name, one.pk, team, ENDS[number % len(ENDS)])
        self.something_new(team, organisation)
        if number % 10 == 9:
            self.taken_down(row, offer)

    def a_live_row(self, number: int, organisation: Organisation) -> Initiative:
        shown = ("area", "hidden")[number % 2]
        names = ["name", "address", "directions", *(["area"] if shown == "hidden" else [])]
        # The postcode of a door has ten letters at most.
        private = {name: self.mark(f"place-{name}") for name in names} | {"postcode": self.door(number)}
        secret_time = a_session("sun-morning", times_shown=False, words=self.mark("hidden-time"))
        secret_time["exceptions"] = [{"date": "2026-12-06", "sort": "cancelled", "words": self.mark("hidden-date")}]
        return an_initiative(
            name=f"Listing {number}",
            summary=f"Public words {number}.",
            organisation=organisation,
            meets=["sat-evening", secret_time],
            at=[{"shown": shown, "area": "Brixton"} | private],
            sources=[{"title": "A page", "url": f"https://example.org/{self.mark('source')}"}]
            if shown == "hidden"
            else [],
            contacts=[{"sort": "phone", "value": "020 7946 0123", "any_time": True}, self.somebodys_own()],
            moments=[{"moment": slug} for slug in MOMENTS],
            any_moment=number % 3 == 0,
            formats=["phone"],
            researcher_note=self.mark("researcher"),
            checked=[date(2026, 11, 20), None, date(2026, 1, 1)][number % 3],
        )

    def an_ask(self, row: Initiative, organisation: Organisation) -> Ask:
        """What a group needs is for people who are signed in, whoever approved it."""
        marked = {name: self.mark(f"ask-{name}") for name in ("name", "summary", "area")}
        return an_ask(organisation=organisation, needed_by=[row], moments=MOMENTS, **marked)

    def somebodys_own(self) -> dict:
        """An address that its owner takes off the page."""
        value = f"{self.mark('taken-off')}@example.org"
        return {
            "id": str(uuid4()),
            "sort": "email",
            "value": value,
            "name": self.mark("taken-off-name"),
            "personal": True,
        }

    def door(self, number: int) -> str:
        """A postcode of the district, which may be said, whose end may not."""
        self.made.append(f"{number % 10}Q{'ABDEFGHJLN'[number // 10]}")
        return f"SW9 {self.made[-1]}"

    def what_the_desk_wrote(self, row: Initiative) -> None:
        moderation.record_call(row, by=self.moderator, outcome="no-answer", note=self.mark("call"))
        Confirmation.objects.create(
            initiative=row, day=date(2020, 1, 1), way="rang", by=self.moderator, note=self.mark("confirmation")
        )

    def what_visitors_wrote(self, row: Initiative) -> None:
        """Reports and suggestions, and where somebody wants an answer; and whose own address is on the page no more."""
        reply_to = f"{self.mark('reply-to')}@example.org"
        case = moderation.report(row, about="times", words=self.mark("report"), reply_to=reply_to, key=uuid4())
        moderation.note(case, by=self.moderator, text=self.mark("report-note"))
        moderation.take_details_off(row, row.contacts.get(personal=True).pk, key=uuid4())
        reply_to = f"{self.mark('suggested-by')}@example.org"
        name, words = self.mark("suggestion-name"), self.mark("suggestion")
        moderation.suggest(name=name, words=words, reply_to=reply_to, key=uuid4())

    def what_a_trusted_team_put_back(self, row: Initiative, team: Team) -> None:
        """What it said for a minute, and why a moderator trusts it."""
        moderation.trust(team, by=self.second, reason=self.mark("trusted"))
        by, base = team.members.first(), content.kind("initiative").read(row.pk)
        part = {"times_note": self.mark("put-back")}
        team.refresh_from_db()
        change = moderation.change_at_once(row.pk, part, base=base, team=team, by=by)
        moderation.put_back(change, by=by)

    def an_edit(self, kind: str, subject, team: Team, end: str | None) -> Submission:
        """Every text of it is marked; it gets as far as `end` says."""
        by = team.members.first()
        submission = moderation.start(kind, team=team, by=by, subject=subject, document=self.texts(kind))
        moderation.save(submission, {"summary": self.mark(f"saved-{kind}")}, by=by)
        if end:
            self.sent(submission, end, by)
        return submission

    def texts(self, kind: str) -> dict:
        one = content.kind(kind)
        names = {"initiative": (*TEXTS, "researcher_note")}
        names |= {
            "offer": ("name", "for_whom", "how_to_take_up", "area"),
            "organisation": ("name",),
            "ask": ("name", "area"),
        }
        return {name: self.mark(f"draft-{kind}-{name}") for name in names[one.name]}

    def sent(self, submission: Submission, end: str, by: User) -> None:
        moderation.submit(submission, by=by)
        case = Case.objects.get(submission=submission)
        moderation.note(case, by=self.moderator, text=self.mark("case-note"))
        if end in ("send_back", "reject"):
            notes = {"notes": {"summary": self.mark("note")}} if end == "send_back" else {}
            getattr(moderation, end)(submission, by=self.moderator, reason=self.mark("reason"), **notes)
        if end == "withdraw":
            moderation.withdraw(submission, by=by)

    def something_new(self, team: Team, organisation: Organisation) -> None:
        by = team.members.last()
        document = some_content(organisation=str(organisation.pk), moments=[{"moment": MOMENTS[0]}])
        submission = moderation.start("initiative", team=team, by=by, document=document | self.texts("initiative"))
        moderation.submit(submission, by=by)
        moderation.enter("initiative", uuid4(), document | self.texts("initiative"), via="moderator", by=self.moderator)

    def taken_down(self, row: Initiative, offer: Offer) -> None:
        """What is taken down is not public any more, and the reason never was."""
        for kind, one in (("initiative", row), ("offer", offer)):
            base = content.kind(kind).read(one.pk)
            document = base | {"summary": self.mark(f"unlisted-{kind}")}
            moderation.correct(kind, one.pk, document, base=base, by=self.second)
            moderation.unlist(one, by=self.second, reason=self.mark("unlisted-reason"))

    def an_urgent_change(self) -> None:
        contact = UrgentContact.objects.get(value="116 123")
        moderation.propose({"note": self.mark("urgent-change")}, by=self.moderator, contact=contact)
