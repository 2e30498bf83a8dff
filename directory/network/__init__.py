"""The network of public connections: its picture, who is near one initiative, where people go next, who stays.

Everything is made from two things: the listings in the index, and the connections that both sides show.
"""

from .continuity import continuity
from .near import near
from .onward import onward
from .whole import Network
