"""A decision of a plan that turns around another one: the plan's own, or one that the book has already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.desk.happened.in_the_book import settled, twin_of
from goodbooks.desk.lines.ids import new_id
from goodbooks.desk.walks.plan.first_notes import in_place_of_first_notes
from goodbooks.entries.decision import Decision, reversal_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.happened.in_the_book import Settled, ToldTalk
    from goodbooks.playbooks.plan.steps import Planned

_REVERSES = "reverses"


def reversals_linked(
    desk: Desk, steps: tuple[Planned, ...], opened: Callable[[], Book]
) -> tuple[Planned, ...]:
    """The steps, where a decision turns around another one: that gets an id, and its words in `reverses:` become the id.

    Where the plan has no such decision, it is the one of the book that says so, whose matter it then shares; where the book has none either, it turns
    around none that could be named. An entry of the book whose id is the same word is another.
    """
    every = [step.entry for step in steps]
    titled = [one.title.lower() if one.kind == "decision" else "" for one in every]
    for at, one in enumerate(every):
        said = one.line(_REVERSES).removeprefix("^").lower()
        earlier = titled.index(said) if said and said in titled[:at] else None
        if not said or (earlier is None and desk.known().is_taken(said)):
            continue
        if earlier is not None and not every[earlier].id:
            ref = new_id(every[earlier], desk.known().is_taken)
            every[earlier] = every[earlier]._replace(id=ref)
        first = every[earlier] if earlier is not None else _of_the_book(opened(), said, one)
        every[at] = in_place_of(one, first)
    return tuple(step._replace(entry=one) for step, one in zip(steps, every, strict=True))


def in_place_of(entry: Entry, first: Entry | None) -> Entry:
    """A decision that takes the place of another one, in the matter of that where it names none; of none without it."""
    named = ((_REVERSES, f"^{first.id}"),) if first and first.id else ()
    others = tuple(line for line in entry.fields if line[0] != _REVERSES)
    matters = entry.matters or (first.matters if first else ())
    return entry._replace(fields=(*named, *others), matters=matters)


def reversals_settled(
    plan: tuple[Planned, ...], book: Book, today: date, told: ToldTalk | None
) -> Settled:
    """A plan as far as it is new; a decision that turns around one of it that the book has already turns around that of the book."""
    new = settled(plan, book, today, told)
    decided = [one.entry for one in plan if one.entry.kind == "decision" and one.entry.id]
    there = {f"^{one.id}": twin for one in decided if (twin := twin_of(book, one, today))}
    kept = (
        one._replace(entry=in_place_of(one.entry, there[said]))
        if (said := one.entry.line(_REVERSES)) in there
        else one
        for one in new.plan
    )
    return new._replace(plan=in_place_of_first_notes(tuple(kept), book))


def _of_the_book(book: Book, said: str, entry: Entry) -> Decision | None:
    """The decision of the book in these words that holds until now; the last, where several say so."""
    every = (
        one
        for one in reversed(book.of(Decision))
        if one.id and name_key(one.title) == name_key(said)
    )
    return next((one for one in every if one.on <= entry.on and reversal_of(book, one) is None), None)  # fmt: skip
