"""Who is called what in a book: the other names of everybody, and the one by which they are shown."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry


class People(NamedTuple):
    """Each further name's key to the person's own, and each person's name to show."""

    aliases: dict[str, str]
    names: dict[str, str]

    def within(self, whole: People) -> People:
        """These people as a whole book knows them, of which they are a part: whoever is one and the same there is so here, and is shown as typed."""
        return People({**self.aliases, **whole.aliases}, self.names)


def people_of(entries: Iterable[Entry]) -> People:
    """Who is called what, by the entries that tell of a person."""
    aliases: dict[str, str] = {}
    names: dict[str, str] = {}
    for entry in entries:
        if entry[0] == "person" and entry.who:
            key = name_key(entry.who[0])
            names.setdefault(key, entry.who[0])
            for other in entry.aliases():
                if name_key(other) not in names:
                    aliases.setdefault(name_key(other), key)
    for alias in names:
        aliases.pop(alias, None)
    return People(aliases, names)
