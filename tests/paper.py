"""What tests of paper share: the day of printing, and a leaflet and a sheet as other software reads them."""

import datetime as dt
from uuid import uuid4

from directory import paper
from directory.models import Initiative, Moment
from tests import pdf as reader
from tests.factories import an_initiative

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 8, 0)
NONE = frozenset()
KB = 1000
LEAVING = [{"moment": "leaving-hospital", "words": "", "basis": "stated"}]
PHONE = {"sort": "phone", "value": "020 7946 0101", "name": "Ama", "hours": [[540, 1020]]}


def leaflet_of(row) -> bytes:
    return paper.leaflet(Initiative.objects.for_page().get(pk=row.pk), NOW, NONE)


def leaflet(row) -> reader.Pdf:
    return reader.read(leaflet_of(row))


def a_door(**parts):
    door = {"name": "The Old Hall", "address": "1 Effra Road", "postcode": "SW2 1BZ", "area": "Brixton"}
    return {"id": str(uuid4()), "shown": "address", **door, **parts}


def page_of(near="", moment="leaving-hospital", now=NOW, holidays=NONE):
    return paper.sheet_page(Moment.objects.get(slug=moment), near, now, holidays)


def sheet(near="", moment="leaving-hospital", now=NOW) -> reader.Pdf:
    return reader.read(paper.sheet(page_of(near, moment, now), now))


def for_leaving(**parts):
    return an_initiative(**{"moments": LEAVING, "checked": TODAY, **parts})
