"""Loads the words of the portal and the urgent contacts; what moderators have edited stays."""

from django.core.management.base import BaseCommand

from directory import importing
from directory.long_commands import unhurried


class Command(BaseCommand):
    help = "Load terms, moments, page texts and urgent contacts. Rows that moderators have edited stay as they are."

    def handle(self, **options):
        unhurried()
        self.stdout.write(f"Words: {importing.load_words()} rows made or changed.")
