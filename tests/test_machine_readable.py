import json
import re
from xml.etree import ElementTree

import pytest
from django.template import Context, Template

from directory import importing, moderation
from directory.models import Initiative, Moment, Submission
from directory.pages.linked_data import DAYS
from tests.clock import FRIDAY
from tests.factories import an_initiative, an_offer, an_organisation, unlisted
from tests.people import a_moderator

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]
SITE = "http://127.0.0.1:8000"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ALTERNATE = "{http://www.w3.org/1999/xhtml}link"
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def data(client, row) -> dict:
    return json.loads(BLOCK.findall(client.get(row.get_absolute_url()).text)[0])


def files(client) -> list[str]:
    """The files that the index of the site map names."""
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)
    return [place.text.removeprefix(SITE) for place in tree.iter(f"{MAP}loc")]


def addresses(client) -> list[str]:
    trees = [ElementTree.fromstring(client.get(file).content) for file in files(client)]
    return [place.text.removeprefix(SITE) for tree in trees for place in tree.iter(f"{MAP}loc")]


def changed(client, file: str) -> dict[str, str | None]:
    """Each address of one file, and when it says that the page last changed."""
    tree = ElementTree.fromstring(client.get(file).content)
    return {url.find(f"{MAP}loc").text.removeprefix(SITE): url.findtext(f"{MAP}lastmod") for url in tree}


def entries(client) -> list[ElementTree.Element]:
    return ElementTree.fromstring(client.get("/feeds/new.atom").content).findall(f"{ATOM}entry")


def published(name: str, **parts):
    """A listing that went live by a decision, as every listing does."""
    row = an_initiative(name=name, **parts)
    by = a_moderator()
    document = {"name": name, "summary": f"{name} is here."}
    submission = moderation.enter("initiative", row.pk, document, via="moderator", by=by)
    moderation.approve(submission, by=by)
    row.refresh_from_db()
    return row


def test_a_listing_states_its_published_facts_for_programs(client):
    row = an_initiative(
        name="Tuesday Circle",
        organisation=an_organisation(name="Friends of Brixton"),
        meets=["tue-evening"],
        at=[{"shown": "address", "name": "The Hall", "address": "1 High Road", "postcode": "SW9 8AA"}],
        contacts=[{"sort": "phone", "value": "020 7946 0123"}, {"sort": "web", "value": "https://example.org/"}],
        languages=["es"],
        checked=FRIDAY,
    )

    found = data(client, row)

    assert (found["@type"], found["name"], found["url"]) == (
        "Service",
        "Tuesday Circle",
        f"{SITE}/support/tuesday-circle/",
    )
    assert found["provider"]["name"] == "Friends of Brixton"
    assert found["hoursAvailable"] == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": "https://schema.org/Tuesday",
            "opens": "17:00",
            "closes": "22:00",
        }
    ]
    place, phone, web = found["availableChannel"]
    assert place["serviceLocation"]["address"]["streetAddress"] == "1 High Road"
    assert phone["servicePhone"]["telephone"] == "020 7946 0123"
    assert web["serviceUrl"] == "https://example.org/"
    assert found["availableLanguage"] == ["Spanish"]


def test_day_and_night_all_week_is_seven_whole_days(client):
    row = an_initiative(meets=[{"opens": 0, "closes": 7 * 24 * 60}], checked=FRIDAY)

    hours = data(client, row)["hoursAvailable"]

    assert [one["dayOfWeek"].rpartition("/")[2] for one in hours] == list(DAYS)
    assert {(one["opens"], one["closes"]) for one in hours} == {("00:00", "23:59")}


def test_programs_get_no_personal_contact_no_hidden_door_and_no_hidden_time(client):
    row = an_initiative(
        meets=[{"slot": "tue-evening", "times_shown": False}],
        at=[
            {"shown": "hidden", "address": "7 Unseen Lane", "postcode": "SW9 8AA", "area": "Stockwell"},
            {"shown": "area", "address": "8 Unseen Lane", "postcode": "SW2 1AA", "area": "Brixton"},
        ],
        contacts=[{"sort": "phone", "value": "07700 900123", "name": "Ana", "personal": True}],
        checked=FRIDAY,
    )

    found = json.dumps(data(client, row))

    assert [word for word in ("Unseen", "Stockwell", "1AA", "07700", "Ana", "hoursAvailable") if word in found] == []
    assert "Brixton" in found


def test_programs_get_no_times_that_nobody_has_checked(client):
    row = an_initiative(meets=["tue-evening"])

    assert "hoursAvailable" not in data(client, row)


def test_an_organisation_states_what_it_is_without_anybody_s_own_number(client):
    row = an_organisation(
        name="Friends of Brixton",
        website="https://example.org/",
        contacts=[
            {"id": "0b6f2f0e-59ce-4bd4-8bb1-3d0c5bb2a001", "sort": "phone", "value": "07700 900123", "personal": True}
        ],
    )

    found = data(client, row)

    assert (found["@type"], found["name"], found["url"]) == (
        "Organization",
        "Friends of Brixton",
        "https://example.org/",
    )
    assert "07700" not in json.dumps(found)


@pytest.mark.parametrize("name", ["</script><script>alert(1)</script>", "<!--<script>", "A & B \u2028 “C”", '"}, {"'])
def test_nothing_that_somebody_writes_ends_the_block_of_data(client, name):
    row = an_initiative(name=name, summary=name)

    page = client.get(row.get_absolute_url()).text

    block = BLOCK.findall(page)[0]
    assert json.loads(block)["name"] == name
    assert not set("<>&") & set(block)
    assert "<script>alert" not in page


def test_the_block_of_data_is_made_of_data_alone():
    template = Template("{% load linked_data %}{% linked_data facts %}")

    found = template.render(Context({"facts": {"name": "é"}}))

    assert found == '<script type="application/ld+json">{"name": "é"}</script>'


def test_the_site_map_holds_what_is_listed_and_nothing_that_was_taken_down(client):
    organisation = an_organisation(name="Friends")
    an_offer(name="Walking Beside", organisation=organisation)
    gone = an_initiative(name="Gone", organisation=organisation)
    an_initiative(name="Here", organisation=organisation)

    before = addresses(client)
    unlisted(gone)
    after = addresses(client)

    assert set(before) - set(after) == {"/support/gone/"}
    assert {"/", "/support/here/", "/organisations/friends/", "/offers/walking-beside/"} <= set(after)
    assert {moment.get_absolute_url() for moment in Moment.objects.all()} <= set(after)
    assert [path for path in after if client.get(path).status_code != 200] == []


def test_the_site_map_costs_the_same_number_of_queries_for_one_listing_and_for_three(client, django_assert_num_queries):
    for count in (1, 3):
        for _number in range(count):
            an_initiative(organisation=an_organisation())
        with django_assert_num_queries(4):
            client.get("/sitemap.xml")
        for file in files(client):
            with django_assert_num_queries(1):
                client.get(file)


def test_no_file_of_the_site_map_holds_more_than_500_addresses(client):
    rows = [Initiative(name="Circle", slug=f"circle-{number}", code=f"C{number}") for number in range(1201)]
    Initiative.everything.bulk_create([*rows, Initiative(name="Gone", slug="gone", code="GONE", listed=False)])

    counts = {file: len(changed(client, file)) for file in files(client) if "support" in file}

    support = "/sitemap-support.xml"
    assert counts == {support: 500, f"{support}?p=2": 500, f"{support}?p=3": 201}
    assert {f"/support/circle-{number}/" for number in range(1201)} < set(addresses(client))
    assert "/support/gone/" not in addresses(client)
    assert [client.get(f"{support}?p={page}").status_code for page in ("4", "x", "0")] == [404, 404, 404]


def test_the_site_map_says_when_a_page_changed_only_where_that_is_known(client):
    published("Tuesday Circle")
    an_offer(name="Walking Beside")
    Submission.objects.filter(kind="offer").delete()

    assert changed(client, "/sitemap-support.xml") == {"/support/tuesday-circle/": "2026-11-27"}
    assert changed(client, "/sitemap-offers.xml") == {"/offers/walking-beside/": None}
    assert set(changed(client, "/sitemap-pages.xml").values()) == {None}


def test_the_site_map_names_the_same_page_in_every_language_under_our_own_address(client):
    an_initiative(name="Tuesday Circle")

    tree = ElementTree.fromstring(client.get("/sitemap-support.xml", headers={"host": "127.0.0.1"}).content)

    path = "/support/tuesday-circle/"
    assert {(one.get("hreflang"), one.get("href")) for one in tree.iter(ALTERNATE)} == {
        ("en", f"{SITE}{path}"),
        ("es", f"{SITE}/es{path}"),
        ("pt", f"{SITE}/pt{path}"),
        ("x-default", f"{SITE}{path}"),
    }
    assert all(file.startswith("/sitemap-") for file in files(client))


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-support.xml", "/feeds/new.atom"])
def test_a_program_that_has_it_already_gets_it_again_only_after_a_change(client, path):
    row = published("Tuesday Circle")
    first = client.get(path)

    again = client.get(path, headers={"if-none-match": first["ETag"]})
    unlisted(row)
    without = client.get(path, headers={"if-none-match": first["ETag"]})

    assert (again.status_code, again.content) == (304, b"")
    assert (without.status_code, "Last-Modified" in first) == (200, False)
    assert (first.cookies, again.cookies) == ({}, {})


def test_a_site_map_of_what_is_not_there_is_not_there(client):
    assert client.get("/sitemap-asks.xml").status_code == 404


def test_crawlers_are_kept_from_what_people_ask_and_from_private_pages(client):
    answer = client.get("/robots.txt")

    assert answer["Content-Type"].startswith("text/plain")
    lines = answer.text.splitlines()
    assert lines.index("Allow: /sitemap-") < lines.index("Disallow: /*?")
    for path in ("/*?", "/pack", "/account/", "/provider/", "/moderator/", "/admin/", "/leave/"):
        assert f"Disallow: {path}" in lines
    for path in ("/now/", "/leave/", "/pack", "/suggest/", "/support/*/report/"):
        assert {f"Disallow: {before}{path}" for before in ("", "/es", "/pt")} <= set(lines)
    assert f"Sitemap: {SITE}/sitemap.xml" in lines


def test_the_feed_tells_what_is_new_without_anybody_s_contact(client):
    row = published(
        "Tuesday Circle", contacts=[{"sort": "phone", "value": "07700 900123", "name": "Ana", "personal": True}]
    )

    answer = client.get("/feeds/new.atom")

    assert answer["Content-Type"].startswith("application/atom+xml")
    found = entries(client)[0]
    assert (found.find(f"{ATOM}id").text, found.find(f"{ATOM}title").text) == (f"urn:uuid:{row.pk}", "Tuesday Circle")
    assert found.find(f"{ATOM}link").get("href") == f"{SITE}{row.get_absolute_url()}"
    assert found.find(f"{ATOM}category").get("term") == "new"
    assert [word for word in ("07700", "Ana") if word in answer.text] == []


def test_what_was_taken_down_is_gone_from_the_feed_at_once(client):
    row = published("Tuesday Circle")

    before = len(entries(client))
    unlisted(row)

    assert (before, len(entries(client))) == (1, 0)


def test_a_feed_without_entries_is_still_a_feed(client):
    feed = ElementTree.fromstring(client.get("/feeds/new.atom").content)

    assert feed.find(f"{ATOM}updated").text.startswith("2026-11-27T00:00:00")


def test_the_feed_escapes_what_people_write(client):
    published("Tea & <b>Talk</b>\x0b")

    assert entries(client)[0].find(f"{ATOM}title").text == "Tea & <b>Talk</b>"
    summary = entries(client)[0].find(f"{ATOM}summary")
    assert (summary.get("type"), summary.text) == ("html", "Tea &amp; &lt;b&gt;Talk&lt;/b&gt; is here.")


def test_every_public_page_tells_a_feed_reader_where_the_feed_is(client):
    link = '<link rel="alternate" type="application/atom+xml" title="Alongside Lambeth" href="/feeds/new.atom">'

    assert [link in client.get(path).text for path in ("/", "/es/support/", "/account/login/")] == [True, True, False]


def test_a_browser_may_search_here_from_its_own_address_bar(client):
    tree = ElementTree.fromstring(client.get("/opensearch.xml").content)
    url = tree.find("{http://a9.com/-/spec/opensearch/1.1/}Url")

    page = client.get("/").text

    assert url.get("template") == f"{SITE}/support/?q={{searchTerms}}"
    assert 'href="/opensearch.xml"' in page


@pytest.mark.parametrize(
    ("path", "canonical"),
    [
        ("/support/?when=tonight&q=help", "/support/"),
        ("/moments/in-hospital/?when=now", "/moments/in-hospital/"),
        ("/es/moments/?when=now", "/es/moments/"),
    ],
)
def test_a_page_has_one_address_in_each_language_without_its_question(client, path, canonical):
    assert f'<link rel="canonical" href="{SITE}{canonical}">' in client.get(path).text


def test_a_private_page_has_no_canonical_address(client):
    assert 'rel="canonical"' not in client.get("/account/login/").text


HEALTH = re.compile(
    r"crisis|suicid|bipolar|voices|mental|hospital|ward|recover|illness|therap|addict|drug|psych|emergency|safe",
    re.IGNORECASE,
)


def test_no_title_of_any_page_says_anything_about_health(client):
    importing.load_records()
    importing.load_examples(FRIDAY)
    pages = [*addresses(client), "/now/", "/support/?q=suicide", "/support/?moment=in-hospital", "/no-such-page/"]

    titles = {re.search(r"<title>(.*?)</title>", client.get(path).text)[1] for path in pages}

    assert len(pages) > 100
    assert [title for title in titles if HEALTH.search(title)] == []
