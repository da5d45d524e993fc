"""Finds a quotation that the book has in other words, or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.drawing import one_line, quotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.language.zones import Zone


_SAYS = re.compile(
    r"\b(?:said|say|says|wrote|told|asked|answered|words?|quote|put it|called it|promised|decided|replied)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEW = 3
_NEAR = 0.5


def find(view: View, known: Known) -> Iterator[Spot]:
    """Words in quotation marks that a sentence gives to somebody."""
    for zone in view.letter.zones:
        if zone.kind == "quotation":
            sentence = next((s for s in view.sentences if s.start <= zone.start < s.end), None)
            quoted = _words(view.letter.text[zone.start : zone.end])
            if sentence and len(quoted) >= _FEW and _SAYS.search(sentence.text):
                yield from _held(zone, quoted, known)


def _held(zone: Zone, quoted: list[str], known: Known) -> Iterator[Spot]:
    """One quotation held against everything the book has word for word."""
    best, share = None, 0.0
    for entry, text in known.quotations:
        words = _words(text)
        if " ".join(quoted) in " ".join(words):
            return
        common = len(set(quoted) & set(words)) / len(set(quoted))
        if common > share:
            best, share = (entry, text), common
    if best and share >= _NEAR:
        entry, text = best
        says = f"The book has it as {quotation(one_line(text).rstrip('.'))}."
        yield Spot(zone.start, zone.end, "", (entry.ref,), says)
    elif known.quotations:
        yield Spot(zone.start, zone.end, "", (), "No entry of the book has these words.")


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


FACT = Fact("other-words", find)
