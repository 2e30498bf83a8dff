"""Leaving quickly: where it goes, what it takes along, and what Back finds."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AWAY = "https://www.bbc.co.uk/weather"


@pytest.fixture
def leaving(visit):
    """leaving(javascript=…): a visit to one page, from a blank one, in which an empty page stands for the world."""

    def leaving(**looks):
        here = visit(None, **looks)
        here.asked = stand_in_for_the_world(here.page)
        here.goto("/moments/weekend-crisis/")
        return here

    return leaving


def stand_in_for_the_world(page) -> list[dict]:
    """Answers every https request with an empty page, and keeps the request. (Playwright's own routes let requests
    pass that come of a redirect.)"""
    asked = []
    wire = page.context.new_cdp_session(page)

    def answer(event):
        asked.append(event["request"])
        wire.send("Fetch.fulfillRequest", {"requestId": event["requestId"], "responseCode": 200, "body": ""})

    wire.on("Fetch.requestPaused", answer)
    wire.send("Fetch.enable", {"patterns": [{"urlPattern": "https://*"}]})
    return asked


def leave(here, where: str) -> None:
    with here.page.expect_navigation():
        here.page.locator(f"{where} .exit").click()


@pytest.mark.parametrize("where", [".crisis", ".foot"])
@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_leaving_ends_at_the_weather_and_tells_it_nothing(leaving, javascript, where):
    here = leaving(javascript=javascript)

    leave(here, where)

    assert here.page.url == AWAY
    assert here.origin + "/leave/" in here.requests
    assert here.asked[0]["url"] == AWAY
    assert "referer" not in {name.lower() for name in here.asked[0]["headers"]}
    assert here.cookies() == []


@pytest.mark.parametrize("where", [".crisis", ".foot"])
def test_with_javascript_back_does_not_return_to_the_page_that_was_left(leaving, where):
    here = leaving()

    leave(here, where)
    here.page.go_back()

    assert here.page.url == "about:blank"


def test_without_javascript_back_returns_as_the_page_on_safety_says(leaving):
    here = leaving(javascript=False)

    leave(here, ".crisis")
    here.page.go_back()

    assert here.page.url == here.origin + "/moments/weekend-crisis/"
