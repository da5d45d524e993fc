"""Who may come in: sessions opened by a link that works once, and locked after a quiet while."""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.disk.door import Door
    from goodbooks.desk.intake.handed import Handed

MOST_MISSES, MOST_SESSIONS = 20, 16


class Session:
    """One browser that came in: the token its pages hold, when it was last used, and what it handed over to be read.

    `put_off` are the keys of proposals left for later, `listed` the heaps of what is over that it wants line by line.

    `seat` tells one session from another without giving any of them away: a page that finds
    another one than it was drawn with asks for its token anew.
    """

    def __init__(self, name: str, token: str, now: float) -> None:
        self.name = name
        self.token = token
        self.seat = secrets.token_hex(6)
        self.seen = now
        self.demo = ""
        self.handed: Handed | None = None
        self.put_off: frozenset[str] = frozenset()
        self.listed: frozenset[str] = frozenset()


class Keys:
    """The sessions of one server. `idle` is how many seconds of quiet lock a session."""

    def __init__(
        self, door: Door, idle: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._door = door
        self._clock = clock
        self._idle = idle
        self._sessions: dict[str, Session] = {}
        self._misses = 0

    @property
    def is_shut(self) -> bool:
        """Whether too many wrong tokens were tried; a right one does not help any more."""
        return self._misses >= MOST_MISSES

    def enter(self, token: str) -> Session | None:
        """A new session for a token that opens the page; None for any other."""
        if self.is_shut:
            return None
        if not self._door.admit(token):
            self._misses += 1
            return None
        session = Session(secrets.token_urlsafe(32), secrets.token_urlsafe(32), self._clock())
        while len(self._sessions) >= MOST_SESSIONS:
            self._sessions.pop(min(self._sessions.values(), key=lambda one: one.seen).name)
        self._sessions[session.name] = session
        return session

    def use_up(self, token: str) -> None:
        """Let a link open nothing any more: who followed it is in already."""
        self._door.admit(token)

    def session(self, name: str, *, is_use: bool) -> Session | None:
        """The session of a cookie, unless it has been quiet for too long; `is_use` wakes it."""
        found = self._sessions.get(name)
        if found is None:
            return None
        now = self._clock()
        if now - found.seen > self._idle:
            del self._sessions[name]
            return None
        if is_use:
            found.seen = now
        return found

    def lock(self, session: Session) -> None:
        """End a session now."""
        self._sessions.pop(session.name, None)

    def is_token(self, session: Session, said: str) -> bool:
        """Whether a change comes from a page of this session."""
        return secrets.compare_digest(session.token.encode(), said.encode("utf-8", "replace"))
