"""A signal at any call of a command: all old or all new, no half a file, and the exit code says so."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cli import forked
from cli.calling import EVENING, call, environment, evening

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MORE = '2026-11-03 win "More" ^more\n  written: 2026-11-03\n\n'
IDS = (" ^restore-tested", " ^marcus", " ^growth")
CODES = {signal.SIGINT: 130, signal.SIGTERM: 143}
OLD = EVENING + '2026-11-03 win Platform "Restore tested" #rel\n'


def ends(tmp_path: Path, *words: str, step: int) -> list[dict[str, Any]]:
    """How a command ended for a signal at each of its calls."""
    source = tmp_path / "source"
    source.mkdir()
    evening(source, OLD)
    with_cache = environment(tmp_path, XDG_CACHE_HOME=str(source / "cache"))
    call(source, "find", "restore", environ=with_cache)
    script = os.path.join(os.path.dirname(__file__), "forked.py")
    done = subprocess.run(
        [sys.executable, script, str(source), str(tmp_path / "copy"), str(step), *words],
        env=environment(tmp_path), capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.splitlines()]


def without_ids(text: str) -> str:
    """The book without the ids that tidy gives."""
    for ref in IDS:
        text = text.replace(ref, "")
    return text


def said_well(one: dict[str, Any]) -> bool:
    """Whether it ended with the code of its signal, and without a traceback."""
    return one["code"] == CODES[forked.number_at(one["at"])] and "Traceback" not in one["said"]


@pytest.mark.parametrize(
    ("words", "is_new", "step"),
    [
        (("add", 'win "More" ^more'), lambda text: text == OLD + MORE, 1),
        (("tidy",), lambda text: all(ref in text for ref in IDS) and without_ids(text) == OLD, 1),
        (("brief", "Marcus", "--output", "page.md"), None, 1),
        (("find", "restore"), None, 1),
    ],
    ids=["add", "edit", "export", "index"],
)
def test_a_signal_at_any_call_leaves_all_old_or_all_new(
    tmp_path: Path, words: tuple[str, ...], is_new: Callable[[str], bool] | None, step: int
) -> None:
    """With a step of three every third call is tried, so that the suite stays quick."""
    found = ends(tmp_path, "--today", "2026-11-03", *words, step=step)
    assert len(found) > 10
    assert [(one["at"], one["code"], one["said"]) for one in found if not said_well(one)] == []
    seen, pages = set(), set()
    for one in found:
        files = {path: text for path, text in one["files"].items() if not path.startswith("cache")}
        book, page = files.pop("life.book"), files.pop("page.md", "")
        assert files == {}
        assert book == OLD or (is_new and is_new(book))
        seen.add(book)
        pages.add(page)
        cached = {
            os.path.splitext(path)[1]
            for path in one["files"]
            if path not in ("life.book", "page.md")
        }
        assert cached <= {".index", ".added", ".lock", ".patterns"}
    assert len(seen) == (2 if is_new else 1)
    assert all(page.endswith("goodbooks find --who 'Marcus'.\n") for page in pages - {""})  # whole
