"""Is it for a particular time in somebody's life? One question, asked alike wherever a small group is written down.

"Any time" is an answer; several moments are one too. What no form asked before is said in `Kind.at_first`.
"""

from django.utils.translation import gettext_lazy

from . import fields

ANY = "any"
QUESTION = gettext_lazy("Is it for a particular time in somebody’s life?")
FITTING = gettext_lazy("Choose all that fit. People in that time of their life then find it.")


class TimeOfLife(fields.Choices):
    """The moments as tick boxes, "any time" before them; nothing is ticked for people."""

    def __init__(self, label=QUESTION, *, hint=FITTING, **options):
        super().__init__(label, lambda: [(ANY, gettext_lazy("Any time")), *fields.moments()], hint=hint, **options)


def chosen(document: dict) -> list[str]:
    """What is ticked for a document; nothing for what nobody was asked."""
    is_any = document.get("any_moment") and not document.get("any_moment_assumed")
    return ([ANY] if is_any else []) + [line["moment"] for line in document.get("moments", [])]


def answered(choices: list[str], lines: list[dict] = ()) -> dict:
    """The parts of a document that this answer makes; a moment that was there before keeps its words."""
    known = {line["moment"]: line for line in lines}
    moments = [known.get(one) or {"moment": one, "words": "", "basis": "stated"} for one in choices if one != ANY]
    return {"any_moment": ANY in choices, "any_moment_assumed": False, "moments": moments}
