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
