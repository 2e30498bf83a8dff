"""The network, where next, who stays, and supporting others: by keyboard, in every shape, light and dark. Each on a
phone without JavaScript and on a desktop with it."""

import re
from collections import Counter
from itertools import product

import pytest

from tests.browser.conftest import DEVICES
from tests.browser.test_keyboard import MORE_THAN_ANY_PAGE_HAS
from tests.browser.visits import MEASURES, axe_findings, context_options, open_visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

NETWORK, HELP = "/network/", "/help-others/"
PAGES = [NETWORK, "/network/pathways/", "/network/continuity/", HELP, "/help-others/start-a-group/"]
LOOKS = list(product([NETWORK, HELP], [360, 1280], [False, True]))
# Where a person is; a line of the picture shows it by its own mark instead of an outline.
STOP = """() => {
  const stop = window.measures.stopHere(), e = document.activeElement;
  const marked = () => getComputedStyle(e.querySelector("circle")).strokeWidth === "3px";
  return stop && { ...stop, href: e.getAttribute("href"), pictured: Boolean(e.closest(".map")),
                   shows: e.matches(".wire") ? marked() : stop.outlined };
}"""


@pytest.fixture(scope="module", params=list(product(PAGES, DEVICES)), ids=" ".join)
def walked(request, chromium, portal):
    """From the first control to the last."""
    path, device = request.param
    with chromium.new_context(**context_options(**DEVICES[device])) as context:
        visit = open_visit(context, portal, path)
        # Without JavaScript the browser has not run them.
        visit.page.evaluate(MEASURES.read_text())
        visit.stops, visit.path = [], path
        while len(visit.stops) < MORE_THAN_ANY_PAGE_HAS:
            visit.page.keyboard.press("Tab")
            stop = visit.page.evaluate(STOP)
            if stop is None:
                break
            visit.stops.append(stop)
        yield visit


def test_tab_reaches_every_control_once_in_the_order_of_the_page(walked):
    assert [stop["number"] for stop in walked.stops] == list(range(walked.measure("countControls")))


def test_wherever_a_person_is_something_shows_it(walked):
    assert [stop["words"] or stop["href"] for stop in walked.stops if not stop["shows"]] == []


def test_nothing_covers_the_control_that_a_person_is_at(walked):
    assert [stop["words"] for stop in walked.stops if stop["covered"] and not stop["pictured"]] == []


def test_every_house_and_every_line_of_the_picture_is_a_stop(walked):
    drawn = [link.get_attribute("href") for link in walked.page.locator(".map a").all()]

    assert [stop["href"] for stop in walked.stops if stop["pictured"]] == drawn
    assert (walked.path == NETWORK) == (drawn != [])


def test_these_pages_leave_no_cookie(walked):
    assert walked.cookies() == []


def texts(page, selector: str) -> list[str]:
    """What folded parts say, too."""
    return [" ".join(one.text_content().split()) for one in page.locator(f"main {selector}").all()]


@pytest.mark.parametrize("device", DEVICES)
def test_picture_list_and_table_say_the_same(visit, device):
    page = visit(NETWORK, **DEVICES[device]).page
    said = int(re.match(r"\d+", page.locator("#found").inner_text())[0])
    drawn = texts(page, ".wire title") + texts(page, ".outer li")

    page.get_by_role("link", name="List", exact=True).click()
    page.wait_for_url("**as=list**")
    lines = page.locator("main .also > li").all()
    listed = [" ".join(line.text_content().replace("Invented example", "").split()) for line in lines]
    pairs = [tuple(link.text_content() for link in line.locator("a").all()) for line in lines]
    page.get_by_role("link", name="Table", exact=True).click()
    page.wait_for_url("**as=table**")
    rows = [tuple(cell.text_content() for cell in row.locator("td a").all()) for row in page.locator(".pairs tr").all()]

    assert said == len(drawn) > 0
    assert Counter(drawn) == Counter(listed)
    assert Counter(pairs) == Counter(row for row in rows if row)


@pytest.mark.parametrize("device", DEVICES)
def test_a_line_of_the_picture_leads_to_its_words_in_the_list(visit, device):
    page = visit(NETWORK, **DEVICES[device]).page
    wire = page.locator(".wire").first
    words = " ".join(wire.locator("title").text_content().split())

    wire.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")

    target = page.locator(f"[id='{page.url.partition('#')[2]}']")
    assert words in " ".join(target.inner_text().split())
    assert target.is_visible()


@pytest.mark.parametrize(("path", "width", "dark"), LOOKS)
def test_axe_finds_nothing_light_or_dark_narrow_or_wide(visit, path, width, dark):
    assert axe_findings(visit(path, width=width, dark=dark).page) == []
