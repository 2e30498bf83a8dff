"""Where people go next from each moment, and how that is said."""

from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from directory import week
from directory.memory.entry import Entry
from directory.memory.index import Index

# People do not go there week by week; and nobody goes on to a way in to services.
NO_GROUP = ("information-service", "past-event")
NO_STEP = (*NO_GROUP, "access-point")


class Step(NamedTuple):
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


COMMUNITY = Step(("leaving-services",), everybody=True)
ON_WEEKDAYS = Step(("leaving-services",), everybody=True, weekdays=True)
# The nearest step first: a later one is for when there is nobody at the first.
NEXT = {
    "weekend-crisis": (ON_WEEKDAYS,),
    "in-a-and-e": (Step(("entering-services",)), ON_WEEKDAYS),
    "in-hospital": (Step(("leaving-hospital",)), COMMUNITY),
    "leaving-hospital": (COMMUNITY,),
    "entering-services": (COMMUNITY,),
    "moving-between-services": (COMMUNITY,),
    "leaving-services": (Step((), everybody=True),),
}
GO_ON = {
    "weekend-crisis": _("After a crisis, people could go on to %(name)s on weekdays."),
    "in-a-and-e": _("People leaving the emergency department could go on to %(name)s."),
    "in-hospital": _("People leaving the ward could go on from you to %(name)s."),
    "leaving-hospital": _("After the first weeks at home, people could go on to %(name)s."),
    "entering-services": _("After their first steps, people could go on to %(name)s."),
    "moving-between-services": _("Once people know their new team, they could go on to %(name)s."),
    "leaving-services": _("When care comes to an end, people could go on to %(name)s."),
}
COME_ON = {
    "weekend-crisis": _("After a crisis, people could come on to you from %(name)s."),
    "in-a-and-e": _("People leaving the emergency department could come on to you from %(name)s."),
    "in-hospital": _("People leaving the ward could come on to you from %(name)s."),
    "leaving-hospital": _("After the first weeks at home, people could come on to you from %(name)s."),
    "entering-services": _("After their first steps, people could come on to you from %(name)s."),
    "moving-between-services": _("Once people know their new team, they could come on to you from %(name)s."),
    "leaving-services": _("When care comes to an end, people could come on to you from %(name)s."),
}


def onwards(index: Index, mine: Entry, others: int, today: date) -> dict[str, int]:
    """For each moment of an initiative those of the others to which its people could go on from there."""
    found = {}
    for moment in mine.moments if mine.type not in NO_GROUP else ():
        for step in NEXT.get(moment, ()):
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
        moment: index.any_of("moment", [moment]) & ~step.done(index) & groups
        for moment, (step, *_later) in NEXT.items()
        if moment not in mine.moments and step.found(index, today) >> mine.number & 1
    }
