"""Templates have lines and indents for whoever reads them; visitors are sent one space for each."""

from pathlib import Path

import pytest
from django.template import engines
from django.template.loader import get_template
from django.template.loaders.cached import Loader as CachedLoader

from lambeth_peer.templates import without_breaks


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("<p>\n  Words\n</p>", "<p> Words </p>"),
        ("<b>One</b>\n    <i>two</i>", "<b>One</b> <i>two</i>"),
        ("one\n\n\n  two", "one two"),
        ("one \n two  three", "one two  three"),
        ("<a>x</a>.", "<a>x</a>."),
        ("\n<p>", " <p>"),
    ],
)
def test_a_line_break_with_its_indent_becomes_one_space(written, sent):
    assert without_breaks(written) == sent


@pytest.mark.parametrize(
    "element",
    [
        "<pre>a\n  b</pre>",
        '<textarea name="a"\n rows="2">\n\nb</textarea>',
        "<script>\n// a\nb()\n</script>",
        "<STYLE>\na {\n}</STYLE>",
    ],
)
def test_where_every_character_counts_nothing_changes(element):
    assert without_breaks(f"<p>\n{element}\n</p>\n{element}") == f"<p> {element} </p> {element}"


def test_pages_are_read_without_their_line_breaks_and_mails_with_them():
    page, mail = get_template("base.html").template, get_template("mail/digest.txt").template

    assert "\n" not in page.source
    assert mail.source == Path(mail.origin.name).read_text()


def test_a_template_is_read_once():
    [loader] = engines["django"].engine.template_loaders

    assert isinstance(loader, CachedLoader)
    assert get_template("base.html").template is get_template("base.html").template
