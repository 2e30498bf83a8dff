"""What an engine answers."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Matches:
    """Numbers of the rows that hold every word, ascending.

    `named`: every word stands in the names; `told`: in names, organisation, summary or tags; `numbers`: anywhere.
    """

    named: list[int] = field(default_factory=list)
    told: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Answer(Matches):
    """What somebody finds who typed this. `begun` comes last: those hold only a longer word, or another one for it.

    `numbers` are all that are found, those of `begun` among them. `correction` is what was searched instead of what
    was typed. `missing` are words of the search that had to be left out before anything was found.
    """

    begun: list[int] = field(default_factory=list)
    correction: str = ""
    missing: tuple[str, ...] = ()
