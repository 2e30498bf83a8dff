"""The way to what a part of a page has no room for."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

# So many stand in a part of a page.
MOST = 20


@dataclass(frozen=True)
class Rest:
    """A query of the finder, and how many it finds: all that the part shows among them."""

    query: str
    words: str


def the_rest(query: str, count: int, *, are_checked: bool) -> Rest:
    """`are_checked`: whether the query finds nothing but what a person has checked, as most parts do."""
    words = _("See all %(count)d") if are_checked else _("See all %(count)d, checked or not")
    return Rest(query, words % {"count": count})
