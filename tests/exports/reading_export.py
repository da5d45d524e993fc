"""An export written in a test, read as a file would be."""

from __future__ import annotations

from datetime import date

from goodbooks.core.problem import Unclear
from goodbooks.exports.reading import HowToRead, Reading, read_export

TODAY = date(2026, 11, 3)
CHUNK = 512


def found(text: str | bytes, **asked: object) -> Reading | Unclear:
    """What a file with this text says, read on Tuesday 3 November 2026."""
    data = text if isinstance(text, bytes) else text.encode()
    chunks = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
    return read_export(chunks, HowToRead(TODAY)._replace(**asked))  # type: ignore[arg-type]


def read(text: str | bytes, **asked: object) -> Reading:
    """The same, where it can be read."""
    said = found(text, **asked)
    assert isinstance(said, Reading), said
    return said


def refused(text: str | bytes, **asked: object) -> Unclear:
    """The same, where it cannot."""
    said = found(text, **asked)
    assert isinstance(said, Unclear), said
    return said


def told(reading: Reading) -> str:
    """Everything that was said about the file."""
    return "\n".join(reading.remarks)
