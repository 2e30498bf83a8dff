"""The network of public connections: its picture, who is near one initiative, where people go next, who stays.

Everything is made from two things: the listings in the index, and the connections that both sides show.
"""

from .continuity import Continuity, continuity
from .lines import Line, lines
from .near import Near, near
from .onward import Onward, onward
from .whole import Network

__all__ = ["Continuity", "Line", "Near", "Network", "Onward", "continuity", "lines", "near", "onward"]
