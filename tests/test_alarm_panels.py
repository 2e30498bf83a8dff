"""Where the numbers stand when somebody looks for support in a crisis: first, and above what was found."""

import pytest
from django.http import QueryDict
from django.test import Client

from directory.pages import clock
from directory.pages.alarm import alarm_panels
from directory.search import Finder
from tests.factories import an_initiative
from tests.test_danger import cases

pytestmark = pytest.mark.django_db
PREFIXES = ["", "/es", "/pt"]
WEEKEND = {"moment": "weekend-crisis", "words": "", "basis": "stated"}


def page(query: str, prefix: str = "") -> str:
    """What stands in <main>."""
    whole = Client().get(f"{prefix}/support/?{query}").content.decode()
    return whole.partition("<main")[2].partition("</main>")[0]


def stand_first(words: str) -> bool:
    """Whether the numbers of a crisis stand above the heading, and its panel before whatever was found."""
    return 0 < words.index("116 123") < words.index("<h1") < words.index("alarm-crisis") < words.index("<form")


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize(
    "query",
    [
        "moment=weekend-crisis", "moment=in-a-and-e", "moment=in-hospital&moment=weekend-crisis", "q=i+cant+cope",
        "q=in+a%26e+with+my+daughter", "q=everything+is+too+much", "q=gardening&moment=weekend-crisis",
        "q=crisis+number", "q=999", "q=ayuda+urgente", "q=gardening&near=i+want+to+die", "near=quiero+morir",
        "q=took+loads+of+pills&exact=1",
    ],
)  # fmt: skip
def test_the_numbers_stand_first_whenever_it_is_about_crisis(query, prefix):
    an_initiative(name="Night kitchen", moments=[WEEKEND], summary="Gardening at night.")

    assert stand_first(page(query, prefix))


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("query", ["", "moment=leaving-hospital", "q=gardening", "near=brixton", "q=bus+111"])
def test_no_panel_stands_where_it_is_not(query, prefix):
    an_initiative(name="Night kitchen", summary="Gardening at night by bus 111.")

    assert "alarm-" not in page(query, prefix)


@pytest.mark.parametrize(("line", "wanted"), [*cases(), ("suicide prevention course", ()), ("grief after suicide", ())])
def test_a_line_of_real_use_shows_its_panel_and_no_other(line, wanted):
    query = QueryDict(mutable=True)
    query["q"] = line

    assert Finder(query, clock.now()).panels == wanted


def test_a_moment_that_is_chosen_leaves_the_words_alone():
    an_initiative(name="Night kitchen", moments=[WEEKEND], summary="Gardening at night.")

    finder = Finder(QueryDict("q=gardning&moment=weekend-crisis"), clock.now())

    assert (finder.alarm, finder.panels) == ((), ("crisis",))
    assert [row.name for row in finder.found.initiatives] == ["Night kitchen"]
    assert finder.corrected.words == "gardening"


@pytest.mark.parametrize("prefix", PREFIXES)
def test_with_nothing_found_the_numbers_stand_above_the_suggestions(prefix):
    words = page("q=zzzzz&cost=free", prefix)

    assert words.index('id="urgent"') < words.index("116 123") < words.index('class="nothing"')


def test_the_numbers_stand_once():
    both = page("q=i+want+to+die&when=sat&cost=free")
    others = page("q=i+want+to+kill+myself+and+my+boss")

    assert both.count("116 123") == 1
    assert 'id="urgent"' not in both
    assert others.count("116 123") == 1


def test_harm_to_others_has_words_of_its_own_and_the_same_numbers():
    an_initiative(name="Night kitchen", moments=[WEEKEND])

    words = page("q=thoughts+of+harming+my+baby")

    assert words.index("116 123") < words.index("If you are afraid that somebody may get hurt") < words.index("<form")
    assert "alarm-crisis" not in words
    assert "alarm-hurt" not in words
    assert "Night kitchen" in words


def test_words_of_danger_that_nobody_lists_are_read_as_the_moment_of_a_crisis():
    an_initiative(name="Night kitchen", moments=[WEEKEND])
    an_initiative(name="Knitting", summary="Pills and potions: a comedy.")

    finder = Finder(QueryDict("q=took+a+whole+pack+of+pills"), clock.now())

    assert [row.name for row in finder.found.initiatives] == ["Night kitchen"]
    assert [chip.words for chip in finder.read_as.chips] == ["Things feel too much"]


@pytest.mark.parametrize("query", ["my son talks of ending it", "i want to kill myself after the talks"])
def test_beside_words_of_danger_a_word_that_somebody_lists_never_narrows(query):
    an_initiative(name="Night kitchen", moments=[WEEKEND])
    an_initiative(name="Evening talks", summary="My son talks of ending it after I want to kill myself.")

    finder = Finder(QueryDict(f"q={query}"), clock.now())

    assert [row.name for row in finder.found.initiatives] == ["Night kitchen"]


def test_a_name_that_sounds_of_danger_is_still_found():
    an_initiative(name="Talking of suicide", moments=[WEEKEND])
    an_initiative(name="Night kitchen", moments=[WEEKEND])

    finder = Finder(QueryDict("q=talking of suicide"), clock.now())

    assert [row.name for row in finder.found.initiatives] == ["Talking of suicide"]


def test_panels_stand_in_one_order_with_their_own_contacts():
    panels = alarm_panels(("crisis", "others", "hurt"))

    assert [panel.sort for panel in panels] == ["crisis", "others", "hurt"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=my+partner+hit+me", None),
        ("q=mi+marido+me+pega&near=brixton", None),
        ("q=my+mum+hits+me+im+15", None),
        ("q=my+partner+hit+me&exact=1", ["Choir"]),
        ("q=my+partner+hit+me&cost=free", ["Knitting"]),
        ("q=my+boyfriend+hits+me+saturday", ["Choir"]),
        ("q=my+husband+hits+me+kintsugi", ["Choir"]),
        ("q=my+husband+hits+me+and+i+want+to+die", ["Night kitchen"]),
    ],
)
def test_words_of_being_hurt_that_ask_for_nothing_get_a_way_to_the_list_and_no_list(query, found):
    an_initiative(name="Night kitchen", moments=[WEEKEND])
    an_initiative(name="Knitting", cost="free")
    an_initiative(name="Choir", meets=["sat-evening"], summary="For whoever a husband hits. Kintsugi.")

    finder, words = Finder(QueryDict(query), clock.now()), page(query)

    shown = [name for name in ("Night kitchen", "Knitting", "Choir") if name in words]
    assert shown == (found or [])
    assert ("See all peer support" in words) == (found is None) == finder.asks_for_no_list
    assert words.index("<h1") < words.index('aria-labelledby="alarm-hurt"' if "die" not in query else "alarm-crisis")


@pytest.mark.parametrize("query", ["q=i+want+to+die", "near=i+want+to+die", "q=gardening&near=i+want+to+die"])
def test_words_of_danger_are_not_said_back_in_large_letters(query):
    assert "die" not in page(query).partition("</h1>")[0]
