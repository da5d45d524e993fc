"""Finds capitals and rows of marks that raise the voice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.view import View


_MARKS = re.compile(r"!{3,}|\?{3,}|\?+!+[!?]*|!+\?[!?]*")
_CAPITALS = re.compile(r"(?<!\w)[A-Z]{2,}(?:['’][A-Z]+)?(?:[ ,]+[A-Z]{2,})*(?!\w)")
_LOUD = re.compile(
    r"\b(?:ALL|ALWAYS|AND|AGAIN|ANY|ANYONE|ASAP|BEFORE|CANNOT|DO|DOES|DON'T|DONT|EVER|EVERY|"
    r"EVERYONE|FINALLY|FULL|HAVE|IMMEDIATELY|IS|MORE|MUST|NEED|NEEDS|NEVER|NO|NOBODY|"
    r"NONE|NOT|NOTHING|NOW|ONCE|ONE|ONLY|PLEASE|REALLY|REFUSE|RIGHT|SERIOUSLY|SO|STILL|"
    r"STOP|THAT|THIS|TIMES|TODAY|TOMORROW|TOO|URGENT|VERY|WAY|WE|WEEKS|WHAT|WHEN|WHERE|"
    r"WHO|WHY|WILL|WRONG|YOU|YOUR|ZERO|ENOUGH|TWICE|SAID|TOLD)\b"
)
_QUIET = frozenset(("NO", "NOT", "IT", "OK", "DO", "ALL"))


def find(view: View) -> Iterator[Spot]:
    """Rows of marks, and words in capitals that are no names of things; one alone is emphasis."""
    alone: list[Spot] = []
    for sentence in view.sentences:
        marks = () if "thanks" in sentence.acts else _MARKS.finditer(sentence.text)
        for found in marks:
            yield Spot(sentence.start + found.start(), sentence.start + found.end(), found[0])
        for found in _CAPITALS.finditer(sentence.text):
            words = found[0].replace("’", "'").replace(",", " ").split()
            if _LOUD.search(" ".join(words)) and not _QUIET.issuperset(words):
                spot = Spot(sentence.start + found.start(), sentence.start + found.end(), found[0])
                alone += [spot]
                if len(words) > 1:
                    yield alone.pop()
    if len(alone) > 1:
        yield from alone


TWIN = Twin("shouting", find)
