"""Reads every stored telephone number by the rule of this day; one that is none becomes a case on the desk.

The numbers stay as they are: pages show them, and no longer link them (directory.telephone). The rule is copied here as
it is now, because a migration says the same for ever. The old rule read letters as the digits on their keys, and asked
only for nine digits, so a number may be stored that nobody typed.
"""

import re
from collections import defaultdict
from datetime import timedelta
from uuid import NAMESPACE_URL, uuid5

import phonenumbers
from django.db import migrations
from django.utils import timezone

COSTLY = ("9", "70", "84", "87")
SHORT = re.compile(r"101|105|111|112|119|999|116\d{3}")
SHORT_TEXT = re.compile(r"[678]\d{4}")
BRITISH = re.compile(r"(?:(?:\+|00)440?|0)([1-9]\d*)")
WHOLE = re.compile(r"(?:1(?:1[3-8]|[2-9]\d)|2[03489]\d|3[0347]\d|5[56]\d|7[1-9]\d|80[08])\d{7}")
WHERE_WHEN, URGENT = 2, 1


def open_cases(apps, schema_editor):
    """One case for each listing, organisation, offer or urgent contact with such a number."""
    found = defaultdict(list)
    for about, number, texts in numbers(apps):
        if why := fault(number, texts):
            found[about].append(f"“{number}” {why}.")
    days = getattr(apps.get_model("directory", "Promise").objects.order_by("-pk").first(), "days", 7)
    due_at = timezone.now() + timedelta(days=days)
    cases = apps.get_model("directory", "Case").objects
    for (kind, subject, name), faults in found.items():
        danger = URGENT if kind == "urgent" else WHERE_WHEN
        values = {"sort": "report", "about": "contact", "danger": danger, "due_at": due_at, "name": name}
        same = {"kind": kind, "subject": subject, "words": "\n\n".join([*faults, TO_DO]), "state": "open"}
        # Backwards leaves the cases on the desk; done again, it opens no second one.
        if not cases.filter(**same).exists():
            cases.create(**same, **values)


TO_DO = "The page shows it as it is, without a button to ring. Ask them for the number, then set it right."


def numbers(apps):
    """What each number is about, the number, and whether it takes texts."""
    model = {name: apps.get_model("directory", name) for name in ("Contact", "Initiative", "Organisation", "Offer")}
    names = {name: dict(model[name]._base_manager.values_list("pk", "name")) for name in ("Initiative", "Organisation")}
    rows = model["Contact"].objects.filter(sort__in=("phone", "text")).order_by("position", "pk")
    for row in rows:
        kind = "Initiative" if row.initiative_id else "Organisation"
        subject = row.initiative_id or row.organisation_id
        yield (kind.lower(), subject, names[kind][subject]), row.value, row.sort == "text"
    for row in model["Offer"]._base_manager.exclude(contact=""):
        if "@" not in row.contact and not row.contact.startswith(("http://", "https://")):
            yield ("offer", row.pk, row.name), row.contact, False
    for row in apps.get_model("directory", "UrgentContact").objects.order_by("position"):
        yield ("urgent", uuid5(NAMESPACE_URL, f"urgent:{row.pk}"), row.name), row.value, row.sort == "text"


def fault(number, texts):
    """What is wrong with it, in words; nothing when it can be rung."""
    digits = re.sub(r"[\s().-]", "", number)
    if not re.fullmatch(r"\+?[0-9]+", digits):
        return "is not written in digits alone"
    if (SHORT_TEXT if texts else SHORT).fullmatch(digits):
        return ""
    british = BRITISH.fullmatch(digits)
    if digits.startswith("118") or (british and british[1].startswith(COSTLY)):
        return "can cost people a lot to ring"
    if british and WHOLE.fullmatch(british[1]):
        return ""
    return "" if is_known(digits) else "is no whole telephone number"


def is_known(digits):
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(digits, "GB"))
    except phonenumbers.NumberParseException:
        return False


class Migration(migrations.Migration):
    dependencies = [("directory", "0008_contacts_by_purpose")]

    operations = [migrations.RunPython(open_cases, migrations.RunPython.noop)]
