"""Whom the initiatives of a team could connect with, and why: from published listings alone.

    >>> [(one.mine.name, [each.other.name for each in one.suggestions]) for one in matching.for_team(team, today)]
    [('Ward Visitors', ['Home Again', 'Night Café'])]

Nothing is guessed and no number is hidden: a suggestion stands where it does because of the words beside it. First
come those with most to do together, then those with people in common, those that look for partners, the nearest,
and at last the order of names.
"""

from .advice import Suggestion, for_team
from .between import Between, OurConnections
from .board import Board, BoardFinder, matches
from .fitting import relation_of
from .moments import AFTER
from .reading import allow_again, dismiss
