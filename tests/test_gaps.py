"""What people could not find: counted in memory for nobody, written only when it has become many."""

import os
from datetime import date, datetime, timedelta
from threading import Thread

import pytest
from django.apps import apps
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from directory.models import NothingFound
from directory.search import Finder, gaps
from directory.tally import Tally
from tests.factories import an_initiative
from tests.people import a_moderator, signed_in

pytestmark = pytest.mark.django_db
SATURDAY = datetime(2026, 11, 21, 19, 0)
LATER = timedelta(minutes=11)
SOCIAL = gaps.Cell("help", "social", "sat-evening")


@pytest.fixture(autouse=True)
def memory(monkeypatch) -> Tally:
    tally = Tally()
    monkeypatch.setattr(apps.get_app_config("directory"), "tally", tally)
    return tally


def note(query: str, now: datetime = SATURDAY, times: int = 1) -> None:
    for _time in range(times):
        gaps.note(Finder(QueryDict(query), now))


def counted(memory: Tally) -> dict:
    with memory.held() as values:
        return values.get("counts", {})


def written() -> list[tuple]:
    return sorted(NothingFound.objects.values_list("sort", "slug", "part", "count"))


def write(now: datetime = SATURDAY + LATER) -> None:
    """Another search finds nothing after the pause, so what has become many is written."""
    gaps.count([gaps.Cell("cost", "free", "")], now)


def test_each_filter_is_counted_by_itself_at_each_time_asked_for(memory):
    note("help=social&help=practical&when=sat-evening&moment=leaving-hospital")

    assert counted(memory) == {
        "2026-11-21": {
            "moment/leaving-hospital/sat-evening": 1,
            "help/social/sat-evening": 1,
            "help/practical/sat-evening": 1,
        }
    }


@pytest.mark.parametrize(
    ("now", "cell"),
    [
        (SATURDAY, "help/social/sat-evening"),
        (datetime(2026, 11, 22, 1, 30), "help/social/sat-night"),
        (datetime(2026, 11, 23, 6, 0), "help/social/mon-morning"),
    ],
)
def test_now_is_counted_as_the_part_of_the_week_that_it_is(memory, now, cell):
    note("help=social&when=now", now)

    assert list(counted(memory).values()) == [{cell: 1}]


@pytest.mark.parametrize(
    "query", ["q=trauma", "q=zebra&help=social", "near=SW9", "age=30", "", "help=unknown", "page=2"]
)
def test_words_places_ages_and_nonsense_are_never_counted(memory, query):
    note(query)

    assert counted(memory) == {}


def test_where_somebody_asked_is_not_kept_beside_what_they_asked_for(memory):
    note("help=social&near=SW9+8QH&age=34")

    assert counted(memory) == {"2026-11-21": {"help/social/": 1}}


def test_what_was_found_is_not_counted(memory):
    an_initiative(help=["social"])

    note("help=social")

    assert counted(memory) == {}


def test_nothing_under_five_is_ever_written(memory):
    note("help=social&when=sat-evening", times=4)

    write()

    assert written() == []


def test_five_are_written_and_then_each_that_follows(memory):
    gaps.count([SOCIAL] * 5, SATURDAY)
    write(SATURDAY + LATER)
    gaps.count([SOCIAL] * 2, SATURDAY + LATER)
    write(SATURDAY + 2 * LATER)

    assert written() == [("help", "social", "sat-evening", 7)]


def test_a_day_that_is_over_is_written_and_forgotten(memory):
    gaps.count([SOCIAL] * 6 + [gaps.Cell("who", "carers", "")] * 3, SATURDAY)

    write(SATURDAY + timedelta(days=1))
    write(SATURDAY + timedelta(days=2))

    assert [(row.day, row.count) for row in NothingFound.objects.all()] == [(date(2026, 11, 21), 6)]
    assert list(counted(memory)) == ["2026-11-23"]


def test_an_ordinary_search_that_finds_nothing_writes_nothing(django_assert_num_queries, memory):
    finder = Finder(QueryDict("help=social"), SATURDAY)
    assert (finder.found.count, finder.problems) == (0, [])
    gaps.note(finder)

    with django_assert_num_queries(0):
        gaps.note(finder)


def test_a_count_that_cannot_be_kept_breaks_no_page(memory, monkeypatch):
    def locked(*_row):
        raise gaps.DatabaseError("database is locked")

    monkeypatch.setattr(gaps, "_add", locked)
    gaps.count([SOCIAL] * 6, SATURDAY)

    write()

    assert written() == []


def test_threads_and_processes_count_in_one_place():
    """As gunicorn does it: the memory is made, then the processes are."""
    tally = Tally()

    def add(times: int) -> None:
        for _time in range(times):
            with tally.held() as values:
                values["count"] = values.get("count", 0) + 1

    children = []
    for _process in range(4):
        pid = os.fork()
        if not pid:
            add(200)
            os._exit(0)
        children.append(pid)
    threads = [Thread(target=add, args=(200,)) for _thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for pid in children:
        os.waitpid(pid, 0)

    with tally.held() as values:
        assert values == {"count": 1600}


def test_a_process_that_dies_while_it_counts_lets_the_others_go_on():
    tally = Tally()
    pid = os.fork()
    if not pid:
        with tally.held():
            os._exit(1)
    os.waitpid(pid, 0)

    with tally.held() as values:
        values["count"] = 1

    with tally.held() as values:
        assert values == {"count": 1}


def test_more_than_the_memory_holds_is_left_out():
    tally = Tally(size=200)

    with tally.held() as values:
        values["kept"] = 1
    with tally.held() as values:
        values["long"] = "x" * 300

    with tally.held() as values:
        assert values == {"kept": 1}


def test_moderators_read_the_last_90_days_in_words_most_first():
    today = timezone.localdate()
    rows = [(1, "help", "social", "sat-evening", 5), (2, "help", "social", "sat-evening", 9)]
    rows += [(3, "moment", "leaving-hospital", "", 6), (95, "help", "practical", "", 50)]
    for days, sort, slug, part, count in rows:
        NothingFound.objects.create(day=today - timedelta(days), sort=sort, slug=slug, part=part, count=count)

    page = signed_in(a_moderator()).get(reverse("moderator-gaps"))

    assert [(gap.what, gap.part, gap.times) for gap in page.context["gaps"]] == [
        ("Company", "Saturday evening", 14),
        ("Coming home from hospital", "", 6),
    ]


def test_a_portal_where_everything_is_found_says_so():
    assert "Nothing so far." in signed_in(a_moderator()).get(reverse("moderator-gaps")).content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_the_same_number_of_questions(count, django_assert_num_queries):
    for number in range(count):
        NothingFound.objects.create(day=timezone.localdate(), sort="help", slug=f"h{number}", count=5)
    client = signed_in(a_moderator())
    client.get(reverse("moderator-gaps"))

    with django_assert_num_queries(8):
        client.get(reverse("moderator-gaps"))
