"""What CONTRIBUTING.md promises: which files name a language or a moment, that nothing else has to, and that each path
which a document names is there."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from directory.matching import AFTER
from directory.models import Moment
from directory.place import REFERENCE
from directory.understanding.moments import MOMENTS

ROOT = Path(__file__).resolve().parent.parent
# Asks for a page that needs no database.
VISIT = """
import django
django.setup()
from django.test import Client
from django.test.utils import setup_test_environment
setup_test_environment()
answer = Client().get("/fr/urgent-help/")
tongues = [(each.code, each.name, each.url, each.is_current) for each in answer.context["tongues"]]
print(answer.status_code, '<html lang="fr">' in answer.text, tongues[-1])
"""


def texts_in(path: Path) -> set[str]:
    """Every text in the code of a file."""
    tree = ast.parse(path.read_text())
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def saying(says) -> list[str]:
    """The files of the app with a text of which this is true."""
    paths = [*(ROOT / "directory").rglob("*.py"), *(ROOT / "lambeth_peer").rglob("*.py")]
    found = [path for path in paths if "migrations" not in path.parts and any(map(says, texts_in(path)))]
    return sorted(str(path.relative_to(ROOT)) for path in found)


def naming(slugs: set[str]) -> list[str]:
    return saying(lambda text: slugs & set(re.findall(r"[\w-]+", text)))


def test_a_language_is_named_in_the_settings_and_where_people_ask_for_it():
    codes = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]

    assert saying(lambda text: text in codes) == [
        "directory/matching/alike.py",
        "directory/understanding/marks.py",
        "directory/understanding/ways.py",
        "lambeth_peer/settings.py",
    ]


def test_a_fourth_language_needs_the_settings_alone():
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings_with_french"}

    said = subprocess.run(
        [sys.executable, "-c", VISIT], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )

    assert said.stdout.split("\n")[0] == "200 True ('fr', 'Français', '/fr/urgent-help/', True)"


def test_a_moment_is_named_where_people_say_it_and_where_they_go_from_it():
    told = {row["slug"] for row in json.loads((REFERENCE / "words.json").read_text())["moments"]}
    # Two are a crisis, and one has a page for whoever arranges things.
    special = {*Moment.CRISIS, "leaving-hospital"}

    assert told == {rule.values[0] for rule in MOMENTS} == set(AFTER)
    # A new one needs no line in sense.py, which tells apart some that are easily mistaken.
    assert naming(told - special) == [
        "directory/matching/moments.py",
        "directory/understanding/moments.py",
        "directory/understanding/sense.py",
    ]
    assert naming(special) == [
        "directory/matching/moments.py",
        "directory/models/vocabulary.py",
        "directory/models/wording.py",
        "directory/moderation/reading.py",
        "directory/pages/two_routes.py",
        "directory/understanding/moments.py",
        "directory/understanding/sense.py",
    ]


def paths_in(document: str) -> list[str]:
    """What stands in a document between backticks and looks like a file or a folder of ours."""
    said = re.findall(r"`([\w./-]+)`", (ROOT / document).read_text())
    return [path for path in said if re.search(r"\.(py|html|json|svg|toml|txt|lock)$", path) or path.endswith("/")]


@pytest.mark.parametrize(
    "document", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md", "docs/running.md"]
)
def test_every_path_that_a_document_names_is_there(document):
    places = [ROOT, ROOT / "directory", ROOT / "static", ROOT / "tests", ROOT / "directory" / "reference"]
    # No addresses, and nothing that is made here.
    named = [path for path in paths_in(document) if not path.startswith(("/", ".venv", "var/"))]

    missing = [path for path in named if not any((place / path).exists() for place in places)]

    assert named
    assert missing == []
