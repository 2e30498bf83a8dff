"""A pack of several listings: the choice stands in the address, and nothing that was asked for is lost in silence."""

import re
from urllib.parse import urlencode

import pytest
import time_machine
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory import paper
from directory.paper import packs
from tests import pdf as reader
from tests.factories import a_place, an_initiative, unlisted
from tests.paper import KB, NOW, PHONE, TODAY

pytestmark = pytest.mark.django_db
LOREM = (
    "We are neighbours who have been through something and came out with tea, biscuits and a few good questions. "
    "Some of us knit. Others walk round the common when it is dry, and grumble together about it when it is not. "
)


def checked(name="Tuesday Circle", **parts):
    return an_initiative(name=name, checked=TODAY, **parts)


def the_pack(query="", **asked):
    data = QueryDict(query, mutable=True)
    data.update(asked)
    return packs.pack_page(data, NOW, frozenset())


def names(items):
    return [item.printed.name for item in items]


def codes(*rows):
    return ",".join(row.code for row in rows)


def on_paper(page) -> reader.Pdf:
    return reader.read(paper.pack(page, NOW))


def test_listings_stand_in_the_order_of_the_address():
    walk, circle = checked("Sunday Walk"), checked("Tuesday Circle")

    assert names(the_pack(i=codes(circle, walk)).items) == ["Tuesday Circle", "Sunday Walk"]
    assert names(the_pack(i=codes(walk, circle)).items) == ["Sunday Walk", "Tuesday Circle"]


@pytest.mark.parametrize("shape", ["i={0},{1}", "i={0}&i={1}", "i={0}%20{1}", "i=,{0},,{1},{0}", "i={2},{1}"])
def test_codes_may_be_written_in_any_way(shape):
    walk, circle = checked("Sunday Walk"), checked("Tuesday Circle")

    page = the_pack(shape.format(walk.code, circle.code, walk.code.lower()))

    assert names(page.items) == ["Sunday Walk", "Tuesday Circle"]
    assert page.problems == []


def test_unconfirmed_ones_are_printed_only_when_ticked_and_then_under_ring_first():
    circle, unknown = checked(), an_initiative(name="Nobody Knows", contacts=[PHONE])

    plain = the_pack(i=codes(circle, unknown))
    ticked = the_pack(i=codes(circle, unknown), unconfirmed="1")

    assert (names(plain.items), names(plain.ring_first), names(plain.left_out)) == (
        ["Tuesday Circle"],
        [],
        ["Nobody Knows"],
    )
    assert (names(ticked.items), names(ticked.ring_first), names(ticked.left_out)) == (
        ["Tuesday Circle"],
        ["Nobody Knows"],
        [],
    )
    assert "Nobody Knows" not in on_paper(plain).text.partition("Not in this pack")[0]
    text = on_paper(ticked).text
    assert text.index("Tuesday Circle") < text.index("Ring first") < text.index("Nobody Knows")


def test_a_paused_one_is_not_among_those_to_go_to():
    paused = checked("Back in Spring", state="paused")

    assert names(the_pack(i=paused.code).off) == ["Back in Spring"]


def test_a_code_that_nobody_knows_is_said_and_so_is_one_that_was_taken_down():
    circle, gone = checked(), unlisted(checked("Gone Away"))

    page = the_pack(i=f"{circle.code},ZZZZZZ,{gone.code}")

    assert names(page.items) == ["Tuesday Circle"]
    assert page.problems == [
        f"We know no listings with these codes: ZZZZZZ, {gone.code}. They may have been taken down."
    ]
    assert "Gone Away" not in on_paper(page).text
    assert "ZZZZZZ" in on_paper(page).text


def test_a_pack_holds_twenty_and_names_those_beyond():
    rows = [checked(f"Group {number}") for number in range(22)]

    page = the_pack(i=codes(*rows))

    assert len(page.items) == 20
    assert page.problems == ["A pack holds 20, so these are not in it: Group 20, Group 21."]


def test_links_remove_and_reorder():
    a, b, c = (checked(name) for name in ("A", "B", "C"))

    middle = the_pack(i=codes(a, b, c)).items[1]

    assert middle.without == f"/pack/?i={codes(a, c)}"
    assert middle.earlier == f"/pack/?i={codes(b, a, c)}"
    assert middle.later == f"/pack/?i={codes(a, c, b)}"


def test_the_first_cannot_go_up_nor_the_last_down_and_what_is_ticked_stays_ticked():
    a, b = checked("A"), checked("B")

    first, last = the_pack(i=codes(a, b), unconfirmed="1").items

    assert (first.earlier, last.later) == ("", "")
    assert first.later == f"/pack/?i={codes(b, a)}&unconfirmed=1"
    assert first.without == f"/pack/?i={b.code}&unconfirmed=1"


@pytest.mark.parametrize("of", ["items", "ring_first", "left_out"])
def test_one_can_be_removed_wherever_it_stands(of):
    row = checked() if of == "items" else an_initiative()

    (item,) = getattr(the_pack(i=row.code, unconfirmed="1" if of == "ring_first" else ""), of)

    assert item.without in ("/pack/", "/pack/?unconfirmed=1")


def shown(page) -> list[tuple[str, str]]:
    """(move, code) of each button that changes the pack."""
    return re.findall(r'<button class="pick" form="pack" name="(add|drop)" value="(\w+)"', page.text)


def pressed(client, page, code, move="add"):
    """The page after one of its buttons, sent with the fields of its form as a browser sends them."""
    assert (move, code) in shown(page)
    (form,) = re.findall(r'<form id="pack" method="get">(.*?)</form>', page.text)
    fields = re.findall(r'name="([^"]*)" value="([^"]*)"', form)
    moved = client.get(page.request["PATH_INFO"], QUERY_STRING=urlencode([*fields, (move, code)]))
    assert (moved.status_code, moved["Location"].rpartition("#")[2]) == (302, code)
    return client.get(moved["Location"])


@time_machine.travel("2026-11-22T08:00Z")
def test_somebody_packs_three_from_the_list_by_search_and_from_a_listing_and_takes_one_out(client):
    circle, walk, choir = checked(contacts=[PHONE]), checked("Sunday Walk"), checked("Choir", language="es")
    unknown = an_initiative(name="Nobody Knows", contacts=[PHONE])

    listed = pressed(client, client.get("/support/"), circle.code)
    found = client.get(f"/support/?{urlencode({'q': 'walk', 'pack': circle.code})}")
    found = pressed(client, found, walk.code)
    listing = client.get(re.search(r'href="(/support/sunday-walk/[^"]*)"', found.text)[1])
    back = pressed(client, client.get(f"/support/choir/?pack={circle.code},{walk.code}"), choir.code)
    more = pressed(client, client.get(re.search(r'href="(/support/\?pack=[^"]*)"', back.text)[1]), unknown.code)
    fewer = pressed(client, more, walk.code, "drop")

    assert [f"Your pack ({n})" in one.text for n, one in enumerate((listed, found, back, more), 1)] == [True] * 4
    assert 'name="q" type="search" maxlength="200" value="walk"' in found.text
    assert ("drop", walk.code) in shown(listing)
    assert f'href="/pack/?i={codes(circle, choir, unknown)}"' in fewer.text
    file = reader.read(client.get(f"/pack.pdf?i={codes(circle, choir, unknown)}").content)
    assert ("Tuesday Circle" in file.text, "Choir" in file.text) == (True, True)
    assert f"Not in this pack Nobody Knows: Not confirmed: ring first. 127.0.0.1:8000/g/{unknown.code}" in file.text
    assert not any(page.cookies for page in (listed, found, listing, back, more, fewer))


def test_a_choice_is_kept_by_paging_filters_and_searching_and_by_taking_them_off(client):
    rows = [checked(f"Group {number}", formats=["group"]) for number in range(22)]
    chosen = rows[0].code

    text = client.get("/support/", {"format": "group", "pack": chosen}).text

    assert f"?format=group&amp;pack={chosen}&amp;page=2" in text
    assert text.count(f'<input type="hidden" name="pack" value="{chosen}">') == 3
    assert f'<a class="chip chip--clear" href="?pack={chosen}">' in text
    assert f'href="/support/group-1/?pack={chosen}"' in text
    assert 'content="noindex"' in text or 'rel="canonical" href="http://127.0.0.1:8000/support/"' in text


def test_a_pack_of_which_nothing_is_checked_is_led_to_with_those_that_nobody_has_confirmed(client):
    unknown, circle = an_initiative(name="Nobody Knows", contacts=[PHONE]), checked()

    texts = [client.get("/support/", {"pack": codes(*rows)}).text for rows in ((unknown,), (unknown, circle))]

    assert f'href="/pack/?i={unknown.code}&amp;unconfirmed=1"' in texts[0]
    assert f'href="/pack/?i={codes(unknown, circle)}"' in texts[1]


@pytest.mark.parametrize(
    "query", ["add=", "add=<script>", "drop=ZZZZZZ", "pack=%00", "pack=" + "A," * 900, "add=AAA&drop=BBB"]
)
def test_odd_choices_stop_no_page(client, query):
    checked()

    answers = [client.get(path, QUERY_STRING=query) for path in ("/support/", "/support/tuesday-circle/")]

    assert {answer.status_code for answer in answers} <= {200, 302, 400}
    assert not any(b"<script>" in answer.content for answer in answers)


def test_the_paper_says_of_each_one_that_it_left_out_why(client):
    circle, paused = checked(), checked("Back in Spring", state="paused", paused_until="2027-01-05")
    unknown, ended = an_initiative(name="Nobody Knows"), checked("Long Gone", state="ended")

    page = on_paper(the_pack(i=f"{codes(circle, paused, unknown, ended)},ZZZZZZ"))

    left = page.text.partition("Not in this pack")[2]
    assert [
        words
        for words in (
            "Nobody Knows: Not confirmed: check first.",
            "Back in Spring: Paused until 5 January 2027.",
            "Long Gone: Ended.",
            "We know no listing with this code: ZZZZZZ. It may have been taken down.",
        )
        if words not in left
    ] == []
    assert page.described == ["A square code that leads to this pack on the web"]


def test_a_person_s_own_number_and_a_hidden_door_are_not_in_a_pack():
    own = PHONE | {"personal": True, "value": "07700 900123"}
    row = checked(contacts=[own], at=[a_place(shown="hidden", address="1 Effra Road", postcode="SW2 1BZ")])

    text = on_paper(the_pack(i=row.code)).text

    assert "07700" not in text
    assert "Effra" not in text
    assert "Ask us where" in text
    assert f"Look at its page: 127.0.0.1:8000/g/{row.code}" in text


def test_the_paper_is_in_large_letters_with_space_for_notes_and_can_be_followed_by_a_screen_reader():
    row = checked(meets=["tue-evening"], contacts=[PHONE])
    content = paper.pack(the_pack(i=row.code), NOW)

    page = reader.read(content)

    assert (page.size_mm, page.title, page.is_tagged, page.is_accessible) == ((210, 297), "Things to try", True, True)
    assert [role for role in page.roles if role.startswith("H")] == ["H1", "H2", "H2", "H3", "H3"]
    assert "Notes" in page.text
    assert "Checked 22 November 2026" in page.text
    assert all(contact in page.text for contact in ("116 123", "020 7946 0101"))


def test_the_fullest_pack_is_a_hundred_kilobytes_at_most():
    rows = [
        checked(
            f"Group {number} for neighbours of street {number}",
            summary=LOREM * 4,
            how_to_join=LOREM,
            times_note=LOREM,
            meets=[{"slot": f"{day}-evening", "words": f"{day} {number}"} for day in ("mon", "wed", "fri")],
            at=[a_place(shown="address", address=f"{number} Long Acre Lane", postcode="SW2 1BZ") for _ in range(3)],
            contacts=[PHONE | {"value": f"020 7946 01{number:02}", "cost_note": LOREM[:90]} for _ in range(4)],
        )
        for number in range(20)
    ]

    content = paper.pack(the_pack(i=codes(*rows)), NOW)

    assert len(content) <= 100 * KB
    assert reader.read(content).text.count("Get in touch") == 20


def test_a_pack_asks_the_database_as_much_for_three_as_for_one():
    rows = [checked(f"Group {n}", meets=["tue-evening"], at=[a_place()], contacts=[PHONE]) for n in range(3)]
    counts = []
    the_pack(i=codes(*rows))  # reads what a process then keeps in memory
    for chosen in (rows[:1], rows):
        with CaptureQueriesContext(connection) as queries:
            the_pack(i=codes(*chosen))
        counts.append(len(queries))

    assert counts[0] == counts[1]


@time_machine.travel("2026-11-22T08:00Z")
def test_the_page_leads_to_the_file_with_the_same_choice(client):
    circle, unknown = checked(contacts=[PHONE]), an_initiative(name="Nobody Knows")
    query = f"?i={codes(circle, unknown)}&unconfirmed=1"

    page, file = client.get(f"/pack/{query}"), client.get(f"/pack.pdf{query}")

    assert f'href="/pack.pdf{query.replace("&", "&amp;")}"' in page.text
    for part in ("Tuesday Circle", "020 7946 0101", "Ring first", "Nobody Knows", "116 123", "checked>"):
        assert part in page.text
    assert (page["X-Robots-Tag"], file["X-Robots-Tag"]) == ("noindex", "noindex")
    assert file["Content-Disposition"] == 'inline; filename="pack.pdf"'
    assert "Nobody Knows" in reader.read(file.content).text
    assert not page.cookies
    assert not file.cookies


def test_one_more_is_found_by_its_name(client):
    circle = checked()
    walk = checked("Sunday Walk")

    page = client.get("/pack/", {"i": circle.code, "q": "walk"})

    assert f'href="/pack/?i={codes(circle, walk)}"' in page.text
    assert "Add Sunday Walk" in page.text


def test_an_empty_pack_says_how_to_begin(client):
    page = client.get("/pack/")

    assert "There is nothing in this pack yet." in page.text
    assert "/pack.pdf" not in page.text
    assert "There is nothing in this pack yet." in reader.read(client.get("/pack.pdf").content).text


@pytest.mark.parametrize(
    "query",
    [
        "i=%00",
        "i=" + "A" * 7000,
        "i=" + ",".join(f"A{number}" for number in range(1500)),
        "&".join(f"i=A{number}" for number in range(199)),
        "i=<script>alert(1)</script>",
        "i=%ED%A0%80,%F0%9F%99%82",
        "i=../../etc/passwd&unconfirmed=yes&unconfirmed=1",
        "q=" + "%22*" * 300,
        "i=#panic()",
    ],
    ids=lambda query: query[:20],
)
@pytest.mark.parametrize("address", ["pack", "pack-pdf"])
def test_odd_addresses_are_answered_in_words(client, address, query):
    answer = client.get(reverse(address), QUERY_STRING=query)

    assert answer.status_code == (400 if "%00" in query else 200)
    assert b"<script>alert" not in answer.content


def test_what_is_unknown_is_named_only_so_far():
    page = the_pack(i=",".join(f"ZZ{number}" for number in range(300)))

    assert page.problems == [
        "We know no listings with these codes: ZZ0, ZZ1, ZZ2, ZZ3, ZZ4, ZZ5, ZZ6, ZZ7…. They may have been taken down."
    ]


def test_a_move_passes_the_neighbour_that_stands_beside_it_on_the_page():
    first, unsure, last = checked("First"), an_initiative(name="Unsure"), checked("Last")
    page = the_pack(i=codes(first, unsure, last))

    assert names(page.items) == ["First", "Last"]
    assert page.items[1].earlier == f"/pack/?i={codes(last, first, unsure)}"
    assert page.items[0].later == f"/pack/?i={codes(unsure, last, first)}"
    assert (page.left_out[0].earlier, page.left_out[0].later) == ("", "")
