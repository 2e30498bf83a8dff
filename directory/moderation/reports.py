"""What somebody without an account has told us: take my details off, a problem, an initiative that is missing.

Each opens a case of its own. The key of the form it came by makes it one, however often the form is sent.
"""

from collections.abc import Iterable
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from directory import content, notices
from directory.acts import Refused, same_words
from directory.models import Case, Initiative, Submission, User, spoken

from .cases import open_case
from .publishing import publish

About, Danger = Case.About, Case.Danger
DANGERS: dict[str, Case.Danger] = {About.UNSAFE: Danger.SAFETY, About.OTHER: Danger.REST}


@transaction.atomic
def report(initiative: Initiative, *, about: str, words: str, reply_to: str, key: UUID) -> Case:
    """A problem with a listing. When somebody could come to harm, every moderator has a mail at once."""
    danger = DANGERS.get(about, Danger.WHERE_WHEN)
    values = {"danger": danger, "subject": initiative.pk, "about": about, "words": words, "reply_to": reply_to}
    case, is_new = _opened(key, sort=Case.Sort.REPORT, name=initiative.name, **values)
    if not is_new:
        same_words(case, about=about, words=words)
    elif danger == Danger.SAFETY:
        notices.write_to_moderators("safety-report", case=case)
    return case


@transaction.atomic
def suggest(*, name: str, words: str, reply_to: str, key: UUID) -> Case:
    """An initiative that is missing. Its subject is the id that the listing will have, if it becomes one."""
    values = {"danger": Danger.NEW, "subject": uuid4(), "name": name, "words": words, "reply_to": reply_to}
    case, is_new = _opened(key, sort=Case.Sort.SUGGESTION, **values)
    if not is_new:
        same_words(case, name=name, words=words)
    return case


@transaction.atomic
def take_details_off(initiative: Initiative, contact: UUID, *, key: UUID) -> Case:
    """Takes a person's own number off a listing at once, with every other line that shows the same number."""
    values = {"danger": Danger.WHERE_WHEN, "subject": initiative.pk, "about": About.CONTACT}
    case, is_new = _opened(key, sort=Case.Sort.REPORT, name=initiative.name, **values)
    if not is_new:
        return case
    kind = content.kind("initiative")
    kind.hold(initiative.pk)
    live = kind.read(initiative.pk)
    kept = without(live["contacts"], str(contact))
    case.submission = publish("initiative", initiative.pk, live | {"contacts": kept}, via=Submission.Via.PERSON)
    case.save(update_fields=["submission"])
    notices.write_to_moderators("details-off", case=case)
    for member in _members(initiative):
        notices.write(member.email, "details-off-team", case=case)
    return case


def reference(case: Case) -> str:
    """What somebody can keep, and read out on the phone: "K7QP-2MXA"."""
    return spoken(case.key or UUID(int=case.pk))


def without(contacts: list[dict], pk: str) -> list[dict]:
    """The contacts without this personal one, and without others of the same number. Refused when it is none."""
    theirs = [one for one in contacts if one["id"] == pk and one["personal"]]
    if not theirs:
        raise Refused(_("These details are no longer on the page."))
    number = bare(theirs[0]["value"])
    return [one for one in contacts if bare(one["value"]) != number]


def _opened(key: UUID, **values) -> tuple[Case, bool]:
    return open_case({"key": key}, kind="initiative", **values)


def _members(initiative: Initiative) -> Iterable[User]:
    """Whoever speaks for the listing: the team of its organisation, and teams whose words it shows."""
    of_organisation = Q(teams__organisation=initiative.organisation_id) if initiative.organisation_id else Q(pk=None)
    wrote = Q(teams__submissions__subject=initiative.pk, teams__submissions__state=Submission.State.APPROVED)
    return User.objects.filter(of_organisation | wrote, is_active=True).distinct()


def bare(value: str) -> str:
    """A number or address without spaces and capitals, to compare by."""
    return "".join(value.split()).lower()
