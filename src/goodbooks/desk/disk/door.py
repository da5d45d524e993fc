"""The door of a page that is served: who holds it, where it stands, and the links that open it once.

The files lie in the user's own cache folder, closed to everybody else. A link's token is kept only
as its digest; a running page and a command that prints a new link meet in that file and nowhere else.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk import files
from goodbooks.desk.disk.drawer import drawer_of, private
from goodbooks.desk.disk.locks import lock
from goodbooks.desk.disk.places import FIRST_BOOK, data_folder
from goodbooks.desk.disk.where import find_book
from goodbooks.desk.ground.refusals import MACHINE_FAILED, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.disk.drawer import Drawer

_MOST = 32


def is_loopback(host: str) -> bool:
    """Whether an address is one that only this machine can reach."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Standing(NamedTuple):
    """Where a page is served now."""

    host: str
    port: int


class Door:
    """The door of one book's page."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self._fd: int | None = None
        base = os.path.join(drawer.folder, drawer.name)
        self._door, self._keys = base + ".door", base + ".keys"

    def hold(self) -> bool:
        """Take the door for this process; False when another page of this book holds it."""
        try:
            self._drawer.open()
            fd = private(self._door, os.O_RDWR | os.O_CREAT)
        except OSError as error:
            why = f"the page needs your cache folder, and it cannot be used: {files.reason(error)}"
            raise Refusal(why, "make room there and try again", MACHINE_FAILED) from error
        try:
            lock(fd, 0)
        except Refusal:
            os.close(fd)
            return False
        self._fd = fd
        self._put([])
        return True

    def stand(self, host: str, port: int) -> None:
        """Say where the page is served."""
        if self._fd is not None:
            os.ftruncate(self._fd, 0)
            os.lseek(self._fd, 0, os.SEEK_SET)
            os.write(self._fd, f"{host} {port}\n".encode())

    def standing(self) -> Standing | None:
        """Where another process serves the page, if one does."""
        words = _text(self._door).split()
        if len(words) == 2 and words[1].isdecimal():
            return Standing(words[0], int(words[1]))
        return None

    def invite(self) -> str:
        """A new token that opens the page once."""
        token = secrets.token_urlsafe(32)
        self._put([*self._digests(), _digest(token)][-_MOST:])
        return token

    def admit(self, token: str) -> bool:
        """Whether a token opens the page; it does so once."""
        wanted = _digest(token)
        kept = self._digests()
        found = [one for one in kept if hmac.compare_digest(one, wanted)]
        if found:
            self._put([one for one in kept if one not in found])
        return bool(found)

    def close(self) -> None:
        """Let go of the door; no link opens it any more."""
        if self._fd is None:
            return
        for path in (self._door, self._keys):
            with suppress(OSError):
                os.unlink(path)
        os.close(self._fd)
        self._fd = None

    def _digests(self) -> list[str]:
        return _text(self._keys).split()

    def _put(self, digests: list[str]) -> None:
        beside = files.beside_name(self._keys)
        fd = private(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            os.write(fd, "".join(one + "\n" for one in digests).encode())
        finally:
            os.close(fd)
        os.replace(beside, self._keys)


def door_of(environ: Mapping[str, str], cwd: str, named: str | None) -> Door:
    """The door of the book that is meant, or of the one that would be begun."""
    try:
        path = find_book(named, environ, cwd).path
    except Refusal:
        path = os.path.join(data_folder(environ), FIRST_BOOK)
    return Door(drawer_of(environ, path))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _text(path: str) -> str:
    try:
        fd = private(path, os.O_RDONLY)
    except OSError:
        return ""
    try:
        return files.read_up_to(fd, 4096).decode("ascii", "replace")
    finally:
        os.close(fd)
