"""A sentence as it would read without the words that were found; offered, never put in place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.coach.rule import Rule
    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View

_QUESTION = ("Could", "Can", "Would", "May")
_GAP = re.compile(r"\s+([,.;:!?])|,\s*(?=[,.!?])")


class Hit(NamedTuple):
    """A rule's words found at a place, and what could stand there: None when the phrase gives nothing."""

    spot: Spot
    rule: Rule
    instead: str | None = None


def rewritten(view: View, hit: Hit, hits: Sequence[Hit]) -> str:
    """The sentence of a hit with every hit in it replaced that can be; "" when this one cannot."""
    if hit.instead is None:
        return ""
    sentence = next(s for s in view.sentences if s.start <= hit.spot.start < s.end)
    here = [one for one in hits if sentence.start <= one.spot.start < sentence.end]
    if any(one.instead is None and one.rule.phrases for one in here):
        return ""
    text, at, begin = "", sentence.start, 0
    for other in sorted(here, key=lambda one: one.spot[:2]):
        if other.instead is None or other.spot.start < at:
            continue
        text += view.letter.text[at : other.spot.start]
        if other.instead.startswith(_QUESTION):
            begin = len(text)
        text += "" if other.instead == "-" else other.instead
        at = other.spot.end
    return _tidy(
        text[begin:] + view.letter.text[at : sentence.end],
        is_question=begin > 0 or text.startswith(_QUESTION),
    )


def _tidy(text: str, *, is_question: bool) -> str:
    """One line in quotation marks, with a capital and its right end."""
    flat = _GAP.sub(r"\1", " ".join(text.split())).strip(" ,;")
    if is_question:
        flat = flat.rstrip(".!") + ("" if flat.endswith("?") else "?")
    return f"“{flat[:1].upper()}{flat[1:]}”"
