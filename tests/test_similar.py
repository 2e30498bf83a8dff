import pytest

from tests.clock import FRIDAY
from tests.factories import an_initiative, an_organisation, days_ago, unlisted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
HOME = [{"moment": "leaving-hospital"}]


def similar(client, row) -> list[tuple[str, str]]:
    return [(one.name, one.reason) for one in client.get(row.get_absolute_url()).context["similar"]]


@pytest.mark.parametrize(
    ("shared", "reason"),
    [
        ({"meets": ["tue-evening"]}, "Also on Tuesday evening"),
        ({"moments": HOME, "at": [{"area": "Brixton"}]}, "Also for “Coming home from hospital”, in Brixton"),
        ({"moments": HOME}, "Also for “Coming home from hospital”"),
    ],
)
def test_a_similar_listing_says_why_it_stands_there(client, shared, reason):
    row = an_initiative(name="This", **shared)
    an_initiative(name="Other", **shared)
    an_initiative(name="Unlike", meets=["mon-morning"], at=[{"area": "Brixton"}])

    assert similar(client, row) == [("Other", reason)]


def test_the_same_organisation_is_a_reason(client):
    organisation = an_organisation()
    row = an_initiative(organisation=organisation)
    an_initiative(name="Sister", organisation=organisation)

    assert similar(client, row) == [("Sister", "The same organisation")]


def test_who_shares_most_comes_first_and_three_are_enough(client):
    organisation = an_organisation()
    row = an_initiative(organisation=organisation, moments=HOME, meets=["tue-evening"])
    for number in range(4):
        an_initiative(name=f"One reason {number}", moments=HOME)
    an_initiative(name="Two reasons", moments=HOME, meets=["tue-evening"])

    found = similar(client, row)

    assert [name for name, _reason in found] == ["Two reasons", "One reason 0", "One reason 1"]
    assert found[0][1] == "Also for “Coming home from hospital”. Also on Tuesday evening"


def test_of_those_that_share_as_much_the_checked_ones_come_first_and_each_says_how_it_stands(client):
    row = an_initiative(moments=HOME)
    an_initiative(name="A never", moments=HOME)
    an_initiative(name="B lately", moments=HOME, checked=FRIDAY)
    an_initiative(name="C long ago", moments=HOME, checked=days_ago(200, FRIDAY))

    found = client.get(row.get_absolute_url()).context["similar"]

    assert [(one.name, one.standing) for one in found] == [
        ("B lately", "Checked 27 November 2026"),
        ("C long ago", "Last checked 11 May 2026"),
        ("A never", "Not confirmed"),
    ]


def test_no_reason_comes_from_a_place_or_a_time_that_is_not_shown(client):
    hidden = {"shown": "hidden", "address": "7 Unseen Lane", "postcode": "SW9 8AA", "area": "Brixton"}
    secret = {"slot": "tue-evening", "times_shown": False}
    row = an_initiative(moments=HOME, meets=["tue-evening"], at=[{"area": "Brixton"}])
    an_initiative(name="Secret time", meets=[secret])
    an_initiative(name="Hidden place", moments=HOME, at=[hidden])

    assert similar(client, row) == [("Hidden place", "Also for “Coming home from hospital”")]


def test_a_listing_whose_own_place_and_time_are_hidden_gives_them_away_to_nobody(client):
    hidden = {"shown": "hidden", "address": "7 Unseen Lane", "postcode": "SW9 8AA", "area": "Brixton"}
    row = an_initiative(moments=HOME, meets=[{"slot": "tue-evening", "times_shown": False}], at=[hidden])
    an_initiative(name="There", moments=HOME, at=[{"area": "Brixton"}])
    an_initiative(name="Then", meets=["tue-evening"])

    assert similar(client, row) == [("There", "Also for “Coming home from hospital”")]


@pytest.mark.parametrize("state", ["ended", "moved", "paused"])
def test_only_what_runs_is_similar(client, state):
    row = an_initiative(moments=HOME)
    an_initiative(moments=HOME, state=state)

    assert similar(client, row) == []


def test_what_was_taken_down_is_similar_to_nothing(client):
    row = an_initiative(moments=HOME)
    other = an_initiative(name="Other", moments=HOME)
    before = similar(client, row)

    unlisted(other)

    assert (len(before), similar(client, row)) == (1, [])


def test_a_listing_that_is_there_at_all_times_has_no_time_in_common_with_others(client):
    row = an_initiative(meets=["mon", "tue", "wed"])
    an_initiative(meets=["tue-evening"])

    assert similar(client, row) == []
