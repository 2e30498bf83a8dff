"""All that must be done before the portal can answer: safe to run again, quick when nothing is to do."""

import fcntl
import hashlib

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Migrates, makes the cache table, collects static files, loads words and records, fills the search."

    def handle(self, *, verbosity, **options):
        settings.VAR.mkdir(exist_ok=True)
        with (settings.VAR / "prepare.lock").open("w") as lock:
            # Two that start at the same moment would make the same tables.
            fcntl.flock(lock, fcntl.LOCK_EX)
            call_command("migrate", interactive=False, verbosity=verbosity)
            call_command("createcachetable", verbosity=verbosity)
            if not settings.DEBUG:
                collect_static_files()
            call_command("load_reference", verbosity=verbosity)
            call_command("load_lambeth", verbosity=verbosity)
            call_command("rebuild_search", if_needed=True, verbosity=verbosity)


def collect_static_files():
    """Compressing takes seconds, so it is left out while every file is as it was the last time."""
    kept = settings.VAR / "static.sum"
    now = sum_of_static_files()
    if settings.STATIC_ROOT.is_dir() and kept.exists() and kept.read_text() == now:
        return
    kept.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    kept.write_text(now)


def sum_of_static_files() -> str:
    total = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for finder in get_finders():
        for path, storage in sorted(finder.list([]), key=lambda found: found[0]):
            with storage.open(path) as file:
                total.update(path.encode() + b"\0" + hashlib.sha256(file.read()).digest())
    return total.hexdigest()
