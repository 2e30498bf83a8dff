"""Mails, written as rows of the outbox in the transaction that caused them. One recipient each, neutral subjects.

A mail `name` is `templates/mail/<name>.txt`: its first line is the subject, the rest the text. What somebody typed
into a listing never stands in a mail; mails say that there is something to read, and where.
"""

from django.conf import settings
from django.template import Context, engines
from django.utils import translation

from .models import Mail


def write(recipient: str, name: str, **values) -> Mail:
    """Puts one mail in the outbox, in English, whatever language the page was in that caused it."""
    # Plain text: a name such as "Tea & Talk" is not to be escaped for HTML.
    template = engines["django"].engine.get_template(f"mail/{name}.txt")
    with translation.override(settings.LANGUAGE_CODE):
        rendered = template.render(Context({"site_url": settings.SITE_URL, **values}, autoescape=False))
    subject, _newline, text = rendered.strip().partition("\n")
    return Mail.objects.create(recipient=recipient, subject=subject.strip(), text=text.strip() + "\n", reason=name)
