"""What groups wrote, on a page in another language: each text of theirs stands inside an element that says English."""

import json
from datetime import timedelta
from html.parser import HTMLParser
from io import BytesIO

import pytest
from django.utils import translation
from pypdf import PdfReader

from directory.foreign import Quoted, cut, joined, put, quoted
from tests import pdf
from tests.factories import an_initiative, an_offer, an_organisation, days_ago, edited

pytestmark = pytest.mark.django_db
LANGUAGES = ["es", "pt"]
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
# Whatever a group wrote holds this word.
THEIRS = "Zebra"


class Spoken(HTMLParser):
    """Each text of a page with the language of the nearest element that names one."""

    def __init__(self, page: str):
        super().__init__()
        self.stack, self.texts, self.attributes = [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.attributes += [(tag, name) for name, value in attrs if THEIRS in (value or "")]
        if tag not in VOID:
            self.stack.append((tag, given.get("lang", self.stack[-1][1] if self.stack else "")))

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.stack.pop()[0] == tag

    def handle_data(self, data):
        if data.strip() and self.stack[-1][0] not in ("script", "style"):
            self.texts.append((self.stack[-1][1], data.strip()))


def spoken(client, path) -> Spoken:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return Spoken(answer.content.decode())


def told(name: str) -> str:
    return f"{THEIRS} {name}"


@pytest.fixture
def listing():
    """A listing, checked today, of which every text is filled in; its organisation, an offer, and one like it."""
    texts = ("summary first_time who_for not_for times_note how_to_join access_note catchment cost_note waiting "
             "support_for_peers give_and_receive continuity")  # fmt: skip
    owner = an_organisation(name=told("house"), summary=told("of the house"))
    phone = {"sort": "phone", "value": "020 7946 0000", "name": told("desk"), "cost_note": told("costs nothing")}
    row = an_initiative(
        name=told("kitchen"),
        organisation=owner,
        meets=[{"slot": "sat-evening", "words": told("in the yard")}, {"slot": "sun-evening"}],
        at=[{"area": told("corner"), "name": told("hall"), "directions": told("left of the gate")}],
        contacts=[phone],
        aliases=[told("soup")],
        sources=[{"title": told("book"), "url": "https://example.org/", "as_of": "2025-01"}],
        checked=days_ago(1),
        formats=["phone"],
        join=["turn-up"],
        cost="free",
        **{name: told(name) for name in texts.split()},
    )
    moments = [{"moment": "leaving-hospital", "words": told("then too"), "basis": "stated"}]
    row = edited(row, moments=moments)
    twin = an_initiative(name=told("garden"), organisation=owner, meets=["sat-evening"])
    an_offer(name=told("course"), organisation=owner, given_by=[row], summary=told("of two days"), area=told("corner"),
             for_whom=told("cooks"), how_to_take_up=told("ring the cook"))  # fmt: skip
    return edited(twin, moments=moments) and row


def languages(file: bytes) -> list[str]:
    """The languages that parts of a PDF name, where they differ from its own."""
    root = PdfReader(BytesIO(file)).trailer["/Root"]["/StructTreeRoot"]
    return [str(element["/Lang"]) for element in pdf.structure(root) if "/Lang" in element]


def pages(row) -> list[str]:
    return [
        "/",
        "/support/",
        "/support/?q=zebra",
        f"/support/{row.slug}/",
        f"/support/{row.slug}/report/",
        "/moments/leaving-hospital/",
        "/moments/leaving-hospital/?when=weekend",
        "/moments/leaving-hospital/sheet/",
        "/moments/weekend-crisis/",
        "/now/",
        "/week/",
        "/for-someone-else/",
        "/arranging/",
        "/organisations/",
        f"/organisations/{row.organisation.slug}/",
        "/offers/",
        f"/offers/{row.offers.get().slug}/",
        f"/pack/?i={row.code}&q=zebra&unconfirmed=1",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_a_group_wrote_says_that_it_is_english(client, listing, language):
    wrong, seen = [], 0
    for path in pages(listing):
        page = spoken(client, f"/{language}{path}")
        theirs = [(spoken_in, text) for spoken_in, text in page.texts if THEIRS in text]
        wrong += [(path, spoken_in, text) for spoken_in, text in theirs if spoken_in != "en-GB"]
        seen += len(theirs)

    assert wrong == []
    assert seen > 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_portal_around_it_do_not(client, listing, language):
    page = spoken(client, f"/{language}/support/{listing.slug}/")

    said = " ".join(text for spoken_in, text in page.texts if spoken_in == language)
    assert {"es": "Ven sin avisar", "pt": "Apareça sem avisar"}[language] in said
    english = " ".join(text for spoken_in, text in page.texts if spoken_in == "en-GB")
    assert not {"ficha", "Para", "Gratis", "Grátis", "sábado", "Sábados"} & set(english.split())


def test_no_text_of_a_group_stands_in_an_attribute(client, listing):
    found = {one for path in pages(listing) for one in spoken(client, f"/es{path}").attributes}

    assert found <= {("input", "value"), ("a", "href")}


def test_an_english_page_carries_none_of_that(client, listing):
    for path in pages(listing):
        assert '<span lang="en-GB">' not in client.get(path).content.decode()


def test_a_name_in_the_language_of_the_page_says_so(client):
    row = an_initiative(name="La sobremesa", language="es", summary=told("summary"))

    texts = spoken(client, f"/pt/support/{row.slug}/").texts

    assert ("es", "La sobremesa") in texts
    assert ("en-GB", told("summary")) in texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_says_the_words_of_the_portal_in_the_language_and_those_of_the_group_as_they_are(
    client, listing, language
):
    when = {"es": "Cuándo", "pt": "Quando"}[language]

    leaflet = client.get(f"/{language}/support/{listing.slug}/leaflet.pdf").content
    pack = client.get(f"/{language}/pack.pdf?i={listing.code}").content
    sheet = client.get(f"/{language}/moments/leaving-hospital/sheet.pdf").content

    for file in (leaflet, pack):
        assert when in pdf.read(file).text
        assert told("kitchen") in pdf.read(file).text
    assert told("kitchen") in pdf.read(sheet).text
    for file in (leaflet, pack, sheet):
        assert len(file) <= 100 * 1024
        assert pdf.read(file).language == language
        assert {"en"} <= set(languages(file)) <= {"en", language}
    for file in (pack, sheet):
        # Beside the English, as on the web.
        draft = {"es": "Esto es un borrador: nadie que hable", "pt": "Isto é um rascunho: ninguém que fale"}[language]
        assert draft in pdf.read(file).text
        assert {"es": "de día o de noche", "pt": "de dia ou de noite"}[language] in pdf.read(file).text
        assert "any time, day or night" in pdf.read(file).text


def test_a_text_of_others_is_the_same_text_wherever_no_markup_can_stand():
    with translation.override("es"):
        text = put("Para: %(who)s (%(count)d)", who=quoted("<cooks>"), count=3)

        assert text == "Para: <cooks> (3)"
        assert text.__html__() == 'Para: <span lang="en-GB">&lt;cooks&gt;</span> (3)'
        assert json.dumps({"who": text}) == '{"who": "Para: <cooks> (3)"}'


def test_a_line_of_several_texts_keeps_the_language_of_each():
    with translation.override("pt"):
        line = joined(". ", ("Telefone", "", quoted("Ask for Ann."), quoted("Ana", "es")))

    assert line.parts == (("", "Telefone"), ("", ". "), ("en-GB", "Ask for Ann"), ("", ". "), ("es", "Ana"))


def test_a_line_that_is_cut_keeps_the_language_of_what_is_left():
    with translation.override("pt"):
        line = joined(": ", ("Telefone", quoted("Ask  for Ann at the desk")))

    left = cut(line, lambda text: text[:16] + "…")

    assert left == "Telefone: Ask fo…"
    assert left.parts[-1] == ("en-GB", "Ask fo…")


def test_on_an_english_page_a_text_is_itself():
    text = "As it is"

    assert quoted(text) is text
    assert not isinstance(joined(", ", [quoted(text), put("%(a)s", a=text)]), Quoted)


def test_a_day_of_dates_further_off_keeps_its_note_in_english(client):
    day = days_ago(-20)
    change = {"date": day.isoformat(), "sort": "cancelled", "words": told("feast")}
    week_day = f"{['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][day.weekday()]}-evening"
    row = an_initiative(meets=[{"slot": week_day, "exceptions": [change]}], checked=days_ago(1))

    texts = spoken(client, f"/es/support/{row.slug}/").texts

    assert day - timedelta(20) == days_ago(0)
    assert ("en-GB", told("feast")) in texts
