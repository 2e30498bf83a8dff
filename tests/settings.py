"""The demonstration's settings, made quick and strict for tests. Only DATABASE_URL is taken from outside."""

import os

os.environ.update(DEMO="1", SECRET_KEY="only-for-tests-" + "0123456789" * 4)
for name in ("DEBUG", "ALLOWED_HOSTS", "SITE_URL", "EMAIL_URL", "CACHE_URL"):
    os.environ.pop(name, None)

from lambeth_peer.settings import *  # noqa: E402, F403 - the environment must be set before they are read
from lambeth_peer.settings import DATABASES, STORAGES, TEMPLATES  # noqa: E402
from tests.missing_variables import MissingVariable  # noqa: E402

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Threads that race on a busy machine wait for one another longer than a visitor should. The fixture `serving` has the
# limits of PostgreSQL, and so has the portal of test_server.py.
DATABASES["default"]["OPTIONS"].pop("options", None)
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = MissingVariable()
# Static files straight from their sources, so that no test needs collectstatic first.
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
