"""The cache in a table of the database, which holds what limits guessing and public forms.

Django's own answers "no" when it cannot write, as on a full disk, and "no" when a key is there already. To a limit both
are "too many", and somebody in distress would read that they had sent too much. Here the first is a fault.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.core.cache.backends import db
from django.db import DatabaseError, IntegrityError, OperationalError, connections, router


class DatabaseCache(db.DatabaseCache):
    def _base_set(self, mode, key, value, timeout=db.DEFAULT_TIMEOUT):
        """Raises OperationalError where the database refused to write. A key that is there is no such refusal."""
        faults = []

        def noting(execute, *asked):
            try:
                return execute(*asked)
            except IntegrityError:
                raise
            except DatabaseError as fault:
                faults.append(fault)
                raise

        with _outermost(connections[router.db_for_write(self.cache_model_class)], noting):
            is_kept = super()._base_set(mode, key, value, timeout)
        if faults and not is_kept:
            raise OperationalError("The cache keeps nothing.") from faults[0]
        return is_kept


@contextmanager
def _outermost(connection, wrapper: Callable) -> Iterator[None]:
    """Not Django's `execute_wrapper`: it takes away the last wrapper, which is another's when the connection was opened
    within; and what is asked again while the file is locked (database_waits.py) is no fault."""
    connection.execute_wrappers.insert(0, wrapper)
    try:
        yield
    finally:
        connection.execute_wrappers.remove(wrapper)
