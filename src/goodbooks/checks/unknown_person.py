"""Finds names nobody is known by that are one slip away from somebody who is known, or the first name of one."""

from __future__ import annotations

from goodbooks.core.entry import Entry, people_in
from goodbooks.core.finding import Check, Finding
from goodbooks.core.names import ME, name_key, one_slip_away, slips
from goodbooks.core.phrasing import shortened
from goodbooks.core.telling import add_line, named, plain_name, typed
from goodbooks.entries.person import Person

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.book import Book

_SIGNS = 60


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each name like a known one and not known itself, in the order of first mention."""
    known = _known(book)
    firsts = _first_names(known)
    used = _used(book, today, known, firsts)
    if not used:
        return
    unknown = {name_key(name): name for name in reversed(used)}
    meant = {**one_slip_away(unknown, known), **firsts}
    for name, entry in used.items():
        key = name_key(name)
        if key in meant and unknown[key] == name:
            yield _finding(book, name, known[meant[key]], entry)


def _known(book: Book) -> dict[str, str]:
    """Every name in a person entry by its key, with the name the person is shown by."""
    return {
        name_key(name): person.who[0]
        for person in book.of(Person)
        if person.who
        for name in (*person.aliases(), *person.who)
    }


def _first_names(known: Mapping[str, str]) -> dict[str, str]:
    """The first names that one known person alone has and is not known by yet, by their keys, each with the whole key."""
    found: dict[str, set[str]] = {}
    for key in known:
        first, _, more = key.partition(" ")
        if more and first not in known:
            found.setdefault(first, set()).add(key)
    return {
        first: min(whole)
        for first, whole in found.items()
        if len({known[one] for one in whole}) == 1
    }


def _used(
    book: Book, today: date, known: Mapping[str, str], firsts: Mapping[str, str]
) -> dict[str, Entry]:
    """Each name as typed that nobody is known by and that is near to one that is, with the first entry that uses it."""
    near = {slip for key in known for slip in slips(key)}
    rests_on = (CHECK.name, frozenset(known), frozenset(firsts))
    asked: dict[str, bool] = {}

    def is_strange(name: str) -> bool:
        if name not in asked:
            key = name_key(name)
            is_near = key in firsts or not near.isdisjoint(slips(key))
            asked[name] = is_near and key not in known and key != ME
        return asked[name]

    def strange(entry: Entry) -> list[str] | None:
        names = people_in(entry)  # most were asked about before
        return [name for name in names if asked.get(name, True) and is_strange(name)] or None

    used: dict[str, Entry] = {}
    for entry, names in book.each(rests_on, Entry, strange):
        if entry.on > today:
            break
        for name in names:
            used.setdefault(name, entry)
    return used


def _finding(book: Book, name: str, meant: str, entry: Entry) -> Finding:
    sentence = f"{named(book, [name])} is named, and the book knows nobody by that name; did you mean {shortened(meant, _SIGNS)}?"
    other = plain_name(name)
    same = f"goodbooks name {typed(name)} {typed(meant)} --same"
    remedy = f"if so: {same}; if not: {add_line(f'person {other}')}"
    return Finding(CHECK.name, sentence, remedy, (entry,))


CHECK = Check(
    name="unknown-person",
    summary="A name is almost that of somebody in the book, or their first name alone.",
    find=find,
    weight=72,
    what_to_do=(
        "If it is a slip, let the person go by both names, or mend the line. If it is somebody "
        "else, give them a line of their own, and the book will not ask again."
    ),
)
