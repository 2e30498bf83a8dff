"""Suggestions for a team with twenty groups among ten thousand: milliseconds in the database, and for each in all."""

import random
from datetime import timedelta
from uuid import UUID

from django.db import connection
from django.utils import timezone

from directory import matching
from directory.models import Ask, Connection, Dismissal, Initiative, Offer, Organisation, Team

from .engines import timed
from .figure import Figure
from .furnishing import furnish
from .world import TODAY, fill

SIZE, OURS = 10_000, 20
# One organisation in so many offers something, and as many ask for something.
SHARE = 3
AREAS = ("", "Brixton", "Stockwell", "Streatham", "Vauxhall", "Clapham")


def measure() -> list[Figure]:
    """Needs an empty database with the words of the portal."""
    fill(SIZE)
    furnish()
    share()
    team = a_team()
    found = matching.for_team(team, TODAY)
    if sum(bool(one.suggestions) for one in found) < OURS // 2:
        raise RuntimeError("Hardly anything was suggested, so there is nothing to measure.")
    on, run = connection.vendor, lambda: matching.for_team(team, TODAY)
    of = f"suggestions for {OURS} groups among {SIZE:,} on {on}"
    return [
        Figure(f"{of}, in the database", in_the_database(run), 100, "ms"),
        Figure(f"{of}, in all, for each group", timed(run) / OURS, 25, "ms"),
    ]


def share() -> None:
    """Offers and asks of every third organisation, each of one of its initiatives or of them all."""
    made = {Offer: [], Ask: []}
    for number, organisation in enumerate(Organisation.objects.order_by("pk")):
        chance = random.Random(number)
        for model, rows in made.items():
            if chance.randrange(SHARE) == 0:
                sort, area = chance.choice(Offer.Sort.values), chance.choice(AREAS)
                name, slug = f"Thing {number}", f"thing-{number}"
                rows.append(model(name=name, slug=slug, organisation=organisation, sort=sort, area=area))
    for model, rows in made.items():
        model.objects.bulk_create(rows)


def a_team() -> Team:
    """It runs twenty, asks and offers, and stands in a hundred connections; as many are dismissed."""
    organisation = Organisation.objects.order_by("pk").first()
    team = Team.objects.create(name="Ours", organisation=organisation)
    ids = list(Initiative.objects.order_by("pk").values_list("pk", flat=True)[: OURS + 200])
    ours, others = ids[:OURS], ids[OURS:]
    Initiative.objects.exclude(pk__in=ours).filter(organisation=organisation).update(organisation=None)
    Initiative.objects.filter(pk__in=ours).update(organisation=organisation)
    for model in (Offer, Ask):
        for sort in ("space", "training", "time"):
            name = f"our-{model.__name__}-{sort}".lower()
            model.objects.create(name=name, slug=name, organisation=organisation, sort=sort)
    stand_between(team, ours, others)
    return team


def stand_between(team: Team, ours: list[UUID], others: list[UUID]) -> None:
    due = timezone.now() + timedelta(minutes=10)
    pairs = [(ours[number % OURS], other) for number, other in enumerate(others)]
    Connection.objects.bulk_create(
        Connection(asking_id=mine, asked_id=other, relation="together", due_at=due) for mine, other in pairs[::2]
    )
    Dismissal.objects.bulk_create(
        Dismissal(team=team, initiative_id=mine, other_id=other) for mine, other in pairs[1::2]
    )


def in_the_database(run) -> float:
    """The time of the queries of one run, rows read: the median of some."""
    run()
    statements = []

    def keep(execute, sql, params, many, context):
        statements.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(keep):
        run()
    return timed(lambda: [_rows(*one) for one in statements])


def _rows(sql: str, params) -> list:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()
