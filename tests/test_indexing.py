"""What the search reads is written with the listing, agrees with it, and says what has changed."""

from datetime import date
from threading import Barrier, Thread

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from directory import indexing
from directory.importing import examples
from directory.indexing.words import forms
from directory.models import (
    BankHoliday,
    Case,
    Confirmation,
    Initiative,
    Moment,
    SearchChange,
    SearchRow,
    SearchSpelling,
    SearchWord,
    Submission,
    Term,
)
from directory.search import engines
from tests.factories import a_confirmation, an_initiative, an_organisation, days_ago, edited, unlisted

pytestmark = pytest.mark.django_db


def number_of(initiative: Initiative) -> int:
    return SearchRow.objects.get(initiative=initiative).number


def uses(word: str) -> int:
    return sum(SearchWord.objects.filter(word=word).values_list("uses", flat=True))


def quietly(initiative: Initiative, **values) -> None:
    """Changes the listing behind the back of the index."""
    Initiative.everything.filter(pk=initiative.pk).update(**values)


def changed_by(act) -> indexing.Changes:
    """What the log says of an act."""
    before = indexing.version()
    act()
    return indexing.changes(before)


def test_a_row_keeps_its_number_through_every_edit():
    row = an_initiative(name="Choir")
    number = number_of(row)

    edited(row, name="Band")

    assert number_of(row) == number


def test_a_word_is_counted_once_for_each_listing_that_uses_it():
    row = an_initiative(name="Choir choir", summary="A choir.")
    other = an_initiative(name="Another choir")
    counted = uses("choir")

    edited(row, name="Band", summary="A band.")
    unlisted(other)

    assert (counted, uses("choir"), uses("band")) == (2, 0, 1)


def test_two_words_a_swap_or_two_letters_apart_share_a_form():
    assert forms("gardening") & forms("gadrening")
    assert forms("gardening") & forms("gardning") & forms("gradenin")
    assert not forms("gardening") & forms("counselling")


@pytest.mark.parametrize(
    "act",
    [
        lambda row: edited(row, summary="New."),
        lambda row: edited(row),
        lambda row: a_confirmation(row, day=days_ago(3)),
        lambda row: Confirmation.objects.filter(initiative=row).update(still_true=False),
        lambda row: Confirmation.objects.filter(initiative=row).delete(),
        lambda row: Submission.objects.create(kind="initiative", subject=row.pk, unsettles=True),
        lambda row: Submission.objects.filter(subject=row.pk).update(state="waiting"),
        lambda row: Case.objects.filter(subject=row.pk).update(state="closed"),
        unlisted,
    ],
)
def test_whatever_changes_a_card_is_in_the_log(act):
    row = an_initiative(checked=days_ago(10))
    Submission.objects.create(kind="initiative", subject=row.pk, unsettles=True)
    Case.objects.create(kind="initiative", subject=row.pk, sort="report", about="unsafe", due_at="2026-12-01T00:00Z")
    another, number = an_initiative(), number_of(row)

    changes = changed_by(lambda: act(row))

    assert (changes.numbers, changes.words) == ({number}, False)
    assert changes.version == indexing.version()
    assert number_of(another) not in changes.numbers


@pytest.mark.parametrize("model", [Term, Moment, BankHoliday])
def test_a_word_that_many_rows_share_is_in_the_log(model):
    BankHoliday.objects.create(day=date(2026, 5, 8), name="One day")
    row = an_initiative()

    changes = changed_by(lambda: model.objects.filter(pk=model.objects.first().pk).update(name="New"))

    assert (changes.numbers, changes.words) == (frozenset(), True)
    assert row


def test_nothing_has_changed_when_somebody_only_reads():
    row = an_initiative()

    changes = changed_by(lambda: (engines.current().find(row.name), Initiative.objects.for_page().get(pk=row.pk)))

    assert (changes.numbers, changes.words) == (frozenset(), False)


def test_a_new_name_of_an_organisation_changes_all_that_it_runs():
    organisation = an_organisation(name="Old")
    numbers = {number_of(an_initiative(organisation=organisation)) for _ in range(2)}

    changes = changed_by(lambda: indexing.index(organisation.initiatives.values_list("pk", flat=True)))

    assert changes.numbers == numbers


@pytest.mark.parametrize(
    ("key", "carries"),
    [
        ({"vocabulary": "who", "slug": "men"}, {"who": ["men"]}),
        ({"vocabulary": "tier", "slug": "paid"}, {"tier": "paid"}),
    ],
)
def test_a_new_name_of_a_term_is_found_where_it_is_carried(key, carries):
    row = an_initiative(**carries)
    term = Term.objects.get(**key)
    Term.objects.filter(pk=term.pk).update(name="Zebras")

    indexing.reword(term)

    assert (engines.current().find("zebras").numbers, indexing.check()) == ([number_of(row)], [])


def test_a_new_name_of_a_moment_is_found_where_something_is_done_at_it():
    row = an_initiative(moments=[{"moment": "in-hospital"}])
    moment = Moment.objects.get(slug="in-hospital")
    Moment.objects.filter(pk=moment.pk).update(name="Zebras")

    indexing.reword(moment)

    assert (engines.current().find("zebras").numbers, indexing.check()) == ([number_of(row)], [])


def test_loading_new_words_of_the_portal_brings_the_rows_along():
    row = an_initiative(who=["men"])
    Term.objects.filter(vocabulary="who", slug="men").update(name="Zebras")
    indexing.rebuild()

    call_command("load_reference", verbosity=0)

    assert (engines.current().find("zebras").numbers, indexing.check()) == ([], [])
    assert number_of(row)


def test_a_version_that_was_rolled_back_is_not_taken_for_the_next_of_its_number():
    an_initiative()
    before = indexing.version()
    with transaction.atomic():
        an_initiative(name="Preview")
        seen = indexing.version()
        transaction.set_rollback(True)
    an_initiative(name="Another")

    assert indexing.version() != seen != before
    assert indexing.changes(seen).numbers is None
    assert len(indexing.changes(before).numbers) == 1


def test_whoever_is_too_far_behind_reads_everything_anew():
    before = indexing.version()
    SearchChange.objects.bulk_create(SearchChange(mark=1, number=1) for _ in range(1001))

    assert indexing.changes(before).numbers is None
    assert indexing.changes("0.0").numbers is None
    assert indexing.changes("12.34").numbers is None


def test_the_log_forgets_what_nobody_needs():
    SearchChange.objects.bulk_create(SearchChange(mark=1, number=1) for _ in range(6000))

    an_initiative()

    assert SearchChange.objects.count() <= 5000


def test_the_version_costs_one_query(django_assert_num_queries):
    an_initiative()

    with django_assert_num_queries(1):
        version = indexing.version()
    with django_assert_num_queries(1):
        indexing.changes(version)


def test_index_and_listings_agree_after_everything_that_happens_to_them():
    organisation = an_organisation(name="Lantern Trust")
    rows = [an_initiative(name=f"Group {n}", organisation=organisation, aliases=["G"], at=[{}]) for n in range(3)]
    edited(rows[0], name="Choir", summary="Singing.")
    unlisted(rows[1])
    a_confirmation(rows[2], day=days_ago(3))

    assert indexing.check() == []


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (
            lambda row: Initiative.everything.filter(pk=row.pk).update(summary="New."),
            "The row of Choir is out of date.",
        ),
        (lambda row: SearchRow.objects.filter(initiative=row).delete(), "Choir has no row."),
        (
            lambda row: Initiative.everything.filter(pk=row.pk).update(listed=False),
            "Choir is not listed and has a row.",
        ),
        (lambda row: SearchWord.objects.filter(word="choir").update(uses=7), "1 word is counted wrongly: choir."),
    ],
)
def test_where_index_and_listings_do_not_agree_is_said_and_put_right(spoil, said, capsys):
    spoil(an_initiative(name="Choir"))

    with pytest.raises(CommandError, match=said):
        call_command("check_search")
    call_command("rebuild_search", verbosity=0)
    call_command("check_search")

    assert "The search agrees with the listings." in capsys.readouterr().out


def test_on_sqlite_a_text_index_that_does_not_say_what_the_rows_say_is_found():
    if connection.vendor != "sqlite":
        pytest.skip("on PostgreSQL the index is part of the row")
    an_initiative(name="Choir")
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER searchrow_text_anew")
    SearchRow.objects.update(description="something else")

    problems = indexing.check()

    assert "The trigger searchrow_text_anew is missing." in problems
    assert "The full text index does not say what the rows say." in problems


def test_prepare_writes_rows_only_where_they_are_missing(capsys):
    row = an_initiative(name="Choir")
    call_command("rebuild_search", if_needed=True)
    nothing_said = capsys.readouterr().out
    SearchRow.objects.filter(initiative=row).delete()

    call_command("rebuild_search", if_needed=True)

    assert (nothing_said, capsys.readouterr().out) == ("", "The search knows 1 listing.\n")
    assert engines.current().find("choir").numbers == [number_of(row)]


def test_rebuilding_keeps_numbers_and_says_how_far_it_is(capsys):
    row = an_initiative(name="Choir")
    number = number_of(row)
    SearchSpelling.objects.all().delete()

    call_command("rebuild_search", verbosity=2)

    assert capsys.readouterr().out == "1 of 1 listings\nThe search knows 1 listing.\n"
    assert (number_of(row), engines.current().correction("chior")) == (number, "choir")


def test_the_examples_take_their_words_with_them():
    examples.load(date.today())
    there = indexing.check()

    examples.remove()

    assert (there, indexing.check(), SearchWord.objects.count()) == ([], [], 0)


def test_an_update_costs_the_same_number_of_queries_for_a_short_listing_and_a_long_one(django_assert_max_num_queries):
    short = an_initiative(name="Choir")
    long = an_initiative(
        name="Band", who_for=" ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(150))
    )

    for row in (short, long):
        with django_assert_max_num_queries(20):
            indexing.index([row.pk])


@pytest.mark.django_db(transaction=True)
def test_a_later_version_is_never_seen_before_an_earlier_one():
    """Two write at the same time, again and again; a third follows the log and misses nothing."""
    rows = [an_initiative(name=f"Group {n}") for n in range(2)]
    numbers = {number_of(row) for row in rows}
    seen, version, start = [], indexing.version(), Barrier(3)

    def write(row):
        start.wait()
        for turn in range(8):
            with transaction.atomic():
                indexing.index([row.pk])
                if turn % 3 == 2:
                    transaction.set_rollback(True)
        connection.close()

    threads = [Thread(target=write, args=[row]) for row in rows]
    for thread in threads:
        thread.start()
    start.wait()
    while any(thread.is_alive() for thread in threads):
        changes = indexing.changes(version)
        seen, version = [*seen, changes], changes.version
    last = indexing.changes(version)

    assert all(changes.numbers is not None and changes.numbers <= numbers for changes in seen)
    assert last.version == indexing.version()
    logged = SearchChange.objects.filter(version__gt=0).count()
    assert logged >= 2 * 6
    assert set().union(*(changes.numbers for changes in [*seen, last])) == numbers
