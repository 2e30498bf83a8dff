"""A migration that makes a table anew on SQLite leaves its triggers standing."""

import pytest
from django.apps import apps
from django.db import connection
from django.db.models.signals import post_migrate, pre_migrate

from directory import indexing, triggers
from directory.models import Term

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL keeps them by itself"),
]
TERMS = {"term_insert_log", "term_update_log", "term_delete_log"}


def triggers_of_terms() -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'directory_term'")
        return {name for (name,) in cursor.fetchall()}


def made_anew() -> None:
    """The table of terms as a migration that widens a column leaves it: with another width, and back."""
    narrow = Term._meta.get_field("name")
    wide = narrow.clone()
    wide.max_length = 120
    wide.set_attributes_from_name("name")
    wide.model = Term
    for old, new in ((narrow, wide), (wide, narrow)):
        with connection.schema_editor() as editor:
            editor._remake_table(Term, alter_fields=[(old, new)])


@pytest.fixture
def standing():
    """The triggers as they stood, and they stand again when the test is over."""
    triggers.remember(using="default")
    kept = dict(triggers._before["default"])
    yield
    triggers._before["default"] = kept
    triggers.put_back(using="default")


def test_a_table_made_anew_has_its_triggers_again_and_a_change_is_seen(standing):
    made_anew()
    gone = triggers_of_terms()

    triggers.put_back(using="default", plan=[(None, False)])

    version = indexing.version()
    Term.objects.filter(slug="social").update(position=7)
    assert (gone, triggers_of_terms()) == (set(), TERMS)
    assert indexing.version() != version


def test_going_backwards_puts_nothing_back(standing):
    made_anew()

    triggers.put_back(using="default", plan=[(None, True)])

    assert triggers_of_terms() == set()


def test_every_migration_remembers_and_puts_back():
    assert triggers.remember in pre_migrate._live_receivers(apps.get_app_config("directory"))[0]
    assert triggers.put_back in post_migrate._live_receivers(apps.get_app_config("directory"))[0]
