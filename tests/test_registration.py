"""What a team may do with what is theirs."""

from uuid import uuid4

import pytest

from directory import content, moderation, registration
from directory.acts import Refused
from directory.models import Case, Initiative, Organisation, Submission, Team
from tests.factories import a_team, an_initiative, an_offer, an_organisation, some_content, unlisted
from tests.people import a_moderator, a_user

pytestmark = pytest.mark.django_db


def a_group(user, name="Tuesday Table", key="one"):
    return registration.start_group(
        user, group=some_content(name=name, formats=["group"]), organisation={"name": name}, key=key
    )


def a_team_with_a_live_listing(**parts):
    user, organisation = a_user(), an_organisation(name="Mosaic")
    a_team(user, organisation=organisation)
    return user, an_initiative(organisation=organisation, **parts)


def stand(user):
    """Kind and state of everything on the person's home page."""
    return [(one.kind, one.state) for one in registration.everything_of(user)]


def test_the_first_draft_makes_a_team_with_its_owner():
    user = a_user()

    draft = registration.begin(user, "organisation", {"name": "Mosaic"}, key="one")

    assert (draft.team.name, draft.team.organisation) == ("Mosaic", None)
    assert [(member.user, member.role) for member in draft.team.memberships.all()] == [(user, "owner")]


def test_a_second_draft_makes_no_second_team():
    user = a_user()

    for key in ("one", "two"):
        registration.begin(user, "initiative", {"name": key}, key=key)

    assert Team.objects.count() == 1


def test_the_same_key_of_two_people_names_two_things():
    first, second = a_user(), a_user()

    drafts = {registration.begin(user, "initiative", {"name": "x"}, key="one").subject for user in (first, second)}

    assert len(drafts) == 2


def test_a_team_has_one_organisation():
    user = a_user()
    registration.begin(user, "organisation", {"name": "Mosaic"}, key="one")

    with pytest.raises(Refused, match="Your organisation is here already"):
        registration.begin(user, "organisation", {"name": "Another"}, key="two")


def test_a_group_and_its_organisation_wait_together_and_the_group_names_it():
    group = a_group(a_user())

    organisation = Submission.objects.get(kind="organisation")
    assert (group.state, organisation.state) == ("waiting", "waiting")
    assert group.content["organisation"] == str(organisation.subject)
    assert Case.objects.count() == 2


def test_a_group_that_is_sent_again_is_the_same_one():
    user = a_user()

    assert len({a_group(user).pk for _time in range(5)}) == 1
    assert Submission.objects.count() == 2


def test_when_both_are_approved_the_team_speaks_for_the_organisation():
    user = a_user()
    group = a_group(user)
    moderator = a_moderator()
    moderation.approve(Submission.objects.get(kind="organisation"), by=moderator)
    moderation.approve(group, by=moderator)

    assert user.teams.get().organisation == Organisation.objects.get() == Initiative.objects.get().organisation
    assert stand(user) == [("initiative", "live")]
    assert [one.organisation.state for one in registration.everything_of(user)] == ["live"]


def test_everything_of_a_person_says_how_it_stands():
    user, live = a_team_with_a_live_listing()
    registration.open_edit(user, "initiative", live.pk)
    an_offer(organisation=live.organisation)
    registration.begin(user, "initiative", {"name": "New"}, key="new")
    gone = registration.begin(user, "offer", {"name": "Gone"}, key="gone")
    registration.withdraw(gone, by=user)
    an_initiative(organisation=an_organisation())

    found = {(one.kind, one.state, one.row is not None) for one in registration.everything_of(user)}

    assert found == {
        ("organisation", "live", True),
        ("initiative", "draft", True),
        ("initiative", "draft", False),
        ("offer", "live", True),
        ("offer", "withdrawn", False),
    }


def test_what_is_over_comes_last():
    user = a_user()
    registration.withdraw(registration.begin(user, "initiative", {"name": "A"}, key="a"), by=user)
    registration.begin(user, "offer", {"name": "B"}, key="b")

    assert [one.name for one in registration.everything_of(user)] == ["B", "A"]


def test_a_listing_that_a_moderator_took_down_says_so_to_its_team():
    user = a_user()
    group = a_group(user)
    moderator = a_moderator()
    moderation.approve(Submission.objects.get(kind="organisation"), by=moderator)
    moderation.approve(group, by=moderator)
    unlisted(Initiative.objects.get())

    assert stand(user) == [("organisation", "live"), ("initiative", "taken-down")]


def test_an_edit_begins_from_the_live_words_and_opens_once():
    user, live = a_team_with_a_live_listing(who_for="Anybody")

    drafts = {registration.open_edit(user, "initiative", live.pk).pk for _time in range(3)}

    (draft,) = Submission.objects.filter(pk__in=drafts)
    assert draft.content == content.kind("initiative").read(live.pk)


def test_nobody_edits_what_belongs_to_others():
    _user, live = a_team_with_a_live_listing()

    assert registration.open_edit(a_user(), "initiative", live.pk) is None
    assert registration.open_edit(a_user(), "organisation", live.organisation.pk) is None


def test_an_unlisted_listing_cannot_be_edited():
    user, live = a_team_with_a_live_listing()
    unlisted(live)

    assert registration.open_edit(user, "initiative", live.pk) is None


def test_what_somebody_else_changed_meanwhile_is_not_overwritten():
    user = a_user(name="Ana")
    draft = registration.begin(user, "initiative", {"name": "Old"}, key="one")
    seen = registration.mark("as it was")
    moderation.save(draft, {"name": "Theirs"}, by=user)

    saved = registration.keep(draft, {"name": "Mine"}, by=user, seen=seen, now=registration.mark("as it is"))

    assert (saved.ok, saved.theirs) == (False, [("Name", "Theirs")])
    assert "Ana saved this page while you were writing." in saved.problem


def test_keeping_what_is_there_already_changes_nothing():
    user = a_user()
    draft = registration.begin(user, "initiative", {"name": "Same"}, key="one")

    saved = registration.keep(draft, {"name": "Same"}, by=user, seen="old", now="new")

    assert (saved.ok, Submission.objects.get().version) == (True, 1)


def test_a_draft_is_sent_with_the_draft_of_its_organisation():
    user = a_user()
    registration.begin(user, "organisation", {"name": "Mosaic"}, key="one")
    draft = registration.begin(user, "initiative", {"name": "Café"}, key="two")

    for _time in range(3):
        registration.send(draft, by=user)

    assert list(Submission.objects.values_list("state", flat=True)) == ["waiting", "waiting"]


def test_withdrawing_leaves_an_organisation_that_something_else_needs():
    user = a_user()
    first = a_group(user)
    a_group(user, name="Second", key="two")

    registration.withdraw(first, by=user)

    assert Submission.objects.get(kind="organisation").state == "waiting"


def test_what_was_refused_can_begin_again_with_its_words():
    user = a_user()
    group = a_group(user)
    moderation.reject(group, by=a_moderator(), reason="Not in Lambeth.")

    draft = registration.begin_again(group, by=user)

    assert (draft.state, draft.content["name"], draft.subject) == ("draft", "Tuesday Table", group.subject)


def test_what_is_still_going_on_does_not_begin_again():
    user = a_user()

    with pytest.raises(Refused, match="still going on"):
        registration.begin_again(a_group(user), by=user)


def test_corrections_say_what_was_sent_and_what_it_became():
    user = a_user()
    group = a_group(user)
    moderator = a_moderator()
    moderation.approve(Submission.objects.get(kind="organisation"), by=moderator)
    moderation.approve(group, by=moderator, corrections={"who_for": "Adults"})

    assert registration.corrections(group) == [("Who it is for", "Not stated", "Adults")]


def test_an_item_keeps_its_place_and_a_new_one_comes_last():
    one, two = {"id": "1", "n": 1}, {"id": "2", "n": 2}

    assert registration.put_items([one, two], [one | {"n": 3}]) == [{"id": "1", "n": 3}, two]
    assert registration.put_items([one], [two]) == [one, two]


def test_a_place_that_goes_leaves_its_sessions_without_one():
    gone = str(uuid4())
    document = {"places": [{"id": gone}], "sessions": [{"id": "s", "place": gone}, {"id": "t", "place": None}]}

    assert registration.without_item(document, "places", gone) == {
        "places": [],
        "sessions": [{"id": "s", "place": None}, {"id": "t", "place": None}],
    }


def test_an_offer_may_be_given_by_what_is_live_and_by_what_is_open():
    user, live = a_team_with_a_live_listing(name="Alpha")
    registration.begin(user, "initiative", {"name": "Beta"}, key="b")
    offer = registration.begin(user, "offer", {"name": "A room"}, key="o")

    assert [name for _pk, name in registration.initiatives_of(offer)] == ["Alpha", "Beta"]
