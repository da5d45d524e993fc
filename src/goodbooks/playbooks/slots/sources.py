"""Where the book may know what a slot asks for: read from the words of a playbook, and looked up."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind

TAKEN_BACK = "taken back"
AREA_TAKEN_BACK = f"area {TAKEN_BACK}"
"""What somebody let me have and took back: a slot may be filled by that area, and an option comes first where there is one. Whoever walks a playbook looks it up, since only the desk knows how an area stands."""
NOT_LEAVING = "no word of leaving"
"""That a story does not say that its writer leaves, or has it in mind: then nothing that says so comes first."""
TOLD_OF = "told of "
"""Before the slot of a decision: those who have my word of it. Whoever walks a playbook looks it up, since it follows from more than one entry."""
WAITS_FOR = "who waits for "
"""Before the slot of whoever decides: those who wait for word in the matter of their last decision. Whoever walks a playbook looks it up, for the same reason."""
TURNED = "turned around by "
"""Before the slot of whoever decides: their last decision whose place another took."""
BOSS, MATTER, ME, OWN, OR, CASE = "boss", "matter", "me", "own", "or", "case"
LOOK_BACK_DAYS = 60
LASTING = "win"
"""What was won once shows what somebody can do however long ago it was."""
_A_NAME = regex(r"[a-z][a-z0-9-]*")
_BOSSES = frozenset({"boss", "my boss", "manager", "my manager"})


def unclear_source(source: str, above: Collection[str], kinds: Mapping[str, Kind]) -> str:
    """Why the words after `book:` cannot be looked up; "" when they can."""
    words = source.split()
    lead = next((one for one in (WAITS_FOR, TURNED) if source.startswith(one)), "")
    after = named_after(source) or source.removeprefix(lead) * bool(lead)
    if lead and after in above:
        return ""
    if after and after not in above:
        return f"no slot {after} stands above"
    if words in ([BOSS], [MATTER]) or source == AREA_TAKEN_BACK or own_matter(source):
        return ""
    if len(words) == 3 and words[1] == "of":
        return "" if words[2] in above else f"no slot {words[2]} stands above"
    if not words or words[0] not in kinds:
        return f"“{source}” names no kind of entry"
    pairs = list(zip(words[1::2], words[2::2], strict=False))
    if len(words) % 2 == 0 or any(link not in ("by", "to") for link, _ in pairs):
        return f"“{source}” is not a kind with by and to"
    missing = [name for _, name in pairs if name != ME and name not in above]
    return f"no slot {missing[0]} stands above" if missing else ""


def look_up(
    source: str,
    book: Book,
    values: Mapping[str, Value],
    today: date,
    is_meant: Callable[[Entry], bool] = lambda _: True,
) -> Value | None:
    """What the book knows for a slot, with the entry it rests on, where that may be meant; None where it knows nothing."""
    words = source.split()
    if words == [BOSS]:
        return _boss(book)
    if words == [MATTER]:
        return _matter(book, values, today, is_meant)
    if source.startswith(TURNED):
        decider = values.get(source.removeprefix(TURNED))
        turned = newest_decision(book, decider, today, is_meant, is_turned=True)
        return Value(turned.title, (turned.ref,)) if turned else None
    own = own_matter(source)
    if own:
        found = {MATTER: _matter, CASE: _case}.get(words[0])
        return (found(book, values, today, is_meant) if found else None) or Value(own)
    if len(words) == 3 and words[1] == "of":
        return _line_of(words[0], values.get(words[2]), book)
    return _newest(words, book, values, today, is_meant) if words else None


def _boss(book: Book) -> Value | None:
    for entry in reversed(book.entries):
        if entry.kind == "person" and entry.who and name_key(entry.line("relation")) in _BOSSES:
            return Value(entry.who[0], (entry.ref,))
    return None


def own_matter(source: str) -> str:
    """The name that a plan's matter gets by itself: `own NAME`, `own NAME of SLOT`, `matter or NAME` or `case or NAME` where the book has none; ""."""
    words = source.split()[:-2] if named_after(source) else source.split()
    is_named = words[:-1] in ([OWN], [MATTER, OR], [CASE, OR])
    return words[-1] if is_named and _A_NAME.fullmatch(words[-1]) else ""


def named_after(source: str) -> str:
    """The slot after whose answer a plan's matter is called, where that is short: `own NAME of SLOT`, `matter or NAME of SLOT`; ""."""
    *lead, between, slot = ["", "", *source.split()]
    is_named = between == "of" and lead[2:-1] in ([OWN], [MATTER, OR])
    return slot if is_named else ""


def _matter(
    book: Book, values: Mapping[str, Value], today: date, is_meant: Callable[[Entry], bool]
) -> Value | None:
    """The matter that was written of last, with one of the people named so far if there are any."""
    names = {book.person_key(value.text) for value in values.values() if value.text}
    for entry in reversed(book.entries):
        people = book.person_keys((*entry.who, *entry.to))
        if (
            entry.matters
            and entry.on <= today
            and (not names or names & people)
            and is_meant(entry)
        ):
            return Value(entry.matters[0], (entry.ref,))
    return None


def _case(
    book: Book, values: Mapping[str, Value], today: date, is_meant: Callable[[Entry], bool]
) -> Value | None:
    """The matter of the last case that I made or mean to make to one of the people named so far."""
    names = {book.person_key(value.text) for value in values.values() if value.text}
    for entry in reversed((*book.entries, *book.planned)):
        is_case = entry.kind == "ask" and entry.line("i-give") and entry.on <= today
        if is_case and entry.matters and is_meant(entry) and names & book.person_keys(entry.to):
            return Value(entry.matters[0], (entry.ref,))
    return None


def _line_of(field: str, value: Value | None, book: Book) -> Value | None:
    """The day or a line of the entry that filled another slot."""
    entry = book.get(value.cites[0]) if value and value.cites else None
    if entry is None or value is None or name_key(value.text) != name_key(entry.title):
        return None
    day = "" if entry.line("roughly") else entry.on.isoformat()
    said = day if field == "date" else entry.line(field)
    return Value(said, (entry.ref,)) if said else None


def _newest(
    words: list[str],
    book: Book,
    values: Mapping[str, Value],
    today: date,
    is_meant: Callable[[Entry], bool],
) -> Value | None:
    """What the last entry of a kind says, by and to those who fill the slots after its name."""
    pairs = list(zip(words[1::2], words[2::2], strict=False))
    entry = _newest_entry(words[0], pairs, book, values, today, is_meant, is_turned=False)
    return Value(entry.title, (entry.ref,), entry.id or "") if entry else None


def newest_decision(
    book: Book,
    decider: Value | None,
    today: date,
    is_meant: Callable[[Entry], bool],
    *,
    is_turned: bool = False,
) -> Entry | None:
    """The last decision of somebody that may be meant and holds, or that was turned around; None where there is none of the last weeks."""
    values = {BOSS: decider} if decider else {}
    return _newest_entry("decision", [("by", BOSS)], book, values, today, is_meant, is_turned=is_turned)  # fmt: skip


def _newest_entry(
    kind: str,
    pairs: list[tuple[str, str]],
    book: Book,
    values: Mapping[str, Value],
    today: date,
    is_meant: Callable[[Entry], bool],
    *,
    is_turned: bool,
) -> Entry | None:
    """The last titled entry of a kind that is near enough, fits the pairs, may be meant, and holds or was turned around."""
    since = today - timedelta(days=LOOK_BACK_DAYS)
    for entry in reversed(book.entries):
        is_near = (since <= entry.on or entry.kind == LASTING) and entry.on <= today
        if (
            is_near
            and entry.kind == kind
            and entry.title
            and _is_turned_around(entry, book) == is_turned
            and _fits(entry, pairs, book, values)
            and is_meant(entry)
        ):
            return entry
    return None


def _is_turned_around(entry: Entry, book: Book) -> bool:
    """Whether another entry says that it took the place of this one, which holds no longer."""
    return entry.id is not None and any(
        f"^{entry.id}" in re.split(r"[,\s]+", one.line("reverses")) for one in book.entries
    )


def _fits(
    entry: Entry, pairs: list[tuple[str, str]], book: Book, values: Mapping[str, Value]
) -> bool:
    """Whether an entry is by and to those who fill the slots."""
    for link, name in pairs:
        names = entry.who if link == "by" else entry.to
        if name == ME:
            is_there = any(map(book.is_me, names)) or (link == "by" and not names)
        else:
            value = values.get(name)
            is_there = value is not None and any(book.is_same(value.text, one) for one in names)
        if not is_there:
            return False
    return True
