"""What the API is, in OpenAPI 3.1: made from its ways and from the types of what goes in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import goodbooks
from goodbooks.core.regex import regex
from goodbooks.web.api.every import groups
from goodbooks.web.api.shape import parts_of, schema
from goodbooks.web.problem import MEDIA, TITLES, ProblemDetails

if TYPE_CHECKING:
    from goodbooks.web.api.shape import Node
    from goodbooks.web.api.way import ApiWay, Group

_PART = regex(r"\{(\w+)\}")
_PARTS = {
    "id": "the id of an entry without its ^, the beginning of one, or an @digest",
    "key": "what stands for a name here: /api/people and /api/matters give it",
    "name": "the name of a page: /api/pages lists them",
}
_ABOUT = (
    "The book on this machine, for another program of yours. A name or a word of yours never stands in an"
    " address: it is sent in the body. docs/api.md says how a program comes in."
)


def described(cookie: str) -> Node:
    """The whole description; `cookie` is the name of the session's cookie here."""
    named: dict[str, Node] = {}
    every = groups()
    paths: dict[str, Node] = {}
    for group in every:
        for way in group.ways:
            paths.setdefault(way.path, {})[way.method.lower()] = _way(way, group, named)
    problem = schema(ProblemDetails, named)
    codes = sorted({code for group in every for way in group.ways for code in way.codes})
    answers = {
        f"Problem{code}": {"description": TITLES[code], "content": {MEDIA: {"schema": problem}}}
        for code in codes
    }
    schemes = {
        "session": {"type": "apiKey", "in": "cookie", "name": cookie},
        "token": {"type": "apiKey", "in": "header", "name": "X-Goodbooks"},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "goodbooks", "version": goodbooks.__version__, "description": _ABOUT},
        "servers": [{"url": "/"}],
        "tags": [{"name": group.name, "description": group.summary} for group in every],
        "paths": paths,
        "components": {
            "schemas": dict(sorted(named.items())),
            "responses": answers,
            "securitySchemes": schemes,
        },
    }


def _way(way: ApiWay, group: Group, named: dict[str, Node]) -> Node:
    content = {"application/json": {"schema": schema(way.gives, named)}}
    answers: Node = {str(way.status): {"description": "Done", "content": content}}
    for code in way.codes:
        answers[str(code)] = {"$ref": f"#/components/responses/Problem{code}"}
    found: Node = {
        "operationId": way.do.__module__.rpartition(".")[2] + "-" + way.do.__name__,
        "summary": way.summary,
        "tags": [group.name],
        "parameters": [*_in_path(way), *_in_query(way, named)],
        "responses": answers,
        "security": _security(way),
    }
    if way.method == "POST":
        body = {"application/json": {"schema": schema(way.takes, named)}}
        found["requestBody"] = {"required": True, "content": body}
    return found


def _security(way: ApiWay) -> list[dict[str, list[Any]]]:
    if way.is_door:
        return []
    return [{"session": [], "token": []}] if way.method == "POST" else [{"session": []}]


def _in_path(way: ApiWay) -> list[Node]:
    return [
        {"name": name, "in": "path", "required": True, "description": _PARTS[name],
         "schema": {"type": "string", "minLength": 1}}
        for name in _PART.findall(way.path)
    ]  # fmt: skip


def _in_query(way: ApiWay, named: dict[str, Node]) -> list[Node]:
    return [
        {"name": name, "in": "query", "required": is_needed, "schema": schema(part, named)}
        for name, (part, is_needed) in parts_of(way.asks).items()
    ]
