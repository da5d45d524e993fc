"""The rows of a file: its encoding, its delimiter and its quotation marks, whatever they are.

It is handed the file in chunks and never holds more than one row.
"""

from __future__ import annotations

import codecs
import csv
from typing import TYPE_CHECKING, AnyStr

from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DELIMITERS = ",;\t|"
MOST_CELL = 16_000_000
MOST_ROW_LINES = 20_000
_ENOUGH_TO_TELL = 4096
_SAVE = "save it as CSV and give that file"
_NOT_ROWS: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", "this is an Excel workbook or another archive", _SAVE),
    (b"\xd0\xcf\x11\xe0", "this is an old Excel workbook", _SAVE),
    (b"%PDF", "this is a PDF", "export the list as CSV and give that file"),
    (b"\x1f\x8b", "this is packed with gzip", "unpack it first: gunzip FILE"),
    (b"<", "this is a web page or XML, as some tools call Excel", "choose CSV in the export"),
    (b"{", "this is JSON", "export CSV, or take the days out of it: a column named finished"),
    (b"[", "this is JSON", "export CSV, or take the days out of it: a column named finished"),
)


class UnreadableError(Exception):
    """Why a file is no list of rows; caught where the file is read."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.unclear = Unclear(reason, remedy)


class Rows:
    """The rows of a file in order; afterwards `remarks` says what was odd about its text."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self.remarks: list[str] = []
        self.delimiter = ","
        self._chunks = iter(chunks)

    def __iter__(self) -> Iterator[list[str]]:
        csv.field_size_limit(MOST_CELL)
        lines = self._after_preamble(self._lines())
        reader = csv.reader(lines, delimiter=self.delimiter)
        before = 0
        try:
            for row in reader:
                if reader.line_num - before > MOST_ROW_LINES:
                    raise UnreadableError(*_unclosed(before + 1))
                before = reader.line_num
                if row and any(map(str.strip, row)):
                    yield row
        except csv.Error:
            raise UnreadableError(*_unclosed(before + 1)) from None

    def _after_preamble(self, lines: Iterator[str]) -> Iterator[str]:
        """All lines but `sep=;`; the first that could be a header decides the delimiter."""
        held: list[str] = []
        for line in lines:
            if not held and line.lower().startswith("sep=") and len(line.strip()) == 5:
                self.delimiter = line[4]
                return lines
            held.append(line)
            if _delimiter(line) or len(held) > 10:
                break
        self.delimiter = next(filter(None, map(_delimiter, held)), ",")
        return _chain(held, lines)

    def _lines(self) -> Iterator[str]:
        """The lines of the file as text, whatever its encoding; raises where its beginning is that of no list of rows."""
        first = b""
        for chunk in self._chunks:
            first += chunk
            if len(first) >= _ENOUGH_TO_TELL:
                break
        why = _not_rows(first)
        if why:
            raise UnreadableError(*why)
        wide = _wide(first)
        if wide:
            self.remarks.append("The file is UTF-16, and was read as that.")
            return _wide_lines(_chain([first], self._chunks), wide)
        return self._narrow_lines(_chain([first.removeprefix(codecs.BOM_UTF8)], self._chunks))

    def _narrow_lines(self, chunks: Iterator[bytes]) -> Iterator[str]:
        """The lines of a text of one byte a letter: as UTF-8, and from the first that is none as Latin-1."""
        encoding = "utf-8"
        for raw in _split(chunks, b"\n", b"\r"):
            try:
                line = raw.decode(encoding)
            except UnicodeDecodeError:
                encoding = "latin-1"
                self.remarks.append(
                    "The file is not UTF-8; it was read as Latin-1, so a letter may look odd."
                )
                line = raw.decode(encoding)
            yield line.replace("\r", " ") + "\n"


def _unclosed(line: int) -> tuple[str, str]:
    return (
        f"a quotation mark that opens after line {line:,} is never closed",
        "export the file again, or close it there",
    )


def _not_rows(first: bytes) -> tuple[str, str] | None:
    """Why the beginning of a file is not that of a list of rows, and what to give instead."""
    start = first.removeprefix(codecs.BOM_UTF8).lstrip()
    if not start:
        return "the file is empty", "export it again, with at least one thing finished"
    for mark, reason, remedy in _NOT_ROWS:
        if start.startswith(mark):
            return reason, remedy
    if not _wide(first) and first[:1024].count(0):
        return "this is not a text file", "export the list as CSV and give that file"
    return None


def _wide(first: bytes) -> str:
    """The name of the encoding when the text has two bytes a sign, else ""."""
    if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    start = first[:1024]
    if len(start) > 3 and start[1::2].count(0) * 4 > len(start):
        return "utf-16-le"
    return "utf-16-be" if len(start) > 3 and start[::2].count(0) * 4 > len(start) else ""


def _wide_lines(chunks: Iterator[bytes], encoding: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    parts = (decoder.decode(chunk) for chunk in chunks)
    for line in _split(parts, "\n", "\r"):
        yield line.replace("\r", " ") + "\n"


def _split(chunks: Iterator[AnyStr], end: AnyStr, odd: AnyStr) -> Iterator[AnyStr]:
    """Line by line; lines of old that end in carriage returns alone count too."""
    rest = end[:0]
    is_old: bool | None = None
    for chunk in chunks:
        if is_old is None:
            is_old = odd in chunk and end not in chunk
        rest += chunk.replace(odd, end) if is_old else chunk
        parts = rest.split(end)
        rest = parts.pop()
        yield from parts
        if len(rest) > MOST_CELL:
            why = "one line is longer than any list of rows has"
            raise UnreadableError(why, "export the list as CSV and give that file")
    if rest:
        yield rest


def _chain(first: Iterable[AnyStr], rest: Iterator[AnyStr]) -> Iterator[AnyStr]:
    yield from first
    yield from rest


def _delimiter(line: str) -> str:
    """The delimiter that stands most often outside quotation marks; "" when none does."""
    outside = "".join(line.split('"')[::2])
    counts = {sign: outside.count(sign) for sign in DELIMITERS}
    best = max(counts, key=lambda sign: counts[sign])
    return best if counts[best] else ""
