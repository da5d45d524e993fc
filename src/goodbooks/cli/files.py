"""A page written to a file: whole or not at all, and never over a book or its index."""

from __future__ import annotations

import os
from errno import EACCES, EINVAL, EISDIR, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS
from typing import TYPE_CHECKING

from goodbooks.desk.disk import whole
from goodbooks.desk.disk.places import cache_folder
from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, WRONG_USE, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.cli.call import Call
    from goodbooks.desk.disk.where import Where


def write_new(
    path: str, drawn: str | bytes, where: Where, environ: Mapping[str, str], *, is_forced: bool
) -> None:
    """Write a page to a file of its own; a refusal when something else stands there."""
    if os.path.isdir(path):
        raise Refusal(f"{path} is a folder", "name a file in it, such as page.pdf")
    if is_ours(path, where, environ):
        why = f"{path} belongs to the book, and a page is never written over it"
        raise Refusal(why, "choose another name", NOTHING_CHANGED)
    if os.path.lexists(path) and not is_forced:
        raise Refusal(
            f"{path} exists already", "choose another name, or add --force", NOTHING_CHANGED
        )
    try:
        whole.put(os.path.realpath(path), drawn.encode() if isinstance(drawn, str) else drawn)
    except OSError as error:
        why = f"{path} could not be written: {error.strerror or 'the machine refused'}"
        code = WRONG_USE if error.errno in _NO_PLACE else MACHINE_FAILED
        raise Refusal(why, "nothing was changed; try another folder", code) from error


_NO_PLACE = (ENOENT, ENOTDIR, EACCES, EPERM, EROFS, ENAMETOOLONG, EISDIR, EINVAL)
"""The folder or the name is at fault, and another one would do; else the machine is."""


def is_ours(path: str, where: Where, environ: Mapping[str, str]) -> bool:
    """Whether a path leads to a book, however it is spelt, or into the program's own cache."""
    real = os.path.realpath(path)
    if real.endswith(".book") or os.path.isdir(real):
        return True
    if any(_is_same(real, file) for file in (where.path, *where.files)):
        return True
    cache = os.path.realpath(cache_folder(environ))
    return real == cache or real.startswith(cache + os.sep)


def _is_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return os.path.normcase(one) == os.path.normcase(os.path.realpath(other))


_MOST = 1_000_000


def read_text(path: str, cwd: str) -> str:
    """The text of a file that the user names; a refusal when it is none."""
    full = os.path.join(cwd, os.path.expanduser(path))
    try:
        if os.path.getsize(full) > _MOST:
            raise Refusal(
                f"{path} is too large for one message", "name a file with one message in it"
            )
        with open(full, encoding="utf-8-sig") as file:
            return file.read()
    except UnicodeDecodeError:
        raise Refusal(f"{path} is not UTF-8 text", "save it as UTF-8 and try again") from None
    except OSError as error:
        why = f"{path} cannot be read: {error.strerror or 'the machine refused'}"
        raise Refusal(
            why, "check the name, or write - and give the message on standard input"
        ) from error


def read_story(call: Call, source: str) -> str:
    """The story that the user names: a file, or a note of the book by its ^id."""
    if not source.startswith("^"):
        return read_text(source, call.world.cwd)
    from goodbooks.desk.happened.kept_story import words_of

    return words_of(call.desk, source)
