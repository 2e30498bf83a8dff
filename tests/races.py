"""What tests of races share: acts let go at one instant, and the guard taken away to show that a race is real."""

import time
from collections.abc import Callable
from threading import Barrier, Thread

from django.db import connection, models
from django.db.models import F

from directory.acts import Refused

PAUSE = 0.02
# Without its guard a race goes wrong sooner or later; how soon is the machine's affair.
MOST_ROUNDS = 30


def at_once(*acts: Callable[[], object]) -> list[str]:
    """Runs each in a thread of its own, let go at one instant; "" for each that succeeded, else why it did not."""
    answers, barrier = [""] * len(acts), Barrier(len(acts))

    def run(number: int, act: Callable[[], object]) -> None:
        try:
            barrier.wait(timeout=20)
            act()
        except Refused as refused:
            answers[number] = refused.words
        except Exception as fault:
            answers[number] = f"FAULT {fault!r}"
        finally:
            connection.close()

    threads = [Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return answers


def unguarded(row: models.Model, sources: tuple[str, ...], version: int | None = None, **values) -> bool:
    """What people write when they do not think of others: look at the row in hand, then write."""
    fits = row.state in sources
    time.sleep(PAUSE)
    if fits:
        type(row).objects.filter(pk=row.pk).update(version=F("version") + 1, **values)
    row.refresh_from_db()
    return fits


def sooner_or_later(goes_wrong: Callable[[], bool]) -> bool:
    return any(goes_wrong() for _round in range(MOST_ROUNDS))
