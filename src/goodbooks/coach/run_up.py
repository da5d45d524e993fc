"""Finds the point of a message that comes after a run-up: sentences that are pleasant, harmless, and nothing to do with it.

The point is what a message is for: the ask, the no, the trouble, the decision, what is put right. A greeting, thanks or
a line of context before it is no run-up, and neither are the reasons for it: each sentence before it counts by how
likely it is an aside, and none for much.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.weighing import ASIDE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.coach.view import View
    from goodbooks.coach.weighing import Weighed
    from goodbooks.language.letter import Sentence

_MATTERS = frozenset({"for-bad-news", "problem", "for-decline", "for-confirm", "for-recovery"})
"""By what a sentence does beside asking, it may be the point."""
_CLEAR, _LATE = 0.3, 0.1
"""How likely an ask, or a late point, makes a sentence the point whatever it does."""
_FEWEST, _EARLIEST, _WORDS = 4, 2, 18
"""Of how few words a sentence is no point; before which sentence, counted from nought, and how many words none is late."""
_MAY_BE_ASIDE, _MAY_BE_TROUBLE = 0.15, 0.45
"""How likely an aside a sentence may be to be the point still; and one that tells of trouble."""
_HARDLY = 0.05
"""How likely an aside the first sentence may be to have the point, where what it does matters."""
_EACH, _ENOUGH = 0.4, 0.7
"""How much a sentence before the point counts at most, and how much all of them together make a run-up."""
_GREETING = 2
"""A sentence of so few words is a greeting, and counts nothing."""


def late_point(view: View, weighed: Weighed) -> Sentence | None:
    """The sentence with the point of a message, where a run-up stands before it."""
    before = 0.0
    for sentence, likely in zip(view.sentences, weighed.likely, strict=True):
        is_late = sentence.number >= _EARLIEST and sentence.before >= _WORDS
        if is_late and before >= _ENOUGH and _is_point(sentence, likely):
            return sentence
        if not is_late and _is_told_first(sentence, likely):
            return None
        if len(sentence.words) > _GREETING:
            before += min(likely.get(ASIDE, 0.0), _EACH)
    return None


def _is_told_first(sentence: Sentence, likely: Mapping[str, float]) -> bool:
    """Whether a sentence at the head of a message has its point already: an ask, or what is hardly an aside and matters."""
    is_ask = "ask" in sentence.acts and "thanks" not in sentence.acts
    aside = likely.get(ASIDE, 0.0)
    matters = sentence.number == 0 and not _MATTERS.isdisjoint(sentence.acts)
    return (is_ask and aside < _MAY_BE_ASIDE) or (matters and aside < _HARDLY)


def _is_point(sentence: Sentence, likely: Mapping[str, float]) -> bool:
    """Whether a sentence may be what a message is for."""
    matters = not _MATTERS.isdisjoint(sentence.acts)
    most = _MAY_BE_TROUBLE if matters else _MAY_BE_ASIDE
    if len(sentence.words) < _FEWEST or likely.get(ASIDE, 0.0) >= most:
        return False
    is_ask = "ask" in sentence.acts and "thanks" not in sentence.acts
    return is_ask or matters or likely["clear-ask"] >= _CLEAR or likely["buried-point"] >= _LATE
