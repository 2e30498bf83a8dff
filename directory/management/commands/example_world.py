"""Thirty invented initiatives and twenty waiting submissions, for trying the portal; `--remove` takes them away."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from directory import importing
from directory.long_commands import unhurried


class Command(BaseCommand):
    help = "Make the invented example world, or bring it up to today. --remove takes every invented row away."

    def add_arguments(self, parser):
        parser.add_argument("--remove", action="store_true", help="take the invented rows away again")

    def handle(self, **options):
        unhurried()
        if options["remove"]:
            self.stdout.write(f"Example world: {importing.remove_examples()} invented initiatives removed.")
        else:
            self.stdout.write(f"Example world: {importing.load_examples(timezone.localdate())} invented initiatives.")
