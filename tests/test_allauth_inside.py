"""What the house uses of allauth's inside is still there, and is called as it was: an update that moves one says so."""

import ast
from importlib import import_module
from inspect import signature
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
INSIDE = ROOT / "directory" / "allauth_inside.py"
# Where it is called, and with what.
CALLS = {
    "TOTP.activate": (["user", "secret"], []),
    "RecoveryCodes.activate": (["user"], []),
    "complete_signup": (["request"], ["user", "redirect_url"]),
    "generate_totp_secret": ([], []),
    "get_authentication_records": (["request", "user"], []),
    "suspend_request": (["request", "address"], []),
}


def taken(path: Path) -> dict[str, str]:
    """Each name that a module takes from allauth's inside, and from where."""
    nodes = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
    nodes = [node for node in nodes if (node.module or "").startswith("allauth.") and ".internal" in node.module]
    return {alias.name: node.module for node in nodes for alias in node.names}


def test_one_module_takes_from_the_inside_of_allauth():
    modules = [path for path in (ROOT / "directory").rglob("*.py") if taken(path)]

    assert modules == [INSIDE]
    assert sorted(taken(INSIDE)) == sorted({call.partition(".")[0] for call in CALLS})


@pytest.mark.parametrize("call", CALLS)
def test_what_we_use_of_the_inside_of_allauth_is_called_as_it_was(call):
    name, _dot, method = call.partition(".")
    module, (places, names) = taken(INSIDE)[name], CALLS[call]

    try:
        found = getattr(import_module(module), name)
        signature(getattr(found, method) if method else found).bind(*places, **dict.fromkeys(names))
    except (ImportError, AttributeError, TypeError) as change:
        pytest.fail(f"allauth has changed {module}.{call} ({change}). Mend directory/allauth_inside.py.")
