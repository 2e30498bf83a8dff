"""What people who run something do here: begin, change, save, send, and see everything of theirs with its state.

A team is made with the first draft. Submissions are written through moderation alone, and fetched through the person.
"""

from .documents import corrections, labels, mark, put_items, without_item
from .drafts import (
    Saved,
    begin,
    begin_again,
    initiatives_of,
    keep,
    open_edit,
    send,
    start_group,
    subject_of,
    take_back,
    withdraw,
)
from .home import Entry, everything_of, state_words
from .this_week import change_this_week, this_week
from .whose import called, organisation_of, submissions_of, team_of, teams_of

__all__ = [
    "Entry",
    "Saved",
    "begin",
    "begin_again",
    "called",
    "change_this_week",
    "corrections",
    "everything_of",
    "initiatives_of",
    "keep",
    "labels",
    "mark",
    "open_edit",
    "organisation_of",
    "put_items",
    "send",
    "start_group",
    "state_words",
    "subject_of",
    "submissions_of",
    "take_back",
    "team_of",
    "teams_of",
    "this_week",
    "withdraw",
    "without_item",
]
