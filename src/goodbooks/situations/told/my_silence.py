"""What the writer said, or did not, when they were named or asked before others: “I didn't say one word”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import TAKEN, Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_SILENT = regex(
    r"\bI (?:just |only |simply |then )?(?:(?:didn['’]?t|did not|couldn['’]?t|could not) (?:even )?(?:say|utter|get out|answer|object|protest|speak|open my mouth)(?: (?:a|one|anything|a single|a thing|no|up|at all|to it))?(?: (?:word|thing|syllable))?"
    r"|said (?:nothing|not a word|no word|that it should be possible|(?:it|that) (?:should|could|would|might) (?:be possible|work|be fine)|I['’]?d (?:see|try|look)\b[^.;,!?]{0,20}|yes|ok(?:ay)?|fine|sure|maybe)"
    r"|kept (?:quiet|silent|my mouth shut)|(?:stayed|was|sat there|stood there) (?:silent|quiet|speechless)|nodded|never (?:said|answered|objected|protested)\b(?: [^.;,!?]{0,20})?|had said (?:yes|nothing))\b",
    re.IGNORECASE,
)


def _read(text: str, _today: date) -> Said | None:
    """The first clause in which the writer says that they said nothing to it, or half a yes."""
    for passage in passages_of(text):
        found = None if passage.text.endswith("?") else _SILENT.search(passage.text)
        if found:
            return Said(capital(" ".join(found[0].split())), passage.text)
    return None


ANSWER = Answer(
    "my-silence",
    "what the writer said, or did not, when they were named for something",
    _read,
    to_oneself=TAKEN,
)
