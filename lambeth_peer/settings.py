"""All settings, from the environment alone. Which names it takes, and what is refused: environment.py.

Three modes. DEBUG=1: a developer's machine. DEMO=1: gunicorn over http on this machine, and a strip on every
page that says so (script/server). Neither: production, behind https.
"""

import os
import re
from pathlib import Path
from urllib.parse import urlsplit

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
    # Simple: it looks for no admin modules. Ours is imported by directory.urls, and nobody else's is wanted.
    "django.contrib.admin.apps.SimpleAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.forms",
    "django_filters",
    "crispy_forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "directory",
]

MIDDLEWARE = [
    "directory.middleware.languages",
    # Headers and frame options come before WhiteNoise, so that static files carry them too.
    "directory.middleware.headers",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "directory.middleware.sane_requests",
    "directory.middleware.no_store",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    # By the address alone: without a prefix it is English, whatever the browser prefers.
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "directory.middleware.time_outs",
    "directory.middleware.SignInRequired",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "directory.middleware.refusals",
]

ROOT_URLCONF = "lambeth_peer.urls"
WSGI_APPLICATION = "lambeth_peer.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "OPTIONS": {
            # As Django's own choice, each kept once read, but ours are read without their indents.
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["lambeth_peer.templates.Loader", "django.template.loaders.app_directories.Loader"],
                )
            ],
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
        "CONN_MAX_AGE": environment.KEPT_OPEN,
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": ENVIRONMENT.cache,
    # Parts of templates that are the same on every page; while DEBUG, a template that was edited shows at once.
    "template_fragments": {
        "BACKEND": f"django.core.cache.backends.{'dummy.DummyCache' if DEBUG else 'locmem.LocMemCache'}",
        "LOCATION": "template_fragments",
        "OPTIONS": {"MAX_ENTRIES": 1000},
    },
}

AUTH_USER_MODEL = "directory.User"
PASSWORD_HASHERS = ["directory.hashing.PBKDF2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
# allauth's is Django's own, with limits on guessing. There is no second way in beside it.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_RESET_TIMEOUT = 3600
LOGIN_URL = "/account/login/"
LOGIN_REDIRECT_URL = "/provider/"

ACCOUNT_ADAPTER = "directory.accounts.Adapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_SIGNUP_FORM_HONEYPOT_FIELD = "website_2"
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_CONFIRM_EMAIL_ON_GET = False
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# Nobody learns here who has an account, and whoever has none gets no mail from us.
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_SESSION_REMEMBER = False
# The usual limits let a stranger fill somebody's inbox with our mails, 300 an hour, and our tables: 1,200 an hour.
ACCOUNT_RATE_LIMITS = {
    "signup": "20/m/ip,60/h/ip",
    "reset_password": "20/m/ip,120/h/ip,3/h/key",
    "request_login_code": "20/m/ip,120/h/ip,6/h/key",
    "confirm_email": "1/3m/key,3/h/key",
}
# In production the web server in front says who asks. Nobody else is believed.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if PRODUCTION else 0
ACCOUNT_FORMS = {
    "add_email": "directory.accounts.AddEmailForm",
    "change_password": "directory.accounts.ChangePasswordForm",
    "confirm_login_code": "directory.accounts.ConfirmLoginCodeForm",
    "login": "directory.accounts.LoginForm",
    "reauthenticate": "directory.accounts.ReauthenticateForm",
    "request_login_code": "directory.accounts.RequestLoginCodeForm",
    "reset_password": "directory.accounts.ResetPasswordForm",
    "reset_password_from_key": "directory.accounts.ResetPasswordKeyForm",
    "set_password": "directory.accounts.SetPasswordForm",
    "signup": "directory.accounts.SignUpForm",
}
MFA_FORMS = {
    "activate_totp": "directory.accounts.ActivateTOTPForm",
    "authenticate": "directory.accounts.AuthenticateForm",
    "reauthenticate": "directory.accounts.ReauthenticateByCodeForm",
}
MFA_ADAPTER = "directory.accounts.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Alongside Lambeth"
# A phone's clock may be half a minute off.
MFA_TOTP_TOLERANCE = 1

# Names that begin with __Host- are only accepted over https, and then no other host can set them.
SESSION_COOKIE_NAME = "__Host-sessionid" if PRODUCTION else "sessionid"
SESSION_COOKIE_SECURE = PRODUCTION
# For the row in the database, longer than anybody stays signed in, so that directory.middleware.time_outs still knows
# whose session ended. The cookie itself goes when the browser closes.
SESSION_COOKIE_AGE = 72 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_NAME = "__Host-csrftoken" if PRODUCTION else "csrftoken"
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_HTTPONLY = True
# Django's default lasts a year: the mark of a mental health site on a shared computer. None: until it is
# closed.
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "directory.views.errors.form_too_old"
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
FILE_UPLOAD_HANDLERS = ["directory.middleware.NoFiles"]

LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", _("English")), ("es", _("Spanish")), ("pt", _("Portuguese"))]
LOCALE_PATHS = [ROOT / "locale"]
TIME_ZONE = "Europe/London"
USE_TZ = True

# What urgent help says, for when the database does not answer: see directory/urgent_copy.py.
URGENT_COPY = VAR / "urgent.json"

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

# Every mail becomes a row of the outbox first. `manage.py work` delivers the rows through DELIVERY_BACKEND.
EMAIL_BACKEND = "directory.outbox.Backend"
EMAIL_FILE_PATH = VAR / "mail"
EMAIL_TIMEOUT = 10
DELIVERY_BACKEND = ENVIRONMENT.email.get("EMAIL_BACKEND", "django.core.mail.backends.filebased.EmailBackend")
globals().update({name: value for name, value in ENVIRONMENT.email.items() if name != "EMAIL_BACKEND"})
DEFAULT_FROM_EMAIL = f"Alongside Lambeth <portal@{urlsplit(SITE_URL).hostname}>"


def without_query(record):
    """What people searched for is nobody's business: cut it from what the development server writes."""
    record.args = tuple(re.sub(r"\?\S*", "", a) if isinstance(a, str) else a for a in record.args or ())
    return True


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "without_query": {"()": "django.utils.log.CallbackFilter", "callback": without_query},
        "without_trace": {
            "()": "django.utils.log.CallbackFilter",
            "callback": "ext://directory.database_waits.without_trace",
        },
    },
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {
        # No handler of its own: the root's writes each line once, and no error is mailed with a person's
        # details.
        "django": {"level": "INFO", "handlers": []},
        "django.request": {"filters": ["without_trace"]},
        "django.server": {"handlers": ["console"], "filters": ["without_query"], "propagate": False},
    },
    "root": {"level": "WARNING", "handlers": ["console"]},
}
