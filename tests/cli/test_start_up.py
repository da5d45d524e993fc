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
    return set(_told(folder, code + TELL, *words).split())


def _told(folder: Path, code: str, *words: str) -> str:
    """What the code says on standard error."""
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=folder, env=environment(folder, GOODBOOKS_DEBUG="1"),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stderr


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


MADE = (
    "; import sys; sys.stderr.write(' '.join(f'{v.__module__}.{v.__name__}'"
    " for name, m in sys.modules.items() if name.startswith('goodbooks') for v in vars(m).values()"
    " if isinstance(v, type) and issubclass(v, tuple) and hasattr(v, '_make')))"
)


def test_no_class_on_the_way_to_a_brief_takes_long_to_make(tmp_path: Path) -> None:
    evening(tmp_path)
    assert made(tmp_path, RUN) == []  # write: from goodbooks.core.named import NamedTuple


def test_a_class_that_takes_long_to_make_is_seen(tmp_path: Path) -> None:
    sinner = "import goodbooks.cli.main as m; from typing import NamedTuple; "
    assert made(tmp_path, sinner + "m.A = NamedTuple('A', [('a', int)])") == ["__main__.A"]


def made(folder: Path, code: str) -> list[str]:
    """The classes of named tuples, in our modules, that the standard library has made."""
    return _told(folder, code + MADE, "brief", "Marcus").split()


def test_a_module_that_is_loaded_is_seen(tmp_path: Path) -> None:
    assert "pathlib" in loaded(tmp_path, "import pathlib")
