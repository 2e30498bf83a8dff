"""An offer is taken up: a team asks for it, the organisation answers, and both say what came of it.

A table says which move leads from which state to which, and by whom. Every row is fetched through the person.
"""

from directory.agreements.take_up_table import GIVER, TABLE, Ours, ours

from .answering import accept, add_what_came_of_it, call_off, decline, finish, withdraw
from .asking import Requested, request, why_nobody_can
from .reading import hours_given_and_received, in_order, is_agreed, is_live, lacks_words, live, of_user, room, waiting
from .tick import reach_giver, tick
from .words import giver_name, how_it_stands, taker_name
