import json
from datetime import date
from uuid import UUID

import pytest

from directory import content, importing, moderation
from directory.importing.ids import stable_id
from directory.models import (
    Ask,
    Confirmation,
    Connection,
    Contact,
    Initiative,
    Moment,
    Offer,
    Organisation,
    PageText,
    Place,
    Submission,
    Term,
    UrgentContact,
)
from directory.place import REFERENCE
from tests.people import a_moderator
from tests.savepoints import one_for_all_tests

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 22)
SAFETY = ["home", "child", "at-risk", "exploited"]


def records() -> list[dict]:
    return json.loads((REFERENCE / "lambeth_initiatives.json").read_text())


def the(key: str) -> Initiative:
    return Initiative.objects.get(pk=stable_id(key))


def documents() -> dict:
    """Everything that is live, as documents."""
    kind = content.kind("initiative")
    return {row.slug: kind.read(row.pk) for row in Initiative.everything.all()}


lambeth = one_for_all_tests(importing.load_records)


def test_every_record_becomes_a_listing_and_the_crisis_house_is_added(lambeth):
    names = set(Initiative.objects.values_list("name", flat=True))

    assert names == {record["name"] for record in records()} | {"The Crisis House"}


def test_nobody_has_confirmed_any_record(lambeth):
    assert Confirmation.objects.count() == 0


def test_loading_twice_changes_nothing(lambeth):
    before, history = documents(), Submission.objects.count()

    result = importing.load_records()

    assert result["written"] == 0
    assert (documents(), Submission.objects.count()) == (before, history)


def test_what_a_moderator_edited_is_never_overwritten(lambeth):
    row = the("dragon-cafe")
    document = content.kind("initiative").read(row.pk)
    moderation.publish("initiative", row.pk, document | {"summary": "A moderator's words."}, via="moderator")

    importing.load_records()

    assert the("dragon-cafe").summary == "A moderator's words."


def test_a_record_that_changed_brings_its_change_and_leaves_the_edited_field(lambeth, monkeypatch):
    row = the("dragon-cafe")
    kind = content.kind("initiative")
    moderation.publish("initiative", row.pk, kind.read(row.pk) | {"summary": "A moderator's words."}, via="moderator")
    mapping = json.loads((REFERENCE / "mapping.json").read_text())
    mapping["records"]["dragon-cafe"] |= {"summary": "The record's new words.", "who_for": "Everybody at all"}
    monkeypatch.setattr("directory.importing.records.mapping", lambda: mapping)

    importing.load_records()

    assert (the("dragon-cafe").summary, the("dragon-cafe").who_for) == ("A moderator's words.", "Everybody at all")
    assert moderation.last_import("initiative", row.pk).conflicts == ["summary"]


def test_a_listing_that_a_moderator_took_away_stays_away(lambeth):
    Initiative.everything.filter(pk=stable_id("maytree")).update(listed=False)

    importing.load_records()

    assert not Initiative.objects.filter(pk=stable_id("maytree")).exists()


def test_every_live_change_is_in_the_history(lambeth):
    imports = Submission.objects.filter(via="import", state="approved")

    assert imports.filter(kind="initiative").count() == Initiative.everything.count()
    assert imports.filter(kind="organisation").count() == Organisation.everything.count()


def test_an_organisation_is_there_only_where_the_record_really_names_one(lambeth):
    assert the("dragon-cafe").organisation.name == "Mental Fight Club"
    assert [the(key).organisation for key in ("missing-link", "community-connecting", "coffee-lovers-cafe")] == [
        None
    ] * 3


def test_what_is_unknown_stays_unknown(lambeth):
    row = the("missing-link")

    unknown = (row.cost, row.tier, row.who_for, row.how_to_join, row.no_referral, row.age_from)
    assert unknown == ("", "", "", "", None, None)
    assert not row.sessions.exists()
    assert not row.contacts.exists()


def test_hours_of_an_old_year_are_a_note_and_not_a_session(lambeth):
    row = the("solidarity-in-a-crisis")

    assert not row.sessions.exists()
    assert "2012" in row.times_note


def test_a_past_event_has_ended_and_a_superseded_team_says_where_it_went(lambeth):
    event, hub = the("the-big-connect"), the("living-well-network-hub")

    assert (event.type, event.state) == ("past-event", "ended")
    assert (hub.state, hub.moved_to) == ("moved", the("single-point-of-access-lambeth"))


def test_moments_keep_their_basis(lambeth):
    bases = {link.moment.slug: link.basis for link in the("peer-in-reach-to-acute-wards").moment_links.all()}

    assert bases == {"in-hospital": "stated", "leaving-hospital": "stated"}
    assert the("dragon-cafe").any_moment


def test_a_former_name_is_an_alias(lambeth):
    alias = the("crisis-outreach-service").aliases.get()

    assert (alias.name, alias.sort) == ("Mobile Response Team", "former")


def test_every_listing_says_how_old_its_facts_are_and_where_they_come_from(lambeth):
    undated = set(Initiative.objects.filter(as_of="").values_list("pk", flat=True))

    assert undated == {UUID(stable_id(r["id"])) for r in records() if r["as_of"] == "undated"}
    assert not Initiative.objects.filter(sources=None).exists()


def test_numbers_are_grouped_as_people_read_them(lambeth):
    numbers = set(Contact.objects.filter(sort="phone").values_list("value", flat=True))

    assert "020 7924 9657" in numbers
    assert all(" " in number for number in numbers)


def test_what_a_listing_shows_as_its_contact_is_what_its_record_says(lambeth):
    mapped = json.loads((REFERENCE / "mapping.json").read_text())["records"]
    shown = {record["id"]: dict(the(record["id"]).contacts.values_list("sort", "value")) for record in records()}

    said = {
        record["id"]: {
            sort: record[name]
            for sort, name in (("phone", "phone"), ("email", "email"), ("web", "website"))
            if record[name] and mapped[record["id"]]["contacts"][name]
        }
        for record in records()
    }
    assert shown == said
    assert shown["ace-of-clubs"] == {"phone": "020 7720 2811", "web": "https://aceofclubs.org.uk/"}


def test_an_organisation_carries_its_own_contact_for_what_has_none(lambeth):
    row = the("evening-sanctuary")

    assert list(row.organisation.contacts.values_list("sort", "value", "name")) == [
        ("phone", "020 7924 9657", ""),
        ("email", "Infohub@mosaic-clubhouse.org", "Information Hub"),
    ]
    assert not row.contacts.filter(sort="phone").exists()


def test_a_number_that_has_no_date_is_shown_with_that(lambeth, client):
    page = client.get(the("ace-of-clubs").get_absolute_url()).content.decode()

    assert "Day centre, number from a list without a date" in page
    assert "020 7720 2811" in page
    assert "Nobody has confirmed these details" in page


def test_only_a_real_door_is_a_point_on_the_map(lambeth):
    doors = Place.objects.filter(shown="address").exclude(postcode="")

    assert doors.filter(latitude=None).count() == 0
    assert set(doors.values_list("postcode", flat=True)) >= {"SW2 1BZ"}


def test_loading_the_words_twice_changes_nothing_and_an_edited_word_stays():
    Term.objects.filter(vocabulary="cost", slug="free").update(name="No money needed", edited_at="2026-11-22T00:00Z")

    assert importing.load_words() == 0
    assert Term.objects.get(vocabulary="cost", slug="free").name == "No money needed"


def test_words_that_nobody_edited_are_brought_up_to_date():
    Moment.objects.filter(slug="leaving-hospital").update(line="Old words")
    PageText.objects.get(page="about").sections.all().delete()

    assert importing.load_words() == 2
    assert PageText.objects.page("about").sections.exists()


def test_the_seven_moments_and_the_four_numbers_that_answer_are_there():
    assert Moment.objects.count() == 7
    assert [contact.value for contact in UrgentContact.objects.shown()] == ["999", "111", "116 123", "85258"]


def test_the_lines_for_people_who_are_hurt_are_there_and_wait_where_they_must_be_confirmed():
    shown = {purpose: [one.value for one in UrgentContact.objects.shown(purpose)] for purpose in SAFETY}

    assert shown == {"home": ["0808 2000 247"], "child": ["0800 1111"], "at-risk": ["020 7926 5555"], "exploited": []}
    assert UrgentContact.objects.exclude(purpose="crisis").filter(confirm_first=True).count() == 4


def test_an_older_database_gets_the_lines_for_people_who_are_hurt_once():
    UrgentContact.objects.exclude(purpose="crisis").delete()

    assert (importing.load_words(), importing.load_words()) == (7, 0)


def test_what_moderators_agreed_about_a_line_is_never_overwritten(ana):
    line = UrgentContact.objects.get(name="Karma Nirvana")
    values = {"purpose": "home", "value": "020 7946 0003", "when": "Monday to Friday, 9am to 5pm", "note": "Rung."}
    moderation.agree(moderation.propose(values, by=ana, contact=line), by=a_moderator())

    importing.load_words()

    line.refresh_from_db()
    assert {name: getattr(line, name) for name in values} == values
    assert line in UrgentContact.objects.shown("home")


def test_the_example_world_goes_without_a_trace_and_leaves_the_real_records(lambeth):
    before = documents()
    importing.load_examples(TODAY)

    importing.remove_examples()

    assert documents() == before
    assert not Organisation.everything.filter(example=True).exists()
    assert not Offer.everything.exists()
    assert not Connection.objects.exists()
    assert not Ask.everything.exists()
    assert not Submission.objects.filter(via="example").exists()
