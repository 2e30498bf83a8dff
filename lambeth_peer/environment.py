"""What the environment says, judged before anything starts.

A value that is odd in any mode, or missing in production, stops the start. `read` takes any mapping and names
every fault at once, each line beginning with the name of the setting, so that one reading mends them all.
"""

import importlib.util
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured
from django.http.request import validate_host

OWN_MACHINE = ["127.0.0.1", "localhost", "[::1]"]
OFF, ON = ("", "0", "false", "no", "off"), ("1", "true", "yes", "on")
# With a cache of each worker's own, every limit on guessing is as many times higher.
SHARED = ("dbcache", "redis", "rediss")
KEY_WORDS = "Make one with: python3 -c 'import secrets; print(secrets.token_urlsafe(50))'"

# SQLite before 3.51.3 can corrupt a database in WAL mode (the "WAL-reset" bug), so it keeps the older
# journal.
JOURNAL = "WAL" if sqlite3.sqlite_version_info >= (3, 51, 3) else "DELETE"
SQLITE = {
    # With Django's defaults 86 % of 1,000 simultaneous writes were lost in a trial; with these two, none.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": f"PRAGMA journal_mode={JOURNAL}; PRAGMA synchronous=FULL;",
}
# Nothing waits for ever. Commands that take long lift the second group: directory/long_commands.py.
POSTGRESQL = {
    "connect_timeout": 3,
    # A host that is gone is noticed within 20 seconds; without these, within hours.
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
    "options": "-c statement_timeout=5s -c lock_timeout=3s -c idle_in_transaction_session_timeout=120s",
}
# Seconds for which a connection serves one request after another. Opening one costs more than a page's queries.
KEPT_OPEN = 600
CACHE = {
    "BACKEND": "directory.cache.DatabaseCache",
    "LOCATION": "portal_cache",
    # Django's default of 300 lets ordinary traffic push out the counters that slow down guessing.
    "OPTIONS": {"MAX_ENTRIES": 100_000},
}


@dataclass(frozen=True)
class Environment:
    """`secret_key`, `database` and `email` are empty when nothing was given (in production only the second
    may be). `email` holds settings by name."""

    debug: bool
    demo: bool
    secret_key: str
    allowed_hosts: list[str]
    site_url: str
    database: dict
    cache: dict
    email: dict

    @property
    def production(self):
        return not (self.debug or self.demo)


def read(given: Mapping[str, str]) -> Environment:
    """Raises ImproperlyConfigured with one line for each fault."""
    modes = _collect(given, {"debug": ("DEBUG", _switch), "demo": ("DEMO", _switch)})
    if modes["debug"] and modes["demo"]:
        raise _refusal(["DEBUG and DEMO are both on. Choose one of them."])
    production = not any(modes.values())
    values = _collect(
        given,
        {
            "secret_key": ("SECRET_KEY", _secret_key if production else str),
            "allowed_hosts": ("ALLOWED_HOSTS", _public_hosts if production else _hosts),
            "site_url": ("SITE_URL", _public_site_url if production else _site_url),
            "database": ("DATABASE_URL", _database),
            "cache": ("CACHE_URL", partial(_cache, known=SHARED) if production else _cache),
            "email": ("EMAIL_URL", _real_email if production else _email),
        },
    )
    if production and not validate_host(urlsplit(values["site_url"]).hostname, values["allowed_hosts"]):
        raise _refusal(["SITE_URL is on a host that ALLOWED_HOSTS does not name. Add its host there."])
    return Environment(**modes, **values)


def _collect(given, readers):
    values, faults = {}, []
    for key, (name, reader) in readers.items():
        try:
            values[key] = reader(given.get(name, "").strip())
        except (ValueError, ImproperlyConfigured) as fault:
            faults.append(f"{name} {fault}")
    if faults:
        raise _refusal(faults)
    return values


def _refusal(faults):
    return ImproperlyConfigured("The portal does not start with this environment.\n" + "\n".join(faults))


def _switch(text):
    if text.lower() not in OFF + ON:
        raise ValueError(f"is {text!r}. Set it to 1 or 0.")
    return text.lower() in ON


def _secret_key(text):
    if not text:
        raise ValueError(f"is missing. {KEY_WORDS}")
    if len(text) < 50 or len(set(text)) < 5 or text.startswith("django-insecure"):
        raise ValueError(f"is too easy to guess: it needs 50 characters or more, made by chance. {KEY_WORDS}")
    return text


def _hosts(text):
    hosts = [host.strip() for host in text.split(",") if host.strip()]
    for host in hosts:
        if "/" in host or (":" in host and not host.startswith("[")):
            raise ValueError(f"names {host!r}. Give host names alone, without https:// and without a port.")
    return hosts or OWN_MACHINE


def _public_hosts(text):
    if not text.strip(", "):
        raise ValueError("is missing. Name the hosts that this portal answers to, such as peer.example.org.")
    hosts = _hosts(text)
    if any("*" in host or host == "." for host in hosts):
        raise ValueError("lets in every host. Name the hosts that this portal answers to.")
    return hosts


def _site_url(text):
    parts = urlsplit(text or "http://127.0.0.1:8000")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"is {text!r}. Give the whole address, such as https://peer.example.org.")
    if parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc:
        raise ValueError(f"is {text!r}. Give the address without a path, such as https://peer.example.org.")
    parts.port  # noqa: B018 - raises ValueError for a port that is not a number
    return f"{parts.scheme}://{parts.netloc}"


def _public_site_url(text):
    if not text:
        raise ValueError("is missing. Give the portal's public address, such as https://peer.example.org.")
    if not text.startswith("https://"):
        raise ValueError("does not begin with https://. Nobody else may read what people look for here.")
    return _site_url(text)


def _scheme(url, known):
    scheme = url.partition(":")[0]
    if scheme not in known or "://" not in url:
        raise ValueError(f"has an unknown beginning. It may be one of {', '.join(f'{k}://' for k in known)}.")
    return scheme


def _database(url):
    """SQLite, or PostgreSQL by network or by the folder of its socket:
    postgres://user@/name?host=/run/postgresql."""
    if not url:
        return {}
    sort = _scheme(url, ("postgres", "postgresql", "sqlite"))
    if sort != "sqlite":
        return _postgresql(url)
    parts = urlsplit(url)
    if parts.netloc or not parts.path.strip("/"):
        raise ValueError("names no file. Write sqlite:///folder/file, or four slashes for a path from the root.")
    return environ.Env.db_url_config(url) | {"OPTIONS": SQLITE, "CONN_MAX_AGE": KEPT_OPEN}


def _postgresql(url):
    config = environ.Env.db_url_config(url)
    if not config["NAME"]:
        raise ValueError("names no database. Write postgres://user:password@host/name.")
    if "%2f" in config["HOST"].lower():
        raise ValueError("has a folder in the place of the host. Write postgres://user@/name?host=/folder.")
    options = POSTGRESQL | config.pop("OPTIONS", {})
    host = options.pop("host", config["HOST"])
    return config | {"HOST": host, "OPTIONS": options, "CONN_MAX_AGE": KEPT_OPEN, "CONN_HEALTH_CHECKS": True}


def _cache(url, known=(*SHARED, "locmemcache", "dummycache")):
    if not url:
        return CACHE
    sort = _scheme(url, known)
    if sort in ("redis", "rediss") and not importlib.util.find_spec("redis"):
        raise ValueError("asks for Redis. Install the Python package redis first, or leave CACHE_URL out.")
    config = environ.Env.cache_url_config(url)
    if sort == "dbcache" and not config["LOCATION"]:
        raise ValueError("names no table. Write dbcache://portal_cache.")
    if sort != "dbcache":
        return config
    return config | {"BACKEND": CACHE["BACKEND"], "OPTIONS": CACHE["OPTIONS"] | config.get("OPTIONS", {})}


def _email(url, known=("smtp", "smtp+tls", "smtp+ssl", "consolemail", "filemail")):
    if not url:
        return {}
    sort = _scheme(url, known)
    config = {key: value for key, value in environ.Env.email_url_config(url).items() if value}
    if sort.startswith("smtp") and "EMAIL_HOST" not in config:
        raise ValueError("names no mail server. Write smtp+tls://user:password@host:587.")
    return {"EMAIL_PORT": {"smtp+tls": 587, "smtp+ssl": 465}.get(sort, 25)} | config


def _real_email(url):
    if not url:
        raise ValueError("is missing. Name the mail server, such as smtp+tls://user:password@host:587.")
    return _email(url, known=("smtp", "smtp+tls", "smtp+ssl"))
