"""How the API answers: who may ask, what came in, and what the desk said to it."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from starlette.responses import Response
from starlette.routing import Route

from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, NoBook, Refusal
from goodbooks.render.json import text
from goodbooks.web.api.every import every_way
from goodbooks.web.api.shape import misfit, read_text
from goodbooks.web.api.way import Asked, NotThere
from goodbooks.web.guard import TooMuchError, give_cookie
from goodbooks.web.problem import problem
from goodbooks.web.room import Room
from goodbooks.web.visit import Gone, Visit

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Executor

    from starlette.requests import Request

    from goodbooks.web.api.way import ApiWay
    from goodbooks.web.house import House
    from goodbooks.web.keys import Session

_ROOM = Room("api", "API", 0, "", "the book for other programs", ())
_JSON = "application/json"


class _UnfitError(Exception):
    """What came in is not what this way takes: the code, a sentence, and what to do."""

    def __init__(self, status: int, sentence: str, remedy: str) -> None:
        super().__init__(sentence)
        self.answer = problem(status, sentence, remedy)


def api_routes(house: House, thread: Executor) -> list[Route]:
    """A route for each way."""
    return [Route(way.path, _at(house, way, thread), methods=[way.method]) for way in every_way()]


def _at(house: House, way: ApiWay, thread: Executor) -> Callable[[Request], Awaitable[Response]]:
    """What is done when an address is asked for."""

    async def answer(request: Request) -> Response:
        session: Session | None = request.state.session
        try:
            if way.method == "POST" and not way.is_door:
                _refuse_without_token(house, session, request)
            body = await _body(request, way) if way.method == "POST" else {}
            query = _query(request, way)
            if way.is_door:
                session = _entered(house, body["key"])
        except _UnfitError as unfit:
            return unfit.answer
        visit = Visit(house, _ROOM, session, request.path_params, {})  # type: ignore[arg-type]
        loop = asyncio.get_running_loop()
        try:
            made = await loop.run_in_executor(thread, _done, Asked(visit, body, query), way)
        finally:
            thread.submit(house.catch_up)
        if way.is_door and session is not None:
            give_cookie(made, house.cookie, session)
        return made

    return answer


_LOOK = "/api/openapi.json says what this address takes"


def _query(request: Request, way: ApiWay) -> dict[str, Any]:
    """What stands behind the ? of the address, as the values that the way asks for."""
    query, wrong = read_text(dict(request.query_params), way.asks)
    if wrong or len(query) != len(request.query_params.multi_items()):
        raise _UnfitError(400, wrong or "a part of the address is there twice", _LOOK)
    return query


def _refuse_without_token(house: House, session: Session | None, request: Request) -> None:
    """The cookie alone asks for nothing by POST: a cookie knows no ports, and goes to others too."""
    said = request.headers.get("x-goodbooks") or ""
    if session is None or not house.keys.is_token(session, said):
        remedy = "send the token that POST /api/session gave, in the header X-Goodbooks"
        raise _UnfitError(403, "this lacks the token of its session; nothing was changed", remedy)


def _entered(house: House, key: str) -> Session:
    session = house.keys.enter(key)
    if session is None:
        status = 429 if house.keys.is_shut else 403
        remedy = "goodbooks serve --print-link makes another; a key works once"
        if status == 429:
            remedy = "too many were tried: end goodbooks serve and begin it again"
        raise _UnfitError(status, "this key opens nothing", remedy)
    return session


async def _body(request: Request, way: ApiWay) -> dict[str, Any]:
    """The body as an object of the shape that the way takes."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != _JSON:
        raise _UnfitError(415, "the body is not marked as JSON", f"send Content-Type: {_JSON}")
    found = bytearray()
    async for part in request.stream():
        found += part
        if len(found) > way.most:
            raise TooMuchError(way.most)
    try:
        whole = json.loads(found.decode())
        json.dumps(whole, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise _UnfitError(400, "the body is not JSON in UTF-8", _LOOK) from None
    if wrong := misfit(whole, way.takes):
        raise _UnfitError(400, wrong, _LOOK)
    body: dict[str, Any] = whole
    return body


def _done(asked: Asked, way: ApiWay) -> Response:
    """What the way answers, or why it does not; on the desk's thread."""
    try:
        if way.needs_book and not asked.visit.desk.where.path:
            return problem(404, "there is no book yet", "goodbooks start makes one")
        given = way.do(asked)
    except (NoBook, Gone, NotThere) as missing:
        return problem(404, missing.sentence, missing.remedy)
    except Refusal as refusal:
        status = {NOTHING_CHANGED: 409, MACHINE_FAILED: 503}.get(refusal.code, 400)
        return problem(status, refusal.sentence, refusal.remedy)
    finally:
        asked.visit.house.come_so_far = 0
    made = text(given.whole).encode("utf-8", "replace")
    return Response(made, way.status, dict(given.headers), _JSON)
