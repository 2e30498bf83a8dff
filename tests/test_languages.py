"""The same portal in Spanish and Portuguese: by its address alone, and never in place of the English words."""

import json
from datetime import date

import pytest
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext, ngettext, trans_real

from directory import importing, urgent_copy
from directory.models import EasyLine, Moment, PageText, Term, UrgentContact, Wording, said, wordings_held
from directory.place import REFERENCE
from tests.pages import tight

pytestmark = pytest.mark.django_db
LANGUAGES = ["es", "pt"]


def words_of(language: str) -> dict:
    return json.loads((REFERENCE / "wordings.json").read_text())[language]


def test_a_page_in_spanish_says_its_words_in_spanish_and_names_its_language(client):
    text = client.get("/es/moments/").content.decode()

    assert '<html lang="es">' in text
    assert "Volver a casa del hospital" in text
    assert "Coming home from hospital" not in text


def test_the_language_follows_the_address_and_not_the_browser(client):
    answer = client.get("/moments/", headers={"accept-language": "es"})

    assert "Coming home from hospital" in answer.content.decode()
    assert '<html lang="en-GB">' in answer.content.decode()


def test_links_of_a_page_stay_in_its_language_and_lead_to_the_same_page_in_the_others(client):
    text = client.get("/pt/moments/?when=sat").content.decode()

    assert 'href="/pt/support/"' in text
    assert '<a href="/moments/?when=sat" lang="en-GB" hreflang="en-GB">English</a>' in text
    assert '<a href="/es/moments/?when=sat" lang="es" hreflang="es">Español</a>' in text
    assert '<a href="/pt/moments/?when=sat" lang="pt" hreflang="pt" aria-current="true">Português</a>' in text


@pytest.mark.parametrize(
    "path", ["/es/provider/", "/pt/moderator/", "/es/account/login/", "/es/healthz", "/fr/moments/"]
)
def test_what_is_not_for_visitors_has_no_other_language(client, path):
    assert client.get(path).status_code == 404


def test_a_translated_page_says_that_it_awaits_a_check_until_one_is_recorded(client):
    before = client.get("/es/moments/").context["awaits_check"]
    row = Wording.objects.get(about="interface", language="es")
    row.checked_by, row.checked_on = "A speaker", date(2026, 11, 22)
    row.save()

    after = client.get("/es/moments/").context["awaits_check"]

    assert (before, after) == (True, False)
    assert client.get("/pt/moments/").context["awaits_check"]
    assert not client.get("/moments/").context["awaits_check"]


def test_what_nobody_has_translated_stays_english(client):
    Wording.objects.filter(about="moment:in-hospital", language="es").delete()

    text = client.get("/es/moments/").content.decode()

    assert "Staying on a ward" in text
    assert "Volver a casa del hospital" in text


def test_a_part_of_a_page_that_nobody_has_translated_says_that_it_is_english(client):
    Wording.objects.filter(about="section:safety/2", language="pt").delete()

    text = client.get("/pt/safety/").content.decode()

    assert '<h2><span lang="en-GB">Private browsing</span></h2>' in tight(text)
    assert '<span lang="en-GB">Most browsers can open a private window.' in text


def test_a_moderators_wording_acts_at_once(client):
    client.get("/es/moments/")
    row = Wording.objects.get(about="page:moments", field="title", language="es")
    row.text = "¿Qué te pasa ahora?"
    row.save()

    assert "¿Qué te pasa ahora?" in client.get("/es/moments/").content.decode()


def test_a_row_read_on_a_spanish_page_holds_english_and_says_spanish():
    with translation.override("es"):
        rows = [Moment.objects.get(slug="in-hospital"), PageText.objects.get(page="moments")]
        held, shown = [rows[0].name, rows[1].title], [said(rows[0], "name"), said(rows[1], "title")]

    spoken = words_of("es")
    assert held == ["Staying on a ward", "What is happening?"]
    assert shown == [spoken["moment:in-hospital"]["name"], spoken["page:moments"]["title"]]


def test_what_is_copied_from_a_row_of_a_spanish_page_is_english():
    with translation.override("es"):
        moment = Moment.objects.get(slug="in-hospital")
        Moment.objects.filter(slug="leaving-hospital").update(line=moment.line)
        moment.save()

    english = Moment.objects.get(slug="in-hospital")
    assert (moment.name, english.name) == ("Staying on a ward", "Staying on a ward")
    assert Moment.objects.get(slug="leaving-hospital").line == english.line


def test_sections_of_a_spanish_page_stay_english_in_their_rows():
    with translation.override("es"):
        page = PageText.objects.page("safety")
        parts = page.parts()
        held = [section.heading for section in page.sections.all()]

    assert parts[0].heading == words_of("es")["section:safety/0"]["heading"]
    assert held == [part.heading for part in page.parts()]


def test_loading_again_brings_new_words_and_leaves_those_that_a_speaker_checked():
    Wording.objects.filter(about="page:home", field="title", language="es").update(text="Old")
    Wording.objects.filter(about="page:home", field="title", language="pt").update(
        text="Checked", checked_by="A speaker", checked_on="2026-11-22"
    )

    importing.load_words()

    said = dict(Wording.objects.filter(about="page:home", field="title").values_list("language", "text"))
    assert said == {"es": words_of("es")["page:home"]["title"], "pt": "Checked"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_and_every_moment_has_words_in_every_language(language):
    shown = Term.objects.exclude(vocabulary__in=["crisis", "hurt", "harmless", "synonym"])
    wanted = {row.about for row in [*shown, *Moment.objects.all()]}

    assert sorted(wanted - words_of(language).keys()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_belongs_to_words_that_there_are(language):
    pages = {page.page: page.sections.count() for page in PageText.objects.all()}
    models = [Term, Moment, PageText, EasyLine, UrgentContact]
    known = {row.about for model in models for row in model.objects.all()}
    known |= {f"section:{page}/{number}" for page, count in pages.items() for number in range(count)}

    assert sorted(words_of(language).keys() - known) == []


def test_one_request_looks_a_language_up_once(django_assert_max_num_queries):
    with translation.override("es"), wordings_held(), django_assert_max_num_queries(3):
        moments = [said(moment, "name") for moment in Moment.objects.all()]

    assert (len(moments), moments[0]) == (7, "Todo es demasiado")


def test_a_refusal_is_in_english_whatever_the_page_before_was_in(client):
    client.get("/es/moments/")

    refused = client.get("/support/?q=%00").content.decode()

    assert '<html lang="en-GB">' in refused
    assert "We could not read that" in refused


def checked(language: str, *, but: str = "") -> None:
    for row in Wording.objects.filter(language=language).exclude(about=but):
        row.checked_by, row.checked_on = "A speaker", date(2026, 11, 22)
        row.save()
    urgent_copy.renew()


@pytest.mark.parametrize(("language", "title"), [("es", "Ayuda urgente"), ("pt", "Ajuda urgente")])
def test_urgent_help_stands_beside_the_english_until_a_speaker_has_checked_every_word_of_it(client, language, title):
    before = client.get(f"/{language}/urgent-help/").content.decode()
    checked(language, but="section:urgent-help/2")
    in_part = client.get(f"/{language}/urgent-help/").content.decode()
    checked(language)

    after = client.get(f"/{language}/urgent-help/").content.decode()

    for text in (before, in_part):
        assert f'<h1>{title} <span class="beside" lang="en-GB">Urgent help</span></h1>' in text
        places = ("tel:999", "“interpreter”", 'class="draft"', "We are not a crisis service")
        assert sorted(places, key=text.index) == list(places)
    assert f"<h1>{title}</h1>" in after
    assert "Urgent help" not in after
    assert 'class="draft"' not in after


def test_notes_beside_urgent_numbers_are_english_until_they_are_checked(client):
    before = client.get("/es/support/?q=zzzz").content.decode()
    checked("es")

    after = client.get("/es/support/?q=zzzz").content.decode()

    assert "Free from any phone" in before
    assert "Gratis desde cualquier teléfono" in after


def test_a_page_without_a_translation_says_so_and_names_its_language(client):
    text = client.get("/es/privacy/").content.decode()

    assert '<div lang="en-GB">' in text
    assert '<div lang="en-GB">' not in client.get("/privacy/").content.decode()
    assert '<div lang="en-GB">' not in client.get("/es/help-others/").content.decode()


def test_words_in_english_are_not_looked_for_in_the_catalogues_of_others():
    with translation.override(settings.LANGUAGE_CODE):
        found = (
            gettext("Nobody has written this"),
            ngettext("{n} cup", "{n} cups", 1),
            ngettext("{n} cup", "{n} cups", 2),
        )

    assert trans_real.translation(settings.LANGUAGE_CODE)._fallback is None
    assert found == ("Nobody has written this", "{n} cup", "{n} cups")
