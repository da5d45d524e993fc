"""What a way of the API is: its path, what goes in, what comes out, and what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from goodbooks.core.named import NamedTuple
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.web.room import SMALL_BODY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.web.visit import Visit


class Nothing(TypedDict):
    """Nothing at all."""


class Asked(NamedTuple):
    """What a way is handed: the visit with its desk, the body, and what stood behind the ?."""

    visit: Visit
    body: dict[str, Any]
    query: dict[str, Any]


class Given(NamedTuple):
    """What a way answers with: an object, and further headers."""

    whole: object
    headers: Mapping[str, str] = {}


class ApiWay(NamedTuple):
    """One way: all that the schema, the check of what comes in and the manual know of it.

    `takes` is the shape of the body of a POST, `asks` that of what may stand behind the ? of a GET,
    `gives` that of the answer. `refuses` are codes beyond those that every way may answer with.
    `is_door` is true of the one that asks for no session and begins one.
    """

    method: str
    path: str
    summary: str
    do: Callable[[Asked], Given]
    gives: Any
    takes: Any = Nothing
    asks: Any = Nothing
    refuses: tuple[int, ...] = ()
    status: int = 200
    needs_book: bool = True
    is_door: bool = False
    most: int = SMALL_BODY

    @property
    def codes(self) -> tuple[int, ...]:
        """Every code it may refuse with."""
        every = (400, 401, 403, 405, 421, 503)
        of_book = (404, 409) if self.needs_book else ()
        of_body = (413, 415) if self.method == "POST" else ()
        return tuple(sorted({*every, *of_book, *of_body, *self.refuses}))


class Group(NamedTuple):
    """Ways that belong together, one file each."""

    name: str
    place: int
    summary: str
    ways: tuple[ApiWay, ...]


class NotThere(Refusal):
    """What is asked for is not in the book."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.sentence, refusal.remedy, NOTHING_CHANGED)
