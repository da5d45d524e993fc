"""A number or a letter alone where words are asked for: meant for a list that is not there, for another question or as a yes, and never an answer by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.playbooks.answers.choices import chosen, with_words
from goodbooks.playbooks.page import questions_of

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.playbooks.text.playbook import Playbook

_NUMBER = regex(r"\d{1,2}[.)#]?")
_BEFORE_A_NAME = regex(r"\d{1,2}[.):#]?\s+(?P<name>(?-i:[A-ZÀ-Þ])[\w.'’-]*)[.!]?")
"""A number and one word with a capital behind it, “1 Julian”: where there is no list, the number was meant for another question."""
_OF_A_LIST = regex(r"\d+[.)#]?")
"""What is meant for a list of choices, however large."""
_LETTER = regex(r"[A-Za-zÀ-ÖØ-öø-ɏ][.!?)]?|[?!.,;:*+_–—-]{1,3}")
"""A letter, or marks without any: “y”, “n.”, “?”, “-”."""
_ASKS_A_NUMBER = regex(r"\bhow (?:many|much|long|often|old|far)\b|\b(?:figure|number|percent|hours|amount|sum|salary)\b", re.IGNORECASE)  # fmt: skip
"""A question to which a number alone may be the answer."""
_NAMES = ("person", "people")
_IN_WORDS = frozenset({"text", "words", "matter", *_NAMES})


def asks_a_number(question: str) -> bool:
    """Whether a number alone may answer a question."""
    return _ASKS_A_NUMBER.search(question) is not None


def sign_alone(asked: Asked, answer: str) -> Unclear | None:
    """Why a small number, a letter or a mark alone is no answer to a question in words, with what to do; None where it may be one, or is another answer."""
    typed = answer.strip()
    if asked.kind not in _IN_WORDS:
        return None
    what, it = ("a name", "it") if asked.kind in _NAMES else ("words", "them")
    is_listed = (_OF_A_LIST if asked.choices else _NUMBER).fullmatch(typed) is not None
    if _LETTER.fullmatch(typed) and not _is_initial(asked, typed):
        if asked.choices:
            return _none_of(asked, typed)
        return Unclear(f"“{typed}” would stand there as it is", f"write {'the name' if what == 'a name' else 'the words'}, or the same once more where it is meant so")  # fmt: skip
    named = _BEFORE_A_NAME.fullmatch(typed) if not asked.choices else None
    if named and not asks_a_number(asked.words):
        return Unclear(f"“{typed}” begins with a number, and this is no list", f"write “{named['name']}” without it where that is meant, or the same once more where it is meant so")  # fmt: skip
    if not is_listed or asks_a_number(asked.words):
        return None
    if asked.choices:
        return _none_of(asked, typed)
    return Unclear(f"“{typed}” is a number, and this asks for {what}", f"write {it}, or the number once more where it is meant so")  # fmt: skip


def _none_of(asked: Asked, typed: str) -> Unclear:
    count = len(asked.choices)
    return Unclear(f"“{typed}” is none of the {count}", f"write a number from 1 to {count}, or your own words")  # fmt: skip


def _is_initial(asked: Asked, typed: str) -> bool:
    """Whether a letter may be somebody's: “K.”, and no “y”."""
    return asked.kind in _NAMES and typed[0].isupper()


def by_number(found: Playbook, slot: str, answer: str) -> str:
    """An answer, where it is the number of one of the choices of its question, that choice; else as it was said."""
    asks = {**dict(questions_of(found)), **{need.name: need.ask for need in found.header.needs}}
    return chosen(asks.get(slot, ""), answer) if _NUMBER.fullmatch(answer.strip()) else answer


def chosen_and_said(choice: str, said: str) -> str:
    """A choice that was pressed and the words beside it, as somebody would say both."""
    return with_words(choice, said)
