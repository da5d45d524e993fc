"""Finds spoken decisions of others that rest on memory alone, with the rung they stand on."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import counted, short_day
from goodbooks.core.telling import add_for, is_mine, or_for, titled, whose
from goodbooks.core.working_days import working_days
from goodbooks.entries.answer import is_only_again
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.reckoning.granted import overtaken
from goodbooks.reckoning.under_a_yes import of_an_ended_area

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.decision import Confirmation

PATIENCE = 3
"""How many working days an answer to a confirmation may take."""
LONGEST = 20
"""After how many it is silence, which the trail shows; to go on asking would be nagging."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Standing decisions that came by word of mouth and are not confirmed, the newest first."""
    over = of_an_ended_area(book, today) | overtaken(book)
    loose = book.each((CHECK.name, today), Decision, lambda one: _loose(book, one, today))
    for decision, found in reversed(loose):
        if not over or decision.ref not in over:
            yield found


def _loose(book: Book, decision: Decision, today: date) -> Finding | None:
    """What is to be said of a decision by what is linked to it."""
    if decision.on >= today or is_mine(book, decision) or is_only_again(decision.title):
        return None
    rung = confirmation(book, decision, today)
    if not _is_loose(rung, today) or reversal_of(book, decision) is not None:
        return None
    about = (decision,) if rung.by == decision else (decision, rung.by)
    sentence = _sentence(book, decision, rung, today)
    return Finding(CHECK.name, sentence, _remedy(decision, rung), about)


def _is_loose(rung: Confirmation, today: date) -> bool:
    if rung.rung == "sent back":
        return PATIENCE <= working_days(rung.since, today) <= LONGEST
    return rung.rung in ("heard", "written the same day")


def _sentence(book: Book, decision: Decision, rung: Confirmation, today: date) -> str:
    what = f"{whose(book, decision.who)} {titled(decision, today)}"
    if rung.rung == "sent back":
        days = counted(working_days(rung.since, today), "working day")
        return f"You sent {what} back to be confirmed; {days} on, no answer is noted."
    if rung.rung == "heard":
        day = short_day(decision.on, today)
        return f"You heard {what} on {day}, and nothing in writing confirms it yet."
    return f"You wrote {what} down the same day; the other side has not confirmed it yet."


def _remedy(decision: Decision, rung: Confirmation) -> str:
    if rung.rung == "sent back":
        return add_for(decision, 'outcome "acknowledged"') + or_for(decision, 'outcome "silent"')
    return f"goodbooks confirm {decision.ref}"


CHECK = Check(
    name="unconfirmed-decision",
    summary="A decision was only spoken, and for a day or more nothing has confirmed it.",
    find=find,
    weight=24,
    what_to_do=(
        "Send it back as a friendly note: what was decided, what follows, and by when they can "
        "correct you. Do so with good news too, and it is never taken amiss."
    ),
)
