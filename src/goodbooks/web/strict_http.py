"""HTTP read to the letter: a head whose lines end in LF alone, or are folded, is refused and the connection closed.

h11 takes both, as the standard lets it. Nothing of ours writes them; what does may be trying to be read in two ways. And a
head that does not come to its end is not waited for: whoever opens lines and says nothing would else keep everybody out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    import asyncio

MOST_HEAD = 64 << 10
"""So many bytes the head of a request may have."""
PATIENCE = 10.0
"""So many seconds it may take to come."""
_ENDS = re.compile(rb"\n\r?\n")
_ODD = re.compile(rb"(?<!\r)\n|\n[ \t]")


class _Connection(h11.Connection):
    """A connection that looks at each head before it is taken apart."""

    def next_event(self) -> h11.Event | type[h11.NEED_DATA | h11.PAUSED]:
        """The next event, or an error of the other side where its head is odd."""
        if self.their_state is h11.IDLE and is_odd(self.trailing_data[0]):
            raise h11.RemoteProtocolError("a head that can be read in two ways")
        return super().next_event()


def is_odd(data: bytes) -> bool:
    """Whether the head that the data begins with, whole or not yet, has a bare LF or a folded line."""
    end = _ENDS.search(data)
    return _ODD.search(data[: end.end()] if end else data) is not None


class StrictHttp(H11Protocol):
    """What uvicorn speaks with a browser, to the letter."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.conn = _Connection(h11.SERVER, MOST_HEAD)
        self._patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody has opened a line."""
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        """Some of a request has come."""
        super().data_received(data)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """The line is closed."""
        self._be_patient()
        super().connection_lost(exc)

    def _await_head(self) -> None:
        """Give a head its time to come, from its first byte or the opening of the line; none where it is whole."""
        if self.conn.their_state is not h11.IDLE:
            self._be_patient()
        elif self._patience is None:
            self._patience = self.loop.call_later(PATIENCE, self.transport.close)

    def _be_patient(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
