"""The picture of the network, in a browser: readable on a small phone, and every house and line reached by keyboard."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

# 14 CSS pixels, whatever part of the picture's own units one of them is.
SMALLEST = """() => Math.min(...[...document.querySelectorAll(".map text")].map(
  (text) => parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a))"""
LINKS = """() => [...document.querySelectorAll(".map a")].map((link) => link.querySelector("title").textContent)"""
HERE = """() => document.activeElement.querySelector(":scope > title")?.textContent"""


@pytest.mark.parametrize("path", ["/network/", "/network/the-nightjar-line/"])
def test_no_name_in_the_picture_is_smaller_than_14_px_on_a_small_phone(visit, path):
    here = visit(path)

    assert here.page.evaluate(SMALLEST) >= 14


@pytest.mark.parametrize("path", ["/network/", "/network/the-nightjar-line/"])
def test_the_tab_key_reaches_every_house_and_every_line(visit, path):
    here = visit(path)
    expected = here.page.evaluate(LINKS)

    reached = []
    for _ in range(len(expected) + 60):
        here.page.keyboard.press("Tab")
        reached.append(here.page.evaluate(HERE))

    assert len(expected) > 10
    # From the end of the page the key begins again at its top.
    assert [words for words in dict.fromkeys(reached) if words] == expected


def test_enter_on_a_line_leads_to_its_words(visit):
    here = visit("/network/")
    words = here.page.evaluate(LINKS)[0]

    here.page.locator(".map .wire").first.focus()
    here.page.keyboard.press("Enter")
    here.page.wait_for_url("**as=list**")

    assert here.page.evaluate("document.querySelector(':target').textContent.trim()").startswith(words)
