"""A form in the user's own editor: written aside for them alone, and removed afterwards."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind

_OWN = ("nano", "vi", "notepad")
_SHARED = frozenset({"written", "by", "reviewed", "amends", "withdraws"})


def form(kind: Kind, when: str) -> str:
    """A form for an entry of one kind: its first line begun, its further lines as comments."""
    rows = [
        f"; {kind.summary}",
        "; Fill in what you know; a line that begins with ; is not kept.",
        "; Save and close the editor to add it. Leave the form as it is to add nothing.",
        "; For example:",
        *(f";   {line}" for line in kind.example.rstrip("\n").split("\n")),
        "",
        f'{when} {kind.name} ""',
    ]
    for name, field in kind.fields.items():
        if name not in _SHARED and name != "text":
            mine = " (for you alone)" if field.is_private else ""
            rows.append(f"  ; {name}: {field.says}{mine}")
    return "\n".join(rows) + "\n"


def edited(given: str, environ: Mapping[str, str]) -> str:
    """The text after the user's editor was closed; a refusal when it ended badly."""
    command = editor(environ)
    folder = tempfile.mkdtemp(prefix="goodbooks-")
    path = os.path.join(folder, "entry.book")
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(given)
        _edit([*command, path], environ)
        return _read_back(path)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def editor(environ: Mapping[str, str]) -> list[str]:
    """The user's editor as a list of arguments; a refusal when there is none to be found."""
    said = environ.get("VISUAL") or environ.get("EDITOR") or ""
    try:
        words = shlex.split(said, posix=os.name != "nt")
    except ValueError:
        words = []
    found = words or next(([name] for name in _OWN if shutil.which(name)), [])
    if not found:
        why, remedy = "no editor was found", "name yours in EDITOR, or write the entry on the line"
        raise Refusal(why, remedy, NOTHING_CHANGED)
    return found


def _edit(command: list[str], environ: Mapping[str, str]) -> None:
    """Run the user's editor until it is closed; a refusal where it cannot be started or ends badly."""
    try:
        done = subprocess.run(command, env=dict(environ), check=False)  # noqa: S603 - the user's own editor, as a list of arguments
    except OSError as error:
        why = f"the editor {command[0]} could not be started: {error.strerror}"
        raise Refusal(why, "name another in EDITOR; nothing was added", NOTHING_CHANGED) from error
    if done.returncode:
        how = f"ended with {done.returncode}"
        if done.returncode < 0:
            how = f"was stopped (signal {-done.returncode})"
        why = f"the editor {how}"
        raise Refusal(why, "nothing was added", NOTHING_CHANGED)


def _read_back(path: str) -> str:
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        why = "the form could not be read back as UTF-8 text"
        raise Refusal(why, "nothing was added", NOTHING_CHANGED) from None
