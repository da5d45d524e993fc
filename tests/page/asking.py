"""A page without a network: asked in this process, as a browser would, with a book of the test's own."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from anyio.from_thread import start_blocking_portal
from httpx2 import BaseTransport, ByteStream, Client, Response

from goodbooks.desk.disk.door import Door, door_of
from goodbooks.web.app import page_app
from goodbooks.web.guard import Address
from goodbooks.web.house import House, Surroundings

if TYPE_CHECKING:
    from pathlib import Path

    from anyio.from_thread import BlockingPortal
    from httpx2 import Request
    from starlette.types import ASGIApp, Message

BASE = "http://127.0.0.1:8467"
BOOK = """\
2026-11-02 person Marcus
  role: VP Delivery
  relation: boss
  listens: talk first

2026-11-02 goal Marcus "Incident minutes down 30%" ^inc

2026-11-03 09:40 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
  due: 2026-12-01
  authority: none

2026-11-03 10:15 decision Marcus "Pause; I will meet Growth today" ^pause #loyalty

2026-11-03 11:00 request Growth -> me "Can we push ahead?" ^push #loyalty

2026-11-03 17:20 decision Marcus "Go ahead, this once" ^once #loyalty
  reverses: ^pause
  exception: load test
  private: I was furious.

"""


class _Straight(BaseTransport):
    """Hands a whole question to the page and takes its whole answer, in one step of its loop.

    The client that comes with the framework goes there and back eight times, which takes longer than most pages.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def handle_request(self, request: Request) -> Response:
        """Ask the page; what goes wrong inside it is raised here."""
        body = request.read()
        asked: list[Message] = [
            {"type": "http.disconnect"},
            {"type": "http.request", "body": body},
        ]
        said: dict[str, Any] = {}
        parts: list[bytes] = []

        async def receive() -> Message:
            return asked.pop() if len(asked) > 1 else asked[0]

        async def send(message: Message) -> None:
            said.update(message)
            parts.append(message.get("body", b""))

        if Asking.portal:
            Asking.portal.call(self._app, _scope(request), receive, send)
        else:
            with start_blocking_portal() as portal:
                portal.call(self._app, _scope(request), receive, send)
        shown = b"" if request.method == "HEAD" else b"".join(parts)
        return Response(
            said["status"], headers=said["headers"], stream=ByteStream(shown), request=request
        )


def _scope(request: Request) -> dict[str, Any]:
    url = request.url
    return {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": request.method,
        "scheme": url.scheme, "path": unquote(url.path), "raw_path": url.raw_path.split(b"?", 1)[0],
        "query_string": url.query, "root_path": "", "state": {},
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "client": ("a test", 50000), "server": (url.host, url.port or 80),
    }  # fmt: skip


def client_of(app: ASGIApp) -> Client:
    """A browser before this page, without a cookie yet."""
    return Client(base_url=BASE, transport=_Straight(app), follow_redirects=False)


class Asking:
    """A page, its door, its book, and a browser that has not come in yet."""

    portal: BlockingPortal | None = None
    """The loop on which every page answers, if one runs; without it each question would begin a loop of its own."""

    def __init__(
        self, folder: Path, text: str | None = BOOK, today: date = date(2026, 11, 4)
    ) -> None:
        self.folder = folder
        self.book = folder / "mine.book"
        if text is not None:
            self.book.write_text(text, encoding="utf-8")
        environ = {"HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"),
                   "XDG_DATA_HOME": str(folder / "data")}  # fmt: skip
        named = str(self.book) if text is not None else None
        self.door: Door = door_of(environ, str(folder), named)
        assert self.door.hold()
        self.house = House(Surroundings(named, today, environ, str(folder)), self.door, 1800.0)
        self.app = page_app(self.house, Address("127.0.0.1", 8467))
        self.client = client_of(self.app)

    def come_in(self) -> Asking:
        """Follow a link that opens the page."""
        assert self.client.get(f"/?key={self.door.invite()}").status_code == 303
        return self

    def get(self, path: str, **headers: str) -> Response:
        """Ask for an address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.get(path, headers=named)

    @property
    def token(self) -> str:
        """The token that a page of this session holds."""
        found = re.search(r'name="token" value="([^"]+)"', self.get("/settings").text)
        assert found
        return found[1]

    def post(self, path: str, **fields: str) -> Response:
        """Send a form, with the token of the page it stands on."""
        return self.client.post(path, data={"token": self.token, **fields})

    def text(self) -> str:
        """The book as it is on the disk."""
        return self.book.read_text(encoding="utf-8")


def shown(html: str) -> str:
    """The mark of what was shown before it is written."""
    found = re.search(r'name="shown" value="([^"]+)"', html)
    assert found
    return found[1]
