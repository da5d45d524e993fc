"""Finds handoffs whose trial ends this week, or has ended with nothing said of how it went."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import from_now, short_day
from goodbooks.core.telling import add_for, named, or_for, titled
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

DAYS_AHEAD = 7


def find(book: Book, today: date) -> Iterator[Finding]:
    """Trials that end within a week or have ended, and are neither held nor stopped."""
    for handoff in reversed(book.of(Handoff)):
        if handoff.on > today or not handoff.fields:
            continue
        now = stand(book, handoff, today)
        if now.state not in ("proposed", "on trial") or now.ends is None:
            continue
        if (now.ends - today).days > DAYS_AHEAD:
            continue
        yield Finding(
            CHECK.name, _sentence(book, handoff, now.ends, today), _remedy(handoff), (handoff,)
        )


def _sentence(book: Book, handoff: Handoff, ends: date, today: date) -> str:
    day = f"{short_day(ends, today)}, {from_now(ends, today)}"
    others = [name for name in (*handoff.who, *handoff.to) if not book.is_me(name)]
    with_whom = f" with {named(book, others)}" if others else ""
    if ends < today:
        return (
            f"The trial of {titled(handoff, today)}{with_whom} was to end on {day}; how did it go?"
        )
    return f"The trial of {titled(handoff, today)}{with_whom} ends on {day}; it is time to look at it together."


def _remedy(handoff: Handoff) -> str:
    held = add_for(handoff, 'outcome "met"')
    return "when it held: " + held + or_for(handoff, 'outcome "ended"') + " when it goes back"


CHECK = Check(
    name="handoff-trial-ending",
    summary="The trial of a handoff ends within a week, or has ended and nothing says how it went.",
    find=find,
    weight=28,
    what_to_do=(
        "Look at it together on the day you said. If it held, say so in the book, and the next "
        "small step can be spoken of; if not, give it back with a good word."
    ),
)
