"""A template that names a variable nobody gave fails its test, instead of printing nothing."""

import sys

import pytest


class MissingVariable(str):
    """Stands for the missing value. To ask whether it is there ({% if %}, |default, {% firstof %}) is fine;
    to use it, not. It is empty text, so Django still applies filters to it; `pytest.fail` raises what no
    `except Exception` stops.
    """

    def _used(self, *args):
        pytest.fail(f"The template uses a variable that it was not given: {_place()}", pytrace=False)

    __str__ = __html__ = __eq__ = __ne__ = __lt__ = __gt__ = _used
    __len__ = __iter__ = __add__ = __radd__ = __format__ = _used
    __hash__ = str.__hash__

    def __bool__(self):
        return False

    def __mod__(self, other):
        return self._used()


def _place():
    """The tag and the template that are being rendered, read from the calls under way."""
    frame = sys._getframe()
    while frame:
        node = frame.f_locals.get("self")
        if hasattr(node, "token") and hasattr(node, "origin"):
            return f"{node.token.contents!r} in {node.origin}, line {node.token.lineno}"
        frame = frame.f_back
    return "somewhere"
