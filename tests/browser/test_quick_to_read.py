"""Pages that are quick to read: how tall they are, and that this is by design and not by tiny text."""

import pytest

from tests.browser.visits import context_options, open_visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

MOST_PIXELS = {360: 9_000, 1280: 5_000}
SMALLEST_TEXT = """() => Math.min(...[...document.querySelectorAll(".cards *")]
    .filter(one => one.textContent.trim()).map(one => parseFloat(getComputedStyle(one).fontSize)))"""


@pytest.mark.parametrize("width", MOST_PIXELS)
def test_twenty_cards_are_a_short_page_in_text_that_is_large_enough(chromium, portal, width):
    with chromium.new_context(**context_options(width)) as context:
        visit = open_visit(context, portal, None)
        found = []
        for number in (1, 2, 3, 4):
            visit.goto(f"/support/?page={number}")
            tall = visit.page.evaluate("document.documentElement.scrollHeight")
            found.append((visit.page.locator(".card").count(), tall, visit.page.evaluate(SMALLEST_TEXT)))

    assert {count for count, _tall, _smallest in found} <= {19, 20}
    assert [tall for _count, tall, _smallest in found if tall > MOST_PIXELS[width]] == []
    assert min(smallest for _count, _tall, smallest in found) >= 16


def test_what_is_folded_on_a_listing_opens_by_its_heading_and_prints_open(chromium, portal):
    with chromium.new_context(**context_options(360, javascript=False)) as context:
        page = open_visit(context, portal, "/support/first-week-home/").page
        inside = page.locator(".part dl.rows").first
        is_folded = not inside.is_visible()
        page.locator(".part summary", has_text="Good to know").click()
        is_opened = inside.is_visible()
        page.reload()
        page.emulate_media(media="print")
        tall = inside.bounding_box()["height"]

    assert (is_folded, is_opened, tall > 100) == (True, True, True)


def test_the_first_screen_of_a_listing_says_for_whom_and_leads_to_all_that_one_can_do(chromium, portal):
    with chromium.new_context(**context_options(360)) as context:
        page = open_visit(context, portal, "/support/brixton-evening-drop-in/").page
        words = {words.strip() for words in page.locator(".acts li").all_inner_texts()}
        lowest = max(one.bounding_box()["y"] for one in page.locator(".acts li").all())

    assert words >= {"How to get there", "Dates for your calendar", "Leaflet to print", "Add to pack"}
    assert lowest < 1_000
