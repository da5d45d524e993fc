"""Every golden file is compared with by some test: the run as a whole fails where one is not."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from goldens import unused
from guards.house import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_TEST = """
import goldens

def test_one(request):
    goldens.note(request.config, "pages/used.txt")

def test_two():
    assert 1 + 1 == 2
"""


def project(tmp_path: Path, *names: str) -> None:
    """A small project whose one test compares with pages/used.txt."""
    pages = tmp_path / "tests" / "golden" / "pages"
    pages.mkdir(parents=True)
    for name in names:
        (pages / name).write_text("golden")
    (tmp_path / "pytest.ini").write_text("[pytest]\ntestpaths = tests\n")
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["goldens"]\n')
    (tmp_path / "tests" / "test_pages.py").write_text(_TEST)


def run(tmp_path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """All tests of the small project, as `make test` would run them."""
    path = os.pathsep.join((os.path.join(ROOT, "tests"), *filter(None, sys.path)))
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "xdist", *options],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": path,
            "PYTEST_ADDOPTS": "",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",  # the others take seconds to start
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("workers", ["-n0", "-n2"])
def test_a_golden_file_that_nobody_uses_fails_the_run(tmp_path: Path, workers: str) -> None:
    project(tmp_path, "used.txt", "forgotten.txt")
    done = run(tmp_path, workers)
    assert done.returncode == 1, done.stdout
    assert "delete them: pages/forgotten.txt" in done.stdout


def test_a_run_that_uses_every_golden_file_is_fine(tmp_path: Path) -> None:
    project(tmp_path, "used.txt")
    assert run(tmp_path, "-n2").returncode == 0


def test_a_run_of_some_tests_asks_nothing_of_the_others(tmp_path: Path) -> None:
    project(tmp_path, "used.txt", "forgotten.txt")
    assert run(tmp_path, "-k", "two").returncode == 0
    assert run(tmp_path, "tests/test_pages.py").returncode == 0


def test_what_is_unused_is_named_from_the_golden_folder(tmp_path: Path) -> None:
    project(tmp_path, "used.txt", "forgotten.txt")
    where = str(tmp_path / "tests" / "golden")
    assert unused(where, {"pages/used.txt"}) == ["pages/forgotten.txt"]
