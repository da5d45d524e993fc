"""A story as it is read: as much of it as is read, its sentences, and each as it stands in the text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.language.text.letter import Letter
from goodbooks.situations.stories.breaths import in_thoughts

if TYPE_CHECKING:
    from goodbooks.language.text.letter import Sentence


MOST_SIGNS = 40_000
"""How many signs of a text are read; what stands behind them is left, and said to be."""


_MARKS = ('"', "“", "”", "„", "«", "»")


_OPEN = str.maketrans(dict.fromkeys(_MARKS, " "))
_TOLD_BEHIND_RE = regex(r"\A(?P<re>\s*(?:re|subject|betreff|to|from|date)):(?=[^\n]{121}|[^\n]*\s*\Z)", re.IGNORECASE)  # fmt: skip
"""How a story begins that only looks like a mail: “Re: your question, no, …”, longer than a subject is, or with nothing under it."""


class Passage(NamedTuple):
    """A sentence of the story, and where in the text it begins."""

    text: str
    start: int


@lru_cache(maxsize=64)
def read_in(text: str) -> tuple[str, tuple[Sentence, ...]]:
    """As much of a text as is read, with plain ends of lines, and its sentences; what is quoted is read too: it is what was said."""
    told = text[:MOST_SIGNS].replace("\r\n", "\n").replace("\r", "\n")
    plain = _TOLD_BEHIND_RE.sub(r"\g<re> ", told.translate(_OPEN))
    return told, in_thoughts(told, Letter(plain).sentences)


def passage_of(told: str, sentence: Sentence) -> Passage:
    """A sentence as it stands in the text, with the quotation marks that begin and end it."""
    start, end = sentence.start, sentence.end
    has_mark_before = start > 0 and told[start - 1] in _MARKS
    start -= has_mark_before and _is_odd(told[start:end])
    end += told[end : end + 1] in _MARKS and _is_odd(told[start:end])
    return Passage(" ".join(told[start:end].split()), start)


def _is_odd(text: str) -> bool:
    """Whether a quotation in a text begins without ending, or ends without beginning."""
    return sum(text.count(mark) for mark in _MARKS) % 2 == 1
