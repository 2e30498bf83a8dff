"""The tables of the house; every other module imports them from here."""

from .case import Case, CaseNote
from .desk import Act, Call, Promise, UrgentChange
from .finding import FRESH_DAYS
from .framework import Commitment
from .initiative import Alias, Confirmation, FormerSlug, Initiative, InitiativeMoment, Source
from .insight import FEWEST, NothingFound
from .mail import Mail
from .meeting import MeetingSession, SessionException, SessionSeason
from .offer import Offer
from .people import Member, Organisation, Team, User
from .place import Contact, Place, PrivateAddress
from .search_row import SearchChange, SearchRow, SearchSpelling, SearchWord
from .standing import Standing
from .submission import Submission
from .wording import Wording, is_checked, page_language, until_checked, wordings_held
from .words import BankHoliday, Moment, PageSection, PageText, Term, UrgentContact, holidays, shown_contacts

__all__ = [
    "FEWEST",
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
    "NothingFound",
    "Offer",
    "Organisation",
    "PageSection",
    "PageText",
    "Place",
    "PrivateAddress",
    "Promise",
    "SearchChange",
    "SearchRow",
    "SearchSpelling",
    "SearchWord",
    "SessionException",
    "SessionSeason",
    "Source",
    "Standing",
    "Submission",
    "Team",
    "Term",
    "UrgentChange",
    "UrgentContact",
    "User",
    "Wording",
    "holidays",
    "is_checked",
    "page_language",
    "shown_contacts",
    "until_checked",
    "wordings_held",
]
