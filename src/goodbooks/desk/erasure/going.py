"""Who goes from a book and with which entries, and how an entry that stays reads without the name."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.fields import People, Refs, split_items, split_names
from goodbooks.core.names import ME
from goodbooks.desk.erasure.called import SOMEBODY
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.erasure.called import Called
    from goodbooks.syntax.read import Reader

_NAME = itemgetter(0)


class Going(NamedTuple):
    """Who goes, from which book, with which entries and their ids; what finds the name, and what was asked already."""

    book: Book
    who: Called
    gone: set[Entry]
    refs: set[str]
    names: re.Pattern[str]
    kinds: Mapping[str, Kind]
    reader: Reader
    known: dict[str, bool]
    days: frozenset[date]

    def nameless(self, entry: Entry) -> Entry:
        """An entry that stays: somebody in place of the name, and nothing that points to what goes."""
        if self._is_of_others(entry):
            return entry
        fields = ((name, self.value(entry, name, raw), raw) for name, raw in entry.fields)
        return entry._replace(
            who=self._put(entry.who),
            to=self._put(entry.to),
            links=tuple(ref for ref in entry.links if ref not in self.refs),
            fields=tuple((name, value) for name, value, raw in fields if value or not raw),
        )

    def stays(self, entry: Entry) -> bool:
        """Whether an entry stays, and as it is."""
        if self._is_of_others(entry) or self.nameless(entry) == entry:
            return entry[1] not in self.days or entry not in self.gone
        return False

    def _is_of_others(self, entry: Entry) -> bool:
        """Whether it is plain that an entry names and points to somebody and something else."""
        _, _, _, who, to, _, _, _, links, fields, _ = entry
        for name in who + to:
            if self.known[name] if name in self.known else self._is_theirs(name):
                return False
        if links and not self.refs.isdisjoint(links):
            return False
        return not fields or entry.naming_lines.isdisjoint(map(_NAME, fields))

    def value(self, entry: Entry, name: str, raw: str) -> str:
        """What stands in a field then; "" when its whole line goes."""
        if name in entry.names_of(People):
            names = split_names(raw)
            if not any(map(self._is_theirs, names)):
                return raw
            if name != "readers":
                return _listed(self._put(names))
            # never for more readers than before: with nobody left it is for me
            return _listed([one for one in names if not self._is_theirs(one)]) or ME
        refs = [item.removeprefix("^") for item in split_items(raw)]
        if name in entry.names_of(Refs) and self.refs.intersection(refs):
            return ", ".join("^" + ref for ref in refs if ref not in self.refs)
        return raw

    def _put(self, names: Sequence[str]) -> tuple[str, ...]:
        return tuple(SOMEBODY if self._is_theirs(name) else name for name in names)

    def _is_theirs(self, name: str) -> bool:
        if name not in self.known:
            self.known[name] = self.who.is_named_by(self.book, name)
        return self.known[name]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(name_text(name) for name in names)
