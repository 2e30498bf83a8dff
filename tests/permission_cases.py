"""The access policy: which address answers which method for whom, and what is sent to each that acts.

A word beginning with @ stands for something of the world that tests/test_permissions.py builds. In every line the
object of the address belongs to team A. Answers:

    page            200, and no row has changed
    acts            a redirect onwards, and rows have changed
    moves           a redirect onwards, and no row has changed
    open            anything that is no refusal, and no row has changed
    sign in, confirm, second factor     a redirect to what is lacking
    403, 404, 405   a refusal
"""

import re
from dataclasses import dataclass, field

from tests.provider_pages import CAFE

ROLES = (
    "anonymous",
    "unconfirmed",
    "provider A",
    "provider B",
    "without a team",
    "moderator without a second factor",
    "moderator",
    "administrator",
)
METHODS = ("GET", "POST")
UUID = "7f0c0f0e-4a2f-4f5e-9a55-0d3c8b1f6a11"


@dataclass(frozen=True)
class Line:
    """One address: what each role gets for GET and for POST, what stands in the address, what is posted."""

    route: str
    get: tuple[str, ...]
    post: tuple[str, ...]
    at: dict = field(default_factory=dict)
    send: dict = field(default_factory=dict)

    def expected(self, method: str, role: str) -> str:
        return (self.get if method == "GET" else self.post)[ROLES.index(role)]

    @property
    def name(self) -> str:
        return "/".join([self.route, *map(str, self.at.values())])

    def address(self, things: dict) -> str:
        """The route with an object in place of each parameter."""
        path = re.sub(r"\(\?P<app_label>(\w+)\)", r"\1", self.route.replace("^", "").replace("$", ""))
        # What is left of regular expressions is written as the other parameters are.
        path = re.sub(r"\(\?P<(\w+)>[^)]*\)", r"<any:\1>", path)
        return "/" + re.sub(r"<\w+:(\w+)>", lambda found: str(_filled(self.at[found[1]], things)), path)

    def sent(self, things: dict) -> dict:
        return {name: _filled(value, things) for name, value in self.send.items()}


def _filled(value, things: dict):
    return things.get(value, value) if isinstance(value, str) else value


# Who gets the answer of a line, in the order of ROLES; the others get what stands here.


def everybody(answer):
    return (answer,) * 8


def signed_in(answer):
    return ("sign in", *[answer] * 7)


def members(answer):
    return ("sign in", "confirm", *[answer] * 6)


def team(answer):
    return ("sign in", "confirm", answer, *["404"] * 5)


def moderators(answer):
    return ("sign in", *["403"] * 4, "second factor", answer, "403")


def administrators(answer):
    return ("sign in", *["403"] * 6, answer)


def teams(theirs, teamless):
    return ("sign in", "confirm", theirs, theirs, *[teamless] * 4)


def invited(answer):
    """Somebody without a team has an invitation; for all others it says that it is not for them."""
    return ("sign in", "confirm", "403", "403", answer, *["403"] * 3)


PLAIN = """support/ moments/ organisations/ offers/ urgent-help/ urgent-help/easy/ safety/ for-someone-else/ arranging/
    help-others/ help-others/start-a-group/ about/ privacy/ accessibility/ healthz week/ now/ network/ network/pathways/
    network/continuity/ sitemap.xml robots.txt opensearch.xml feeds/new.atom"""
SLUGS = {
    "support": "@address",
    "moments": "leaving-hospital",
    "organisations": "@organisation address",
    "offers": "@offer address",
    "network": "@address",
}
PUBLIC = [
    *[Line(route, everybody("page"), everybody("405")) for route in ["", *PLAIN.split()]],
    *[Line(f"{one}/<slug:slug>/", everybody("page"), everybody("405"), {"slug": SLUGS[one]}) for one in SLUGS],
    Line("moments/<slug:slug>/easy/", everybody("page"), everybody("405"), {"slug": SLUGS["moments"]}),
    Line("leave/", everybody("moves"), everybody("405")),
    Line("sitemap-<slug:section>.xml", everybody("page"), everybody("405"), {"section": "support"}),
    Line(
        "support/<slug:slug>/report/",
        everybody("page"),
        everybody("acts"),
        {"slug": "@address"},
        {"ticket": "@report ticket", "about": "times", "words": "It was shut."},
    ),
    Line("support/<slug:slug>/report/sent/", everybody("page"), everybody("405"), {"slug": "@address"}),
    Line(
        "support/<slug:slug>/details/<uuid:contact>/",
        everybody("page"),
        everybody("acts"),
        {"slug": "@own address", "contact": "@own contact"},
        {"ticket": "@details ticket"},
    ),
    Line("support/<slug:slug>/details/done/", everybody("page"), everybody("405"), {"slug": "@address"}),
    Line(
        "suggest/",
        everybody("page"),
        everybody("acts"),
        send={"ticket": "@suggest ticket", "name": "Dawn Choir", "what": "People who sing."},
    ),
    Line("suggest/sent/", everybody("page"), everybody("405")),
    Line(
        "words/<str:secret>/",
        everybody("page"),
        everybody("acts"),
        {"secret": "@speaker"},
        {"urgent:999|when": "A cualquier hora."},
    ),
    # Mail programs press its button, and follow no redirect (RFC 8058).
    Line("mail/stop/<str:signed>/", everybody("page"), everybody("page and acts"), {"signed": "@mail page"}),
    *[
        Line(f"support/<slug:slug>/{file}", everybody("page"), everybody("405"), {"slug": "@address"})
        for file in ("leaflet.pdf", "calendar.ics")
    ],
    *[
        Line(f"moments/<slug:slug>/{sheet}", everybody("page"), everybody("405"), {"slug": "leaving-hospital"})
        for sheet in ("sheet/", "sheet.pdf")
    ],
    *[Line(route, everybody("page"), everybody("405")) for route in ("pack/", "pack.pdf")],
    *[Line(f"{g}/<str:code>/", everybody("moves"), everybody("405"), {"code": "@code"}) for g in "gG"],
]

KEYS = {"key": "abc", "uidb36": "a"}
# Of the pages under account/, these open without signing in.
OPEN_ACCOUNT = [
    "account/logout/",
    "account/finished/",
    "account/login/",
    "account/inactive/",
    "account/signup/",
    "account/confirm-email/",
    "account/password/reset/",
    "account/login/code/confirm/",
    r"account/^confirm-email/(?P<key>[-:\w]+)/$",
    "account/password/reset/key/done/",
    r"account/^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
    "account/password/reset/done/",
    "account/login/code/",
    "account/2fa/authenticate/",
]
OWN_ACCOUNT = [
    "account/reauthenticate/",
    "account/email/",
    "account/password/change/",
    "account/password/set/",
    "account/2fa/",
    "account/2fa/reauthenticate/",
    "account/2fa/totp/activate/",
    "account/2fa/totp/deactivate/",
    "account/2fa/recovery-codes/",
    "account/2fa/recovery-codes/generate/",
    "account/2fa/recovery-codes/download/",
    "account/sessions/",
]
ACCOUNT = [
    Line("account/", signed_in("page"), signed_in("405")),
    *[Line(route, everybody("open"), everybody("open"), KEYS) for route in OPEN_ACCOUNT],
    *[Line(route, signed_in("open"), signed_in("open")) for route in OWN_ACCOUNT],
]

DRAFT = "provider/draft/<uuid:pk>/"
STEP = DRAFT + "<slug:step>/"
BOTH = "provider/suggestions/<slug:slug>/<slug:other>/"
ITEM = STEP + "<uuid:item>/"
NAMED = {"name": "Night Café", "type": "group", "summary": "Company at night."}
PLACE = {"shown": "area", "area": "Stockwell"}
TIME = {"days": ["5"], "starts": "8pm", "ends": "10pm", "often": "weekly"}
TEAM = "provider/team/"
THREAD = "provider/talk/<uuid:pk>/"
CONNECTION = "provider/connections/<uuid:pk>/"
TAKEN = "provider/take-ups/<uuid:pk>/"
INVITED = {"email": "new@example.org", "role": "member"}
CLAIMED = {"who": "I am Sam, and I run it.", "how": "Ring the number on the listing."}
NUMBER = {"sort": "phone", "value": "020 7946 0123", "answered": "unsaid"}
PROVIDER = [
    Line("provider/", members("page"), members("405")),
    Line("provider/start/", members("page"), members("405")),
    Line("provider/group/", members("page"), members("acts"), send=CAFE | {"key": "k"}),
    Line(
        "provider/new/<slug:kind>/",
        teams("page", "moves"),
        teams("acts", "moves"),
        {"kind": "initiative"},
        NAMED | {"key": "k"},
    ),
    Line(
        "provider/new/<slug:kind>/",
        teams("moves", "page"),
        teams("moves", "acts"),
        {"kind": "organisation"},
        {"name": "Another House", "sort": "charity", "key": "k"},
    ),
    Line(
        "provider/edit/<slug:kind>/<uuid:subject>/",
        members("405"),
        team("acts"),
        {"kind": "initiative", "subject": "@listing"},
    ),
    Line(
        "provider/this-week/<uuid:subject>/",
        team("page"),
        team("acts"),
        {"subject": "@listing"},
        {"seen": "@listing seen", "times_note": "Half an hour later.", "off": []},
    ),
    Line("provider/find/", members("page"), members("405")),
    Line("provider/find/<slug:slug>/", members("page"), members("405"), {"slug": "@address"}),
    Line("provider/suggestions/", members("page"), members("405")),
    Line(BOTH + "dismiss/", members("405"), team("acts"), {"slug": "@address", "other": "@another address"}),
    Line(BOTH + "undo/", members("405"), team("acts"), {"slug": "@address", "other": "@dismissed address"}),
    Line("provider/team/", teams("page", "moves"), teams("405", "moves")),
    Line(TEAM + "invite/", teams("page", "moves"), teams("acts", "moves"), send=INVITED),
    Line(TEAM + "invitations/<uuid:pk>/withdraw/", members("405"), team("acts"), {"pk": "@invitation"}),
    Line(TEAM + "members/<int:pk>/owner/", team("page"), team("acts"), {"pk": "@colleague"}, {"step_down": "on"}),
    Line(TEAM + "members/<int:pk>/remove/", team("page"), team("acts"), {"pk": "@colleague"}),
    # Team A has two owners, so one may go; in team B there is only one.
    Line(TEAM + "leave/", teams("page", "moves"), ("sign in", "confirm", "acts", *["moves"] * 5)),
    Line(
        "provider/invitations/<uuid:pk>/",
        invited("page"),
        invited("acts"),
        {"pk": "@invitation"},
        {"answer": "accept"},
    ),
    Line(THREAD, team("page"), team("acts"), {"pk": "@thread"}, {"text": "Shall we meet?", "key": "k"}),
    Line(THREAD + "contact/", team("page"), team("acts"), {"pk": "@thread"}, {"contact": "Ana, weekdays"}),
    Line(THREAD + "block/", members("405"), team("acts"), {"pk": "@thread"}, {"block": "yes"}),
    Line(
        THREAD + "report/",
        team("page"),
        team("acts"),
        {"pk": "@thread"},
        {"about": "other", "words": "Too many.", "key": "k"},
    ),
    Line("provider/claim/<slug:slug>/", members("page"), members("acts"), {"slug": "@unclaimed address"}, CLAIMED),
    Line("provider/claims/<uuid:pk>/withdraw/", members("405"), team("acts"), {"pk": "@claim"}),
    Line("provider/connections/", members("page"), members("405")),
    # Whoever may not ask reads why, on the same page.
    Line(
        "provider/connections/ask/<slug:slug>/",
        members("page"),
        ("sign in", "confirm", "acts", *["page"] * 5),
        {"slug": "@other group"},
        {"asking": "@listing", "way": "training", "message": "Hello.", "key": "k"},
    ),
    Line(CONNECTION, team("page"), members("405"), {"pk": "@asked of us"}),
    Line(CONNECTION + "accept/", members("405"), team("acts"), {"pk": "@asked of us"}, {"answer": "Gladly."}),
    Line(CONNECTION + "decline/", members("405"), team("acts"), {"pk": "@asked of us"}, {"answer": "Not now."}),
    Line(CONNECTION + "block/", members("405"), team("acts"), {"pk": "@asked of us"}, {"block": "yes"}),
    Line(CONNECTION + "withdraw/", members("405"), team("acts"), {"pk": "@asked by us"}),
    Line(CONNECTION + "end/", team("page"), team("acts"), {"pk": "@agreed"}),
    Line(CONNECTION + "show/", members("405"), team("acts"), {"pk": "@agreed"}, {"shown": "no"}),
    Line("provider/asks/<slug:slug>/", members("page"), members("405"), {"slug": "@ask address"}),
    Line("provider/board/", members("page"), members("405")),
    Line("provider/board/needs/", members("page"), members("405")),
    Line(
        "provider/offers/<slug:slug>/take-up/",
        members("page"),
        ("sign in", "confirm", "acts", *["page"] * 5),
        {"slug": "@other offer"},
        {"initiative": "@listing", "words": "For our tea.", "key": "k"},
    ),
    Line("provider/take-ups/", members("page"), members("405")),
    Line(TAKEN, team("page"), members("405"), {"pk": "@wanted of us"}),
    Line(TAKEN + "accept/", members("405"), team("acts"), {"pk": "@wanted of us"}, {"answer": "Gladly."}),
    Line(TAKEN + "decline/", members("405"), team("acts"), {"pk": "@wanted of us"}, {"answer": "Not now."}),
    Line(TAKEN + "withdraw/", members("405"), team("acts"), {"pk": "@wanted by us"}),
    Line(TAKEN + "call-off/", team("page"), team("acts"), {"pk": "@under way"}),
    Line(TAKEN + "done/", members("405"), team("acts"), {"pk": "@under way"}, {"came_of_it": "Tea.", "hours": "2"}),
    Line(TAKEN + "came-of-it/", members("405"), team("acts"), {"pk": "@done"}, {"came_of_it": "Tea."}),
    Line(DRAFT, team("page"), members("405"), {"pk": "@draft"}),
    Line(DRAFT + "check/", team("page"), team("acts"), {"pk": "@draft"}, {"agreed": "on"}),
    Line(DRAFT + "preview/", team("page"), members("405"), {"pk": "@draft"}),
    Line(DRAFT + "sent/", team("page"), members("405"), {"pk": "@waiting"}),
    Line(DRAFT + "withdraw/", team("page"), team("acts"), {"pk": "@draft"}),
    Line(DRAFT + "take-back/", members("405"), team("acts"), {"pk": "@waiting"}),
    Line(DRAFT + "put-back/", members("405"), team("acts"), {"pk": "@at once"}),
    Line(DRAFT + "again/", members("405"), team("acts"), {"pk": "@withdrawn"}),
    Line(STEP, team("page"), team("acts"), {"pk": "@draft", "step": "name"}, NAMED),
    Line(STEP, team("moves"), team("page"), {"pk": "@waiting", "step": "name"}, NAMED),
    Line(ITEM, team("page"), team("acts"), {"pk": "@draft", "step": "where", "item": UUID}, PLACE),
    Line(ITEM, team("page"), team("acts"), {"pk": "@draft", "step": "where", "item": "@place"}, PLACE),
    Line(ITEM, team("page"), team("acts"), {"pk": "@draft", "step": "when", "item": UUID}, TIME),
    Line(ITEM, team("page"), team("acts"), {"pk": "@draft", "step": "contacts", "item": UUID}, NUMBER),
    Line(ITEM + "remove/", members("405"), team("acts"), {"pk": "@draft", "step": "where", "item": "@place"}),
]

CASE = "moderator/case/<int:pk>/"
LISTING = "moderator/listings/<uuid:pk>/"
URGENT = "moderator/urgent/"
CLAIM = "moderator/claims/<int:pk>/"
INTRODUCTION = "moderator/introductions/<int:pk>/"
REPORT, REPORTED = "moderator/reports/<int:pk>/", {"pk": "@reported"}
WAITING, LISTED, CONTACT, PROPOSED = {"pk": "@case"}, {"pk": "@listing"}, {"pk": "@contact"}, {"pk": "@proposed"}
REASON = {"reason": "They asked us to."}
DECIDED = REASON | {"version": "@version"}
NUMBERED = {"name": "Night Line", "purpose": "crisis", "sort": "phone", "value": "020 7946 0999", "when": "any time"}
PAGE, ACTS, NO_GET = moderators("page"), moderators("acts"), moderators("405")
MODERATOR = [
    Line("moderator/", PAGE, NO_GET),
    Line("moderator/words/", PAGE, NO_GET),
    Line("moderator/words/link/", PAGE, moderators("page and acts"), send={"language": "es", "whom": "Rosa"}),
    Line("moderator/words/link/<int:pk>/withdraw/", NO_GET, ACTS, {"pk": "@speaker link"}),
    Line("moderator/words/<str:language>/", PAGE, ACTS, {"language": "es"}, {"word": "@spoken", "do": "release"}),
    Line("moderator/talk/<int:pk>/", PAGE, NO_GET, {"pk": "@talk case"}),
    Line("moderator/talk/<int:pk>/read/", NO_GET, ACTS, {"pk": "@talk case"}),
    Line("moderator/talk/<int:pk>/close/", PAGE, ACTS, {"pk": "@talk case"}, {"text": "Rang both."}),
    Line(CASE, PAGE, NO_GET, WAITING),
    Line(CASE + "take/", NO_GET, ACTS, WAITING),
    Line(CASE + "give-back/", NO_GET, ACTS, {"pk": "@taken case"}),
    Line(CASE + "note/", NO_GET, ACTS, WAITING, {"text": "Ring them first."}),
    Line(CASE + "preview/", PAGE, moderators("405"), WAITING),
    Line(CASE + "approve/", PAGE, ACTS, WAITING, {"version": "@version"}),
    Line(CASE + "send-back/", PAGE, ACTS, WAITING, DECIDED),
    Line(CASE + "reject/", PAGE, ACTS, WAITING, DECIDED),
    Line("moderator/listings/", PAGE, NO_GET),
    Line(LISTING, PAGE, NO_GET, LISTED),
    Line(LISTING + "confirm/", PAGE, ACTS, LISTED, {"way": "rang", "day_0": "1", "day_1": "1", "day_2": "@year"}),
    Line(LISTING + "correct/", PAGE, ACTS, LISTED, {"name": "Set right", "state": "running"}),
    Line(LISTING + "take-down/", PAGE, ACTS, LISTED, REASON),
    Line(LISTING + "put-back/", PAGE, ACTS, {"pk": "@taken down"}, REASON),
    Line(LISTING + "trust/", PAGE, ACTS, {"pk": "@of another team"}, REASON),
    Line(LISTING + "distrust/", PAGE, ACTS, LISTED, REASON),
    Line("moderator/round/", PAGE, NO_GET),
    Line("moderator/round/<uuid:pk>/", PAGE, ACTS, LISTED, {"outcome": "confirmed"}),
    Line(REPORT, PAGE, NO_GET, REPORTED),
    Line(REPORT + "read/", NO_GET, ACTS, REPORTED),
    Line(REPORT + "answer/", PAGE, ACTS, REPORTED, {"text": "Thank you."}),
    Line(REPORT + "close/", PAGE, ACTS, REPORTED, {"text": "Set right."}),
    Line(REPORT + "take-down/", PAGE, ACTS, REPORTED, REASON),
    Line(REPORT + "put-back/", PAGE, ACTS, {"pk": "@details off"}, {"text": "They rang us."}),
    Line(REPORT + "enter/", PAGE, ACTS, {"pk": "@suggested"}, CAFE | {"key": UUID}),
    Line("moderator/told/<int:pk>/", moderators("moves"), moderators("moves"), REPORTED),
    Line(CLAIM, PAGE, NO_GET, {"pk": "@claim case"}),
    Line(CLAIM + "grant/", PAGE, ACTS, {"pk": "@claim case"}, REASON | {"how": "rang", "version": "1"}),
    Line(CLAIM + "refuse/", PAGE, ACTS, {"pk": "@claim case"}, REASON | {"version": "1"}),
    Line(CLAIM + "release/", PAGE, ACTS, {"pk": "@granted case"}, REASON | {"version": "2"}),
    Line("moderator/introductions/", PAGE, NO_GET),
    Line(INTRODUCTION, PAGE, NO_GET, {"pk": "@introduction"}),
    Line(INTRODUCTION + "told/", PAGE, ACTS, {"pk": "@introduction"}, {"text": "They think about it."}),
    Line(INTRODUCTION + "by-hand/", PAGE, ACTS, {"pk": "@introduction"}, {"text": "I rang both."}),
    Line(INTRODUCTION + "rather-not/", NO_GET, ACTS, {"pk": "@introduction"}),
    Line(INTRODUCTION + "let-through/", NO_GET, ACTS, {"pk": "@held"}),
    Line(INTRODUCTION + "stop/", PAGE, ACTS, {"pk": "@held"}, {"text": "They sell something."}),
    Line("moderator/moderators/", PAGE, NO_GET),
    Line("moderator/gaps/", PAGE, NO_GET),
    Line("moderator/enter/", PAGE, ACTS, send=CAFE | {"key": UUID}),
    Line(URGENT, PAGE, NO_GET),
    Line(URGENT + "new/", PAGE, ACTS, send=NUMBERED),
    Line(URGENT + "<int:pk>/change/", PAGE, ACTS, CONTACT, NUMBERED),
    Line(URGENT + "<int:pk>/hide/", PAGE, ACTS, CONTACT, REASON),
    Line(URGENT + "proposed/<uuid:pk>/agree/", NO_GET, ACTS, PROPOSED),
    Line(URGENT + "proposed/<uuid:pk>/drop/", NO_GET, ACTS, PROPOSED),
]

# What administrators may do with each sort of words besides reading it, and what they send.
SECTION = {"page": "@pagetext", "heading": "Words", "body": "Words.", "position": "9"}
TERM = {"name": "Another name", "vocabulary": "help", "slug": "another", "position": "9"}
MOMENT = {"name": "Name", "line": "Words.", "sentence": "Words.", "mood": "now", "icon": "sun", "position": "9"}
WORDING = {"about": "page:nowhere", "field": "title", "language": "es", "text": "Palabras."}
EASY = {"page": "urgent-help", "picture": "phone", "words": "Ring.", "position": "99"}
EDITED = {
    "easyline": ({"add", "change", "delete"}, EASY),
    "term": ({"add", "change"}, TERM),
    "moment": ({"change"}, MOMENT),
    "pagetext": ({"change"}, {"title": "Another title"}),
    "pagesection": ({"add", "change", "delete"}, SECTION),
    "bankholiday": ({"add", "change", "delete"}, {"day": "2031-01-01", "name": "New Year", "is_holiday": "on"}),
    "promise": ({"add"}, {"days": "9"}),
    "mail": (set(), {}),
    "wording": ({"add", "change"}, WORDING),
}


def words_of(model, may, send):
    """The administrators' pages of one sort of words."""
    base, at = f"admin/directory/{model}/", {"object_id": f"@{model}"}
    one, no = base + "<path:object_id>/", administrators("403")
    page, acts = administrators("page"), administrators("acts")
    can = {name: name in may for name in ("add", "change", "delete")}
    return [
        Line(base, page, page),
        Line(base + "add/", page if can["add"] else no, acts if can["add"] else no, send=send),
        Line(one + "history/", page, page, at),
        Line(one + "delete/", page if can["delete"] else no, acts if can["delete"] else no, at, {"post": "yes"}),
        Line(one + "change/", page, acts if can["change"] else no, at, send),
        Line(one, administrators("moves"), administrators("moves"), at),
    ]


GONE = administrators("404")
ADMIN = [
    Line("admin/", administrators("page"), administrators("page")),
    Line("admin/login/", signed_in("moves"), signed_in("moves")),
    Line("admin/logout/", administrators("page"), administrators("moves")),
    Line("admin/password_change/", administrators("moves"), administrators("moves")),
    Line("admin/password_change/done/", administrators("page"), administrators("405")),
    Line("admin/autocomplete/", administrators("403"), administrators("405")),
    Line("admin/jsi18n/", administrators("page"), administrators("405")),
    Line("admin/r/<path:content_type_id>/<path:object_id>/", GONE, GONE, {"content_type_id": "0", "object_id": "0"}),
    Line(r"admin/^(?P<app_label>directory)/$", administrators("page"), administrators("page")),
    Line(r"admin/(?P<url>.*)$", GONE, GONE, {"url": "nowhere/"}),
    *[line for model, (may, send) in EDITED.items() for line in words_of(model, may, send)],
]

TABLE = PUBLIC + ACCOUNT + PROVIDER + MODERATOR + ADMIN
