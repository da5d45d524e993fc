"""A word on a promise that says it is not done yet, and the new day that such a word may name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.replies import moved_to
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from datetime import date

_UNFINISHED = re.compile(
    r"\A\W*(?:only |about |just |maybe )?(?:half|part|some|most|a third|two thirds|\d+ ?%|not (?:all|everything|finished|done|ready|quite))\b(?! (?:an? )?(?:hour|day|week)s? (?:early|before))"
    r"|\b(?:could(?:n['’]?t| not)|did(?:n['’]?t| not)|ha(?:ve|s)(?:n['’]?t| not)|won['’]?t|will not|can(?:['’]?t|not)) (?:\w+ )?(?:finish|manage|get to|make|do|start|begin|complete)\w*"
    r"|\b(?:almost|nearly) (?:done|finished|ready|there)\b|\bstill (?:working|on it|at it|not)\b|\bunfinished\b|\bran out of time\b",
    re.IGNORECASE,
)
_MOVES = re.compile(r"(?:\A|[,.;:!?–-]\s*|\band )(?P<all>(?:I )?(?:moved|moves|move it|postponed) to (?P<day>[^,.;:!?–]+))(?=[,.;:!?–]|\s*\Z)", re.IGNORECASE)  # fmt: skip


class Moved(NamedTuple):
    """The new day of a promise, and what was said beside it."""

    day: str
    beside: str


def is_unfinished(words: str) -> bool:
    """Whether words on a promise say that it is not done, or not all of it: “half of it, couldn't finish”."""
    return _UNFINISHED.search(words) is not None


def moved_with_words(words: str, on: date) -> Moved | Unclear | None:
    """The day of “half of it. moved to Monday”, and the rest of the words; None where no day is named."""
    whole, found = moved_to(words, on), _MOVES.search(words)
    if isinstance(whole, str):
        return Moved(whole, "")
    day = moved_to(f"moved to {found['day'].strip()}", on) if found else whole
    if found is None or not isinstance(day, str):
        return whole if isinstance(whole, Unclear) else None
    rest = f"{words[: found.start()]} {words[found.end() :]}"
    return Moved(day, " ".join(rest.split()).strip(" ,;:.–-"))
