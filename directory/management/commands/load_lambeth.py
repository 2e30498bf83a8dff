"""Loads the real Lambeth records; loading twice changes nothing."""

from django.core.management.base import BaseCommand

from directory import importing
from directory.long_commands import unhurried


class Command(BaseCommand):
    help = "Load the real Lambeth records by the hand-made mapping. Later edits by moderators are kept."

    def handle(self, **options):
        unhurried()
        result = importing.load_records()
        self.stdout.write(f"Lambeth records: {result['written']} written, {result['unchanged']} as they were.")
