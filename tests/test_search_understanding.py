"""The finder reads what people type: it says so, it can be undone, and words of crisis bring help above the results."""

import datetime as dt

import pytest
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from directory.models import Term
from directory.search import Finder
from directory.search.understanding import alarm, understand
from tests.factories import an_initiative, an_organisation
from tests.people import a_user, signed_in, with_second_factor

pytestmark = pytest.mark.django_db
FRIDAY = dt.datetime(2026, 11, 27, 16, 0)


def finder(query: str) -> Finder:
    return Finder(QueryDict(query), FRIDAY)


def names(query: str) -> list[str]:
    return [row.name for row in finder(query).found.initiatives]


def chips(query: str) -> list[tuple[str, str]]:
    return [(chip.words, chip.query) for chip in finder(query).read_as.chips]


def test_words_become_filters_and_the_rest_only_ranks():
    an_initiative(name="Slow tomatoes", meets=["sat-evening"], summary="Gardening together.")
    an_initiative(name="Quick tomatoes", meets=["sun-morning"], summary="Gardening together.")
    an_initiative(name="Soup", meets=["sat-evening"])

    found = finder("q=gardening+on+saturday+evening")

    assert [row.name for row in found.found.initiatives] == ["Slow tomatoes", "Soup"]
    assert found.heading == "Saturday evening: none known to be on"
    assert found.ranked_words == ["1 of these speaks of “gardening”."]


@pytest.mark.parametrize("word", ["lost", "zebra crossing", "tomatoes"])
def test_a_word_that_is_left_over_never_empties_what_was_read(word):
    an_initiative(name="Soup", meets=["sat-evening"])
    an_initiative(name="Tomatoes", meets=["sun-morning"], summary="Lost property.")

    found = finder(f"q={word}+saturday+evening")

    assert [row.name for row in found.found.initiatives] == ["Soup"]
    assert found.ranked_words == [f"None of these speaks of “{'”, “'.join(word.split())}”."]


def test_a_word_that_stands_in_a_text_does_not_switch_the_reading_off():
    an_initiative(name="Tea", summary="Somewhere open now and then.")

    assert finder("q=somewhere+open+now").asked.filters == {"when": ["now"]}


def test_ticking_another_filter_still_lets_the_words_only_rank():
    an_initiative(name="Slow tomatoes", meets=["sat-evening"], formats=["group"])

    found = finder("q=gardening&when=sat-evening&rank=1&format=group")

    assert [row.name for row in found.found.initiatives] == ["Slow tomatoes"]
    assert finder("q=gardening&rank=1").found.count == 0


def test_each_reading_is_a_chip_that_makes_its_words_text_again():
    assert chips("q=tonight+near+brixton&page=2") == [
        ("Tonight", "q=tonight+near+brixton&plain=tonight"),
        ("Near Brixton", "q=tonight+near+brixton&plain=near+brixton"),
    ]

    undone = finder("q=tonight+near+brixton&plain=near+brixton")

    assert undone.rest == "near brixton"
    assert [chip.words for chip in undone.read_as.chips] == ["Tonight"]


def test_many_times_are_said_in_one_chip():
    said = {
        query: chips(f"q={query}")[0][0] for query in ("evenings", "weekday+evenings", "monday+to+friday", "weekends")
    }

    assert said == {
        "evenings": "Any day, evening",
        "weekday+evenings": "Monday to Friday, evening",
        "monday+to+friday": "Monday to Friday",
        "weekends": "Saturday or Sunday",
    }


def test_exactly_what_was_typed_is_read_as_nothing():
    found = finder("q=free+tea&exact=1")

    assert (found.rest, found.read_as) == ("free tea", None)


def test_a_filter_that_somebody_chose_beats_what_was_read():
    found = finder("q=saturday+group&when=sun&near=")

    assert found.data.getlist("when") == ["sun"]
    assert [chip.words for chip in found.own_chips] == ["Sunday"]


def test_the_panel_turns_what_was_read_into_ordinary_filters():
    found = finder("q=gardening+saturday&plain=x")

    ticked = [choice.value for group in found.panel for choice in group.choices if choice.checked]
    assert ticked == ["sat"]
    assert (found.rest, found.carried) == ("gardening", [("plain", "x"), ("rank", "1")])


def test_the_next_page_keeps_the_words_as_they_were_typed():
    assert finder("q=saturday+gardening").page_query(2) == "q=saturday+gardening&page=2"


@pytest.mark.parametrize("query", ["saturday supper club", "Free Range", "the free range", "Tea Tonight Trust"])
def test_a_name_is_never_taken_apart(query):
    an_initiative(name="Saturday Supper Club", organisation=an_organisation(name="Tea Tonight Trust"))
    an_initiative(name="Chickens", aliases=["Free Range"])

    assert understand(query, now=FRIDAY).filters == {}


def test_a_name_is_known_as_soon_as_it_is_listed():
    assert understand("saturday supper club", now=FRIDAY).filters == {"when": ["sat"]}

    an_initiative(name="Saturday Supper Club")

    assert understand("saturday supper club", now=FRIDAY).filters == {}


def test_when_nothing_fits_what_was_read_words_that_find_something_are_searched_as_text():
    an_initiative(name="The Group of Zoe")

    assert names("q=group+zoe") == ["The Group of Zoe"]
    assert finder("q=group+zoe").read_as is None


def test_reading_costs_no_query_when_nothing_has_changed(django_assert_num_queries):
    an_initiative(name="Tea", meets=["sat-evening"], formats=["group"])
    finder("q=saturday+group")

    with django_assert_num_queries(1):
        found = finder("q=saturday+group")

    assert found.asked.filters == {"when": ["sat"], "format": ["group"]}


def page(client, query: str) -> str:
    return client.get(reverse("support"), {"q": query}).content.decode()


def test_the_page_says_what_it_read_what_it_could_not_use_and_where_to_look_for_somebody_else(client):
    words = page(client, "gardening near brixton not online with my son")

    assert "We read this as:" in words
    assert "Near Brixton" in words
    assert "We could not use: “not online”" in words
    assert reverse("for-someone-else") in words


def test_a_page_without_readings_says_nothing_of_them(client):
    assert "We read this as" not in page(client, "gardening")


def test_words_of_crisis_bring_the_urgent_numbers_above_the_results_and_leave_the_results(client):
    an_initiative(name="Night kitchen", moments=[{"moment": "weekend-crisis", "words": "", "basis": "stated"}])

    words = page(client, "i want to die")

    assert words.index("116 123") < words.index("alarm-crisis") < words.index("Night kitchen")
    assert "alarm-hurt" not in words
    assert "“die”" not in words


def test_words_of_being_hurt_bring_ways_to_stay_private(client):
    words = page(client, "my ex controls my money")

    assert words.index("alarm-hurt") < words.index(reverse("safety"))
    assert "alarm-crisis" not in words
    assert "controls money" not in words.partition("</h1>")[0]


def test_both_bring_both_and_gardening_brings_none(client):
    both, none = page(client, "he hits me and i want to die"), page(client, "dying to try gardening")

    assert both.index("alarm-crisis") < both.index("alarm-hurt")
    assert "alarm-" not in none


def test_an_alarm_stands_for_a_text_too_long_to_search_too(client):
    assert "alarm-crisis" in page(client, "i want to die " * 40)


def test_nothing_of_an_alarm_is_kept(client, caplog):
    answer = client.get(reverse("support"), {"q": "i want to die"})

    assert not answer.cookies
    assert "die" not in caplog.text


def test_the_lists_of_crisis_words_are_edited_one_a_line_and_act_at_once():
    administrator = signed_in(with_second_factor(a_user(is_staff=True)))
    term = Term.objects.get(vocabulary="crisis", slug="en")
    address = reverse("admin:directory_term_change", args=[term.pk])
    form = administrator.get(address).content.decode()
    before = alarm("there is a blue moon rising")
    values = {
        "name": term.name,
        "hint": term.hint,
        "position": term.position,
        "synonyms": "blue moon rising\nwant to die",
    }

    administrator.post(address, values)

    assert "<textarea" in form
    assert "\nwant to die\n" in form
    assert before == ()
    assert alarm("there is a blue moon rising") == ("crisis",)


def test_other_words_for_a_term_act_at_once():
    term = Term.objects.get(vocabulary="who", slug="men")
    assert understand("chaps", now=FRIDAY).filters == {}

    term.synonyms = [*term.synonyms, "chaps"]
    term.edited_at = timezone.now()
    term.save()

    assert understand("chaps", now=FRIDAY).filters == {"who": ["men"]}


def test_words_of_danger_are_never_put_right_and_what_was_found_stands_below_the_panel():
    an_initiative(name="Circle", summary="Everybody washes his pits and sits.")

    danger, harmless = finder("q=my+boyfriend+hits+me"), finder("q=washez")

    assert (danger.alarm, danger.corrected, danger.found.count) == (("hurt",), None, 1)
    assert danger.read_as is None
    assert harmless.corrected is not None
    assert finder("q=my+boyfriend+hits+me&exact=1").found.count == 0


def test_words_that_had_to_be_left_out_are_named(client):
    an_initiative(name="Day Room")

    page = client.get("/support/", {"q": "zebra day"}).text

    assert "We left out: zebra." in page


def test_ticking_a_filter_keeps_the_words_exactly_as_they_were_typed(client):
    an_initiative(name="Circle", summary="Saturday evening talk.")

    page = client.get("/support/", {"q": "saturday evening", "exact": "1"}).text

    # For the filters, and for the pack.
    assert page.count('<input type="hidden" name="exact" value="1">') == 2
