"""What every answer carries, and that no public page leaves a trace or stumbles over what is typed into its
address."""

import time

import pytest
from django.contrib.staticfiles.finders import get_finders
from django.http import HttpResponse
from django.urls import URLPattern, get_resolver, path, reverse
from django.utils.http import urlencode

from directory import digest
from directory.middleware import CONTENT_SECURITY_POLICY, LONGEST_QUERY, PERMISSIONS_POLICY
from directory.models import Initiative, User
from lambeth_peer import urls
from tests.browser.pages import SPEAKER, a_speaker
from tests.factories import an_initiative, an_offer, an_organisation
from tests.savepoints import one_for_all_tests

# Only these may set cookies. Every other route is public.
PRIVATE = ("account/", "provider/", "moderator/", "admin/")

# The id of somebody who has the fortnightly mail.
READER = 4_000_001
# What stands in the address of each public route that takes something. A route that is missing here fails.
EXAMPLES = {
    "initiative": {"slug": "tuesday-circle"},
    "organisation": {"slug": "friends-of-brixton"},
    "offer": {"slug": "walking-beside"},
    "moment": {"slug": "leaving-hospital"},
    "moment-easy": {"slug": "leaving-hospital"},
    "speaker-words": {"secret": SPEAKER},
    "report": {"slug": "tuesday-circle"},
    "report-sent": {"slug": "tuesday-circle"},
    "details": {"slug": "tuesday-circle", "contact": "7f0c0f0e-4a2f-4f5e-9a55-0d3c8b1f6a11"},
    "details-done": {"slug": "tuesday-circle"},
    "leaflet": {"slug": "tuesday-circle"},
    "calendar": {"slug": "tuesday-circle"},
    "sheet": {"slug": "leaving-hospital"},
    "sheet-pdf": {"slug": "leaving-hospital"},
    "neighbourhood": {"slug": "tuesday-circle"},
    "short": {"code": "K7QP2M"},
    "short-in-capitals": {"code": "K7QP2M"},
    "mail-stop": {"signed": digest.signed(READER)},
    "sitemap-part": {"section": "support"},
}

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Permissions-Policy": PERMISSIONS_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

# Those that lead elsewhere: one away from the portal, without a word of where from, and the addresses on paper.
STATUS = {"leave": 303, "short": 302, "short-in-capitals": 302}
OWN_HEADERS = {"leave": {"Referrer-Policy": "no-referrer"}}

BAD_INPUT = {
    "a NUL": "q=%00",
    "a lone surrogate": "q=%ED%A0%80",
    "broken escapes": "q=%&moment=%E0%A4%A",
    "a long text": urlencode({"q": "é" * 600, "near": "x" * 600}),
    "10 KB of text": urlencode({"q": "a" * 10_240}),
    "2,000 parameters": "&".join(f"p{number}=1" for number in range(2000)),
    "150 values of one filter": "&".join(f"help=h{number}" for number in range(150)),
    "unknown values": urlencode({"moment": "moon", "when": "later", "tier": "9", "age": "old", "near": "ZZ99"}),
    "a page far away": "page=1000000000",
    "a page that is no number": "page=-1&page=two",
}


def routes(patterns=None, prefix=""):
    """Every route of the portal: its whole pattern, and the pattern object."""
    for pattern in get_resolver(urls.__name__).url_patterns if patterns is None else patterns:
        whole = prefix + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield whole, pattern
        else:
            yield from routes(pattern.url_patterns, whole)


PUBLIC = [pattern.name for whole, pattern in routes() if not whole.startswith(PRIVATE)]


def broken(request):
    secret = "canary-in-a-local-variable"
    raise ValueError(len(secret))


def quiet(request):
    return HttpResponse("")


# A portal with two pages more, for the tests that ask for it.
urlpatterns = [path("broken/", broken), path("account/quiet/", quiet), *urls.urlpatterns]
handler400, handler404, handler500 = urls.handler400, urls.handler404, urls.handler500
broken.login_required = False


def what_addresses_need():
    friends = an_organisation(name="Friends of Brixton")
    an_offer(name="Walking Beside", organisation=friends)
    User.objects.create(pk=READER, email="reader@example.org")
    own = {"id": EXAMPLES["details"]["contact"], "sort": "phone", "value": "07700 900123", "personal": True}
    circle = an_initiative(name="Tuesday Circle", organisation=friends, contacts=[own])
    Initiative.objects.filter(pk=circle.pk).update(code=EXAMPLES["short"]["code"])
    a_speaker()


rows = one_for_all_tests(what_addresses_need)


def carried(response):
    return {name: response.headers.get(name) for name in HEADERS}


def test_every_public_route_that_takes_something_has_an_example():
    taking = [pattern.name for whole, pattern in routes() if "<" in whole and not whole.startswith(PRIVATE)]

    assert sorted(set(taking) - EXAMPLES.keys()) == []


@pytest.mark.django_db
@pytest.mark.every_engine
@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_page_opens_for_anybody_and_leaves_no_trace(client, rows, name):
    response = client.get(reverse(name, kwargs=EXAMPLES.get(name)))

    assert response.status_code == STATUS.get(name, 200)
    assert carried(response) == HEADERS | OWN_HEADERS.get(name, {})
    assert "Set-Cookie" not in response.headers
    assert not response.cookies
    # Django adds this as soon as anything looks at the session, and so at who is reading.
    assert "Cookie" not in response.headers.get("Vary", "")


@pytest.mark.django_db
@pytest.mark.every_engine
@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_page_answers_bad_input_in_words(client, rows, name):
    client.raise_request_exception = False
    address, answers = reverse(name, kwargs=EXAMPLES.get(name)), {}

    for what, query in BAD_INPUT.items():
        response = client.get(address, QUERY_STRING=query)
        is_in_words = response.status_code != 400 or "urgent help" in response.text.lower()
        answers[what] = response.status_code, is_in_words

    # A time is asked of the list: what /now/ and /week/ cannot answer, they hand on to it.
    handed_on = [(302, True)] if name in ("now", "week") else []
    fitting = [(STATUS.get(name, 200), True), (400, True), *handed_on]
    assert {what: answer for what, answer in answers.items() if answer not in fitting} == {}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "status", "help"),
    [
        ("/nowhere/", 404, 'href="/urgent-help/"'),
        ("/?q=%00", 400, 'href="/urgent-help/"'),
        ("/support/%00/", 400, 'href="/urgent-help/"'),
        # Its own numbers: the page about urgent help may be what is broken.
        ("/broken/", 500, 'href="tel:999"'),
    ],
)
@pytest.mark.urls(__name__)
def test_an_error_page_carries_urgent_help_and_tells_nothing_of_the_inside(client, address, status, help):
    client.raise_request_exception = False

    response = client.get(address)

    assert response.status_code == status
    assert carried(response) == HEADERS
    assert not response.cookies
    assert help in response.text
    assert not any(word in response.text for word in ("canary", "Traceback", "ValueError", urls.__file__))


@pytest.mark.django_db
def test_a_search_for_10_kb_of_text_is_answered_by_an_ordinary_page_at_once(client, rows):
    client.get("/support/")
    start = time.perf_counter()
    response = client.get("/support/", {"q": "a" * 10_240})

    page = response.text.partition("<main")[2]
    assert (response.status_code, page.count("a" * 201)) == (200, 0)
    assert "Use fewer than 200 letters" in page
    assert time.perf_counter() - start < 0.5


@pytest.mark.django_db
def test_a_refused_query_is_gone_before_its_error_page_is_made(client):
    response = client.get("/", {"q": "a" * LONGEST_QUERY})

    assert response.status_code == 400
    assert "aaaa" not in response.text


@pytest.mark.django_db
def test_a_nul_hidden_in_a_cookie_is_refused(client):
    response = client.get("/", headers={"cookie": 'sessionid="12345678\\000"'})

    assert response.status_code == 400


@pytest.mark.django_db
def test_static_files_carry_the_same_headers(client):
    finder = next(iter(get_finders()))
    name, _ = next(iter(finder.list([])))

    response = client.get(f"/static/{name}")
    response.close()

    assert response.status_code == 200
    assert carried(response) == HEADERS
    assert not response.cookies


@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PROPFIND"])
def test_a_method_that_no_page_uses_is_refused(client, method):
    assert client.generic(method, "/").status_code == 405


@pytest.mark.django_db
@pytest.mark.parametrize("host", ["evil.test", "peer.example.org@evil.test"])
def test_a_host_that_is_not_ours_is_refused(client, host):
    assert client.get("/", headers={"host": host}).status_code == 400


@pytest.mark.urls(__name__)
def test_a_page_asks_people_to_sign_in_unless_it_says_otherwise(client):
    response = client.get("/account/quiet/")

    assert (response.status_code, response["Location"]) == (302, "/account/login/?next=/account/quiet/")


@pytest.mark.parametrize("address", ["/.git/HEAD", "/static/", "/__debug__/", "/db.sqlite3", "/var/portal.sqlite3"])
@pytest.mark.django_db
def test_nothing_but_pages_and_static_files_is_served(client, address):
    assert client.get(address).status_code == 404
