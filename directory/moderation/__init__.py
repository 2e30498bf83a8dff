"""How a proposal becomes what visitors see. Nothing else writes live rows.

Every live change is a decided Submission with `by` and `via`: together they are the history of a listing. A table says
which move leads from which state to which, and by whom; one compare-and-set lies beneath all of them.
"""

from .cases import give_back, note, take
from .history import Event, history
from .listings import confirm, correct, record_call, restore, unlist
from .preview import previewing
from .publishing import last_import, publish
from .reading import FILTERS, Figures, figures, listings, open_cases, to_ring
from .submissions import approve, enter, reject, save, send_back, start, submit, take_back, withdraw
from .table import TABLE, may, moves_for
from .urgent import agree, drop, hide, propose

__all__ = [
    "FILTERS",
    "TABLE",
    "Event",
    "Figures",
    "agree",
    "approve",
    "confirm",
    "correct",
    "drop",
    "enter",
    "figures",
    "give_back",
    "hide",
    "history",
    "last_import",
    "listings",
    "may",
    "moves_for",
    "note",
    "open_cases",
    "previewing",
    "propose",
    "publish",
    "record_call",
    "reject",
    "restore",
    "save",
    "send_back",
    "start",
    "submit",
    "take",
    "take_back",
    "to_ring",
    "unlist",
    "withdraw",
]
