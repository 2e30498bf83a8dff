"""How two initiatives find an agreement: one asks, the other answers, and both show it unless a side keeps it off.

A table says which move leads from which state to which, and by whom; `tick` does what time does. Every row is fetched
through the person. The team of an initiative is the team of its organisation.
"""

from .access import askers, is_blocked, is_unclaimed, to_ask
from .answering import accept, block, decline, end, show, unblock, withdraw
from .asking import Outcome, ask
from .introductions import (
    Introduction,
    by_hand,
    cases,
    introduction,
    introductions,
    is_their_own,
    let_through,
    rather_not,
    stop,
    told,
)
from .limits import HELD, why_not
from .reading import Sides, held_until, in_order, of_user, own_sides, waiting
from .table import TABLE, may, moves_for
from .take_ups import accept_take_up, add_what_came_of_it, call_off, decline_take_up, finish, withdraw_take_up
from .take_ups_asking import Requested, request, why_nobody_can
from .take_ups_passing import tick_take_ups
from .take_ups_reading import (
    hours_given_and_received,
    is_agreed,
    is_live,
    lacks_words,
    live_take_ups,
    room,
    take_ups_in_order,
    take_ups_of,
    waiting_take_ups,
)
from .take_ups_table import GIVER, TAKE_UPS, TAKER, Ours, ours, take_up_moves
from .take_ups_words import giver_name, how_taken_up, taker_name
from .tick import tick
from .words import WAYS, how_it_stands, sentence

__all__ = [
    "GIVER",
    "HELD",
    "TABLE",
    "TAKER",
    "TAKE_UPS",
    "WAYS",
    "Introduction",
    "Ours",
    "Outcome",
    "Requested",
    "Sides",
    "accept",
    "accept_take_up",
    "add_what_came_of_it",
    "ask",
    "askers",
    "block",
    "by_hand",
    "call_off",
    "cases",
    "decline",
    "decline_take_up",
    "end",
    "finish",
    "giver_name",
    "hours_given_and_received",
    "held_until",
    "how_it_stands",
    "how_taken_up",
    "in_order",
    "introduction",
    "introductions",
    "is_agreed",
    "is_live",
    "is_their_own",
    "is_blocked",
    "is_unclaimed",
    "lacks_words",
    "let_through",
    "live_take_ups",
    "may",
    "moves_for",
    "of_user",
    "ours",
    "own_sides",
    "rather_not",
    "request",
    "room",
    "sentence",
    "show",
    "stop",
    "take_up_moves",
    "take_ups_in_order",
    "take_ups_of",
    "taker_name",
    "tick",
    "tick_take_ups",
    "to_ask",
    "told",
    "why_nobody_can",
    "unblock",
    "waiting",
    "waiting_take_ups",
    "why_not",
    "withdraw",
    "withdraw_take_up",
]
