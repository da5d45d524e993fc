"""What somebody told me once that they are judged on and that is no goal yet: the line that makes it one."""

from __future__ import annotations

from goodbooks.core.document import Line
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import sentence
from goodbooks.core.telling import add_line, is_by, plain_name
from goodbooks.entries.expectation import Expectation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.core.book import Book

MEASURE = "measure"
"""What an expectation is about that says what somebody is judged on."""


def no_goal_yet(book: Book, who: str) -> tuple[Line, ...]:
    """What somebody told me once that they are judged on and that is no goal yet, with the line that makes it one."""
    for one in reversed(book.of(Expectation)):
        is_told = one.known != "guessed" and name_key(one.about) == MEASURE
        if is_told and is_by(book, one, who):
            title = one.title.replace('"', "”")
            add = add_line(f'goal {plain_name(who)} "{title}"')
            words = f"{sentence(one.title)} No result can be booked to it yet: {add}"
            return (Line(words, (one.ref,), "-"),)
    return ()
