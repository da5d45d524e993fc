"""The labelled mails of our own: what a careful reader takes from them is mostly what is proposed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from guards.house import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping


NAMES = sorted(one.stem for one in (Path(ROOT) / "tests" / "proposals" / "snippets").glob("*.txt"))


@pytest.fixture(scope="module")
def scores() -> Mapping[str, tuple[float, int]]:
    """F1 of kinds, and proposals from mails that hold none, by file."""
    script = (
        "import sys; sys.path.insert(0, 'bench'); import taking_in as t\n"
        "for name in sys.argv[1:]:\n"
        "    s = t.scored(name, is_shown=False); print(name, s.f1, s.noise)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *NAMES], cwd=ROOT, capture_output=True, text=True, check=True
    )
    rows = (line.split() for line in done.stdout.strip().split("\n"))
    return {name: (float(f1), int(noise)) for name, f1, noise in rows}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_proposed_is_what_a_careful_reader_takes(
    name: str, scores: Mapping[str, tuple[float, int]]
) -> None:
    f1, noise = scores[name]
    assert f1 >= 0.9
    assert noise == 0
