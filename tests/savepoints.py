"""Trying one thing after another on the same rows: a world is made once, and each try is taken back."""

from collections.abc import Callable
from contextlib import contextmanager

import pytest
import time_machine
from django.db import transaction

from tests import clock


@contextmanager
def undone():
    """What happens inside is taken back at the end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def one_for_all_tests(make: Callable, *, each_of: list | None = None):
    """A fixture that gives what `make()` gave, made once for all tests of a module, at the instant at which they begin;
    or `make(one)`, in turn, for each of these. What a test does to it is taken back when the test ends; its objects are
    shared, so nobody may change these."""

    @pytest.fixture(scope="module", params=each_of)
    def world(request, django_db_setup, django_db_blocker):
        with django_db_blocker.unblock(), undone():
            with time_machine.travel(clock.NOW, tick=False):
                made = make() if each_of is None else make(request.param)
            yield made

    return world
