from django.apps import AppConfig

from .tally import Tally


class DirectoryConfig(AppConfig):
    name = "directory"
    # Made here, before gunicorn forks: see tally.py and search/gaps.py.
    tally = Tally()
