"""How many others one team may ask, and what happens to whoever goes over it.

Nothing reaches anybody for ten minutes. Going over a limit holds back all that has not reached anybody until then, and
moderators decide: so hundreds of requests sent by a program reach nobody.
"""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory import moderation
from directory.models import Case, Connection, TakeUp, Team, User

from . import connection_table, take_up_table
from .access import proven_teams

MOST_A_DAY, MOST_UNANSWERED = 10, 15
A_DAY = timedelta(days=1)
# When the other side gets it, when it is reminded of it, and when it is closed without an answer.
UNTIL_IT_REACHES_THEM = timedelta(minutes=10)
REMIND_AFTER, CLOSE_AFTER = timedelta(days=14), timedelta(days=30)
# More than this of a worker's turn would keep mails waiting behind it.
AT_ONCE = 50
AFTER_A_NO = timedelta(days=30)
# Whoever says no to one thing may want another; after this many nobody asks them for something else either.
MOST_NOS = 2
# The case of a connection to be introduced by hand is about that; the case of what is held, about an organisation.
INTRODUCTION, HELD = "connection", "held"
NOT_NOW = gettext_lazy("They said no to this not long ago. Give them a month.")
WITH_MODERATORS = gettext_lazy("Your requests are with our moderators. You can ask more others when they have decided.")
State = Connection.State


def asked_by(team: Team) -> QuerySet[Connection]:
    """What this team asked of others; what it agreed with itself reaches nobody."""
    mine = team.organisation_id
    return Connection.objects.filter(asking__organisation=mine).exclude(asked__organisation=mine)


def why_not(user: User, now: datetime) -> str:
    """Why this person can ask nobody, whichever of their teams they ask for; empty when they can."""
    reasons = [why_not_now(team, now) for team in proven_teams(user)]
    if not reasons:
        return _("You can ask others as soon as your first listing is on the portal.")
    return "" if "" in reasons else reasons[0]


def why_not_now(team: Team, now: datetime) -> str:
    """Why this team cannot ask anybody at the moment; empty when it can."""
    ours = asked_by(team)
    if _holds_something(team):
        return str(WITH_MODERATORS)
    if ours.filter(made_at__gt=now - A_DAY).count() >= MOST_A_DAY:
        return _("You have asked %(most)d others within a day. You can ask more tomorrow.") % {"most": MOST_A_DAY}
    if ours.filter(state=State.ASKED).count() >= MOST_UNANSWERED:
        words = _("%(most)d others have not answered you yet. Take one back, or wait for an answer.")
        return words % {"most": MOST_UNANSWERED}
    return ""


def why_no_more(team: Team, now: datetime) -> str:
    """Why this team cannot ask for any offer at the moment; empty when it can."""
    if _holds_something(team):
        return str(WITH_MODERATORS)
    if team.take_ups.filter(made_at__gt=now - A_DAY).count() >= MOST_A_DAY:
        words = _("You have asked for %(most)d offers within a day. You can ask for more tomorrow.")
        return words % {"most": MOST_A_DAY}
    return ""


def held_back(words: str, team: Team, now: datetime) -> str:
    """What a team over a limit reads: why, or that all which has not reached anybody is held back now."""
    if words and hold_back(team, now):
        return _("That was a lot at once. So we hold back what has not reached anybody. Our moderators decide.")
    return words


def hold_back(team: Team, now: datetime) -> bool:
    """Holds all that has not reached anybody, of either sort, in one case; whether there was something to hold."""
    introduced = Case.objects.filter(kind=INTRODUCTION, subject=OuterRef("pk"))
    waiting = asked_by(team).filter(~Exists(introduced), state=State.ASKED, reached_at=None)
    wanted = team.take_ups.filter(state=TakeUp.State.REQUESTED, reached_at=None)
    # What reaches somebody meanwhile has another version, and is not held.
    held = [connection_table.TABLE.attempt(one, "hold") for one in waiting]
    held += [take_up_table.TABLE.attempt(one, "hold") for one in wanted]
    if not any(held):
        return False
    about = {"sort": Case.Sort.INTRODUCTION, "kind": HELD, "subject": team.organisation_id, "state": Case.State.OPEN}
    moderation.open_case(about, name=team.organisation.name, now=now)
    return True


def close_when_nothing_is_held(team: Team | None) -> None:
    """There is nothing left to decide when everything that was held has been taken back."""
    if team and not _holds_something(team):
        moderation.close_cases(kind=HELD, subject=team.organisation_id)


def _holds_something(team: Team) -> bool:
    held = asked_by(team).filter(state=State.HELD).exists()
    return held or team.take_ups.filter(state=TakeUp.State.HELD).exists()


def asked_before(asking, asked, relation: str, now: datetime) -> bool:
    """Whether they said no not long ago: to this very thing, or twice to whatever this organisation asked of theirs."""
    theirs = {"asked__organisation": asked.organisation_id} if asked.organisation_id else {"asked": asked}
    nos = Connection.objects.filter(asking__organisation=asking.organisation_id, **theirs, state=State.DECLINED)
    lately = nos.filter(answered_at__gt=now - AFTER_A_NO)
    return lately.filter(asking=asking, asked=asked, relation=relation).exists() or lately.count() >= MOST_NOS
