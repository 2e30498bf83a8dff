"""Forms of places, of ways to get in touch, of the task list, of a group's one page; and names listed already."""

import datetime as dt

import pytest
import time_machine

from directory import week
from directory.forms.contacts import ContactForm
from directory.forms.group import GroupForm, area_in
from directory.forms.organisation import OrganisationForm
from directory.forms.places import PlaceForm
from directory.forms.steps import STEPS, find, missing
from directory.forms.steps_of_initiative import NameForm, StateForm, WhoForm
from tests.factories import an_initiative, an_organisation, some_content

SUBJECT = "6f1c1c52-0c8e-4a3c-9a50-3a7f4e1f0a11"


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
    form = GroupForm(typed | {"how_to_join": "Just turn up", "time_of_life": ["any"]} | values, subject=SUBJECT)
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

    asked = form({"name": "mésa"}, subject=SUBJECT)

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
