"""Compares what the search reads with the listings."""

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from directory import indexing
from directory.long_commands import unhurried


class Command(BaseCommand):
    help = "Says in what the search does not agree with the listings; ends with 1 when it does not."

    def handle(self, *, verbosity, **options):
        unhurried()
        problems = indexing.check()
        if problems:
            lines = "\n".join(problems)
            raise CommandError(f"{lines}\n" + _("Run manage.py rebuild_search to put this right."))
        if verbosity:
            self.stdout.write(_("The search agrees with the listings."))
