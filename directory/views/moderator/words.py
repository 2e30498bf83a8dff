"""Words in other languages: links for speakers, and what they say of the words."""

from django.conf import settings
from django.contrib import messages
from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from directory import speakers
from directory.forms.speaking import SpeakerLinkForm
from directory.models import SpeakerLink, SpokenWord, wordings
from directory.views.audience import for_moderators
from directory.views.provider.shared import key

from .shared import form_page

LANGUAGES = dict(SpeakerLink._meta.get_field("language").choices)


@for_moderators
@require_safe
def words(request: HttpRequest) -> HttpResponse:
    waits = Count("words", filter=Q(words__state=SpokenWord.State.WAITING))
    links = SpeakerLink.objects.select_related("made_by").annotate(count=Count("words"), waits=waits)
    context = {
        "links": links,
        "languages": [(code, name, len(speakers.waiting(code))) for code, name in LANGUAGES.items()],
    }
    return TemplateResponse(request, "moderator/words.html", context)


@for_moderators
def make_link(request: HttpRequest) -> HttpResponse:
    """The link is shown once, on the page that answers."""
    form = SpeakerLinkForm(request.POST or None)
    if form.is_valid():
        secret = speakers.make_link(**form.cleaned_data, key=request.POST.get("key", ""), by=request.user)
        address = settings.SITE_URL + reverse("speaker-words", args=[secret])
        return TemplateResponse(request, "moderator/words_link.html", {"address": address, **form.cleaned_data})
    lede = _("Whoever has the link can check all words of one language, for 30 days, without an account.")
    words = {"title": _("Ask a speaker to check our words"), "button": _("Make the link"), "lede": lede}
    return form_page(
        request, form, template="moderator/words_ask.html", back=reverse("moderator-words"), key=key(request), **words
    )


@for_moderators
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    speakers.withdraw_link(get_object_or_404(SpeakerLink, pk=pk), by=request.user)
    messages.success(request, _("The link is taken back. What was said by it stays here."))
    return redirect("moderator-words")


@for_moderators
def compare(request: HttpRequest, language: str) -> HttpResponse:
    """What speakers of one language say, beside what stands on the pages; some or all of it is released."""
    if language not in LANGUAGES:
        raise Http404
    if request.method == "POST":
        return _decided(request, language)
    texts, english = wordings(language), speakers.english_words()
    lines = [_line(word, texts, english) for word in speakers.waiting(language)]
    context = {"language": language, "name": LANGUAGES[language], "lines": lines}
    return TemplateResponse(request, "moderator/words_compare.html", context)


def _line(word: SpokenWord, texts: dict, english: dict) -> dict:
    """What stands there now, and whether it or the English is not what the speaker saw."""
    key = (word.about, word.field)
    now, says = texts.get(key, ("", False))[0], english.get(key, "")
    return {"word": word, "now": now, "english": says, "has_moved": (says, now) != (word.english, word.was)}


def _decided(request: HttpRequest, language: str) -> HttpResponse:
    chosen = [int(pk) for pk in request.POST.getlist("word") if pk.isdecimal()]
    found = SpokenWord.objects.filter(link__language=language, pk__in=chosen).select_related("link")
    if request.POST.get("do") == "set-aside":
        count = speakers.set_aside(found, by=request.user)
        words = ngettext("%(count)d text is set aside.", "%(count)d texts are set aside.", count)
    else:
        count = speakers.release(found, by=request.user)
        words = ngettext("%(count)d text stands on the pages now.", "%(count)d texts stand on the pages now.", count)
    messages.success(request, words % {"count": count})
    return redirect("moderator-words-compare", language)
