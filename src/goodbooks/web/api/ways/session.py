"""Coming in and going out, and what there is to be asked."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from goodbooks.web.api.shape import Says
from goodbooks.web.api.way import ApiWay, Asked, Given, Group


class Key(TypedDict):
    """The key of a link."""

    key: Annotated[
        str, Says("what stands after ?key= in the link of goodbooks serve --print-link", 1, 200)
    ]


class SessionObject(TypedDict):
    """A session: its cookie came with the answer, and every POST needs the token in X-Goodbooks."""

    goodbooks: Literal[1]
    token: str


class Locked(TypedDict):
    """The session is over."""

    goodbooks: Literal[1]
    locked: bool


def enter(asked: Asked) -> Given:
    """The token of the session that has just begun."""
    made: SessionObject = {"goodbooks": 1, "token": asked.visit.session.token}
    return Given(made)


def lock(asked: Asked) -> Given:
    """End this session now."""
    asked.visit.house.keys.lock(asked.visit.session)
    made: Locked = {"goodbooks": 1, "locked": True}
    return Given(made)


def schema(asked: Asked) -> Given:
    """This description."""
    from goodbooks.web.api.openapi import described

    return Given(described(asked.visit.house.cookie))


GROUP = Group(
    "session", 1, "coming in, going out, and what can be asked",
    (
        ApiWay("POST", "/api/session", "Begin a session with the key of a link; a key works once",
               enter, SessionObject, takes=Key, refuses=(429,), needs_book=False, is_door=True),
        ApiWay("POST", "/api/lock", "End this session", lock, Locked, needs_book=False),
        ApiWay("GET", "/api/openapi.json", "This description, in OpenAPI 3.1",
               schema, dict, needs_book=False),
    ),
)  # fmt: skip
