"""A speaker of a language checks the words of the portal, by a link and without an account."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse

from directory import speakers
from directory.forms.speaking import SpokenForm
from directory.models import SpeakerLink
from directory.views.public_form import public_form, sent


@public_form
def words(request: HttpRequest, secret: str) -> HttpResponse:
    link = speakers.link_of(secret)
    if link is None or not link.works:
        return _over(request, link)
    parts = speakers.words_to_check(link)
    part = request.GET.get("part", "")
    part = part if part in parts else next(iter(parts))
    form = SpokenForm(parts[part], sent(request))
    if request.method == "POST" and not form.errors:
        speakers.say(link, form.said, who=form.who)
        return HttpResponseRedirect(f"{request.path}?{urlencode({'part': part, 'saved': len(form.said)})}", status=303)
    context = {
        "link": link,
        "parts": [_part(name, found, name == part) for name, found in parts.items()],
        "form": form,
        "lines": [_line(form, word, number) for number, word in enumerate(form.words)],
        "saved": request.GET.get("saved", "")[:4],
    }
    return TemplateResponse(request, "directory/speaker.html", context, status=422 if form.errors else 200)


def _part(name: str, found: list[speakers.WordToCheck], is_current: bool) -> dict:
    done = sum(word.said is not None for word in found)
    words, _begins = speakers.PARTS[name]
    return {"name": name, "words": words, "done": done, "count": len(found), "is_current": is_current}


def _line(form: SpokenForm, word: speakers.WordToCheck, number: int) -> dict:
    text = form.text(word)
    return {
        "word": word,
        "id": f"word-{number}",
        "text": text,
        "rows": min(12, 1 + text.count("\n") + len(text) // 45),
        "is_ticked": form.is_ticked(word),
        "error": form.errors.get(word.name, ""),
    }


def _over(request: HttpRequest, link: SpeakerLink | None) -> HttpResponse:
    """A link that does not work any more. What somebody wrote meanwhile is theirs to copy."""
    about = ("who", "right|")
    written = [text for name, text in request.POST.items() if text and not name.startswith(about)]
    return TemplateResponse(request, "directory/speaker_over.html", {"written": written}, status=410 if link else 404)
