"""Draws the tables of moves into docs/moves.md, which a test holds equal to the code."""

from pathlib import Path

from django.core.management.base import BaseCommand
from django.utils.translation import override

from directory import connections, moderation, registration, speakers, take_ups
from directory.acts import Table

PAGE = Path(__file__).resolve().parents[3] / "docs" / "moves.md"
TABLES = {
    "A submission": moderation.TABLE,
    "A claim": moderation.CLAIMS,
    "A change to an urgent number": moderation.URGENT_CHANGES,
    "An invitation": registration.INVITATIONS,
    "A connection": connections.TABLE,
    "An offer taken up": take_ups.TABLE,
    "A link for a speaker": speakers.LINKS,
    "What a speaker says of our words": speakers.WORDS,
}
HEAD = """# Moves

Which action leads from which state to which, and by whom. Made from the code by `manage.py moves`: change the tables
there, never this file. "With a reason" is refused without one. What the portal does, time does.
"""


class Command(BaseCommand):
    help = "Writes docs/moves.md from the tables of moves."

    def handle(self, **options):
        PAGE.write_text(document())


def document() -> str:
    with override("en-gb"):
        return "\n".join([HEAD, *(f"## {name}\n\n{diagram(table)}" for name, table in TABLES.items())])


def diagram(table: Table) -> str:
    """One table as a state diagram of Mermaid."""
    moves = list(table.values())
    used = {state for move in moves for state in (*move.sources, move.target)}
    lines = [f'    state "{state.label}" as {_id(state)}' for state in type(moves[0].target) if state in used]
    for move in moves:
        reason = ", with a reason" if move.needs_reason else ""
        lines += [f"    {_id(one)} --> {_id(move.target)}: {move.label} ({move.by}{reason})" for one in move.sources]
    return "\n".join(["```mermaid", "stateDiagram-v2", *lines, "```", ""])


def _id(state: str) -> str:
    return state.value.replace("-", "_")
