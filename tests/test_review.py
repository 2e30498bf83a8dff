"""The review of one case: what was, what would be, and every way to decide."""

from uuid import uuid4

import pytest
from django.urls import reverse

from directory import content, moderation
from directory.acts import Refused
from directory.models import Initiative, Mail, Submission
from tests.factories import a_team, an_initiative, an_organisation, document, entered, some_content
from tests.people import a_moderator, a_user

pytestmark = pytest.mark.django_db


def sent_by(user, *, team=None, subject=None, **changes) -> Submission:
    """What a provider has sent: something new, or a change to a live listing."""
    base = content.kind("initiative").read(subject) if subject else some_content()
    draft = moderation.start("initiative", team=team or a_team(user), by=user, subject=subject, document=base | changes)
    return moderation.submit(draft, by=user, is_right=True)


def page(client, name, *args, **query):
    return client.get(reverse(name, args=args), query).content.decode()


def test_the_review_page_shows_only_what_changes_in_words(desk):
    live = an_initiative(meets=["tue-evening"], summary="We talk.", who_for="Adults.")
    later = document(live)
    session = later["sessions"][0] | {"opens": 6 * 1440 + 600, "closes": 6 * 1440 + 720}
    case = moderation.enter("initiative", live.pk, later | {"sessions": [session]}, via="moderator").case

    compared = desk.get(reverse("moderator-case", args=[case.pk])).context["compared"]

    (line,) = compared.changed
    assert (line.was, line.now) == (
        "Tuesdays, 5pm to 10pm. Not known on bank holidays",
        "Sundays, 10am to midday. Not known on bank holidays",
    )
    assert {"We talk.", "Adults."} <= {same.now for same in compared.same}


def test_approving_shows_it_to_visitors(desk, client):
    submission = entered(name="Tea and Talk")
    case = submission.case

    answer = desk.post(reverse("moderator-approve", args=[case.pk]), {"version": submission.version}, follow=True)

    assert "Approved: Tea and Talk." in answer.content.decode()
    assert client.get(Initiative.objects.get().get_absolute_url()).status_code == 200


def test_approving_with_corrections_keeps_both_and_tells_the_provider(desk):
    provider = a_user()
    submission = sent_by(provider, summary="We tlak.", who_for="Adults.")
    form = desk.get(reverse("moderator-approve", args=[submission.case.pk])).context["form"]
    values = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}

    desk.post(reverse("moderator-approve", args=[submission.case.pk]), values | {"summary": "We talk."})

    submission.refresh_from_db()
    assert (submission.content["summary"], Initiative.objects.get().summary) == ("We tlak.", "We talk.")
    assert submission.corrected == ["summary"]
    assert "set a few words right" in Mail.objects.get(reason="submission-approved").text


def test_only_text_that_was_sent_counts_as_a_correction(desk):
    submission = entered(summary="We talk.", who_for="Adults.")

    desk.post(reverse("moderator-approve", args=[submission.case.pk]), {"version": submission.version})

    assert (Initiative.objects.get().summary, Initiative.objects.get().who_for) == ("We talk.", "Adults.")


@pytest.mark.parametrize(("keep", "summary"), [("theirs", "By the group."), ("live", "By a moderator.")])
def test_a_conflict_is_shown_in_three_columns_and_settled_by_a_choice(desk, keep, summary):
    live = an_initiative(summary="Old.")
    submission = moderation.enter("initiative", live.pk, document(live) | {"summary": "By the group."}, via="moderator")
    moderation.publish("initiative", live.pk, document(live) | {"summary": "By a moderator."}, via="moderator")
    address = reverse("moderator-approve", args=[submission.case.pk])

    (line,) = desk.get(reverse("moderator-case", args=[submission.case.pk])).context["compared"].changed
    unsettled = desk.post(address, {"version": submission.version})
    desk.post(address, {"version": submission.version, "keep_summary": keep})

    assert (line.was, line.now, line.live) == ("Old.", "By the group.", "By a moderator.")
    assert unsettled.status_code == 422
    assert Initiative.objects.get().summary == summary


def test_sending_back_needs_a_reason_and_keeps_the_notes(desk):
    submission = sent_by(a_user(), summary="Short.")
    address = reverse("moderator-send-back", args=[submission.case.pk])

    refused = desk.post(address, {"version": submission.version, "reason": " ", "note_summary": "Say more here."})
    desk.post(address, {"version": submission.version, "reason": "Nearly there.", "note_summary": "Say more here."})

    submission.refresh_from_db()
    assert refused.status_code == 422
    assert "Say more here." in refused.content.decode()
    assert (submission.state, submission.notes) == ("sent-back", {"summary": "Say more here."})
    assert "Nearly there." in Mail.objects.get(reason="submission-sent-back").text


def test_rejecting_tells_the_provider_why_and_says_nothing_of_the_listing(desk):
    submission = sent_by(a_user(), name="Secret Garden Group", summary="We meet at Dee's house.")

    desk.post(
        reverse("moderator-reject", args=[submission.case.pk]),
        {"version": submission.version, "reason": "It is not in Lambeth."},
    )

    mail = Mail.objects.get(reason="submission-rejected")
    assert "It is not in Lambeth." in mail.text
    assert submission.reference in mail.text
    assert "Garden" not in mail.text + mail.subject
    assert "Dee" not in mail.text + mail.subject


def test_the_slower_of_two_moderators_reads_who_did_what(desk):
    submission = entered(name="Tea and Talk")
    moderation.reject(submission, by=a_moderator(name="Bea"), reason="It is not in Lambeth.")

    answer = desk.post(reverse("moderator-approve", args=[submission.case.pk]), {"version": 1}, follow=True)

    assert "Somebody was quicker: Bea. It is now: rejected." in answer.content.decode()
    assert not Initiative.objects.exists()


def test_what_nobody_with_an_account_wrote_is_not_sent_back(desk, ana):
    submission = entered()

    words = page(desk, "moderator-case", submission.case.pk)

    assert reverse("moderator-send-back", args=[submission.case.pk]) not in words
    assert "Correct it while you approve it." in words
    with pytest.raises(Refused, match="nobody could change it"):
        moderation.send_back(submission, by=ana, reason="Say more.")
    assert Submission.objects.get().state == "waiting"


def test_words_that_moved_since_the_page_was_opened_are_not_decided(desk):
    provider = a_user()
    submission = sent_by(provider)
    opened_at = submission.version
    moderation.take_back(submission, by=provider)
    moderation.submit(moderation.save(submission, {"summary": "Other words."}, by=provider), by=provider)

    answer = desk.post(reverse("moderator-approve", args=[submission.case.pk]), {"version": opened_at}, follow=True)

    assert "Somebody has changed this since you opened it." in answer.content.decode()
    assert not Initiative.objects.exists()


def test_nobody_decides_for_their_own_organisation(desk, ana):
    team = a_team(ana, a_user(), organisation=an_organisation())
    submission = sent_by(ana, team=team)
    case = submission.case

    answer = desk.get(reverse("moderator-case", args=[case.pk]))
    refused = desk.post(reverse("moderator-approve", args=[case.pk]), {"version": submission.version}, follow=True)

    assert answer.context["moves"] == {}
    assert "This is your own organisation’s" in answer.content.decode()
    assert "Somebody from another organisation has to." in refused.content.decode()
    assert not Initiative.objects.exists()


def test_what_was_entered_for_a_moderators_own_organisation_is_not_theirs_to_decide(ana):
    organisation = an_organisation()
    a_team(ana, organisation=organisation)
    submission = moderation.enter(
        "initiative", uuid4(), some_content(organisation=str(organisation.pk)), via="moderator"
    )

    assert moderation.moves_for(ana, submission) == {}
    assert list(moderation.moves_for(a_moderator(), submission)) == ["approve", "reject"]


def test_an_initiative_whose_organisation_was_refused_says_what_to_do(desk):
    organisation = moderation.enter("organisation", uuid4(), {"name": "Kettles"}, via="moderator")
    submission = moderation.enter(
        "initiative", uuid4(), some_content(organisation=str(organisation.subject)), via="moderator"
    )
    moderation.reject(organisation, by=a_moderator(), reason="It is a shop.")

    refused = desk.post(reverse("moderator-approve", args=[submission.case.pk]), {"version": 1}, follow=True)

    assert "Its organisation was not accepted. Send this back" in refused.content.decode()


def test_an_initiative_leads_to_its_organisation_which_is_decided_first(desk):
    organisation = moderation.enter("organisation", uuid4(), {"name": "Kettles"}, via="moderator")
    submission = moderation.enter(
        "initiative", uuid4(), some_content(organisation=str(organisation.subject)), via="moderator"
    )
    approve = reverse("moderator-approve", args=[submission.case.pk])

    words = page(desk, "moderator-case", submission.case.pk)
    refused = desk.post(approve, {"version": 1}, follow=True)
    desk.post(reverse("moderator-approve", args=[organisation.case.pk]), {"version": 1})
    desk.post(approve, {"version": 1})

    assert "Decide its organisation first" in words
    assert "Kettles (not approved yet)" in words
    assert "Its organisation is not approved yet. Decide that one first." in refused.content.decode()
    assert Initiative.objects.get().organisation.name == "Kettles"


def test_the_preview_is_the_page_that_visitors_will_read_and_leaves_no_trace(desk):
    organisation = moderation.enter("organisation", uuid4(), {"name": "Kettles"}, via="moderator")
    submission = sent_by(a_user(), name="Tea and Talk", organisation=str(organisation.subject))

    words = page(desk, "moderator-preview", submission.case.pk)

    assert "<h1>Tea and Talk</h1>" in words
    assert "Kettles" in words
    assert "Nobody has confirmed these details" not in words
    submission.refresh_from_db()
    assert (submission.state, Initiative.objects.count()) == ("waiting", 0)


def test_what_a_group_has_taken_back_is_a_draft_that_nobody_else_reads(desk):
    provider = a_user()
    sent = moderation.take_back(sent_by(provider), by=provider)
    moderation.save(sent, sent.content | {"summary": "Not yet for anybody."}, by=provider)
    pages = ["moderator-case", "moderator-preview", "moderator-approve", "moderator-send-back"]

    answers = [desk.get(reverse(name, args=[sent.case.pk]), follow=True) for name in pages]

    assert [answer.redirect_chain for answer in answers] == [[("/moderator/", 303)]] * len(pages)
    assert all("taken this back to change it" in answer.content.decode() for answer in answers)
    assert not any("Not yet for anybody." in answer.content.decode() for answer in answers)


def test_notes_stay_on_the_desk(desk):
    case = entered().case
    address = reverse("moderator-note", args=[case.pk])

    empty = desk.post(address, {"text": ""})
    desk.post(address, {"text": "Rang them on Tuesday."})
    desk.post(address, {"text": "Rang them on Tuesday."})

    assert empty.status_code == 422
    assert [note.text for note in case.notes.all()] == ["Rang them on Tuesday."]
    assert "Rang them on Tuesday." in page(desk, "moderator-case", case.pk)


def test_a_case_tells_what_happened_to_its_subject_before(desk, ana):
    live = an_initiative(summary="Old.")
    moderation.correct("initiative", live.pk, document(live) | {"summary": "New."}, base=document(live), by=ana)
    moderation.unlist(live, by=ana, reason="They asked us to.")
    case = moderation.enter("initiative", live.pk, document(live) | {"who_for": "All."}, via="moderator").case

    history = desk.get(reverse("moderator-case", args=[case.pk])).context["history"]

    assert [(event.what, event.reason, event.fields) for event in history] == [
        ("Taken down", "They asked us to.", ()),
        ("Corrected", "", ("In a few words",)),
    ]


def test_a_change_of_its_organisation_need_not_be_decided_first(desk):
    provider, organisation = a_user(), an_organisation(name="Kettles")
    team = a_team(provider, organisation=organisation)
    for kind, row in (("organisation", organisation), ("initiative", an_initiative(organisation=organisation))):
        edit = moderation.start(kind, team=team, by=provider, subject=row.pk, document={"summary": "New words."})
        moderation.submit(edit, by=provider)

    words = page(desk, "moderator-case", edit.case.pk)

    assert "New words." in words
    assert "Decide its organisation first" not in words
