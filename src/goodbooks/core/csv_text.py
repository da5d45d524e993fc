"""Rows for a spreadsheet as CSV (RFC 4180), in which no cell is taken for a formula; and cells as they were meant."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MARK = "'"
_SIGNS = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_FIGURE = regex(r"-?[0-9]+(?:\.[0-9]+)?")
_PLAIN = regex(r'[A-Za-z0-9^#][^",\r\n]*(?<!\s)')
"""What is no formula and needs no quotes, as nearly every cell is: the long way is for the others."""
_NEEDS_QUOTES = regex(r'[",\r\n]|^\s|\s$')


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[object]], line_end: str = "\r\n") -> str:
    """The rows under their columns, each text safe to open in a spreadsheet.

    A file's lines end in CR LF, as the rule has it; for a pipe another end may be said.
    """
    return "".join(csv_line(line, line_end) for line in chain([columns], rows))


def csv_line(row: Sequence[object], line_end: str = "\r\n") -> str:
    """One row of it, with the end of its line."""
    return ",".join(map(_cell, row)) + line_end


def neutral(text: str) -> str:
    """A text as a cell: with a mark before it where a spreadsheet would take it for a formula.

    A plain figure such as -5 is left as it is: it is worth what it says, and nothing is run.
    """
    return _MARK + text if _is_marked(text) else text


def meant(cell: str) -> str:
    """A cell as it was meant: without the mark that `neutral` put before it."""
    return cell[1:] if cell.startswith(_MARK) and _is_marked(cell[1:]) else cell


def _is_marked(text: str) -> bool:
    """Whether a text begins like a formula, whatever unseen signs or marks stand before it."""
    bare = text.lstrip(_MARK)
    if bare[:1] in ("\t", "\r", "\n", "\x00"):
        return True
    at = next((at for at, sign in enumerate(bare) if not _is_unseen(sign)), len(bare))
    return bare[at : at + 1] in _SIGNS and at < len(bare) and not _FIGURE.fullmatch(bare)


def _is_unseen(sign: str) -> bool:
    """Whether a spreadsheet may pass over a sign at the beginning: space of any sort, and what shows nothing."""
    return sign.isspace() or not sign.isprintable() or sign == _MARK


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str) and (not value or _PLAIN.fullmatch(value)):
        return value
    text = value.hex() if isinstance(value, bytes) else str(value)
    if isinstance(value, str):
        text = neutral(text)
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text
