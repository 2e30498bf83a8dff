import datetime as dt

import pytest
from django.http import QueryDict

from directory.models import Initiative
from directory.search import Finder
from tests.factories import a_confirmation, an_initiative, an_organisation, unlisted

pytestmark = pytest.mark.django_db
FRIDAY = dt.datetime(2026, 11, 27, 16, 0)


def finder(query: str = "", now: dt.datetime = FRIDAY) -> Finder:
    return Finder(QueryDict(query), now)


def names(query: str = "", now: dt.datetime = FRIDAY) -> list[str]:
    return [row.name for row in finder(query, now).found.initiatives]


def test_without_any_filter_everything_that_is_listed_and_current_is_found():
    an_initiative(name="B")
    an_initiative(name="A")
    an_initiative(name="Ended", state="ended")
    unlisted(an_initiative(name="Unlisted"))

    assert names() == ["A", "B"]


@pytest.mark.parametrize("query", ["zoe", "ZOË", "Zoë’s", "zoes gro", "group zoe", "kt", "tea", "verein", "CAFE"])
def test_a_name_an_alias_the_summary_and_the_organisation_are_found_without_case_or_accents(query):
    organisation = an_organisation(name="Café Verein")
    an_initiative(name="Zoë's Group", aliases=["KT"], summary="Tea and talk.", organisation=organisation)
    an_initiative(name="Another", summary="Walks.")

    assert names(f"q={query}") == ["Zoë's Group"]


def test_every_word_must_be_there():
    an_initiative(name="Tea and Talk")
    an_initiative(name="Tea and Walk")

    assert names("q=tea+walk") == ["Tea and Walk"]


def test_a_word_is_not_found_inside_another():
    an_initiative(name="Women's Walk", summary="Walks.")

    assert names("q=men") == []


def test_a_name_comes_before_a_text():
    an_initiative(name="A Choir", summary="We sing, with tea.")
    an_initiative(name="Tea and Talk")

    assert names("q=tea") == ["Tea and Talk", "A Choir"]


def test_an_ended_one_is_found_by_its_name_only():
    an_initiative(name="Old Choir", state="ended")

    assert (names("q=choir"), names()) == (["Old Choir"], [])


def test_an_unlisted_one_is_never_found():
    unlisted(an_initiative(name="Choir"))

    assert names("q=choir") == []


def test_matching_organisations_stand_in_a_block_of_their_own():
    an_organisation(name="Mosaic Clubhouse")
    an_organisation(name="Another Clubhouse")

    assert [o.name for o in finder("q=mosaic+club").found.organisations] == ["Mosaic Clubhouse"]
    assert finder("").found.organisations == []


def test_filters_of_one_sort_widen_and_of_two_sorts_narrow():
    an_initiative(name="Group", formats=["group"], help=["social"])
    an_initiative(name="Phone", formats=["phone"], help=["social"])
    an_initiative(name="Walk", formats=["activity"], help=["practical"])

    assert names("format=group&format=phone") == ["Group", "Phone"]
    assert names("format=group&format=activity&help=practical") == ["Walk"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("moment=leaving-hospital", ["Home"]),
        ("help=social", ["Home"]),
        ("format=phone", ["Home"]),
        ("tier=paid", ["Home"]),
        ("who=carers", ["Home"]),
        ("language=es", ["Home"]),
        ("access=step-free", ["Home"]),
        ("cost=free", ["Home"]),
        ("join=ring", ["Home"]),
        ("without=referral", ["Home"]),
        ("without=referral&without=diagnosis", []),
        ("when=sat-evening", ["Home"]),
        ("when=sat", ["Home"]),
        ("when=sun", []),
        ("when=sun&when=weekend", ["Home"]),
    ],
)
def test_every_filter_finds_what_says_so_and_nothing_that_is_silent(query, found):
    an_initiative(
        name="Home",
        moments=[{"moment": "leaving-hospital"}],
        help=["social"],
        formats=["phone"],
        tier="paid",
        who=["carers"],
        languages=["es"],
        access=["step-free"],
        cost="free",
        join=["ring"],
        no_referral=True,
        meets=["sat-evening"],
    )
    an_initiative(name="Silent")

    assert names(query) == found


def test_the_filter_of_age_keeps_those_that_state_no_ages():
    an_initiative(name="Adults", age_from=18)
    an_initiative(name="Young", age_from=14, age_to=25)
    an_initiative(name="Silent")

    assert names("age=17") == ["Silent", "Young"]


def test_one_open_to_everybody_comes_after_those_for_this_very_moment():
    an_initiative(name="A everybody", any_moment=True)
    an_initiative(name="Z specific", moments=[{"moment": "leaving-hospital"}])
    an_initiative(name="Another moment", moments=[{"moment": "in-hospital"}])

    assert names("moment=leaving-hospital") == ["Z specific", "A everybody"]


def test_those_checked_lately_come_first():
    an_initiative(name="A")
    a_confirmation(an_initiative(name="B"), day=FRIDAY.date() - dt.timedelta(91))
    a_confirmation(an_initiative(name="C"), day=FRIDAY.date() - dt.timedelta(90))

    assert names() == ["C", "B", "A"]


def test_the_nearest_come_first_and_those_without_a_point_last():
    an_initiative(name="A phone line")
    an_initiative(name="A hidden place", at=[{"shown": "hidden", "postcode": "SW9 8AA"}])
    an_initiative(name="Streatham", at=[{"postcode": "SW16"}])
    an_initiative(name="Brixton", at=[{"postcode": "SW9"}, {"postcode": "SE1"}])

    found = finder("near=stockwell").found.initiatives

    assert [row.name for row in found] == ["Brixton", "Streatham", "A hidden place", "A phone line"]
    assert [row.distance for row in found] == ["about half a mile", "about 3 miles", "", ""]


def test_hidden_doors_give_nothing_away_by_the_order_of_distance():
    doors = ["SE1 7EH", "SW16 6HX", "SW9 8AA", "SE27 9NT"]
    for name, door in zip("ABCD", doors, strict=True):
        an_initiative(name=name, at=[{"shown": "hidden", "postcode": door}])

    orders = {tuple(names(f"near={near}")) for near in ("waterloo", "streatham", "brixton", "west norwood")}

    assert orders == {("A", "B", "C", "D")}


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("moment=nonsense", "nonsense"),
        ("when=someday", "someday"),
        ("when=sat-zebra", "sat-zebra"),
        ("near=Atlantis", "Atlantis"),
        ("help=magic", "magic"),
        ("age=old", "number"),
        ("age=-1", "0 to 120"),
        ("age=99999999999999999999", "0 to 120"),
        ("without=love", "love"),
        ("q=" + "x" * 201, "200"),
        ("q=%22%2A", "letters"),
        ("near=" + "x" * 10_000, "too long"),
        ("moment=" + "%00", ""),
    ],
)
def test_a_value_that_nobody_knows_finds_nothing_and_says_why(query, word):
    an_initiative(moments=[{"moment": "leaving-hospital"}])

    asked = finder(query)

    if word:
        assert (asked.found.count, len(asked.problems)) == (0, 1)
        assert word in asked.problems[0]
    else:
        assert asked.found.count >= 0


def test_one_unknown_value_beside_a_known_one_finds_nothing():
    an_initiative(formats=["group"])

    assert names("format=group&format=nonsense") == []


@pytest.mark.parametrize("page", ["1000000000", "0", "-3", "two", "9" * 5000, ""])
def test_a_page_that_does_not_exist_gives_the_nearest_that_does(page):
    an_initiative(name="Only")

    assert names(f"page={page}") == ["Only"]


def test_pages_of_twenty_hold_every_row_once():
    for number in range(45):
        an_initiative(name=f"Group {number:02}")

    pages = [names(f"page={page}") for page in (1, 2, 3)]

    assert [len(page) for page in pages] == [20, 20, 5]
    assert len(set(sum(pages, []))) == 45
    assert (finder("").found.count, finder("").found.pages) == (45, 3)


def test_a_search_costs_the_same_few_queries_for_three_rows_and_for_six(django_assert_max_num_queries):
    everything = "q=group&moment=leaving-hospital&when=weekend&near=brixton"
    for count in (3, 6):
        while Initiative.objects.count() < count:
            an_initiative(
                name=f"Group {count}",
                meets=["sat-evening"],
                at=[{}],
                any_moment=True,
                contacts=[{"sort": "phone", "value": "020 7946 0123"}],
            )
        names(everything)  # what has changed is read once
        with django_assert_max_num_queries(6):
            for row in finder(everything).found.initiatives:
                row.patterns(), row.last_checked(), row.chosen("help"), [place.words for place in row.places.all()]


def test_chips_name_each_filter_and_lead_to_the_same_search_without_it():
    chips = finder("q=tea&when=sat-evening&format=group&format=phone&near=sw9&age=17&page=2").chips

    assert [(chip.words, chip.query) for chip in chips] == [
        ("“tea”", "when=sat-evening&format=group&format=phone&near=sw9&age=17"),
        ("Saturday evening", "q=tea&format=group&format=phone&near=sw9&age=17"),
        ("Near SW9", "q=tea&when=sat-evening&format=group&format=phone&age=17"),
        ("Group", "q=tea&when=sat-evening&format=phone&near=sw9&age=17"),
        ("By phone", "q=tea&when=sat-evening&format=group&near=sw9&age=17"),
        ("Age 17", "q=tea&when=sat-evening&format=group&format=phone&near=sw9"),
    ]


def test_paging_keeps_the_filters():
    assert finder("format=group&format=phone&page=3").page_query(4) == "format=group&format=phone&page=4"


def test_the_panel_shows_what_is_chosen():
    groups = {group.name: group for group in finder("format=phone&when=sat-night&near=sw9").panel}

    assert [c.value for c in groups["format"].choices if c.checked] == ["phone"]
    assert [(c.value, c.words) for c in groups["when"].choices if c.checked] == [("sat-night", "Saturday night")]
    assert (groups["near"].value, groups["near"].in_use, groups["cost"].in_use) == ("sw9", True, False)
