"""How a proposal becomes what visitors see. Nothing else writes live rows.

Every live change is a decided Submission with `by` and `via`: together they are the history of a listing. A table says
which move leads from which state to which, and by whom; one compare-and-set lies beneath all of them.
"""

from .cases import close_cases, give_back, note, open_case, remind_of_harm, take
from .checks import say_right
from .claims import CLAIMS, claim, grant_claim, may_claim, refuse_claim, release_claim, withdraw_claim
from .claims_reading import Prospect, cases_of, claim_of, claims_beside, granted_to, looks_after, other_claims, prospect
from .filters import CaseFilterSet, ListedFilterSet
from .history import Event, history
from .listings import confirm, correct, record_call, restore, unlist
from .preview import previewing
from .publishing import last_import, publish
from .reading import Figures, figures, listings, open_cases, phone_round
from .report_answers import (
    answer,
    close,
    details_taken,
    enter_suggestion,
    fields_saying,
    mark_read,
    put_details_back,
    take_down,
)
from .reports import reference, report, suggest, take_details_off
from .submissions import approve, enter, reject, save, send_back, start, submit, take_back, withdraw
from .table import TABLE, may, moves_for
from .talk import close_talk, read_talk, report_thread, reported_thread
from .teams import distrust, trust
from .trusted_changes import acts_at_once, change_at_once, publish_trusted, put_back, went_live_at_once
from .urgent import URGENT_CHANGES, agree, drop, hide, propose
from .worker_health import Running, running
