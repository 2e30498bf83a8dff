"""Lifts PostgreSQL's limits (lambeth_peer/environment.py) for what may take long: migrations, and commands that read or
write everything."""

from django.db import connection


def unhurried(**_options) -> None:
    """For the connection of this process, until it is opened again."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        for limit in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
            cursor.execute(f"SET {limit} = 0")
