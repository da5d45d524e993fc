"""The kinds and fields in the manual's page on the book, drawn from the KIND records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.entry import ANYONE, ME_ALONE, NAMED, Entry, Kind
from goodbooks.core.fields import Field

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME = "the-book.md"
_READERS = {
    ANYONE: "anyone you choose to send a page to",
    NAMED: "those named in it",
    ME_ALONE: "you alone",
}
_SHARED = [value for value in vars(Entry).values() if isinstance(value, Field)]


def blocks() -> dict[str, str]:
    """The lines that every kind has, and a section for each kind."""
    kinds = catalog.load(goodbooks.entries, "KIND", Kind)
    return {"shared-fields": _table(_SHARED), "kinds": "\n".join(map(_section, kinds.values()))}


def _section(kind: Kind) -> str:
    own = [field for field in kind.fields.values() if field not in _SHARED]
    parts = [f"### {kind.name}\n", f"{kind.summary} Read by {_READERS[kind.readers]}.\n"]
    parts += [_table(own)] if own else ["It has the shared lines only.\n"]
    parts.append(f"```book\n{kind.example}```\n")
    return "\n".join(parts)


def _table(fields: Iterable[Field]) -> str:
    rows = "".join(
        f"| `{field.name}` | {field.shape} | {field.says} | {_reader(field)} |\n"
        for field in fields
    )
    return f"| line | holds | what it says | read by |\n|---|---|---|---|\n{rows}"


def _reader(field: Field) -> str:
    if field.is_private:
        return "you alone"
    return "those close to it" if field.is_guarded else "as the entry"
