"""The lists of a document on one page: places, times and ways to get in touch, each item a form of its own.

Works without JavaScript: a button shows one more and keeps what was typed, a tick takes one off. An item that nobody
touched stays exactly as it is, also where its form could not say all of it.
"""

from dataclasses import dataclass, field
from uuid import uuid4

from django import forms
from django.forms.utils import ErrorDict
from django.utils.translation import gettext as _

from directory import content, registration

from .base import PortalForm, item_id
from .steps import STEPS, Step

MOST = 60


@dataclass
class Item:
    """One item with its form; `known` is what the document says of it, None for a new one."""

    key: str
    known: dict | None
    form: PortalForm
    words: str
    is_gone: bool = False

    @property
    def is_touched(self) -> bool:
        """Whether somebody has changed it; a new one always counts."""
        return self.form.is_bound and (self.known is None or any(map(_differs, self.form)))

    @property
    def is_open(self) -> bool:
        return (
            self.known is None or self.is_gone or (self.form.is_bound and (self.is_touched or bool(self.form.errors)))
        )

    @property
    def is_right(self) -> bool:
        return self.is_gone or not self.is_touched or self.form.is_valid()

    def items(self, subject: object) -> list[dict]:
        """What it becomes in the document: nothing, itself, or what was typed."""
        if self.is_gone:
            return []
        return self.form.items(subject, item_id(subject, self.key)) if self.is_touched else [self.known]


@dataclass
class Part:
    """One list of the document; `seen` marks what it said when the page was opened."""

    step: Step
    seen: str
    items: list[Item] = field(default_factory=list)
    problem: str = ""

    @property
    def name(self) -> str:
        return self.step.items


class Parts:
    """The lists of one document. `names` are the lists to show, all when it is None."""

    def __init__(self, data, *, kind: str, subject: object, document: dict, names: list[str] | None = None):
        self.data, self.kind, self.subject, self.document = data, kind, subject, document
        self.adds = data.get("add", "") if data is not None else ""
        steps = [step for step in STEPS[kind] if step.items and (names is None or step.items in names)]
        self.parts: list[Part] = []
        for step in steps:
            self.parts.append(self._part(step))

    def is_valid(self) -> bool:
        """False too while somebody only asks for room for one more: then nothing counts as wrong yet."""
        if self.adds:
            return False
        # All of them, so that each says what is wrong with it.
        wrong = [item for part in self.parts for item in part.items if not item.is_right]
        stale = [part for part in self.parts if self._is_stale(part, not wrong)]
        for part in stale:
            self._show_both(part)
        return not wrong and not stale

    def forget_errors(self) -> None:
        for part in self.parts:
            for item in part.items:
                forget_errors(item.form)

    @property
    def forms(self) -> list[forms.Form]:
        """Those with something wrong, for the summary of errors."""
        return [i.form for part in self.parts for i in part.items if i.form.is_bound and not i.is_gone and i.is_touched]

    @property
    def is_wrong(self) -> bool:
        return bool(self.problems) or any(form.errors for form in self.forms)

    @property
    def problems(self) -> list[Part]:
        return [part for part in self.parts if part.problem]

    def content(self) -> dict:
        """The lists that were sent; a session lets go of a place that was taken off."""
        sent = {part.name: self._items(part) for part in self.parts if self._was_sent(part.name)}
        if "places" in sent:
            left = {one["id"] for one in sent["places"]}
            sessions = sent.get("sessions", self.document["sessions"])
            sent["sessions"] = [one if one.get("place") in left else one | {"place": None} for one in sessions]
        return content.kind(self.kind).tidy(sent)

    def _part(self, step: Step) -> Part:
        name, known = step.items, {one["id"]: one for one in self.document[step.items]}
        part = Part(step, registration.mark(list(known.values())))
        if not self._was_sent(name):
            part.items = [self._item(step, pk, one, None) for pk, one in known.items()]
        else:
            part.seen = self.data[f"{name}-seen"]
            keys = list(dict.fromkeys(key[:36] for key in self.data.getlist(f"{name}-keys")))[:MOST]
            part.items = [self._item(step, key, known.get(key), self.data) for key in keys]
        if self.adds == name:
            part.items.append(self._item(step, str(uuid4()), None, None))
        return part

    def _item(self, step: Step, key: str, known: dict | None, data) -> Item:
        prefix = f"{step.items}-{key}"
        options = {"places": self._places()} if step.items == "sessions" else {}
        form = step.item_form(data, item=known, prefix=prefix, **options)
        is_gone = data is not None and f"{prefix}-gone" in data
        return Item(key, known, form, self._words(step, known), is_gone)

    def _places(self) -> list[tuple[str, str]]:
        """Id and name of each place, with those that are only typed so far."""
        part = next((part for part in self.parts if part.name == "places"), None)
        if part is None:
            return [(one["id"], _called(one)) for one in self.document.get("places", [])]
        named = [(item, _typed(item)) for item in part.items if not item.is_gone]
        return [(i.known["id"] if i.known else item_id(self.subject, i.key), words) for i, words in named if words]

    def _words(self, step: Step, known: dict | None) -> str:
        if known is None:
            return str(step.item_words[1])
        one = next(one for one in content.kind(self.kind).fields if one.name == step.items)
        return one.said(self.document | {step.items: [known]})

    def _was_sent(self, name: str) -> bool:
        return self.data is not None and f"{name}-seen" in self.data

    def _items(self, part: Part) -> list[dict]:
        return [one for item in part.items for one in item.items(self.subject)]

    def _is_stale(self, part: Part, right: bool) -> bool:
        """Whether somebody else has changed the list meanwhile; the same form sent twice has not."""
        now = self.document[part.name]
        if not self._was_sent(part.name) or part.seen == registration.mark(now):
            return False
        return not right or self.content()[part.name] != now

    def _show_both(self, part: Part) -> None:
        """What was typed stays, with what somebody else has added meanwhile; saving again keeps what stands there."""
        part.problem = _("Somebody else has changed this meanwhile. Look at it once more, then save again.")
        part.seen = registration.mark(self.document[part.name])
        shown = {item.key for item in part.items}
        new = [one for one in self.document[part.name] if one["id"] not in shown]
        part.items += [self._item(part.step, one["id"], one, None) for one in new]


class WithParts:
    """A form with lists beside its own fields, in `parts`; both are right, or neither counts."""

    parts: Parts

    def is_valid(self) -> bool:
        if self.is_bound and self.parts.adds:
            forget_errors(self)
            self.parts.forget_errors()
            return False
        own = super().is_valid()
        return self.is_bound and self.parts.is_valid() and own


def forget_errors(form: forms.Form) -> None:
    """Keeps what was typed without calling anything wrong yet."""
    form._errors = ErrorDict()


def _differs(bound: forms.BoundField) -> bool:
    """Whether a control was sent otherwise than it was shown."""
    widget, shown = bound.field.widget, bound.field.prepare_value(bound.initial)
    if isinstance(widget, forms.MultiWidget):
        shown = widget.decompress(shown)
    return _flat(shown) != _flat(bound.data)


def _flat(value) -> object:
    if isinstance(value, list | tuple) and value:
        return [_flat(one) for one in value]
    return "" if value in (None, False, []) else str(value).replace("\r\n", "\n").strip()


def _typed(item: Item) -> str:
    """What a place is called: as typed, else as the document has it."""
    if not item.form.is_bound:
        return _called(item.known or {})
    said = {name: item.form[name].data or "" for name in ("name", "address", "area")}
    return _called(said)


def _called(one: dict) -> str:
    return one.get("name") or one.get("address") or one.get("area") or one.get("postcode") or ""
