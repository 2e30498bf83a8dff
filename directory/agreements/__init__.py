"""What two sides that agree on something share, whatever it is: who speaks, how much they may ask, the list of it.

The team of an initiative is the team of its organisation.
"""

from .access import ASKING, askers, is_blocked, is_unclaimed, to_ask
from .limits import HELD, why_not
from .words import sentence
