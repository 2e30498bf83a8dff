"""How two initiatives find an agreement: one asks, the other answers, and both show it unless a side keeps it off.

A table says which move leads from which state to which, and by whom; `tick` does what time does. Every row is fetched
through the person.
"""

from directory.agreements.connection_table import TABLE, moves_for

from .answering import accept, block, decline, end, show, unblock, withdraw
from .asking import Outcome, ask
from .introductions import (
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
from .reading import Sides, held_until, in_order, of_user, own_sides, waiting
from .tick import tick
from .words import WAYS, how_it_stands
