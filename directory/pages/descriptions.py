"""What each page for visitors says of itself to a search engine: what it is, and nothing about whoever reads it.

A description stands in lists of results and in shared links, where others may see it. So it names no listing, no
condition and no moment.
"""

from django.utils.translation import gettext_lazy as _

OTHERWISE = _("Alongside Lambeth lists groups and people in Lambeth who support each other.")
DESCRIPTIONS = {
    "home": _("Find groups and people in Lambeth who support each other, by what is happening and by the time."),
    "support": _("Groups and people in Lambeth who support each other. Search by place, time and kind of support."),
    "initiative": _("What it is, who it is for, when and where it is on, and how to get in touch."),
    "moments": _("Support in Lambeth by what is happening in life: choose what fits, and see who is there."),
    "moment": _("Who in Lambeth is there for people at this moment: when, where and how to get in touch."),
    "moment-easy": _("A short page in easy words with pictures, about one moment in life."),
    "sheet": _("One sheet to print: who in Lambeth is there, when, and how to get in touch."),
    "week": _("When groups in Lambeth usually meet, by day and by part of the day."),
    "now": _("What is open in Lambeth at this minute, and what comes next."),
    "pack": _("Groups that somebody has chosen, on a few pages to print."),
    "organisations": _("Organisations in Lambeth where people support each other, and what they run."),
    "organisation": _("What this organisation does in Lambeth, what it runs and how to get in touch."),
    "offers": _("What organisations in Lambeth offer to groups and to people who want to help."),
    "offer": _("What is offered, who may take it up, and how to ask."),
    "network": _("How groups in Lambeth know each other and work together."),
    "pathways": _("Where people can go on from one group in Lambeth to the next."),
    "continuity": _("Which groups in Lambeth stay with people through change."),
    "neighbourhood": _("Which groups in Lambeth one group works with."),
    "urgent-help": _("Numbers to ring or text at any hour of the day or night."),
    "urgent-help-easy": _("A short page in easy words with pictures: whom to ring or text at any hour."),
    "safety": _("How to read this website without leaving a trace, and who helps people who are being hurt."),
    "for-someone-else": _("How to find support in Lambeth for somebody you know."),
    "arranging": _("For people who arrange support in Lambeth for others as part of their work."),
    "help-others": _("Ways to support other people in Lambeth: with your time, or with a group of your own."),
    "start-a-group": _("How to begin a group of your own in Lambeth, step by step."),
    "suggest": _("Tell us of a group in Lambeth that is not listed yet."),
    "about": _("What Alongside Lambeth is, who runs it and how it is kept right."),
    "privacy": _("What this website keeps and what it does not keep."),
    "accessibility": _("How this website can be used, and what does not work yet."),
}
