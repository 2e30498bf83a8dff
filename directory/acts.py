"""Every move of a row from one state to another: made, made before by the same person, or refused with who was first.

A table says which move leads from which state to which, and by whom: pages, buttons, tests and docs/moves.md read it.
Mails are for whoever calls, in the same transaction.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import F
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.models import Act, User

CHANGED = gettext_lazy("Somebody has changed this since you opened it. It is now: %(state)s.")
QUICKER = gettext_lazy("Somebody was quicker: %(who)s. It is now: %(state)s.")
DONE = gettext_lazy("You have done this already. It is now: %(state)s.")
OTHER_WORDS = gettext_lazy("You sent this form before, with other words. Send it once more to add these.")
# Acts that undo each other.
OPPOSITES = ((Act.Sort.UNLIST, Act.Sort.RESTORE), (Act.Sort.TRUST, Act.Sort.DISTRUST))
SAY_WHY = gettext_lazy("Say why, so that they know what to do.")


class Refused(Exception):
    """A move that cannot be made; `words` are for the person, `field` names what they should look at."""

    def __init__(self, words: str | Promise, field: str = ""):
        super().__init__(str(words))
        self.words, self.field = str(words), field


@dataclass(frozen=True)
class Move:
    """One line of a table of moves: from which states to which, by whom, and what the button says."""

    name: str
    sources: tuple[str, ...]
    target: str
    by: str
    label: str | Promise
    needs_reason: bool = False


class Table(dict[str, Move]):
    """Moves by name. `may(user, row, by)` tells who may make those of one `by`, `cannot` what anybody else reads.

    `late` is what whoever comes too late reads, by the state that they find: it may name %(who)s and %(state)s.
    `who(row)` gives the person who made the last move, where that is kept.
    """

    def __init__(
        self,
        *moves: Move,
        may: Callable[[User, Any, str], bool],
        cannot: str | Promise,
        late: Mapping[Any, str | Promise] | None = None,
        who: Callable[[Any], User | None] | None = None,
    ):
        super().__init__((move.name, move) for move in moves)
        self.may, self.cannot, self.late, self.who = may, cannot, late or {}, who

    def possible(self, user: User, row: Any) -> dict[str, Move]:
        """The buttons that this person sees for this row, by name."""
        moves = {name: move for name, move in self.items() if row.state in move.sources}
        allowed = {by: self.may(user, row, by) for by in {move.by for move in moves.values()}}
        return {name: move for name, move in moves.items() if allowed[move.by]}

    def make(
        self,
        row: Any,
        name: str,
        *,
        by: User,
        version: int | None = None,
        reason: str = "",
        said: dict | None = None,
        **values,
    ) -> bool:
        """Makes a move, and writes `said` and `values`. False when this person has made it before, and said the same.

        Without `said` whoever comes second is refused, also the same person. A reason that the row keeps is said.
        """
        if self[name].needs_reason:
            needed((said or {}).get("reason", reason))
        if self[name].by == "moderator":
            moderators_only(by)
        if not self.may(by, row, self[name].by):
            raise Refused(self.cannot)
        if self.attempt(row, name, version, **(said or {}), **values):
            return True
        if said is None or not self.was_made(row, name, by=by, version=version, said=said):
            raise Refused(self.too_late(row, by))
        return False

    def attempt(self, row: Any, name: str, version: int | None = None, **values) -> bool:
        """Makes a move that time makes, or that was checked for many rows at once; tells whether it did."""
        return compare_and_set(row, self[name].sources, version, state=self[name].target, **values)

    def made_before(self, row: Any, name: str, *, by: User, version: int, said: dict) -> bool:
        """Asks before the work of a move begins, of a row that is held; refused when neither it nor another can be."""
        if row.state in self[name].sources and row.version == version:
            return False
        if not self.was_made(row, name, by=by, version=version, said=said):
            raise Refused(self.too_late(row, by))
        return True

    def was_made(self, row: Any, name: str, *, by: User, version: int | None, said: dict) -> bool:
        """Whether a row stands where this person brought it by this very move, in these words."""
        is_theirs = self.who is None or self.who(row) == by
        is_next = version is None or row.version == version + 1
        is_same = said == {field: getattr(row, field) for field in said}
        return row.state == self[name].target and is_theirs and is_next and is_same

    def too_late(self, row: Any, by: User) -> str:
        """How it stands now, and who was first where that is for them to know."""
        words, who = self.late.get(row.state, CHANGED), self.who and self.who(row)
        if words is QUICKER and who in (None, by):
            words = DONE if who else CHANGED
        return str(words) % {"state": row.get_state_display().lower(), "who": who or _("Somebody")}


def compare_and_set(row: Any, sources: tuple[str, ...], version: int | None = None, **values) -> bool:
    """Changes exactly this row if it is still in one of the states, at the version read; tells whether it did.

    The row in hand is brought up to date either way, so that the loser can say who was first.
    """
    version = row.version if version is None else version
    model = type(row)
    found = model._default_manager.filter(pk=row.pk, version=version, state__in=sources)
    moved = found.update(version=F("version") + 1, **values) == 1
    row.refresh_from_db()
    return moved


def hold(row: Any) -> Any:
    """The row as it is now, kept for this transaction: whatever happens to it comes one after the other."""
    row.refresh_from_db(from_queryset=type(row)._base_manager.select_for_update())
    return row


def needed(reason: str, words: str | Promise = SAY_WHY) -> str:
    """The reason for something that is not done without one."""
    if not reason.strip():
        raise Refused(words, "reason")
    return reason.strip()


def moderators_only(by: User, *, is_own: bool = False, words: str = "") -> None:
    """Refused for anybody else, and in these words for a moderator whose own it is: nobody decides about that."""
    if not by.is_moderator:
        raise Refused(_("Only a moderator can do this."))
    if is_own:
        raise Refused(words)


def speaks_for(user: User, organisations: Iterable[Any]) -> bool:
    """Whether a team of this person is that of one of these organisations."""
    named = [organisation for organisation in organisations if organisation]
    return bool(named) and user.teams.filter(organisation__in=named).exists()


def same_words(row: Any, **said) -> None:
    """Refused for other words under the key of a form that was sent before: they come back to its writer."""
    if said != {field: getattr(row, field) for field in said}:
        raise Refused(OTHER_WORDS)


def switch(row: Any, field: str, to: bool, *, about: str, sort: str, by: User, reason: str, **values) -> bool:
    """Sets a yes or no of a row, with who did it and why kept as an act `about` that kind of thing.

    False when this person did just this last, for this reason; refused, with who did it, when somebody else did.
    """
    rows = type(row)._base_manager.filter(pk=row.pk, **{field: not to})
    is_new = rows.update(**{field: to}, **values) == 1
    row.refresh_from_db()
    if is_new:
        record(about, row.pk, sort=sort, by=by, reason=reason)
    else:
        _did_it(about, row.pk, sort=sort, by=by, reason=reason)
    return is_new


def record(about: str, subject: object, *, sort: str, by: User, reason: str) -> None:
    Act.objects.create(kind=about, subject=str(subject), sort=sort, by=by, reason=reason)


def _did_it(about: str, subject: object, *, sort: str, by: User, reason: str) -> None:
    """Refused with who did it, unless the last act of this or the opposite sort was this very one."""
    opposites = next((pair for pair in OPPOSITES if sort in pair), (sort,))
    last = Act.objects.filter(kind=about, subject=str(subject), sort__in=opposites).first()
    if last is None:
        raise Refused(_("Somebody has done that already."))
    if (last.sort, last.by_id, last.reason) != (sort, by.pk, reason):
        raise Refused(_("%(who)s has done that already.") % {"who": last.by or _("Somebody")})
