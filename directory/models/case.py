"""One thing on the moderators' desk. Queue pages read cases only."""

from datetime import timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from .people import User
from .submission import Submission

# Within how long a report of harm is to be read, whatever else is promised.
HARM_WITHIN = timedelta(hours=24)


class CaseQuerySet(models.QuerySet):
    def unread_harm(self):
        """Reports that somebody could come to harm, of a listing or of messages, that no moderator has read."""
        return self.filter(about=Case.About.UNSAFE, state=Case.State.OPEN, read_at=None)

    def alarming(self):
        """Those because of which a listing is off the urgent pages."""
        return self.unread_harm().filter(kind="initiative", sort=Case.Sort.REPORT)


class Case(models.Model):
    """What is to be decided, since when, by when, and who has taken it.

    A visitor's report or suggestion: `about` says of what sort, `words` what they wrote, `reply_to` where they want an
    answer (emptied when the case is closed), `key` is the form's one-time token, so that the same form makes one case.
    `read_at` is when a moderator first read a report about safety: until then the listing stays off urgent pages;
    `reminded_at` when every moderator had a second mail because nobody had.
    """

    class Sort(models.TextChoices):
        NEW = "new", _("New")
        CHANGE = "change", _("Change")
        CLAIM = "claim", _("Claim")
        REPORT = "report", _("Report")
        SUGGESTION = "suggestion", _("Suggestion")
        STALE = "stale", _("To be checked")
        ORPHAN = "orphan", _("Nobody looks after it")
        DUPLICATE = "duplicate", _("Listed twice")
        INTRODUCTION = "introduction", _("To be introduced")
        TALK = "talk", _("Messages reported")

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        CLOSED = "closed", _("Closed")

    class About(models.TextChoices):
        UNSAFE = "unsafe", _("Somebody could come to harm")
        CLOSED = "closed", _("It has closed, or nobody was there")
        TIMES = "times", _("The times are wrong")
        PLACE = "place", _("The place is wrong")
        CONTACT = "contact", _("The number or address is wrong")
        OTHER = "other", _("Something else")

    class Danger(models.IntegerChoices):
        SAFETY = 0, _("Safety")
        URGENT = 1, _("Urgent contacts")
        WHERE_WHEN = 2, _("When, where or contact")
        NEW = 3, _("New")
        REST = 4, _("The rest")

    sort = models.CharField(max_length=12, choices=Sort.choices)
    danger = models.PositiveSmallIntegerField(choices=Danger.choices, default=Danger.REST)
    name = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    kind = models.CharField(max_length=20)
    subject = models.UUIDField()
    submission = models.OneToOneField(Submission, models.PROTECT, null=True, blank=True, related_name="case")
    about = models.CharField(max_length=10, choices=About.choices, blank=True)
    words = models.TextField(blank=True)
    reply_to = models.EmailField(max_length=254, blank=True)
    key = models.UUIDField(null=True, blank=True, unique=True, editable=False)
    read_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(auto_now_add=True)
    due_at = models.DateTimeField()
    taken_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="cases")
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = CaseQuerySet.as_manager()

    class Meta:
        ordering = ("danger", "due_at")
        indexes = [models.Index(fields=["kind", "subject", "state"], name="cases_of_a_subject")]

    def __str__(self) -> str:
        return f"{self.get_sort_display()}: {self.kind} {self.subject}"


class CaseNote(models.Model):
    """What a moderator wrote down about a case; never shown outside the desk."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="notes")
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="case_notes")
    text = models.TextField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("made_at",)

    def __str__(self) -> str:
        return self.text
