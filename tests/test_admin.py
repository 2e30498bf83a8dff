"""The administrators' pages: who may enter, and what may be edited there."""

import pytest
from django.urls import reverse
from django.utils import timezone

from directory.admin import site
from directory.models import Mail, PageSection, PageText, Promise, Term
from tests.people import a_moderator, a_user, signed_in, with_second_factor

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator():
    return signed_in(with_second_factor(a_user(is_staff=True)))


def a_failed_mail(**parts) -> Mail:
    return Mail.objects.create(
        recipient="a@example.org", subject="A question", text="A secret link", **{"state": "failed", **parts}
    )


def test_a_visitor_is_asked_to_sign_in_on_the_portals_own_page(client):
    answer = client.get("/admin/", follow=True)

    assert answer.request["PATH_INFO"] == reverse("account_login")


def test_the_admins_own_sign_in_never_looks_at_a_password(client):
    a_user(email="boss@example.org", is_staff=True)

    answer = client.post("/admin/login/", {"username": "boss@example.org", "password": "correct horse battery staple"})

    assert answer.status_code == 302
    assert "_auth_user_id" not in client.session


def test_an_administrator_without_a_second_factor_is_sent_to_make_one():
    answer = signed_in(a_user(is_staff=True)).get("/admin/")

    assert answer.url == reverse("mfa_activate_totp")


@pytest.mark.parametrize("who", [a_user, a_moderator])
def test_providers_and_moderators_may_not_enter(who):
    assert signed_in(who()).get("/admin/").status_code == 403


def test_only_the_words_the_promise_and_the_mail_are_there():
    assert {model.__name__ for model in site._registry} == {
        "BankHoliday",
        "EasyLine",
        "Mail",
        "Moment",
        "PageSection",
        "PageText",
        "Promise",
        "Term",
        "Wording",
    }


def test_nothing_is_edited_in_a_list_or_inline():
    assert [one for one in site._registry.values() if one.list_editable or one.inlines] == []


@pytest.mark.parametrize("model", ["term", "moment", "pagetext", "pagesection", "bankholiday", "promise", "mail"])
def test_every_list_opens(administrator, model):
    a_failed_mail()
    Promise.objects.create(days=5)

    assert administrator.get(reverse(f"admin:directory_{model}_changelist")).status_code == 200


def test_editing_a_term_notes_the_time_and_leaves_its_address_alone(administrator):
    term = Term.objects.filter(vocabulary="help").first()
    values = {"name": "New name", "hint": "", "synonyms": "one\ntwo words\n", "position": 1, "slug": "other"}

    administrator.post(reverse("admin:directory_term_change", args=[term.pk]), values)

    slug = term.slug
    term.refresh_from_db()
    assert (term.name, term.slug, term.synonyms) == ("New name", slug, ["one", "two words"])
    assert term.edited_at.date() == timezone.now().date()


def test_editing_a_section_notes_the_time_on_its_page(administrator):
    section = PageSection.objects.filter(page__page="about").first()
    values = {"page": section.page_id, "heading": section.heading, "body": "Other words.", "position": 1}

    administrator.post(reverse("admin:directory_pagesection_change", args=[section.pk]), values)

    page = PageText.objects.get(page="about")
    assert page.sections.get(pk=section.pk).body == "Other words."
    assert page.edited_at is not None


@pytest.mark.parametrize("model", ["term", "moment", "pagetext", "promise", "mail"])
def test_what_others_rely_on_cannot_be_deleted(administrator, model):
    a_failed_mail()
    Promise.objects.create(days=5)
    pk = site._registry[next(m for m in site._registry if m._meta.model_name == model)].model.objects.first().pk

    assert administrator.get(reverse(f"admin:directory_{model}_delete", args=[pk])).status_code == 403


def test_mail_shows_why_it_failed_and_never_its_text(administrator):
    mail = a_failed_mail(last_error="No such mailbox")

    words = administrator.get(reverse("admin:directory_mail_change", args=[mail.pk])).content.decode()

    assert "No such mailbox" in words
    assert "A secret link" not in words


def test_failed_mail_is_tried_again_and_other_mail_is_left_alone(administrator):
    failed, sent = a_failed_mail(), a_failed_mail(state="sent", sent_at=timezone.now())

    administrator.post(
        reverse("admin:directory_mail_changelist"),
        {"action": "try_again", "_selected_action": [failed.pk, sent.pk]},
    )

    assert dict(Mail.objects.values_list("pk", "state")) == {failed.pk: "waiting", sent.pk: "sent"}


def test_a_new_promise_counts_and_old_ones_stay(administrator):
    Promise.objects.create(days=7)

    administrator.post(reverse("admin:directory_promise_add"), {"days": 3})

    assert [promise.days for promise in Promise.objects.all()] == [3, 7]


def test_leaving_the_admin_clears_the_computer(administrator):
    answer = administrator.post(reverse("admin:logout"))

    assert "Clear-Site-Data" in answer.headers
    assert "_auth_user_id" not in administrator.session
