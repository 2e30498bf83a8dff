"""The panel for people who are hurt: the line for whoever is meant, and no other as if it were theirs."""

import re

import pytest
from django.urls import reverse

from directory import moderation
from directory.models import UrgentContact
from directory.pages.hurt import hurt_panel
from tests.factories import an_initiative
from tests.pages import tight
from tests.paper import sheet
from tests.people import a_moderator

pytestmark = pytest.mark.django_db

HOME, CHILD, COUNCIL, EXPLOITED = "08082000247", "08001111", "02079265555", "08000121700"
SAFETY = [HOME, CHILD, COUNCIL, EXPLOITED, "08088010327", "08009995428", "08005999247"]
NO_OTHER = "We know no other line for this that answers at night."


def page(client, text: str, language: str = "") -> str:
    answer = client.get(f"{language}{reverse('support')}", {"q": text})
    return answer.content.decode()


def panel(words: str) -> str:
    return re.search(r'<section class="help alarm" aria-labelledby="(?:alarm-)?hurt">.*?</section>', words, re.S)[0]


def numbers(words: str) -> list[str]:
    return re.findall(r'href="(?:tel|sms):(\d+)"', panel(words))


def confirmed(name: str, **changes) -> UrgentContact:
    """The line as two moderators have confirmed it."""
    line = UrgentContact.objects.get(name=name)
    values = {value: getattr(line, value) for value in moderation.urgent.VALUES} | changes
    return moderation.agree(moderation.propose(values, by=a_moderator(), contact=line), by=a_moderator())


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("my husband hits me", [HOME]),
        ("mi marido me pega", [HOME]),
        ("o meu marido bate-me", [HOME]),
        ("im 14 and my stepdad is abusive", [CHILD]),
        ("tengo 13 años y mi padre me pega", [CHILD]),
        ("tenho 13 anos e o meu pai bate-me", [CHILD]),
        ("the carer is abusive to my nan", [COUNCIL]),
        ("maltrato en la residencia de mi abuela", [COUNCIL]),
        ("maus tratos no lar da minha avó", [COUNCIL]),
        ("my neighbours child is being abused", [COUNCIL]),
        ("my dad hits me", [HOME, CHILD]),
    ],
)
def test_the_line_is_for_whoever_is_meant(client, text, lines):
    assert numbers(page(client, text)) == lines


def test_where_it_is_not_plain_each_line_says_whom_it_is_for(client):
    words = panel(page(client, "he hits me"))

    notes = tight(words)
    assert numbers(words) == [HOME, COUNCIL, CHILD]
    for name, whom in (
        (
            "National Domestic Abuse Helpline</b>, any time, day or night: ",
            "For anybody hurt or controlled by a partner",
        ),
        ("social care</b>, any time, day or night: ", "When an adult at risk, an older person or a child is hurt"),
        ("Childline</b>, any time, day or night: ", "For a child or young person who is being hurt."),
    ):
        assert notes.index(name) < notes.index(whom) < notes.index(name) + 120


def test_at_night_a_case_without_a_line_is_told_the_councils_and_that_we_know_no_other(client, time_machine):
    time_machine.move_to("2026-11-29T03:00:00Z")

    words = page(client, "modern slavery")

    assert numbers(words) == [COUNCIL]
    assert NO_OTHER in panel(words)


def test_a_line_for_somebody_else_does_not_hide_that_one_is_lacking(client):
    words = page(client, "my husband is violent to me and i am trafficked")

    assert numbers(words) == [HOME]
    assert NO_OTHER in panel(words)


def test_a_line_that_must_be_confirmed_is_hidden_until_a_second_moderator_has_agreed(client, ana):
    line = UrgentContact.objects.get(purpose="exploited")
    values = {name: getattr(line, name) for name in moderation.urgent.VALUES} | {"when": "every day, 9am to 9pm"}

    change = moderation.propose(values, by=ana, contact=line)
    proposed = numbers(page(client, "modern slavery"))
    moderation.agree(change, by=a_moderator())
    agreed = page(client, "modern slavery")

    assert proposed == [COUNCIL]
    assert numbers(agreed) == [EXPLOITED]
    assert "every day, 9am to 9pm" in panel(agreed)
    assert NO_OTHER not in panel(agreed)


def test_hours_that_nobody_knows_are_said_to_be_unknown_and_never_any_time(client):
    confirmed("Modern Slavery and Exploitation Helpline")

    words = panel(page(client, "modern slavery"))

    notes = words[words.rindex("Modern Slavery") :]
    line = notes[: notes.index("NHS 111")]
    assert "We do not know when it is answered." in line
    assert "any time" not in line


def test_a_line_that_one_moderator_hides_is_gone_at_once(client, ana):
    moderation.hide(UrgentContact.objects.get(name="Childline"), by=ana, reason="It rings out.")

    words = page(client, "im 14 and my dad hits me")

    assert numbers(words) == [COUNCIL]
    assert NO_OTHER in panel(words)


def test_the_page_about_staying_private_has_each_line_with_whom_it_is_for(client):
    assert numbers(client.get(reverse("safety")).content.decode()) == [HOME, COUNCIL, CHILD]


@pytest.mark.parametrize(
    ("language", "local"),
    [("/es", "a cualquier hora, de día o de noche"), ("/pt", "a qualquer hora, de dia ou de noite")],
)
def test_the_hours_of_a_line_stand_in_a_draft_with_the_english_in_brackets(client, language, local):
    words = panel(page(client, "my husband hits me", language))

    assert f'</b>, {local} (<span lang="en-GB">any time, day or night</span>):' in words


@pytest.mark.parametrize(
    ("language", "local"), [("/es", "pulsa 55 cuando te lo pidan."), ("/pt", "carregue em 55 quando lhe pedirem.")]
)
def test_in_another_language_a_draft_stands_beside_the_english_words_about_danger(client, language, local):
    words = tight(panel(page(client, "my husband hits me", language)))

    assert numbers(words) == [HOME]
    assert words.index("<ul class=") < words.index("“interpreter”") < words.index('class="draft"') < words.index(local)
    for english in (
        "If you cannot speak, ring from a mobile and press 55 when you are asked.",
        "For anybody hurt or controlled by a partner, an ex or their family.",
        "Free and confidential. Refuge runs it.",
    ):
        assert f'<span class="beside" lang="en-GB">{english}</span>' in words.replace("> ", ">").replace(" <", "<")


@pytest.mark.parametrize(
    "address",
    [
        "/urgent-help/",
        "/support/?q=i+want+to+die",
        "/support/?q=nothing+whatever+of+that+kind",
        "/moments/weekend-crisis/",
        "/moments/in-a-and-e/",
        "/moments/weekend-crisis/sheet/",
        "/week/",
        "/now/",
        "/suggest/",
        "/support/night-kitchen/",
        "/support/night-kitchen/report/",
        "/no-such-page/",
        "/es/urgent-help/",
        "/pt/now/",
    ],
)
def test_numbers_for_some_never_stand_among_those_for_everybody(client, address):
    an_initiative(name="Night kitchen")
    for line in UrgentContact.objects.filter(confirm_first=True).exclude(purpose="crisis"):
        confirmed(line.name)

    words = client.get(address, follow=True).content.decode()

    assert "999" in words
    assert [number for number in SAFETY if number in words.replace(" ", "")] == []


def test_numbers_for_some_are_not_on_paper():
    found = sheet().text.replace(" ", "")

    assert "116123" in found
    assert [number for number in SAFETY if number in found] == []


def test_the_lines_take_one_query_however_many_there_are(django_assert_num_queries):
    confirmed("Men’s Advice Line", when="Monday to Friday")
    confirmed("Karma Nirvana", when="Monday to Friday")

    with django_assert_num_queries(1):
        found = hurt_panel("my husband hits me")

    assert len(found.lines) == 3
