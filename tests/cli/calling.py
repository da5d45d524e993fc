"""How the tests call the command: in this process with streams of their own, or as a user would."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.cli.call import World
from goodbooks.cli.main import run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

EVENING = """\
2026-11-02 person Marcus
  relation: boss
  role: VP Delivery
2026-11-02 person Growth
  relation: stakeholder
2026-11-03 09:40 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
  due: 2026-12-01
  authority: none
2026-11-03 10:15 decision Marcus "Pause; I will meet Growth today" ^pause #loyalty
2026-11-03 11:20 request Growth -> me "Can we push ahead?" ^push #loyalty
2026-11-03 17:20 decision Marcus "Go ahead, this once" ^once #loyalty
  reverses: ^pause
  exception: load test
  private: I told six people to wait all day.
"""


class Done(NamedTuple):
    """What a command left: its exit code, and what it wrote on either stream."""

    code: int
    out: str
    err: str


def environment(folder: Path, **more: str) -> dict[str, str]:
    """An environment in which nothing of the real user's is found."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": str(folder / "home"), "TZ": "UTC", **more}


def evening(folder: Path, text: str = EVENING) -> Path:
    """A book in the folder, told up to an evening."""
    path = folder / "life.book"
    path.write_text(text, encoding="utf-8", newline="")
    return path


class _Terminal(io.StringIO):
    """A stream behind which somebody sits."""

    def isatty(self) -> bool:
        return True


class Interrupted(_Terminal):
    """A terminal where Ctrl-C comes after the last of the lines."""

    def readline(self, size: int = -1) -> str:
        """The next line, as it was typed."""
        line = super().readline(size)
        if not line:
            raise KeyboardInterrupt
        return line


class Meanwhile(_Terminal):
    """A terminal where something else happens before one of its lines, told by its place, is typed."""

    def __init__(self, lines: str, at: int, does: Callable[[], object]) -> None:
        super().__init__(lines)
        self._left, self._does = at, does

    def readline(self, size: int = -1) -> str:
        """The next line, as it was typed."""
        if self._left == 0:
            self._does()
        self._left -= 1
        return super().readline(size)


def call(
    folder: Path,
    *words: str,
    given: str | None = "",
    by_hand: bool = False,
    environ: Mapping[str, str] | None = None,
    typed: io.StringIO | None = None,
) -> Done:
    """Run a command in this process, in a folder, on the evening of 3 November 2026."""
    out, err = io.StringIO(), io.StringIO()
    stdin = typed or (_Terminal if by_hand else io.StringIO)(given) if given is not None else None
    world = World(environ or environment(folder), str(folder), stdin, out, err)
    dated = words if "--today" in words else ("--today", "2026-11-03", *words)
    code = run(dated, world)
    return Done(code, out.getvalue(), err.getvalue())


def command(folder: Path, *words: str, given: str = "", **environ: str) -> Done:
    """Run the command as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "goodbooks", *words],
        input=given.encode(),
        cwd=folder,
        env=environment(folder, **environ),
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())
