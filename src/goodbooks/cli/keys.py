"""One key pressed at a terminal; where keys cannot be read one by one, the first letter of a line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

    from goodbooks.cli.call import Call

_STOPS = ("\x03", "\x04", "\x1b")


def key_pressed(call: Call) -> str:
    """The key in small letters, "" when nobody answers any more; Ctrl-C stops as everywhere."""
    call.screen.show("> ")
    stdin = call.world.stdin
    if stdin is None:
        return ""
    key = _single(stdin)
    if key is None:
        return stdin.readline().strip().lower()[:1]
    call.screen.show(f"{key if key.isprintable() else ''}\n")
    if key == "\x03":
        raise KeyboardInterrupt
    return "" if key in _STOPS else key.lower()


def _single(stdin: TextIO) -> str | None:
    """The next key without waiting for Enter; None where the system cannot do that."""
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.getwch()
    import termios
    import tty

    try:
        fd = stdin.fileno()
        before = termios.tcgetattr(fd)
    except (OSError, ValueError, termios.error):
        return None
    try:
        tty.setcbreak(fd, termios.TCSADRAIN)  # what was typed ahead is not thrown away
        return stdin.read(1)
    finally:
        termios.tcsetattr(fd, termios.TCSADRAIN, before)
