"""What stands before every room: who asks, from where, how much; and what every answer must say."""

from __future__ import annotations

import asyncio
import ipaddress
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse, RedirectResponse

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk.door import is_loopback
from goodbooks.web.problem import API, problem, refusal_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from goodbooks.web.house import House
    from goodbooks.web.keys import Session

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
STATIC = "/static/"
API_DOOR = API + "session"
METHODS = ("GET", "HEAD", "POST")
WHOLE_BODY = 66 << 20
"""More than any way takes; how much each takes, it says itself."""
NO_SESSION = "POST the key of a link to /api/session; goodbooks serve --print-link makes one"
_PATIENCE = 20.0
_LOCAL = ("127.0.0.1", "localhost", "[::1]")


class Address(NamedTuple):
    """Where the page is served: the host it was told, and the port."""

    host: str
    port: int

    def is_ours(self, said: str) -> bool:
        """Whether a Host header names this page: loopback, or the address it was told to stand at.

        At every address of the machine, figures are taken and names are not: a name can be turned
        to point here by somebody else.
        """
        name, colon, port = said.rpartition(":")
        if not colon or port != str(self.port):
            return False
        name = name.lower()
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return name in _LOCAL or name == shown or (self.is_everywhere and _is_figures(name))

    @property
    def is_everywhere(self) -> bool:
        """Whether it stands at every address of the machine."""
        return self.host in ("0.0.0.0", "::")  # noqa: S104 - only looked for, to be warned of

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach it."""
        return is_loopback(self.host)

    @property
    def cookie(self) -> str:
        """The name of the session's cookie: cookies know no ports, so it bears one."""
        return f"goodbooks-{self.port}"


def _is_figures(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


class Guard:
    """The first thing every request meets, and the last thing every answer passes."""

    def __init__(self, app: ASGIApp, house: House, address: Address) -> None:
        self._app = app
        self._house = house
        self._address = address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, let in at the door, or pass on."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        path = str(scope["path"])
        asked = _Asked(scope)
        answer = self._refused(asked) or self._at_the_door(asked)
        if answer is not None:
            await answer(scope, receive, _with_headers(send, path))
            return
        scope["state"] = {**scope.get("state", {}), "session": asked.session}
        await self._app(scope, _bounded(receive), _with_headers(send, path))

    def _refused(self, asked: _Asked) -> Response | None:
        """What is wrong with where a request comes from, if anything, as its asker reads it."""
        found = self._wrong(asked)
        if found is None:
            return None
        answer = refusal_at(asked.path, *found)
        if found[0] == 405:
            answer.headers["Allow"] = ", ".join(METHODS)
        return answer

    def _wrong(self, asked: _Asked) -> tuple[int, str] | None:
        """What is wrong with where a request comes from, if anything: a code and a sentence."""
        if len(asked.hosts) != 1:
            return 400, "a request must name one host"
        if not self._address.is_ours(asked.hosts[0]):
            return 421, "this is not the address of this page"
        if asked.method not in METHODS:
            return 405, "a page is read or sent, and nothing else"
        if asked.length > WHOLE_BODY:
            return 413, "that is more than the page takes"
        if asked.one("transfer-encoding") and asked.one("content-length"):
            return 400, "a body has one length"
        site = asked.one("sec-fetch-site")
        if site not in ("", "none", "same-origin") and not asked.is_first_step:
            return 403, "this came from another site; nothing was changed"
        origin = asked.one("origin")
        if origin == "null" and site == "same-origin":
            origin = ""  # a page that names no referrer names no origin either
        if origin and not self._is_own_origin(origin):
            return 403, "this came from another site; nothing was changed"
        return None

    def _is_own_origin(self, origin: str) -> bool:
        scheme, mark, host = origin.partition("://")
        return scheme == "http" and bool(mark) and self._address.is_ours(host)

    def _at_the_door(self, asked: _Asked) -> Response | None:
        """Who has no session is let in with a link that works once, or told how to get one."""
        if asked.path.startswith(STATIC):
            return None
        keys = self._house.keys
        if asked.path == API_DOOR and asked.method == "POST":
            return None
        if asked.key and asked.is_ahead:
            return refusal_at(asked.path, 503, "this link is followed, and not fetched ahead")
        cookie = asked.cookies.get(self._address.cookie, "")
        asked.session = keys.session(cookie, is_use=asked.path != "/pulse")
        if asked.path == "/" and asked.key:
            return self._by_link(asked)
        if asked.session:
            return None
        if asked.path.startswith(API):
            return problem(401, "there is no session, or it is locked", NO_SESSION)
        return self._locked(401, asked)

    def _by_link(self, asked: _Asked) -> Response:
        """A link opens one browser, once; the browser that is in already stays in, as what it is.

        A new session there would take from its open tabs what they may do. The link is used up
        all the same, and a wrong one is no guess, since it opens nothing.
        """
        keys = self._house.keys
        if asked.session:
            if asked.method == "GET":
                keys.use_up(asked.key)
            return RedirectResponse("/", status_code=303)
        session = keys.enter(asked.key) if asked.method == "GET" else None
        if session is None:
            return self._locked(429 if keys.is_shut else 403, asked)
        answer = RedirectResponse("/", status_code=303)
        give_cookie(answer, self._address.cookie, session)
        return answer

    def _locked(self, status: int, asked: _Asked) -> Response:
        """The page of the door; it goes back to what was asked for once this browser is let in."""
        made = self._house.templates.get_template("templates/locked.html")
        is_same = asked.method == "GET" and not asked.key
        return HTMLResponse(made.render(status=status, again="" if is_same else "/"), status)


def give_cookie(answer: Response, name: str, session: Session) -> None:
    """Let an answer bring the cookie of a session: for this site alone, and never for a script."""
    answer.set_cookie(name, session.name, httponly=True, samesite="strict", path="/")


class _Asked:
    """A request as the guard looks at it."""

    def __init__(self, scope: Scope) -> None:
        self.path = str(scope["path"])
        self.method = str(scope["method"])
        self._headers = [(name.decode("latin-1"), value.decode("latin-1"))
                         for name, value in scope["headers"]]  # fmt: skip
        query = bytes(scope["query_string"]).decode("latin-1")
        self.key = query.removeprefix("key=") if query.startswith("key=") else ""
        self.session: object = None

    @property
    def hosts(self) -> list[str]:
        return [value for name, value in self._headers if name == "host"]

    def one(self, name: str) -> str:
        return next((value for key, value in self._headers if key == name), "")

    @property
    def length(self) -> int:
        said = self.one("content-length")
        return int(said) if said.isdecimal() else 0

    @property
    def is_first_step(self) -> bool:
        """Whether a link was followed to the door: all that another site may do."""
        is_top = self.one("sec-fetch-mode") == "navigate" and self.one("sec-fetch-dest") in (
            "document",
            "",
        )
        return self.method == "GET" and self.path == "/" and is_top

    @property
    def is_ahead(self) -> bool:
        """Whether a browser only fetches it ahead, in case somebody should follow it."""
        said = f"{self.one('sec-purpose')} {self.one('purpose')} {self.one('x-moz')}"
        return "prefetch" in said or "preview" in said

    @property
    def cookies(self) -> Mapping[str, str]:
        try:
            found = SimpleCookie(self.one("cookie"))
        except CookieError:
            return {}
        return {name: one.value for name, one in found.items()}


class TooMuchError(Exception):
    """A body that goes on for longer, or comes more slowly, than the page takes; `most` is how much that is."""

    def __init__(self, most: int = WHOLE_BODY) -> None:
        super().__init__()
        self.most = most


def _bounded(receive: Receive) -> Receive:
    """The body piece by piece: refused when it is too much or too slow."""
    taken = 0

    async def take() -> Message:
        nonlocal taken
        try:
            message = await asyncio.wait_for(receive(), _PATIENCE)
        except TimeoutError:
            raise TooMuchError from None
        taken += len(message.get("body", b""))
        if taken > WHOLE_BODY:
            raise TooMuchError
        return message

    return take


def _with_headers(send: Send, path: str) -> Send:
    """The same, with what every answer must say."""

    async def put(message: Message) -> None:
        if message["type"] == "http.response.start":
            wanted = dict(HEADERS)
            if path.startswith(STATIC) and message["status"] == 200:
                wanted["Cache-Control"] = "private, max-age=31536000, immutable"
            own = {name.lower() for name in wanted}
            kept = [
                (name, value)
                for name, value in message.get("headers", [])
                if name.decode("latin-1").lower() not in own
            ]
            said = [(name.encode(), value.encode()) for name, value in wanted.items()]
            message = {**message, "headers": [*kept, *said]}
        await send(message)

    return put
