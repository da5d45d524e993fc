"""Files put in place whole: a new one, or one instead of another; all of the old or all of the new."""

from __future__ import annotations

import os
import re
import stat
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.desk.disk import files
from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

_HELD = (5, 32, 33)  # Windows: access denied, sharing violation, lock violation
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 0.95)  # two and a half seconds in all


def create(path: str, text: str) -> files.Written:
    """A new file with this text, for the user alone; refused where something stands already.

    It is written aside and given its name when it is whole, so that no half of it is ever found.
    """
    data = text.encode()
    try:
        os.makedirs(os.path.dirname(path) or ".", mode=0o700, exist_ok=True)
        _named_when_whole(path, data)
    except FileExistsError:
        raise Refusal(
            f"there is something at {path} already, nothing was changed",
            "add to it with goodbooks add, or name another place",
            NOTHING_CHANGED,
        ) from None
    except OSError as error:
        raise files.failed("written", path, error) from error
    return files.Written(0, data)


def _named_when_whole(path: str, data: bytes) -> None:
    _refuse_taken(path)
    beside = _written_aside(path, data)
    try:
        _name(beside, path)
    finally:
        _remove(beside)
    files.sync_folder(os.path.dirname(path))


def _refuse_taken(path: str) -> None:
    if os.path.lexists(path):
        raise FileExistsError


def _name(beside: str, path: str) -> None:
    """Give a whole file its name, which nobody else may have; one without links is moved there."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        _refuse_taken(path)
        os.rename(beside, path)


def _written_aside(path: str, data: bytes) -> str:
    """A new file beside a path that holds these bytes, safely on the disk; gives its name."""
    beside = files.beside_name(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | files.NO_LINK | files.ODD
    try:
        _fill(os.open(beside, flags, 0o600), data)
    except BaseException:
        _remove(beside)
        raise
    return beside


def _remove(beside: str) -> None:
    with suppress(OSError):
        os.unlink(beside)


def put(path: str, data: bytes) -> None:
    """Put a file of its own in place, for the user alone: all of it or nothing."""
    beside = _written_aside(path, data)
    try:
        rename(beside, path)
    except BaseException:
        _remove(beside)
        raise


def _fill(fd: int, data: bytes) -> None:
    """Write all bytes to a new file, bring them to the disk, and close it."""
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(fd, view) :]
        files.flush(fd)
    finally:
        os.close(fd)


def replace(path: str, seen: bytes, data: bytes, wait: float) -> None:
    """Put new bytes in place of those seen; the old file stays whole until the new one is.

    Refused when the file is no longer what was seen. A link stays a link.
    """

    def compose(now: bytes) -> bytes:
        if now != seen:
            raise Refusal(
                f"{os.path.basename(path)} was changed by another program, nothing was written",
                "look at it and try again",
                NOTHING_CHANGED,
            )
        return data

    rewrite(path, compose, wait)


def rewrite(path: str, compose: Callable[[bytes], bytes | None], wait: float) -> None:
    """Put in place of a file's bytes what is made of them, under the lock of all who write there.

    `compose` is handed what the file holds once nobody else can add to it; None leaves it as it is.
    """
    fd = files.locked(path, wait)
    try:
        data = compose(files.pread(fd, os.fstat(fd).st_size + 1, 0))
        if data is not None:
            _swap(os.path.realpath(path), data, stat.S_IMODE(os.fstat(fd).st_mode))
    except OSError as error:
        raise files.failed("written", path, error) from error
    finally:
        files.close(fd, path)


def _swap(target: str, data: bytes, mode: int) -> None:
    _clear_left_behind(target)
    beside = _written_aside(target, data)
    try:
        os.chmod(beside, mode)
        _copy_marks(target, beside)
        rename(beside, target)
    except BaseException as error:
        if _is_held(error):
            raise _kept_aside(target, beside) from error
        _remove(beside)
        raise
    files.sync_folder(os.path.dirname(target))


def _is_held(error: BaseException) -> bool:
    """Whether another program holds the file open, which on Windows keeps it from being replaced."""
    return isinstance(error, PermissionError) and getattr(error, "winerror", None) in _HELD


def _kept_aside(target: str, beside: str) -> Refusal:
    return Refusal(
        f"another program holds {target} open, so nothing in it was changed; the new text is in {beside}",
        "close the other program and try again",
        MACHINE_FAILED,
    )


def _clear_left_behind(target: str) -> None:
    """Remove what an edit left beside its target when it was cut short; called under the lock."""
    folder, name = os.path.split(target)
    with suppress(OSError):
        for other in os.listdir(folder):
            if re.fullmatch(rf"\.{re.escape(name)}\.[0-9a-f]{{12}}\.new", other):
                os.unlink(os.path.join(folder, other))


def _copy_marks(target: str, beside: str) -> None:
    """Carry over what else the system keeps with a file: labels, tags, access lists."""
    if sys.platform == "linux":
        with suppress(OSError):
            for name in os.listxattr(target):
                os.setxattr(beside, name, os.getxattr(target, name))


def rename(beside: str, target: str) -> None:
    """Put a file in another's place; on Windows try again while somebody looks at it."""
    for pause in (*_PAUSES, 0.0):
        try:
            os.replace(beside, target)
        except PermissionError as error:
            if not _is_held(error) or not pause:
                raise
            time.sleep(pause)
        else:
            return
