"""A speaker checks the words of the portal by a link; a moderator releases them; pages say them and are no draft."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from directory import speakers
from directory.acts import Refused
from directory.models import Act, SpeakerLink, SpokenWord, Wording
from tests.people import a_moderator, a_user, signed_in

pytestmark = pytest.mark.django_db
ABOUT, FIELD = "moment:in-hospital", "sentence"
NAME = f"{ABOUT}|{FIELD}"
BETTER = "Los días en el hospital son largos."


@pytest.fixture
def moderator():
    return a_moderator(name="Ana")


@pytest.fixture
def path(moderator) -> str:
    return reverse("speaker-words", args=[speakers.make_link("es", "Rosa", key="1", by=moderator)])


def posted(client, path: str, part: str = "moments", **more):
    return client.post(f"{path}?part={part}", {"who": "Rosa", **more})


def waiting(*fields: str) -> list[tuple]:
    return list(SpokenWord.objects.filter(state="waiting").values_list(*fields or ("about", "field", "text", "who")))


def wording() -> Wording:
    return Wording.objects.get(language="es", about=ABOUT, field=FIELD)


def test_the_page_has_every_word_of_the_language_beside_the_english(client, path):
    pages = [client.get(f"{path}?part={part}").text for part in speakers.PARTS]

    names = {name for text in pages for name in re.findall('<textarea id="[^"]*"\\s+name="([^"]*)"', text)}
    rows = Wording.objects.filter(language="es").exclude(text="").values_list("about", "field")
    assert names == {f"{about}|{field}" for about, field in set(rows) & speakers.english_words().keys()}
    assert wording().text in pages[1]
    assert "Days on a ward can be long and noisy" in pages[1]


def test_a_change_or_a_tick_is_kept_once_however_often_it_is_sent(client, path):
    was = wording().text
    ticked = {"right|moment:in-hospital|name": "on", "moment:in-hospital|name": "Estar en una planta"}
    Wording.objects.filter(language="es", about=ABOUT, field="name").update(text="Estar en una planta")

    answers = [posted(client, path, **{NAME: BETTER, **ticked}) for _time in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert sorted(waiting()) == [
        (ABOUT, "name", "Estar en una planta", "Rosa"),
        (ABOUT, "sentence", BETTER, "Rosa"),
    ]
    assert (wording().text, BETTER in client.get(f"{path}?part=moments").text) == (was, True)


def test_whoever_gives_no_name_is_a_speaker(client, path):
    client.post(f"{path}?part=moments", {NAME: BETTER})

    assert waiting("who", "on") == [("a speaker", timezone.localdate())]


def test_words_that_cannot_be_kept_come_back_with_a_reason(client, path):
    answer = posted(client, path, **{NAME: "", "moment:in-hospital|line": "Otra línea"})

    assert (answer.status_code, waiting()) == (422, [])
    assert "Write the words." in answer.text
    assert ">\nOtra línea</textarea>" in answer.text


@pytest.mark.parametrize("why", ["expired", "withdrawn", "unknown"])
def test_a_link_that_works_no_more_gives_the_words_back(client, path, moderator, why):
    link = SpeakerLink.objects.get()
    if why == "expired":
        SpeakerLink.objects.update(expires_at=timezone.now() - timedelta(days=1))
    elif why == "withdrawn":
        speakers.withdraw_link(link, by=moderator)
    else:
        path = reverse("speaker-words", args=["a" * 64])

    answer = posted(client, path, **{NAME: BETTER})

    assert answer.status_code == (404 if why == "unknown" else 410)
    assert (f"<p>{BETTER}</p>" in answer.text, waiting()) == (True, [])


def test_the_secret_is_not_in_the_database_and_one_form_makes_one_link(moderator):
    desk, values = signed_in(moderator), {"language": "pt", "whom": "Rui", "key": "one"}

    shown = [desk.post(reverse("moderator-words-link"), values).text for _time in range(2)]

    secrets = {re.search("/words/([0-9a-f]{64})/", text)[1] for text in shown}
    link = SpeakerLink.objects.get()
    assert len(secrets) == 1
    assert (link.hashed in secrets, link.hashed == speakers.hashed(*secrets)) == (False, True)
    assert list(Act.objects.values_list("kind", "sort", "by")) == [("speaker", "link", moderator.pk)]


def test_a_moderator_releases_some_and_sets_others_aside(client, path, moderator):
    posted(client, path, **{NAME: BETTER, "moment:in-hospital|line": "Otra línea"})
    first, second = SpokenWord.objects.order_by("-field")
    desk, compare = signed_in(moderator), reverse("moderator-words-compare", args=["es"])
    told = desk.get(compare).text

    for _time in range(2):
        desk.post(compare, {"word": [first.pk], "do": "release"})
    desk.post(compare, {"word": [second.pk], "do": "set-aside"})

    row = wording()
    assert all(words in told for words in (BETTER, "Otra línea", "Visits, calls and company", "Rosa"))
    assert (row.text, row.checked_by, row.checked_on) == (BETTER, "Rosa", timezone.localdate())
    assert BETTER in client.get("/es/moments/in-hospital/").text
    assert "Otra línea" not in client.get("/es/moments/").text
    acts = Act.objects.filter(kind="speaker").exclude(sort="link")
    assert list(acts.values_list("sort", "reason", "by")) == [
        ("no-words", "1 texts", moderator.pk),
        ("words", "1 texts", moderator.pk),
    ]


def test_released_words_about_danger_stand_alone_and_are_no_draft(client, path, moderator):
    lines = Wording.objects.filter(language="es", about__startswith="easy:urgent-help/")
    titled = Wording.objects.get(language="es", about="page:urgent-help", field="title")
    before = client.get("/es/urgent-help/easy/").text

    posted(client, path, "urgent", **{f"right|{row.about}|{row.field}": "on" for row in [*lines, titled]})
    speakers.release(speakers.waiting("es"), by=moderator)

    after = client.get("/es/urgent-help/easy/").text
    beside = 'class="beside" lang="en-GB">If a life is in danger'
    assert (beside in before, beside in after) == (True, False)


def test_only_a_moderator_makes_links_and_releases(moderator, path, client):
    posted(client, path, **{NAME: BETTER})

    for act in (
        lambda: speakers.make_link("es", "Me", key="2", by=a_user()),
        lambda: speakers.withdraw_link(SpeakerLink.objects.get(), by=a_user()),
        lambda: speakers.release(speakers.waiting("es"), by=a_user()),
    ):
        with pytest.raises(Refused):
            act()


def test_the_moderator_who_comes_second_reads_who_was_first(client, path, moderator):
    posted(client, path, **{NAME: BETTER})
    words = speakers.waiting("es")
    speakers.set_aside(words, by=moderator)

    with pytest.raises(Refused, match="Ana"):
        speakers.release(words, by=a_moderator())


def test_words_that_have_changed_meanwhile_are_not_ticked_beforehand(client, path, moderator):
    posted(client, path, **{NAME: BETTER})
    Wording.objects.filter(language="es", about=ABOUT, field=FIELD).update(text="Otra cosa.", changed_at=timezone.now())

    text = signed_in(moderator).get(reverse("moderator-words-compare", args=["es"])).text

    assert "Our words have changed since the speaker read them." in text
    assert f'name="word" value="{SpokenWord.objects.get().pk}">' in text


def test_the_page_sets_no_cookie_and_is_for_no_crawler(client, path):
    answer = client.get(path)

    assert (answer.cookies, answer["X-Robots-Tag"], answer["Cache-Control"]) == ({}, "noindex", "no-store")
    assert "Disallow: /words/" in client.get("/robots.txt").text
