"""One measured figure, and what it should reach."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`value` against `reach`; more is better only when `at_least`."""

    what: str
    value: float
    reach: float
    unit: str = "x"
    at_least: bool = False

    @property
    def reached(self) -> bool:
        return self.value >= self.reach if self.at_least else self.value <= self.reach

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED"
        sign = "≥" if self.at_least else "≤"
        return f"{mark:8} {self.what}: {self.value:.2f} {self.unit} ({sign} {self.reach:g})"
