"""All settings, from the environment alone. Which names it takes, and what is refused: environment.py.

Three modes. DEBUG=1: a developer's machine. DEMO=1: gunicorn over http on this machine, and a strip on every
page that says so (script/server). Neither: production, behind https.
"""

import os
import re
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from lambeth_peer import environment, secret

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
ENVIRONMENT = environment.read(os.environ)
PRODUCTION = ENVIRONMENT.production

DEBUG = ENVIRONMENT.debug
DEMO = ENVIRONMENT.demo
SECRET_KEY = ENVIRONMENT.secret_key or secret.kept(VAR / "secret_key")
ALLOWED_HOSTS = ENVIRONMENT.allowed_hosts
SITE_URL = ENVIRONMENT.site_url

INSTALLED_APPS = [
    # Before staticfiles, so that the development server sends static files with the same headers as pages.
    "whitenoise.runserver_nostatic",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "django_filters",
    "crispy_forms",
    "directory",
]

MIDDLEWARE = [
    # Headers and frame options come before WhiteNoise, so that static files carry them too.
    "directory.middleware.headers",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "directory.middleware.sane_requests",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "directory.middleware.SignInRequired",
    "django.contrib.messages.middleware.MessageMiddleware",
]

ROOT_URLCONF = "lambeth_peer.urls"
WSGI_APPLICATION = "lambeth_peer.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "directory.context.site",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = ("lambeth",)
CRISPY_TEMPLATE_PACK = "lambeth"
CRISPY_FAIL_SILENTLY = not DEBUG

DATABASES = {
    "default": ENVIRONMENT.database
    or {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": VAR / "portal.sqlite3",
        "OPTIONS": environment.SQLITE,
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": ENVIRONMENT.cache}

AUTH_USER_MODEL = "directory.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = 3600
LOGIN_URL = "/account/login/"

# Names that begin with __Host- are only accepted over https, and then no other host can set them.
SESSION_COOKIE_NAME = "__Host-sessionid" if PRODUCTION else "sessionid"
SESSION_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_NAME = "__Host-csrftoken" if PRODUCTION else "csrftoken"
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_HTTPONLY = True
# Django's default lasts a year: the mark of a mental health site on a shared computer. None: until it is
# closed.
CSRF_COOKIE_AGE = None
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# gunicorn itself reads X-Forwarded-Proto, from this machine only unless FORWARDED_ALLOW_IPS names the proxy.
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = PRODUCTION
SECURE_HSTS_PRELOAD = PRODUCTION
# With "no-referrer" Chromium sends "Origin: null", and then Django refuses every form.
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_048_576

LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", _("English"))]
LOCALE_PATHS = [ROOT / "locale"]
TIME_ZONE = "Europe/London"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [ROOT / "static"]
STORAGES = {
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_ALLOW_ALL_ORIGINS = False

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR / "mail"
EMAIL_TIMEOUT = 10
globals().update(ENVIRONMENT.email)


def without_query(record):
    """What people searched for is nobody's business: cut it from what the development server writes."""
    record.args = tuple(re.sub(r"\?\S*", "", a) if isinstance(a, str) else a for a in record.args or ())
    return True


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"without_query": {"()": "django.utils.log.CallbackFilter", "callback": without_query}},
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {
        # No handler of its own: the root's writes each line once, and no error is mailed with a person's
        # details.
        "django": {"level": "INFO", "handlers": []},
        "django.server": {"handlers": ["console"], "filters": ["without_query"], "propagate": False},
    },
    "root": {"level": "WARNING", "handlers": ["console"]},
}
