"""What tests of the provider's pages share: filling in a page as a browser without JavaScript would."""

from html.parser import HTMLParser
from uuid import uuid4

from directory.models import Submission

CAFE = {
    "name": "Tuesday Table",
    "summary": "We have coffee and talk.",
    "who_for": "Anybody",
    "formats": ["group"],
    "days": ["1"],
    "often": "every",
    "starts": "6pm",
    "ends": "8pm",
    "where": "Ritzy Café, Brixton SW2 1JG",
    "shown": "address",
    "how_to_join": "Just turn up",
    "time_of_life": ["any"],
    "agreed": "on",
}


class Controls(HTMLParser):
    """What a page would send if somebody pressed its button without touching anything."""

    def __init__(self, html):
        super().__init__()
        self.values, self.names, self.errors, self._in_error = {}, [], [], False
        self._text, self._select = None, None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        name = given.get("name")
        self._in_error = self._in_error or (tag == "p" and given.get("class") == "error-text")
        if tag == "input" and name and name != "csrfmiddlewaretoken":
            self.names.append(name)
            is_box = given.get("type") in ("checkbox", "radio")
            if not is_box or "checked" in given:
                self.values.setdefault(name, []).append(given.get("value", "on" if is_box else ""))
        elif tag == "textarea":
            self.names.append(name)
            self._text = name
            self.values[name] = [""]
        elif tag == "select":
            self.names.append(name)
            self._select = name
        elif tag == "option" and "selected" in given:
            self.values[self._select] = [given["value"]]

    def handle_endtag(self, tag):
        self._text = None if tag == "textarea" else self._text
        self._in_error = self._in_error and tag != "p"

    def handle_data(self, data):
        if self._text:
            # HTML drops the first line break of a text area.
            self.values[self._text][0] += data.removeprefix("\n") if not self.values[self._text][0] else data
        if self._in_error and data.strip() not in ("", "Error:"):
            self.errors.append(data.strip())


def controls(response) -> Controls:
    html = response.content.decode()
    return Controls(html[html.index('<main id="main"') :])


def sent(client, path, **changes):
    """Opens the page, fills in these fields over what stands there, and presses the button."""
    values = controls(client.get(path)).values | changes
    return client.post(path, values)


def a_draft(client, kind="initiative", **changes):
    """A draft of an initiative (or offer, or ask) of an organisation that is a draft too; gives its submission."""
    if not Submission.objects.filter(kind="organisation").exists():
        sent(client, "/provider/new/organisation/", name="Mosaic", sort="charity")
    first = {"name": "Night Café", "type": "group", "summary": "Company at night."}
    offered = {"name": "A room", "sort": "space", "summary": "Our room on Tuesdays."}
    needed = {"name": "A table", "sort": "space", "summary": "Somewhere to sit on Thursdays."}
    begin = {"initiative": first, "offer": offered, "ask": needed}[kind]
    sent(client, f"/provider/new/{kind}/", **(begin | changes))
    return Submission.objects.get(kind=kind)


def at(submission, *parts):
    return "/".join(["/provider/draft", str(submission.pk), *map(str, parts), ""])


def a_complete_draft(client):
    draft = a_draft(client)
    sent(client, at(draft, "who"), who_for="Anybody")
    sent(client, at(draft, "help"), formats=["group"])
    sent(client, at(draft, "where", uuid4()), shown="area", area="Brixton")
    sent(client, at(draft, "when", uuid4()), days=["5"], starts="8pm", ends="2am", next_day="on", often="weekly")
    sent(client, at(draft, "join"), how_to_join="Just turn up")
    draft.refresh_from_db()
    return draft
