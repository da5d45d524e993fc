"""Finds capitals and rows of marks that raise the voice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


_MARKS = regex(r"(?<=[\w\"”’')])(?:!{3,}|\?{3,}|\?+!+[!?]*|!+\?[!?]*)")
_CAPITALS = regex(r"(?<!\w)[A-Z]{2,}(?:['’][A-Z]+)?(?:[ ,]+(?:[A-Z]{2,}|I)(?:['’][A-Z]+)?)*(?!\w)")
_LOUD = regex(
    r"\b(?:ALL|ALWAYS|AND|AGAIN|ANY|ANYONE|BEFORE|CANNOT|DO|DOES|DON'T|DONT|EVER|EVERY|"
    r"EVERYONE|FINALLY|FULL|HAVE|IMMEDIATELY|IS|MORE|MUST|NEED|NEEDS|NEVER|NO|NOBODY|"
    r"NONE|NOT|NOTHING|NOW|ONCE|ONE|ONLY|PLEASE|REALLY|REFUSE|RIGHT|SERIOUSLY|SO|STILL|"
    r"STOP|THAT|THIS|TIMES|TODAY|TOMORROW|TOO|URGENT|VERY|WAY|WE|WEEKS|WHAT|WHEN|WHERE|"
    r"WHO|WHY|WILL|WRONG|YOU|YOUR|ZERO|ENOUGH|TWICE|SAID|TOLD)\b"
)
_SPOKEN = regex(
    r"\b(?:I|I'M|ME|MY|WE|US|OUR|YOU|YOUR|PLEASE|STOP|NEVER|NOT|DON'T|DONT|WHY|NOBODY|ENOUGH|NOW)\b"
)
_AT_THEM = regex(
    r"\b(?:you|your|yours|u|please|pls|must|need|needs|asap|never|always|why|how|who|what|where|when|nobody|no|not|cannot|stop|wrong|still|again|now|enough|unacceptable|ridiculous|urgent|seriously|really|finally)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Whom or what a raised voice is for: a row of marks in joy, or over oneself, is none."""
_JOY = regex(
    r"\b(?:great|fun|happy|congratulations|congrats|wonderful|welcome|hello|hi|hey|good luck|excited|enjoy(?:ed)?|hooray|yay|awesome|fantastic|well done|miss(?:ed)? you|party|birthday|christmas|haha|lol|see you|how are you)\b",
    re.IGNORECASE,
)
_QUIET = frozenset(("NO", "NOT", "IT", "OK", "DO", "ALL"))
_WEAK = frozenset(("ALL", "AND", "ANY"))
"""Words in capitals that are not loud beside names in capitals."""
_ORDERED = regex(
    r"(?:PLEASE )?(?:DO NOT|DON'T|NO|NOT|WEEKLY|DAILY|MONTHLY|READ|ONLY|CHANGE|FORWARD|NOTE|REPLY|RESPOND|SEND|SIGN|RETURN|PRINT|OPEN|DELETE|SAVE|USE|KEEP|SEE)(?: [A-Z]+){0,2}|PLEASE [A-Z]+"
)
"""A few words of what is to be done or not, as they stand on a form."""
_PRINTED = 0.5
"""How much of a sentence in capitals makes it a printed head or a notice, if it speaks to nobody."""


def find(view: View) -> Iterator[Spot]:
    """Rows of marks, and words in capitals that are no names of things; one alone is emphasis."""
    alone: list[Spot] = []
    for sentence in view.sentences:
        if "thanks" in sentence.acts:
            continue
        marks = tuple(_MARKS.finditer(sentence.text))
        for found in marks if marks and _is_raised(sentence) else ():
            yield Spot(sentence.start + found.start(), sentence.start + found.end(), found[0])
        capitals = tuple(_CAPITALS.finditer(sentence.text))
        for found in () if not capitals or _is_printed(sentence) else capitals:
            words = found[0].replace("’", "'").replace(",", " ").split()
            if not _WEAK.issuperset(_LOUD.findall(found[0])) and not _QUIET.issuperset(words):
                spot = Spot(sentence.start + found.start(), sentence.start + found.end(), found[0])
                alone += [spot]
                if len(words) > 1 and not _ORDERED.fullmatch(" ".join(words)):
                    yield alone.pop()
    if len(alone) > 1:
        yield from alone


def _is_raised(sentence: Sentence) -> bool:
    """Whether a row of marks in a sentence is for somebody, and no joy."""
    return bool(_AT_THEM.search(sentence.text)) and not _JOY.search(sentence.text)


def _is_printed(sentence: Sentence) -> bool:
    """Whether a sentence is a head or a notice in capitals, that speaks to nobody."""
    letters = [char for char in sentence.text if char.isalpha()]
    high = sum(char.isupper() for char in letters)
    is_high = high >= _PRINTED * len(letters)
    return is_high and not _SPOKEN.search(sentence.text.replace("’", "'"))


TWIN = Twin("shouting", find)
