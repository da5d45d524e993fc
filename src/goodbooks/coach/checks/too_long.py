"""Finds a message that is longer than its reader, or its kind, can take."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_MOST = 250
_HOLDING = 90
_SHORT, _IN_A_ROW = 6, 3
"""Of how few words a line is one of a list or a table, and how many of them must follow each other."""


def find(view: View) -> Iterator[Spot]:
    """The place where the limit is passed."""
    words, known = view.letter.words, view.known
    most, cites = known.length if known else (0, ())
    why = f"more than {known.reader} takes in" if known else ""
    if not most:
        most, why = _MOST, "more than most people read at once"
    if view.purpose == "hold" and not view.is_guessed and most > _HOLDING:
        most, why, cites = _HOLDING, "more than somebody who waits wants to read", ()
    if words > most and (known or words - _listed(view.letter.own) > most):
        over = next(one for one in view.sentences if one.before + len(one.words) > most)
        says = f"It has {words} words; from here on it is {why} ({most})."
        yield view.opening(over)._replace(says=says, cites=cites)


def _listed(text: str) -> int:
    """How many words stand in lists and tables, where one looks for one's own line and does not read."""
    counts = [len(line.split()) for line in text.split("\n") if line.strip()]
    rows = [list(row) for is_short, row in groupby(counts, _is_of_a_list) if is_short]
    return sum(sum(row) for row in rows if len(row) >= _IN_A_ROW)


def _is_of_a_list(words: int) -> bool:
    return words <= _SHORT


TWIN = Twin("too-long", find)
