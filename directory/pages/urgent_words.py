"""Words about danger: until a speaker has checked those in the page's language, the English ones stand beside them.
Where there is no room for both, those are English.

A wrong word here could cost a life. Labels that lead to urgent help are not among them: people have to find it.
"""

from collections.abc import Callable

from django.utils.translation import gettext as _

from directory.foreign import is_foreign, quoted
from directory.models import until_checked


def for_danger(say: Callable[[], str]) -> str:
    """What `say` gives in the one language or the other; English words tell that they are English."""
    with until_checked() as is_checked:
        words = say()
    return words if is_checked else quoted(words)


def interpreter() -> str:
    """How to be understood on the phone, for paper; nothing in English."""
    return for_danger(ask_for_an_interpreter) if is_foreign() else ""


def draft_words() -> str:
    return _("This is a draft: no speaker has checked these words yet. The English words stand beside them.")


def ask_for_an_interpreter() -> str:
    return _("Ring 111, say the name of your language, then the word “interpreter”.")
