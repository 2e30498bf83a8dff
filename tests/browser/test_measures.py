"""The measures find what they are for: each on a page that is right, and on one that is not."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

RIGHT = """<a href="#a" style="display: inline-block; padding: 10px; color: #14574c">Urgent help</a>
<label for="a">Name</label> <input id="a" style="height: 40px; border: 2px solid #6b736c">
<p style="width: 90%; overflow: hidden">Words, and <a href="#a" style="font-size: 10px">a link</a> in a line.</p>"""

WRONG = {
    "sticksOut": "<p style='width: 900px'>Too wide</p>",
    "cutOff": "<p style='width: 9em; height: 1em; overflow: hidden'>Words that need three lines or four to be read</p>",
    "smallTargets": "<a href='#a' style='display: block; height: 20px'>Small</a>",
    "faintText": "<p style='color: #999'>Faint</p>",
    "faintEdges": "<input style='border: 1px solid #ccc' aria-label='Name'>",
    "faintOnPaper": "<p style='background: #000; color: #fff'>White</p>",
    "brokenIds": "<p id='a'>Twice</p><label for='b'>Nowhere</label>",
}


@pytest.fixture
def page(visit):
    """A page of our own making, in a window 360 px wide."""
    here = visit(None)
    here.page.goto("about:blank")

    def page(body):
        here.page.set_content(f"<!doctype html><html lang=en-GB><title>Try</title><body>{body}")
        return here

    return page


@pytest.mark.parametrize("measure", WRONG)
def test_a_measure_finds_nothing_wrong_with_a_page_that_is_right(page, measure):
    assert page(RIGHT).measure(measure) == []


@pytest.mark.parametrize("measure", WRONG)
def test_a_measure_finds_what_is_wrong(page, measure):
    assert page(RIGHT + WRONG[measure]).measure(measure) != []


def test_a_button_on_which_a_stretched_link_lies_is_found_to_be_covered(page):
    here = page("<button>Under</button><div style='position: absolute; inset: 0'>Over</div>")

    here.page.keyboard.press("Tab")

    assert here.measure("stopHere")["covered"] == 5


def test_a_control_without_a_ring_is_found(page):
    here = page("<style>:focus { outline: none }</style><button>No ring</button>")

    here.page.keyboard.press("Tab")

    assert here.measure("stopHere")["outlined"] is False


def test_a_ring_of_the_colour_of_the_page_is_found(page):
    here = page("<style>:focus { outline: 3px solid #eee }</style><button>Faint ring</button>")

    here.page.keyboard.press("Tab")

    assert here.measure("stopHere")["ring"] < 3


def test_help_that_comes_late_is_found(page):
    assert page("<button>One</button><button>Two</button><a href='/'>Urgent help</a>").measure("placeOfHelp") == 2
