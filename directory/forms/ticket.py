"""The one-time ticket of a public form: signed, for one form about one thing, good from 3 seconds to 24 hours.

Its key is also the idempotency key: what is sent twice with the same ticket is there once. It needs no cookie and says
nothing about who holds it.
"""

import time
from dataclasses import dataclass
from uuid import UUID, uuid4

from django.core import signing

YOUNGEST, OLDEST = 3, 24 * 3600


@dataclass(frozen=True)
class Ticket:
    """What a signed text stands for; `made_at` in seconds since 1970."""

    key: UUID
    made_at: float

    @property
    def age(self) -> float:
        return time.time() - self.made_at


def write(about: str) -> str:
    """A new ticket for the form about this, as the page carries it."""
    return _signer(about).sign_object({"key": uuid4().hex, "at": round(time.time(), 3)})


def read(text: str, about: str) -> Ticket | None:
    """None when we did not write it, or wrote it for another form."""
    try:
        said = _signer(about).unsign_object(text)
    except (signing.BadSignature, ValueError):
        return None
    return Ticket(UUID(said["key"]), said["at"])


def _signer(about: str) -> signing.Signer:
    return signing.Signer(salt=f"directory.ticket {about}")
