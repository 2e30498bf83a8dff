"""On paper, and when the stylesheet does not come: what matters is still there, and in order."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

URGENT = ["999", "111", "116 123"]


@pytest.fixture
def printed(visit):
    """printed(path): the page as it goes to paper."""

    def printed(path):
        here = visit(path, width=1280)
        here.page.emulate_media(media="print")
        return here

    return printed


def visible(page, words: str) -> bool:
    return any(found.is_visible() for found in page.get_by_text(words).all())


def test_a_printed_listing_keeps_number_place_hours_and_urgent_numbers(printed):
    page = printed("/support/brixton-evening-drop-in/").page

    kept = ["Brixton Evening Drop-in", "020 7946 0104", "Fridays", "Printed 27 November 2026", *URGENT]
    assert {words: visible(page, words) for words in kept} == dict.fromkeys(kept, True)


def test_paper_does_not_say_what_is_true_only_for_the_moment(visit, printed):
    on_screen = visit("/support/the-nightjar-line/").page.inner_text("body").lower()
    on_paper = printed("/support/the-nightjar-line/").page.inner_text("body").lower()

    momentary = ["next: today", "answered now"]
    assert [words for words in momentary if words in on_screen] == momentary
    assert [words for words in momentary if words in on_paper] == []


@pytest.mark.parametrize("path", ["/", "/support/", "/support/brixton-evening-drop-in/", "/moments/leaving-hospital/"])
def test_paper_has_no_navigation_no_filters_and_no_way_to_leave(printed, path):
    page = printed(path).page

    useless = page.locator("nav, .panel, .skip, .exit, .back, form")
    assert useless.count() > 3
    assert [one.inner_text()[:40] for one in useless.all() if one.is_visible()] == []


@pytest.mark.parametrize("path", ["/", "/support/first-week-home/", "/moments/weekend-crisis/", "/urgent-help/"])
def test_every_word_on_paper_is_dark_enough_to_read(printed, path):
    assert printed(path).measure("faintOnPaper") == []


def test_the_urgent_page_can_be_printed_with_every_number(printed):
    page = printed("/urgent-help/").page

    assert {number: visible(page, number) for number in URGENT} == dict.fromkeys(URGENT, True)
    assert page.pdf().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("path", "first_result"),
    [
        ("/support/", ".card"),
        ("/moments/leaving-hospital/?when=weekend", ".slot"),
        ("/moments/weekend-crisis/", ".tabs a"),
        ("/", ".doors a"),
    ],
)
def test_without_its_stylesheet_a_page_still_says_what_matters_in_order(visit, path, first_result):
    here = visit(None)
    here.page.route("**/*.css", lambda route: route.abort())

    here.goto(path)

    parts = [here.page.locator(name).first for name in (".crisis a", "h1", first_result)]
    tops = [part.bounding_box()["y"] for part in parts]
    assert here.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgba(0, 0, 0, 0)"
    assert all(part.is_visible() for part in parts)
    assert tops == sorted(tops)


@pytest.mark.parametrize("path", ["/", "/support/", "/moments/leaving-hospital/?when=weekend"])
def test_without_its_stylesheet_no_picture_pushes_the_words_away(visit, path):
    here = visit(None)
    here.page.route("**/*.css", lambda route: route.abort())

    here.goto(path)

    sizes = here.page.evaluate("[...document.querySelectorAll('svg')].map(e => e.getBoundingClientRect().height)")
    assert [size for size in sizes if size > 200] == []
