"""Where people go next from each moment, and how that is said."""

from datetime import date
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory import week
from directory.memory.entry import Entry
from directory.memory.index import Index

# People do not go there week by week; and nobody goes on to a way in to services.
NO_GROUP = ("information-service", "past-event")
NO_STEP = (*NO_GROUP, "access-point")


class NextStep(NamedTuple):
    """Initiatives for one of these moments; `everybody`: those for any moment too; `weekdays`: that meet then."""

    moments: tuple[str, ...]
    everybody: bool = False
    weekdays: bool = False

    def found(self, index: Index, today: date) -> int:
        own = self.done(index) & ~index.any_of("type", NO_STEP)
        return own & index.there_at(week.DAYS[:5], today) if self.weekdays else own

    def done(self, index: Index) -> int:
        """Those who are there for people at that step, whenever they meet: they need nobody to go on to."""
        own = index.any_of("moment", self.moments)
        return own | index.any_of("any_moment", [True]) if self.everybody else own


# To whom people go on in the end.
COMMUNITY = NextStep(("leaving-services",), everybody=True)
ON_WEEKDAYS = NextStep(("leaving-services",), everybody=True, weekdays=True)


class After(NamedTuple):
    """What comes after a moment: the steps, nearest first (a later one is for when nobody is at the first), how that is
    said to whoever is there and to whoever is next, and the move between services that begins or ends there."""

    steps: tuple[NextStep, ...]
    go_on: Promise
    come_on: Promise
    leaving: str = ""
    arriving: str = ""


AFTER = {
    "weekend-crisis": After(
        (ON_WEEKDAYS,),
        _("After a crisis, people could go on to %(name)s on weekdays."),
        _("After a crisis, people could come on to you from %(name)s."),
    ),
    "in-a-and-e": After(
        (NextStep(("entering-services",)), ON_WEEKDAYS),
        _("People leaving the emergency department could go on to %(name)s."),
        _("People leaving the emergency department could come on to you from %(name)s."),
    ),
    "in-hospital": After(
        (NextStep(("leaving-hospital",)), COMMUNITY),
        _("People leaving the ward could go on from you to %(name)s."),
        _("People leaving the ward could come on to you from %(name)s."),
        leaving="home",
    ),
    "leaving-hospital": After(
        (COMMUNITY,),
        _("After the first weeks at home, people could go on to %(name)s."),
        _("After the first weeks at home, people could come on to you from %(name)s."),
        leaving="home",
        arriving="home",
    ),
    "entering-services": After(
        (COMMUNITY,),
        _("After their first steps, people could go on to %(name)s."),
        _("After their first steps, people could come on to you from %(name)s."),
    ),
    "moving-between-services": After(
        (COMMUNITY,),
        _("Once people know their new team, they could go on to %(name)s."),
        _("Once people know their new team, they could come on to you from %(name)s."),
        leaving="team",
        arriving="team",
    ),
    "leaving-services": After(
        (NextStep((), everybody=True),),
        _("When care comes to an end, people could go on to %(name)s."),
        _("When care comes to an end, people could come on to you from %(name)s."),
        leaving="nobody",
        arriving="nobody",
    ),
}


def onwards(index: Index, mine: Entry, others: int, today: date) -> dict[str, int]:
    """For each moment of an initiative those of the others to which its people could go on from there."""
    found = {}
    for moment in mine.moments if mine.type not in NO_GROUP else ():
        for step in AFTER[moment].steps if moment in AFTER else ():
            if step.done(index) >> mine.number & 1:
                break
            if there := step.found(index, today) & others:
                found[moment] = there
                break
    return found


def from_where(index: Index, mine: Entry, others: int, today: date) -> dict[str, int]:
    """For each moment those of the others whose people could come on to an initiative: it is the first step there."""
    groups = others & ~index.any_of("type", NO_GROUP)
    return {
        moment: index.any_of("moment", [moment]) & ~after.steps[0].done(index) & groups
        for moment, after in AFTER.items()
        if moment not in mine.moments and after.steps[0].found(index, today) >> mine.number & 1
    }
