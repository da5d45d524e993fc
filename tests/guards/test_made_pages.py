"""The made parts of the manual are those that `make docs` would write today."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from guards.house import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def checked(docs: str) -> subprocess.CompletedProcess[str]:
    """What the check says of a folder of pages, for the project as it is."""
    command = [sys.executable, os.path.join(docs, "make.py"), "--check"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_made_pages_are_fresh() -> None:
    done = checked(os.path.join(ROOT, "docs"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_stale_page_is_seen(tmp_path: Path) -> None:
    """In a copy of the project, since the makers find their project from where they stand."""
    for name in ("docs", "tests", "src", "README.md"):
        _copy(name, tmp_path)
    page = tmp_path / "docs" / "findings.md"
    page.write_text(page.read_text(encoding="utf-8") + "stale\n", encoding="utf-8")
    done = checked(str(tmp_path / "docs"))
    assert (done.returncode, done.stderr) == (1, "")
    assert "docs/findings.md is stale; make docs writes it" in done.stdout.split("\n")


def _copy(name: str, where: Path) -> None:
    source = os.path.join(ROOT, name)
    if os.path.isdir(source):
        leave = shutil.ignore_patterns("__pycache__")
        shutil.copytree(source, where / name, ignore=leave)
    else:
        shutil.copyfile(source, where / name)
