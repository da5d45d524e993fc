"""Entries to text: whatever is written can be read back, for any text at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.fields import Words
from goodbooks.core.regex import regex
from goodbooks.syntax.lines import split_field
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry
    from goodbooks.core.fields import Field

_NOT_PLAIN = regex(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def write(entry: Entry) -> str:
    """The entry as lines of the book, ended by a newline."""
    lines = [head(entry)]
    known = entry.declared
    for name, value in entry.fields:
        is_quoted = isinstance(known.get(name), Words) or _names_a_field(value, known)
        lines.append(f"  {name}: {quoted(value) if is_quoted else _value_text(value)}")
    return "\n".join(lines) + "\n"


def _names_a_field(value: str, known: Mapping[str, Field]) -> bool:
    """Whether a further line of the value begins like a field, and so needs quotation marks."""
    return "\n" in value and any(split_field(line)[0] in known for line in value.split("\n")[1:])


def head(entry: Entry) -> str:
    """The entry's first line."""
    parts = [entry.on.isoformat()]
    if entry.at:
        parts.append(entry.at)
    parts.append(entry.kind)
    if entry.who:
        parts.append(", ".join(name_text(name) for name in entry.who))
    if entry.to:
        parts.append("-> " + ", ".join(name_text(name) for name in entry.to))
    if entry.title:
        parts.append(quoted(entry.title))
    if entry.id is not None:
        parts.append("^" + entry.id)
    parts += ["#" + tag for tag in entry.matters]
    if entry.links:
        parts.append("for " + ", ".join("^" + ref for ref in entry.links))
    return " ".join(parts)


def _value_text(value: str) -> str:
    """A field's value as it stands after the colon: plain where it can be, else in quotes."""
    lines = value.split("\n")
    is_plain = value[:1] != '"' and not _NOT_PLAIN.search(value) and all(map(_is_plain_line, lines))
    return "\n    ".join(lines) if is_plain else quoted(value)


def _is_plain_line(line: str) -> bool:
    return bool(line) and line == line.strip() and line[0] != ";"
