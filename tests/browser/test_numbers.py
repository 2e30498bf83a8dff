"""The four numbers at the top of a page: on small screens, with large text, by keyboard, in every language."""

from itertools import product

import pytest

from tests.browser.visits import TEXT_TWICE_AS_LARGE

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

BAR = ["/", "/support/first-week-home/", "/no-such-page/"]
BUTTONS = ["/urgent-help/", "/moments/weekend-crisis/", "/support/?q=i+want+to+die"]
LANGUAGES = ["", "/es", "/pt"]
ADDRESSES = [language + path for language, path in product(LANGUAGES, BAR + BUTTONS)]


@pytest.mark.parametrize("path", ADDRESSES)
def test_the_numbers_are_in_sight_and_leave_room_on_a_small_screen(visit, path):
    here = visit(path, width=320, phone=True)

    for width in (320, 360):
        here.resize(width)
        assert (width, here.measure("numbersAtTop")) == (width, [])
        assert here.measure("headHeight") <= 190


@pytest.mark.parametrize("path", ["/moments/leaving-hospital/", "/support/first-week-home/"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [320, 360])
def test_a_heading_begins_within_190_pixels_of_the_top(visit, language, path, width):
    page = visit(language + path, width=width, phone=True).page

    assert page.locator("h1").bounding_box()["y"] <= 190


@pytest.mark.parametrize("path", ADDRESSES)
def test_text_twice_as_large_hides_no_number_and_nothing_else(visit, path):
    here = visit(path, width=320)

    with here.restyled(TEXT_TWICE_AS_LARGE):
        for width in (320, 360):
            here.resize(width)
            assert (width, out_of_sight(here.page)) == (width, [])
            assert [one for one in here.page.locator(".four").all() if one.locator("a").count() != 4] == []
            assert covered(here.page) == []


def out_of_sight(page) -> list[str]:
    """What of the top and the end of the page sticks out sideways."""
    return page.evaluate(
        """() => [...document.querySelectorAll(":is(.crisis, .mast, .four, .foot) *")]
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 0.5)
            .map((one) => one.textContent)"""
    )


def covered(page) -> list[str]:
    """The links to numbers that something else lies over, once they are scrolled to."""
    return page.evaluate(
        """() => [...document.querySelectorAll(".four a")].filter((link) => {
            link.scrollIntoView({ block: "center" });
            const box = link.getBoundingClientRect();
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return box.height < 48 || !link.contains(top);
        }).map((link) => link.textContent)"""
    )


@pytest.mark.parametrize("path", ["/", "/urgent-help/"])
def test_leaving_urgent_help_and_the_menu_are_at_hand_without_scrolling(visit, path):
    page = visit(path, javascript=False, phone=True).page

    page.locator(".menu summary").tap()

    at_hand = [
        page.locator(name).first for name in (".crisis a", ".crisis .exit", ".tongues a:not([aria-current])", ".nav a")
    ]
    assert [one.bounding_box()["y"] < 200 for one in at_hand] == [True] * 4
    assert page.locator(".nav a").all_inner_texts() == ["Find support", "Moments", "Help others"]


def test_a_wide_screen_shows_the_menu_without_a_fold_and_the_numbers_in_one_line(visit):
    page = visit("/", width=1280).page

    tops = {link.bounding_box()["y"] for link in page.locator(".crisis a").all()}
    assert page.locator(".menu").is_visible() is False
    assert page.locator(".nav a").first.is_visible()
    assert page.locator(".crisis").bounding_box()["height"] <= 56
    assert max(tops) - min(tops) < 10
