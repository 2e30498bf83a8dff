"""What holds for each public page, on a small phone and with large text. Each page is loaded once for all of it."""

import pytest

from tests.browser.pages import EXAMPLES, PAGES, WRONG, public_routes, takes_something
from tests.browser.visits import TEXT_TWICE_AS_LARGE, Scales, axe_findings, context_options, open_visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

MOST_BYTES = 50 * 1000
# Pixels on a screen 360 wide.
MOST_HEAD = 190
LANGUAGES = {"/es/": "es", "/pt/": "pt"}
# WCAG 2.2, 1.4.12.
TEXT_SPREAD_OUT = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""
# What somebody who looks over a shoulder, or into the history, must not read.
TELLING = {
    "abuse", "bipolar", "bereavement", "crisis", "depression", "diagnosis", "distress", "drug", "drugs", "emergency",
    "health", "hearing", "hospital", "illness", "mental", "psychiatric", "psychosis", "self-harm", "suicide",
    "therapeutic", "therapy", "voices", "ward", "wards",
}  # fmt: skip


@pytest.fixture(scope="module", params=PAGES)
def visit(request, chromium, portal):
    with chromium.new_context(**context_options(360)) as context:
        visit = open_visit(context, portal, None)
        visit.path, visit.scales = request.param, Scales(visit.page)
        visit.goto(request.param)
        yield visit


def test_every_public_route_that_takes_something_has_an_example():
    assert [name for whole, name in public_routes() if takes_something(whole) and name not in EXAMPLES] == []


def test_a_page_answers_as_it_should(visit):
    assert visit.responses[0].status == WRONG.get(visit.path, 200)


def test_a_page_weighs_50_kb_at_most_with_everything(visit):
    weights = visit.scales.read()

    kinds = {address.rpartition(".")[2] for _bytes, address in weights}
    assert {"css", "woff2", "svg", "js"} <= kinds
    assert sum(size for size, _address in weights) <= MOST_BYTES, weights


def test_a_page_sets_no_cookie_and_keeps_nothing_in_the_browser(visit):
    kept = visit.page.evaluate("[localStorage.length, sessionStorage.length]")

    assert (visit.cookies(), kept) == ([], [0, 0])


def test_a_page_asks_no_other_host_for_anything(visit):
    assert [url for url in visit.requests if not url.startswith(visit.origin + "/")] == []


def test_a_page_keeps_the_security_policy_and_the_console_stays_empty(visit):
    own = [error for error in visit.errors if "the server responded with a status of" not in error]
    missing = [answer.url for answer in visit.responses[1:] if answer.status >= 400]

    assert (own, missing) == ([], [])


def test_axe_finds_nothing_on_a_page_at_360_px(visit):
    assert axe_findings(visit.page) == []


def test_a_page_has_one_main_heading_and_says_its_language(visit):
    assert visit.page.locator("h1").count() == 1
    assert visit.page.locator("html").get_attribute("lang") == LANGUAGES.get(visit.path[:4], "en-GB")


def test_every_id_of_a_page_is_there_once_and_every_pointer_finds_its_id(visit):
    assert visit.measure("brokenIds") == []


def test_urgent_help_is_the_first_control_after_the_skip_link(visit):
    assert visit.measure("placeOfHelp") == 1


def test_the_four_numbers_stand_in_sight_at_the_top_as_large_targets(visit):
    assert visit.measure("numbersAtTop") == []


def test_what_stands_before_a_page_leaves_room_for_it(visit):
    """The numbers, the way out, name, menu, languages and a banner, in every language."""
    assert visit.measure("headHeight") <= MOST_HEAD


def test_on_paper_the_numbers_stand_once(visit):
    visit.page.emulate_media(media="print")
    found = visit.measure("numbersOnPaper")
    visit.page.emulate_media(media="screen")

    assert found == []


def test_the_title_of_a_page_tells_nothing_about_health(visit):
    words = set(visit.page.title().lower().replace(",", " ").split())

    assert words & TELLING == set()


def test_text_and_the_edges_of_fields_stand_out(visit):
    assert visit.measure("faintText") + visit.measure("faintEdges") == []


def test_everything_that_can_be_tapped_is_24_px_or_more(visit):
    assert visit.measure("smallTargets") == []


def test_a_page_does_not_scroll_sideways_at_320_px(visit):
    visit.resize(320)

    assert visit.measure("sticksOut") + visit.measure("cutOff") == []
    visit.resize(360)


def test_a_page_does_not_scroll_sideways_with_text_twice_as_large(visit):
    with visit.restyled(TEXT_TWICE_AS_LARGE):
        assert visit.measure("sticksOut") + visit.measure("cutOff") == []


def test_nothing_is_cut_off_when_text_is_spread_out(visit):
    with visit.restyled(TEXT_SPREAD_OUT):
        assert visit.measure("sticksOut") + visit.measure("cutOff") == []
