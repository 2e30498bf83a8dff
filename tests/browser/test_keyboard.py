"""With the keyboard alone: every control in reading order, in sight, with a ring that shows, forced colours too."""

from itertools import pairwise, product

import pytest

from tests.browser.visits import context_options, open_visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

WALKED = ["/", "/moments/leaving-hospital/?when=weekend", "/support/", "/support/brixton-evening-drop-in/"]
LOOKS = {
    "phone": {"width": 360},
    "wide": {"width": 1280},
    "dark": {"width": 360, "dark": True},
    "forced colours": {"width": 360, "forced_colours": True},
}
MORE_THAN_ANY_PAGE_HAS = 400


def walk(visit) -> list[dict]:
    """Tab to the end of the page; what `stopHere` of measures.js says at each stop."""
    stops = []
    for _ in range(MORE_THAN_ANY_PAGE_HAS):
        visit.page.keyboard.press("Tab")
        stop = visit.measure("stopHere")
        if stop is None:
            break
        stops.append(stop)
    return stops


@pytest.fixture(scope="module", params=list(product(WALKED, LOOKS)), ids=" ".join)
def walked(request, chromium, portal):
    path, look = request.param
    with chromium.new_context(**context_options(**LOOKS[look])) as context:
        visit = open_visit(context, portal, path)
        visit.look = look
        visit.stops = walk(visit)
        yield visit


def test_tab_reaches_every_control_once_in_the_order_of_the_page(walked):
    assert [stop["number"] for stop in walked.stops] == list(range(walked.measure("countControls")))


def test_wherever_a_person_is_an_outline_shows_it(walked):
    assert [stop["words"] for stop in walked.stops if not stop["outlined"]] == []


def test_the_ring_stands_out_from_what_is_around_it(walked):
    faint = {stop["words"]: stop["ring"] for stop in walked.stops if stop["ring"] < 3}

    assert faint == {}


def test_nothing_covers_the_control_that_a_person_is_at(walked):
    assert [stop["words"] for stop in walked.stops if stop["covered"]] == []


def test_the_next_control_is_never_above_or_left_of_the_one_before(walked):
    back = [
        f"{one['words']} -> {other['words']}"
        for one, other in pairwise(walked.stops[1:])
        if other["bottom"] <= one["top"] or (other["top"] < one["bottom"] and other["left"] < one["left"])
    ]

    has_columns = walked.look == "wide"
    assert has_columns or back == []


@pytest.mark.parametrize("path", WALKED)
def test_the_skip_link_leads_past_the_navigation(visit, path):
    here = visit(path)

    here.page.keyboard.press("Tab")
    assert here.page.locator(".skip").first.is_visible()
    here.page.keyboard.press("Enter")
    here.page.keyboard.press("Tab")

    assert here.page.evaluate("document.querySelector('main').contains(document.activeElement)")


def tab_to(page, words: str) -> None:
    """Goes forward to the control whose words, or whose label's, begin so."""
    for _ in range(MORE_THAN_ANY_PAGE_HAS):
        page.keyboard.press("Tab")
        here = page.evaluate(
            "() => { const e = document.activeElement; return (e.labels?.[0] || e).innerText?.trim() ?? '' }"
        )
        if here.startswith(words):
            return
    pytest.fail(f"Tab never came to {words}.")


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_filter_can_be_chosen_and_taken_off_with_the_keyboard_alone(visit, javascript):
    page = visit("/support/", javascript=javascript).page

    tab_to(page, "Choose what matters")
    page.keyboard.press("Enter")
    tab_to(page, "How it happens")
    page.keyboard.press("Enter")
    tab_to(page, "By phone")
    page.keyboard.press("Space")
    tab_to(page, "Show these")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "format=phone" in page.url
    tab_to(page, "Remove filter")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert "format=phone" not in page.url
