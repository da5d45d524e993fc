"""What a form brings: its fields and its files, from no more bytes than a way may bring, and never by way of the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from goodbooks.web.guard import WHOLE_BODY, TooMuchError

if TYPE_CHECKING:
    from starlette.types import Message, Receive

_MOST_FIELDS, _MOST_FILES = 200, 50


class _InMemory(MultiPartParser):
    """Files stay in memory: the library would put larger ones into the system's folder for odd files."""

    spool_max_size = WHOLE_BODY


async def form_of(
    request: Request, most: int
) -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, bytes], ...]]:
    """The fields and files of a form."""
    form: dict[str, tuple[str, ...]] = {}
    files: list[tuple[str, bytes]] = []
    found = await _parsed(request, most)
    try:
        for name, value in found.multi_items():
            if isinstance(value, UploadFile):
                files.append((value.filename or "", await value.read()))
                await value.close()
            else:
                form[name] = (*form.get(name, ()), value)
    finally:
        await found.close()
    return form, tuple(files)


async def _parsed(request: Request, most: int) -> FormData:
    """The form as the library reads it, from no more than a way may bring."""
    measured = Request(request.scope, _measured(request.receive, most))
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != "multipart/form-data":
        return await measured.form(max_fields=_MOST_FIELDS, max_part_size=most)
    try:
        return await _InMemory(
            measured.headers, measured.stream(),
            max_files=_MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=most,
        ).parse()  # fmt: skip
    except MultiPartException:
        raise HTTPException(400) from None


def _measured(receive: Receive, most: int) -> Receive:
    """The body piece by piece, and no further than it may go."""
    taken = 0

    async def take() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise TooMuchError(most)
        return message

    return take
