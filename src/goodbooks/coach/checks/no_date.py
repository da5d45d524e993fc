"""Finds an ask, bad news or a holding message without a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.letter import Sentence
    from goodbooks.coach.view import Spot, View


_AHEAD = re.compile(
    r"\b(?:by|before|until|till|due|deadline|will|starts?|begins?|opens?|closes?|ends?|runs? out|latest|"
    r"tomorrow|today|tonight|next|needs?|wants?|expects?|waits?|leaves?|is on|are on|from)\b",
    re.IGNORECASE,
)
_NEEDED = {"hold": ("commit", "for-hold"), "bad-news": ("commit", "ask", "offer", "repair")}


def find(view: View) -> Iterator[Spot]:
    """The sentence that wants a day, where no day is near; a vague one has its own remark."""
    if view.found["vague-time"]:
        return
    if view.purpose == "ask":
        wanting = [] if any(map(_looks_ahead, view.sentences)) else view.having("deed")
    else:
        told = [one for act in _NEEDED[view.purpose] for one in view.having(act)]
        wanting = [] if any(one.acts & {"date", "stretch"} for one in told) else told
    if wanting:
        yield view.ending(wanting[-1])


def _looks_ahead(sentence: Sentence) -> bool:
    """Whether a sentence names a day to come, or asks for one."""
    if not sentence.acts & {"date", "stretch"}:
        return False
    return bool(sentence.acts & {"ask", "commit", "offer"} or _AHEAD.search(sentence.text))


TWIN = Twin("no-date", find)
