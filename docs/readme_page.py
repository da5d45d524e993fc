"""The README's shown pages: the real output of the commands that stand above them."""

from __future__ import annotations

import subprocess
import sys

NAME = "../README.md"
SHOWN = {
    "confirm": ("--book", "demo:overruled", "confirm", "once"),
    "brief": ("--book", "demo:overruled", "brief", "Marcus"),
    "forecast": ("--book", "demo:overruled", "forecast", "loyalty"),
}
_MOST_LINES = {"confirm": 26, "brief": 19, "forecast": 16}


def blocks() -> dict[str, str]:
    """Each shown page as a terminal prints it, cut where the README needs no more."""
    return {key: _block(key, words) for key, words in SHOWN.items()}


def _block(key: str, words: tuple[str, ...]) -> str:
    told = subprocess.run(  # noqa: S603 - the command is this project's own
        [sys.executable, "-m", "goodbooks", *words],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1", "XDG_CACHE_HOME": "/nonexistent"},
    )
    lines = told.stdout.split("\n")[: _MOST_LINES[key]]
    while lines and not lines[-1]:
        lines.pop()
    more = "…\n" if len(told.stdout.split("\n")) > _MOST_LINES[key] + 1 else ""
    return f"```text\n$ goodbooks {' '.join(words)}\n" + "\n".join(lines) + f"\n{more}```\n"
