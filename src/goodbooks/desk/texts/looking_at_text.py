"""A book's text as it is being typed: what each stretch is, what is wrong at which line, and where a day begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.desk.disk import files
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.shelved.last_reading import LastReading
from goodbooks.syntax.blocks import kept_of
from goodbooks.syntax.marking import SORTS, Mark, marked
from goodbooks.syntax.read import read
from goodbooks.syntax.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.core.problem import Problem
    from goodbooks.desk.shelved.library import Library
    from goodbooks.desk.texts.parts import Part

__all__ = [
    "SORTS",
    "Looked",
    "Mark",
    "entries_in",
    "line_of",
    "look",
    "problems_of",
    "problems_under",
]
_HEAD_DAY = re.compile(rb"^\d{4}-\d\d-\d\d", re.MULTILINE)


class Looked(NamedTuple):
    """The marks of each line, and the problems in the order of their lines."""

    marks: tuple[tuple[Mark, ...], ...]
    problems: tuple[Problem, ...]


def look(text: str, kinds: Mapping[str, Kind], file: str, first_line: int) -> Looked:
    """What a typed text is, line by line, as the reader of the book takes it."""
    marks = tuple(marked(text.split("\n"), kinds))
    return Looked(marks, tuple(read(text, kinds, file, first_line).problems))


def problems_of(part: Part, kinds: Mapping[str, Kind]) -> tuple[Problem, ...]:
    """What `check` says of the lines of a part."""
    found = stretches(part.data, part.file, kinds, part.line)
    return tuple(problem for kept, _ in found for problem in kept.problems)


def problems_under(library: Library, path: str) -> tuple[Problem, ...]:
    """What `check` says of the lines of a whole file, as it is now."""
    found = (library.last_reading or LastReading(library.where, library.kinds)).now()
    if path not in found:
        raise files.gone(path)
    return tuple(kept_of(found[path]).problems)


def entries_in(text: str, kinds: Mapping[str, Kind]) -> int:
    """How many entries a text holds."""
    return len(read(text, kinds).entries)


def line_of(path: str, said: str, today: date) -> int:
    """The line that is meant: by its number, or as the first that is of a day or later."""
    if said.isdecimal() and len(said) < 9:
        return max(int(said), 1)
    moment = read_moment(said, today, is_past=True)
    if isinstance(moment, Unclear):
        raise Refusal(moment.reason, f"{moment.remedy}, or write the number of a line")
    wanted = moment.on.isoformat().encode()
    data, _ = files.read_whole(path)
    found = next((head for head in _HEAD_DAY.finditer(data) if head[0] >= wanted), None)
    return data.count(b"\n", 0, found.start() if found else len(data)) + 1
