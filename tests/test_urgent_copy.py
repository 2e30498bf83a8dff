"""Urgent help without the database: no test here that lacks the mark `django_db` may touch one, pytest sees to that."""

import json
import os
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import path, reverse

from directory import importing, moderation, urgent_copy, urls
from directory.models import PageText, UrgentContact, Wording
from tests.people import a_moderator, signed_in

ROOT = Path(__file__).resolve().parent.parent
NEW = {"name": "Night line", "sort": "phone", "value": "020 7946 0009", "keyword": "", "when": "at night", "note": ""}
NATIONAL = ["999", "111", "116 123", "85258"]
LANGUAGES = ["", "/es", "/pt"]


def broken(_request):
    raise ValueError


broken.login_required = False
urlpatterns = [*urls.urlpatterns, *(path(f"{language}broken/", broken) for language in ("", "es/", "pt/"))]
handler400 = "directory.views.errors.bad_request"
handler404 = "directory.views.errors.page_not_found"
handler500 = "directory.views.errors.server_error"


def a_visitor() -> Client:
    """Somebody who signed in here once: the browser sends the cookies of that along."""
    client = Client(raise_request_exception=False)
    client.cookies.load({settings.SESSION_COOKIE_NAME: "a" * 32, settings.CSRF_COOKIE_NAME: "b" * 32})
    return client


def numbers(copied=None) -> list[str]:
    return [contact.value for contact in copied or urgent_copy.contacts()]


@pytest.fixture
def copied(transactional_db):
    """A copy as `prepare` makes it."""
    urgent_copy.renew()


@pytest.mark.parametrize("language", LANGUAGES)
def test_urgent_help_is_whole_in_every_language_without_a_database(language):
    answer = a_visitor().get(f"{language}/urgent-help/")

    assert answer.status_code == 200
    assert numbers(answer.context["urgent"]) == NATIONAL
    assert "What to say when you ring" in answer.text
    assert ("“interpreter”" in answer.text.partition("What to say")[0]) == bool(language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "status"), [("/nowhere/", 404), ("/moments/%00/", 400), ("/?q=%00", 400), ("/broken/", 500)]
)
@pytest.mark.urls(__name__)
def test_an_error_page_gives_the_numbers_in_every_language_without_a_database(language, address, status):
    answer = a_visitor().get(language + address)

    assert answer.status_code == status
    assert f'<html lang="{language[1:] or "en-GB"}">' in answer.text
    assert all(f'href="{scheme}"' in answer.text for scheme in ("tel:999", "tel:111", "tel:116123", "sms:85258"))


def test_a_form_that_is_refused_gives_the_numbers_without_a_database():
    client = Client(enforce_csrf_checks=True)

    answer = client.post("/account/login/", {"login": "ana@example.org"})

    assert (answer.status_code, 'href="tel:999"' in answer.text) == (403, True)


@pytest.mark.parametrize("address", ["/leave/", "/es/leave/", "/pt/leave/", "/healthz", "/robots.txt"])
def test_leaving_and_the_sign_of_life_need_no_database(address):
    assert a_visitor().get(address).status_code == (303 if "leave" in address else 200)


@pytest.mark.django_db(transaction=True)
def test_a_number_is_on_the_page_when_two_agree_and_off_it_when_one_hides_it(client):
    ana, bea = a_moderator(name="Ana"), a_moderator(name="Bea")
    change = moderation.propose(NEW, by=ana)
    before = numbers()

    contact = moderation.agree(change, by=bea)
    agreed = client.get("/urgent-help/").text
    signed_in(ana).post(reverse("moderator-urgent-hide", args=[contact.pk]), {"reason": "It rings out."})
    hidden = [client.get(address).text for address in ("/urgent-help/", "/nowhere/", "/es/urgent-help/")]

    assert (before, "020 7946 0009" in agreed) == (NATIONAL, True)
    assert not any("020 7946 0009" in text for text in hidden)


@pytest.mark.django_db(transaction=True)
def test_a_shipped_number_that_is_hidden_is_gone_from_error_pages_too(client, copied):
    shout = UrgentContact.objects.get(name="Shout")

    moderation.hide(shout, by=a_moderator(), reason="It rings out.")

    assert "85258" not in client.get("/nowhere/").text
    assert numbers() == NATIONAL[:3]


@pytest.mark.django_db(transaction=True)
def test_another_process_sees_at_once_that_a_number_is_hidden(copied):
    """It has read the copy before, and keeps what it read."""
    reader = subprocess.Popen(
        [sys.executable, "-c", READER, str(settings.URGENT_COPY)],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    first = reader.stdout.readline()
    moderation.hide(UrgentContact.objects.get(name="Samaritans"), by=a_moderator(), reason="It rings out.")

    second, _ = reader.communicate("again\n")

    assert [json.loads(line) for line in (first, second)] == [NATIONAL, ["999", "111", "85258"]]


READER = """
import json, sys
from pathlib import Path
import django
django.setup()
from django.conf import settings
from directory import urgent_copy
settings.URGENT_COPY = Path(sys.argv[1])
while True:
    print(json.dumps([contact.value for contact in urgent_copy.contacts()]), flush=True)
    if not sys.stdin.readline():
        break
    print(json.dumps([contact.value for contact in urgent_copy.contacts()]), flush=True)
    break
"""


@pytest.mark.django_db(transaction=True)
def test_the_copy_says_all_that_the_rows_say(copied):
    fields = [field.attname for field in UrgentContact._meta.concrete_fields]

    assert [[getattr(one, name) for name in fields] for one in urgent_copy.contacts()] == [
        list(row) for row in UrgentContact.objects.shown().values_list(*fields)
    ]
    page, row = urgent_copy.page(), PageText.objects.page("urgent-help")
    assert (page.title, page.lede) == (row.title, row.lede)
    assert [(one.heading, one.body) for one in page.parts()] == [(one.heading, one.body) for one in row.parts()]


@pytest.mark.django_db(transaction=True)
def test_a_line_for_people_hurt_at_home_is_not_among_the_numbers_for_everybody(copied):
    """Not even where an older portal wrote it into the copy."""
    line = UrgentContact.objects.create(name="Home line", purpose="home", sort="phone", value="020 7946 0011")
    urgent_copy.renew()
    said = json.loads(settings.URGENT_COPY.read_text())
    fields = UrgentContact._meta.concrete_fields
    older = said | {"contacts": [*said["contacts"], {each.attname: getattr(line, each.attname) for each in fields}]}

    settings.URGENT_COPY.write_text(json.dumps(older))

    assert [one["value"] for one in said["contacts"]] == numbers() == NATIONAL


@pytest.mark.django_db(transaction=True)
def test_words_that_a_speaker_has_checked_are_in_the_copy(client, copied):
    for row in Wording.objects.filter(language="es"):
        row.checked_by, row.checked_on = "A speaker", date(2026, 11, 22)
        row.save()
    urgent_copy.renew()

    text = client.get("/es/urgent-help/").text

    assert "<h1>Ayuda urgente</h1>" in text
    assert "Gratis desde cualquier teléfono" in text


@pytest.mark.django_db(transaction=True)
def test_words_edited_by_an_administrator_reach_the_copy(copied):
    boss = signed_in(a_moderator(is_staff=True, is_superuser=True))
    page = PageText.objects.get(page="urgent-help")

    boss.post(f"/admin/directory/pagetext/{page.pk}/change/", {"title": "Help at once", "lede": page.lede})

    assert urgent_copy.page().title == "Help at once"


@pytest.mark.django_db(transaction=True)
def test_loading_the_words_makes_the_copy():
    settings.URGENT_COPY.unlink(missing_ok=True)

    importing.load_words()

    assert stat.S_IMODE(settings.URGENT_COPY.stat().st_mode) == 0o644
    assert numbers() == NATIONAL


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("damage", [b"", b"{", b'{"contacts": []}', b"\xff\xfe", b"[1]"])
def test_a_copy_that_is_broken_leaves_what_was_read_last(copied, damage):
    moderation.hide(UrgentContact.objects.get(name="Shout"), by=a_moderator(), reason="It rings out.")
    read = numbers()

    settings.URGENT_COPY.write_bytes(damage)

    assert numbers() == read == NATIONAL[:3]


@pytest.mark.parametrize("damage", [b"", b"{", b'{"contacts": []}', b"\xff\xfe", b"[1]"])
def test_a_portal_that_starts_with_a_broken_copy_shows_the_national_numbers(client, damage):
    settings.URGENT_COPY.write_bytes(damage)

    assert numbers(client.get("/urgent-help/").context["urgent"]) == NATIONAL


@pytest.mark.django_db(transaction=True)
def test_a_broken_copy_is_looked_at_once_until_another_stands_in_its_place(copied):
    there, whole = settings.URGENT_COPY, settings.URGENT_COPY.read_text()
    moderation.hide(UrgentContact.objects.get(name="Shout"), by=a_moderator(), reason="It rings out.")
    read = numbers()
    there.write_text("{".ljust(len(whole.encode())))
    broken, told = numbers(), there.stat()

    there.write_text(whole)
    os.utime(there, ns=(told.st_atime_ns, told.st_mtime_ns))

    assert (read, broken, numbers()) == (NATIONAL[:3],) * 3
    there.touch()
    assert numbers() == NATIONAL


@pytest.mark.django_db(transaction=True)
def test_a_copy_that_cannot_be_written_is_not_called_hidden(copied, monkeypatch):
    """And trying again once there is room makes it."""
    ana, shout = a_moderator(), UrgentContact.objects.get(name="Shout")
    there = settings.URGENT_COPY
    monkeypatch.setattr(settings, "URGENT_COPY", Path("/proc/nowhere/urgent.json"))
    with pytest.raises(OSError, match="nowhere"):
        moderation.hide(shout, by=ana, reason="It rings out.")
    monkeypatch.setattr(settings, "URGENT_COPY", there)
    before = numbers()

    moderation.hide(shout, by=ana, reason="It rings out.")

    assert (before, numbers()) == (NATIONAL, NATIONAL[:3])
