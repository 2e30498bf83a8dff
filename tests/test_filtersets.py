"""The filter sets: cleaning what was sent says the same as the whole form."""

import datetime as dt
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from directory import memory
from directory.models import Offer, Term
from directory.search import gaps
from directory.search.fields import ChoicesField
from directory.search.filters import ListingFilterSet, PartnerFilterSet
from directory.search.filterset import FilterSet, Rows
from directory.search.offers import OfferFilterSet

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 27, 16, 0)
KNOWN = {
    "moment": ["in-hospital", "weekend-crisis"],
    "when": ["now", "sat-evening", "2026-12-25", "2025-01-01", "2031-01-01", "teatime"],
    "near": ["Brixton", "SW9", "Atlantis", "x" * 61],
    "age": ["17", "0", "121", "-1", "old"],
    "help": ["social", "emotional"],
    "without": ["referral"],
    "partners": ["1"],
}
ODD = ["", " ", "moon", "a\x00b", "<b>"]
SENT = st.fixed_dictionaries(
    {}, optional={name: st.lists(st.sampled_from(values + ODD), max_size=3) for name, values in KNOWN.items()}
)


OFFERED = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(st.sampled_from([*ODD, "sat", "role"]), max_size=3) for name in OfferFilterSet.base_filters
    },
)


def both_ways(filters: FilterSet) -> list[tuple[dict, dict]]:
    """What was understood and what was wrong, by the form with all its fields and by cleaning what was sent."""
    errors = {name: list(said) for name, said in filters.form.errors.items()}
    understood = {name: value for name, value in filters.asked.items() if name not in filters.errors}
    return [(filters.form.cleaned_data, errors), (understood, filters.errors)]


@pytest.mark.parametrize("language", ["en", "es"])
@given(data=SENT)
def test_cleaning_what_was_sent_says_the_same_as_the_whole_form(data, language):
    with override(language):
        index, words = memory.current()
        sent = QueryDict(urlencode(data, doseq=True))

        form, own = both_ways(PartnerFilterSet(sent, now=NOW, index=index, words=words))

        assert own == form


@given(data=OFFERED)
def test_the_filters_of_offers_say_the_same_both_ways(data):
    form, own = both_ways(OfferFilterSet(QueryDict(urlencode(data, doseq=True)), Rows([]), Offer))

    assert own == form


class Shared(dict):
    """Where fields are kept, while another thread asks by the same filter with other choices."""

    def __setitem__(self, language, kept):
        super().__setitem__(language, ([("mars", "Mars")], ChoicesField(choices=[("mars", "Mars")])))


def test_a_field_is_that_of_its_own_choices_whatever_other_threads_ask():
    asked = OfferFilterSet(QueryDict("moment=in-hospital"), Rows([]), Offer)
    asked.filters["moment"].kept = Shared()

    assert (asked.asked["moment"], asked.errors) == (["in-hospital"], {})


def test_each_vocabulary_by_which_people_ask_is_a_filter_named_once_and_counted_when_nothing_is_found():
    names = [str(name) for name in Term.FILTERS]

    labels = {name: str(ListingFilterSet.base_filters[name].label) for name in names}

    assert labels == {str(name): str(name.label) for name in Term.FILTERS}
    assert ("moment", *names) == gaps.SORTS
