"""An initiative that is missing: somebody suggests it, a moderator makes a listing of it."""

import pytest
from django.test import Client
from django.urls import reverse

from directory.models import Case, Mail, Submission
from tests.factories import an_initiative
from tests.people import a_moderator, signed_in
from tests.provider_pages import CAFE
from tests.telling import a_suggestion, posted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]
SUGGEST = "/suggest/"


def a_case(**parts) -> Case:
    posted(SUGGEST, a_suggestion(**parts))
    return Case.objects.latest("pk")


def test_a_suggestion_becomes_a_case_with_all_that_was_said():
    case = a_case(when_where="Brockwell Park, early", reach="example.org", reply_to="ana@example.org")

    assert (case.sort, case.name, case.reply_to) == ("suggestion", "Dawn Choir", "ana@example.org")
    assert case.danger == Case.Danger.NEW
    assert all(words in case.words for words in ("People who sing at dawn.", "Brockwell Park, early", "example.org"))
    assert Mail.objects.count() == 0


def test_name_and_a_few_words_are_enough():
    assert posted(SUGGEST, a_suggestion()).status_code == 303


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"name": ""}, "Enter a name."),
        ({"what": ""}, "Say in a few words what it is."),
        ({"what": "x" * 1001}, "You have written 1001"),
        ({"reply_to": "a@b@c"}, "Enter an e-mail address"),
    ],
)
def test_what_is_lacking_is_said_and_nothing_is_lost(parts, says):
    answer = posted(SUGGEST, a_suggestion(when_where="Brockwell Park, early", **parts))

    html = answer.content.decode()
    assert (answer.status_code, Case.objects.count()) == (422, 0)
    assert says in html
    assert "Brockwell Park, early" in html


def test_the_name_in_the_address_begins_the_form_and_finds_what_is_here():
    twin = an_initiative(name="Dawn Choir")

    html = Client().get(SUGGEST, {"name": "dawn choir"}).content.decode()

    assert 'value="dawn choir"' in html
    assert "Is it one of these?" in html
    assert twin.get_absolute_url() in html


def test_the_hint_keeps_nobody_from_sending():
    an_initiative(name="Dawn Choir")

    assert posted(SUGGEST, a_suggestion(name="Dawn Choir")).status_code == 303


@pytest.mark.parametrize("name", ["", "\0", "é" * 900, "<b>", "%", '"NEAR('])
def test_any_name_in_the_address_gives_a_page(name):
    answer = Client().get(SUGGEST, {"name": name})

    assert answer.status_code in (200, 400)
    assert "<b>" not in answer.content.decode().partition("<main")[2].partition("</main")[0].replace("<b>We", "")


def test_a_moderator_makes_a_listing_of_it_once():
    case, client = a_case(), signed_in(a_moderator())
    where = reverse("moderator-report-enter", args=[case.pk])
    page = client.get(where)

    for _again in range(2):
        client.post(where, CAFE | {"key": str(case.subject)})

    entered = Submission.objects.get()
    case.refresh_from_db()
    assert page.context["form"].initial["name"] == "Dawn Choir"
    assert page.context["form"].initial["summary"] == "People who sing at dawn."
    assert (entered.subject, entered.state, entered.via) == (case.subject, "waiting", "moderator")
    assert (case.state, case.reply_to) == ("closed", "")


def test_a_report_cannot_be_entered_as_a_listing():
    case = Case.objects.create(
        sort="report", kind="initiative", subject=an_initiative().pk, due_at="2030-01-01T00:00Z", about="times"
    )

    assert signed_in(a_moderator()).get(reverse("moderator-report-enter", args=[case.pk])).status_code == 404
