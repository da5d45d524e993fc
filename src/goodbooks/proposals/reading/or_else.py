"""A word awaited by a day, after which the writer goes on without it: "If I do not hear from you by noon, I send it as it stands"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import shortened
from goodbooks.language.days.dues import due_in
from goodbooks.language.doings.by_build.unless_word_comes import unless_word_comes
from goodbooks.language.retold.titles import LONGEST

if TYPE_CHECKING:
    from goodbooks.language.days.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_ANSWER = "An answer, or “{}”"


class OrElse(NamedTuple):
    """The condition with its day, and what is done otherwise, as a title."""

    due: Due
    condition: str
    title: str


def or_else(writing: Writing, said: Said) -> OrElse | None:
    """What a sentence sets so, or None; one that names no day for the word sets none."""
    found = unless_word_comes(said.text)
    due = due_in(found["if"], writing.on, writing.habits) if found else None
    if found is None or due is None:
        return None
    then = " ".join(found["then"].split()).strip(" .!")
    return OrElse(due, found["if"].strip(), _ANSWER.format(shortened(then, LONGEST - len(_ANSWER))))
