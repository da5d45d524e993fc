"""The lines under a head, carefully: named lines, continued values, free text, comments."""

from __future__ import annotations

import re

from goodbooks.core.fields import Words
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.syntax import faults, remarks
from goodbooks.syntax.head import QUOTES
from goodbooks.syntax.quoting import closing_quote, unescaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.core.fields import Field
    from goodbooks.syntax.faults import Fault
    from goodbooks.syntax.head import Opening

    Unknown = Callable[[Kind, str, int], Fault]
    Say = Callable[[Fault, int], None]

FREE = "text"
_KEY = regex(r"([a-z][a-z-]{0,40}+):(?=\s|$)", re.IGNORECASE)
_HEAD = regex(r"\d{4}-\d\d-\d\d (?:\S+ )?[a-z]")
_PROSE = frozenset({"text", "note", "private", "source", "by", "also", "about"})


class Named(NamedTuple):
    """A named line while it is put together: its place, its depth, and its value so far."""

    key: str
    number: int
    depth: int
    column: int
    value: list[str]


def read_lines(
    lines: list[str], number: int, opening: Opening, has_due: bool, unknown: Unknown, say: Say
) -> tuple[tuple[str, str], ...]:
    """The named lines of one entry; `number` is the first one's, `say` is told what is odd.

    `unknown` gives the remark about a name the kind does not know.
    `has_due` says that the head has told the day already.
    """
    known = opening.kind.type.declared
    found: list[Named] = []
    for at, line in enumerate(lines, number):
        text = line.strip()
        if not text or text[0] == ";":
            continue
        if len(line) > faults.LONGEST_LINE:
            say(faults.too_long(len(line)), at)
            found.append(Named("", at, depth_of(line), 0, []))
            continue
        _take(line, text, at, found, known, say)
    fields = [(line, _value(line, known, say)) for line in found if line.key]
    _say_odd(fields, opening, {"due"} if has_due else set(), unknown, say)
    return tuple((line.key, value) for line, value in fields)


def depth_of(line: str) -> int:
    """How far a line is indented; a tab counts as the next multiple of four."""
    lead = line[: len(line) - len(line.lstrip())]
    return len(lead.expandtabs(4)) if "\t" in lead else len(lead)


def _take(
    line: str, text: str, at: int, found: list[Named], known: Mapping[str, Field], say: Say
) -> None:
    """Put one line with those found: a field of its own, or more of the one above."""
    depth = depth_of(line)
    key, value = split_field(text)
    column = len(line) - len(line.lstrip())
    if found and depth > found[-1].depth:
        found[-1].value.append(text)
        if key in known:
            say(remarks.deep_field(column, key), at)
        return
    if key:
        found.append(Named(key, at, depth, column, [value]))
        return
    first, _, more = text.partition(" ")
    if _HEAD.match(text):
        say(remarks.indented_entry(column), at)
    elif more and first in known and first not in _PROSE:
        say(remarks.missing_colon(column, first), at)
    if found and found[-1].key == FREE:
        found[-1].value.append(text)
    else:
        found.append(Named(FREE, at, depth, column, [text]))


def split_field(text: str) -> tuple[str, str]:
    """A field's name in lower case and its value; the name is "" on a free line."""
    found = _KEY.match(text)
    return (found[1].lower(), text[found.end() :].strip()) if found else ("", text)


def _value(line: Named, known: Mapping[str, Field], say: Say) -> str:
    """The value as meant: without the quotation marks around the whole of it."""
    raw = "\n".join(line.value)
    mark = raw[:1]
    is_words = isinstance(known.get(line.key), Words)
    if mark == '"' or (is_words and mark in QUOTES):
        end = closing_quote(raw, 1, QUOTES[mark])
        return unescaped(raw[1:end]) if end == len(raw) - 1 else raw
    if is_words and raw:
        say(remarks.words_without_quotes(line.column, line.key), line.number)
    return raw


def _say_odd(
    fields: list[tuple[Named, str]], opening: Opening, seen: set[str], unknown: Unknown, say: Say
) -> None:
    """Say what is odd about the values: unknown names, unclear values, things said twice."""
    kind = opening.kind
    known = kind.type.declared
    for line, value in fields:
        field = known.get(line.key)
        if field is None:
            say(unknown(kind, line.key, line.column), line.number)
            continue
        unclear = field.unclear(value, opening.on) if value else None
        if unclear is not None:
            column = line.column + len(line.key) + 2
            say(remarks.unclear_field(column, unclear), line.number)
        if line.key in seen and field.is_single:
            say(remarks.repeated_field(line.column, line.key), line.number)
        seen.add(line.key)
