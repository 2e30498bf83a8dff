"""How often one connection may send a public form. It keeps no address: only a keyed hash that changes every day.

Each time that counts takes a numbered slot of the shared cache by `add`, of which exactly one of many at once succeeds
(`incr` of the database cache loses counts under load). A slot counts for an hour; the worker then deletes it.
"""

import ipaddress
import time
from uuid import UUID

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

HOUR = 3600


def allows(request: HttpRequest, what: str, *, most: int, key: UUID) -> bool:
    """Whether this connection may do this once more in this hour. Asked again with the same key, it counts once."""
    hour, who, mark = int(time.time() // HOUR), _today_s_name(_network(request)), _today_s_name(key.hex)
    for slot in range(most):
        name = f"quota:{what}:{hour}:{who}:{slot}"
        if cache.add(name, mark, HOUR) or cache.get(name) == mark:
            return True
    return False


def forget() -> None:
    """Deletes what has run out from the database cache, which of itself keeps it until its table is full."""
    store = settings.CACHES["default"]
    if store["BACKEND"].endswith("DatabaseCache"):
        with connection.cursor() as cursor:
            table = connection.ops.quote_name(store["LOCATION"])
            now = connection.ops.adapt_datetimefield_value(timezone.now().replace(microsecond=0))
            cursor.execute(f"DELETE FROM {table} WHERE expires < %s", [now])


def _network(request: HttpRequest) -> str:
    """The address; of a long one the first half, of which a household has as many as it likes."""
    given = get_adapter().get_client_ip(request)
    try:
        address = ipaddress.ip_address(given)
    except ValueError:
        # A proxy may add a port. What counts is only that it is the same again.
        return given
    return str(address) if address.version == 4 else str(ipaddress.ip_network((address, 64), strict=False))


def _today_s_name(text: str) -> str:
    """Means nothing without the secret key, and nothing tomorrow."""
    return salted_hmac("directory.quota", f"{timezone.localdate()} {text}", algorithm="sha256").hexdigest()[:32]
