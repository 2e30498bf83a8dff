"""The settings of the tests with one language more, as somebody would add it."""

from tests.settings import *  # noqa: F403
from tests.settings import LANGUAGES

LANGUAGES = [*LANGUAGES, ("fr", "French")]
