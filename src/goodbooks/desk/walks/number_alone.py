"""A number alone where words are asked for: meant for a list that is not there, or for the line after next, and never an answer by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.playbooks.choices import with_words

if TYPE_CHECKING:
    from goodbooks.desk.walks.one_question import Asked

_ALONE = regex(r"\d{1,2}[.)#]?")
_ASKS_A_NUMBER = regex(r"\bhow (?:many|much|long|often|old|far)\b|\b(?:figure|number|percent|hours|amount|sum|salary)\b", re.IGNORECASE)  # fmt: skip
"""A question to which a number alone may be the answer."""
_IN_WORDS = frozenset({"text", "words", "person", "people", "matter"})


def asks_a_number(question: str) -> bool:
    """Whether a number alone may answer a question."""
    return _ASKS_A_NUMBER.search(question) is not None


def number_alone(asked: Asked, answer: str) -> Unclear | None:
    """Why a small number alone is no answer to a question in words, with what to do; None where it may be one, or is another answer."""
    typed = answer.strip()
    if asked.kind not in _IN_WORDS or not _ALONE.fullmatch(typed) or asks_a_number(asked.words):
        return None
    if count := len(asked.choices):
        return Unclear(f"“{typed}” is none of the {count}", f"write a number from 1 to {count}, or your own words")  # fmt: skip
    what, it = ("a name", "it") if asked.kind in ("person", "people") else ("words", "them")
    return Unclear(f"“{typed}” is a number, and this asks for {what}", f"write {it}, or the number once more where it is meant so")  # fmt: skip


def chosen_and_said(choice: str, said: str) -> str:
    """A choice that was pressed and the words beside it, as somebody would say both."""
    return with_words(choice, said)
