"""The engines of the text search: one for SQLite, one for PostgreSQL, with one front and the same answers.

    engine = engines.current()
    engine.find("counselling in brixton")   an Answer: who is found, where the words stand, what was searched instead
    engine.matches("counselling")           exactly the listings that hold every word
    engine.best("counselling")              the best of them, at a cost that does not grow with their number
    engine.correction("conselling")         "counselling"

They take whatever people type. Words are compared by their stem, without case and accents; "words in quotes" stand
side by side; a word stands for those that moderators say mean the same. Rows are spoken of by their numbers.
"""

from django.db import connection

from .answer import Answer
from .base import Engine
from .postgres import PostgreSQL
from .sqlite import SQLite

_ENGINES = {"sqlite": SQLite(), "postgresql": PostgreSQL()}


def current() -> Engine:
    """The engine of the database in use."""
    return _ENGINES[connection.vendor]
