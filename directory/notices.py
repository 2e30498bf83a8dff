"""Mails, written as rows of the outbox in the transaction that caused them. One recipient each, neutral subjects.

A mail `name` is `templates/mail/<name>.txt`: its first line is the subject, the rest the text. What somebody typed
into a listing never stands in a mail; mails say that there is something to read, and where.
"""

from django.conf import settings
from django.template import Context, engines
from django.utils import translation

from .models import Mail, User


def write(recipient: str, name: str, *, stop_url: str = "", **values) -> Mail:
    """Puts one mail in the outbox, in English, whatever language the page was in that caused it.

    `stop_url` is where one click stops mails of this sort: in its text, and in the buttons of mail programs.
    """
    # Plain text: a name such as "Tea & Talk" is not to be escaped for HTML.
    template = engines["django"].engine.get_template(f"mail/{name}.txt")
    with translation.override(settings.LANGUAGE_CODE):
        context = Context({"site_url": settings.SITE_URL, "stop_url": stop_url, **values}, autoescape=False)
        rendered = template.render(context)
    subject, _newline, text = rendered.strip().partition("\n")
    parts = {"subject": subject.strip(), "text": text.strip() + "\n", "stop_url": stop_url}
    return Mail.objects.create(recipient=recipient, reason=name, **parts)


def write_to_moderators(name: str, **values) -> None:
    for moderator in User.objects.filter(is_moderator=True, is_active=True):
        write(moderator.email, name, **values)
