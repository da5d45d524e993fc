"""A pager, for what is longer than the screen: less, or the one in PAGER, never through a shell."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def page_through(text: str, environ: Mapping[str, str]) -> bool:
    """Show the text in the user's pager; False when there is none to be had."""
    command = pager(environ)
    if not command:
        return False
    settings = {"LESSCHARSET": "utf-8", "LESSSECURE": "1", **environ}
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the pager
        try:
            done = subprocess.run(  # noqa: S603 - the user's own pager, as a list of arguments
                command, input=text.encode("utf-8", "backslashreplace"), env=settings, check=False
            )
        finally:
            signal.signal(signal.SIGINT, before)
    except (OSError, ValueError):
        return False
    return done.returncode not in (126, 127)


def pager(environ: Mapping[str, str]) -> list[str]:
    """The pager as a list of arguments; [] for none."""
    said = environ.get("PAGER")
    if said is None:
        return ["less", "-FRX"]
    try:
        words = shlex.split(said, posix=os.name != "nt")
    except ValueError:
        return []
    return [] if words == ["cat"] else words
