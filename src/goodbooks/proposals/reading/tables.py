"""Tables of actions in a note or a mail: who does what by when, by the heads of the columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADS = {
    "who": ("who", "owner", "responsible", "assignee", "assigned to", "name", "by whom", "person", "lead", "wer", "verantwortlich", "zuständig"),
    "what": ("what", "action", "actions", "action item", "action items", "task", "tasks", "to do", "todo", "item", "deliverable", "next step", "was", "aufgabe", "maßnahme"),
    "when": ("by when", "when", "due", "due date", "deadline", "by", "date", "until", "target", "bis wann", "bis", "termin", "wann", "frist"),
    "state": ("status", "state", "done", "stand"),
}  # fmt: skip
_DONE = regex(
    r"^\W*(?:done|closed|complete[d]?|finished|x|✓|✔|yes|erledigt|cancell?ed|dropped)\W*$",
    re.IGNORECASE,
)
_RULE = regex(r"^[\s|+:=-]+$")
_SPLITS = (regex(r"\s*\|\s*"), regex(r"\t+"), regex(r"\s{2,}"))
_FILLING = regex(r"^[-–—?.\s]*$|^(?:tbd|tba|n/?a)$", re.IGNORECASE)
_MOST_ROWS = 500


class Row(NamedTuple):
    """One action of a table: whose it is, what, the words of its day or "", its line, where it begins."""

    who: str
    what: str
    when: str
    line: str
    start: int


def rows_in(text: str) -> Iterator[Row]:
    """The open actions of every table that names a column for who and one for what."""
    heads: dict[str, int] = {}
    split, count, start = _SPLITS[0], 0, 0
    for line in text.split("\n"):
        found = _head(line)
        if found:
            heads, split, count = found[0], found[1], 0
        elif heads and line.strip() and not _RULE.match(line):
            cells = _cells(line, split)
            count += 1
            if len(cells) <= max(heads["who"], heads["what"]) or count > _MOST_ROWS:
                heads = {}
            elif not _DONE.match(_at(cells, heads.get("state"))):
                yield from _row(cells, heads, line, start)
        elif heads and not line.strip() and split is not _SPLITS[0]:
            heads = {}
        start += len(line) + 1


def _head(line: str) -> tuple[dict[str, int], re.Pattern[str]] | None:
    """The columns of a line that heads a table, and what parts its cells."""
    for split in _SPLITS:
        cells = [re.sub(r"[*_?:.]", "", cell).strip().lower() for cell in _cells(line, split)]
        found: dict[str, int] = {}
        for name, words in _HEADS.items():
            at = next((cells.index(word) for word in words if word in cells), None)
            if at is not None and at not in found.values():
                found[name] = at
        if "who" in found and "what" in found:
            return found, split
    return None


def _cells(line: str, split: re.Pattern[str]) -> list[str]:
    return split.split(line.strip().strip("|").strip(" "))


def _at(cells: list[str], place: int | None) -> str:
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _row(cells: list[str], heads: dict[str, int], line: str, start: int) -> Iterator[Row]:
    who, what = (
        re.sub(r"[*_`]", "", _at(cells, heads[name])).lstrip("@") for name in ("who", "what")
    )
    when = _at(cells, heads.get("when"))
    if _FILLING.match(who) or _FILLING.match(what) or len(who.split()) > 4:
        return
    yield Row(who, what, "" if _FILLING.match(when) else when, line.strip(), start)
