"""The hour at which the tests look at the portal: a Friday at 4pm, a weekend ahead.

Nothing in a test reads the machine's own clock, so that none fails on a Monday that passed on a Friday. `script/test
long` runs the tests at the other instants as well, named here; TESTS_AT=sunday-night runs them at one.
"""

import datetime as dt
import os
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
FRIDAY_4PM = dt.datetime(2026, 11, 27, 16, 0, tzinfo=LONDON)
FRIDAY = FRIDAY_4PM.date()

# Each end of the week, the nights on which the clocks change, the days about Christmas, a leap day, New Year's night.
OTHER_INSTANTS = {
    "monday-morning": dt.datetime(2026, 11, 30, 0, 5, tzinfo=LONDON),
    "sunday-night": dt.datetime(2026, 11, 29, 23, 50, tzinfo=LONDON),
    "clocks-go-back": dt.datetime(2026, 10, 25, 1, 40, tzinfo=LONDON),
    "clocks-go-forward": dt.datetime(2027, 3, 28, 0, 40, tzinfo=LONDON),
    "christmas-eve": dt.datetime(2026, 12, 24, 18, 0, tzinfo=LONDON),
    "bank-holiday": dt.datetime(2026, 12, 28, 10, 0, tzinfo=LONDON),
    "leap-day": dt.datetime(2028, 2, 29, 12, 0, tzinfo=LONDON),
    "new-year": dt.datetime(2026, 12, 31, 23, 50, tzinfo=LONDON),
}
NOW = OTHER_INSTANTS[os.environ["TESTS_AT"]] if os.environ.get("TESTS_AT") else FRIDAY_4PM

if __name__ == "__main__":
    print(*OTHER_INSTANTS)
