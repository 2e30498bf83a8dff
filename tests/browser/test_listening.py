"""Listening to a page in the browser's own voice, and sharing its address: only when somebody asks.

Chromium without a head has no voice, so these tests lend it one that writes down what it is told to say.
"""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
VOICE = """
window.said = []; window.stops = 0; window.shared = [];
Object.defineProperty(window, 'speechSynthesis', {value: {
  getVoices: () => [{}], speak: words => window.said.push(words.text), cancel: () => { window.stops += 1 },
  addEventListener: () => {} }});
navigator.share = async what => { window.shared.push(what) };
"""
LISTING = "/support/first-week-home/"


@pytest.fixture
def listening(visit):
    """A visit to a browser with a voice."""

    def listening(path: str):
        visited = visit(None)
        visited.page.add_init_script(VOICE)
        visited.goto(path)
        return visited.page

    return listening


def said(page) -> list[str]:
    return page.evaluate("window.said")


def test_without_a_voice_there_is_no_button(visit):
    page = visit(LISTING).page

    assert not page.locator("[data-listen]").is_visible()


def test_without_javascript_no_button_shows_that_needs_it(visit):
    page = visit(LISTING, javascript=False).page

    assert not page.locator("[data-listen]").is_visible()
    assert not page.locator("[data-share]").is_visible()


@pytest.mark.parametrize("path", [LISTING, "/moments/leaving-hospital/", "/urgent-help/"])
def test_a_page_is_read_aloud_only_when_somebody_asks(listening, path):
    page = listening(path)
    before = said(page)

    page.get_by_role("button", name="Listen").click()

    assert before == []
    assert page.locator("h1").inner_text() in said(page)
    assert len(said(page)) > 5
    assert page.get_by_role("button", name="Stop").get_attribute("aria-pressed") == "true"


def test_each_line_is_said_once(listening):
    page = listening(LISTING)

    page.get_by_role("button", name="Listen").click()

    assert said(page).count("How to join") == 1
    assert "Listen" not in said(page)
    assert "Stop" not in said(page)


@pytest.mark.parametrize("how", ["Escape", "the button"])
def test_reading_stops_at_once(listening, how):
    page = listening(LISTING)
    page.get_by_role("button", name="Listen").click()
    stops = page.evaluate("window.stops")

    if how == "Escape":
        page.keyboard.press("Escape")
    else:
        page.get_by_role("button", name="Stop").click()

    assert page.evaluate("window.stops") == stops + 1
    assert page.get_by_role("button", name="Listen").is_visible()


def test_reading_stops_when_somebody_leaves_the_page(listening):
    page = listening(LISTING)
    page.get_by_role("button", name="Listen").click()
    stops = page.evaluate("window.stops")

    page.evaluate("window.dispatchEvent(new Event('pagehide'))")

    assert page.evaluate("window.stops") == stops + 1


def test_a_page_is_shared_by_its_address_alone_and_only_when_somebody_asks(listening):
    page = listening(LISTING)
    before = page.evaluate("window.shared")

    page.get_by_role("heading", name="Share it").click()
    page.get_by_role("button", name="Share").click()

    assert before == []
    assert [list(what) for what in page.evaluate("window.shared")] == [["url"]]
    assert page.evaluate("window.shared")[0]["url"].endswith(LISTING)
