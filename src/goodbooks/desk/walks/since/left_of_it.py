"""What a story tells of a talk that no question after it took up: the sentences that stand in none of the answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.phrasing import WEAK
from goodbooks.desk.walks.since.clauses_of_a_talk import clauses_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_TELLS = WEAK | {
    "she",
    "they",
    "him",
    "them",
    "then",
    "was",
    "had",
    "said",
    "says",
    "told",
    "tells",
    "promised",
}
"""Words by which a talk is told, and which say nothing of what it was about."""


def left_of_it(sentences: Iterable[str], answers: Iterable[str]) -> str:
    """The sentences of a story of which some clause stands in no answer, whole and in their order; "" where all is taken up."""
    taken = _telling(" ".join(answers))
    return " ".join(one for one in sentences if any(_is_left(part, taken) for part in clauses_of(one)))  # fmt: skip


def _is_left(clause: str, taken: set[str]) -> bool:
    """Whether half of the words of a clause that tell something stand in no answer, or more."""
    words = _telling(clause)
    return bool(words) and 2 * len(words & taken) <= len(words)


def _telling(words: str) -> set[str]:
    return set(re.findall(r"\w{3,}", name_key(words))) - _TELLS
