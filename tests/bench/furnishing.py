"""What pages say of a listing beyond its words: sessions, places, moments, contacts, organisations and cost.

Skewed as in life: most meet once a week in the daytime, most show their door, few are open at night.
"""

import gzip
import random
from itertools import islice
from uuid import UUID, uuid5

from directory import place, week
from directory.models import Contact, Initiative, InitiativeMoment, MeetingSession, Moment, Organisation, Place

NAMES = UUID(int=0)
AT_ONCE = 1000
STARTS = [600, 600, 660, 660, 780, 840, 840, 1080, 1110, 1140, 1200, 1320]
LENGTHS = [60, 90, 120, 120, 120, 180, 300]
SHOWN = ["address"] * 6 + ["area"] * 3 + ["hidden"]
RULES = [{"every": 1}] * 8 + [{"every": 2, "phase": 0}, {"every": 2, "phase": 1}, {"nth": 1}, {"nth": -1}]
# One organisation for so many listings.
SHARE = 7


def furnish() -> None:
    """Adds to every listing that has no organisation yet."""
    bare = Initiative.everything.filter(organisation=None).order_by("pk").iterator(AT_ONCE)
    moments, doors = list(Moment.objects.order_by("position")), postcodes()
    while rows := list(islice(bare, AT_ONCE)):
        _furnish(rows, moments, doors)


def postcodes() -> list[str]:
    with gzip.open(place.REFERENCE / "lambeth_postcodes.csv.gz", "rt") as lines:
        return sorted(line.partition(",")[0] for line in islice(lines, 1, None, 7))


def _furnish(rows: list[Initiative], moments: list[Moment], doors: list[str]) -> None:
    made = [_made(row, random.Random(row.pk.int), moments, doors) for row in rows]
    Organisation.objects.bulk_create([one["organisation"] for one in made], ignore_conflicts=True)
    Initiative.everything.bulk_update(
        rows, ["organisation", "cost", "tier", "any_moment", "age_from", "no_referral", "who_for"], batch_size=50
    )
    for model, name in (
        (Place, "places"),
        (MeetingSession, "sessions"),
        (InitiativeMoment, "moments"),
        (Contact, "contacts"),
    ):
        model.objects.bulk_create([child for one in made for child in one[name]])


def _made(row: Initiative, chance: random.Random, moments: list[Moment], doors: list[str]) -> dict:
    number = row.pk.int // SHARE
    organisation = Organisation(
        id=uuid5(NAMES, f"organisation {number}"),
        slug=f"organisation-{number}",
        name=f"Organisation {number}",
        folded_name=f" organisation {number}",
    )
    row.organisation, row.who_for = organisation, " ".join(row.who_for.split()[:9])
    row.cost, row.tier = (
        chance.choice(["free", "free", "", "some-cost"]),
        chance.choice(["informal", "organised", "paid"]),
    )
    row.any_moment, row.no_referral = chance.random() < 0.1, chance.choice([True, None])
    row.age_from = chance.choice([None, 16, 18])
    at = _place(row, chance, doors)
    links = [
        InitiativeMoment(initiative=row, moment=moment)
        for moment in {chance.choices(moments, range(len(moments), 0, -1))[0] for _ in range(chance.randint(0, 2))}
    ]
    phone = Contact(initiative=row, sort="phone", value=f"020 7946 {chance.randint(0, 999):04}")
    sessions = [_session(row, at, chance) for _ in range(chance.choice([1, 1, 1, 2, 5]))]
    return {"organisation": organisation, "places": [at], "sessions": sessions, "moments": links, "contacts": [phone]}


def _place(row: Initiative, chance: random.Random, doors: list[str]) -> Place:
    shown, door = chance.choice(SHOWN), chance.choice(doors)
    if shown == "hidden":
        return Place(initiative=row, shown=shown)
    district = place.district(door)
    spot = place.find(door if shown == "address" else district)
    where = {"latitude": spot.latitude, "longitude": spot.longitude} if spot else {}
    if shown == "address":
        where |= {"name": "Community Hall", "address": f"{chance.randint(1, 200)} High Road", "postcode": door}
    return Place(initiative=row, shown=shown, area="Lambeth", district=district, **where)


def _session(row: Initiative, at: Place, chance: random.Random) -> MeetingSession:
    day = chance.choices(range(7), [5, 6, 6, 5, 4, 3, 2])[0]
    opens = day * week.DAY + chance.choice(STARTS)
    return MeetingSession(
        initiative=row, place=at, opens=opens, closes=opens + chance.choice(LENGTHS), **chance.choice(RULES)
    )
