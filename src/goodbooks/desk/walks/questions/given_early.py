"""An answer that was typed before its question came: offered under it by its letter, so that nobody has to type it twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.offered.candidates import MOST, Candidate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.desk.walks.questions.asked import Asked

_BEGINS = regex(r"\bone sentence that begins with (?P<ways>[^?.:]+)")
"""How a question says with which words its answer begins."""
_OR = regex(r",? or |, ")
_LIKE = regex(r"\Ai(?:'d| would) (?:really |so |dearly )*(?:like|love)\b")
_FEWEST = 4
"""So many words has what may be the answer to another question, at the least; “yes, of course” may be one to any."""


def begins_as_asked(words: str, question: str) -> bool:
    """Whether words begin as a question asks for, “in one sentence that begins with yes, no or I want”; so do any to a question that does not say how."""
    asked = _BEGINS.search(question)
    ways = _OR.split(asked["ways"].lower()) if asked else []
    said = _LIKE.sub("i want", words.strip(" “\"'").lower().replace("’", "'"))
    return not ways or any(re.match(rf"{re.escape(one)}\b", said) for one in ways)


def with_given_early(asked: Asked, before: Iterable[Asked]) -> Asked:
    """A question that says how its answer begins, with the answers to those before it that begin so; any other as it is."""
    if not _BEGINS.search(asked.words) or (asked.known and asked.known.cites):
        return asked
    given = [_early(one) for one in before if _is_early(one, asked)]
    known = (Candidate(asked.known.text, asked.source),) if asked.known else ()
    there = asked.candidates or known
    new = [one for one in given if one.words not in [has.words for has in there]]
    return asked._replace(candidates=(*there, *new)[:MOST]) if new else asked


def _is_early(one: Asked, asked: Asked) -> bool:
    """Whether the answer to a question is one to another too: in words of one's own, and as that asks for it."""
    words = one.said.text if one.said else ""
    is_own = one.kind in ("text", "words") and words not in one.choices and not one.is_told
    return is_own and len(words.split()) >= _FEWEST and begins_as_asked(words, asked.words)


def _early(one: Asked) -> Candidate:
    words = one.said.text if one.said else ""
    return Candidate(words, words)
