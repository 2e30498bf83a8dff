"""What somebody in danger meets first on a phone: whom to ring and what to do, and no list."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

ASKED = [
    "q=i+want+to+die", "q=voices+tell+me+to+hurt+my+baby", "q=my+husband+hits+me", "moment=weekend-crisis",
    "q=me+quiero+morir&when=sat", "near=quero+morrer",
]  # fmt: skip


@pytest.mark.parametrize("language", ["", "/es", "/pt"])
@pytest.mark.parametrize("query", ASKED)
def test_no_list_stands_on_the_first_screen_of_somebody_in_danger(visit, query, language):
    page = visit(f"{language}/support/?{query}", javascript=False, phone=True).page

    page.set_viewport_size({"width": 360, "height": 740})

    assert highest(page, ".results, form.ask, .cards") > 740
    assert 0 < highest(page, "main a[href='tel:999']") < highest(page, "main h1") < 740


def highest(page, selector: str) -> float:
    """How far down the first of these begins, in pixels."""
    return page.evaluate(
        "wanted => Math.min(...[...document.querySelectorAll(wanted)].map((one) => one.getBoundingClientRect().top))",
        selector,
    )
