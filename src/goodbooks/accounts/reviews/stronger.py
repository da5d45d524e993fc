"""What would make a review stronger, for me alone: words to weigh, lines that lack, places to find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.reviews.claims import weighed
from goodbooks.accounts.reviews.won_for_me import is_of_me
from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.telling import write_under

if TYPE_CHECKING:
    from goodbooks.accounts.reviews.reviewed import Reviewed
    from goodbooks.core.document import Question
    from goodbooks.entries.win import Win

TITLE = 90
SHORT_TITLE = 90


def stronger(told: Reviewed, question: Question) -> tuple[Line, ...]:
    """A line for each word that claims too much, and each result that lacks something."""
    lines: list[Line] = []
    for win in told.ours:
        if is_of_me(win):
            lines.append(_kept(win))
            continue
        doubt = weighed(win.title, win.result)
        if doubt:
            lines.append(Line(f"“{shortened(win.title, TITLE)}”: {doubt}.", (win.ref,), "!"))
        lacks = _lacks(win)
        if lacks:
            words = f"Whoever reads {_named(win)} will ask {listed(lacks.values())}. Begin with one: {write_under(win, next(iter(lacks)))}"
            lines.append(Line(words, (win.ref,), "-"))
    field = "criterion: its heading" if question.criteria else "for ^GOAL, at the end of its line"
    lines += [
        Line(f"{_named(win)} has no place yet; {write_under(win, field)}", (win.ref,), "!")
        for win in told.unplaced
        if not is_of_me(win)
    ]
    return tuple(lines)


def _kept(win: Win) -> Line:
    """That a win is for me alone, and how it is told to somebody all the same."""
    words = f"{_named(win)} tells of you, and stands on nobody's page but yours. To let somebody read it, {write_under(win, 'readers: WHO')}"
    return Line(words, (win.ref,), "-")


def _named(win: Win) -> str:
    return f"“{shortened(win.title, SHORT_TITLE)}”"


def _lacks(win: Win) -> dict[str, str]:
    """What a reader of the review would ask for, by the line that says it."""
    wanted = (
        ("result: before -> after", "what it changed", win.result),
        ("known-by: how we know", "how you know", win.known_by),
        ("benefits: for whom", "whom it helped", win.benefits),
        ("my-part: what I did", "what you did yourself", win.my_part or not win.who),
    )
    return {line: words for line, words, text in wanted if not text}
