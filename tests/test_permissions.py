"""Who may do what: every address, every method, every role, held to the table of permission_cases.py. And what is
posted beyond the fields of a form changes nothing."""

import os
import random
from contextlib import contextmanager
from functools import cache
from html.parser import HTMLParser
from uuid import uuid4

import pytest
from django.conf import settings
from django.db import connection, models, transaction
from django.test import Client

from directory.forms.steps import STEPS
from tests.permission_cases import METHODS, ROLES, TABLE, Line
from tests.permission_world import ROWS, a_world, everything
from tests.provider_pages import Controls
from tests.savepoints import undone
from tests.test_headers import routes

pytestmark = pytest.mark.django_db

# Whatever somebody could wish to set by adding its name to a form.
COVETED = (
    "submission",
    "initiative",
    "organisation",
    "offer",
    "ask",
    "user",
    "team",
    "member",
    "case",
    "claim",
    "invitation",
)
MARKER = "zqmarkerz"
FORMS = ("provider/", "moderator/", "support/", "suggest/")
ACTING = [line for line in TABLE if line.route.startswith(FORMS) and "acts" in line.post]
OTHERS = [line for line in TABLE if line.post[ROLES.index("provider B")] == "404"]
# Who is signed in, what was sent when nobody was, and how often somebody has tried: no rows of the portal.
NO_ROWS = ("django_session", "directory_unsentpost", "usersessions_usersession", "portal_cache")
LACKING = {
    "/account/login/?next=": "sign in",
    "/admin/login/?next=": "sign in",
    "/account/email/": "confirm",
    "/account/2fa/totp/activate/": "second factor",
    "/account/2fa/reauthenticate/": "second factor",
}


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """One for all tests of this file: each of them takes back what it does to it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield a_world()
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


def marked(role: str):
    """Both databases answer whoever may do most; who may do less is decided before either is asked."""
    asks_both = role in ("provider A", "moderator", "administrator")
    return pytest.param(role, marks=[pytest.mark.every_engine] if asks_both else [])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("role", [marked(role) for role in ROLES])
def test_every_address_answers_each_role_as_the_table_says(world, role, method):
    answers = {line.name: answered(line, method, role, world) for line in TABLE}

    assert answers == {line.name: line.expected(method, role) for line in TABLE}


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


def test_nothing_that_acts_behind_signing_in_is_taken_without_a_token(world):
    answers = {}

    for line in ACTING:
        if line.route.startswith(("provider/", "moderator/")):
            client = same_client(world.clients[ROLES[line.post.index("acts")]])
            client.handler.enforce_csrf_checks = True
            with undone():
                answers[line.name] = client.post(line.address(world.things), line.sent(world.things)).status_code

    assert len(answers) > 40
    assert set(answers.values()) == {403}, answers
    assert everything() == world.rows


class Tokens(HTMLParser):
    """For each form of a page that is posted, where it is sent and how many tokens it carries."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[list] = []
        self._is_posted = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            self._is_posted = given.get("method", "").lower() == "post"
            self.found += [[given.get("action", ""), 0]] if self._is_posted else []
        elif self._is_posted and given.get("name") == "csrfmiddlewaretoken" and given.get("value"):
            self.found[-1][1] += 1

    def handle_endtag(self, tag):
        self._is_posted = self._is_posted and tag != "form"


@pytest.mark.parametrize("role", ["anonymous", "provider A", "moderator"])
def test_every_form_behind_signing_in_and_on_the_way_there_carries_one_token(world, role):
    wrong, forms = {}, 0

    for line in TABLE:
        is_there = line.expected("GET", role) in ("page", "open")
        if is_there and line.route.startswith(("provider/", "moderator/", "account/")):
            with undone():
                page = same_client(world.clients[role]).get(line.address(world.things)).content.decode()
            found = Tokens(page).found
            forms += len(found)
            wrong |= {(line.name, where): count for where, count in found if count != 1}

    assert wrong == {}
    assert forms > 3


@cache
def coveted() -> dict[str, list]:
    """Every name that a row of the world has, with values that somebody could wish for."""
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
        # There are more coveted names than a form may send.
        patched.setattr(settings, "DATA_UPLOAD_MAX_NUMBER_FIELDS", None)
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
