from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate

from . import triggers
from .tally import Tally


class DirectoryConfig(AppConfig):
    name = "directory"
    # Made here, before gunicorn forks: see tally.py and search/gaps.py.
    tally = Tally()

    def ready(self):
        pre_migrate.connect(triggers.remember, sender=self)
        post_migrate.connect(triggers.put_back, sender=self)
