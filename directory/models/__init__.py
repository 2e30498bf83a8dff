"""The tables of the house; every other module imports them from here."""

from .case import Case, CaseNote
from .finding import FRESH_DAYS
from .framework import Commitment
from .initiative import Alias, Confirmation, FormerSlug, Initiative, InitiativeMoment, Source
from .meeting import MeetingSession, SessionException, SessionSeason
from .offer import Offer
from .people import Member, Organisation, Team, User
from .place import Contact, Place, PrivateAddress
from .search_row import SearchRow
from .submission import Submission
from .words import BankHoliday, Moment, PageSection, PageText, Term, UrgentContact, holidays

__all__ = [
    "FRESH_DAYS",
    "Alias",
    "BankHoliday",
    "Case",
    "CaseNote",
    "Commitment",
    "Confirmation",
    "Contact",
    "FormerSlug",
    "Initiative",
    "InitiativeMoment",
    "MeetingSession",
    "Member",
    "Moment",
    "Offer",
    "Organisation",
    "PageSection",
    "PageText",
    "Place",
    "PrivateAddress",
    "SearchRow",
    "SessionException",
    "SessionSeason",
    "Source",
    "Submission",
    "Team",
    "Term",
    "UrgentContact",
    "User",
    "holidays",
]
