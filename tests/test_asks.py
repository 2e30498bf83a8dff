"""What initiatives ask for: written page by page, read by a moderator, and seen by people who are signed in alone."""

import pytest
from django.urls import reverse

from directory import content, moderation, registration
from directory.acts import Refused
from directory.models import Act, Ask, Submission
from tests.factories import a_team, an_ask, an_initiative, an_organisation, taken_down, unlisted
from tests.pages import text
from tests.people import a_moderator, a_user, signed_in
from tests.provider_pages import a_draft, at, controls, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]


def waiting(**document) -> Submission:
    """An ask that waits on the desk, of a team with an organisation."""
    user = a_user()
    team = a_team(user, organisation=an_organisation())
    draft = registration.begin(user, "ask", {"name": "A table", "sort": "space", **document}, key="k", team=team)
    return moderation.submit(draft, by=user)


@pytest.fixture
def member():
    """A client at which somebody of another team is signed in."""
    user = a_user()
    a_team(user, organisation=an_organisation())
    return signed_in(user)


def test_an_ask_goes_page_by_page_to_the_moderators(client, provider):
    draft = a_draft(client, "ask")
    group = a_draft(client)
    sent(client, at(draft, "needed-by"), initiatives=[str(group.subject)])
    times = {"when": ["thu-evening", "mon-night"], "until_0": "31", "until_1": "3", "until_2": "2027"}
    sent(client, at(draft, "when"), area="Brixton", **times)
    sent(client, at(draft, "moments"), moments=["in-hospital"])

    page = sent(client, at(draft, "check"), agreed="on")

    draft.refresh_from_db()
    assert (page.url, draft.state) == (at(draft, "sent"), "waiting")
    said = {name: draft.content[name] for name in ("sort", "when", "area", "until", "moments", "initiatives")}
    assert said == {
        "sort": "space",
        "when": ["mon-night", "thu-evening"],
        "area": "Brixton",
        "until": "2027-03-31",
        "moments": ["in-hospital"],
        "initiatives": [str(group.subject)],
    }


def test_what_is_needed_for_an_ask_is_what_it_is_and_a_few_words(client, provider):
    sent(client, "/provider/new/organisation/", name="Mosaic", sort="charity")

    page = sent(client, "/provider/new/ask/")

    assert controls(page).errors == [
        "Enter what you need, in a few words.",
        "Choose what would help.",
        "Say what you need it for, in a sentence or two.",
    ]


@pytest.mark.parametrize("slot", ["sat", "sat-teatime", "someday-evening", "evening"])
def test_only_parts_of_days_of_the_week_can_be_ticked(client, provider, slot):
    draft = a_draft(client, "ask")

    page = client.post(at(draft, "when"), {"when": [slot]})

    assert controls(page).errors == ["Choose from the list."]
    with pytest.raises(ValueError, match="not in tuple"):
        an_ask(when=[slot])


def test_the_table_of_times_has_a_box_with_words_for_each_part_of_each_day(client, provider):
    page = text(client, at(a_draft(client, "ask"), "when"))

    assert page.count('type="checkbox" name="when"') == 28
    assert '<span class="vh">Sunday night</span>' in page


def test_what_is_agreed_is_that_others_here_may_read_it(client, provider):
    page = text(client, at(a_draft(client, "ask"), "check"))

    assert "We agree that other groups may read this" in page
    assert "Open Government Licence" not in page


def test_an_approved_ask_is_for_people_who_are_signed_in(client, member):
    submission = waiting(summary="Somewhere to sit.", when=["thu-evening"], area="Brixton", until="2027-03-05")

    moderation.approve(submission, by=a_moderator())

    path = Ask.objects.get().get_absolute_url()
    page = text(member, path)
    assert path == "/provider/asks/a-table/"
    for words in ("A table", "Space", "Somewhere to sit.", "Thursday evening", "Brixton", "Until 5 March 2027"):
        assert words in page, words
    assert client.get(path).url == f"/account/login/?next={path}"


def test_what_only_waits_has_no_page(member):
    waiting()

    assert member.get("/provider/asks/a-table/").status_code == 404


def test_an_ask_names_its_listed_initiatives_only(member):
    gone, here = unlisted(an_initiative(name="Gone Circle")), an_initiative(name="Here Circle")

    page = text(member, an_ask(needed_by=[gone, here]))

    assert ("Gone Circle" in page, "Here Circle" in page) == (False, True)


@pytest.mark.parametrize(("until", "is_over"), [("2026-11-27", False), ("2026-11-26", True)])
def test_an_ask_stands_until_the_end_of_its_day(member, until, is_over):
    assert ("The date of this has passed" in text(member, an_ask(until=until))) == is_over


def test_an_ask_that_was_taken_down_says_so_and_comes_back(member):
    ask, by = taken_down(an_ask(name="Secret table")), a_moderator()
    gone = member.get(ask.get_absolute_url())

    moderation.restore(ask, by=by, reason="It was a mistake.")

    assert (gone.status_code, "Secret" in gone.content.decode()) == (410, False)
    assert "Secret table" in text(member, ask)
    assert list(Act.objects.filter(kind="ask").values_list("sort", flat=True)) == ["restore", "unlist"]


def test_a_moderator_takes_no_ask_of_their_own_organisation_down():
    ask, by = an_ask(), a_moderator()
    a_team(by, organisation=ask.organisation)

    with pytest.raises(Refused):
        moderation.unlist(ask, by=by, reason="We found a room.")


def test_a_moderator_reads_an_ask_in_words_and_approves_it(desk):
    circle = an_initiative(name="Circle")
    case = waiting(when=["sat-evening", "sun-morning"], initiatives=[str(circle.pk)]).case

    page = text(desk, reverse("moderator-case", args=[case.pk]))

    assert "What a group needs" in text(desk, reverse("moderator-desk"))
    assert ("Saturday evening, Sunday morning" in page, "Circle" in page) == (True, True)
    answer = desk.post(reverse("moderator-approve", args=[case.pk]), {"version": case.submission.version})
    assert (answer.status_code, Ask.objects.get().name) == (302, "A table")


def test_its_writer_and_a_moderator_see_it_as_others_will(client, provider, desk):
    draft = a_draft(client, "ask")

    own = text(client, at(draft, "preview"))
    submission = waiting()
    on_the_desk = text(desk, reverse("moderator-preview", args=[submission.case.pk]))

    assert ("A table" in own, "So others who are signed in will see it." in own) == (True, True)
    assert ("A table" in on_the_desk, "once it is approved" in on_the_desk) == (True, True)
    assert Ask.everything.count() == 0


def test_an_edit_changes_only_what_it_says_and_the_history_keeps_it(member):
    submission = waiting(when=["sat-evening"], area="Brixton")
    by, user = a_moderator(), submission.made_by
    moderation.approve(submission, by=by)
    edit = registration.open_edit(user, "ask", submission.subject)
    moderation.save(edit, {"when": ["sun-evening"]}, by=user)
    moderation.submit(edit, by=user)

    moderation.approve(edit, by=by)

    live = content.kind("ask").read(submission.subject)
    assert (live["when"], live["area"]) == (["sun-evening"], "Brixton")
    assert {event.fields for event in moderation.history("ask", submission.subject)} == {(), ("When",)}


def test_the_pages_of_a_provider_lead_to_asks(client, provider):
    draft = a_draft(client, "ask")

    page = text(client, "/provider/")

    assert ("Something you need" in page, draft.content["name"] in page) == (True, True)
    assert 'href="/provider/new/ask/"' in page


def test_no_public_page_speaks_of_an_ask(client):
    circle = an_initiative()
    ask = an_ask(name="Secret table", summary="Secret words", needed_by=[circle], organisation=an_organisation())

    pages = [
        text(client, path) for path in ("/", "/offers/", "/help-others/", "/sitemap-offers.xml", "/support/?q=secret")
    ]
    pages += [text(client, circle), text(client, ask.organisation)]

    assert [page for page in pages if "Secret" in page or "secret-table" in page] == []


def test_the_page_of_an_ask_costs_the_same_for_one_initiative_and_for_three(member, django_assert_max_num_queries):
    counted = []
    member.get("/provider/")
    for count in (1, 3):
        ask = an_ask(needed_by=[an_initiative() for _number in range(count)], moments=["in-hospital", "in-a-and-e"])
        with django_assert_max_num_queries(20) as queries:
            member.get(ask.get_absolute_url())
        counted.append(len(queries))

    assert counted[0] == counted[1]
