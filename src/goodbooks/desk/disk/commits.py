"""The log of a repository as git would print it, read by a library that runs no program."""

from __future__ import annotations

import zlib
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from dulwich import errors
from dulwich.repo import Repo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dulwich.objects import Commit

# what the library says of a repository that is damaged, or none
_DAMAGED = (
    errors.NotGitRepository, errors.FileFormatException, errors.ChecksumMismatch,
    errors.WrongObjectException, errors.MissingCommitError, errors.ObjectMissing,
    errors.ApplyDeltaError, errors.RefFormatError, KeyError, OSError, ValueError, AssertionError,
    zlib.error,
)  # fmt: skip


def log_of(path: str, most: int) -> str | None:
    """The newest commits, so many at the most; None where it is no repository that can be read."""
    try:
        with Repo(path) as repo:
            found = (entry.commit for entry in repo.get_walker(max_entries=most))
            return "\n".join(line for commit in found for line in _told(commit))
    except _DAMAGED:
        return None


def _told(commit: Commit) -> Iterator[str]:
    zone = timezone(timedelta(seconds=commit.author_timezone))
    when = datetime.fromtimestamp(commit.author_time, zone)
    yield f"commit {commit.id.decode()}"
    yield f"Author: {commit.author.decode('utf-8', 'replace')}"
    yield f"Date:   {when:%Y-%m-%d %H:%M:%S %z}"
    yield ""
    message = commit.message.decode("utf-8", "replace").rstrip()
    yield from ("    " + line for line in message.split("\n"))
    yield ""
