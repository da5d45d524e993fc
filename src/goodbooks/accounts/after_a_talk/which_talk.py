"""Which talk is to be written down: of those that took place, the one that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.in_a_sentence import is_sent
from goodbooks.core.telling import is_mine, is_to, is_with
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.talk import Talk, talks_gone_by

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LOOK_BACK_DAYS = 14
_PREPARED = ("want", "opening", "agenda")
"""The lines of a talk that show that it was prepared."""
_EVENING, _NIGHT = "18:00", "24:00"


def to_debrief(
    book: Book, today: date, now: str | None, days: int, *, is_asked: bool = False
) -> list[Talk]:
    """The talks of the last so many days that took place, or were to, and are not debriefed, and no message whose text stands in the book as I sent it; one that I only meant to ask for is among them where somebody `is_asked` for."""
    every = talks_gone_by(book, today, days)
    done = {(talk.on, _others(book, talk)) for talk in every if talk.stage == "debriefed"}
    return [
        talk
        for talk in every
        if talk.stage != "debriefed"
        and not (is_sent(talk) and talk.line("text"))
        and (talk.on, _others(book, talk)) not in done
        and (is_asked or not talk.is_wanted)
        and (talk.on < today or talk.stage == "held" or (talk.at or _EVENING) < (now or ""))
    ]


def fresh_to_debrief(book: Book, today: date, now: str | None, days: int) -> list[Talk]:
    """Those to debrief that no later talk with the same people, written down since, has taken over."""
    last: dict[frozenset[str], date] = {}
    for talk in book.of(Talk):
        if talk.stage == "debriefed":
            others = _others(book, talk)
            last[others] = max(talk.on, last.get(others, talk.on))
    return [
        talk
        for talk in to_debrief(book, today, now, days)
        if last.get(_others(book, talk), talk.on) <= talk.on
    ]


def settled_before(book: Book, talk: Talk) -> Entry | None:
    """The last answer to what a talk to come was for, had in an earlier talk with the same people.

    None unless all I asked of them in its matter is answered, and that on the same day or in the days just before.
    """
    asks = [
        ask
        for tag in talk.matters
        for ask in (*book.about(tag), *book.planned_about(tag))
        if isinstance(ask, Ask)
        and is_mine(book, ask)
        and any(is_with(book, talk, name) for name in ask.to)
    ]
    replies = [reply_to(book, ask) for ask in asks]
    found = [one for one in replies if one is not None]
    if not found or len(found) < len(replies):
        return None
    last = max(found, key=book.moment)
    is_early = 0 <= (talk.on - last.on).days <= LOOK_BACK_DAYS and any(
        one.on == last.on and one.stage == "debriefed" and _others(book, one) == _others(book, talk)
        for one in book.of(Talk)
    )
    return last if is_early else None


def talk_to_take(book: Book, who: str, today: date, on: date | None = None) -> Talk | None:
    """The last talk with somebody that is to be written down, or the last of a day; None for a new one of today."""
    talks = _with(book, who, today)
    if on is not None:
        talks = [talk for talk in talks if talk.on == on]
    last = talks[-1] if talks else None
    if on is None and last is not None and last.on < today:
        is_over = _spoke_on(book, who, today) or _was_taken_up(book, last)
        return None if is_over else last
    return last


def _was_taken_up(book: Book, talk: Talk) -> bool:
    """Whether a later talk with the same people was prepared in the matter of one: what was said in that has its plan already."""
    return any(
        one.on > talk.on
        and _others(book, one) == _others(book, talk)
        and any(one.line(name) for name in _PREPARED)
        and not {*one.matters}.isdisjoint(talk.matters)
        for one in book.of(Talk)
    )


def days_to_take(book: Book, who: str, today: date) -> tuple[date, ...]:
    """The days of which a talk with somebody can be written down, the last first; today is always one."""
    found = {talk.on for talk in _with(book, who, today)}
    return tuple(sorted({today, *found}, reverse=True))


def _spoke_on(book: Book, who: str, day: date) -> bool:
    """Whether something was asked of somebody on a day, and no talk of that day is written down."""
    asked = any(
        ask.on == day and is_mine(book, ask) and is_to(book, ask, who) for ask in book.of(Ask)
    )
    written = any(
        talk.on == day and talk.stage == "debriefed" and is_with(book, talk, who)
        for talk in book.of(Talk)
    )
    return asked and not written


def _with(book: Book, who: str, today: date) -> list[Talk]:
    found = to_debrief(book, today, _NIGHT, LOOK_BACK_DAYS, is_asked=True)
    return [talk for talk in found if is_with(book, talk, who)]


def _others(book: Book, talk: Talk) -> frozenset[str]:
    names = (*talk.who, *talk.to)
    return frozenset(book.person_key(name) for name in names if not book.is_me(name))
