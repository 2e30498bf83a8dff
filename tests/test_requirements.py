"""What is installed is locked: every package at one version, with the hashes of its files, from no named registry."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LISTS = ["requirements", "requirements-test"]
PIN = re.compile(r"([A-Za-z0-9._-]+)==([^\s;]+)")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}")


def pins(file: str) -> dict[str, str]:
    """Names of packages, as registries compare them, to versions."""
    found = [PIN.match(line) for line in (ROOT / file).read_text().splitlines()]
    return {re.sub(r"[-_.]+", "-", pin[1]).lower(): pin[2] for pin in found if pin}


@pytest.mark.parametrize("name", LISTS)
def test_every_package_that_is_asked_for_is_locked_at_its_version(name):
    asked, locked = pins(f"{name}.txt"), pins(f"{name}.lock")

    assert len(asked) > 10
    assert asked == {package: locked.get(package) for package in asked}, "Run script/lock."


def test_the_portal_runs_on_what_it_was_tested_with():
    run, tested = pins("requirements.lock"), pins("requirements-test.lock")

    assert run == {package: tested.get(package) for package in run}, "Run script/lock."


@pytest.mark.parametrize("name", LISTS)
def test_a_lock_holds_packages_and_hashes_of_their_files_and_nothing_else(name):
    lines = [line.removesuffix(" \\") for line in (ROOT / f"{name}.lock").read_text().splitlines()]
    lines = [line for line in lines if not line.startswith("#")]

    assert [line for line in lines if not PIN.match(line) and not HASH.fullmatch(line)] == []
    starts = [number for number, line in enumerate(lines) if PIN.match(line)]
    assert [lines[number] for number in starts if not HASH.fullmatch(lines[number + 1])] == []
