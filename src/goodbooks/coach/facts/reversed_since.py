"""Finds a decision told as standing that was turned around since."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Fact
from goodbooks.core.phrasing import listed, short_day
from goodbooks.core.regex import regex
from goodbooks.entries.decision import Decision, reversal_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_TOLD = regex(
    r"\b(?:reversed|turned|instead|no longer|changed|until|at first|first|then|later|since|earlier|was to|before)\b",
    re.IGNORECASE,
)


def find(view: View, known: Known) -> Iterator[Spot]:
    """Sentences that rest on a decision which another has turned around."""
    for sentence in view.sentences:
        decisions = [one for one in known.about(sentence) if isinstance(one, Decision)]
        if not decisions or _TOLD.search(sentence.text):
            continue
        later = reversal_of(known.book, decisions[0])
        if later and later not in decisions[:2] and later.on <= known.today:
            spot = view.opening(sentence)
            by = listed(map(known.book.name_of, later.who)) or "Somebody"
            day = short_day(later.on, known.today)
            says = f"{by} reversed “{decisions[0].title}” on {day}: “{later.title}”."
            yield spot._replace(cites=(decisions[0].ref, later.ref), says=says)


FACT = Fact("reversed-since", find)
