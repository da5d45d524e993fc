"""Finds promises without a day: they are wishes, and not counted."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.telling import amending, deed, is_mine
from goodbooks.entries.promise import unsettled
from goodbooks.reckoning.under_a_yes import promise_stands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise

NAMELESS = "agree on a day; goodbooks tidy gives it an id, by which it can be given one"


def find(book: Book, today: date) -> Iterator[Finding]:
    """Open promises without a day; mine first, then the newest."""
    wishes = [
        promise for promise in reversed(unsettled(book, today)) if _is_wish(book, promise, today)
    ]
    for promise in sorted(wishes, key=lambda one: not is_mine(book, one)):
        said = deed(book, promise, "promised", today)
        sentence = f"{said} without a day, so it counts as a wish."
        remedy = f"agree on a day: {amending(promise, 'due: DAY')}" if promise.id else NAMELESS
        yield Finding(CHECK.name, sentence, remedy, (promise,))


def _is_wish(book: Book, promise: Promise, today: date) -> bool:
    if (
        promise.on > today
        or promise.due is not None
        or promise.line("next-word")
        or promise.goes_on()
    ):
        return False
    return promise_stands(book, promise, today).state == "wish"


CHECK = Check(
    name="wish",
    summary="A promise names no day, so nobody can tell whether it is kept.",
    find=find,
    weight=44,
    what_to_do=(
        "Say a day, even a late one, and how both sides will know that it is done. Until then the "
        "book counts it neither for you nor against anybody."
    ),
)
