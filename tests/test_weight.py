"""A page loads on the last of somebody's data: 50 KB, cold, with everything that it asks for."""

import re
from datetime import date

import pytest
from django.contrib.staticfiles import finders
from django.utils.text import compress_string

from directory import importing
from directory.models import Moment

pytestmark = pytest.mark.django_db
MOST_BYTES = 50 * 1024
# The stylesheet asks for these.
FONTS = {"atkinson.woff2", "zero.woff2"}
ASKED_FOR = re.compile(r'(?:href|src)="/static/([^"#]+)')


def bytes_of(name: str) -> int:
    """One static file as WhiteNoise sends it to a browser that knows gzip but not brotli."""
    with open(finders.find(name), "rb") as file:
        data = file.read()
    return len(data) if name.endswith(".woff2") else len(compress_string(data))


def bytes_cold(client, path: str) -> int:
    answer = client.get(path)
    files = set(ASKED_FOR.findall(answer.content.decode())) | FONTS
    return len(compress_string(answer.content)) + sum(map(bytes_of, files))


def test_no_page_weighs_more_than_50_kilobytes_with_everything(client):
    importing.load_records()
    importing.load_examples(date.today())
    listings = re.findall(r'href="(/support/[a-z0-9-]+/)"', client.get("/support/").content.decode())
    moments = [moment.get_absolute_url() for moment in Moment.objects.all()]
    pages = ["/", "/support/", "/support/?near=Brixton&help=social&format=group", "/organisations/", "/moments/"]

    heavy = {path: bytes_cold(client, path) for path in [*pages, *moments, *listings, "/urgent-help/", "/about/"]}

    assert len(heavy) > 20
    assert {path: weight for path, weight in heavy.items() if weight > MOST_BYTES} == {}


def test_a_page_asks_for_nothing_from_elsewhere(client):
    text = client.get("/").content.decode()

    assert set(ASKED_FOR.findall(text)) == {"atkinson.woff2", "portal.css", "favicon.svg", "leave.js", "icons.svg"}
    # The browser does not fetch these: they only say where something is.
    told = r'(?:<link (?!rel="(?:canonical|search|alternate)")|<script|<img|<use)'
    assert re.findall(told + r'[^>]+(?:href|src)="(?!/static/)([^"]+)', text) == []
