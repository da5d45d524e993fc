"""Several entries at once, as a text holds them: a later one may point to an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import people_in
from goodbooks.core.names import ME, name_key
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.typed.understand import understand

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.typed.understand import Understood


def understand_all(
    text: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """Every entry of a text, in order; of several, a refusal names the line of the first that is not clear."""
    so_far = _SoFar(known)
    found: list[Understood] = []
    every = blocks(text)
    for number, block in every:
        try:
            one = understand(block, (), kinds, clock, so_far)
        except Refusal as refusal:
            where = f"line {number}: {refusal.sentence}" if len(every) > 1 else refusal.sentence
            raise Refusal(where, f"{refusal.remedy}; nothing was added", refusal.code) from None
        so_far.take(one.entry)
        found.append(one)
    return tuple(found)


def with_more(known: Known, entries: Iterable[Entry]) -> Known:
    """What the book knows, and what these entries will have made known."""
    so_far = _SoFar(known)
    for one in entries:
        so_far.take(one)
    return so_far


def first_entries(
    entries: Iterable[Entry], kinds: Mapping[str, Kind], clock: Clock
) -> tuple[Understood, ...]:
    """The entries a new book begins with, made from their parts, each with an id."""
    from goodbooks.syntax.write import write

    return understand_all("".join(map(write, entries)), kinds, clock, _Nobody())


class _Nobody:
    """What a book that does not exist yet knows."""

    def is_person(self, name: str) -> bool:
        return name_key(name) == ME

    def people(self) -> list[str]:
        return []

    def is_taken(self, ref: str) -> bool:
        return False

    def ids(self) -> list[str]:
        return []

    def is_matter(self, tag: str) -> bool:
        return True

    def matters(self) -> list[str]:
        return []

    def of_kind(self, kind: str) -> list[Entry]:
        return []


def blocks(text: str) -> list[tuple[int, str]]:
    """Each head of a text with the lines under it, and its line's number from 1."""
    found: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if not line.strip() or line[0] in ";#":
            continue
        if line[0] in " \t" and found:
            found[-1][1].append(line)
        else:
            found.append((number, [line.strip()]))
    return [(number, "\n".join(lines)) for number, lines in found]


class _SoFar:
    """What the book knows, and what the entries before this one will have made known."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._people: dict[str, str] = {}
        self._ids: dict[str, None] = {}
        self._entries: list[Entry] = []

    def take(self, entry: Entry) -> None:
        """Know an entry as if it stood in the book already."""
        for name in (*people_in(entry), *entry.aliases()):
            self._people.setdefault(name_key(name), name)
        self._entries.append(entry)
        if entry.id is not None:
            self._ids[entry.id] = None

    def is_person(self, name: str) -> bool:
        """Whether somebody is called that, or it is me."""
        return name_key(name) in self._people or self._known.is_person(name)

    def people(self) -> list[str]:
        """Everybody's names."""
        return [*self._known.people(), *self._people.values()]

    def is_taken(self, ref: str) -> bool:
        """Whether an entry has this id, written without its caret."""
        return ref in self._ids or self._known.is_taken(ref)

    def ids(self) -> list[str]:
        """Every id."""
        return [*self._known.ids(), *self._ids]

    def is_matter(self, tag: str) -> bool:
        """Whether an entry is about this matter, written without its #."""
        key = name_key(tag)
        before = (name_key(one) for entry in self._entries for one in entry.matters)
        return key in before or self._known.is_matter(tag)

    def matters(self) -> list[str]:
        """Every matter."""
        before = [one for entry in self._entries for one in entry.matters]
        return [*self._known.matters(), *before]

    def of_kind(self, kind: str) -> list[Entry]:
        """The entries of one kind; of every kind when it is ""."""
        before = [entry for entry in self._entries if kind in ("", entry.kind)]
        return [*self._known.of_kind(kind), *before]
