"""What CONTRIBUTING.md promises: which files name a language, and that nothing else has to."""

import ast
import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings

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
    """Every text in the code of a file, and every key of a call; no docstrings and no comments."""
    tree = ast.parse(path.read_text())
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def naming(*texts: str) -> list[str]:
    """The files of the app that name one of these."""
    paths = [*(ROOT / "directory").rglob("*.py"), *(ROOT / "lambeth_peer").rglob("*.py")]
    found = [path for path in paths if "migrations" not in path.parts and texts_in(path) & set(texts)]
    return sorted(str(path.relative_to(ROOT)) for path in found)


def test_a_language_is_named_in_the_settings_and_where_people_ask_for_it():
    codes = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]

    assert naming(*codes) == [
        "directory/search/suggested/alike.py",
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
