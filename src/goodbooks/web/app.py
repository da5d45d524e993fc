"""The rooms put together: each address leads to its room, on the one thread that uses the desk."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, NoBook, Refusal
from goodbooks.web.api.answering import api_routes
from goodbooks.web.forms import form_of
from goodbooks.web.guard import STATIC, Guard, TooMuchError
from goodbooks.web.problem import plain, refusal_at
from goodbooks.web.room import Answer
from goodbooks.web.static import BY_ADDRESS
from goodbooks.web.visit import Gone, Visit

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Future

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from goodbooks.web.guard import Address
    from goodbooks.web.house import House
    from goodbooks.web.keys import Session
    from goodbooks.web.room import Room, Way

_BEGIN = "/begin"
_ON = 303
"""How a form is answered that is done: it leads on to another page."""
_PATIENCE = 1.0
"""So many seconds somebody looks at nothing before they are told that a long book is being read."""


def page_app(house: House, address: Address) -> ASGIApp:
    """The whole page behind its guard."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="desk")
    house.cookie = address.cookie
    routes = [
        Route(STATIC + "{name}", _static),
        *(
            Route(way.path, _at(house, room, way, thread), methods=[way.method])
            for room in house.rooms
            for way in room.ways
        ),
        *api_routes(house, thread),
    ]
    errors = {HTTPException: _unknown, TooMuchError: _too_much, 500: _broken}
    app = Starlette(routes=routes, exception_handlers=errors)
    return Guard(app, house, address)


async def _static(request: Request) -> Response:
    asset = BY_ADDRESS.get(request.url.path)
    if asset is None:
        return plain(404, "there is no such file")
    return Response(asset.body, media_type=asset.media)


def _at(
    house: House, room: Room, way: Way, thread: ThreadPoolExecutor
) -> Callable[[Request], Awaitable[Response]]:
    """What is done when an address is asked for."""
    begun: dict[tuple[Session, str], Future[Answer]] = {}  # what somebody was told to wait for

    async def answer(request: Request) -> Response:
        session: Session = request.state.session
        form: dict[str, tuple[str, ...]] = {}
        files: tuple[tuple[str, bytes], ...] = ()
        if way.method == "POST":
            if int(request.headers.get("content-length") or 0) > way.most:
                raise TooMuchError(way.most)
            form, files = await form_of(request, way.most)
            said = request.headers.get("x-goodbooks") or next(iter(form.get("token", ())), "")
            if not house.keys.is_token(session, said):
                return plain(403, "this page is too old to change anything; load it again")
        visit = Visit(
            house, room, session, request.path_params, form,
            files=files, is_partial="hx-request" in request.headers,
            path="" if way.method == "POST" else request.url.path,
        )  # fmt: skip
        is_page = way.method == "GET" and _is_looked_at(request)
        asked = session, str(request.url)
        work = begun.get(asked) if is_page else None  # whoever asks again waits for the same
        work = work or thread.submit(_done, visit, way)
        coming = asyncio.wrap_future(work)
        if is_page and not await _is_in_time(house, coming):
            begun[asked] = work
            work.add_done_callback(lambda done: begun.pop(asked, None))
            return _reading(house)  # nothing is begun beside what is still waited for
        try:
            return _response(await coming)
        finally:
            thread.submit(_caught_up, house, thread)

    return answer


def _caught_up(house: House, thread: ThreadPoolExecutor) -> None:
    """Prepare a piece of what may be asked next, and then another, behind whatever was asked meanwhile."""
    if house.catch_up():
        thread.submit(_caught_up, house, thread)


def _is_looked_at(request: Request) -> bool:
    """Whether somebody looks at a whole page, and would rather see that it comes than nothing."""
    return "text/html" in request.headers.get("accept", "") and "hx-request" not in request.headers


async def _is_in_time(house: House, coming: asyncio.Future[Answer]) -> bool:
    """True once the answer is there; False where a long book is being read, and it takes a while."""
    while not (await asyncio.wait({coming}, timeout=_PATIENCE))[0]:
        if house.come_so_far:
            coming.add_done_callback(lambda done: done.cancelled() or done.exception())
            return False
    return True


def _reading(house: House) -> Response:
    """A page that says how far the book is read, and asks again."""
    template = house.templates.get_template("templates/reading.html")
    headers = {"Retry-After": "1", "Refresh": "1"}
    return HTMLResponse(template.render(percent=house.come_so_far), 503, headers)


def _done(visit: Visit, way: Way) -> Answer:
    """What the room answers, or why it does not; on the desk's thread."""
    try:
        if visit.room.needs_book and not visit.desk.where.path:
            return visit.go(_BEGIN)
        return _answered(visit, way)
    except NoBook:
        return visit.go(_BEGIN)
    except Refusal as refusal:
        return refused(visit, refusal)
    finally:
        visit.house.come_so_far = 0


def _answered(visit: Visit, way: Way) -> Answer:
    """What the room answers; what was half typed is kept before, and the form let go of once it leads on."""
    if way.method != "POST":
        return way.do(visit)
    visit.keep_half()
    answer = way.do(visit)
    if answer.status == _ON or "HX-Redirect" in answer.headers:
        visit.let_go()
    return answer


def refused(visit: Visit, refusal: Refusal) -> Answer:
    """A refusal as a page: its sentence and its remedy."""
    status = {NOTHING_CHANGED: 409, MACHINE_FAILED: 503}.get(refusal.code, 400)
    if isinstance(refusal, Gone):
        status = 404
    part = "templates/refused_part.html" if visit.is_partial else "templates/refused.html"
    try:
        return visit.draw(part, 200 if visit.is_partial else status, refusal=refusal)
    except Refusal:
        return Answer(f"{refusal}\n".encode("utf-8", "replace"), "text/plain; charset=utf-8", 503)


def _response(answer: Answer) -> Response:
    return Response(answer.body, answer.status, dict(answer.headers), answer.media)


async def _unknown(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 400
    said = {404: "there is no page at this address", 405: "that is not done at this address"}
    sentence = said.get(status, "this could not be read; nothing was changed")
    answer = refusal_at(request.url.path, status, sentence)
    if isinstance(error, HTTPException):
        answer.headers.update(error.headers or {})
    return answer


async def _too_much(request: Request, error: Exception) -> Response:
    most = error.most if isinstance(error, TooMuchError) else 0
    what = f"{most >> 20} MB" if most >> 20 else f"{most >> 10} KB"
    return refusal_at(
        request.url.path, 413,
        f"that is more than the page takes at once, which is {what} here; nothing was changed",
    )  # fmt: skip


async def _broken(request: Request, error: Exception) -> Response:
    """A fault of ours: its kind, and never the text it happened on."""
    kind = type(error).__name__
    return refusal_at(
        request.url.path, 500, f"something went wrong inside ({kind}); your book is as it was"
    )
