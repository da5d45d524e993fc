"""Who may see what: a book as its readers may see it, as if the rest had never been written."""

from __future__ import annotations

from goodbooks.core.book import Book
from goodbooks.core.entry import ANYONE, ME_ALONE, NAMED, Entry, people_in
from goodbooks.core.fields import ForOthers, split_items, split_names
from goodbooks.core.names import name_key
from goodbooks.core.plans import PLANNED
from goodbooks.core.telling import is_to_myself

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from goodbooks.core.entry import Kind

HR = frozenset({"hr", "human resources", "personnel", "people and culture", "staff office"})
BOSSES = frozenset(
    {"boss", "my boss", "our boss", "the boss", "manager", "my manager", "our manager"}
)
_AS_A_ROLE = BOSSES - {"manager"}
"""What somebody does by which they are my boss, where nothing says what they are to me; a manager may be anybody's."""
NOT_YET, _ALL_OF_IT = "not-yet", "nothing"
"""The line that names the matters of which somebody is not to hear yet, and what it says once they may hear all of it."""
_NEVER_SENT = frozenset({"readers", "by", "reviewed", "withdraws", "amends"})


def seen_by(
    book: Book,
    readers: tuple[str, ...],
    kinds: Mapping[str, Kind],
    kept: frozenset[str] = frozenset(),
) -> Book:
    """The book as every one of these readers may see it: me alone sees all.

    What a reader may not see is left out whole: entries, fields, and ids that would tell
    of them. The pages are composed from what is left, so they cannot leak. `kept` are the refs of what is kept
    from these readers though they could see it: it is left out as if it had never been written.
    """
    if not readers or all(book.is_me(reader) for reader in readers):
        return book
    others = tuple(reader for reader in readers if not book.is_me(reader))

    def seen(entry: Entry) -> Entry | None:
        return _as_seen(book, to_who_asked(book, entry), others, kinds)

    every = book.each(("seen by", others), Entry, seen)
    found = [*_without(every, kept, seen)] if kept else [shown for _, shown in every]
    meant = (_apart_from(one, kept) for one in book.planned if one.ref not in kept)
    planned = (_as_seen(book, one, others, kinds) for one in meant)
    found += [one for one in planned if one is not None]
    ids = frozenset(one.id for one in found if one.id)
    return Book([_pointing_to(one, ids) for one in found], part_of=book)


def _without(
    every: Iterable[tuple[Entry, Entry]],
    kept: frozenset[str],
    seen: Callable[[Entry], Entry | None],
) -> Iterator[Entry]:
    """What is seen of entries, but for what is kept; an answer to that is seen as if it were to the rest of what it answers."""
    has_digests = any(ref.startswith("@") for ref in kept)  # which are dear to reckon
    for one, shown in every:
        if not (one.id or has_digests) or one.ref not in kept:
            apart = _apart_from(one, kept) if one.is_said_to_who_asked else one
            now = shown if apart is one else seen(apart)
            if now is not None:
                yield now


def _apart_from(entry: Entry, kept: frozenset[str]) -> Entry:
    """An answer that is for nothing of what is kept, so that it does not tell whose that is; anything else as it is."""
    if not entry.is_said_to_who_asked or all(f"^{ref}" not in kept for ref in entry.links):
        return entry
    return entry._replace(links=tuple(ref for ref in entry.links if f"^{ref}" not in kept))


def _as_seen(
    book: Book, entry: Entry, readers: tuple[str, ...], kinds: Mapping[str, Kind]
) -> Entry | None:
    """An entry as these readers may see it, pointing to whatever it points to; None where they may not."""
    if not may_all_read(book, entry, readers, kinds):
        return None
    is_close = _are_close(book, entry, readers)
    return _without_private(_as_opened(book, entry), is_close=is_close)


_ASKS = ("request", "ask")


def to_who_asked(book: Book, entry: Entry) -> Entry:
    """My answer to what somebody asked as said to them, where it names nobody else; anything else as it is."""
    if not entry.is_said_to_who_asked or entry.to or not all(map(book.is_me, entry.who)):
        return entry
    asked = [one for one in map(book.get, entry.links) if one is not None]
    if not all(one.kind in _ASKS and any(map(book.is_me, one.to)) for one in asked):
        return entry
    return entry._replace(to=tuple(dict.fromkeys(name for one in asked for name in one.who if not book.is_me(name))))  # fmt: skip


def named_readers(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Everybody who stands by name under one of these entries as its reader, each once."""
    words = {ANYONE, NAMED, ME_ALONE}
    names = (name for one in entries if one.fields for name in one.readers)
    found = {name_key(name): name for name in names if name.lower() not in words}
    return tuple(found.values())


def _as_opened(book: Book, entry: Entry) -> Entry:
    """An entry without the guarded lines that were written while it was for me alone: once it is opened, these are not for whoever did it either."""
    alone = lines_noted_alone(book, entry) if entry.fields and entry.readers else ()
    if not alone:
        return entry
    kept = tuple(pair for pair in entry.fields if pair[0] not in alone or not entry.declared[pair[0]].is_guarded)  # fmt: skip
    return entry._replace(fields=kept)


def lines_noted_alone(book: Book, entry: Entry) -> frozenset[str]:
    """The names of the lines of an entry that were written while it was for me alone, and not again since."""
    found: set[str] = set()
    is_alone = False
    for part in book.parts(entry):
        if part.readers:
            is_alone = {name.lower() for name in part.readers} == {ME_ALONE}
        names = {name for name, _ in part.fields if name in part.declared}
        found = found | names if is_alone else found - names
    return frozenset(found)


def opened_to(
    entry: Entry, readers: tuple[str, ...], kinds: Mapping[str, Kind], *, is_between: bool
) -> str:
    """The line of readers that lets these read an entry beside those who may already.

    `is_between` says that what is not marked is kept between those named in it.
    """
    usual = NAMED if is_between else kinds[entry.kind].readers
    may = [name for name in entry.readers or (usual,) if name.lower() != ME_ALONE]
    known = {name_key(name) for name in may}
    return ", ".join((*may, *(name for name in readers if name_key(name) not in known)))


def is_hr(book: Book, name: str) -> bool:
    """Whether somebody keeps staff matters: called HR, or HR by their relation to you."""
    wanted = book.person_key(name)
    return wanted in HR or any(
        name_key(entry.line("relation")) in HR
        for entry in book.entries
        if entry.kind == "person" and entry.who and book.person_key(entry.who[0]) == wanted
    )


def is_boss(book: Book, name: str) -> bool:
    """Whether somebody is my boss by the last that the book says they are to me."""
    wanted = book.person_key(name)
    said = (
        what_they_are(entry)
        for entry in reversed(book.entries)
        if entry.kind == "person" and entry.who and book.person_key(entry.who[0]) == wanted
    )
    return name_key(next(filter(None, said), "")) in BOSSES


def what_they_are(person: Entry) -> str:
    """What a person entry says that somebody is to me: its relation, else a role that says so, such as “my boss”; "" where neither does."""
    role = person.line("role")
    return person.line("relation") or (role if name_key(role) in _AS_A_ROLE else "")


def heard_by(book: Book, readers: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The ref of each decision with every one of these readers who was there or was told of it."""
    for entry in book.entries if readers else ():
        if entry.kind == "decision" and entry.fields:
            said = (*entry.lines("present"), *entry.lines("told"))
            names = {book.person_key(name) for raw in said for name in split_names(raw)}
            yield from ((entry.ref, one) for one in readers if book.person_key(one) in names)


def meant_for(book: Book, readers: tuple[str, ...]) -> Iterator[str]:
    """The ref of each decision under which every one of these readers stands by name as its reader."""
    for entry in book.entries if readers else ():
        if entry.kind == "decision" and entry.fields and entry.readers:
            names = book.person_keys(entry.readers)
            if all(book.person_key(reader) in names for reader in readers):
                yield entry.ref


def settled_unseen(book: Book, seen: Book) -> Iterator[str]:
    """The refs of all of which the book knows what became of it, or that it was answered, by a word that is not among what is `seen`."""
    told = ("outcome", "answer")
    shown = {one.place for one in seen.entries if one.kind in told}
    for entry in book.entries:
        if entry.kind in told and entry.place not in shown:
            yield from (f"^{ref}" for ref in entry.links)


def marked_for(book: Book, readers: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
    """The book as only what is marked for these very readers: their names stand under it.

    What anybody may see, or whoever is named in an entry, does not count here: the user has
    put each of these names there by hand. What is private to me stays out all the same.
    """
    every = (*map(_as_said, book.entries), *book.planned)
    marked = [entry for entry in every if _is_marked_for_all(book, entry, readers)]
    ids = frozenset(entry.id for entry in marked if entry.id)
    shown = (_without_private(one, is_close=not _words_for_others(one)) for one in marked)
    return Book([_pointing_to(one, ids) for one in shown], part_of=book)


def _as_said(entry: Entry) -> Entry:
    """What has been said, without the day it was meant for: what shows that it was said may be hidden."""
    kept = tuple(pair for pair in entry.fields if pair[0] != PLANNED)
    return entry if len(kept) == len(entry.fields) else entry._replace(fields=kept)


def _is_marked_for_all(book: Book, entry: Entry, readers: tuple[str, ...]) -> bool:
    if not entry.fields or entry.line("reviewed").lower() == "no":
        return False
    words = {ANYONE, NAMED, ME_ALONE}
    names = {book.person_key(name) for name in entry.readers if name.lower() not in words}
    return bool(names) and all(book.person_key(reader) in names for reader in readers)


def may_all_read(
    book: Book, entry: Entry, readers: tuple[str, ...], kinds: Mapping[str, Kind]
) -> bool:
    """Whether every one of these readers may see an entry."""
    if entry.line("reviewed").lower() == "no" or hear_later(book, entry, readers):
        return False
    allowed = entry.readers if entry.fields else ()
    if not allowed and is_to_myself(book, entry):
        return False  # what I promise or ask myself is my own list
    words = {word.lower() for word in allowed} or {kinds[entry.kind].readers}
    if ANYONE in words:
        return True
    if words <= {ME_ALONE}:
        return False
    names = book.person_keys(allowed)
    if NAMED in words:
        names |= book.person_keys(people_in(to_who_asked(book, entry)))
    return names.issuperset(book.person_keys(readers))


def not_yet_of(book: Book) -> Mapping[str, frozenset[str]]:
    """The matters of which somebody is not to hear yet, by the key of their name."""
    return book.once("not yet", lambda: _not_yet_of(book))


def _not_yet_of(book: Book) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one in book.of_kind("person"):
        if one.who and (raw := one.line(NOT_YET)):
            tags = frozenset(name_key(tag.removeprefix("#")) for tag in split_items(raw)) - {
                _ALL_OF_IT
            }
            key = book.person_key(one.who[0])
            found[key] = found.get(key, frozenset()) | tags
    return {key: tags for key, tags in found.items() if tags}


def hear_later(book: Book, entry: Entry, readers: tuple[str, ...]) -> bool:
    """Whether an entry is of a matter that one of these readers is not to hear of yet, and was said neither by them nor to them."""
    later = not_yet_of(book) if entry.matters else {}
    if not later:
        return False
    tags = {name_key(tag) for tag in entry.matters}
    said = book.person_keys((*entry.who, *entry.to))
    keys = (book.person_key(reader) for reader in readers)
    return any(key not in said and tags & later.get(key, frozenset()) for key in keys)


def _are_close(book: Book, entry: Entry, readers: tuple[str, ...]) -> bool:
    """Whether each reader said or did it, or is named under the entry as its reader, where it has no words for others."""
    named = entry.readers if entry.fields else ()
    named = () if named and _words_for_others(entry) else named
    close = book.person_keys((*entry.who, *named))
    return close.issuperset(book.person_keys(readers))


def _is_opened(entry: Entry) -> bool:
    """Whether an entry is for anyone in words for others, and its title not for those named in it."""
    words = {name.lower() for name in entry.readers} if entry.fields else set()
    return ANYONE in words and NAMED not in words and bool(_words_for_others(entry))


def _words_for_others(entry: Entry) -> str:
    """The words that stand for the title to whoever was not there; "" where there are none."""
    shown = (raw for name, raw in entry.fields if isinstance(entry.declared.get(name), ForOthers))
    return next(shown, "")


def _without_private(entry: Entry, *, is_close: bool) -> Entry:
    """An entry with only the fields its readers may see."""
    if not entry.fields:
        return entry
    known, title = entry.declared, entry.title
    is_opened = _is_opened(entry)  # then whoever decided reads those words for it, too
    kept: list[tuple[str, str]] = []
    for pair in entry.fields:
        field = known.get(pair[0])
        if field is None or field.is_private or pair[0] in _NEVER_SENT:
            continue
        if field.is_guarded and not is_close:
            continue
        if isinstance(field, ForOthers) and (is_opened or not is_close):
            title = pair[1]
        if pair[1]:
            kept.append(pair)
    is_whole = title == entry.title and len(kept) == len(entry.fields)
    return entry if is_whole else entry._replace(title=title, fields=tuple(kept))


def _pointing_to(entry: Entry, ids: frozenset[str]) -> Entry:
    """An entry that points only to those of these ids."""
    refs = entry.ref_lines
    if not entry.links and refs.isdisjoint([name for name, _ in entry.fields]):
        return entry
    links = tuple(ref for ref in entry.links if ref in ids)
    told = ((name, _refs_among(raw, ids) if name in refs else raw) for name, raw in entry.fields)
    fields = tuple(pair for pair in told if pair[1])
    is_whole = (links, fields) == (entry.links, entry.fields)
    return entry if is_whole else entry._replace(links=links, fields=fields)


def _refs_among(raw: str, ids: frozenset[str]) -> str:
    """Those ids of a list that are among some."""
    return ", ".join(ref for ref in split_items(raw) if ref.removeprefix("^") in ids)
