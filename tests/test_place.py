import pytest

from directory import place


@pytest.mark.parametrize("text", ["SW9 8AA", "sw98aa", " sw9  8aa "])
def test_a_postcode_is_read_however_it_is_typed(text):
    assert place.postcode(text) == "SW9 8AA"


@pytest.mark.parametrize("text", ["", "SW9", "Brixton", "SW9 8A", "SW9 8AA extra", "٣"])
def test_other_text_is_no_postcode(text):
    assert place.postcode(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sw9", "SW9"),
        ("near brixton", "Brixton"),
        ("Knight’s Hill", "Knight's Hill"),
        ("knights hill", "Knight's Hill"),
        ("st thomas", "St Thomas' Hospital"),
        ("the maudsley", "Maudsley Hospital"),
        ("kings college hospital", "King's College Hospital"),
        ("SE17", "SE17"),
        ("brixton windrush", "Brixton Windrush"),
        ("sw2 1rw", "SW2 1RW"),
        ("camberwell", "Camberwell"),
        ("near Balham", "Balham"),
        ("Clapham Common", "Clapham"),
        ("streatham high street", "Streatham"),
    ],
)
def test_a_district_ward_neighbourhood_hospital_and_postcode_are_found(text, name):
    assert place.find(text).name == name


@pytest.mark.parametrize("text", ["", "Atlantis", "ZZ9 9ZZ", "\x00", "x" * 10_000])
def test_a_place_that_nobody_knows_is_not_found(text):
    assert place.find(text) is None


def test_a_postcode_that_we_do_not_hold_counts_as_its_district():
    assert place.find("SW9 9ZZ") == place.find("SW9")


def test_a_postcode_says_whether_it_lies_in_lambeth():
    assert [place.in_lambeth(code) for code in ("SW2 1RW", "SE1 0AA", "M1 1AA")] == [True, False, None]


def test_the_distance_between_two_ends_of_the_borough_is_about_six_miles():
    distance = place.miles(place.find("Waterloo"), place.find("Streatham"))

    assert 4.8 < distance < 5.8


@pytest.mark.parametrize(
    ("distance", "words"),
    [
        (0, "less than half a mile"),
        (0.5, "about half a mile"),
        (1.4, "about 1 mile"),
        (1.5, "about 2 miles"),
        (6.7, "about 7 miles"),
    ],
)
def test_a_distance_is_said_and_never_exact(distance, words):
    assert place.distance_words(distance) == words


def test_the_names_offered_begin_with_the_districts_and_hold_no_name_twice():
    names = place.names()

    assert names[0] == "CR7"
    assert len(names) == len(set(names))
    assert {"Brixton", "West Norwood", "Lambeth Hospital"} <= set(names)
