"""Short plain versions with pictures, the three lines of a moment, and the place for a video in sign language."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from directory import urgent_copy
from directory.models import EasyLine, Moment, PageText
from tests.people import a_user, signed_in, with_second_factor

pytestmark = pytest.mark.django_db
DRAFT = "This page is a draft. Nobody who uses Easy Read has checked it yet."
VIDEO = "https://video.example.org/signed"


def easy(client, slug: str, language: str = "") -> str:
    return client.get(f"{language}/moments/{slug}/easy/").text


def test_every_moment_and_urgent_help_have_a_plain_version_with_a_picture_for_each_idea(client):
    wholes = ["/urgent-help/", *(moment.get_absolute_url() for moment in Moment.objects.all())]

    for whole in wholes:
        text = client.get(f"{whole}easy/").text

        lines = EasyLine.objects.filter(page=whole.strip("/").split("/")[-1])
        pictures = re.findall(r'role="img" aria-label="([^"]+)"><use href="/static/icons\.svg#([a-z-]+)"', text)
        assert pictures == [(line.get_picture_display(), line.picture) for line in lines]
        assert len(pictures) > 5
        assert f'<a href="{whole}">Read the whole page</a>' in text
        assert f'href="{whole}easy/"' in client.get(whole).text


def test_a_picture_is_one_that_the_portal_has():
    with open("static/icons.svg") as file:
        drawn = set(re.findall('id="([a-z-]+)"', file.read()))

    assert set(EasyLine.Picture.values) <= drawn


def test_a_plain_version_is_a_draft_until_checked_and_again_when_a_line_changes(client):
    Moment.objects.filter(slug="in-a-and-e").update(easy_checked_by="Ana")
    checked = easy(client, "in-a-and-e")
    line = EasyLine.objects.filter(page="in-a-and-e").first()

    values = {"page": line.page, "picture": line.picture, "words": "You are waiting.", "position": line.position}
    signed_in(with_second_factor(a_user(is_staff=True))).post(
        reverse("admin:directory_easyline_change", args=[line.pk]), values
    )

    changed = easy(client, "in-a-and-e")
    assert ("Checked by Ana, who uses Easy Read." in checked, DRAFT in checked) == (True, False)
    assert ("You are waiting." in changed, DRAFT in changed) == (True, True)


def test_a_plain_version_about_danger_keeps_the_english_beside_a_draft(client):
    crisis, other = easy(client, "in-a-and-e", "/es"), easy(client, "in-hospital", "/es")

    assert 'La espera puede ser larga. <span class="beside" lang="en-GB">You may wait a long time.</span>' in crisis
    assert ("Los días pueden hacerse largos." in other, 'class="beside"' in other) == (True, False)


def test_a_video_in_sign_language_is_mentioned_only_where_there_is_one(client):
    paths = ["/urgent-help/", "/urgent-help/easy/", "/moments/in-hospital/", "/moments/in-hospital/easy/"]
    before = [client.get(path).text for path in paths]

    Moment.objects.filter(slug="in-hospital").update(sign_video=VIDEO)
    PageText.objects.filter(page="urgent-help").update(sign_video=VIDEO)
    urgent_copy.renew()

    link = f'<a href="{VIDEO}" rel="noreferrer nofollow">Video in British Sign Language</a>'
    assert ["Sign Language</a>" in text for text in before] == [False] * 4
    assert [link in client.get(path).text for path in paths] == [True] * 4


@pytest.mark.parametrize("address", ["http://video.example.org/", "javascript:alert(1)", "video"])
def test_a_video_has_an_address_that_nobody_can_listen_in_on(address):
    moment = Moment.objects.get(slug="in-hospital")
    moment.sign_video = address

    with pytest.raises(ValidationError):
        moment.clean_fields()


@pytest.mark.parametrize("language", ["", "/es", "/pt"])
def test_a_moment_says_what_comes_first_what_to_ask_for_and_who_may_come(client, language):
    for moment in Moment.objects.all():
        text = client.get(f"{language}/moments/{moment.slug}/").text

        told = re.search('<section class="first".*?</section>', text, re.DOTALL)[0]
        assert len(re.findall("<h2>.+?</h2>", told)) == 3
        assert (moment.expect in told) == (not language)
