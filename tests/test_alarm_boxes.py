"""Every box in which a visitor writes is read: the panels stand above what the page is about, and nothing is kept."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from directory.models import Case
from directory.pages.alarm import as_number, from_number
from tests.factories import an_initiative
from tests.pages import tight
from tests.telling import a_report, a_suggestion, posted

pytestmark = pytest.mark.django_db
DIE, HARM, HURT = "i want to die", "i want to stab someone", "my husband hits me"
HEADING = "You can talk to somebody now"
NOT_AT_NIGHT = "Nobody reads this at night. Do not wait for us."
BOXES = [
    "/support/?q={}", "/support/?near={}", "/support/?age={}", "/offers/?q={}", "/offers/?near={}",
    "/help-others/?q={}", "/help-others/?near={}", "/organisations/?q={}", "/pack/?q={}",
    "/moments/leaving-hospital/sheet/?near={}",
    "/for-someone-else/?age={}", "/suggest/?name={}",
]  # fmt: skip


@pytest.fixture
def listing():
    cache.clear()
    return an_initiative(name="Tuesday Circle")


def main(address: str) -> str:
    """What stands in <main>."""
    text = tight(Client().get(address).content.decode())
    return text.partition("<main")[2].partition("</main>")[0]


def page_after(answer) -> str:
    assert answer.status_code == 303, answer.content.decode()
    return main(answer["Location"])


@pytest.mark.parametrize("prefix", ["", "/es", "/pt"])
@pytest.mark.parametrize("box", BOXES)
def test_words_of_danger_in_any_box_head_the_page_with_the_numbers(listing, box, prefix):
    words = main(prefix + box.format(DIE.replace(" ", "+")))

    assert HEADING in words.partition("</h1>")[0]
    assert words.count("<h1") == 1
    assert [f'href="{number}"' in words for number in ("tel:999", "tel:111", "tel:116123", "sms:85258")] == [True] * 4


@pytest.mark.parametrize("box", BOXES)
def test_words_of_being_hurt_show_their_own_lines(listing, box):
    words = main(box.format(HURT.replace(" ", "+")))

    assert words.index("tel:999") < words.index("If somebody hurts you") < words.index("tel:08082000247")


@pytest.mark.parametrize("box", BOXES)
def test_other_words_leave_the_heading_of_the_page(listing, box):
    words = main(box.format("knitting"))

    assert HEADING not in words
    assert words.count("<h1") == 1


def test_an_age_that_is_a_number_is_no_call(listing):
    assert HEADING not in main("/for-someone-else/?age=111")


@pytest.mark.parametrize(
    ("words", "panels"),
    [(DIE, ["crisis"]), (HARM, ["others"]), (HURT, ["hurt"]), (f"{HURT}, {DIE}", ["crisis", "hurt"])],
)
@pytest.mark.parametrize("prefix", ["", "/es", "/pt"])
def test_whoever_sends_words_of_danger_is_answered_on_the_page_that_says_thank_you(listing, words, panels, prefix):
    address = prefix + reverse("report", args=[listing.slug])

    page = page_after(posted(address, a_report(listing, words=words)))

    assert [name for name in ("crisis", "others", "hurt") if f'alarm-{name}"' in page] == panels
    assert page.index("tel:999") < page.index(HEADING) < page.index("<h2>")
    assert (NOT_AT_NIGHT in page) == (prefix == "")


def test_a_suggestion_is_read_too_and_one_without_danger_is_thanked_as_before(listing):
    address = reverse("suggest")

    told = page_after(posted(address, a_suggestion(when_where=f"never, {DIE}")))
    plain = page_after(posted(address, a_suggestion()))

    assert told.index(HEADING) < told.index(NOT_AT_NIGHT) < told.index("We have your suggestion")
    assert "<h1>We have your suggestion</h1>" in plain
    assert HEADING not in plain


def test_a_form_that_comes_back_has_the_panels_above_it_and_the_words_in_it(listing):
    answer = posted(reverse("suggest"), a_suggestion(name="", what=HURT))
    words = tight(answer.content.decode())

    assert answer.status_code == 422
    assert words.index("tel:08082000247") < words.index("<form")
    assert HURT in words[words.index("<form") :]


def test_the_address_says_nothing_of_danger_and_the_case_is_the_same(listing):
    data = a_report(listing, words=f"{DIE}. {HURT}")
    address = reverse("report", args=[listing.slug])

    first, again = posted(address, data), posted(address, data)

    assert first["Location"] == again["Location"]
    assert first["Location"].endswith("&with=5")
    assert Case.objects.count() == 1


@pytest.mark.parametrize("said", ["", "0", "9", "77", "x", "-1", "²"])
def test_an_address_that_somebody_made_up_is_answered_all_the_same(listing, said):
    answer = Client().get(reverse("suggest-sent"), {"with": said})

    assert answer.status_code == 200


def test_each_set_of_panels_has_a_number_of_its_own():
    sets = [(), ("crisis",), ("others",), ("crisis", "others"), ("hurt",), ("crisis", "hurt"), ("others", "hurt")]

    assert [as_number(alarms) for alarms in sets] == list(range(7))
    assert [from_number(str(as_number(alarms))) for alarms in sets] == sets
