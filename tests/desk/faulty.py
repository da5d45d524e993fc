"""The system's calls, of which the n-th fails: once, or from then on for good."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

CALLS = (
    "open", "read", "write", "fsync", "replace", "unlink", "fstat", "stat", "lseek", "ftruncate",
    "utime", "mkdir",
)  # fmt: skip
CLEANING = frozenset({"unlink", "ftruncate"})


class Count:
    """How many calls were made, and how many of them failed."""

    def __init__(self) -> None:
        self.made = 0
        self.failed = 0


@contextmanager
def failing(
    at: int, *, for_good: bool = False, code: int = errno.EIO, calls: tuple[str, ...] = CALLS
) -> Iterator[Count]:
    """Let the call number `at` fail, counted over all these calls of the os module."""
    real = {name: getattr(os, name) for name in calls}
    count = Count()

    def faulty(name: str) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            count.made += 1
            if count.made == at or (for_good and count.made >= at and name not in CLEANING):
                count.failed += 1
                raise OSError(code, "made to fail")
            return real[name](*args, **kwargs)

        return call

    for name in calls:
        setattr(os, name, faulty(name))
    try:
        yield count
    finally:
        for name, call in real.items():
            setattr(os, name, call)


@contextmanager
def writing_half() -> Iterator[None]:
    """Let the next write take only half of its bytes, as a full disk does."""
    real = os.write

    def half(fd: int, data: bytes) -> int:
        os.write = real
        return real(fd, data[: len(data) // 2])

    os.write = half
    try:
        yield
    finally:
        os.write = real
