import pytest

from directory.models import Moment
from tests.clock import FRIDAY
from tests.factories import an_initiative

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday_at_4pm")]


def lists(client, **asked) -> tuple[list[str], list[str]]:
    route = client.get("/for-someone-else/", asked).context["route"]
    return [card.name for card in route.for_you.cards], [card.name for card in route.for_them.cards]


def test_one_list_is_for_whoever_looks_after_somebody_and_one_for_that_person(client):
    an_initiative(name="Carers", who=["carers"])
    an_initiative(name="Circle")
    an_initiative(name="Everybody", who=["carers", "bereaved"])

    assert lists(client) == (["Carers", "Everybody"], ["Circle", "Everybody"])


def test_the_age_of_the_person_narrows_their_list_and_not_yours(client):
    an_initiative(name="Carers", who=["carers"], age_from=40)
    an_initiative(name="Grown", age_from=18)
    an_initiative(name="Young", age_to=25)
    an_initiative(name="Unsaid")

    assert lists(client, age="16") == (["Carers"], ["Unsaid", "Young"])


def test_an_empty_list_says_so(client):
    page = client.get("/for-someone-else/?age=16").text

    assert "Nothing for people looking after someone is listed yet." in page
    assert "Nothing for that age is listed yet." in page


@pytest.mark.parametrize("age", ["old", "-1", "130", "16.5", "9" * 40])
def test_an_age_that_is_no_age_is_kept_and_the_page_says_what_to_write(client, age):
    an_initiative(name="Circle")

    answer = client.get("/for-someone-else/", {"age": age})

    assert answer.status_code == 200
    assert "Write the age as a number" in answer.text
    assert f'value="{age[:10]}"' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert [card.name for card in answer.context["route"].for_them.cards] == ["Circle"]


def test_each_list_leads_to_all_that_the_finder_has(client):
    for _number in range(4):
        an_initiative(who=["carers"])
    an_initiative(name="Circle")

    answer = client.get("/for-someone-else/?age=50")
    shortlist = answer.context["route"].for_you

    assert (len(shortlist.cards), shortlist.words) == (3, "See all 4 listings")
    assert client.get(f"/support/?{shortlist.query}").context["finder"].found.count == 4
    assert 'href="/support/?who=carers"' in answer.text
    assert 'href="/support/?age=50"' in answer.text


def test_people_at_work_see_what_there_is_this_weekend_for_somebody_going_home(client):
    home = [{"moment": "leaving-hospital"}]
    an_initiative(name="Saturday Soup", moments=home, meets=["sat-afternoon"], checked=FRIDAY)
    an_initiative(name="Monday Soup", moments=home, meets=["tue-afternoon"], checked=FRIDAY)

    route = client.get("/arranging/").context["route"]

    assert [card.name for card in route.weekend.cards] == ["Saturday Soup"]


def test_people_at_work_find_what_to_say_consent_the_sheets_and_the_pack(client):
    page = client.get("/arranging/").text

    for words in ("What to say", "Ask first", "How to introduce somebody", 'href="/pack/"'):
        assert words in page
    assert [m.slug for m in Moment.objects.all() if f'href="/moments/{m.slug}/sheet/"' not in page] == []


@pytest.mark.parametrize("path", ["/for-someone-else/", "/arranging/"])
def test_a_route_takes_the_same_number_of_queries_for_one_listing_and_for_three(
    client, path, django_assert_max_num_queries
):
    counted = []
    for _number in range(3):
        an_initiative(who=["carers"], moments=[{"moment": "leaving-hospital"}], meets=["sat-afternoon"], checked=FRIDAY)
        client.get(path)
        with django_assert_max_num_queries(20) as queries:
            client.get(path)
        counted.append(len(queries))

    assert counted[0] == counted[2]
