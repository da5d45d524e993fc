"""An entry in the desktop's menu of programs that opens the page: the one file put outside the book, on request.

Its shape is that of the Desktop Entry Specification of freedesktop.org.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.disk import files, whole
from goodbooks.desk.disk.places import home
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NAME = "goodbooks.desktop"
_OURS = "X-Goodbooks=serve"
_PLAIN = regex(r"[A-Za-z0-9_./+:@-]+")
_CONTROL = regex(r"[\x00-\x1f\x7f]")
_LONGEST = 64 << 10
_ELSEWHERE = {
    "darwin": "in Automator, make an application that runs this line as a shell script",
    "win32": "make a shortcut on the desktop, with this line as its target",
}


def put(line: Sequence[str], icon: str, environ: Mapping[str, str], system: str) -> str:
    """Write the entry that runs a line; gives where. One of ours is replaced, another's is refused."""
    if system in _ELSEWHERE:
        words = " ".join(word if _PLAIN.fullmatch(word) else f'"{word}"' for word in line)
        raise Refusal(
            "goodbooks writes an entry of its own into the menu on Linux only",
            f"{_ELSEWHERE[system]}: {words}",
            NOTHING_CHANGED,
        )
    text, path = _text(line, icon), place(environ)
    if os.path.lexists(path):
        _refuse_strange(path)
        _unlink(path)
    whole.create(path, text)
    return path


def remove(environ: Mapping[str, str]) -> str:
    """Take the entry away; gives where it was. One that is not ours is refused."""
    path = place(environ)
    if not os.path.lexists(path):
        raise Refusal(f"there is no entry at {path}", "goodbooks serve --desktop writes one")
    _refuse_strange(path)
    _unlink(path)
    return path


def place(environ: Mapping[str, str]) -> str:
    """Where the entry of this user is looked for by the desktop."""
    said = environ.get("XDG_DATA_HOME", "")
    folder = said if os.path.isabs(said) else os.path.join(home(environ), ".local", "share")
    return os.path.join(folder, "applications", _NAME)


def _text(line: Sequence[str], icon: str) -> str:
    rows = (
        "[Desktop Entry]", "Type=Application", "Name=goodbooks",
        "Comment=Your private book, as a page in your browser",
        f"Exec={exec_line(line)}", f"Icon={_escaped(icon)}", "Terminal=false",
        "Categories=Office;", _OURS,
    )  # fmt: skip
    return "\n".join(rows) + "\n"


def exec_line(line: Sequence[str]) -> str:
    """The words of a line as the value of Exec: quoted for its own rule, then for that of every value."""
    return _escaped(" ".join(map(_quoted, line)))


def _quoted(word: str) -> str:
    if _PLAIN.fullmatch(word):
        return word
    inside = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return f'"{inside}"'


def _escaped(value: str) -> str:
    if _CONTROL.search(value):
        raise Refusal(
            "the path of the program or of the book has a sign that no menu entry can hold",
            "name the book with --book at a path without such signs",
            NOTHING_CHANGED,
        )
    return value.replace("\\", "\\\\")


def _refuse_strange(path: str) -> None:
    """Refuse a file that goodbooks did not write."""
    try:
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        raise _strange(path) from None
    try:
        text = files.read_up_to(fd, _LONGEST)
    except OSError:
        text = b""
    finally:
        os.close(fd)
    if _OURS.encode() not in text.split(b"\n"):
        raise _strange(path)


def _strange(path: str) -> Refusal:
    return Refusal(
        f"there is something at {path} that goodbooks did not write; nothing was changed",
        "look at it, and move it away if you do not need it",
        NOTHING_CHANGED,
    )


def _unlink(path: str) -> None:
    try:
        os.unlink(path)
    except OSError as error:
        raise files.failed("removed", path, error) from error
