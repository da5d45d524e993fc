"""What somebody let me have and took back, as a walk knows it: the area, that it was taken back, and what I wanted of it before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import (
    given_by,
    with_what_it_turns,
)
from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import short_day, shortened, small_start
from goodbooks.core.telling import to_you
from goodbooks.desk.happened.area_gone import area_gone, day_gone
from goodbooks.entries.talk import Talk
from goodbooks.playbooks.options.which_way import by_the_book
from goodbooks.playbooks.plan.steps import Planned
from goodbooks.playbooks.slots.sources import TAKEN_BACK
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.playbook import BY_OPTION
from goodbooks.reckoning.area_back import area_of, last_back
from goodbooks.situations.moment.gone_back import TITLE, WHEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.entries.handoff import Handoff
    from goodbooks.playbooks.text.playbook import Part, Piece, Playbook

_SHOWN = 80


def with_what_is_gone(on: Ground) -> Ground:
    """The ground of a walk with the area that was taken back, by the story or by the book."""
    return on._replace(gone=area_gone(on.book, on.told, on.today).area)


def has_its_way(found: Playbook) -> bool:
    """Whether a playbook has an option for what was taken back."""
    return bool(_its_way(found))


def _its_way(found: Playbook) -> str:
    return next((one.to for one in found.header.ways if by_the_book(one) == TAKEN_BACK), "")


def leads_back(found: Playbook, way: str) -> bool:
    """Whether a way of a playbook is the one for what was taken back."""
    return bool(way) and any(by_the_book(one) == TAKEN_BACK and one.to == way for one in found.header.ways)  # fmt: skip


def as_taken_back(found: Playbook, on: Ground) -> Playbook:
    """A playbook as it reads where an area was taken back, by the story or, without one, by the book of late: with that for its title, and what the option for it says in place of what stands above all options. Any other stays as it is."""
    way = _its_way(found)
    if not way or on.gone is None:
        return found
    parts = (one._replace(pieces=_as_above(one, way)) if one.heading in BY_OPTION else one for one in found.parts)  # fmt: skip
    return found._replace(header=found.header._replace(title=TITLE, when=WHEN), parts=tuple(parts))


def _as_above(part: Part, way: str) -> tuple[Piece, ...]:
    """The pieces of a part with those of an option above all headings, where those of no option stood."""
    at = next((at for at, one in enumerate(part.pieces) if one.sort == "##"), len(part.pieces))
    return (*part.pieces_for(way), *part.pieces[at:])


def gone_on(on: Ground, values: Mapping[str, Value]) -> Handoff | None:
    """The area that a walk for what was taken back is about: the one that was told, else the only one that one of those named so far lets me have."""
    book, gone = on.book, on.gone
    people = [one.text for one in values.values() if one.text]
    if gone is not None:
        is_theirs = not people or any(book.is_same(who, one) for who in gone.who for one in people)
        return gone if is_theirs else None
    running = [one for who in people for one in given_by(book, who, on.today)]
    return running[0] if len({one.ref for one in running}) == 1 else None


def as_a_value(area: Handoff) -> Value:
    """An area as it stands in a sentence."""
    return Value(small_start(area.title), (area.ref,))


def wanted_of_it(book: Book, area: Handoff) -> Value | None:
    """What I wanted when I spoke of an area with whoever let me have it, the last time; None where the book does not say."""
    tags = set(map(name_key, area.matters))
    talks = (
        one
        for one in reversed((*book.of(Talk), *book.planned))
        if one.line("want")
        and not tags.isdisjoint(map(name_key, one.matters))
        and any(book.is_same(who, giver) for who in one.who for giver in area.who)
    )
    talk = next(talks, None)
    return Value(talk.line("want"), (talk.ref,)) if talk else None


def told_back(book: Book, today: date, gone: Handoff | None = None) -> str:
    """That a yes was taken back, by whom and when, or that a story tells so, as words behind “because”; "" where none was."""
    back = last_back(book, today)
    if back is None or (gone is not None and area_of(book, back) != gone):
        return f"“{shortened(gone.title, _SHOWN)}” was taken back" if gone else ""
    who = to_you(book.name_of(back.by.who[0])) if back.by.who else "somebody"
    said = shortened(back.reply.title, _SHOWN)
    return f"{who} took back “{said}” on {short_day(back.by.on, today)}"


def its_end(
    book: Book, gone: Handoff | None, plan: Iterable[Planned], told: str, today: date
) -> tuple[Planned, ...]:
    """The decision with which an area ends that is still on trial or held in the book, unless a plan has it: of the day on which the story tells that, else of today."""
    if gone is None or not gone.who or gone not in given_by(book, gone.who[0], today):
        return ()
    if any(one.entry.line("reverses") for one in plan):
        return ()
    then = end_of(book, gone, day_gone(book, told, today))
    end = then if then.line("reverses") else end_of(book, gone, today)
    return (Planned(end.on, end, is_review=False),)


def end_of(book: Book, gone: Handoff, today: date) -> Entry:
    """How an area ends that is on trial or held: by their decision that turns round the one yes to it, else by an outcome."""
    words = f"Takes {small_start(gone.title)} back"
    back = made("decision", today, gone.who[:1], title=words)._replace(matters=gone.matters)
    end = with_what_it_turns(book, back)
    if not end.line("reverses") and gone.id:
        end = made("outcome", today, title="Ended", links=(gone.id,), fields=(("state", "ended"),))
    return end
