"""Real processes that work on a book, to be started together, stopped or killed."""

from __future__ import annotations

import os
import subprocess
import sys

SOURCE = os.path.join(os.path.dirname(__file__), "..", "..", "src")
BEGIN = f"""\
import os, sys
sys.path.insert(0, {SOURCE!r})
from datetime import date
from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.refusals import Refusal
desk = open_desk(os.environ["BOOK"], date(2026, 11, 3), os.environ, os.getcwd())
def add(title):
    desk.add([desk.understand('win "' + title + '"').entry])
"""


def process(code: str, book: str, environ: dict[str, str]) -> subprocess.Popen[bytes]:
    """A process that has a desk and runs the code; it writes to a pipe."""
    world = {**os.environ, **environ, "BOOK": book}
    command = [sys.executable, "-c", BEGIN + code]
    return subprocess.Popen(command, env=world, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def ended(one: subprocess.Popen[bytes]) -> str:
    """What a process printed, once it has ended well."""
    out, err = one.communicate(timeout=60)
    assert one.returncode == 0, err.decode()
    return out.decode()
