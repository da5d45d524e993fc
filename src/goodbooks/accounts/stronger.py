"""What would make a review stronger, for me alone: words to weigh, lines that lack, places to find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.claims import weighed
from goodbooks.core.document import Line
from goodbooks.core.phrasing import counted, shortened
from goodbooks.core.telling import write_under

if TYPE_CHECKING:
    from goodbooks.accounts.reviewed import Reviewed
    from goodbooks.core.document import Question
    from goodbooks.entries.win import Win

TITLE = 90
SHORT_TITLE = 90


def stronger(told: Reviewed, question: Question) -> tuple[Line, ...]:
    """A line for each word that claims too much, and each result that lacks something."""
    lines: list[Line] = []
    for win in told.ours:
        doubt = weighed(win.title, win.result)
        if doubt:
            lines.append(Line(f"“{shortened(win.title, TITLE)}”: {doubt}.", (win.ref,), "!"))
        lacks = _lacks(win)
        if lacks:
            words = f"{_named(win)} lacks {counted(len(lacks), 'line')}; {write_under(win, '; '.join(lacks))}"
            lines.append(Line(words, (win.ref,), "-"))
    field = "criterion: its heading" if question.criteria else "for ^GOAL, at the end of its line"
    lines += [
        Line(f"{_named(win)} has no place yet; {write_under(win, field)}", (win.ref,), "!")
        for win in told.unplaced
    ]
    return tuple(lines)


def _named(win: Win) -> str:
    return f"“{shortened(win.title, SHORT_TITLE)}”"


def _lacks(win: Win) -> list[str]:
    """The lines that a reader of the review would ask for."""
    wanted = (
        ("result: before -> after", win.result),
        ("known-by: how we know", win.known_by),
        ("benefits: for whom", win.benefits),
        ("my-part: what I did", win.my_part or not win.who),
    )
    return [name for name, text in wanted if not text]
