"""What helped a goal to which no win was booked lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.prompting import Prompt, link_to
from goodbooks.accounts.fridays.went_well import HOW_TOLD, lately, won
from goodbooks.core.phrasing import shortened
from goodbooks.entries.goal import Goal
from goodbooks.entries.person import is_my_boss
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

QUIET_DAYS = 30


def goals_without_a_win(book: Book, today: date) -> list[Prompt]:
    """A goal of the boss, or mine, to which no win was booked for a month."""
    for goal in book.of(Goal):
        is_over = goal.due is not None and goal.due.on < today
        if goal.id is None or not goal.who or is_over or goal.on > today or not _counts(book, goal):
            continue
        wins = [win.on for win in book.pointing_to(goal, Win) if win.on <= today]
        if (today - max(wins, default=goal.on)).days >= QUIET_DAYS:
            whose = "You are" if book.is_me(goal.who[0]) else f"{goal.who[0]} is"
            words = f"{whose} judged on “{shortened(goal.title, 70)}”; no win is booked to it lately. What helped it?"
            return [
                Prompt(
                    f"goal {goal.ref}",
                    words,
                    HOW_TOLD,
                    won(book, lately(today), today, link_to(goal)),
                    "A goal without a win is easily forgotten, and so is who worked for it.",
                    goal.ref,
                )
            ]
    return []


def _counts(book: Book, goal: Goal) -> bool:
    return book.is_me(goal.who[0]) or is_my_boss(book, goal.who[0])
