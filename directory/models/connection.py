"""Two initiatives, connected: asked for by one, agreed by the other, shown on both pages unless a side keeps it off."""

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Greatest, Least
from django.utils.translation import gettext_lazy as _

from .agreement import Agreement, AgreementQuerySet
from .initiative import Initiative
from .people import Team, User
from .place import Place


class ConnectionQuerySet(AgreementQuerySet):
    def agreed(self):
        return self.filter(state=Connection.State.AGREED)

    def of_user(self, user: User):
        """Those that this person may see: what one of their teams asks, and what has reached one of their teams."""
        asks = Q(asking__organisation__team__members=user)
        is_asked = Q(asked__organisation__team__members=user, reached_at__isnull=False)
        return self.filter(asks | is_asked).distinct()

    def in_public(self):
        """Agreed ones between two listed initiatives, that both sides show."""
        return self.agreed().filter(asking__listed=True, asked__listed=True, shown_by_asking=True, shown_by_asked=True)

    def showing_no_hidden_place(self):
        """Without those that say two initiatives share a place while one of them does not show its address."""
        with_address = Place.objects.filter(shown=Place.Shown.ADDRESS)
        asking, asked = (Exists(with_address.filter(initiative=OuterRef(side))) for side in ("asking", "asked"))
        return self.exclude(~(asking & asked), relation=Connection.Relation.PLACE)

    def for_line(self):
        return self.select_related("asking__organisation", "asked__organisation")


class Connection(Agreement):
    """One relation between the initiative that asks and the one that is asked.

    Of a relation that leads people from one to the other, they go from `asking` to `asked`, unless `towards_asking`.
    """

    class Relation(models.TextChoices):
        INTRODUCES = "introduces", _("Introduces people to")
        CONTINUES = "continues", _("Continues with")
        TRAINING = "training", _("Shares training with")
        PLACE = "place", _("Shares a place with")
        TOGETHER = "together", _("Works together with")

    class State(models.TextChoices):
        ASKED = "asked", _("Not answered yet")
        HELD = "held", _("Held back")
        AGREED = "agreed", _("Agreed")
        DECLINED = "declined", _("Declined")
        WITHDRAWN = "withdrawn", _("Taken back")
        ENDED = "ended", _("Ended")
        LAPSED = "lapsed", _("Closed without an answer")

    LIVE = (State.ASKED, State.HELD, State.AGREED)
    # People go from one to the other; the rest hold both ways alike.
    LEADING = (Relation.INTRODUCES, Relation.CONTINUES)

    asking = models.ForeignKey(Initiative, models.CASCADE, related_name="connections_asked_for")
    asked = models.ForeignKey(Initiative, models.CASCADE, related_name="connections_asked_of")
    relation = models.CharField(max_length=12, choices=Relation.choices)
    towards_asking = models.BooleanField(default=False)
    message = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="connections_made")
    due_at = models.DateTimeField()
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="connections_answered")
    shown_by_asking = models.BooleanField(default=True)
    shown_by_asked = models.BooleanField(default=True)

    objects = ConnectionQuerySet.as_manager()

    class Meta(Agreement.Meta):
        indexes = [models.Index(fields=["state", "due_at"], name="connections_that_are_due")]
        constraints = [
            models.UniqueConstraint(
                Least("asking", "asked"),
                Greatest("asking", "asked"),
                "relation",
                condition=Q(state__in=["asked", "held", "agreed"]),
                name="one_live_connection_per_pair_and_relation",
            ),
            models.CheckConstraint(condition=~Q(asking=F("asked")), name="nobody_connects_with_themselves"),
            models.CheckConstraint(
                condition=Q(towards_asking=False) | Q(relation__in=["introduces", "continues"]),
                name="only_people_go_in_a_direction",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.asking} {self.get_relation_display().lower()} {self.asked}"

    @property
    def source(self) -> Initiative:
        """Where people come from, of a relation that leads them."""
        return self.asked if self.towards_asking else self.asking

    @property
    def target(self) -> Initiative:
        return self.asking if self.towards_asking else self.asked


class Dismissal(models.Model):
    """A suggestion that a team does not want to see again: `initiative` is theirs, `other` what was suggested."""

    team = models.ForeignKey(Team, models.CASCADE, related_name="dismissals")
    initiative = models.ForeignKey(Initiative, models.CASCADE, related_name="+")
    other = models.ForeignKey(Initiative, models.CASCADE, related_name="+")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["team", "initiative", "other"], name="one_dismissal_per_team_and_pair")
        ]

    def __str__(self) -> str:
        return f"{self.initiative}: {self.other}"
