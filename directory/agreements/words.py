"""What two initiatives have agreed, in words."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Agreement, Connection

Relation = Connection.Relation
SENTENCES: dict[str, Promise] = {
    Relation.INTRODUCES: gettext_lazy("%(source)s introduces people to %(target)s."),
    Relation.CONTINUES: gettext_lazy("People go on from %(source)s to %(target)s."),
    Relation.TRAINING: gettext_lazy("%(source)s and %(target)s share training."),
    Relation.PLACE: gettext_lazy("%(source)s and %(target)s share a place."),
    Relation.TOGETHER: gettext_lazy("%(source)s and %(target)s work together."),
}

ON_ITS_WAY = gettext_lazy("Asked. They get it in ten minutes. Until then you can take it back without a trace.")
STOPPED = gettext_lazy("Our moderators have stopped it. Nobody has seen it.")
HELD_BACK = gettext_lazy("Held back. Our moderators look at it first. Nobody has seen it.")
LAPSED = gettext_lazy("Nobody answered, so it is closed. No answer is not a no. You could ring them.")


def waits(row: Agreement) -> str:
    """For whoever asked, while nobody has answered."""
    if row.reached_at is None:
        return _("On its way. You can still take it back without a trace.")
    return _("They have it. They have not answered yet.")


def sentence(connection: Connection) -> str:
    """ "Tea and Talk introduces people to Night Café." """
    names = {"source": connection.source.name, "target": connection.target.name}
    return str(SENTENCES[connection.relation]) % names
