"""What people who run something do here: begin, change, save, send, and see everything of theirs with its state.

A team is made with the first draft. Submissions are written through moderation alone, and fetched through the person.
"""

from .access import called, organisation_of, submissions_of, teams_of
from .documents import corrections, mark, put_items, without_item
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
from .home import everything_of, state_words
from .team_claims import claim, claims_of, claims_waiting, standing
from .team_invitations import (
    INVITATIONS,
    accept,
    decline,
    forget_invitations,
    invitations_for,
    invitations_made,
    invitations_of,
    invite,
    is_for,
    why_over,
    withdraw_invitation,
)
from .team_members import hand_over, leave_team, places_of, remove_member, why_to_stay
from .this_week import change_this_week, this_week
