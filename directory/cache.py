"""The cache in a table of the database, which holds what limits guessing and public forms.

Django's own answers "no" when it cannot write, as on a full disk, and "no" when a key is there already. To a limit both
are "too many", and somebody in distress would read that they had sent too much. Here the first is a fault.
"""

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

        with connections[router.db_for_write(self.cache_model_class)].execute_wrapper(noting):
            is_kept = super()._base_set(mode, key, value, timeout)
        if faults and not is_kept:
            raise OperationalError("The cache keeps nothing.") from faults[0]
        return is_kept
