"""A connection in words: what somebody chooses when they ask, what both sides read, and how it stands."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.agreements import ASKING
from directory.agreements.words import HELD_BACK, LAPSED, STOPPED, waits
from directory.models import Connection

Relation, State = Connection.Relation, Connection.State

# What somebody chooses: the relation, whether people come towards the side that asks, and the words.
WAYS = {
    "introduces": (Relation.INTRODUCES, False, gettext_lazy("We introduce people to them")),
    "introduces-us": (Relation.INTRODUCES, True, gettext_lazy("They introduce people to us")),
    "continues": (Relation.CONTINUES, False, gettext_lazy("People go on from us to them")),
    "continues-us": (Relation.CONTINUES, True, gettext_lazy("People come on from them to us")),
    "training": (Relation.TRAINING, False, gettext_lazy("We share training")),
    "place": (Relation.PLACE, False, gettext_lazy("We share a place")),
    "together": (Relation.TOGETHER, False, gettext_lazy("We work together")),
}
THEIR_ANSWERS: dict[str, Promise] = {
    State.AGREED: gettext_lazy("You are connected."),
    State.DECLINED: gettext_lazy("They said no this time."),
    State.WITHDRAWN: gettext_lazy("You took it back."),
    State.ENDED: gettext_lazy("It has ended."),
    State.LAPSED: LAPSED,
    State.HELD: HELD_BACK,
}
OUR_ANSWERS: dict[str, Promise] = {
    State.ASKED: gettext_lazy("They wait for your answer."),
    State.AGREED: gettext_lazy("You are connected."),
    State.DECLINED: gettext_lazy("You said no."),
    State.WITHDRAWN: gettext_lazy("They took it back."),
    State.ENDED: gettext_lazy("It has ended."),
    State.LAPSED: gettext_lazy("It was closed without an answer. You can ask them yourself."),
}


def how_it_stands(connection: Connection, sides: set[str], *, unclaimed: bool = False) -> str:
    """How it stands, for somebody on these sides of it."""
    if ASKING not in sides:
        return str(OUR_ANSWERS[connection.state])
    if connection.state == State.ASKED:
        return _waits(connection, unclaimed)
    if is_stopped(connection):
        return str(STOPPED)
    return str(THEIR_ANSWERS[connection.state])


def is_stopped(connection: Connection) -> bool:
    """Whether a moderator ended it before anybody saw it; one that ran out has nobody's name on it."""
    return connection.state == State.LAPSED and connection.by_id is not None


def _waits(connection: Connection, unclaimed: bool) -> str:
    if unclaimed:
        return _("Nobody there uses the portal yet. Our moderators try to introduce you.")
    return waits(connection)
