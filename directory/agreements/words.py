"""What two initiatives have agreed, in words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from directory.models import Connection

Relation = Connection.Relation
SENTENCES: dict[str, Promise] = {
    Relation.INTRODUCES: gettext_lazy("%(source)s introduces people to %(target)s."),
    Relation.CONTINUES: gettext_lazy("People go on from %(source)s to %(target)s."),
    Relation.TRAINING: gettext_lazy("%(source)s and %(target)s share training."),
    Relation.PLACE: gettext_lazy("%(source)s and %(target)s share a place."),
    Relation.TOGETHER: gettext_lazy("%(source)s and %(target)s work together."),
}


def sentence(connection: Connection) -> str:
    """ "Tea and Talk introduces people to Night Café." """
    names = {"source": connection.source.name, "target": connection.target.name}
    return str(SENTENCES[connection.relation]) % names
