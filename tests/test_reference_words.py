"""What tests put back in place of loading: it is the same."""

import pytest
from django.core.management import call_command

from directory import importing
from directory.models import Term
from tests import reference_words


@pytest.mark.django_db(transaction=True)
def test_words_put_back_after_a_flush_are_those_that_loading_writes():
    before = reference_words.kept()
    call_command("flush", interactive=False, verbosity=0)
    assert not Term.objects.exists()

    reference_words.put_back(before)

    assert len(reference_words.kept()) == len(before)
    assert importing.load_words() == 0
