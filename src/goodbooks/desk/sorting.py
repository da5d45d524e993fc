"""What is done with a proposal of the inbox: accepted, merged with what the book has, declined, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.names import ME, name_key
from goodbooks.core.scope import Scope
from goodbooks.core.written import Party
from goodbooks.desk.inbox import ACCEPTED, DECLINED, MERGED, WAITING
from goodbooks.desk.refusals import Refusal
from goodbooks.entries.ask import Ask
from goodbooks.proposals.reading.writing import who_is

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.inbox import Waiting
    from goodbooks.desk.understand import Understood

NEAR_DAYS = 21
SURE, RATHER = 0.75, 0.5


def found_by(desk: Desk, said: str) -> Waiting:
    """The proposal that a key, or the beginning of one, names; a refusal where it names none or two."""
    every, _ = desk.inbox().every()
    key = said.removeprefix("@")
    fitting = [one for name, one in every.items() if name.startswith(key)] if key else []
    if len(fitting) == 1:
        return fitting[0]
    why = f"more than one proposal begins with {key}" if fitting else f"there is no proposal {said}"
    raise Refusal(why, "goodbooks inbox lists them, each with its key in front")


def twin_of(desk: Desk, one: Waiting) -> Entry | None:
    """An entry that may say the same: of its kind and people, near its day, with words in common."""
    entry = one.proposal.entry
    since = entry.on - timedelta(days=min(NEAR_DAYS, entry.on.toordinal() - 1))
    book = desk.open(Scope(desk.clock.today, kinds=(entry.kind,), since=since)).book
    wanted = {book.person_key(name) for name in (*entry.who, *entry.to)}
    near = [
        other
        for other in book.entries
        if other.kind == entry.kind
        and abs((other.on - entry.on).days) <= NEAR_DAYS
        and wanted & {book.person_key(name) for name in (*other.who, *other.to)} - {"me"}
        and _alike(entry.title, other.title)
    ]
    return near[0] if near else None


def _alike(one: str, other: str) -> bool:
    """Whether half of the longer words of the shorter title stand in the other."""
    mine, theirs = (
        {word for word in name_key(title).split() if len(word) > 3} for title in (one, other)
    )
    least = min(len(mine), len(theirs))
    return least > 0 and 2 * len(mine & theirs) >= least


def as_entry(desk: Desk, one: Waiting, text: str = "") -> Understood:
    """The entry that accepting would add: as proposed, or as edited; nothing is written."""
    found = desk.understand_all(text or form_of(desk, one))
    if len(found) != 1:
        raise Refusal(f"that is {len(found)} entries", "leave one; nothing was added")
    return found[0]


def form_of(desk: Desk, one: Waiting) -> str:
    """The entry as text to be edited, in which names that the book does not know cannot be taken apart."""
    (one,) = refreshed(desk, (one,))
    head, _, lines = desk.text_of(one.proposal.entry).partition("\n")
    for name in one.proposal.strangers:
        if f"[{name}]" not in head:
            head = head.replace(name, f"[{name}]", 1)
    return f"{head}\n{lines}"


def how_sure(share: float) -> str:
    """How sure the reader is, in a word or two."""
    return "sure" if share >= SURE else "rather sure" if share >= RATHER else "not sure"


def refreshed(desk: Desk, waiting: Sequence[Waiting]) -> list[Waiting]:
    """The proposals with those named whom the book has come to know since they were made."""
    if not any(one.proposal.strangers for one in waiting):
        return list(waiting)
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    known = {name: _known(book, name) for one in waiting for name in one.proposal.strangers}
    return [_renamed(one, known) for one in waiting]


def _known(book: Book, name: str) -> str:
    """What the book calls somebody told of by a name or a mail address; "" where it knows nobody."""
    who = who_is(book, Party(name, name if "@" in name else ""))
    return "" if who.is_stranger else who.name


def _renamed(one: Waiting, known: Mapping[str, str]) -> Waiting:
    proposal = one.proposal
    names = [
        tuple(known.get(name) or name for name in row)
        for row in (proposal.entry.who, proposal.entry.to)
    ]
    strangers = tuple(name for name in proposal.strangers if not known.get(name))
    entry = proposal.entry._replace(who=names[0], to=names[1])
    if entry.kind == "request" and entry.who == (ME,):
        entry = Ask("ask", *entry[1:])
    return one._replace(proposal=proposal._replace(entry=entry, strangers=strangers))


def accept(desk: Desk, one: Waiting, entry: Entry) -> str:
    """Add the entry to the book, and write down that the proposal became it; gives its ref."""
    refuse_decided(one)
    desk.add([entry])
    desk.inbox().decide(one.key, ACCEPTED, str(desk.clock), entry.ref)
    return entry.ref


def merge(desk: Desk, one: Waiting, ref: str) -> Entry:
    """Say that an entry of the book tells the same already."""
    refuse_decided(one)
    twin = desk.entry(ref)
    desk.inbox().decide(one.key, MERGED, str(desk.clock), twin.ref)
    return twin


def decline(desk: Desk, one: Waiting) -> None:
    """Say that a proposal is no entry; it is not proposed again."""
    refuse_decided(one)
    desk.inbox().decide(one.key, DECLINED, str(desk.clock))


def take_back(desk: Desk, one: Waiting) -> str:
    """Let a proposal wait again; an entry that it became is withdrawn. Gives that entry's ref, or ""."""
    if one.state == WAITING:
        raise Refusal(
            f"{one.key} waits still: there is nothing to take back", "goodbooks inbox shows it"
        )
    ref = one.ref if one.state == ACCEPTED else ""
    if ref:
        desk.add(
            [desk.understand('note "Taken back from the inbox"', (f"withdraws: {ref}",)).entry]
        )
    desk.inbox().decide(one.key, WAITING, str(desk.clock))
    return ref


def refuse_decided(one: Waiting) -> None:
    """No deciding twice."""
    if one.state != WAITING:
        where = f" as {one.ref}" if one.ref else ""
        raise Refusal(
            f"{one.key} was {one.state} already{where}",
            f"goodbooks inbox undo {one.key} lets it wait again",
        )
