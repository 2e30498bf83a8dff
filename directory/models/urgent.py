"""The numbers to ring when it is urgent, apart from the directory."""

from functools import cache

from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from directory import telephone

from .wording import Worded


class UrgentContactQuerySet(models.QuerySet):
    def shown(self, *purposes: str):
        """Those a visitor may see for these purposes; with none named, the numbers of a crisis, as on every page.

        One marked `confirm_first` waits until two moderators have checked it."""
        wanted = self.filter(purpose__in=purposes or [UrgentContact.Purpose.CRISIS])
        return wanted.filter(hidden=False).exclude(confirm_first=True, checked_on=None)


class UrgentContact(Worded):
    """A number to ring when it is urgent. Curated by moderators, apart from the directory."""

    class Sort(models.TextChoices):
        PHONE = "phone", _("Phone")
        TEXT = "text", _("Text message")

    class Purpose(models.TextChoices):
        """Whom it is for. All but the first stand only where somebody writes of being hurt."""

        CRISIS = "crisis", _("Anybody in a crisis")
        HOME = "home", _("Somebody hurt or controlled at home")
        CHILD = "child", _("A child or young person being hurt")
        AT_RISK = "at-risk", _("An adult at risk, or a child you worry about")
        EXPLOITED = "exploited", _("Somebody forced to work, or trafficked")

    WORDED = ("when", "note")
    TELLS = True

    name = models.CharField(max_length=100, unique=True)
    purpose = models.CharField(max_length=10, choices=Purpose.choices, default=Purpose.CRISIS)
    sort = models.CharField(max_length=10, choices=Sort.choices)
    value = models.CharField(max_length=30)
    keyword = models.CharField(max_length=20, blank=True)
    # Empty: nobody here knows its hours.
    when = models.CharField(max_length=100, blank=True)
    note = models.CharField(max_length=200, blank=True)
    confirm_first = models.BooleanField(default=False)
    checked_on = models.DateField(null=True, blank=True)
    hidden = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)
    edited_at = models.DateTimeField(null=True, blank=True)

    objects = UrgentContactQuerySet.as_manager()

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.name

    @property
    def about(self) -> str:
        return f"urgent:{self.value.replace(' ', '')}"

    @property
    def waits(self) -> bool:
        """Whether nobody may see it before two moderators have confirmed it."""
        return self.confirm_first and self.checked_on is None and not self.hidden

    @property
    def is_for_everybody(self) -> bool:
        """Whether it stands on every page."""
        return self.purpose == self.Purpose.CRISIS

    @property
    def href(self) -> str:
        """Empty for a number that is none, as Contact.href is."""
        return telephone.link(self.value, texts=self.sort == self.Sort.TEXT)


def shown_contacts() -> list[UrgentContact]:
    """The urgent contacts that a visitor may see. One query, whose text is made once."""
    sql, params, names = _shown_contacts(connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [UrgentContact.from_db("default", names, values) for values in cursor.fetchall()]


@cache
def _shown_contacts(vendor: str) -> tuple[str, tuple, list[str]]:
    names = [field.attname for field in UrgentContact._meta.concrete_fields]
    return *UrgentContact.objects.shown().values_list(*names).query.sql_with_params(), names
