"""Wide and dark: the twelve pages that differ most, in the looks that test_every_page leaves out."""

from itertools import product

import pytest

from tests.browser.pages import TWELVE
from tests.browser.visits import axe_findings, context_options, open_visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

LOOKS = [look for look in product(TWELVE, [360, 1280], ["light", "dark"]) if look[1:] != (360, "light")]


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: " ".join(map(str, look)))
def look(request, chromium, portal):
    path, width, colours = request.param
    with chromium.new_context(**context_options(width, dark=colours == "dark")) as context:
        visit = open_visit(context, portal, path)
        visit.is_dark = colours == "dark"
        yield visit


def test_axe_finds_nothing_on_a_page_wide_or_dark(look):
    assert axe_findings(look.page) == []


def test_text_and_the_edges_of_fields_stand_out_wide_or_dark(look):
    assert look.measure("faintText") + look.measure("faintEdges") == []


def test_nothing_sticks_out_and_every_target_is_large_enough_wide_or_dark(look):
    assert look.measure("sticksOut") + look.measure("cutOff") + look.measure("smallTargets") == []


def test_a_page_is_dark_where_somebody_asks_for_dark_and_light_where_not(look):
    behind = look.page.evaluate("getComputedStyle(document.body).backgroundColor")
    brightness = sum(map(int, behind.removeprefix("rgb(").removesuffix(")").split(",")))

    assert brightness < 120 if look.is_dark else brightness > 660
