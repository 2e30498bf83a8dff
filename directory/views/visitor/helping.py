"""For people who would like to support others: the ways to do it, and how to start a group."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import ngettext

from directory.models import PageText
from directory.pages import clock
from directory.pages.alarm import panels_for
from directory.pages.offer_cards import offer_card
from directory.pages.week_grid import Counted, PartCount, grid_of
from directory.search import HelpFinder, starting, where_people_give_too
from directory.views.audience import for_everybody

WAYS = Counted(
    lambda count: ngettext("way", "ways", count),
    lambda count: ngettext("%(time)s: %(count)d way", "%(time)s: %(count)d ways", count),
)


@for_everybody
def help_others(request: HttpRequest) -> HttpResponse:
    finder = HelpFinder(request.GET, clock.now().date())
    found = finder.found
    context = {
        "page": PageText.objects.page("help-others"),
        "finder": finder,
        "alarms": panels_for(request.GET),
        "cards": [offer_card(row) for row in found.rows],
        "trainings": [offer_card(row) for row in found.beside["trainings"]],
        "talks": [offer_card(row) for row in found.beside["talks"]],
        "grid": grid_of(_tallies(finder.times), WAYS) if any(finder.times.values()) else None,
        "initiatives": where_people_give_too(finder.moments),
    }
    return TemplateResponse(request, "directory/help_others.html", context)


def _tallies(times: dict[str, int]) -> dict[str, PartCount]:
    return {name: PartCount(count) for name, count in times.items()}


@for_everybody
def start_a_group(request: HttpRequest) -> HttpResponse:
    found = starting(clock.now().date())
    context = {
        "page": PageText.objects.page("start-a-group"),
        "talks": [offer_card(row) for row in found.talks],
        "helpful": [offer_card(row) for row in found.helpful],
        "initiatives": found.initiatives,
    }
    return TemplateResponse(request, "directory/start_a_group.html", context)
