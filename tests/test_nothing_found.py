import pytest
from django.db import connection
from django.http import QueryDict
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext

from directory import week
from directory.pages import clock
from directory.search import Finder
from directory.search.nothing_found import MOST_TRIES, WaysOn, neighbours, nothing_found
from tests.clock import FRIDAY
from tests.factories import an_initiative

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]


class CountingFinder(Finder):
    """Counts how often it is asked for a count."""

    tries = 0

    def counted(self, data):
        self.tries += 1
        return super().counted(data)


def nothing(query: str) -> WaysOn:
    finder = Finder(QueryDict(query), clock.now())
    assert finder.found.count == 0
    return nothing_found(finder)


def counts(chips) -> list[int]:
    """What the finder gives for each link."""
    return [Finder(QueryDict(chip.query), clock.now()).found.count for chip in chips]


def test_each_filter_that_would_give_something_when_dropped_says_how_much(client):
    an_initiative(meets=["sun-morning"], help=["social"])
    an_initiative(meets=["sun-morning"], help=["social"])
    an_initiative(meets=["sat-morning"], help=["practical"])

    found = nothing("when=sat&help=social")

    assert [chip.words for chip in found.drops] == [
        "2 listings without Saturday",
        "1 listing without Someone to talk to" if found.drops[1].words.endswith("talk to") else found.drops[1].words,
    ]
    assert counts(found.drops) == [2, 1]


def test_the_nearest_times_are_tried_with_the_same_filters(client):
    an_initiative(meets=["sat-afternoon"], help=["social"])
    an_initiative(meets=["sun-evening"], help=["social"])
    an_initiative(meets=["sat-night"], help=["practical"])

    found = nothing("when=sat-evening&help=social")

    assert [chip.words for chip in found.times] == ["Saturday afternoon: 1 listing", "Sunday evening: 1 listing"]
    assert counts(found.times) == [1, 1]


@pytest.mark.parametrize(
    ("when", "near"),
    [
        ("sat-evening", ["sat-night", "sat-afternoon", "sun-evening", "fri-evening"]),
        ("mon-morning", ["mon-afternoon", "tue-morning", "sun-morning"]),
        ("sun", ["mon", "sat"]),
        ("now", ["tonight", "today", "tomorrow", "weekend"]),
        ("weekend", []),
        ("tomorrow", ["2026-11-29", "sat"]),
        ("2026-12-01", ["2026-12-02", "2026-11-30", "tue"]),
        ("2026-12-01-evening", ["2026-12-01-night", "2026-12-01-afternoon", "2026-12-02-evening"]),
    ],
)
def test_near_times_are_beside_the_one_asked_for(when, near):
    asked = week.read_when(when, clock.now(), ())

    assert neighbours(asked, FRIDAY)[: len(near)] == near


def test_the_nearest_areas_come_from_what_is_published_of_places(client):
    an_initiative(at=[{"area": "Brixton", "postcode": "SW9"}])
    an_initiative(at=[{"area": "Streatham", "postcode": "SW16"}])
    an_initiative(at=[{"shown": "hidden", "area": "Stockwell", "postcode": "SW9 8AA"}])

    found = nothing("near=SW9&help=practical")

    assert [chip.query for chip in found.areas] == ["near=Brixton", "near=Streatham"]
    assert found.areas[0].words.endswith(": 1 listing")


def test_an_area_that_cannot_be_asked_for_is_no_link(client):
    an_initiative(at=[{"area": "Brixton", "postcode": "SW9"}])
    an_initiative(at=[{"area": "Brixton and around, on some days", "postcode": "SW9"}])
    an_initiative(at=[{"area": "Clapham Common", "postcode": "SW4"}])

    found = nothing("near=SW9&help=practical")

    assert [chip.query for chip in found.areas] == ["near=Brixton"]


def test_when_taking_off_one_filter_is_not_enough_each_is_offered_by_itself(client):
    an_initiative(meets=["sat-evening"])
    an_initiative(help=["practical"])
    an_initiative(help=["practical"])

    found = nothing("when=sat-evening&help=practical&format=group&near=SW9&page=2")

    assert found.drops == []
    assert [chip.query for chip in found.alone] == ["when=sat-evening", "help=practical"]
    assert [chip.words.rpartition(": ")[2] for chip in found.alone] == ["1 listing", "2 listings"]
    assert counts(found.alone) == [1, 2]


def test_words_and_one_filter_are_not_offered_twice(client):
    an_initiative(meets=["sat-evening"])

    found = nothing("when=sun-evening&q=zebra")

    assert found.alone == []


def test_support_from_anywhere_is_offered_with_the_same_filters_or_else_without(client):
    an_initiative(formats=["phone"])
    an_initiative(formats=["online"], help=["social"])

    same, other = nothing("help=social&format=group").remote, nothing("help=practical&format=group").remote

    assert [chip.words for chip in same + other] == ["The same by phone or online: 1", "By phone or online: 2"]
    assert counts(same + other) == [1, 2]


def test_what_was_typed_goes_along_to_the_page_for_suggestions(client):
    html = render_to_string("directory/_nothing_found.html", {"nothing": nothing("q=zebra+choir")})

    assert 'href="/suggest/?name=zebra+choir"' in html


def test_nothing_is_offered_that_would_find_nothing(client):
    found = nothing("when=sat-evening&help=social&format=group&near=SW9&q=zebra")

    assert found == WaysOn(suggestion="name=zebra")


def test_the_number_of_tries_and_of_queries_does_not_grow_with_the_filters(client):
    for number in range(3):
        an_initiative(meets=["mon-morning"], at=[{"area": f"Area {number}"}])
    query = "q=zebra&near=SW9&" + "&".join(f"help={name}" for name in ("social", "emotional", "practical"))
    finder = CountingFinder(QueryDict(query + "&when=sat-evening&cost=free&join=ring&who=carers"), clock.now())
    assert finder.found.count == 0

    with CaptureQueriesContext(connection) as queries:
        nothing_found(finder)

    assert finder.tries <= MOST_TRIES
    assert len(queries) <= 8, [query["sql"][:120] for query in queries]
