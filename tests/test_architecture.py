"""The house rules of the plan, read from the source: layers, imports, words that no code here uses,
templates.

Each rule is a function from texts to the places that break it, and is shown a sample that does.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from directory import week
from tests.engines import KNOWS_SQL, ONE_ENGINE

ROOT = Path(__file__).resolve().parent.parent

# Whatever is imported lies in a lower layer. Beside each other, modules of layers 2 to 5 do not know one
# another.
LAYERS = [
    {
        "allauth_inside",
        "cache",
        "database_waits",
        "fold",
        "foreign",
        "form_layout",
        "hashing",
        "long_commands",
        "place",
        "quota",
        "tally",
        "telephone",
        "triggers",
        "understanding",
        "week",
    },
    {"models"},
    {"acts", "indexing", "notices", "outbox", "urgent_copy"},
    {"content"},
    {"accounts", "memory", "moderation"},
    {"agreements", "connections", "importing", "moderators", "registration", "speakers", "take_ups", "talk"},
    {"forms", "matching", "network", "search"},
    {"calendars", "digest", "pages", "paper", "unsent_posts"},
    {"admin", "apps", "context", "management", "middleware", "templatetags", "views"}
    | {"moderator_urls", "provider_urls", "urls"},
]
LAYER = {module: number for number, modules in enumerate(LAYERS) for module in modules}
APART = range(2, 6)
# Rooms of one layer that stand over others of it.
OVER = {"connections": {"agreements", "take_ups", "talk"}, "take_ups": {"agreements", "talk"}, "talk": {"agreements"}}
SEE_EVERYTHING = {"admin", "content", "importing", "indexing", "models", "moderation"}
SEE_PRIVATE_ADDRESSES = {"content", "models", "moderation"}
BANNED_NAMES = {"cache_page", "eval", "exec", "mark_safe", "SafeString"}
BANNED_METHODS = {"extra", "raw"}
BANNED_MODULES = {"marshal", "pickle", "shelve"}


def sources() -> dict[str, str]:
    """Dotted name of each module of the app to its text; a package goes by its own name. No migrations."""
    paths = [path for path in (ROOT / "directory").rglob("*.py") if "migrations" not in path.parts]
    return {dotted(path): path.read_text() for path in paths}


def dotted(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree(text):
    return ast.parse(text)


def imports(name, text, modules) -> set[str]:
    """The modules of the app that this one imports, anywhere in it."""
    return imported(name, tree(text), modules)


def imported(name, top, modules):
    found = set()
    for node in ast.walk(top):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = absolute(name, node, modules)
            found |= {f"{base}.{alias.name}" if f"{base}.{alias.name}" in modules else base for alias in node.names}
    return {module for module in found if module.split(".")[0] == "directory"} - {name}


def absolute(name, node, modules):
    if not node.level:
        return node.module
    is_package = any(other.startswith(f"{name}.") for other in modules)
    parts = name.split(".")
    kept = parts[: len(parts) - node.level + is_package]
    return ".".join([*kept, node.module] if node.module else kept)


def part(name):
    """The piece of the app that a module belongs to: "search" for directory.search.times, "" for the app
    itself."""
    return (name.split(".") + [""])[1]


def without_a_layer(modules):
    return [name for name in modules if part(name) and part(name) not in LAYER]


def named_for_nothing(modules):
    return sorted(LAYER.keys() - {part(name) for name in modules})


def upward_or_sideways(modules):
    bad = []
    for name, text in modules.items():
        for other in imports(name, text, modules):
            here, there = LAYER.get(part(name)), LAYER.get(part(other))
            if None in (here, there) or part(name) == part(other):
                continue
            if there > here or (there == here and here in APART and part(other) not in OVER.get(part(name), ())):
                bad.append(f"{name} imports {other}")
    return bad


def inside_functions(modules):
    bad = []
    for name, text in modules.items():
        functions = [node for node in ast.walk(tree(text)) if isinstance(node, ast.FunctionDef)]
        for function in functions:
            bad += [f"{name}.{function.name} imports {other}" for other in imported(name, function, modules)]
    return bad


def cycles(modules):
    return in_circles({name: imports(name, text, modules) & modules.keys() for name, text in modules.items()})


def circles_of_parts(modules):
    """Pieces of the app that know one another, if only through a third, whichever layer they share."""
    known = {part(name): set() for name in modules if part(name)}
    for name, text in modules.items():
        known.get(part(name), set()).update(map(part, imports(name, text, modules)))
    return in_circles({here: others - {here, ""} for here, others in known.items()})


def in_circles(left):
    """What is left when names that know none, or only what was taken away before, are taken away."""
    while free := {name for name, others in left.items() if not others & left.keys()}:
        left = {name: others for name, others in left.items() if name not in free}
    return sorted(left)


def offered_to_nobody(modules):
    """Names that the front of a package takes in, and that nobody asks it for, here or in tests."""
    texts = modules | {dotted(path): path.read_text() for path in (ROOT / "tests").rglob("*.py")}
    asked = set().union(*(asked_for(name, text, modules) for name, text in texts.items()))
    fronts = {name for name in modules if part(name) and any(other.startswith(f"{name}.") for other in modules)}
    return [
        f"{one} offers {name}" for one in sorted(fronts) for name in handed_on(modules[one]) if (one, name) not in asked
    ]


def handed_on(text):
    """What a front imports by name and does not use itself."""
    taken = [node for node in tree(text).body if isinstance(node, ast.ImportFrom)]
    used = {node.id for node in ast.walk(tree(text)) if isinstance(node, ast.Name)}
    return {alias.asname or alias.name for node in taken for alias in node.names} - used


def asked_for(name, text, modules):
    """(module, name) for all that this one imports, and for what it reads of the modules that it imported."""
    nodes, known = list(ast.walk(tree(text))), {}
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            base = absolute(name, node, modules)
            known |= {alias.asname or alias.name: (base, alias.name) for alias in node.names}
    reads = [node for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)]
    return {*known.values(), *((".".join(known[node.value.id]), node.attr) for node in reads if node.value.id in known)}


def seen_everything(modules):
    return [
        f"{name}, line {node.lineno}"
        for name, text in modules.items()
        for node in ast.walk(tree(text))
        if isinstance(node, ast.Attribute) and node.attr == "everything" and part(name) not in SEE_EVERYTHING
    ]


def seen_private_addresses(modules):
    return [
        name
        for name, text in modules.items()
        if re.search(r"\bPrivateAddress\b", text) and part(name) not in SEE_PRIVATE_ADDRESSES
    ]


def banned(modules):
    return [
        f"{name}, line {node.lineno}"
        for name, text in modules.items()
        for node in ast.walk(tree(text))
        if is_banned(node)
    ]


def is_banned(node):
    if isinstance(node, ast.Import | ast.ImportFrom):
        names = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
        return bool((BANNED_MODULES | BANNED_NAMES) & set(names))
    if not isinstance(node, ast.Call):
        return False
    called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if called == "format_html":
        return not (node.args and isinstance(node.args[0], ast.Constant))
    return called in BANNED_NAMES or (called in BANNED_METHODS and isinstance(node.func, ast.Attribute))


def knows_a_rhythm(modules):
    """The memory and those who search ask a pattern when a session is on; the keys of its rhythm they do not name."""
    return [
        f"{name}, line {node.lineno}"
        for name, text in modules.items()
        for node in ast.walk(ast.parse(text))
        if part(name) in {"matching", "memory", "search"} and names_of(node) & {*week.RHYTHM}
    ]


def names_of(node):
    """What a piece of code calls by its name: a field, a key, an argument."""
    return {getattr(node, "attr", ""), getattr(node, "arg", ""), str(getattr(node, "value", ""))}


def templates() -> dict[str, str]:
    return {str(path.relative_to(ROOT)): path.read_text() for path in (ROOT / "templates").rglob("*.html")}


# A tag of HTML, with whatever Django tags stand inside it.
TAG = re.compile(r"<[a-z](?:{%.*?%}|{{.*?}}|[^>])*>", re.DOTALL | re.IGNORECASE)
UNSAFE = re.compile(r"\|\s*safe(seq)?\b|{%\s*autoescape\s+off")
INLINE = re.compile(r"\s(style|on[a-z]+)\s*=", re.IGNORECASE)
INCLUDE = re.compile(r"{%\s*include\s.*?%}", re.DOTALL)
DECLARATION = re.compile(r"{# (none|\w+: .+) #}$")
PAIRED = re.compile(
    r"{%\s*(?P<django>\w+).*?%}|<(?P<ends>/?)(?P<html>[a-z]\w*)(?:{%.*?%}|{{.*?}}|[^>])*?(?P<alone>/?)>", re.DOTALL
)
ALONE = {"br", "hr", "img", "input", "link", "meta"}
CACHED = re.compile(r"{% cache None \w+(?P<by>[\w ]*) %}(?P<inside>.*?){% endcache %}", re.DOTALL)
TRANSLATED = re.compile(r"{% blocktranslate\b(?P<how>.*?)%}(?P<words>.*?){% endblocktranslate %}", re.DOTALL)


def unescaped(pages):
    return [name for name, text in pages.items() if UNSAFE.search(text)]


def inline(pages):
    return [
        f"{name}: {tag}"
        for name, text in pages.items()
        for tag in TAG.findall(text)
        if INLINE.search(tag) or re.match(r"<style\b", tag) or (tag.startswith("<script") and "src=" not in tag)
    ]


def open_includes(pages):
    return [
        f"{name}: {tag}"
        for name, text in pages.items()
        for tag in INCLUDE.findall(text)
        if not re.search(r"\sonly\s*%}$", tag)
    ]


def loose_partials(pages):
    """Partials that do not say on their first line what they take, or that hold a form."""
    return [
        name
        for name, text in pages.items()
        if name.split("/")[-1].startswith("_") and (not DECLARATION.match(text.split("\n")[0]) or "<form" in text)
    ]


def unbalanced(pages):
    """Those that close what they did not open, or only in one branch of an {% if %}."""
    return [name for name, text in pages.items() if not closes_what_it_opens(text)]


def closes_what_it_opens(text: str) -> bool:
    opened = [""]
    for tag in PAIRED.finditer(text):
        word, name = tag["django"] or "", tag["html"]
        if word.startswith("end") or tag["ends"]:
            if opened.pop() != (name or word.removeprefix("end")):
                return False
        elif word in ("else", "elif", "empty"):
            if opened[-1] not in ("if", "for"):
                return False
        elif name and not tag["alone"] and name not in ALONE or word and f"{{% end{word} %}}" in text:
            opened.append(name or word)
    return opened == [""]


def untrimmed(pages):
    """Those with words over several lines that are not `trimmed`: read without line breaks, they match no catalogue."""
    return [
        name
        for name, text in pages.items()
        for found in TRANSLATED.finditer(text)
        if "\n" in found["words"] and "trimmed" not in found["how"].split()
    ]


@pytest.mark.parametrize(
    "rule",
    [
        without_a_layer,
        named_for_nothing,
        upward_or_sideways,
        inside_functions,
        cycles,
        circles_of_parts,
        offered_to_nobody,
        seen_everything,
        seen_private_addresses,
        banned,
        knows_a_rhythm,
    ],
)
def test_the_code_keeps_the_rule(rule):
    assert rule(sources()) == []


def kept_for_everybody(pages):
    """Those that {% cache %} more than words, addresses, and questions about what they are kept by."""
    return [
        name
        for name, text in pages.items()
        for found in CACHED.finditer(text)
        if could_differ(found["inside"], {*found["by"].split(), "or", "and", "not"})
    ]


def could_differ(inside: str, known: set[str]) -> bool:
    fine = {"translate", "url", "static", "icon", "if", "elif", "else", "endif"}
    tags = re.findall(r"{%\s*(\w+)(.*?)%}", inside)
    names = re.findall(r"[a-z]\w*", re.sub(r"'[^']*'|\"[^\"]*\"", "", " ".join(rest for _tag, rest in tags)))
    return "{{" in inside or not {tag for tag, _rest in tags} <= fine or not set(names) <= known


FOR_TEMPLATES = [unescaped, inline, open_includes, loose_partials, unbalanced, untrimmed, kept_for_everybody]


@pytest.mark.parametrize("rule", FOR_TEMPLATES)
def test_the_templates_keep_the_rule(rule):
    assert templates()
    assert rule(templates()) == []


def code(**texts):
    """A made-up app: module name (double underscores for dots) to its text."""
    return {"directory": ""} | {f"directory.{key.replace('__', '.')}": text for key, text in texts.items()}


@pytest.mark.parametrize(
    ("rule", "modules"),
    [
        (without_a_layer, code(helpers="")),
        (named_for_nothing, code(week="")),
        (upward_or_sideways, code(week="from directory import models", models="")),
        (upward_or_sideways, code(models="from .content import write", content="")),
        (upward_or_sideways, code(content__kind="from ..moderation import approve", moderation="")),
        (upward_or_sideways, code(talk="from directory import connections", connections="")),
        (upward_or_sideways, code(pages__cards="from directory.views import clock", views__clock="")),
        (upward_or_sideways, code(importing="import directory.registration", registration="")),
        (inside_functions, code(views="def show():\n    from directory.models import User", models="")),
        (inside_functions, code(views="def show():\n    def inner():\n        from . import week", week="")),
        (cycles, code(search__a="from . import b", search__b="from .a import f")),
        (cycles, code(models="from .people import User", models__people="from directory.models import x")),
        (
            circles_of_parts,
            code(pages__a="from directory.paper import b", paper__b="", paper__c="import directory.pages.a"),
        ),
        (offered_to_nobody, code(rooms="from .attic import a, b", rooms__attic="", views="from .rooms import a")),
        (seen_everything, code(views="Initiative.everything.all()")),
        (seen_private_addresses, code(search="from directory.models import PrivateAddress")),
        (banned, code(views="mark_safe(text)")),
        (banned, code(views="from django.utils.safestring import mark_safe as fine")),
        (banned, code(views="import pickle")),
        (banned, code(views="from django.views.decorators.cache import cache_page")),
        (banned, code(views="eval(text)")),
        (banned, code(views="format_html('<b>' + name)")),
        (banned, code(views="html.format_html(f'<b>{name}')")),
        (banned, code(views="User.objects.raw(text)")),
        (knows_a_rhythm, code(memory__index="pattern.every == 2")),
        (knows_a_rhythm, code(search="week.Pattern(span, nth=2)")),
        (knows_a_rhythm, code(memory__loading="FIELDS = ('opens', 'phase')")),
    ],
)
def test_each_rule_for_code_finds_what_breaks_it(rule, modules):
    assert rule(modules)


@pytest.mark.parametrize(
    "modules",
    [
        code(views="from directory.models import User\nfrom directory import week", models="", week=""),
        code(models="from .people import User", models__people="from . import guards", models__guards=""),
        code(content="Initiative.everything.all()", models="everything = Manager()"),
        code(take_ups="from directory import talk", talk="from directory import agreements", agreements=""),
        code(views="format_html('<b>{}</b>', name)\nself.extra"),
    ],
)
def test_the_rules_for_code_let_good_code_through(modules):
    rules = [without_a_layer, upward_or_sideways, inside_functions, cycles, circles_of_parts, seen_everything, banned]

    assert [rule(modules) for rule in rules] == [[]] * len(rules)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (unescaped, "{{ words|safe }}"),
        (unescaped, "{% autoescape off %}"),
        (inline, '<p style="color: red">'),
        (inline, '<a href="{% url "home" %}"\n onclick="go()">'),
        (inline, "<script>go()</script>"),
        (inline, "<style>"),
        (open_includes, '{% include "_card.html" with name=name %}'),
        (loose_partials, "<p>{{ name }}</p>"),
        (loose_partials, "{# name: str #}\n<form>"),
        (unbalanced, "{% if name %}<ul>{% endif %}<li></li>{% if name %}</ul>{% endif %}"),
        (unbalanced, "{% if name %}<b>{% else %}</b>{% endif %}"),
        (unbalanced, "<div><p></div>"),
        (unbalanced, "<div>"),
        (unbalanced, "</div>"),
        (kept_for_everybody, "{% cache None top lang %}{{ name }}{% endcache %}"),
        (kept_for_everybody, "{% cache None top lang %}{% if here %}a{% endif %}{% endcache %}"),
        (kept_for_everybody, "{% cache None top lang %}{% url 'initiative' slug %}{% endcache %}"),
        (kept_for_everybody, "{% cache None top %}{% include '_card.html' only %}{% endcache %}"),
        (untrimmed, "{% blocktranslate %}Two\nlines{% endblocktranslate %}"),
    ],
)
def test_each_rule_for_templates_finds_what_breaks_it(rule, text):
    assert rule({"templates/_card.html": text})


def test_the_rules_for_templates_let_a_good_partial_through():
    text = """{# name: str; link: str or None #}
<script src="{% static "exit.js" %}"></script> {% if name > 1 %}Words with style = and one on= them {% include
"_more.html" with name=name only %}{% else %}<br><input><circle />{% endif %}{% blocktranslate trimmed %}
  Two <b>lines</b>
{% endblocktranslate %}{% cache None top lang here %}<a href="{% url 'home' %}"{% if here == "home" or not here %}
 id="a"{% endif %}>{% translate "Home" %}{% icon "home" %}</a>{% endcache %}"""

    assert [rule({"_card.html": text}) for rule in FOR_TEMPLATES] == [[]] * len(FOR_TEMPLATES)


def test_every_module_of_tests_that_runs_on_one_database_is_there():
    assert [name for name in sorted(ONE_ENGINE) if not (ROOT / "tests" / f"test_{name}.py").exists()] == []


@pytest.mark.parametrize("word", KNOWS_SQL)
def test_no_module_of_tests_that_runs_on_one_database_is_about_the_database(word):
    sources = {name: (ROOT / "tests" / f"test_{name}.py").read_text() for name in sorted(ONE_ENGINE)}

    assert [name for name, text in sources.items() if word in text] == []
