"""What a factory builds by a shorter way is what the portal builds by the whole one."""

import re

import pytest
from django.apps import apps

from directory import moderation
from directory.models import SearchChange, Team, User
from tests.factories import a_team, an_organisation, approved_listing, some_content
from tests.people import a_moderator, a_user
from tests.savepoints import undone

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
# What approving leaves beside the listing and its history; the moderator is made on both ways.
BESIDE = {"Case", "Mail", "User"}
# Keys, and a code, which are others each time.
CHANCE = re.compile(r"[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|(?<='code': )'\w+'")


def the_whole_way(team: Team, by: User, **parts) -> None:
    document = some_content(**parts) | {"organisation": str(team.organisation_id)}
    sent = moderation.submit(moderation.start("initiative", team=team, by=by, document=document), by=by)
    moderation.approve(sent, by=a_moderator())


def rows_after(make) -> dict[str, list[str]]:
    """Every row there is after this, by its table; keys that the database gives say only whether they are there.
    But not the log of what search should read anew, which is cut as it grows."""
    user = a_user(email="ana@example.org")
    team = a_team(user, name="House", organisation=an_organisation(name="House"))
    make(
        team,
        user,
        name="Tea and Talk",
        meets=["tue-evening", {"slot": "sat-night", "nth": 2}],
        at=[{"shown": "address", "address": "1 High Road", "postcode": "SW9"}],
        contacts=[{"sort": "phone", "value": "020 7946 0018", "personal": True}],
        aliases=["The Tea"],
        moments=[{"moment": "leaving-hospital"}],
        who=["carers"],
        languages=["en", "pt"],
    )
    models = set(apps.get_app_config("directory").get_models(include_auto_created=True)) - {SearchChange}
    return {model.__name__: sorted(map(told, model._base_manager.all())) for model in models}


def told(row) -> str:
    fields = row._meta.concrete_fields
    values = {field.name: getattr(row, field.attname) for field in fields}
    given = {field.name for field in fields if field.primary_key or field.is_relation}
    return CHANCE.sub("…", repr({name: value is None if name in given else value for name, value in values.items()}))


def test_an_approved_listing_has_every_row_that_approving_leaves():
    with undone():
        by_factory = rows_after(approved_listing)
    with undone():
        by_portal = rows_after(the_whole_way)

    assert {name for name in by_portal if by_portal[name] != by_factory[name]} == BESIDE
