"""Writes what the search reads anew."""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory import indexing
from directory.long_commands import unhurried


class Command(BaseCommand):
    help = "Writes every search row and every word anew; with --if-needed only when listings miss theirs."

    def add_arguments(self, parser):
        parser.add_argument("--if-needed", action="store_true", help="Does nothing when every listing has its row.")

    def handle(self, *, verbosity, if_needed, **options):
        unhurried()
        if if_needed and indexing.is_whole():
            return
        count = indexing.rebuild(self._progress if verbosity > 1 else lambda done, of: None)
        if verbosity:
            words = ngettext("The search knows %(count)d listing.", "The search knows %(count)d listings.", count)
            self.stdout.write(words % {"count": count})

    def _progress(self, done, of):
        self.stdout.write(_("%(done)d of %(of)d listings") % {"done": done, "of": of})
