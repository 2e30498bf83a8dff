"""The words of templates and of code are as plain as the words that moderators edit."""

import ast
import re
from pathlib import Path

from tests.plain_words import too_long, unwelcome

ROOT = Path(__file__).parent.parent
TRANSLATE = re.compile(r"""\{% translate (?:"([^"]+)"|'([^']+)')""")
BLOCK = re.compile(r"\{% blocktranslate[^%]*%\}(.*?)\{% endblocktranslate %\}", re.S)
GETTEXT = {"_", "gettext", "gettext_lazy", "ngettext", "pgettext", "pgettext_lazy"}


def template_words(source: str) -> list[str]:
    blocks = [part for block in BLOCK.findall(source) for part in re.split(r"\{% plural %\}", block)]
    return [a or b for a, b in TRANSLATE.findall(source)] + [" ".join(block.split()) for block in blocks]


def code_words(source: str) -> list[str]:
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [
        argument.value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in GETTEXT
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]


def words() -> dict[str, list[str]]:
    """Every public word, by the file it stands in."""
    templates = {path: template_words(path.read_text()) for path in (ROOT / "templates").rglob("*.html")}
    code = {path: code_words(path.read_text()) for path in (ROOT / "directory").rglob("*.py")}
    return {str(path.relative_to(ROOT)): found for path, found in (templates | code).items()}


def test_no_sentence_of_the_interface_is_long():
    assert {path: long for path, found in words().items() if (long := too_long(found))} == {}


def test_no_word_of_the_interface_is_unwelcome():
    bad = {(path, text): unwelcome(text) for path, found in words().items() for text in found}

    assert {where: found for where, found in bad.items() if found} == {}


def test_words_are_found_where_they_stand():
    template = (
        '{% translate "Plain words" %}{% blocktranslate trimmed count n=n %}one{% plural %}many{% endblocktranslate %}'
    )

    assert template_words(template) == ["Plain words", "one", "many"]
    assert code_words('label = _("Said to people")') == ["Said to people"]
    assert sum(map(len, words().values())) > 200
