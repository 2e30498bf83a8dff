"""What people type, and what the forms make of it."""

import datetime as dt

import pytest
import time_machine
from django import forms

from directory import week
from directory.forms import clock_time, fields, numbers
from directory.forms.contacts import ContactForm
from directory.forms.group import GroupForm, area_in
from directory.forms.organisation import OrganisationForm
from directory.forms.places import PlaceForm
from directory.forms.sessions import SessionForm, next_date
from directory.forms.steps import STEPS, find, missing
from directory.forms.steps_of_initiative import NameForm, StateForm, WhoForm
from tests.factories import an_initiative, an_organisation, some_content

SUBJECT = "6f1c1c52-0c8e-4a3c-9a50-3a7f4e1f0a11"
SATURDAY_NIGHT = {"days": ["5"], "starts": "8pm", "ends": "2am", "next_day": "on", "often": "weekly"}


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
    ("text", "number"),
    [
        ("02079460123", "020 7946 0123"),
        ("+44 (0)20 7946 0123", "020 7946 0123"),
        ("0044 20 7946 0123", "020 7946 0123"),
        ("07700.900123", "07700 900123"),
        ("0808 157 0123", "0808 157 0123"),
        ("116123", "116 123"),
    ],
)
def test_a_telephone_number_is_tidied(text, number):
    assert numbers.phone_number(text) == number


COSTLY = ["0906 123 4567", "09061234567", "+44 906 123 4567", "0044906 1234567", "(0906) 1234567", "070 1234 5678"]
COSTLY += ["0844 123 4567", "+44844 1234567", "0845 123 4567", "0871 123 4567", "118 118", "118500", "+44 870 1234567"]


@pytest.mark.parametrize("text", COSTLY)
def test_a_number_that_can_cost_a_lot_is_refused_in_words(text):
    with pytest.raises(forms.ValidationError, match="That number can cost people a lot"):
        numbers.phone_number(text)


@pytest.mark.parametrize("text", ["", "abc", "12", "020 7946", "020 7946 0123 4567 89", "+1 212 555 0100"])
def test_what_is_no_whole_number_of_this_country_is_refused(text):
    with pytest.raises(forms.ValidationError, match="Enter a whole telephone number"):
        numbers.phone_number(text)


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


# Sessions


def session(**values):
    form = SessionForm(SATURDAY_NIGHT | values)
    return form.items(SUBJECT, "key") if form.is_valid() else dict(form.errors)


def test_saturday_from_8pm_to_2am_ends_on_sunday():
    (item,) = session()

    assert week.pattern_words(week.Pattern(week.Span(item["opens"], item["closes"]))) == "Saturdays, 8pm to 2am"


def test_one_form_stands_for_several_days_and_the_night_of_sunday_wraps():
    items = session(days=["4", "5", "6"])

    assert [(one["opens"] // week.DAY, one["closes"] - one["opens"]) for one in items] == [(4, 360), (5, 360), (6, 360)]
    assert len({one["id"] for one in items}) == 3


def test_sending_the_same_form_again_gives_the_same_ids():
    assert session(days=["4", "5"]) == session(days=["4", "5"])


def test_when_only_the_day_is_known_the_session_is_vague():
    (item,) = session(vague="on", starts="", ends="", next_day="")

    assert (item["vague"], item["opens"], item["closes"] - item["opens"]) == (True, 5 * week.DAY + 360, week.DAY)


def test_first_and_third_of_the_month_are_two_sessions():
    items = session(often="monthly", weeks=["1", "3"])

    assert [(one["nth"], one["every"], one["date"]) for one in items] == [(1, None, None), (3, None, None)]


def test_every_second_week_knows_its_weeks_from_the_next_date():
    (item,) = session(often="fortnightly", next_on_0="5", next_on_1="12", next_on_2="2026")

    assert (item["every"], item["phase"]) == (2, week.phase(dt.date(2026, 12, 5)))


@time_machine.travel(dt.datetime(2026, 11, 22, 12), tick=False)
def test_once_takes_its_weekday_from_the_date():
    (item,) = session(often="once", days=[], date_0="31", date_1="12", date_2="2026")

    assert (item["date"], item["opens"] // week.DAY, item["every"]) == ("2026-12-31", 3, None)


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({"days": []}, {"days": ["Choose at least one day."]}),
        ({"next_day": ""}, {"ends": ["Choose an end time after 8pm, or say that it ends the next day."]}),
        ({"ends": "9pm"}, {"ends": ["That would be more than a day. Take the tick for “the next day” away."]}),
        ({"ends": ""}, {"ends": ["Enter when it ends, for example 8pm. Or say that you are not sure."]}),
        ({"often": ""}, {"often": ["Choose how often."]}),
        ({"often": "monthly"}, {"weeks": ["Choose which weeks of the month."]}),
        ({"often": "fortnightly"}, {"next_on": ["Enter the date of the next one, so that we know which weeks."]}),
        (
            {"often": "fortnightly", "next_on_0": "6", "next_on_1": "12", "next_on_2": "2026"},
            {"next_on": ["That date is a Sunday. Enter a date on one of your days."]},
        ),
        ({"often": "once"}, {"date": ["Enter the date."], "days": None}),
        (
            {"often": "once", "date_0": "1", "date_1": "1", "date_2": "2020"},
            {"date": ["That date has passed. Enter one that is still to come."]},
        ),
    ],
)
def test_a_session_that_cannot_be_says_what_to_do(values, errors):
    assert session(**values) == {name: words for name, words in errors.items() if words}


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"days": ["6"]},
        {"vague": "on", "starts": "", "ends": "", "next_day": ""},
        {"often": "monthly", "weeks": ["-1"]},
        {"often": "fortnightly", "next_on_0": "5", "next_on_1": "12", "next_on_2": "2026"},
        {"starts": "midday", "ends": "midnight", "next_day": "", "words": "Come early", "hide_times": "on"},
        {"starts": "midnight", "ends": "midnight", "next_day": ""},
    ],
)
def test_a_session_opened_and_saved_again_stays_as_it_is(values):
    (item,) = session(**values)
    begun = SessionForm(item=item).initial
    day = begun.pop("next_on", None)
    parts = {f"next_on_{n}": part for n, part in enumerate([day.day, day.month, day.year])} if day else {}
    shown = {name: week.clock(value) if name in ("starts", "ends") else value for name, value in begun.items()}

    again = SessionForm({name: value for name, value in (shown | parts).items() if value is not False}, item=item)

    assert again.is_valid()
    assert again.items(SUBJECT, item["id"]) == [item]


@time_machine.travel(dt.datetime(2026, 11, 22, 12), tick=False)
def test_the_next_date_of_a_fortnight_lies_in_the_right_week():
    found = [next_date(5, phase) for phase in (0, 1)]

    assert sorted(found) == [dt.date(2026, 11, 28), dt.date(2026, 12, 5)]
    assert [week.phase(day) for day in found] == [0, 1]


# Places and contacts


def place(**values):
    form = PlaceForm(values)
    return form.items(SUBJECT, "key")[0] if form.is_valid() else dict(form.errors)


def test_an_area_is_enough_for_a_place():
    assert place(shown="area", area="Brixton")["area"] == "Brixton"


def test_an_area_is_found_in_the_postcode():
    assert place(shown="area", postcode="SW9 8QH")["area"] == "SW9"


def test_a_hidden_place_needs_nothing():
    assert place(shown="hidden")["shown"] == "hidden"


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({}, {"shown": ["Choose what people may see."]}),
        ({"shown": "area"}, {"area": ["Enter the area, for example Brixton or SW9. People see only that."]}),
        (
            {"shown": "address"},
            {"address": ["Enter the address that people may see, or choose to show only the area."]},
        ),
        (
            {"shown": "hidden", "postcode": "Brixton"},
            {"postcode": ["Check the postcode “Brixton”. It should look like SW9 8QH. You may leave it empty."]},
        ),
    ],
)
def test_a_place_that_cannot_be_says_what_to_do(values, errors):
    assert place(**values) == errors


def contact(item=None, **values):
    form = ContactForm({"sort": "phone", "value": "020 7946 0123", "answered": "unsaid"} | values, item=item)
    return form.items(SUBJECT, "key")[0] if form.is_valid() else dict(form.errors)


def test_hours_past_midnight_are_hours_of_the_evening_before():
    made = contact(answered="times", days=["4", "5"], starts="6pm", ends="2am", next_day="on")

    assert made["hours"] == [[4 * 1440 + 1080, 5 * 1440 + 120], [5 * 1440 + 1080, 6 * 1440 + 120]]


def test_a_persons_own_number_needs_their_yes():
    assert contact(personal="on") == {"agreed": ["Ask this person first. Tick the box when they have agreed."]}
    assert contact(personal="on", agreed="on")["personal"] is True


@pytest.mark.parametrize("written", ["85258", "85 258", "60777"])
def test_a_short_number_for_texts_says_what_it_costs(written):
    made = contact(sort="text", value=written, cost_note="free")

    assert made["value"] == written.replace(" ", "")
    assert contact(sort="text", value=written) == {
        "cost_note": ["Say what a text to a short number costs, for example: free."]
    }


@pytest.mark.parametrize("written", ["12345", "852", "8525812"])
def test_other_short_numbers_are_no_numbers_for_texts(written):
    assert contact(sort="text", value=written) == {
        "value": ["Enter a whole telephone number, for example 020 7946 0123."]
    }


def test_a_short_number_for_texts_is_no_telephone():
    assert "value" in contact(sort="phone", value="85258", cost_note="free")


@pytest.mark.django_db
def test_the_languages_of_a_contact_are_chosen_and_stay():
    made = contact(languages=["es", "pt"])

    assert made["languages"] == ["es", "pt"]
    assert ContactForm(item=made).initial["languages"] == ["es", "pt"]


def test_hours_that_the_form_cannot_show_are_left_as_they_are():
    item = {"id": "key", "sort": "phone", "value": "020 7946 0123", "hours": [[540, 1020], [2040, 2400]]}

    begun = ContactForm(item=item)

    assert begun.initial["answered"] == "kept"
    assert contact(item, answered="kept")["hours"] == item["hours"]


# The rest


@pytest.mark.parametrize(
    ("line", "area"),
    [
        ("Ritzy Café, Brixton SW2 1JG", "Brixton"),
        ("Brixton", "Brixton"),
        ("somewhere in SW9", "SW9"),
        ("12 Some Street", ""),
    ],
)
def test_the_area_is_found_in_one_line(line, area):
    assert area_in(line) == area


def test_a_pause_has_an_end_only_while_it_is_a_pause():
    day = {"paused_until_0": "1", "paused_until_1": "2", "paused_until_2": "2027"}
    found = []
    for state in ("paused", "running"):
        form = StateForm({"state": state} | day)
        assert form.is_valid()
        found.append(form.content())

    assert found == [
        {"state": "paused", "paused_until": "2027-02-01"},
        {"state": "running", "paused_until": None},
    ]


def test_the_seven_that_are_needed_are_missed_and_nothing_else_is():
    assert set(missing("initiative", {})) == {"name", "who", "help", "join", "where", "when"}
    assert set(missing("initiative", some_content(name="x"))) == {"who", "help", "join", "where", "when"}
    assert set(missing("offer", {})) == {"what", "for-whom", "take-up"}
    assert set(missing("organisation", {"name": "Mosaic"})) == set()


def test_a_telephone_line_needs_no_place():
    assert "where" not in missing("initiative", {"formats": ["phone"]})


def test_every_page_of_a_task_list_has_a_name_of_its_own():
    for kind, steps in STEPS.items():
        assert len({step.slug for step in steps}) == len(steps)
        assert all(find(kind, step.slug) is step for step in steps)


@pytest.mark.django_db
def test_ages_that_run_downwards_are_refused():
    form = WhoForm({"who_for": "Anybody", "age_from": "25", "age_to": "18"})

    assert dict(form.errors) == {"age_to": ["Choose an age of 25 or more."]}


NAMED = {"name": "Mesa", "type": "group", "summary": "Talk."}


@pytest.mark.django_db
def test_a_sentence_in_the_groups_own_language_is_kept_with_its_language():
    form = NameForm(NAMED | {"own_words": "Bienvenidos", "own_words_language": "es"}, subject=SUBJECT)

    assert form.is_valid()
    assert [form.content()[name] for name in ("own_words", "own_words_language")] == ["Bienvenidos", "es"]


@pytest.mark.django_db
def test_a_language_without_a_sentence_is_let_go():
    form = NameForm(NAMED | {"own_words_language": "es"}, subject=SUBJECT)

    assert form.is_valid()
    assert form.content()["own_words_language"] == ""


@pytest.mark.django_db
def test_a_sentence_cannot_be_written_in_a_sign_language():
    slugs = [slug for slug, _name in NameForm(subject=SUBJECT).fields["own_words_language"].choices]

    assert ("bsl" in slugs, "es" in slugs) == (False, True)


@pytest.mark.django_db
def test_a_sentence_without_its_language_asks_for_it():
    form = NameForm({"name": "Mesa", "type": "group", "summary": "Talk.", "own_words": "Hola"}, subject=SUBJECT)

    assert dict(form.errors) == {"own_words_language": ["Choose the language of your sentence."]}


def a_group(**values):
    typed = {"name": "Table", "summary": "Talk.", "who_for": "Anybody", "formats": ["group"], "days": ["1"]}
    typed |= {"often": "every", "starts": "6pm", "ends": "8pm", "where": "Brixton", "shown": "address", "agreed": "on"}
    form = GroupForm(typed | {"how_to_join": "Just turn up"} | values, subject=SUBJECT)
    assert form.errors == {}
    return form.content()


@pytest.mark.django_db
def test_a_group_that_names_only_an_area_shows_only_the_area():
    (place,) = a_group()["places"]

    assert (place["shown"], place["area"], place["address"]) == ("area", "Brixton", "")


@pytest.mark.django_db
@pytest.mark.parametrize("shown", ["area", "hidden"])
def test_a_group_that_hides_its_door_keeps_it_apart(shown):
    (place,) = a_group(where="Flat 3, 9 Coldharbour Lane, Brixton SW9 8QH", shown=shown)["places"]

    assert (place["shown"], place["area"]) == (shown, "Brixton")
    assert "Flat 3" in place["address"]


@pytest.mark.django_db
@time_machine.travel(dt.datetime(2026, 11, 22, 12), tick=False)
@pytest.mark.parametrize(
    ("often", "rule"),
    [
        ("every", {"every": 1}),
        ("this", {"every": 2, "phase": week.phase(dt.date(2026, 11, 22))}),
        ("next", {"every": 2, "phase": week.phase(dt.date(2026, 11, 29))}),
        ("-1", {"nth": -1}),
    ],
)
def test_a_group_says_how_often_in_one_answer(often, rule):
    (session,) = a_group(often=often)["sessions"]

    assert {name: session[name] for name in ("every", "phase", "nth") if name in session} == rule


@pytest.mark.django_db
def test_a_group_on_the_phone_needs_no_place_and_just_turning_up_is_a_way_to_join():
    found = a_group(formats=["phone"], where="")

    assert (found["places"], found["join"], found["tier"]) == ([], ["turn-up"], "informal")


# A name that is listed already

TWIN = "“Mesa” is listed already. Look at it first. If yours is another one, tick the box below."


@pytest.mark.django_db
@pytest.mark.parametrize("listed", [an_initiative, an_organisation])
@pytest.mark.parametrize("form", [NameForm, OrganisationForm, GroupForm])
def test_wherever_a_name_is_entered_its_twin_is_shown(form, listed):
    row = listed(name="Mesa")

    asked = form({"name": "mesa"}, subject=SUBJECT)

    assert asked.errors["name"] == [TWIN]
    assert row.get_absolute_url() in asked["name"].help_text
    assert "name" not in form({"name": "mesa", "is_another": "on"}, subject=SUBJECT).errors


@pytest.mark.django_db
def test_a_listing_is_no_twin_of_itself_nor_of_its_organisation():
    organisation = an_organisation(name="Mesa")
    row = an_initiative(name="Mesa", organisation=organisation)
    document = {"name": "Table", "organisation": str(organisation.pk)}

    asked = NameForm(NAMED, subject=row.pk, document=document)

    assert asked.errors == {}


@pytest.mark.django_db
def test_an_organisation_is_no_twin_of_what_it_runs():
    organisation = an_organisation(name="Old")
    an_initiative(name="Mesa", organisation=organisation)

    assert "name" not in OrganisationForm({"name": "Mesa"}, subject=organisation.pk).errors


@pytest.mark.django_db
def test_a_name_once_said_to_be_another_is_not_asked_about_again():
    an_organisation(name="Mesa")

    assert NameForm(NAMED, subject=SUBJECT, document={"name": "Mesa"}).errors == {}
