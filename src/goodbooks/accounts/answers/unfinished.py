"""A word on a promise that says it is not done yet, and the new day that such a word may name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import moved_to, outcome_of
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_DONE_FIRST = regex(
    r"\W*(?:done|finished|sent|delivered|shipped|completed?|handed (?:in|over))\b", re.IGNORECASE
)
"""How words begin that tell of something given, whatever stands behind."""
_A_PART = regex(
    r"\W*(?:(?:I|it|it['’]?s|is|did|have|only|about|just|maybe) ){0,3}(?:half|part|some|most|a third|two thirds|\d\d? ?%|not (?:all|everything|quite))"
    r"(?: of (?:it|this|that)\b|(?: of)?(?: (?:the|my|our|them)(?: \w+)?)?(?: (?:is|are))?(?: (?:done|finished|ready|written|there|left|missing))?(?=\W*\Z|\s*[,.;:!?–-]|\s+(?:and|but|because|as|since|moved)\b))",
    re.IGNORECASE,
)
"""How words begin that tell of a part: “half of it”, “most of the tests”, and not “half the team is sick”."""
_UNDONE = regex(
    r"(?:\A\W*|[,.;:!?–-]\s*|\b(?:I|we|it|this|that|and|but|just|really)\s+)(?:could|did|ha(?:ve|s)|wo|will|ca|can)(?:n['’]?t|not| not) (?:\w+ )?(?:finish|manage|get to|make|do|start|begin|complete)\w*"
    r"|\A\W*not (?:finished|done|ready)\b|\b(?:almost|nearly) (?:done|finished|ready|there)\b|\bstill (?:working|on it|at it|not(?=\W*\Z| (?:done|finished|ready|there|started)\b))"
    r"|\bworking on it\b|\bin progress\b|\bunfinished\b|\bran out of time\b",
    re.IGNORECASE,
)
_MOVES = regex(
    r"(?:\A|(?P<mark>\s*[,.;:!?–-])\s*|\s+and )(?:I )?(?:moves|(?:moved?|postponed?)(?: it)?) to (?P<day>.+?)(?:(?<=\d\.)(?=\s)|(?=\s*[,;!?–(]|\s-|:(?!\d)|(?<!\d)\.|\s+(?:because|as|since|and)\b|\s*\Z))",
    re.IGNORECASE,
)
_MARKS = " ,;:.–-()"


class Moved(NamedTuple):
    """The new day of a promise, and what was said beside it."""

    day: str
    beside: str


def is_unfinished(words: str) -> bool:
    """Whether words on a promise say that it is not done, or not all of it: “half of it, couldn't finish”."""
    if _DONE_FIRST.match(words):
        return False
    return _A_PART.match(words) is not None or _UNDONE.search(words) is not None


def moved_with_words(words: str, on: date, due: date | None = None) -> Moved | Unclear | None:
    """The day of “half of it. moved to Monday”, for what was due on a day, and the rest of the words; None where no day is named."""
    whole, found = moved_to(words, on, due), _MOVES.search(words)
    if isinstance(whole, str):
        return Moved(whole, "")
    day = moved_to(f"moved to {found['day'].strip()}", on, due) if found else whole
    if found is None or not isinstance(day, str):
        return whole if isinstance(whole, Unclear) else None
    before, behind = words[: found.start()].rstrip(_MARKS), words[found.end() :].lstrip(_MARKS)
    mark = found["mark"] or "" if before and behind else ""
    return Moved(day, " ".join(f"{before}{mark} {behind}".split()).rstrip(_MARKS))


def moved_with(entry: Entry, moved: Moved, today: date) -> Entry:
    """That a promise moved, with what was said beside its new day for me alone."""
    outcome = outcome_of(entry, f"moved to {moved.day}", today)
    beside = (("private", moved.beside),) if moved.beside else ()
    return outcome._replace(fields=(*outcome.fields, *beside))
