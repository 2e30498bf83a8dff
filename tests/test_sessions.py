"""Who reaches which pages, how long a session lasts, and what happens to words that arrive after its end."""

import re
import time
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.messages import get_messages
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST

from directory import unsent_posts
from directory.acts import Refused
from directory.models import Mail, UnsentPost, User
from directory.views.audience import for_administrators, for_members, for_moderators
from lambeth_peer import urls
from tests.people import PASSWORD, a_moderator, a_user, code_of, sign_in, signed_in, with_second_factor

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__), pytest.mark.usefixtures("nothing_counted_yet")]


@for_members
def listing(request):
    return HttpResponse(request.POST.get("words", "listing"))


@for_moderators
def desk(request):
    return HttpResponse(request.POST.get("words", "desk"))


@for_administrators
def administration(request):
    return HttpResponse("administration")


@require_POST
@for_members
def refused(request):
    raise Refused("Somebody was quicker.")


urlpatterns = [
    path("provider/test/", listing),
    path("provider/refused/", refused),
    path("moderator/test/", desk),
    path("admin/test/", administration),
    *urls.urlpatterns,
]
handler403 = urls.handler403


def test_moderators_sign_in_with_a_second_factor_and_reach_the_desk(client):
    user = a_moderator()

    first = sign_in(client, user.email)
    between = client.get("/moderator/test/")
    second = client.post(first["Location"], {"code": code_of(user)})

    assert (first["Location"], second["Location"]) == ("/account/2fa/authenticate/", "/moderator/")
    assert between["Location"] == "/account/login/?next=/moderator/test/"
    assert client.get("/moderator/test/").text == "desk"


@pytest.mark.parametrize("role", ["is_moderator", "is_staff"])
def test_without_a_second_factor_no_page_of_theirs_opens(role):
    client = signed_in(a_user(**{role: True}))
    address = {"is_moderator": "/moderator/test/", "is_staff": "/admin/test/"}[role]

    answers = [client.get(address), client.post(address)]

    assert [answer["Location"] for answer in answers] == ["/account/2fa/totp/activate/"] * 2


@pytest.mark.parametrize("address", ["/moderator/test/", "/admin/test/"])
def test_a_second_factor_does_not_make_a_moderator(address):
    answer = signed_in(with_second_factor(a_user())).get(address)

    assert (answer.status_code, "not open to you" in answer.text) == (403, True)


def test_a_second_factor_not_used_in_this_session_is_asked_for_and_the_words_survive(client):
    user = a_moderator()
    client.force_login(user)

    asked = client.post("/moderator/test/", {"words": "what I wrote"})
    answer = client.post(asked["Location"], {"code": code_of(user)})

    assert asked["Location"] == "/account/2fa/reauthenticate/?next=%2Fmoderator%2Ftest%2F"
    assert answer.text == "what I wrote"


def test_setting_up_a_second_factor_takes_the_password_once_more(client, django_capture_on_commit_callbacks):
    user = a_user(is_moderator=True)
    client.force_login(user)
    asked = client.get("/moderator/test/", follow=True)
    page = client.post(asked.redirect_chain[-1][0], {"password": PASSWORD}, follow=True)
    user.key = page.context["form"].secret

    with django_capture_on_commit_callbacks(execute=True):
        done = client.post("/account/2fa/totp/activate/", {"code": code_of(user)}, follow=True)

    assert re.match('<svg [^>]*viewBox="0 0 [^>]*><path fill="#fff"', page.context["totp_svg"])
    assert "data:image/svg+xml" in page.text
    assert len(re.findall(r"<code>\d{8}</code>", done.text)) == 10
    assert Mail.objects.get().subject == "Your second step is on"


START = datetime(2026, 11, 23, 8, tzinfo=UTC)
HOUR = 3600
SESSIONS = [
    # who, how often they come (hours), for how long, whether they are still signed in then
    ("provider", 23.9, 23.9, True),
    ("provider", 24.1, 24.1, False),
    ("provider", 11, 77, True),
    ("moderator", 11.9, 11.9, True),
    ("moderator", 1, 12, False),
    ("administrator", 1, 12, False),
]


@pytest.mark.parametrize(("who", "every", "hours", "still_in"), SESSIONS)
def test_a_session_lasts_as_long_as_it_should(who, every, hours, still_in):
    with time_machine.travel(START, tick=False) as clock:
        user = a_user(is_moderator=who == "moderator", is_staff=who == "administrator")
        client = signed_in(user)
        client.get("/provider/test/")
        while clock is not None and (time.time() - START.timestamp()) < hours * HOUR - 1:
            clock.shift(every * HOUR)
            answer = client.get("/provider/test/")

    assert (answer.status_code == 200) == still_in


def test_the_time_of_a_visit_is_written_down_once_a_minute():
    with time_machine.travel(START, tick=False) as clock:
        client = signed_in(a_user())
        client.get("/account/")
        clock.shift(50)
        before = client.session["seen_at"]
        client.get("/account/")
        between = client.session["seen_at"]
        clock.shift(20)
        client.get("/account/")

        assert between == before
        assert client.session["seen_at"] == before + 70


def test_a_session_ends_when_it_should_for_other_reasons(client):
    user = a_user()
    here, elsewhere = signed_in(user), signed_in(user)
    fields = {"oldpassword": PASSWORD, "password1": "three other long words", "password2": "three other long words"}

    changed = here.post("/account/password/change/", fields)
    after = [here.get("/provider/test/").status_code, elsewhere.get("/provider/test/").status_code]
    User.objects.update(is_active=False)

    assert changed.status_code == 302
    assert after == [200, 302]
    assert here.get("/provider/test/").status_code == 302


def test_signing_in_gives_the_session_a_new_key(client):
    client.post("/provider/test/", {"words": "kept in a session of nobody"})
    before = client.session.session_key

    sign_in(client, a_user().email)

    assert before != client.session.session_key
    assert "_auth_user_id" in client.session


PAGES = [
    "/account/",
    "/account/email/",
    "/account/logout/",
    "/account/password/change/",
    "/account/2fa/",
    "/account/sessions/",
    "/account/reauthenticate/",
    "/provider/test/",
]
ENTRANCES = [
    "/account/login/",
    "/account/signup/",
    "/account/login/code/",
    "/account/password/reset/",
    "/account/password/reset/done/",
    "/account/password/reset/key/done/",
    "/account/password/reset/key/1-wrong/",
    "/account/confirm-email/",
    "/account/confirm-email/wrong/",
    "/account/inactive/",
    "/account/finished/",
]


@pytest.mark.parametrize("address", PAGES)
def test_nothing_of_a_signed_in_page_is_kept_and_it_can_be_finished(address):
    answer = signed_in(a_user()).get(address)

    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store, private"
    assert address == "/provider/test/" or "Finish and clear this computer" in answer.text


@pytest.mark.parametrize("address", ENTRANCES)
def test_an_account_page_opens_in_our_look_and_is_not_kept(client, address):
    answer = client.get(address)

    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store, private"
    assert answer.text.count("<h1>") == 1
    assert 'href="/urgent-help/"' in answer.text
    assert "style=" not in answer.text
    assert "Finish and clear this computer" not in answer.text


def test_a_refusal_on_the_way_is_not_kept_either():
    answer = Client(enforce_csrf_checks=True).post("/account/login/", {})

    assert (answer.status_code, answer["Cache-Control"]) == (403, "no-store, private")


def test_finishing_signs_out_and_asks_the_browser_to_forget(client):
    signed_in(a_user(), client)

    answer = client.post("/account/logout/")

    assert (answer.status_code, answer["Location"]) == (302, "/account/finished/")
    assert answer["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert answer.cookies["sessionid"].value == ""
    assert "You are signed out" in client.get("/account/finished/").text
    assert client.get("/provider/test/").status_code == 302


def test_a_link_elsewhere_cannot_sign_anybody_out(client):
    signed_in(a_user(), client)

    answer = client.get("/account/logout/")

    assert "Clear-Site-Data" not in answer.headers
    assert client.get("/provider/test/").status_code == 200


def test_a_refused_move_becomes_words_on_the_page_before(client):
    signed_in(a_user(), client)

    answer = client.post("/provider/refused/", headers={"referer": "http://testserver/provider/test/?tab=2"})
    elsewhere = client.post("/provider/refused/", headers={"referer": "https://evil.test/x/"})

    assert (answer.status_code, answer["Location"]) == (303, "/provider/test/?tab=2")
    assert (elsewhere.status_code, elsewhere["Location"]) == (303, "/provider/")
    assert [str(message) for message in get_messages(answer.wsgi_request)][:1] == ["Somebody was quicker."]


def test_what_was_sent_after_the_session_ended_is_there_after_signing_in_again(client):
    with time_machine.travel(START) as clock:
        user = a_user()
        signed_in(user, client)
        client.get("/provider/test/")
        clock.shift(25 * HOUR)
        asked = client.post("/provider/test/", {"words": "what I wrote"})
        back = client.post(asked["Location"], {"login": user.email, "password": PASSWORD, "next": "/provider/test/"})
        page = client.get(back["Location"])
        again = client.get(back["Location"])

    assert asked["Location"] == "/account/login/?next=/provider/test/"
    assert "what I wrote" in page.text
    assert '<input type="hidden" name="words" value="what I wrote">' in page.text
    assert again.text == "listing"


def test_somebody_else_who_signs_in_there_does_not_see_the_words(client):
    with time_machine.travel(START) as clock:
        signed_in(a_user(), client)
        client.get("/provider/test/")
        clock.shift(25 * HOUR)
        client.post("/provider/test/", {"words": "what I wrote"})
        signed_in(a_user(), client)

        assert client.get("/provider/test/").text == "listing"


def test_the_words_are_gone_after_an_hour_from_the_page_and_from_the_database(client):
    with time_machine.travel(START, tick=False) as clock:
        client.post("/provider/test/", {"words": "what I wrote"})
        clock.shift(HOUR)
        unsent_posts.forget()
        within_the_hour = UnsentPost.objects.count()
        clock.shift(1)
        page = signed_in(a_user(), client).get("/provider/test/").text
        client.post("/provider/test/")
        unsent_posts.forget()

    assert (within_the_hour, page, UnsentPost.objects.count()) == (1, "listing", 0)


def test_the_worker_throws_them_away_when_nobody_comes_back(client):
    client.post("/provider/test/", {"words": "what I wrote"})
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        call_command("work", "--once")

    assert UnsentPost.objects.count() == 0


def test_a_browser_has_one_form_kept_the_last_that_it_sent(client):
    for number in range(8):
        answer = client.post("/provider/test/", {"words": f"form {number} of mine"})

    page = signed_in(a_user(), client).get("/provider/test/").text
    assert (answer.status_code, "form 7 of mine" in page, UnsentPost.objects.count()) == (302, True, 0)


def test_after_five_forms_of_one_connection_the_words_stay_on_the_page():
    answers = [Client().post("/provider/test/?tab=2", {"words": f"form {number} of mine"}) for number in range(6)]
    from_elsewhere = Client(REMOTE_ADDR="192.0.2.7").post("/provider/test/", {"words": "mine too"})

    last = answers[-1].text
    assert [answer.status_code for answer in [*answers, from_elsewhere]] == [302] * 5 + [429, 302]
    assert "form 5 of mine" in last
    assert "Many forms came from your connection in this hour, so we cannot keep more." in last
    assert 'href="/account/login/?next=/provider/test/%3Ftab%3D2"' in last
    assert not answers[-1].cookies
    assert UnsentPost.objects.count() == 6


def test_words_that_are_too_long_to_keep_stay_on_the_page_with_short_answers_beside(client):
    answer = client.post(
        "/provider/test/", {"words": "so many " * 3000, "name": "Choir", "csrfmiddlewaretoken": "secret"}
    )

    assert (answer.status_code, UnsentPost.objects.count()) == (413, 0)
    assert ("so many " * 3000).strip() in answer.text
    assert "name: Choir" in answer.text
    assert "secret" not in answer.text
    assert "They are longer than we can keep for somebody who is signed out." in answer.text
    assert answer["Cache-Control"] == "no-store, private"


def test_what_is_typed_is_only_text_on_the_page_that_could_not_keep_it(client):
    answer = client.post("/provider/test/", {"words": "</textarea><script>alert(1)</script> " + "x" * 20_000})

    assert "<script>alert" not in answer.text
    assert "&lt;/textarea&gt;&lt;script&gt;alert" in answer.text


def test_no_password_is_repeated_or_kept(client):
    answer = client.post("/account/password/change/", {"oldpassword": "my long secret " * 2000})

    assert (answer.status_code, UnsentPost.objects.count()) == (302, 0)


@pytest.mark.parametrize(
    ("origin", "repeated"), [("http://testserver", True), ("https://evil.test", False), ("null", False)]
)
def test_a_form_that_is_too_old_shows_the_words_again_but_only_our_own(origin, repeated):
    client = signed_in(a_user(), Client(enforce_csrf_checks=True))

    answer = client.post("/provider/test/", {"words": "what I wrote"}, headers={"origin": origin})

    assert answer.status_code == 403
    assert ("what I wrote" in answer.text) == repeated
    assert repeated or "your words should still be there" in answer.text
