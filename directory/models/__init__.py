"""The tables of the house; every other module imports them from here."""

from .agreement import Agreement
from .ask import Ask
from .case import HARM_WITHIN, Case, CaseNote
from .claim import Claim
from .connection import Connection, Dismissal
from .desk import Act, Call, Promise, UrgentChange
from .easy import EasyLine
from .framework import Commitment
from .gaps import FEWEST, NothingFound
from .holidays import BankHoliday, holidays
from .initiative import Alias, Confirmation, FormerSlug, Initiative, InitiativeMoment, Source
from .invitation import Invitation
from .mail import Digest, Mail, WorkerSeen
from .meeting import MeetingSession, SessionException, SessionSeason
from .offer import Offer
from .people import Member, Organisation, Team, UnsentPost, User
from .place import Contact, Place, PrivateAddress
from .search_row import SearchChange, SearchRow, SearchSpelling, SearchWord
from .speaker import SpeakerLink, SpokenWord
from .submission import Submission, spoken
from .take_up import TakeUp
from .talk import Block, Message, Side, Thread
from .trust import Standing, fresh_since
from .urgent import UrgentContact, shown_contacts
from .vocabulary import Moment, PageSection, PageText, Term
from .wording import (
    LANGUAGES,
    URGENT,
    Texts,
    Worded,
    Wording,
    draft,
    is_checked,
    page_language,
    said,
    until_checked,
    wordings,
    wordings_held,
)
