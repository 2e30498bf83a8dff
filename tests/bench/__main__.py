"""Runs the parts, each in a process and on a database of its own, and prints a table: python -m tests.bench pages"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from .figure import Figure

ROOT = Path(__file__).resolve().parent.parent.parent
ON_BOTH = ("engines", "spelling", "suggestions")
PARTS = ("pages", "moments", "papers", "network", *ON_BOTH)


def main(wanted: list[str]) -> int:
    """0 when every part ran, whatever the figures are."""
    if unknown := set(wanted) - set(PARTS):
        print(f"There is no part called {', '.join(sorted(unknown))}. Parts: {', '.join(PARTS)}")
        return 2
    start = perf_counter()
    failed = [
        f"{part} on {database}" for part in wanted or PARTS for database in databases(part) if not run(part, database)
    ]
    print(f"\nAll of it took {(perf_counter() - start) / 60:.0f} minutes.")
    if failed:
        print(f"\nDid not run: {', '.join(failed)}")
    return 1 if failed else 0


def databases(part: str) -> list[str]:
    return ["SQLite", "PostgreSQL"] if part in ON_BOTH else ["SQLite"]


def run(part: str, database: str) -> bool:
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        command = [sys.executable, "-m", "tests.bench.part", part, str(folder / "figures.json")]
        if database == "PostgreSQL":
            command = [sys.executable, "tests/postgres.py", *command]
        else:
            os.environ["DATABASE_URL"] = f"sqlite:///{folder / 'bench.sqlite3'}"
        print(f"\n== {part}, {database}", flush=True)
        done = subprocess.run(command, cwd=ROOT, check=False).returncode == 0
        os.environ.pop("DATABASE_URL", None)
        if done:
            show([Figure(**one) for one in json.loads((folder / "figures.json").read_text())])
        return done
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def show(figures: list[Figure]) -> None:
    width = max((len(one.what) for one in figures), default=0)
    for one in figures:
        sign, mark = "at least" if one.at_least else "at most", "" if one.reached else "MISSED"
        print(f"{one.what:{width}}  {one.value:9.2f} {one.unit:3} {sign:8} {one.reach:7g}  {mark}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
