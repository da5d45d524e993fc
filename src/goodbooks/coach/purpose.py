"""What a message is for: guessed from what its sentences do and from its words, where the writer has not said."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from goodbooks.coach.leaning import signs_of_all, weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.language.text.letter import Sentence

PURPOSES = ("ask", "status", "bad-news", "recovery", "confirm", "hold", "decline")
_IN_ORDER = ("decline", "recovery", "hold", "confirm", "bad-news")
_PLAIN = frozenset({"confirm", "hold"})
"""Purposes whose cues leave no doubt."""
_EARLY = 3


def guess(sentences: Sequence[Sentence], head: str) -> str:
    """The purpose that the cues and the words of a message speak for together."""
    cued = by_cues(sentences, head)
    if cued in _PLAIN or _of_subject(head):
        return cued
    scores = weights("purposes").scores(signs_of_all(sentences, cued))
    return max(PURPOSES, key=lambda purpose: scores[purpose]) if scores else cued


def by_cues(sentences: Sequence[Sentence], head: str) -> str:
    """The purpose that the cues of the sentences speak for; what stands early counts twice."""
    count: Counter[str] = Counter()
    for sentence in sentences:
        for act in sentence.acts:
            count[act] += 2 if sentence.number < _EARLY else 1
    said = _of_subject(head)
    if said:
        return said
    best = max(_IN_ORDER, key=lambda purpose: count[f"for-{purpose}"])
    if count[f"for-{best}"] >= 2:
        return best
    return "ask" if count["ask"] else "status"


def _of_subject(head: str) -> str:
    """The purpose that a subject line begins with, where its first word leaves no doubt."""
    subject = (
        next((line for line in head.lower().split("\n") if line.startswith("subject:")), "")
        .removeprefix("subject:")
        .strip()
    )
    first = subject.partition(":")[0].partition(" ")[0].strip("[]")
    return "status" if first in ("info", "status", "fyi") else ""
