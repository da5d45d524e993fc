"""Standing at an address of this machine until Ctrl-C: one process, one socket, nothing written down of visits."""

from __future__ import annotations

import gc
import signal
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

from goodbooks.desk.ground.refusals import MACHINE_FAILED, Refusal
from goodbooks.web.app import page_app
from goodbooks.web.guard import Address
from goodbooks.web.house import House
from goodbooks.web.strict_http import StrictHttp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from goodbooks.desk.disk.door import Door
    from goodbooks.web.house import Surroundings

PORT = 8467
_WAITING = 128
"""So many may wait to be let in."""


class _Server(uvicorn.Server):
    """Ends on Ctrl-C or on the system's word, and says nothing of its own."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take the signals for as long as it runs, and give them back."""
        wanted = (signal.SIGINT, signal.SIGTERM)
        before = {one: signal.signal(one, self.handle_exit) for one in wanted}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)


def bound(host: str, port: int, *, is_asked: bool) -> socket.socket:
    """A socket at that address; without a port that was asked for, the next free one will do."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for wanted in (port,) if is_asked else (port, 0):
        found = socket.socket(family)
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((host, wanted))
            # at once: two that are bound and do not listen yet may share a port
            found.listen(_WAITING)
        except OSError as error:
            found.close()
            if wanted and not is_asked:
                continue
            why = f"port {wanted} of {host} cannot be had: {(error.strerror or 'no').lower()}"
            raise Refusal(why, "name another with --port", MACHINE_FAILED) from None
        return found
    raise AssertionError  # the last round either gives a socket or raises


def collect_from_now_on() -> None:
    """Collect what goes round in circles seldom: a page lives for days, and makes many small values at a time."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(50_000, 20, 20)


def serve(
    around: Surroundings,
    door: Door,
    at: socket.socket,
    idle: float,
    ready: Callable[[Address], None],
) -> None:
    """Serve until it is told to end; `ready` is called with the address once somebody can come."""
    host, port = at.getsockname()[:2]
    address = Address(host, port)
    door.stand(host, port)
    house = House(around, door, idle)
    config = uvicorn.Config(
        page_app(house, address),
        access_log=False, log_config=None, log_level="critical", lifespan="off",
        server_header=False, date_header=False, proxy_headers=False, ws="none", http=StrictHttp,
        timeout_keep_alive=5, timeout_graceful_shutdown=1,
        limit_concurrency=400,
    )  # fmt: skip
    ready(address)
    collect_from_now_on()
    server = _Server(config)
    house.end = lambda: setattr(server, "should_exit", True)
    server.run(sockets=[at])
