"""Whoever has no account cannot fill the database: no post of theirs makes a large row, and few make any."""

import random
import string
from contextlib import contextmanager

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.test import Client

from directory.middleware import LONGEST_QUERY
from tests.people import PASSWORD, SIGN_UP, a_moderator
from tests.permission_cases import TABLE
from tests.permission_world import a_world

LARGEST = 20_000
A_MEGABYTE = 1_000_000
LONG = "".join(random.Random(4).choices(string.ascii_letters + string.digits, k=60_000))

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        yield a_world()
        transaction.set_rollback(True)


@contextmanager
def written():
    """Gives a list of the sizes of all that is written, one for each statement; at the end it is taken back."""
    sizes = []

    def watch(execute, sql, params, many, context):
        if sql.startswith(("INSERT", "UPDATE")):
            sizes.append(sum(len(str(each)) for each in params or ()))
        return execute(sql, params, many, context)

    with transaction.atomic():
        with connection.execute_wrapper(watch):
            yield sizes
        transaction.set_rollback(True)


def forms(things: dict) -> list[tuple[str, dict]]:
    """Every address with what is sent to it, and the forms of the account filled in as a person does."""
    known = a_moderator().email
    signing = [
        ("/account/signup/", {"email": "stranger@example.org", **SIGN_UP}),
        ("/account/signup/", {"email": known, **SIGN_UP}),
        ("/account/login/", {"login": known, "password": PASSWORD}),
        ("/account/login/code/", {"email": known}),
        ("/account/login/code/", {"email": "stranger@example.org"}),
        ("/account/password/reset/", {"email": known}),
    ]
    return signing + [(line.address(things), line.sent(things)) for line in TABLE]


def made_large(address: str, data: dict, size: int) -> list[tuple[str, dict]]:
    """The same form, made so large in each way."""
    more = [{"next": f"/{LONG[:size]}"}, {"more": LONG[:size]}, *({name: LONG[:size]} for name in data)]
    in_the_address = [(f"{address}?next=/{LONG[:size]}", data)] if size < LONGEST_QUERY else []
    return [*in_the_address, *((address, data | each) for each in more)]


@pytest.mark.parametrize("size", [15_000, 60_000])
def test_no_post_without_an_account_writes_more_than_20_kb(world, size):
    largest = {}

    for number, (address, data) in enumerate(forms(world.things)):
        for turn, (where, large) in enumerate(made_large(address, data, size)):
            # From a network of its own each: what is over a quota is never written.
            client = Client(raise_request_exception=False, REMOTE_ADDR=f"2001:db8:{number:x}:{turn:x}::1")
            with written() as sizes:
                client.post(where, large)
            largest[address, number, turn] = max(sizes, default=0)

    assert {where: size for where, size in largest.items() if size > LARGEST} == {}
    # The control: much was written at all.
    assert sum(size > 0 for size in largest.values()) > 20


def size_of_all() -> int:
    """Characters in all tables together."""
    with connection.cursor() as cursor:
        total = 0
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            total += sum(len(str(value)) for row in cursor.fetchall() for value in row)
    return total


@pytest.mark.parametrize("chosen", [False, True], ids=["without a cookie", "with one"])
def test_two_hundred_large_forms_from_one_network_fill_less_than_a_megabyte(world, chosen):
    client = Client(REMOTE_ADDR="192.0.2.9")

    # All of them together would be more than three megabytes.
    with written():
        before = size_of_all()
        for number in range(200):
            sender = client if chosen else Client(REMOTE_ADDR="192.0.2.9")
            sender.post("/provider/team/", {"name": f"{number} {LONG[:18_000]}"})
        grown = size_of_all() - before

    assert 0 < grown < A_MEGABYTE


@pytest.mark.parametrize("address", ["/suggest/", "/provider/team/", "/account/login/"])
def test_a_file_is_refused_whatever_the_form(db, address):
    answer = Client().post(address, {"file": SimpleUploadedFile("photo.jpg", b"x" * 5_000_000)})

    assert (answer.status_code, "/urgent-help/" in answer.content.decode()) == (400, True)
