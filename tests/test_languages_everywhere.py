"""Finding, taking away and urgent help in Spanish and Portuguese: what follows the language, and what never does."""

import re
from datetime import date

import pytest
from django.conf import settings
from django.utils import translation

from directory.models import Wording
from tests import pdf
from tests.factories import an_initiative, days_ago
from tests.telling import a_report, posted
from tests.test_foreign_words import Spoken, spoken

pytestmark = pytest.mark.django_db
TITLES = {"": "Find support", "/es": "Buscar apoyo", "/pt": "Procurar apoio"}
NOTE = "When a life is at risk, or you cannot keep yourself safe. Or go to the emergency department (A&E)."
URGENT_ENGLISH = ["ring or text now", "in danger now", "say the name of your language"]


@pytest.fixture
def row():
    return an_initiative(
        name="Evening kitchen", meets=["sat-evening"], at=[{}], checked=days_ago(1), cost="free",
        who=["carers"], contacts=[{"sort": "phone", "value": "020 7946 0000"}],
    )  # fmt: skip


def page(client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()


def checked(language: str, **which) -> None:
    for row in Wording.objects.filter(language=language, **which):
        row.checked_by, row.checked_on = "A speaker", date(2026, 11, 22)
        row.save()


@pytest.mark.parametrize("order", [["", "/es", "/pt", "", "/es"], ["/pt", "/es", "", "/pt"]])
def test_one_process_answers_each_page_in_its_own_language(client, row, order):
    words = {"": ("For people who", "Free"), "/es": ("Gratis",), "/pt": ("Grátis",)}

    for prefix in order:
        text = page(client, f"{prefix}/support/")

        assert TITLES[prefix] in text
        assert words[prefix][-1] in text
        assert not [word for other in words if other != prefix for word in words[other][-1:] if f">{word}<" in text]


@pytest.mark.parametrize(("language", "typed", "said"), [("es", "sábado por la noche", "Sábado"),
                                                         ("pt", "sábado à noite", "Sábado")])  # fmt: skip
def test_what_was_typed_is_read_and_said_in_the_language_of_the_page(client, row, language, typed, said):
    answer = client.get(f"/{language}/support/", {"q": typed})

    chips = [chip.words for chip in answer.context["finder"].read_as.chips]
    assert len(chips) == 1
    assert chips[0].startswith(said)


@pytest.mark.parametrize(("language", "typed"), [("es", "quien cuida de alguien"), ("pt", "quem cuida de alguém")])
def test_the_name_of_a_choice_is_understood_as_it_stands_on_the_page(client, row, language, typed):
    found = client.get(f"/{language}/support/", {"q": typed}).context["finder"]

    assert [chip.words.casefold() for chip in found.read_as.chips] == [typed]
    assert [one.name for one in found.found.initiatives] == ["Evening kitchen"]


@pytest.mark.parametrize("language", ["es", "pt"])
def test_every_link_and_form_of_the_finder_stays_in_its_language(client, row, language):
    for path in ("/support/?q=kitchen&cost=free", "/support/?q=nothing+like+it&cost=free", "/moments/leaving-hospital/",
                 "/for-someone-else/?age=16", "/arranging/", f"/support/{row.slug}/", "/pack/"):  # fmt: skip
        text = page(client, f"/{language}{path}")

        led = re.findall(r'<(?:a|form)[^>]* (?:href|action|formaction)="(/[^"]*)"[^>]*>', text)
        others = {one for one in led if not one.startswith((f"/{language}/", "/provider/", "/account/", "/static/"))}
        tongues = {one for one in others if one.split("?")[0] in (path.split("?")[0], *_in_all(path))}
        assert others == tongues, path


def _in_all(path: str) -> list[str]:
    return [f"/{language}{path.split('?')[0]}" for language in ("es", "pt")]


@pytest.mark.parametrize("language", ["es", "pt"])
def test_paper_leads_to_the_short_address_without_a_language(client, row, language):
    english = pdf.read(client.get(f"/support/{row.slug}/leaflet.pdf").content)
    leaflet = pdf.read(client.get(f"/{language}/support/{row.slug}/leaflet.pdf").content)

    assert f"/g/{row.code}" in leaflet.text
    assert f"/{language}/g/" not in leaflet.text
    assert leaflet.language == language
    assert english.language == "en"


@pytest.mark.parametrize("language", ["es", "pt"])
def test_addresses_for_programs_have_no_language(client, row, language):
    text = page(client, f"/{language}/support/{row.slug}/")

    data = text[text.index("application/ld+json") :].split("</script>")[0]
    assert f"/{language}/" not in data
    for path in ("/sitemap.xml", "/feeds/new.atom", "/opensearch.xml"):
        assert f"/{language}/" not in page(client, path)
    for path in ("/sitemap.xml", "/feeds/new.atom", "/opensearch.xml", "/robots.txt"):
        assert client.get(f"/{language}{path}").status_code == 404
    assert f"<loc>{settings.SITE_URL}/{language}/" not in page(client, "/sitemap-pages.xml")


@pytest.mark.parametrize("language", ["es", "pt"])
def test_words_about_danger_are_english_and_say_so_until_a_speaker_has_checked_them(client, row, language):
    hurt, crisis = "/support/?q=my+husband+hits+me", "/support/?q=i+want+to+die"
    paths = [hurt, crisis, f"/support/{row.slug}/report/", "/moments/weekend-crisis/", "/"]
    before = {path: spoken(client, f"/{language}{path}").texts for path in paths}
    checked(language)

    after = {path: " ".join(text for _language, text in spoken(client, f"/{language}{path}").texts) for path in paths}

    said = [(spoken_in, text) for texts in before.values() for spoken_in, text in texts]
    for words in URGENT_ENGLISH:
        found = [spoken_in for spoken_in, text in said if words in text]
        assert found, words
        assert set(found) == {"en-GB"}, words
        assert not [path for path in paths if words in after[path]]


@pytest.mark.parametrize("language", ["es", "pt"])
def test_the_box_of_urgent_numbers_says_how_to_ask_for_an_interpreter(client, row, language):
    for path in ("/moments/leaving-hospital/", "/moments/weekend-crisis/", "/now/", f"/support/{row.slug}/",
                 "/support/?q=zzzz", "/support/?q=i+want+to+die", "/urgent-help/"):  # fmt: skip
        assert "“interpreter”" in page(client, f"/{language}{path}"), path
        assert "“interpreter”" not in page(client, path).partition("<main")[2].partition('<section class="words')[0], (
            path
        )


@pytest.mark.parametrize("language", ["es", "pt"])
def test_urgent_words_on_paper_are_english_until_they_are_checked(client, row, language):
    paths = [f"/{language}/support/{row.slug}/leaflet.pdf", f"/{language}/moments/leaving-hospital/sheet.pdf"]
    before = [pdf.read(client.get(path).content).text for path in paths]
    checked(language)

    after = [pdf.read(client.get(path).content).text for path in paths]

    for text in before:
        assert "Free from any phone" in text
        assert "Text SHOUT to 85258" in text
        assert "“interpreter”" in text
    for text in after:
        assert "Free from any phone" not in text
        assert "Text SHOUT to" not in text
        assert "“interpreter”" in text


@pytest.mark.parametrize("path", ["/no-such-page/", "/support/never-was-here/"])
def test_a_page_that_is_not_there_still_has_the_numbers_in_english(client, path):
    answer = client.get(f"/es{path}")

    texts = Spoken(answer.content.decode()).texts
    assert answer.status_code == 404
    assert ("en-GB", NOTE) in texts
    assert any(spoken_in == "es" for spoken_in, _text in texts)


@pytest.mark.parametrize("language", ["es", "pt"])
def test_the_pages_for_people_who_arrange_are_in_the_language(client, row, language):
    for path in ("/for-someone-else/", "/arranging/", "/help-others/"):
        answer = client.get(f"/{language}{path}")
        page = answer.context["page"]
        sections = page.parts()

        with translation.override(language):
            assert page.said_in == language
        known = set(Wording.objects.filter(language=language).values_list("about", flat=True))
        assert {f"section:{path.strip('/')}/{number}" for number in range(len(sections))} <= known
        assert answer.context["awaits_check"]


@pytest.mark.parametrize(("language", "said"), [("es", "opcional"), ("pt", "opcional")])
def test_a_form_says_what_is_wrong_in_the_language_of_its_page(row, language, said):
    bad = a_report(row, about="", words="x" * 5000, reply_to="nobody")

    answer = posted(f"/{language}/support/{row.slug}/report/", bad)

    words = {text for spoken_in, text in Spoken(answer.content.decode()).texts if spoken_in == language}
    english = {"Choose from the list.", "There is a problem", "(optional)", "Enter something here."}
    assert not english & words
    assert not [text for text in words if text.startswith(("Enter ", "Say ", "Choose ", "Tell "))]
    assert said in " ".join(words)
    assert "characters" not in " ".join(words)
