"""The people of the access policy, and what each word with an @ in it stands for; and every row there is."""

import re
from datetime import date
from functools import partial
from types import SimpleNamespace
from uuid import uuid4

from django.apps import apps
from django.db import connection, models
from django.test import Client
from django.utils import timezone

from directory import content, digest, moderation, registration, speakers, talk
from directory.forms.this_week import ThisWeekForm
from directory.models import BankHoliday, Connection, Mail, Promise, Submission, Team, UrgentContact, User
from tests import connecting, taking_up
from tests.factories import a_team, an_ask, an_initiative, an_offer, an_organisation, some_content, unlisted
from tests.people import a_moderator, a_user, signed_in, with_second_factor
from tests.permission_cases import EDITED, ROLES
from tests.teaming import WORDS, unclaimed
from tests.telling import a_ticket

ROWS = apps.get_app_config("directory")


def a_document(organisation, **parts) -> dict:
    return some_content(meets=["tue-evening"], at=[{}], who_for="Anybody", **parts) | {
        "organisation": str(organisation.pk),
        "formats": ["group"],
        "how_to_join": "Turn up.",
    }


def people() -> dict[str, User]:
    """One for each role that has an account."""
    moderator, administrator = a_moderator(), with_second_factor(a_user(is_staff=True))
    others = [a_user(confirmed=False), a_user(), a_user(), a_user(), a_user(is_moderator=True)]
    return dict(zip(ROLES[1:], [*others, moderator, administrator], strict=True))


def drafts_of(user, team, listing, offer) -> dict[str, Submission]:
    """What team A has under way, in each state that an address needs."""
    organisation = team.organisation
    begin = partial(moderation.start, "initiative", team=team, by=user)
    found = {name: begin(document=a_document(organisation)) for name in ("draft", "waiting", "taken", "withdrawn")}
    moderation.submit(found["waiting"], by=user)
    moderation.submit(found["taken"], by=user)
    moderation.withdraw(found["withdrawn"], by=user)
    for kind, row in {"organisation": organisation, "offer": offer}.items():
        found[kind] = moderation.start(kind, team=team, by=user, subject=row.pk)
    found["change"] = moderation.start("initiative", team=team, by=user, subject=listing.pk)
    return found


def changed_at_once(user, row) -> Submission:
    """A change of times that a trusted team put on the portal."""
    base = content.kind("initiative").read(row.pk)
    part = {"times_note": "From June."}
    return moderation.change_at_once(row.pk, part, base=base, team=user.teams.get(), by=user)


def told(organisation, listing) -> dict:
    """What visitors have told us about what team A runs, and tickets for telling us more."""
    contact = {"sort": "phone", "value": "07700 900123", "personal": True}
    own, off = (an_initiative(organisation=organisation, contacts=[contact]) for _ in range(2))
    said = {"words": "It was shut.", "reply_to": "ana@example.org"}
    purposes = {"report": f"report {listing.pk}", "details": f"details {own.contacts.get().pk}", "suggest": "suggest"}
    return {f"@{name} ticket": a_ticket(purpose) for name, purpose in purposes.items()} | {
        "@own address": own.slug,
        "@own contact": own.contacts.get().pk,
        "@reported": moderation.report(listing, about="unsafe", key=uuid4(), **said).pk,
        "@suggested": moderation.suggest(name="Dawn Choir", key=uuid4(), **said).pk,
        "@details off": moderation.take_details_off(off, off.contacts.get().pk, key=uuid4()).pk,
    }


def suggested_to(team, listing, other) -> dict:
    """What could be suggested to team A, and what it has dismissed."""
    theirs, dismissed = (an_initiative(organisation=other) for _ in range(2))
    team.dismissals.create(initiative=listing, other=dismissed)
    return {"@another address": theirs.slug, "@dismissed address": dismissed.slug}


def claims(team, invited) -> dict:
    """What team A has claimed, whom it has invited, and its second owner; and what another team was granted."""
    user, another = team.members.first(), a_user()
    colleague = team.memberships.create(user=a_user(), role="owner")
    claim = registration.claim(user, unclaimed("Dawn Choir"), WORDS, team=team)
    given = registration.claim(another, unclaimed("Night Walk"), WORDS)
    moderation.grant_claim(given, by=a_moderator(), how="rang", reason="They know it.")
    return {
        "@colleague": colleague.pk,
        "@invitation": registration.invite(team, invited.email, by=user).pk,
        "@unclaimed address": unclaimed("Late Kettle").slug,
        "@claim": claim.pk,
        "@claim case": moderation.cases_of([claim]).get().pk,
        "@granted case": moderation.cases_of([given]).get().pk,
    }


def talk_with_others(user, listing) -> dict:
    """What team A writes to a team that no other role belongs to, and what it has reported of it."""
    owner = a_user()
    theirs = an_organisation(name="House C")
    a_team(owner, organisation=theirs)
    now, pair = timezone.now(), {"asking": listing, "asked": an_initiative(name="Dusk Club", organisation=theirs)}
    agreed = Connection.objects.create(**pair, relation="training", state="agreed", due_at=now, reached_at=now)
    thread = talk.begin(connection=agreed)
    case = talk.report(thread, by=user, about="other", words="Too many.", key="1")
    return {"@thread": thread.pk, "@talk case": case.pk}


def spoken_words(moderator) -> dict:
    """The link of a speaker, and what somebody has said of one text."""
    secret = speakers.make_link("es", "Rosa", key="1", by=moderator)
    link = speakers.link_of(secret)
    [word] = [one for one in speakers.words_to_check(link)["moments"] if one.name == "moment:in-hospital|line"]
    speakers.say(link, {word: "Otra línea"}, who="Rosa")
    return {"@speaker": secret, "@speaker link": link.pk, "@spoken": link.words.get().pk}


def a_world():
    """The people, and what stands for each word with an @: everything belongs to team A."""
    who = people()
    provider, moderator = who["provider A"], who["moderator"]
    home, other = an_organisation(name="House A"), an_organisation(name="House B")
    team = a_team(provider, organisation=home)
    a_team(who["provider B"], organisation=other)
    listing, changing, gone = (an_initiative(organisation=home, meets=["sat-evening"], at=[{}]) for _ in range(3))
    Team.objects.filter(pk=team.pk).update(trusted=True)
    offer, contact = an_offer(organisation=home), UrgentContact.objects.first()
    drafts = drafts_of(provider, team, changing, offer)
    moderation.take(drafts["taken"].case, by=moderator)
    Promise.objects.create(days=5)
    BankHoliday.objects.create(day=date(2030, 1, 1), name="New Year")
    Mail.objects.create(recipient="a@example.org", subject="Words", text="Words")
    things = {f"@{name}": one.pk for name, one in drafts.items()} | {
        "@listing": listing.pk,
        "@listing seen": registration.this_week(provider, listing.pk).marked(ThisWeekForm.parts()),
        "@at once": changed_at_once(provider, changing).pk,
        "@taken down": unlisted(gone).pk,
        "@of another team": an_initiative(organisation=other).pk,
        "@address": listing.slug,
        "@code": listing.code,
        "@organisation address": home.slug,
        "@mail page": digest.signed(provider.pk),
        "@offer address": offer.slug,
        "@ask address": an_ask(organisation=home).slug,
        "@place": drafts["draft"].content["places"][0]["id"],
        "@case": drafts["waiting"].case.pk,
        "@taken case": drafts["taken"].case.pk,
        "@version": drafts["waiting"].version,
        "@contact": contact.pk,
        "@proposed": moderation.propose({"name": "A", "value": "116 123"}, by=a_moderator(), contact=contact).pk,
        "@year": timezone.localdate().year - 1,
    }
    things |= told(home, listing)
    things |= spoken_words(moderator)
    things |= talk_with_others(provider, listing)
    things |= claims(team, who["without a team"])
    things |= suggested_to(team, listing, other)
    things |= connecting.things_of(provider, listing)
    things |= taking_up.things_of(provider, listing)
    things |= {f"@{name}": ROWS.get_model(name).objects.first().pk for name in EDITED}
    clients = {role: signed_in(who[role]) if role in who else Client() for role in ROLES}
    return SimpleNamespace(things=things, clients=clients, rows=everything())


class Places(dict):
    """For each table whose rows are numbered: which in its order each number is. PostgreSQL does not give a number
    again that was rolled back."""

    def __missing__(self, model):
        numbers = model._base_manager.order_by("pk").values_list("pk", flat=True)
        return self.setdefault(model, {number: place for place, number in enumerate(numbers)})


def shown(field, value, places: Places) -> object:
    """A value without what differs from one run to the next."""
    if value is None or isinstance(field, models.DateTimeField):
        return value and "a time"
    if field.is_relation and isinstance(field.target_field, models.AutoField):
        return places[field.related_model].get(value, value)
    # Mails lead to cases by their numbers.
    return re.sub(r"/reports/\d+/", "/reports/a number/", value) if isinstance(value, str) else value


def everything() -> dict[str, list]:
    """Every value of every row of the portal as it is stored, but for the log of changes, which has marks drawn by
    lot."""
    found, places = {}, Places()
    for model in set(ROWS.get_models(include_auto_created=True)) - {ROWS.get_model("searchchange")}:
        fields = [one for one in model._meta.concrete_fields if not isinstance(one, models.AutoField)]
        columns = ", ".join(connection.ops.quote_name(one.column) for one in fields)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {columns} FROM {connection.ops.quote_name(model._meta.db_table)}")
            rows = cursor.fetchall()
        found[model.__name__] = sorted(
            [f"{one.name}={shown(one, value, places)}" for one, value in zip(fields, row, strict=True)] for row in rows
        )
    return found
