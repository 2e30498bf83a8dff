"""A problem that somebody reports: read in time, and a listing that could harm is off the urgent pages at once."""

from datetime import date, timedelta

import pytest
from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from directory import memory, moderation
from directory.acts import Refused
from directory.models import Case, Initiative, Mail, Promise
from directory.pages import clock
from directory.search import Finder
from tests.factories import a_team, an_initiative, an_organisation
from tests.people import a_moderator, a_user, signed_in
from tests.telling import WORDS, a_report, posted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_counted_yet")]
URGENT_PAGES = ["/now/", "/moments/weekend-crisis/sheet/"]
HARM = {"about": "unsafe", "words": "A man followed me home."}


def send(listing, **parts):
    return posted(reverse("report", args=[listing.slug]), a_report(listing, **parts))


def a_case(**parts) -> Case:
    send(an_initiative(), **parts)
    return Case.objects.latest("pk")


def at(name: str, case: Case) -> str:
    return reverse(f"moderator-report{name}", args=[case.pk])


def an_open_listing(**parts) -> Initiative:
    """One that is on all day and night, and was checked today."""
    always = [{"opens": day * 1440, "closes": day * 1440 + 1440, "every": 1} for day in range(7)]
    moments = [{"moment": "weekend-crisis", "words": "", "basis": "stated"}]
    return an_initiative(name="Night Kitchen", meets=always, moments=moments, checked=date.today(), **parts)


def test_the_page_says_when_it_is_read_and_whom_to_ring_now():
    Promise.objects.create(days=3)
    listing = an_initiative()

    html = Client().get(reverse("report", args=[listing.slug])).content.decode()

    assert "A person reads this within 3 days." in html
    assert "Nobody reads messages here at night." in html
    assert 'href="tel:999"' in html


def test_a_report_opens_a_case_with_all_that_was_said():
    listing = an_initiative(name="Tuesday Circle")

    send(listing, reply_to="ana@example.org")

    case = Case.objects.get()
    assert (case.sort, case.about, case.words, case.reply_to) == ("report", "times", WORDS, "ana@example.org")
    assert (case.subject, case.name, case.danger) == (listing.pk, "Tuesday Circle", Case.Danger.WHERE_WHEN)
    assert case.due_at.date() == (timezone.now() + timedelta(days=7)).date()
    assert Mail.objects.count() == 0


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"about": ""}, "Choose what is wrong."),
        ({"about": "made-up"}, "Choose from the list."),
        ({"about": "other", "words": ""}, "Say in a few words what is wrong."),
        ({"words": "x" * 2001}, "You have written 2001"),
        ({"reply_to": "nobody"}, "Enter an e-mail address"),
    ],
)
def test_what_is_lacking_is_said_and_nothing_is_lost(parts, says):
    answer = posted(reverse("report", args=[(listing := an_initiative()).slug]), a_report(listing, **parts))

    html = answer.content.decode()
    assert (answer.status_code, Case.objects.count()) == (422, 0)
    assert says in html
    assert parts.get("words", WORDS) in html


def test_a_listing_that_was_taken_down_has_no_form():
    listing = an_initiative()
    moderation.unlist(listing, by=a_moderator(), reason="It closed.")

    assert send(listing).status_code == 404


def test_a_report_of_harm_tells_every_moderator_without_its_words():
    a_moderator(email="mo@example.org"), a_moderator(email="al@example.org"), a_user()

    send(an_initiative(name="Night Kitchen"), **HARM)

    assert sorted(Mail.objects.values_list("recipient", flat=True)) == ["al@example.org", "mo@example.org"]
    assert not any("followed" in mail.text or "Night Kitchen" in mail.text for mail in Mail.objects.all())
    assert Case.objects.get().danger == Case.Danger.SAFETY


def surfaces() -> dict[str, bool]:
    """Where the listing stands among what is checked and on."""
    now = clock.now()
    found = {when: bool(Finder(QueryDict(f"when={when}"), now).found.count) for when in ("now", "tonight", "weekend")}
    crisis = Client().get("/moments/weekend-crisis/").context["page"]
    pages = {path: "Night Kitchen" in Client().get(path).content.decode() for path in URGENT_PAGES}
    return found | pages | {"crisis": bool(crisis.cards), "home": bool(Client().get("/").context["times"].slots)}


def test_it_leaves_the_urgent_pages_until_a_moderator_has_read_it():
    listing, moderator = an_open_listing(), a_moderator()
    before = surfaces()

    send(listing, **HARM)
    alarmed = surfaces()
    signed_in(moderator).post(at("-read", Case.objects.get()))

    assert before == dict.fromkeys(before, True)
    assert alarmed == before | dict.fromkeys(["now", "tonight", "weekend", "crisis", "home", *URGENT_PAGES], False)
    assert surfaces() == before


def test_an_ordinary_report_changes_nothing_that_visitors_see():
    listing = an_open_listing()
    before = surfaces()

    send(listing, about="times")

    assert surfaces() == before
    assert "Somebody has reported a problem" not in Client().get(listing.get_absolute_url()).content.decode()


def test_the_page_of_the_listing_says_so_and_no_longer_says_that_it_is_open():
    listing = an_open_listing()

    before = Client().get(listing.get_absolute_url())
    send(listing, **HARM)
    after = Client().get(listing.get_absolute_url())

    assert [page.context["listing"].card.is_open for page in (before, after)] == [True, False]
    assert "Somebody has reported a problem" in after.content.decode()
    assert "followed" not in after.content.decode()


def test_index_and_row_agree_about_alarm():
    calm, alarmed = an_open_listing(), an_open_listing()
    send(alarmed, **HARM)
    today = clock.now().date()

    rows = {row.pk: row.is_fresh(today) for row in Initiative.objects.for_card()}

    assert rows == {calm.pk: True, alarmed.pk: False}
    index, _words = memory.current()
    assert [entry.pk for entry in index.rows(index.fresh(today))] == [calm.pk]


def test_reading_says_who_and_when_and_happens_once():
    case, moderator = a_case(**HARM), a_moderator(name="Mo")

    for _again in range(2):
        signed_in(moderator).post(at("-read", case))

    case.refresh_from_db()
    assert case.read_at is not None
    assert [(note.by, note.text) for note in case.notes.all()] == [(moderator, "Read it.")]
    assert "Mo" in signed_in(moderator).get(at("", case)).content.decode()


def test_an_answer_goes_to_the_address_and_the_address_goes_when_it_is_closed():
    case, client = a_case(reply_to="ana@example.org"), signed_in(a_moderator())

    client.post(at("-answer", case), {"text": "Thank you. We rang them."})
    client.post(at("-close", case), {"text": "Times set right."})

    mail = Mail.objects.get(recipient="ana@example.org")
    case.refresh_from_db()
    assert "Thank you. We rang them." in mail.text
    assert "Tuesday" not in mail.subject + mail.text
    assert (case.state, case.reply_to, case.closed_at is None) == ("closed", "", False)


def test_the_same_answer_sent_twice_is_one_mail():
    case, client = a_case(reply_to="ana@example.org"), signed_in(a_moderator())

    for _again in range(2):
        client.post(at("-answer", case), {"text": "Thank you."})

    assert Mail.objects.filter(recipient="ana@example.org").count() == 1


def test_a_closed_case_takes_no_answer():
    case, moderator = a_case(reply_to="ana@example.org"), a_moderator()
    moderation.close(case, by=moderator, text="Done.")

    with pytest.raises(Refused):
        moderation.answer(case, by=moderator, text="Thank you.")

    assert Mail.objects.count() == 0


def test_the_listing_is_taken_down_from_the_case():
    case, client = a_case(**HARM), signed_in(a_moderator())

    client.post(at("-take-down", case), {"reason": "The police asked us to."})

    case.refresh_from_db()
    assert (case.state, Initiative.objects.count()) == ("closed", 0)
    assert "The police asked us to." in client.get(at("", case)).content.decode()


def test_nobody_decides_about_their_own_organisation():
    organisation, moderator = an_organisation(), a_moderator()
    a_team(moderator, organisation=organisation)
    send(an_initiative(organisation=organisation), **HARM)
    case = Case.objects.get()

    for act in (moderation.mark_read, moderation.close, moderation.take_down):
        with pytest.raises(Refused):
            act(case, by=moderator, **({} if act is moderation.mark_read else words_for(act)))

    case.refresh_from_db()
    assert (case.state, case.read_at) == ("open", None)


def words_for(act) -> dict:
    return {"reason": "So."} if act is moderation.take_down else {"text": "So."}


def test_the_desk_leads_to_the_page_of_a_report_and_taking_it_works():
    case, moderator = a_case(**HARM), a_moderator(name="Mo")
    client = signed_in(moderator)

    line = client.get(reverse("moderator-desk"), {"sort": "report"}).context["waiting"][0]
    opened = client.get(reverse("moderator-case", args=[line.case.pk]))
    taken = client.post(reverse("moderator-take", args=[case.pk]), follow=True)

    assert opened["Location"] == at("", case)
    assert taken.redirect_chain[-1][0] == at("", case)
    assert "You have taken this." in taken.content.decode()


def test_moderators_have_their_mail_in_english_whatever_language_the_page_was_in():
    a_moderator()
    listing = an_initiative()
    with translation.override("es"):
        where = reverse("report", args=[listing.slug])

    answer = posted(where, a_report(listing, **HARM))

    assert (where[:4], answer["Location"][:4]) == ("/es/", "/es/")
    assert Mail.objects.get().subject == "A report about safety waits for you"


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_of_a_case_asks_the_same_number_of_questions(count, django_assert_max_num_queries):
    case, moderator = a_case(**HARM), a_moderator()
    for number in range(count):
        moderation.note(case, by=moderator, text=f"Note {number}")
    client = signed_in(moderator)
    client.get(at("", case))

    with django_assert_max_num_queries(16):
        client.get(at("", case))


def test_words_are_escaped_on_the_desk():
    case = a_case(words="<script>alert(1)</script>")

    html = signed_in(a_moderator()).get(at("", case)).content.decode()

    assert "<script>alert" not in html
    assert "&lt;script&gt;alert" in html
