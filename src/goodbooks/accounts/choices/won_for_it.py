"""What went well that speaks for an ask: results of mine in its matter, or for a goal of whoever decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.choices.cases import goals
from goodbooks.accounts.reviews.wins import best_first, goals_of, is_ours, told_in_a_line
from goodbooks.accounts.reviews.won_for_me import is_of_me
from goodbooks.core.document import Section
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.choices.cases import Case
    from goodbooks.core.book import Book

WON = "What is done already"
MOST = 3


def won_for_it(book: Book, case: Case, today: date) -> Section:
    """The best three, those with figures first; nothing where there is none."""
    served = {goal.ref for goal in goals(book, case, today)}
    found = [
        win
        for win in book.of(Win)
        if win.on <= today
        and is_ours(book, win)
        and not is_of_me(win)
        and _is_for(book, case, win, served)
    ]
    return Section(WON, tuple(told_in_a_line(book, win, today) for win in best_first(tuple(found))[:MOST]))  # fmt: skip


def _is_for(book: Book, case: Case, win: Win, served: set[str]) -> bool:
    """Whether a win is in the matter of the ask, booked to it, or to one of these goals."""
    is_in_it = bool(set(case.ask.matters) & set(win.matters)) or case.ask.id in win.links
    return is_in_it or any(goal.ref in served for goal in goals_of(book, win))
