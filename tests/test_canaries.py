"""Nothing that is not public comes out: every public page of thirty marked listings is read, and mails and the log."""

import html
import io
import json
import logging
import re
from collections import deque
from urllib.parse import urljoin, urlsplit

import pytest
import time_machine
from django.apps import apps
from django.core import serializers
from django.db import transaction
from django.test import Client
from django.urls import reverse

from directory.models import Initiative, Mail, Offer, Submission
from tests import pdf
from tests.canaries import LISTINGS, MOMENTS, Canaries
from tests.clock import FRIDAY_4PM
from tests.test_headers import PUBLIC, routes

LINK = re.compile(r'href="([^"#]+)')
MARKER = re.compile(r"kanari-\d{4}-[a-z_-]+|\b\dQ[A-Z]\b")
MOST_QUERIES = 100
TAKEN_DOWN = LISTINGS // 10
NOT_PUBLIC = ("/account/", "/provider/", "/moderator/", "/admin/", "/static/", "/leave/")

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def log():
    """Whatever any part of the portal writes to the log, from the first row to the last page."""
    written = io.StringIO()
    handler, root = logging.StreamHandler(written), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.removeHandler(handler)
    root.setLevel(before)


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker, log):
    """Made once for all of these tests, which only read, and taken back at their end."""
    with django_db_blocker.unblock(), time_machine.travel(FRIDAY_4PM, tick=False), transaction.atomic():
        yield Canaries()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def crawled(world, log) -> tuple[dict[str, str], str]:
    """Every public page, and what the log then said."""
    return crawl(Client()), log.getvalue()


@pytest.fixture(scope="module")
def pages(crawled) -> dict[str, str]:
    return crawled[0]


def crawl(client: Client) -> dict[str, str]:
    """Every page that a visitor can come to, by links and by each public route: address to all that was sent."""
    waiting = deque(reverse(name) for name in PUBLIC if takes_nothing(name))
    seen, pages, queries = set(waiting), {}, 0
    while waiting:
        path = waiting.popleft()
        answer = client.get(path)
        pages[path] = str(answer.headers) + sent(answer)
        for address in links(path, pages[path]) - seen:
            queries += "?" in address
            if "?" not in address or queries <= MOST_QUERIES:
                seen.add(address)
                waiting.append(address)
    return pages


def sent(answer) -> str:
    """The words of an answer: those of a PDF as other software reads them, those of a calendar without its folds."""
    if answer.get("Content-Type") == "application/pdf":
        return pdf.read(answer.content).text
    return answer.content.decode().replace("\r\n ", "")


def links(path: str, text: str) -> set[str]:
    """The public addresses of our own that a page leads to."""
    there = [urlsplit(urljoin(path, html.unescape(link))) for link in LINK.findall(text)]
    own = [one for one in there if not one.netloc and not one.scheme and not one.path.startswith(NOT_PUBLIC)]
    return {one.path + (f"?{one.query}" if one.query else "") for one in own}


def takes_nothing(name: str) -> bool:
    return any(pattern.name == name and "<" not in whole for whole, pattern in routes())


def leaks(texts: dict[str, str], world: Canaries) -> dict[str, list[str]]:
    made = set(world.made)
    found = {where: sorted(made & set(MARKER.findall(text))) for where, text in texts.items()}
    return {where: markers for where, markers in found.items() if markers}


def stored() -> str:
    rows = (row for model in apps.get_app_config("directory").get_models() for row in model._base_manager.all())
    return json.dumps(serializers.serialize("python", rows), default=str)


def test_every_marker_is_really_stored(world):
    everything = stored()

    assert [marker for marker in world.made if marker not in everything] == []
    assert len(world.made) > 20 * LISTINGS


def test_no_public_page_holds_anything_that_is_private(world, pages):
    assert leaks(pages, world) == {}


def test_the_crawl_went_everywhere_and_finds_a_marker_that_may_be_seen(world, pages):
    shown = LISTINGS - TAKEN_DOWN
    counts = {"support": shown + 1, "offers": shown, "organisations": LISTINGS}
    found = {list: len([path for path in pages if re.fullmatch(rf"/{list}/[a-z0-9-]+/", path)]) for list in counts}

    assert found == counts
    assert {reverse("moment", args=[slug]) for slug in MOMENTS} <= pages.keys()
    assert len([path for path in pages if "?" in path]) >= 60
    assert "/support/loose/" in {path for path, text in pages.items() if world.public in text}


def test_the_page_of_what_was_taken_down_says_nothing_of_it(client, world):
    rows = [*Initiative.everything.filter(listed=False), *Offer.everything.filter(listed=False)]
    answers = {row.get_absolute_url(): client.get(row.get_absolute_url()) for row in rows}

    assert [answer.status_code for answer in answers.values()] == [410] * 2 * TAKEN_DOWN
    assert leaks({path: answer.content.decode() for path, answer in answers.items()}, world) == {}


def test_what_only_a_draft_says_has_no_address_and_no_search_finds_it(client, world):
    names = [marker for marker in world.made if marker.endswith("-name") and "draft" in marker][::10]

    statuses = {client.get(f"/{list}/{name}/").status_code for name in names for list in ("support", "offers")}
    found = {name: client.get("/support/", {"q": name}).context["finder"].found for name in names}

    assert statuses == {404}
    assert {name for name, one in found.items() if one.initiatives or one.organisations} == set()


def test_a_mail_tells_nobody_what_was_not_written_to_them(world):
    """The reason that a moderator gives a team is in that team's mail, and nothing else that is private is."""
    for mail in Mail.objects.all():
        told = Submission.objects.filter(made_by__email=mail.recipient).values_list("reason", flat=True)
        assert leaks({"mail": mail.subject + mail.text + mail.html}, world).get("mail", []) in (
            [],
            *([one] for one in told),
        )
    assert Mail.objects.count() > LISTINGS


def test_nothing_private_is_in_the_log(world, crawled, log):
    assert leaks({"log": crawled[1]}, world) == {}
    # It does hold what is written there.
    logging.getLogger("directory.anything").debug(world.made[0])
    assert world.made[0] in leaks({"log": log.getvalue()}, world)["log"]
