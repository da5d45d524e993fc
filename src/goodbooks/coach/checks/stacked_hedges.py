"""Finds sentences in which soft words pile up, whatever the sentence does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.rule import cues
from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

_MOST = 2
_HEARD = ("hedged-ask", "hedged-fact")
_GENTLE = frozenset({"interpretation", "offer", "deference", "thanks"})


def find(view: View) -> Iterator[Spot]:
    """Each sentence with more soft words than it can bear; readings and offers bear one more.

    Where a rule has spoken of a soft word in it already, that is enough.
    """
    for sentence in view.having("hedge"):
        if any(view.in_rule(rule, sentence) for rule in _HEARD):
            continue
        most = _MOST + bool(sentence.acts & _GENTLE)
        if _has(sentence, most):
            yield view.opening(sentence)


def _has(sentence: Sentence, most: int) -> bool:
    """Whether a sentence holds so many soft words, each place counted once."""
    taken: list[tuple[int, int]] = []
    for start, end in _places(sentence):
        if not any(start < other_end and begin < end for begin, other_end in taken):
            taken.append((start, end))
            if len(taken) >= most:
                return True
    return False


def _places(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where a soft word begins and ends in a sentence; places may lie over each other."""
    for phrase in cues().by_name["hedge"].phrases:
        if phrase.may_be_in(sentence.keys) and not sentence.keys.isdisjoint(phrase.keys):
            yield from (found.span("it") for found in phrase.found(sentence.text, sentence.small))


TWIN = Twin("stacked-hedges", find)
