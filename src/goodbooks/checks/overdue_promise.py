"""Finds promises whose day has passed, and of which nothing says what became."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import from_now, short_day
from goodbooks.core.telling import add_for, deed, is_mine, is_to_me, or_for
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import UNSAID, unsettled
from goodbooks.reckoning.under_a_yes import promise_stands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise, PromiseState


def find(book: Book, today: date) -> Iterator[Finding]:
    """Promises past their day: mine first, then those owed to me; each the newest first."""
    late = [
        (promise, state)
        for promise in unsettled(book, today)
        if promise.on <= today and (state := _late(book, promise, today))
    ]
    late.sort(key=lambda pair: pair[1].due.on if pair[1].due else today, reverse=True)
    late.sort(key=lambda pair: (not _is_ours(book, pair[0]), not is_to_me(book, pair[0])))
    for promise, state in late:
        about = (promise, state.after) if state.after else (promise,)
        yield Finding(
            CHECK.name, _sentence(book, promise, state, today), _remedy(promise, state), about
        )


def _late(book: Book, promise: Promise, today: date) -> PromiseState | None:
    """How a promise stands, if it is late."""
    if not promise.fields and not book.pointing_to(promise, Outcome):
        return None
    state = promise_stands(book, promise, today)
    return state if state.state in ("late", UNSAID) else None


def _is_ours(book: Book, promise: Promise) -> bool:
    """Whether I have to keep it: I gave it, or it was given on my behalf."""
    return is_mine(book, promise) or any(book.is_me(name) for name in promise.on_behalf_of)


def _sentence(book: Book, promise: Promise, state: PromiseState, today: date) -> str:
    said = deed(book, promise, "promised", today)
    if is_to_me(book, promise) and not is_mine(book, promise):
        said = f"Owed to you: {said}"
    elif not is_mine(book, promise) and _is_ours(book, promise):
        said = f"{said} on your behalf"
    day = state.agreed.on if state.agreed else promise.on
    when = f"{short_day(day, today)}, {from_now(day, today)}"
    return f"{said} for {when}; nothing says yet what became of it."


def _remedy(promise: Promise, state: PromiseState) -> str:
    """The line that says it is done, on its day where that was the day of a talk; or that it was moved."""
    is_then = state.state == UNSAID and state.due is not None
    day = f"{state.due.on} " if is_then and state.due else ""
    delivered = add_for(promise, f'{day}outcome "delivered"')
    return delivered + or_for(promise, 'outcome "moved"', " by DAY")


CHECK = Check(
    name="overdue-promise",
    summary="The day of a promise has passed, and nothing says what became of it.",
    find=find,
    weight=10,
    what_to_do=(
        "If it is done, say so in the book. If not, offer a new day now, before you are asked. For "
        "what is owed to you, ask how it stands and whether something is in the way."
    ),
)
