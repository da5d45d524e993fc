"""HTTP read to the letter: a head whose lines end in LF alone, or are folded, is refused and the connection closed.

h11 takes both, as the standard lets it. Nothing of ours writes them; what does may be trying to be read in two ways.
"""

from __future__ import annotations

import re
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

MOST_HEAD = 64 << 10
"""So many bytes the head of a request may have."""
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
