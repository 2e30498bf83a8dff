"""Long lists, a page at a time."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest

PER_PAGE = 25


@dataclass(frozen=True)
class ListPage:
    """One page of a list, and the query strings of the pages beside it."""

    rows: list
    count: int
    page: int
    pages: int
    previous: str
    following: str


def paginate(request: HttpRequest, rows: models.QuerySet | list, per_page: int = PER_PAGE) -> ListPage:
    """The page asked for, or the nearest that there is."""
    found = Paginator(rows, per_page).get_page(request.GET.get("page", 1))
    return ListPage(
        rows=list(found.object_list),
        count=found.paginator.count,
        page=found.number,
        pages=found.paginator.num_pages,
        previous=query(request, page=found.number - 1),
        following=query(request, page=found.number + 1),
    )


def query(request: HttpRequest, **changes: Any) -> str:
    """The query string of this page with some parameters changed; an empty one is left out."""
    asked = request.GET.copy()
    for name, value in changes.items():
        asked[name] = value
        if not value:
            del asked[name]
    return asked.urlencode()
