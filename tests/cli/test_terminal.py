"""At a real terminal: colour, width, the pager, and nothing of a book's own escapes."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, environment, evening

if TYPE_CHECKING:
    from pathlib import Path


def at_terminal(
    folder: Path, *words: str, rows: int = 200, columns: int = 100, **environ: str
) -> str:
    """What a command shows at a terminal of that size."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    settings = {"TERM": "xterm", **environment(folder), **environ}
    process = subprocess.Popen(
        [sys.executable, "-m", "goodbooks", "--today", "2026-11-03", *words],
        cwd=folder, env=settings, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True,
    )  # fmt: skip
    os.close(theirs)
    shown = _read_all(ours)
    assert process.wait(timeout=30) == 0
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def _read_all(ours: int) -> bytes:
    shown = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:
            return shown
        if not part:
            return shown
        shown += part


def test_colour_is_there_at_a_terminal_and_can_be_refused(tmp_path: Path) -> None:
    evening(tmp_path)
    assert "\x1b[1mBefore you talk with Marcus\x1b[0m" in at_terminal(tmp_path, "brief", "Marcus")
    assert "\x1b" not in at_terminal(tmp_path, "brief", "Marcus", NO_COLOR="1")
    assert "\x1b" not in at_terminal(tmp_path, "brief", "Marcus", TERM="dumb")
    assert "\x1b" not in at_terminal(tmp_path, "brief", "Marcus", "--color", "never")
    assert "\x1b" in at_terminal(tmp_path, "brief", "Marcus", "--color", "always", NO_COLOR="1")


def test_only_our_own_escapes_reach_the_terminal(tmp_path: Path) -> None:
    evening(tmp_path, EVENING.replace("Go ahead", "Go \x1b]0;owned\x07\x1b[31m ahead"))
    shown = at_terminal(tmp_path, "trail", "loyalty")
    assert "␛]0;owned␇␛[31m" in shown
    for ours in ("\x1b[1m", "\x1b[2m", "\x1b[33m", "\x1b[0m"):
        shown = shown.replace(ours, "")
    assert "\x1b" not in shown
    assert "\x07" not in shown


@pytest.mark.parametrize(("columns", "widest"), [(50, 50), (200, 88)])
def test_pages_fit_the_terminal_but_grow_no_wider_than_reads_well(
    tmp_path: Path, columns: int, widest: int
) -> None:
    evening(tmp_path)
    shown = at_terminal(tmp_path, "trail", "loyalty", "--color", "never", columns=columns)
    lengths = [len(row) for row in shown.split("\n") if "goodbooks " not in row]
    assert widest - 12 <= max(lengths) <= widest


def test_what_is_longer_than_the_screen_goes_to_the_pager_and_what_is_not_does_not(
    tmp_path: Path,
) -> None:
    evening(tmp_path)
    pager = tmp_path / "my pager.py"
    pager.write_text("import sys\nsys.stdin.reconfigure(encoding='utf-8')\n"
                     "print('PAGED', len(sys.stdin.readlines()) > 9, *sys.argv[1:])\n")  # fmt: skip
    said = f'"{sys.executable}" "{pager}" --quiet "$HOME"'
    words = ("trail", "loyalty", "--color", "never")
    assert at_terminal(tmp_path, *words, rows=10, PAGER=said) == "PAGED True --quiet $HOME\n"
    assert "PAGED" not in at_terminal(tmp_path, *words, rows=200, PAGER=said)
    assert "PAGED" not in at_terminal(tmp_path, *words, "--no-pager", rows=10, PAGER=said)


@pytest.mark.parametrize("said", ["", "cat", "no-such-pager", "'unclosed"])
def test_without_a_pager_the_page_is_shown_all_the_same(tmp_path: Path, said: str) -> None:
    evening(tmp_path)
    shown = at_terminal(tmp_path, "trail", "loyalty", rows=10, PAGER=said)
    assert "What this page is not" in shown
