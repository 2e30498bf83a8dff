"""What people type in one field, and what it makes of it."""

import datetime as dt

import pytest
from django import forms

from directory import week
from directory.forms import clock_time, fields


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("6pm", dt.time(18)),
        ("18:00", dt.time(18)),
        ("1800", dt.time(18)),
        ("6.30 pm", dt.time(18, 30)),
        ("6:30 p.m.", dt.time(18, 30)),
        ("6 o'clock pm", dt.time(18)),
        ("09:30", dt.time(9, 30)),
        ("10:30", dt.time(10, 30)),
        ("12am", dt.time(0)),
        ("12pm", dt.time(12)),
        ("Midday", dt.time(12)),
        ("midnight", dt.time(0)),
    ],
)
def test_a_time_is_read_as_people_write_it(text, time):
    assert clock_time.read(text) == time


@pytest.mark.parametrize("text", ["6", "6:30", "7.15", "12"])
def test_a_time_that_could_be_two_is_unclear(text):
    with pytest.raises(clock_time.Unclear):
        clock_time.read(text)


@pytest.mark.parametrize("text", ["soon", "25:00", "6:75pm", "half six", "6pm to 8pm"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        clock_time.read(text)


@pytest.mark.parametrize("text", ["6pm", "6:30pm", "midday", "midnight"])
def test_a_time_that_the_portal_shows_can_be_sent_back(text):
    assert week.clock(clock_time.read(text)) == text


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("example.org", "https://example.org"),
        ("www.example.org/a?b=c", "https://www.example.org/a?b=c"),
        ("http://example.org", "http://example.org"),
        ("HTTPS://example.org", "https://example.org"),
        ("example.org:8080", "https://example.org:8080"),
    ],
)
def test_a_web_address_gets_what_it_lacks(text, address):
    assert fields.web_address(text) == address


BAD_ADDRESSES = ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "java\tscript:alert(1)", "hello"]
BAD_ADDRESSES += [
    "ftp://example.org",
    "https://user@example.org",
    "https://",
    "//example.org",
    "javascript://example.org",
]


@pytest.mark.parametrize("text", BAD_ADDRESSES)
def test_a_web_address_that_a_link_must_not_hold_is_refused(text):
    with pytest.raises(forms.ValidationError, match="Enter a web address that starts with https://"):
        fields.web_address(text)


@pytest.mark.parametrize(
    ("text", "code"), [("sw98qh", "SW9 8QH"), (" SE15 4ab ", "SE15 4AB"), ("sw9", "SW9"), ("", "")]
)
def test_a_postcode_is_tidied(text, code):
    assert fields.Postcode("Postcode").clean(text) == code


def test_a_text_that_is_too_long_is_told_both_numbers():
    with pytest.raises(forms.ValidationError) as told:
        fields.Text("Words").clean("x" * 20_000)

    assert told.value.messages == ["Use 2000 characters or fewer. You have written 20000."]


@pytest.mark.parametrize(
    ("parts", "day"), [(["27", "3", "2027"], dt.date(2027, 3, 27)), (["3", "5", "27"], dt.date(2027, 5, 3))]
)
def test_a_date_comes_in_three_parts(parts, day):
    assert fields.Day("Day").clean(parts) == day


@pytest.mark.parametrize("parts", [["30", "2", "2027"], ["x", "1", "2027"], ["1", "", "2027"]])
def test_a_date_that_is_none_says_what_to_enter(parts):
    with pytest.raises(forms.ValidationError, match="Enter a day, a month and a year"):
        fields.Day("Day").clean(parts)
