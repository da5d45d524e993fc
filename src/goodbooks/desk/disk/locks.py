"""The system's lock on an open file: it dies with its holder, and is waited for only so long."""

from __future__ import annotations

import errno
import os
import sys
import time

from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)
_FAR = 1 << 62  # where Windows locks: beyond every byte, so that others may read meanwhile


def lock(fd: int, wait: float) -> None:
    """Take the lock of an open file; closing the file gives it back."""
    until = time.monotonic() + wait
    pause = 0.002
    while not _is_taken(fd):
        if time.monotonic() >= until:
            raise Refusal(
                "another goodbooks is writing, nothing was changed",
                "try again in a moment",
                NOTHING_CHANGED,
            )
        time.sleep(pause)
        pause = min(pause * 2, 0.05)


def _is_taken(fd: int) -> bool:
    try:
        _take(fd)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            raise Refusal(
                "this file system has no locks, so two writers could mix; nothing was changed",
                "keep the book on a local disk",
                NOTHING_CHANGED,
            ) from error
        if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            return False
        raise
    return True


if sys.platform == "win32":
    import msvcrt

    def _take(fd: int) -> None:
        here = os.lseek(fd, 0, os.SEEK_CUR)
        try:
            os.lseek(fd, _FAR, os.SEEK_SET)
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(fd, here, os.SEEK_SET)

else:
    import fcntl

    def _take(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
