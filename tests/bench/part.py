"""One part in a process of its own: python -m tests.bench.part pages figures.json"""

import json
import os
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

import django
from django.core.management import call_command

if __name__ == "__main__":
    name, result = sys.argv[1:]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lambeth_peer.settings")
    django.setup()
    for command in ("migrate", "createcachetable", "load_reference"):
        call_command(command, verbosity=0)
    figures = import_module(f"tests.bench.{name}").measure()
    Path(result).write_text(json.dumps([asdict(one) for one in figures]))
