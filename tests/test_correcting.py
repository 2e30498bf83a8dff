"""Setting times, places and ways to get in touch right: on a live listing, and while approving."""

from uuid import uuid4

import pytest
from django.urls import reverse

from directory import moderation
from directory.models import Initiative, PrivateAddress, Submission
from tests.factories import an_initiative, document, some_content
from tests.provider_pages import controls

pytestmark = pytest.mark.django_db

SEASON = {"first": "2026-09-01", "last": "2027-07-01"}
CANCELLED = {"date": "2026-12-29", "sort": "cancelled", "words": "Christmas"}
DOOR = {"name": "Dee's house", "address": "12 Quiet Road", "postcode": "SW9 8QH", "area": "Brixton", "shown": "hidden"}


def address_of(row) -> str:
    return reverse("moderator-correct", args=[row.pk])


def opened(desk, address) -> dict:
    """What a browser would send back when nothing was touched."""
    return controls(desk.get(address)).values


def named(values: dict, part: str, number: int = 0) -> str:
    """What the names of the controls of one item begin with."""
    return f"{part}-{values[f'{part}-keys'][number]}-"


def pressed(desk, address, values: dict, **changes):
    return desk.post(address, values | changes, follow=True)


def with_one_more(desk, address, values: dict, part: str) -> tuple[dict, str]:
    """The page after "Add": its controls, and what the names of the new ones begin with."""
    values = controls(desk.post(address, values | {"add": part})).values
    return values, named(values, part, -1)


def test_a_time_is_set_right_and_its_seasons_and_exceptions_survive(desk):
    row = an_initiative(meets=[{"slot": "tue-evening", "seasons": [SEASON], "exceptions": [CANCELLED]}])
    (before,) = document(row)["sessions"]
    values = opened(desk, address_of(row))
    time = named(values, "sessions")

    answer = pressed(desk, address_of(row), values, **{time + "starts": "6pm", time + "ends": "8pm"})

    assert "Saved. Visitors see it now." in answer.content.decode()
    assert document(row)["sessions"] == [before | {"opens": 1440 + 18 * 60, "closes": 1440 + 20 * 60}]
    assert before["seasons"] == [SEASON]
    assert before["exceptions"] == [CANCELLED]


def test_what_nobody_touches_stays_as_it_is_even_where_the_form_could_not_say_it(desk):
    always = {"slot": "mon-morning", "opens": 0, "closes": 10080}
    hours = [[540, 1020], [1440 + 600, 1440 + 720]]
    phone = {"sort": "phone", "value": "020 7946 0001", "hours": hours, "languages": ["pt"]}
    row = an_initiative(meets=[always], contacts=[phone], at=[DOOR])
    before = document(row)

    pressed(desk, address_of(row), opened(desk, address_of(row)), summary="Other words.")

    assert document(row) == before | {"summary": "Other words."}


def test_a_place_and_a_time_at_it_are_added_in_one_go(desk):
    row = an_initiative()
    values, place = with_one_more(desk, address_of(row), opened(desk, address_of(row)), "places")
    values |= {place + "shown": "area", place + "name": "Ritzy", place + "area": "Brixton"}
    values, time = with_one_more(desk, address_of(row), values, "sessions")
    session = {time + "days": ["5"], time + "starts": "8pm", time + "ends": "2am", time + "next_day": "on"}
    page = desk.post(address_of(row), values | session | {"add": "contacts"}).content.decode()
    ritzy = page.split(">Ritzy</option>")[0].rsplit('value="', 1)[1].split('"')[0]

    pressed(desk, address_of(row), values, **session, **{time + "place": ritzy})

    meeting, (there,) = Initiative.objects.get().sessions.get(), document(row)["places"]
    assert (meeting.opens, meeting.closes) == (5 * 1440 + 20 * 60, 6 * 1440 + 2 * 60)
    assert (str(meeting.place_id), there["name"], there["shown"]) == (there["id"], "Ritzy", "area")


def test_asking_for_one_more_saves_nothing_keeps_what_was_typed_and_calls_nothing_wrong(desk):
    row = an_initiative(summary="Old.", meets=["tue-evening"])
    values = opened(desk, address_of(row))
    typed = values | {"summary": "Half a", "name": "", named(values, "sessions") + "starts": "half past"}

    answer = desk.post(address_of(row), typed | {"add": "contacts"})

    page = controls(answer)
    assert (answer.status_code, page.errors) == (200, [])
    assert page.values["summary"] == ["Half a"]
    assert page.values[named(values, "sessions") + "starts"] == ["half past"]
    assert Initiative.objects.get().summary == "Old."


def test_bad_input_says_what_to_do_and_keeps_what_was_typed(desk):
    row = an_initiative(meets=["tue-evening"], summary="Old.")
    values = opened(desk, address_of(row))
    time = named(values, "sessions")
    wrong = {time + "starts": "8pm", time + "ends": "6pm", "summary": "New."}

    answer = desk.post(address_of(row), values | wrong)

    page = controls(answer)
    assert answer.status_code == 422
    assert page.errors != []
    assert (page.values["summary"], page.values[time + "starts"]) == (["New."], ["8pm"])
    assert Initiative.objects.get().summary == "Old."


def test_a_hidden_door_stays_private_when_how_to_find_it_changes(desk, client):
    row = an_initiative(at=[DOOR])
    values = opened(desk, address_of(row))

    pressed(desk, address_of(row), values, **{named(values, "places") + "directions": "Ring twice."})

    page = client.get(row.get_absolute_url()).content.decode()
    assert PrivateAddress.objects.get().directions == "Ring twice."
    assert [word for word in ("Quiet", "Dee", "SW9 8QH", "Ring twice") if word in page] == []


def test_a_place_that_is_taken_off_lets_its_times_go(desk):
    place = {"id": str(uuid4()), "name": "Ritzy", "area": "Brixton", "shown": "area"}
    row = an_initiative(at=[place], meets=[{"slot": "tue-evening", "place": place["id"]}])
    values = opened(desk, address_of(row))

    pressed(desk, address_of(row), values, **{named(values, "places") + "gone": "on"})

    now = document(row)
    assert (now["places"], [one["place"] for one in now["sessions"]]) == ([], [None])


def test_a_number_is_set_right_or_taken_off(desk):
    contacts = [{"sort": "phone", "value": "020 7946 0001"}, {"sort": "phone", "value": "020 7946 0002"}]
    row = an_initiative(contacts=contacts)
    values = opened(desk, address_of(row))
    first, second = named(values, "contacts"), named(values, "contacts", 1)

    refused = desk.post(address_of(row), values | {first + "value": "090 1234 5678"})
    pressed(desk, address_of(row), values, **{first + "value": "02079460003", second + "gone": "on"})

    assert refused.status_code == 422
    assert [contact.value for contact in Initiative.objects.get().contacts.all()] == ["020 7946 0003"]


def test_times_that_somebody_else_has_changed_meanwhile_are_shown_before_anything_is_saved(desk):
    row = an_initiative(meets=["tue-evening"])
    values = opened(desk, address_of(row))
    live = document(row)
    more = live["sessions"] + [live["sessions"][0] | {"id": str(uuid4()), "opens": 600, "closes": 660}]
    moderation.publish("initiative", row.pk, live | {"sessions": more}, via="moderator")
    typed = values | {named(values, "sessions") + "starts": "6pm"}

    refused = desk.post(address_of(row), typed)
    pressed(desk, address_of(row), controls(refused).values)

    assert refused.status_code == 422
    assert "Somebody else has changed this meanwhile." in refused.content.decode()
    assert [one["opens"] for one in document(row)["sessions"]] == [1440 + 18 * 60, 600]


def test_the_same_correction_sent_twice_is_one_with_two_equal_answers(desk):
    row = an_initiative(meets=["tue-evening"], summary="Old.")
    values, time = with_one_more(desk, address_of(row), opened(desk, address_of(row)), "sessions")
    values |= {"summary": "New.", time + "days": ["0", "2"], time + "starts": "6pm", time + "ends": "8pm"}

    answers = [pressed(desk, address_of(row), values) for _time in range(2)]

    said = [[str(one).partition(" Has ")[0] for one in answer.context["messages"]] for answer in answers]
    assert said == [["Saved. Visitors see it now."]] * 2
    assert len(document(row)["sessions"]) == 3
    assert Submission.objects.count() == 1


def test_nobody_takes_the_item_of_another_listing_by_its_id(desk):
    other = an_initiative(contacts=[{"sort": "phone", "value": "020 7946 0001"}])
    row = an_initiative()
    theirs = document(other)["contacts"][0]["id"]
    values = opened(desk, address_of(row))
    new = {f"contacts-{theirs}-{name}": value for name, value in {"sort": "phone", "value": "020 7946 0002"}.items()}

    pressed(desk, address_of(row), values, **new, **{"contacts-keys": [theirs]})

    assert document(other)["contacts"][0]["value"] == "020 7946 0001"
    assert document(row)["contacts"][0]["id"] != theirs


def test_times_are_corrected_while_approving(desk):
    submission = moderation.enter(
        "initiative", uuid4(), some_content(meets=["tue-evening"], summary="We talk."), via="moderator"
    )
    address = reverse("moderator-approve", args=[submission.case.pk])
    values = opened(desk, address)
    time = named(values, "sessions")

    pressed(desk, address, values, **{time + "starts": "6pm", time + "ends": "8pm"})

    submission.refresh_from_db()
    (meeting,) = Initiative.objects.get().sessions.all()
    assert (meeting.opens, meeting.closes) == (1440 + 18 * 60, 1440 + 20 * 60)
    assert submission.corrected == ["sessions"]


def test_approving_without_touching_anything_corrects_nothing(desk):
    parts = {"meets": ["tue-evening", {"slot": "sat-evening", "date": "2027-03-27"}], "at": [DOOR]}
    submission = moderation.enter("initiative", uuid4(), some_content(**parts), via="moderator")
    address = reverse("moderator-approve", args=[submission.case.pk])

    pressed(desk, address, opened(desk, address))

    submission.refresh_from_db()
    assert (submission.state, submission.corrected) == ("approved", [])
