"""Trying one thing after another on the same rows: a world is made once, and each try is taken back."""

from contextlib import contextmanager

from django.db import transaction


@contextmanager
def undone():
    """What happens inside is taken back at the end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
