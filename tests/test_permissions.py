"""Who may do what: every address, every method, every role, held to the table of permission_cases.py. And what is
posted beyond the fields of a form changes nothing."""

import os
import random
import re
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import connection, models, transaction
from django.test import Client
from django.utils import timezone

from directory import content, moderation, registration
from directory.forms.steps import STEPS
from directory.forms.this_week import ThisWeekForm
from directory.models import BankHoliday, Mail, Promise, Submission, Team, UrgentContact, User
from tests.factories import a_team, an_initiative, an_offer, an_organisation, some_content, unlisted
from tests.people import a_moderator, a_user, signed_in, with_second_factor
from tests.permission_cases import EDITED, METHODS, ROLES, TABLE, Line
from tests.provider_pages import Controls
from tests.telling import a_ticket
from tests.test_headers import routes

pytestmark = pytest.mark.django_db

ROWS = apps.get_app_config("directory")
# Whatever somebody could wish to set by adding its name to a form.
COVETED = ("submission", "initiative", "organisation", "offer", "user", "team", "member", "case")
MARKER = "zqmarkerz"
FORMS = ("provider/", "moderator/", "support/", "suggest/")
ACTING = [line for line in TABLE if line.route.startswith(FORMS) and "acts" in line.post]
OTHERS = [line for line in TABLE if line.post[ROLES.index("provider B")] == "404"]
# Who is signed in, and how often somebody has tried: no rows of the portal.
NO_ROWS = ("django_session", "usersessions_usersession", "portal_cache")
LACKING = {
    "/account/login/?next=": "sign in",
    "/admin/login/?next=": "sign in",
    "/account/email/": "confirm",
    "/account/2fa/totp/activate/": "second factor",
    "/account/2fa/reauthenticate/": "second factor",
}


def a_document(organisation, **parts) -> dict:
    return some_content(meets=["tue-evening"], at=[{}], who_for="Anybody", **parts) | {
        "organisation": str(organisation.pk),
        "formats": ["group"],
        "how_to_join": "Turn up.",
    }


def people() -> dict[str, User]:
    """One for each role that has an account."""
    moderator, administrator = a_moderator(), with_second_factor(a_user(is_staff=True))
    others = [a_user(confirmed=False), a_user(), a_user(), a_user(), a_user(is_moderator=True)]
    return dict(zip(ROLES[1:], [*others, moderator, administrator], strict=True))


def drafts_of(user, team, listing, offer) -> dict[str, Submission]:
    """What team A has under way, in each state that an address needs."""
    organisation = team.organisation
    begin = partial(moderation.start, "initiative", team=team, by=user)
    found = {name: begin(document=a_document(organisation)) for name in ("draft", "waiting", "taken", "withdrawn")}
    moderation.submit(found["waiting"], by=user)
    moderation.submit(found["taken"], by=user)
    moderation.withdraw(found["withdrawn"], by=user)
    for kind, row in {"organisation": organisation, "offer": offer}.items():
        found[kind] = moderation.start(kind, team=team, by=user, subject=row.pk)
    found["change"] = moderation.start("initiative", team=team, by=user, subject=listing.pk)
    return found


def changed_at_once(user, row) -> Submission:
    """A change of times that a trusted team put on the portal."""
    base = content.kind("initiative").read(row.pk)
    part = {"times_note": "From June."}
    return moderation.change_at_once(row.pk, part, base=base, team=user.teams.get(), by=user)


def told(organisation, listing) -> dict:
    """What visitors have told us about what team A runs, and tickets for telling us more."""
    contact = {"sort": "phone", "value": "07700 900123", "personal": True}
    own, off = (an_initiative(organisation=organisation, contacts=[contact]) for _ in range(2))
    said = {"words": "It was shut.", "reply_to": "ana@example.org"}
    purposes = {"report": f"report {listing.pk}", "details": f"details {own.contacts.get().pk}", "suggest": "suggest"}
    return {f"@{name} ticket": a_ticket(purpose) for name, purpose in purposes.items()} | {
        "@own address": own.slug,
        "@own contact": own.contacts.get().pk,
        "@reported": moderation.report(listing, about="unsafe", key=uuid4(), **said).pk,
        "@suggested": moderation.suggest(name="Dawn Choir", key=uuid4(), **said).pk,
        "@details off": moderation.take_details_off(off, off.contacts.get().pk, key=uuid4()).pk,
    }


def a_world():
    """The people, and what stands for each word with an @: everything belongs to team A."""
    who = people()
    provider, moderator = who["provider A"], who["moderator"]
    home, other = an_organisation(name="House A"), an_organisation(name="House B")
    team = a_team(provider, organisation=home)
    a_team(who["provider B"], organisation=other)
    listing, changing, gone = (an_initiative(organisation=home, meets=["sat-evening"], at=[{}]) for _ in range(3))
    Team.objects.filter(pk=team.pk).update(trusted=True)
    offer, contact = an_offer(organisation=home), UrgentContact.objects.first()
    drafts = drafts_of(provider, team, changing, offer)
    moderation.take(drafts["taken"].case, by=moderator)
    Promise.objects.create(days=5)
    BankHoliday.objects.create(day=date(2030, 1, 1), name="New Year")
    Mail.objects.create(recipient="a@example.org", subject="Words", text="Words")
    things = {f"@{name}": one.pk for name, one in drafts.items()} | {
        "@listing": listing.pk,
        "@listing seen": registration.this_week(provider, listing.pk).marked(ThisWeekForm.parts()),
        "@at once": changed_at_once(provider, changing).pk,
        "@taken down": unlisted(gone).pk,
        "@of another team": an_initiative(organisation=other).pk,
        "@address": listing.slug,
        "@code": listing.code,
        "@organisation address": home.slug,
        "@offer address": offer.slug,
        "@place": drafts["draft"].content["places"][0]["id"],
        "@case": drafts["waiting"].case.pk,
        "@taken case": drafts["taken"].case.pk,
        "@version": drafts["waiting"].version,
        "@contact": contact.pk,
        "@proposed": moderation.propose({"name": "A", "value": "116 123"}, by=a_moderator(), contact=contact).pk,
        "@year": timezone.localdate().year - 1,
    }
    things |= told(home, listing)
    things |= {f"@{name}": ROWS.get_model(name).objects.first().pk for name in EDITED}
    clients = {role: signed_in(who[role]) if role in who else Client() for role in ROLES}
    return SimpleNamespace(things=things, clients=clients, rows=everything())


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """One for all tests of this file: each of them takes back what it does to it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield a_world()
        transaction.set_rollback(True)


@contextmanager
def undone():
    """What happens inside is taken back at the end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@contextmanager
def written():
    """Gives a list of the statements that changed rows, and were not taken back, of other tables than NO_ROWS."""
    found, marks = [], {}

    def watch(execute, sql, params, many, context):
        answer = execute(sql, params, many, context)
        verb, table = sql.split(" ", 1)[0], (sql.split('"') + [""])[1]
        if verb == "SAVEPOINT":
            marks[table] = len(found)
        elif verb == "ROLLBACK":
            del found[marks.get(table, 0) :]
        elif table not in NO_ROWS and (verb == "INSERT" or verb in ("UPDATE", "DELETE") and context["cursor"].rowcount):
            found.append(sql)
        return answer

    with connection.execute_wrapper(watch):
        yield found


def same_client(client: Client) -> Client:
    """One with the same cookies, so that signing out with it leaves the first one signed in."""
    twin = Client(raise_request_exception=False)
    for name, morsel in client.cookies.items():
        twin.cookies[name] = morsel.value
    return twin


def answer_class(response, writes: list, wanted: str) -> str:
    """The word of the table for what came back, and for what it did."""
    to = response.headers.get("Location", "")
    lacking = next((word for start, word in LACKING.items() if to.startswith(start)), "")
    if wanted == "open" and lacking != "sign in" and response.status_code not in (403, 500) and not writes:
        return "open"
    if lacking:
        return lacking + (" and acts" if writes else "")
    if response.status_code in (302, 303):
        return "acts" if writes else "moves"
    word = "page" if response.status_code == 200 else str(response.status_code)
    return word + (" and acts" if writes else "")


def answered(line: Line, method: str, role: str, world) -> str:
    data = line.sent(world.things) if method == "POST" else {}
    with undone(), written() as writes:
        response = getattr(same_client(world.clients[role]), method.lower())(line.address(world.things), data)
        return answer_class(response, writes, line.expected(method, role))


def test_every_route_stands_in_the_table_and_every_line_of_the_table_is_a_route():
    assert {line.route for line in TABLE} == {whole for whole, _pattern in routes()}


def test_every_line_says_something_for_every_role_and_no_two_lines_are_about_the_same():
    assert len({line.name for line in TABLE}) == len(TABLE)
    assert [line.name for line in TABLE if {len(line.get), len(line.post)} != {len(ROLES)}] == []


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers_each_role_as_the_table_says(world, role, method):
    answers = {line.name: answered(line, method, role, world) for line in TABLE}

    assert answers == {line.name: line.expected(method, role) for line in TABLE}


def shown(row, field) -> object:
    """A value without what differs from one run to the next."""
    if field.is_relation:
        return str(getattr(row, field.name))
    value = getattr(row, field.attname)
    # PostgreSQL does not give a number again that was rolled back, and mails lead to cases by theirs.
    return "a time" if isinstance(value, datetime) else re.sub(r"/told/\d+/", "/told/a number/", str(value))


def everything() -> dict[str, list]:
    """Every value of every row of the portal, but for the log of changes, which has marks drawn by lot."""
    found = {}
    for model in set(ROWS.get_models(include_auto_created=True)) - {ROWS.get_model("searchchange")}:
        fields = [one for one in model._meta.concrete_fields if not isinstance(one, models.AutoField)]
        rows = model._base_manager.select_related(*[one.name for one in fields if one.is_relation])
        found[model.__name__] = sorted([f"{one.name}={shown(row, one)}" for one in fields] for row in rows)
    return found


@pytest.mark.parametrize("role", ["provider B", "without a team", "moderator", "administrator"])
def test_what_belongs_to_another_team_does_not_exist_and_stays_as_it_is(world, role):
    client, nothing = world.clients[role], dict.fromkeys(world.things, uuid4())
    answers = {}

    for line in OTHERS:
        for things in (world.things, nothing):
            reply = same_client(client).post(line.address(things), line.sent(world.things))
            answers[line.name, things is nothing] = reply.status_code

    assert set(answers.values()) == {404}, answers
    assert everything() == world.rows


def coveted() -> dict[str, list]:
    """Every name that a row has, with values that somebody could wish for."""
    found: dict[str, list] = {}
    for model in COVETED:
        for one in ROWS.get_model(model)._meta.get_fields():
            wishes = wished(one) if one.concrete else [MARKER]
            for name in {one.name, getattr(one, "attname", one.name)}:
                found.setdefault(name, []).extend(wishes)
    return found | {"initiative": [MARKER], "in_open_data": ["false"], "moves": ["approve"], "role": ["owner"]}


def wished(one) -> list[str]:
    if one.is_relation:
        last = one.related_model._base_manager.order_by("pk").last()
        return [str(last.pk)] if last else [MARKER]
    if isinstance(one, models.BooleanField):
        return ["false" if one.default is True else "on"]
    if one.choices:
        values = [str(value) for value, _label in one.choices]
        return ["approved"] if "approved" in values else values[-1:]
    kinds = {models.IntegerField: "77", models.DateField: "2030-05-05", models.JSONField: f'{{"name": "{MARKER}"}}'}
    return [next((value for kind, value in kinds.items() if isinstance(one, kind)), MARKER)]


def with_more(path: str, client: Client, data: dict) -> dict:
    """The data of a form, and every coveted name that is none of its fields."""
    page = same_client(client).get(path)
    own = Controls(page.content.decode()).names if page.status_code == 200 else []
    return {name: value for name, value in coveted().items() if name not in own} | data


def after(monkeypatch, client: Client, path: str, data: dict) -> tuple[int, dict]:
    """What is there after sending this; the ids of new rows come in the same order each time."""
    with undone(), monkeypatch.context() as patched:
        patched.setattr(os, "urandom", random.Random(1).randbytes)
        status = same_client(client).post(path, data).status_code
        return status, everything()


def page_values(client: Client, path: str) -> dict:
    """What the button of a page sends when nobody has touched a field."""
    html = same_client(client).get(path).content.decode()
    return Controls(html[html.index('<main id="main"') :]).values


@pytest.mark.parametrize("line", ACTING, ids=lambda line: line.name)
def test_a_form_stores_nothing_that_is_not_one_of_its_fields(world, monkeypatch, line):
    role = ROLES[line.post.index("acts")]
    client, path = world.clients[role], line.address(world.things)
    data = line.sent(world.things)

    status, plain = after(monkeypatch, client, path, data)
    marked_status, marked = after(monkeypatch, client, path, with_more(path, client, data))

    assert (marked_status, marked) == (status, plain)
    assert MARKER not in str(marked)
    assert plain != world.rows


@pytest.mark.parametrize(
    ("draft", "step"),
    [
        (draft, step.slug)
        for draft, kind in {"change": "initiative", "organisation": "organisation", "offer": "offer"}.items()
        for step in STEPS[kind]
        if step.form
    ],
)
def test_a_page_of_the_task_list_stores_nothing_that_is_not_one_of_its_fields(world, monkeypatch, draft, step):
    client, path = world.clients["provider A"], f"/provider/draft/{world.things['@' + draft]}/{step}/"
    data = page_values(client, path)

    status, plain = after(monkeypatch, client, path, data)
    marked_status, marked = after(monkeypatch, client, path, with_more(path, client, data))

    assert (marked_status, marked) == (status, plain)
    assert MARKER not in str(marked)
