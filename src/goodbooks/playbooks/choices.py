"""The answers among which a question that ends with “Choose one.” lets one choose: what stands behind its colon."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

CHOOSE = "Choose one."
_ROW = regex(r"[^:?]+: (?P<row>[^?]+)\?.* " + re.escape(CHOOSE))
_APART = regex(r", or |, | or ")
_FEWEST, _LONGEST = 2, 2


def choices_in(question: str) -> tuple[str, ...]:
    """The answers that a question names, in its words and order; none where it asks for no choice."""
    found = _ROW.fullmatch(question.strip())
    every = tuple(filter(None, map(str.strip, _APART.split(found["row"])))) if found else ()
    return every if len(every) >= _FEWEST else ()


def chosen(question: str, answer: str) -> str:
    """An answer, where it is the number of a choice that choice; else as it was said."""
    every, said = choices_in(question), answer.strip().strip(".)#")
    at = int(said) if said.isdecimal() and len(said) <= _LONGEST else 0
    return every[at - 1] if 1 <= at <= len(every) else answer


def is_unclear(question: str) -> bool:
    """Whether a question asks to choose and names nothing to choose from."""
    return CHOOSE in question and not choices_in(question)
