from uuid import uuid4

import pytest

from directory import content, moderation
from directory.acts import Refused
from directory.models import Case, Initiative, Submission
from tests.factories import an_initiative, an_offer, document, some_content
from tests.people import a_moderator

pytestmark = pytest.mark.django_db


def test_what_is_submitted_waits_and_changes_nothing_that_visitors_see():
    row = an_initiative(summary="Old words.")

    moderation.enter("initiative", row.pk, document(row) | {"summary": "New words."}, via="moderator")

    assert Initiative.objects.get().summary == "Old words."


def test_a_submission_opens_one_case_that_says_whether_it_is_new():
    row = an_initiative()

    moderation.enter("initiative", row.pk, document(row), via="moderator")
    moderation.enter("initiative", uuid4(), some_content(), via="moderator")

    assert sorted(Case.objects.values_list("sort", flat=True)) == ["change", "new"]


def test_publishing_applies_only_what_the_edit_changed_and_names_conflicts():
    row = an_initiative(summary="Old.", who_for="All.")
    base = document(row)
    moderation.publish("initiative", row.pk, base | {"summary": "By a moderator."}, via="moderator")

    submission = moderation.publish(
        "initiative", row.pk, base | {"summary": "By the group.", "who_for": "Adults."}, base=base, via="provider"
    )

    live = Initiative.objects.get()
    assert (live.summary, live.who_for) == ("By a moderator.", "Adults.")
    assert submission.conflicts == ["summary"]


def test_the_id_of_a_draft_becomes_the_id_of_the_live_row():
    subject = uuid4()

    moderation.publish("initiative", subject, some_content(), via="provider")

    assert Initiative.objects.get().pk == subject
    assert Submission.objects.get().state == "approved"


def test_a_document_that_cannot_be_written_leaves_no_history_behind():
    with pytest.raises(ValueError, match="formats"):
        moderation.publish("initiative", uuid4(), some_content(formats=["magic"]), via="provider")

    assert (Initiative.everything.count(), Submission.objects.count()) == (0, 0)


def test_a_correction_names_only_what_is_live():
    ana, offer = a_moderator(), an_offer()
    base = content.kind("offer").read(offer.pk)

    with pytest.raises(Refused, match="An initiative that it names is not approved yet"):
        moderation.correct("offer", offer.pk, base | {"initiatives": [str(uuid4())]}, base=base, by=ana)
    with pytest.raises(Refused, match="Its organisation was not accepted"):
        moderation.correct("offer", offer.pk, base | {"organisation": str(uuid4())}, base=base, by=ana)

    assert content.kind("offer").read(offer.pk) == base
