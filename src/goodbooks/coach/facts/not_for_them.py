"""Finds what stands in the book as private, or as not for this reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.matching import stems
from goodbooks.coach.view import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_SHARED = 3
_PART = 0.5


def find(view: View, known: Known) -> Iterator[Spot]:
    """Sentences that share much with a line this reader may not see, and with none that they may."""
    if not known.reader:
        return
    for sentence in view.sentences:
        said = stems(sentence.text)
        for entry, hidden in known.hidden:
            shared = said & hidden
            is_much = len(shared) >= _SHARED and len(shared) >= _PART * len(hidden)
            if is_much and not any(len(shared & seen) >= len(shared) for seen in known.shown):
                says = f"This stands in the book as not for {known.reader}."
                yield view.opening(sentence)._replace(cites=(entry.ref,), says=says)
                break


FACT = Fact("not-for-them", find)
