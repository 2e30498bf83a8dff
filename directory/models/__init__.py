"""The tables of the house; every other module imports them from here."""

from .case import Case, CaseNote
from .desk import Act, Call, Promise, UrgentChange
from .finding import FRESH_DAYS
from .framework import Commitment
from .initiative import Alias, Confirmation, FormerSlug, Initiative, InitiativeMoment, Source
from .mail import Mail
from .meeting import MeetingSession, SessionException, SessionSeason
from .offer import Offer
from .people import Member, Organisation, Team, User
from .place import Contact, Place, PrivateAddress
from .search_row import SearchRow
from .submission import Submission
from .words import BankHoliday, Moment, PageSection, PageText, Term, UrgentContact, holidays

__all__ = [
    "FRESH_DAYS",
    "Act",
    "Alias",
    "BankHoliday",
    "Call",
    "Case",
    "CaseNote",
    "Commitment",
    "Confirmation",
    "Contact",
    "FormerSlug",
    "Initiative",
    "InitiativeMoment",
    "Mail",
    "MeetingSession",
    "Member",
    "Moment",
    "Offer",
    "Organisation",
    "PageSection",
    "PageText",
    "Place",
    "PrivateAddress",
    "Promise",
    "SearchRow",
    "SessionException",
    "SessionSeason",
    "Source",
    "Submission",
    "Team",
    "Term",
    "UrgentChange",
    "UrgentContact",
    "User",
    "holidays",
]
