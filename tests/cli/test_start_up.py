"""The start of a page: what is loaded on the way from the command to the brief, and no more."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from cli.calling import environment, evening

if TYPE_CHECKING:
    from pathlib import Path

# the standard modules that a page may load, each with what it brings; anything else is a surprise
MAY = {
    "argparse", "base64", "bisect", "blake2", "future", "gc", "sre", "zlib",
    "binascii", "calendar", "collections", "contextlib", "copyreg",
    "datetime", "enum", "errno", "fcntl", "functools", "gettext", "hashlib", "heapq", "importlib",
    "itertools", "json", "keyword", "locale", "math", "operator", "re", "reprlib", "runpy", "select",
    "signal", "sqlite3", "stat", "string", "struct", "time", "types", "typing", "unicodedata",
    "warnings", "weakref",
}  # fmt: skip
NEVER = {
    "argcomplete", "asyncio", "dataclasses", "difflib", "importlib.metadata", "inspect", "logging",
    "pathlib", "rich", "shutil", "subprocess", "tempfile", "textwrap", "traceback",
}  # fmt: skip


RUN = "import sys; from goodbooks.cli.main import main; main()"
TELL = "; import sys; sys.stderr.write(' '.join(sys.modules))"


def loaded(folder: Path, code: str, *words: str) -> set[str]:
    """The modules that are there when the code has run, by their full names."""
    done = subprocess.run(
        [sys.executable, "-c", code + TELL, *words],
        cwd=folder, env=environment(folder, GOODBOOKS_DEBUG="1"),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stderr.split())


def test_a_brief_loads_a_short_list_of_modules_and_nothing_heavy(tmp_path: Path) -> None:
    evening(tmp_path)
    loaded(tmp_path, RUN, "--today", "2026-11-03", "brief", "Marcus")
    again = loaded(tmp_path, RUN, "--today", "2026-11-03", "brief", "Marcus")
    found = again - loaded(tmp_path, "pass")
    tops = {name.partition(".")[0].strip("_") for name in found}
    assert found & NEVER == set()
    assert tops - MAY - {"goodbooks"} == set()


def test_a_brief_loads_no_other_command_page_or_form(tmp_path: Path) -> None:
    evening(tmp_path)
    found = loaded(tmp_path, RUN, "brief", "Marcus")
    for room, one in (("cli.commands", "brief"), ("documents", "brief"), ("render", "text")):
        prefix = f"goodbooks.{room}."
        assert {name for name in found if name.startswith(prefix)} == {prefix + one}


def test_a_module_that_is_loaded_is_seen(tmp_path: Path) -> None:
    assert "pathlib" in loaded(tmp_path, "import pathlib")
