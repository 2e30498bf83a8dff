"""The hour at which most pages are looked at: a Friday at 4pm, a weekend ahead."""

import datetime as dt
from zoneinfo import ZoneInfo

FRIDAY_4PM = dt.datetime(2026, 11, 27, 16, 0, tzinfo=ZoneInfo("Europe/London"))
FRIDAY = FRIDAY_4PM.date()
