"""How the page says no: a plain sentence to a browser, a problem object (RFC 9457) to a program."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, TypedDict

from starlette.responses import Response

from goodbooks.render.json import text
from goodbooks.web.static import ASSETS

if TYPE_CHECKING:
    from collections.abc import Mapping

API = "/api/"
MEDIA = "application/problem+json"
TITLES = {
    400: "Not understood",
    401: "No session",
    403: "Refused",
    404: "Not there",
    405: "Not done here",
    409: "Nothing was changed",
    413: "Too much",
    415: "Not JSON",
    421: "Not this address",
    429: "Too many guesses",
    500: "A fault of ours",
    503: "The machine failed",
}
"""What each code means, in a word or three."""
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · goodbooks</title><link rel="stylesheet" href="{style}"></head>
<body class="alone"><main><h1>{title}</h1>
<p>{said}</p>
<p><a href="/">Back to Today</a></p></main></body></html>
"""


class ProblemDetails(TypedDict):
    """Why something is not done, in one sentence, and what to do instead; as RFC 9457 has it."""

    type: str
    title: str
    status: int
    detail: str
    remedy: str


def problem(
    status: int, sentence: str, remedy: str = "", headers: Mapping[str, str] | None = None
) -> Response:
    """A refusal for another program; its sentence says nothing that the book does not let it say."""
    said: ProblemDetails = {
        "type": "about:blank",
        "title": TITLES.get(status, "Refused"),
        "status": status,
        "detail": sentence,
        "remedy": remedy,
    }
    return Response(text(said).encode("utf-8", "replace"), status, headers, MEDIA)


def plain(status: int, sentence: str) -> Response:
    """A refusal in one plain sentence, with nothing of the book in it, and the way back to Today."""
    said = f"{escape(sentence[:1].upper() + sentence[1:], quote=False)}."
    style = ASSETS["style.css"].address
    page = _PAGE.format(title=TITLES.get(status, "Refused"), said=said, style=style)
    return Response(page, status, media_type="text/html")


def refusal_at(path: str, status: int, sentence: str, remedy: str = "") -> Response:
    """A refusal in the form that whoever asks at this path reads."""
    return problem(status, sentence, remedy) if path.startswith(API) else plain(status, sentence)
