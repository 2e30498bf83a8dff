"""What tests of taking up share: an offer with its team, requests in each state, and pages as a browser sees them."""

from datetime import timedelta
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from directory import take_ups
from directory.models import Ask, Initiative, Mail, Offer, TakeUp, User
from tests.connecting import Group
from tests.factories import a_team, an_ask, an_offer, an_organisation
from tests.people import a_user, signed_in
from tests.provider_pages import controls

ON_ITS_WAY = "Asked. They get it in ten minutes. Until then you can take it back without a trace."
OFFERS, NEEDS = "provider-board", "provider-board-needs"
WORDS = "For our Tuesday tea, from March on."


def offered_by(giver: Group, **parts) -> Offer:
    return an_offer(organisation=giver.team.organisation, **{"name": "A big room", "sort": "space", **parts})


def asked_for(offer: Offer, taker: Group, **parts) -> TakeUp:
    """Asked for a moment ago: it has not reached anybody."""
    values = {"initiative": taker.row, "words": WORDS, "key": uuid4(), **parts}
    outcome = take_ups.request(offer, by=taker.user, **values)
    assert outcome.take_up, outcome.words
    return outcome.take_up


def ticked(*, days: float = 0, minutes: float = 0) -> None:
    """What the worker does at that time from now."""
    take_ups.tick(timezone.now() + timedelta(days=days, minutes=minutes))


def reached(offer: Offer, taker: Group, **parts) -> TakeUp:
    """Asked for, and with the team that gives it; no mail of it is left in the outbox."""
    made = asked_for(offer, taker, **parts)
    ticked(minutes=11)
    Mail.objects.all().delete()
    return again(made)


def agreed(offer: Offer, taker: Group, giver: Group) -> TakeUp:
    made = take_ups.accept(reached(offer, taker), by=giver.user)
    Mail.objects.all().delete()
    return again(made)


def again(take_up: TakeUp) -> TakeUp:
    """As another page would load it."""
    return TakeUp.objects.for_line().get(pk=take_up.pk)


def page(client, take_up: TakeUp):
    return client.get(reverse("provider-taken", args=[take_up.pk]))


def pressed(client, take_up: TakeUp, name: str, **sent):
    """What a button of its page answers, followed."""
    return client.post(reverse(f"provider-taken-{name}", args=[take_up.pk]), sent, follow=True)


def form_page(offer: Offer) -> str:
    return reverse("provider-take-up", args=[offer.slug])


def posted(client, offer: Offer, **sent):
    """What the form answers that asks for it, followed."""
    form = controls(client.get(form_page(offer))).values | {"words": WORDS}
    return client.post(form_page(offer), form | sent, follow=True)


def why_not(client, offer: Offer) -> str:
    """What its page says in place of the form."""
    answer = client.get(form_page(offer))
    assert controls(answer).names == []
    return answer.context["why_not"]


def needed_by(group: Group, **parts) -> Ask:
    return an_ask(organisation=group.team.organisation, **{"name": "A room on Tuesdays", "sort": "space", **parts})


def board(group: Group, which: str = OFFERS, query: str = ""):
    return signed_in(group.user).get(reverse(which) + query)


def named(response) -> list[str]:
    """What the cards of a list of the board are called."""
    return [pinned.card.name for pinned in response.context["cards"]]


def fits(response) -> list[tuple[str, str]]:
    """What the board says of each need of one's own."""
    return [(ask.name, words) for ask, words in response.context["own_asks"]]


def things_of(user: User, listing: Initiative) -> dict:
    """For the access policy: offers between this person's team and one that no other role belongs to."""
    home, others = user.teams.get(), a_team(a_user(), organisation=an_organisation(name="House D"))
    theirs, now = an_offer(organisation=others.organisation), timezone.now()

    def between(giver, taker, state: str, **parts) -> TakeUp:
        values = {"offer": an_offer(organisation=giver.organisation), "team": taker, "state": state} | parts
        return TakeUp.objects.create(**values)

    return {
        "@other offer": theirs.slug,
        "@wanted of us": between(home, others, TakeUp.State.REQUESTED, reached_at=now).pk,
        "@wanted by us": between(others, home, TakeUp.State.REQUESTED, initiative=listing).pk,
        "@under way": between(others, home, TakeUp.State.ACCEPTED, reached_at=now, answered_at=now).pk,
        "@done": between(home, others, TakeUp.State.DONE, reached_at=now, answered_at=now).pk,
    }
