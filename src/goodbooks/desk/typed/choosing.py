"""Lines of an entry half written that hold one of a few words, and do not yet: which words there are, and what each means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.fields import Choice
from goodbooks.core.named import NamedTuple
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.opening import opening_of
from goodbooks.syntax.lines import split_field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Kind


class Choosing(NamedTuple):
    """A line whose word is to be chosen: its number in the text from 0, its name, what it holds, and what stands there.

    `words` are the words there are, each with what it means, "" where the word says that itself; `refused` is
    what the reader says of what stands there, "" where nothing stands there.
    """

    number: int
    name: str
    says: str
    said: str
    words: tuple[tuple[str, str], ...]
    refused: str


def choosing(text: str, kinds: Mapping[str, Kind], today: date) -> Choosing | None:
    """The first line of a text, head and lines, that holds none of the few words it could hold; None without one."""
    return next(_open(text, kinds, today), None)


def _open(text: str, kinds: Mapping[str, Kind], today: date) -> Iterator[Choosing]:
    kind: Kind | None = None
    is_head = True
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
        bare = line.strip()
        if not bare or is_head:
            kind, is_head = _kind(bare, kinds, today), not bare
            continue
        name, value = split_field(bare)
        field = kind.fields.get(name) if kind else None
        unclear = field.unclear(value, today) if isinstance(field, Choice) else None
        if isinstance(field, Choice) and unclear:
            refused = unclear.reason if value else ""
            yield Choosing(number, name, field.says, value, field.told, refused)


def _kind(head: str, kinds: Mapping[str, Kind], today: date) -> Kind | None:
    """The kind that a head begins; None where it begins none."""
    try:
        return kinds[opening_of(head, kinds, today).kind] if head else None
    except Refusal:
        return None
