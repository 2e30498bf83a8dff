"""Constraints that several models share."""

from django.db.models import CheckConstraint, Q


def web_address(field: str, name: str) -> CheckConstraint:
    """Nothing but an empty string, http:// or https:// may be stored: autoescape does not help in href."""
    starts = Q(**{f"{field}__startswith": "https://"}) | Q(**{f"{field}__startswith": "http://"})
    return CheckConstraint(condition=Q(**{field: ""}) | starts, name=name)
