"""What tests of public forms share: a ticket of any age, and a form as a visitor sends it."""

import time
from unittest.mock import patch

from django.test import Client

from directory.forms import ticket

WORDS = "Nobody was there last Tuesday, and the door was locked."


def a_ticket(purpose: str, *, age: float = 60) -> str:
    """A ticket as the page gave it out so many seconds ago."""
    with patch("directory.forms.ticket.time.time", return_value=time.time() - age):
        return ticket.write(purpose)


def a_report(listing, **parts) -> dict:
    return {"ticket": a_ticket(f"report {listing.pk}"), "about": "times", "words": WORDS, "reply_to": "", **parts}


def a_suggestion(**parts) -> dict:
    return {"ticket": a_ticket("suggest"), "name": "Dawn Choir", "what": "People who sing at dawn.", **parts}


def posted(address: str, data: dict, **headers):
    """As a browser without cookies sends it, its token checked by Django as on the real portal."""
    return Client(enforce_csrf_checks=True).post(address, data, headers=headers)
