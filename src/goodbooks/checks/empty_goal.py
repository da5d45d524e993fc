"""Finds goals to which nothing has been booked for a month."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital
from goodbooks.core.telling import add_for, is_mine, or_for, titled, whose
from goodbooks.entries.goal import Goal
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.win import Win

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

PATIENCE = 30
"""How many days a goal may go without a win."""
_OVER = frozenset({"ended", "delivered", "accepted", "missed", "void", "withdrawn"})


def find(book: Book, today: date) -> Iterator[Finding]:
    """Goals still judged that have had no win for a month; mine first, then the newest."""
    waiting = book.each((CHECK.name, today), Goal, lambda goal: _noticed(book, goal, today))
    newest = waiting[::-1]
    newest.sort(key=lambda pair: not is_mine(book, pair[0]))
    yield from (found for _, found in newest)


def _noticed(book: Book, goal: Goal, today: date) -> Finding | None:
    if not _is_waiting(book, goal, today):
        return None
    remedy = add_for(goal, 'win me "RESULT"') + or_for(goal, 'outcome "ended"')
    return Finding(CHECK.name, _sentence(book, goal, today), remedy, (goal,))


def _is_waiting(book: Book, goal: Goal, today: date) -> bool:
    if (today - goal.on).days < PATIENCE:
        return False
    outcomes = book.pointing_to(goal, Outcome)
    if any(one.on <= today and one.what() in _OVER for one in outcomes):
        return False
    if goal.due is not None and goal.due.on < today:
        return False
    last = _last_win(book, goal, today)
    return last is None or (today - last).days >= PATIENCE


def _last_win(book: Book, goal: Goal, today: date) -> date | None:
    days = (win.on for win in book.pointing_to(goal, Win) if win.on <= today)
    return max(days, default=None)


def _sentence(book: Book, goal: Goal, today: date) -> str:
    what = f"{whose(book, goal.who or ('me',))} goal {titled(goal, today)}"
    last = _last_win(book, goal, today)
    if last is None:
        return f"{capital(what)} has no win yet, {(today - goal.on).days} days after it was set."
    return f"Nothing has been booked to {what} for {(today - last).days} days."


CHECK = Check(
    name="empty-goal",
    summary="A goal has had no win for thirty days.",
    find=find,
    weight=62,
    what_to_do=(
        "Look back for something that helped it and was never noted; often there is. If not, it is "
        "a good thing to offer in the next talk."
    ),
)
