"""Ids of what comes in from files: the same for the same record at every loading."""

from uuid import NAMESPACE_URL, uuid5

NAMESPACE = uuid5(NAMESPACE_URL, "https://lambethcollaborative.org.uk/peer-support")


def stable_id(*parts: str) -> str:
    return str(uuid5(NAMESPACE, "/".join(parts)))
