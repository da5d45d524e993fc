"""What I wrote beside a thing and said that somebody is not to know, cut from it wherever others read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.fields import Choice, ForOthers, Items, Refs, Text, Words
from goodbooks.core.names import name_key
from goodbooks.core.placeholders import HELD_LINE
from goodbooks.core.readers import HR
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.entries.request import Request
from goodbooks.language.meant.not_for_them import without_what_is_kept

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

_THEIRS = frozenset({Answer, Decision, Request})
"""Whose title tells what somebody else said: that they want it kept is theirs to say."""
_STEP = "next-step"


def without_asides(entry: Entry) -> Entry:
    """An entry without what its title and its free lines say, to nobody but the book, that somebody is not to know: of “the rota by Friday, but leave Lia out of it” it is “the rota by Friday”.

    A title that says nothing else stands, since it may be said to them. What is marked for HR alone is whole.
    """
    if entry.readers and HR.issuperset(map(name_key, entry.readers)):
        return entry
    kind = type(entry)
    fields = tuple([pair for name, raw in entry.fields if (pair := (name, _left(raw, name) if is_free(kind, name) else raw))[1]])  # fmt: skip
    said = entry.title if kind in _THEIRS else without_what_is_kept(entry.title).left
    title = said or entry.title
    is_whole = title == entry.title and fields == entry.fields
    return entry if is_whole else entry._replace(title=title, fields=fields)


def is_free(kind: type[Entry], name: str) -> bool:
    """Whether a line of this name is in free words."""
    field = kind.declared.get(name)
    return isinstance(field, Text | Items) and not isinstance(field, Words | Refs | ForOthers | Choice)  # fmt: skip


def _left(raw: str, name: str) -> str:
    """What is left of a line, row by row; where that is nothing, a mark, and of a next step nothing."""
    rows = [without_what_is_kept(row) for row in raw.split("\n")]
    if not any(row.kept for row in rows):
        return raw
    return "\n".join(row.left for row in rows if row.left) or ("" if name == _STEP else HELD_LINE)
