"""What a module of `situations/told` is: how a story is read for the answer to one sort of question."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.situations.own_words import Said


class Answer(NamedTuple):
    """A sort of answer: its name, what it is, as the manual says it, and who reads a story for it.

    `read` takes the story and the day on which it is told, and gives the words that answer, as short as they stand there, with
    the sentence they stand in, or None; a day is given as YYYY-MM-DD. They are offered where somebody else would read them,
    and taken over without a question elsewhere, unless `is_only_offered`.
    """

    name: str
    says: str
    read: Callable[[str, date], Said | None]
    is_only_offered: bool = True
