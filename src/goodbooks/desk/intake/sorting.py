"""What is done with a proposal of the inbox: accepted, merged with what the book has, declined, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.names import ME, name_key
from goodbooks.core.scope import Scope
from goodbooks.core.written import Party
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.intake.other_kind import as_typed
from goodbooks.desk.shelved.inbox import ACCEPTED, DECLINED, MERGED, WAITING, Decided
from goodbooks.desk.texts.adding import entries_in
from goodbooks.entries.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.shelved.inbox import Waiting
    from goodbooks.desk.typed.understand import Understood

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
    """An entry that may say the same: of its kind and people, near its day, with words in common.

    A talk with the same person on the same day may be the same whatever it is called, but at another hour; one that is over is none of another day.
    """
    entry = one.proposal.entry
    since = entry.on - timedelta(days=min(NEAR_DAYS, entry.on.toordinal() - 1))
    book = desk.open(Scope(desk.clock.today, kinds=(entry.kind,), since=since)).book
    wanted = book.person_keys((*entry.who, *entry.to))
    near = [
        other
        for other in book.entries
        if other.kind == entry.kind
        and abs((other.on - entry.on).days) <= NEAR_DAYS
        and wanted & book.person_keys((*other.who, *other.to)) - {"me"}
        and (_may_be_it(entry, other, desk.clock.today) if entry.kind == "talk" else _alike(entry.title, other.title))
    ]  # fmt: skip
    return near[0] if near else None


def _may_be_it(talk: Entry, other: Entry, today: date) -> bool:
    """Whether a talk of the book may be the one that was proposed: of its day, or one to come that was moved."""
    if other.on == talk.on:
        return not (other.at and talk.at and other.at != talk.at)
    return other.on >= today and _alike(talk.title, other.title)


def _alike(one: str, other: str) -> bool:
    """Whether half of the longer words of the shorter title stand in the other."""
    mine, theirs = (
        {word for word in name_key(title).split() if len(word) > 3} for title in (one, other)
    )
    least = min(len(mine), len(theirs))
    return least > 0 and 2 * len(mine & theirs) >= least


def as_entry(desk: Desk, one: Waiting, text: str = "") -> Understood:
    """The entry that accepting would add: as proposed, or as edited; nothing is written. Where its kind was changed, its lines are carried over."""
    typed = as_typed(text, one.proposal.entry.kind, desk.kinds) if text else form_of(desk, one)
    found = desk.understand_all(typed)
    if len(found) != 1:
        raise Refusal(f"that is {len(found)} entries", "leave one; nothing was added")
    return found[0]


def as_entries(desk: Desk, every: Sequence[Waiting]) -> list[Understood]:
    """The entries that accepting all of these would add; a refusal where one of them cannot be an entry."""
    if len(every) == 1:
        return [as_entry(desk, every[0])]
    try:
        found = desk.understand_all("\n".join(_form(desk, one) for one in refreshed(desk, every)))
    except Refusal:
        found = ()
    if len(found) == len(every):
        return list(found)
    unfit = _unfit_among(desk, every)
    if not unfit:
        raise Refusal("together they cannot be entries", "accept them one by one", NOTHING_CHANGED)
    key, why = next((key, one.sentence) for key, one in unfit.items())
    some = "one" if len(unfit) == 1 else f"{len(unfit)}"
    raise Refusal(
        f"{some} of these {len(every)} cannot be an entry as it is, so none was added: {key}: {why}",
        f"goodbooks inbox edit {key}, or decline it; then accept the others",
        NOTHING_CHANGED,
    )


def _unfit_among(desk: Desk, every: Sequence[Waiting]) -> dict[str, Refusal]:
    """The keys of those that cannot be entries as they are, in their order, each with the reason."""
    found = {}
    for one in every:
        try:
            as_entry(desk, one)
        except Refusal as refusal:
            found[one.key] = refusal
    return found


def fit_among(
    desk: Desk, every: Sequence[Waiting]
) -> tuple[list[Understood], dict[str, Refusal], Refusal | None]:
    """What those that can be entries would add, why each other one cannot, and why they cannot together, if so."""
    if not every:
        return [], {}, None
    try:
        return as_entries(desk, every), {}, None
    except Refusal as refusal:
        unfit = _unfit_among(desk, every)
        if not unfit:
            return [], {}, refusal
    made, _, together = fit_among(desk, [one for one in every if one.key not in unfit])
    return made, unfit, together


def form_of(desk: Desk, one: Waiting) -> str:
    """The entry as text to be edited, in which names that the book does not know cannot be taken apart."""
    return _form(desk, refreshed(desk, (one,))[0])


def _form(desk: Desk, one: Waiting) -> str:
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
    names = {name for one in waiting for name in one.proposal.strangers}
    addresses = dict(pair for one in waiting for pair in one.proposal.addresses)
    known = {name: said for name in names if (said := _known(book, name, addresses.get(name, "")))}
    return [_renamed(one, known) for one in waiting] if known else list(waiting)


def _known(book: Book, name: str, address: str) -> str:
    """What the book calls somebody told of by a name, or a mail address; "" where it knows nobody."""
    from goodbooks.proposals.reading.writing import who_is

    who = who_is(book, Party(name, name if "@" in name else address))
    return "" if who.is_stranger else who.name


def _renamed(one: Waiting, known: Mapping[str, str]) -> Waiting:
    proposal = one.proposal
    named = (*proposal.entry.who, *proposal.entry.to, *proposal.strangers)
    if known.keys().isdisjoint(named):
        return one
    names = [
        tuple(known.get(name) or name for name in row)
        for row in (proposal.entry.who, proposal.entry.to)
    ]
    strangers = tuple(name for name in proposal.strangers if not known.get(name))
    entry = proposal.entry._replace(who=names[0], to=names[1])
    if entry.kind == "request" and entry.who == (ME,):
        entry = Ask("ask", *entry[1:])
    return one._replace(proposal=proposal._replace(entry=entry, strangers=strangers))


def accept(desk: Desk, every: Sequence[Waiting], entries: Sequence[Entry]) -> tuple[str, ...]:
    """Add the entries to the book in one write, and write down which proposal became which; gives their refs."""
    return decide_rows(desk, [(one,) for one in every], entries, ())


def decide_rows(
    desk: Desk,
    accepted: Sequence[Sequence[Waiting]],
    entries: Sequence[Entry],
    declined: Sequence[Waiting],
) -> tuple[str, ...]:
    """Add an entry for each row of proposals that say the same, and decline others, as one deciding; gives the refs.

    The first of a row becomes the entry, and the others are told by it already.
    """
    for one in (*(one for row in accepted for one in row), *declined):
        refuse_decided(one)
    refs: tuple[str, ...] = ()
    if entries:
        refs = tuple(e.ref for e in entries_in(desk.add(entries).text, desk.kinds))
    decided = [
        Decided(one.key, MERGED if number else ACCEPTED, ref)
        for row, ref in zip(accepted, refs, strict=True)
        for number, one in enumerate(row)
    ]
    decided += [Decided(one.key, DECLINED) for one in declined]
    desk.inbox().decide(decided, str(desk.clock))
    return refs


def merge(desk: Desk, one: Waiting, ref: str) -> Entry:
    """Say that an entry of the book tells the same already."""
    refuse_decided(one)
    twin = desk.entry(ref)
    desk.inbox().decide([Decided(one.key, MERGED, twin.ref)], str(desk.clock))
    return twin


def decline(desk: Desk, every: Sequence[Waiting]) -> None:
    """Say that these proposals are no entries; they are not proposed again."""
    for one in every:
        refuse_decided(one)
    desk.inbox().decide([Decided(one.key, DECLINED) for one in every], str(desk.clock))


def take_back(desk: Desk, every: Sequence[Waiting]) -> tuple[str, ...]:
    """Let proposals wait again; entries that they became are withdrawn, in one write. Gives those entries' refs."""
    for one in every:
        if one.state == WAITING:
            raise Refusal(
                f"{one.key} waits still: there is nothing to take back", "goodbooks inbox shows it"
            )
    refs = tuple(one.ref for one in every if one.state == ACCEPTED and one.ref)
    if refs:
        withdraws = f"withdraws: {', '.join(refs)}"
        note = desk.understand('note "Taken back from the inbox"', (withdraws,))
        desk.add([note.entry])
    desk.inbox().decide([Decided(one.key, WAITING) for one in every], str(desk.clock))
    return refs


def refuse_decided(one: Waiting) -> None:
    """No deciding twice."""
    if one.state != WAITING:
        where = f" as {one.ref}" if one.ref else ""
        raise Refusal(
            f"{one.key} was {one.state} already{where}",
            f"goodbooks inbox undo {one.key} lets it wait again",
        )
