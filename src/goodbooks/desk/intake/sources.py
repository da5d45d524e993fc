"""What a user names to be taken in, as sources: files, archives, folders of mail, repositories.

Nothing is unpacked to the disk, no link is followed out of a folder, and no program that a repository or
an archive names is run.
"""

from __future__ import annotations

import os
import stat
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from goodbooks.core.written import MOST_BYTES, Passed, Source, of_bytes, too_large
from goodbooks.desk.disk import files
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.intake.unread_sorts import why_unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from zipfile import ZipFile, ZipInfo

MOST_FILES, DEEPEST = 20_000, 4
MOST_MEMBERS, MOST_UNPACKED, MOST_RATIO = 2_000, 100 << 20, 100
_PIECE, _SMALL_PIECE = 1 << 20, 1 << 16
_ZIP = b"PK\x03\x04"


def sources_at(path: str) -> Iterator[Source | Passed]:
    """The sources at a path, in name order; what cannot be one is passed over and said."""
    if os.path.isdir(path):
        if os.path.exists(os.path.join(path, ".git")) or _is_bare(path):
            yield _repository(path)
        else:
            yield from _folder(path)
        return
    yield from _file(path, os.path.basename(path))


def _file(path: str, name: str) -> Iterator[Source | Passed]:
    """One file; an archive gives what is in it."""
    with files.reading(path) as (fd, found):
        is_archive = files.pread(fd, 4, 0) == _ZIP
    if is_archive:
        yield from _archive(path, name)
    else:
        yield Source(name, found.size, lambda: _pieces(path))


def sources_in(
    name: str, data: bytes, progress: Callable[[int], None] = lambda count: None
) -> Iterator[Source | Passed]:
    """The sources in a file that was handed over; `progress` is told how many of its bytes were read."""

    def pieces() -> Iterator[bytes]:
        for at in range(0, len(data), _SMALL_PIECE):
            progress(at)
            yield data[at : at + _SMALL_PIECE]

    if data.startswith(_ZIP):
        yield from _archive(BytesIO(data), name)
    else:
        yield Source(name, len(data), pieces)


def _pieces(path: str) -> Iterator[bytes]:
    with files.reading(path) as (fd, _):
        while piece := files.read_up_to(fd, _PIECE):
            yield piece


def _folder(folder: str) -> Iterator[Source | Passed]:
    """Every plain file in a folder and the folders in it; what a Maildir has not delivered is left."""
    number = 0
    top = folder.rstrip(os.sep).count(os.sep)
    for where, folders, names in os.walk(folder):
        depth = where.rstrip(os.sep).count(os.sep) - top
        folders[:] = (
            sorted(n for n in folders if n[0] != "." and n != "tmp") if depth < DEEPEST else []
        )
        for name in sorted(names):
            path = os.path.join(where, name)
            shown = os.path.relpath(path, folder)
            if name[0] == "." or not _is_plain(path):
                continue
            number += 1
            if number > MOST_FILES:
                yield Passed(folder, f"it holds more than {MOST_FILES} files; the rest was left")
                return
            yield from _file(path, shown)


def _is_plain(path: str) -> bool:
    """Whether there is a file, and no link to one."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False


def _archive(file: str | BytesIO, name: str) -> Iterator[Source | Passed]:
    """The files of an archive, read in memory; one that is a trap is refused whole."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(file) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()]
            _refuse_trap(name, members)
            if why := why_unpacked([one.filename for one in members]):
                yield Passed(name, why)
                return
            beside = _beside(archive, members)
            is_of_slack = all(map(beside, _OF_SLACK))
            for one in sorted(members, key=lambda member: member.filename):
                if is_of_slack and "/" not in one.filename:
                    continue
                if one.filename in _OF_SLACK and beside(one.filename):
                    continue
                found = _member(archive, one, f"{name}, {one.filename}")
                yield found._replace(beside=beside) if isinstance(found, Source) else found
    except (BadZipFile, EOFError, ValueError):
        yield Passed(name, "it is an archive that cannot be unpacked")


_OF_SLACK = ("users.json", "channels.json")
"""What lies at the top of an export of Slack, and says who its people are: no writing of anybody."""


def _beside(archive: ZipFile, members: list[ZipInfo]) -> Callable[[str], bytes]:
    """The bytes of a file at the top of an archive, by its name."""

    @cache
    def read(name: str) -> bytes:
        member = next((one for one in members if one.filename == name), None)
        found = _member(archive, member, name) if member else None
        whole = found.whole() if isinstance(found, Source) else b""
        return whole if isinstance(whole, bytes) else b""

    return read


def _refuse_trap(name: str, members: list[ZipInfo]) -> None:
    """No archive that would fill the memory, or whose files want to lie outside it."""
    size = sum(one.file_size for one in members)
    packed = sum(one.compress_size for one in members) or 1
    odd = next((one.filename for one in members if _is_outside(one)), None)
    why = ""
    if len(members) > MOST_MEMBERS:
        why = f"it holds more than {MOST_MEMBERS} files"
    elif size > MOST_UNPACKED or (size > _PIECE and size / packed > MOST_RATIO):
        why = "it would grow out of all measure when it is unpacked"
    elif odd is not None:
        why = f"one of its files wants to lie outside it: {odd[:60]}"
    if why:
        raise Refusal(f"{name} was refused: {why}; nothing of it was read",
                      "unpack it yourself, look at it, and take in what you trust", NOTHING_CHANGED)  # fmt: skip


def _is_outside(member: ZipInfo) -> bool:
    parts = member.filename.replace("\\", "/").split("/")
    is_link = stat.S_ISLNK(member.external_attr >> 16)
    return is_link or ".." in parts or parts[0] == "" or ":" in parts[0]


def _member(archive: ZipFile, member: ZipInfo, name: str) -> Source | Passed:
    import zlib
    from zipfile import BadZipFile

    if member.file_size > MOST_BYTES:
        return too_large(name)
    try:
        with archive.open(member) as file:
            data = file.read(MOST_BYTES + 1)
    except (BadZipFile, EOFError, RuntimeError, ValueError, zlib.error):
        # the library's own words for damaged, locked with a password, or packed in a way it lacks
        return Passed(name, "it cannot be unpacked")
    return too_large(name) if len(data) > MOST_BYTES else of_bytes(name, data)


def _is_bare(path: str) -> bool:
    return all(os.path.exists(os.path.join(path, name)) for name in ("HEAD", "objects", "refs"))


def _repository(path: str) -> Source | Passed:
    """The commits of a repository."""
    from goodbooks.desk.disk.commits import log_of  # rare, and the library takes long to load

    name = os.path.basename(os.path.abspath(path))
    log = log_of(path, MOST_FILES)
    if log is None:
        return Passed(name, "it is not a repository that can be read")
    return of_bytes(name, log.encode()) if log else Passed(name, "it has no commits")
