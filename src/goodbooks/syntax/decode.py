"""Bytes to text: any bytes give lines to read, and say what is wrong with those that cannot be."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Place, Problem

_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LOOKED_AT = 1024
_SHOWN = 120


class Decoded(NamedTuple):
    """The text of a file, line for line, and the problems its bytes have."""

    text: str
    problems: tuple[Problem, ...]


def decode(data: bytes, file: str = "", first_line: int = 1) -> Decoded:
    """The text of these bytes; a line that is not UTF-8 is said and passed over.

    `first_line` is the number of the first line, for a file read from further down.
    """
    if first_line == 1:
        wrong = unreadable(data, file)
        if wrong is not None and wrong.code == "not-utf8":
            return Decoded("", (wrong,))
        if wrong is not None:
            inner = decode(data.replace(b"\r", b"\n"), file)
            return Decoded(inner.text, (wrong, *inner.problems))
    return decode_lines(data, file, first_line)


def decode_lines(data: bytes, file: str, first_line: int, offset: int = 0) -> Decoded:
    """The same for bytes that are known to be lines; `offset` is where in the file they begin."""
    problems: list[Problem] = []
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text, problems = _line_by_line(data, file, first_line, offset)
    if data and not data.endswith(b"\n"):
        problems.append(_torn(data, file, first_line))
    return Decoded(text, tuple(problems))


def unreadable(data: bytes, file: str) -> Problem | None:
    """Why the bytes are not lines of text at all: UTF-16, or lines that end in CR alone."""
    start = data[:_LOOKED_AT]
    nulls = (start[::2].count(0), start[1::2].count(0))
    if start[:2] in _MARKS or max(nulls) * 4 > len(start) > 3:
        return Problem(
            "not-utf8",
            Place(file, 1),
            1,
            "",
            "this looks like UTF-16, as PowerShell's > writes it",
            "save it as UTF-8; in PowerShell, write with: Out-File -Encoding utf8",
        )
    if b"\r" in start and b"\n" not in data:
        return Problem(
            "cr-only",
            Place(file, 1),
            1,
            "",
            "the lines end in carriage returns alone",
            "save the file with Unix or Windows line ends",
        )
    return None


def _line_by_line(
    data: bytes, file: str, first_line: int, offset: int
) -> tuple[str, list[Problem]]:
    """The text of bytes that are not all UTF-8: a line that is none becomes an empty remark in its place, with a problem each."""
    lines: list[str] = []
    problems: list[Problem] = []
    for number, raw in enumerate(data.split(b"\n"), first_line):
        try:
            lines.append(raw.decode())
        except UnicodeDecodeError as error:
            is_inner = raw[:1] in (b" ", b"\t")
            lines.append("  ;" if is_inner else "# ")
            problems.append(_not_utf8(raw, Place(file, number), error.start, offset))
        offset += len(raw) + 1
    return "\n".join(lines), problems


def _not_utf8(raw: bytes, place: Place, at: int, offset: int) -> Problem:
    shown = raw.rstrip(b"\r").decode(errors="backslashreplace")
    return Problem(
        "not-utf8",
        place,
        len(raw[:at].decode(errors="replace")) + 1,
        shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…",
        f"byte {offset + at:,} of the file is not UTF-8",
        "type the sign again and save the file as UTF-8",
    )


def _torn(data: bytes, file: str, first_line: int) -> Problem:
    line = data[data.rfind(b"\n") + 1 :].decode(errors="backslashreplace")
    return Problem(
        "torn-tail",
        Place(file, first_line + data.count(b"\n")),
        len(line) + 1,
        line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…",
        "the last line has no end, as if it had been cut off",
        "look whether it is whole, and end it with a newline",
        is_remark=True,
    )
