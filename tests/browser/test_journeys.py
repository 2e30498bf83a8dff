"""Three people look for support, with JavaScript and without: in taps, from the home page, to words they can see."""

import datetime as dt
import re

import pytest
import time_machine
from django.utils import timezone

from directory.models import Contact, UrgentContact
from tests.browser.conftest import LONDON

SUNDAY_AT_ONE = dt.datetime(2026, 11, 29, 1, tzinfo=LONDON)
THAT_ANSWER = ["999", "111", "116 123"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db,
    pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"]),
]


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def numbers_that_nobody_confirmed() -> set[str]:
    """Of listings alone: not those that are numbers for everybody, or of a listing that a person checked lately."""
    today = timezone.localdate()
    contacts = Contact.objects.filter(sort__in=["phone", "text"], initiative__listed=True).select_related("initiative")
    known = {digits(contact.value) for contact in UrgentContact.objects.shown()}
    known |= {digits(contact.value) for contact in contacts if contact.initiative.is_fresh(today)}
    return {digits(contact.value) for contact in contacts} - known


def place(locator) -> float:
    """How far down the page, in pixels, the first such thing begins."""
    assert locator.first.is_visible()
    return locator.first.bounding_box()["y"]


def follow(page, name: str) -> None:
    """Taps or clicks the first link of that name, and waits for the page it leads to."""
    link = page.get_by_role("link", name=name).first
    with page.expect_navigation():
        link.tap() if page.evaluate("navigator.maxTouchPoints") else link.click()


def test_somebody_who_left_hospital_on_friday_finds_the_weekend_in_two_taps(visit, javascript):
    page = visit("/", width=360, phone=True, javascript=javascript).page

    follow(page, "Coming home from hospital")
    follow(page, "This weekend")

    session = page.locator(".slot", has_text="Saturday Kitchen Table").first
    assert page.get_by_text("for this weekend").is_visible()
    assert session.is_visible()
    assert re.match(r"(Tomorrow|Saturday)\s+1pm to 4pm", session.locator(".stub").inner_text())
    assert "Checked 24 November 2026" in session.inner_text()


def test_what_somebody_checked_lately_comes_before_what_nobody_has(visit, javascript):
    page = visit("/moments/leaving-hospital/?when=weekend", phone=True, javascript=javascript).page

    unsure = ["slot--unsure" in slot.get_attribute("class") for slot in page.locator(".slot").all()]

    assert unsure == sorted(unsure)
    assert False in unsure
    assert page.get_by_text("cannot say whether").first.is_visible()


def test_a_ward_nurse_finds_a_listing_for_the_weekend_and_its_contact(visit, javascript):
    page = visit("/", width=1280, javascript=javascript).page

    follow(page, "I’m arranging it for someone")
    follow(page, "I do this at work")
    follow(page, "See the whole weekend")
    follow(page, "Saturday Kitchen Table")

    assert page.get_by_role("heading", level=1).inner_text() == "Saturday Kitchen Table"
    assert page.get_by_role("link", name="07700 900102").first.is_visible()
    assert page.get_by_role("link", name="example.org/seven-kettles/saturday").first.is_visible()


def test_somebody_in_crisis_at_night_sees_numbers_that_answer_before_anything_unconfirmed(visit, javascript):
    with time_machine.travel(SUNDAY_AT_ONE, tick=True):
        page = visit("/", width=360, phone=True, javascript=javascript).page
        follow(page, "Things feel too much")

    main = page.locator("main")
    links = main.get_by_role("link")
    answers = [main.locator(f".four a[href='tel:{digits(number)}']") for number in THAT_ANSWER]
    unconfirmed = page.locator(".fold, .slot--unsure, .badge--unconfirmed, .badge--old")
    hrefs = [link.get_attribute("href") for link in links.all()]
    assert max(place(answer) for answer in answers) < place(unconfirmed)
    assert [href for href in hrefs if href.startswith(("tel:", "sms:"))][:3] == ["tel:999", "tel:111", "tel:116123"]
    first_listing = next(number for number, href in enumerate(hrefs) if href.startswith("/support/"))
    assert all(hrefs.index(f"tel:{digits(number)}") < first_listing for number in THAT_ANSWER)


def test_numbers_that_answer_stand_on_the_first_screen_of_a_phone(visit, javascript):
    page = visit("/moments/weekend-crisis/", width=360, phone=True, javascript=javascript).page

    assert place(page.locator("main .four a[href='tel:999']")) < 740


@pytest.mark.parametrize("moment", ["weekend-crisis", "in-a-and-e"])
@pytest.mark.parametrize("when", ["", "?when=now", "?when=tonight", "?when=weekend", "?when=sun"])
def test_a_crisis_page_shows_a_number_that_nobody_confirmed_only_where_it_may_be_on(visit, javascript, moment, when):
    with time_machine.travel(SUNDAY_AT_ONE, tick=True):
        hidden = numbers_that_nobody_confirmed()
        page = visit(f"/moments/{moment}/{when}", phone=True, javascript=javascript).page

    outside = page.locator("a[href^='tel:']:not(.may-be a), a[href^='sms:']:not(.may-be a)")
    says = page.locator("body").text_content() + " ".join(link.get_attribute("href") for link in outside.all())
    for block in page.locator(".may-be").all():
        says = says.replace(block.text_content(), "")
    assert len(hidden) > 5
    assert [number for number in hidden if number in digits(says)] == []
