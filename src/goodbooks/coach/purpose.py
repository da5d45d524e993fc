"""What a message is for: guessed from what its sentences do and from its words, where the writer has not said."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from goodbooks.coach.leaning import signs_of_all, weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.language.text.letter import Sentence

PURPOSES = ("ask", "status", "bad-news", "recovery", "confirm", "hold", "decline")
_IN_ORDER = ("decline", "recovery", "hold", "confirm", "bad-news")
_PLAIN = frozenset({"confirm", "hold"})
"""Purposes whose cues leave no doubt."""
_EARLY = 3
_WORK, _EVEN = frozenset({"ask", "deed"}), 0.1
"""What a sentence does that asks for work, and by how much the scores of two purposes may differ to be as good as even."""
_RIGHT, _RIGHTED = "recovery", "for-recovery"


def guess(sentences: Sequence[Sentence], head: str) -> str:
    """The purpose that the cues and the words of a message speak for together."""
    cued = by_cues(sentences, head)
    if cued in _PLAIN or _of_subject(head):
        return cued
    scores = weights("purposes").scores(signs_of_all(sentences, cued))
    return _likeliest(sentences, scores) if scores else cued


def _likeliest(sentences: Sequence[Sentence], scores: Mapping[str, float]) -> str:
    """The likeliest purpose: of two that are as good as even the ask, where work is asked for; and none that is put right, unlikely and without a word of it."""
    is_asked = any(one.acts >= _WORK for one in sentences)
    is_told = any(_RIGHTED in one.acts for one in sentences)
    likely = [one for one in PURPOSES if one != _RIGHT or is_told or scores[one] >= 0]
    best = max(likely, key=lambda purpose: scores[purpose])
    return "ask" if is_asked and scores["ask"] >= scores[best] - _EVEN else best


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
