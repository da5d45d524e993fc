"""What was won since a reader last heard: what serves a goal of theirs, and the question of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.reviews.wins import doers, goals_of, is_ours
from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, possessive, sentence, shortened
from goodbooks.core.telling import is_by, its_day
from goodbooks.entries.goal import Goal
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

TITLE, MOST_ALSO = 110, 4


def new_wins(book: Book, since: Told, today: date) -> list[Win]:
    """The wins that the reader has not heard of."""
    return [win for win in book.of(Win) if win.on <= today and since.is_new(win)]


def goal_for(book: Book, win: Win, who: str) -> Goal | None:
    """The goal of the reader's that a win serves."""
    return next((goal for goal in goals_of(book, win) if is_by(book, goal, who)), None)


def also_done(book: Book, who: str, since: Told, question: Question) -> tuple[Line, ...]:
    """A line for each new win of ours that is booked to no goal, the newest first, in a message to a boss of whom the book knows no goal: it would be lost else."""
    has_goal, today = any(is_by(book, goal, who) for goal in book.of(Goal)), question.today
    wins = reversed(new_wins(book, since, today)) if question.is_for_boss and not has_goal else ()
    plain = [win for win in wins if win.title and not is_by(book, win, who) and is_ours(book, win) and not goals_of(book, win)]  # fmt: skip
    return tuple(
        Line(f"Done {'' if win.roughly else 'on '}{its_day(win, today)}{_by(book, win)}: {sentence(shortened(win.title, TITLE))}", (win.ref,))
        for win in plain[:MOST_ALSO]
    )  # fmt: skip


def _by(book: Book, win: Win) -> str:
    """Who did it, where that was somebody else: nobody reads it as mine."""
    others = listed(doers(book, win))
    is_ours = any(map(book.is_me, win.who))
    return f" by {others}{' and me' if is_ours else ''}" if others else ""


def left_beside(book: Book, who: str, since: Told, question: Question) -> tuple[Line, ...]:
    """Each new win that has no place in a message to them, and why."""
    today = question.today

    def found() -> tuple[Line, ...]:
        wins = new_wins(book, since, today)
        told = {ref for line in also_done(book, who, since, question) for ref in line.cites}
        return tuple(_unbooked(book, who, win, today) for win in wins if win.ref not in told and _is_left(book, win, who))  # fmt: skip

    return book.once(("left beside", who, since, today), found)


def _is_left(book: Book, win: Win, who: str) -> bool:
    return not is_by(book, win, who) and not (goal_for(book, win, who) and is_ours(book, win))


def _unbooked(book: Book, who: str, win: Win, today: date) -> Line:
    """A win that is not in the message, and the question it raises."""
    title = f"“{shortened(win.title, TITLE)}” ({its_day(win, today)})"
    if not is_ours(book, win):
        return Line(
            f"{title} is {possessive(listed(doers(book, win)))} own win, and left to them to tell.",
            (win.ref,),
            "-",
        )
    goals = goals_of(book, win)
    if goals:
        serves = f"serves a goal of {listed(dict.fromkeys(n for g in goals for n in g.who))}"
        return Line(
            f"{title} {serves}, and none of {possessive(who)}: does it serve one of theirs too?",
            (win.ref,),
            "!",
        )
    near = [f"^{goal.id}" for goal in book.of(Goal) if goal.id and is_by(book, goal, who)]
    choice = f", such as {listed(near)}" if near else ""
    text = f"{title} is booked to no goal, so it is not in the message. Which goal of {possessive(who)} did it serve{choice}?"
    return Line(f"{text} Then end its line with: for ^GOAL", (win.ref,), "!")
