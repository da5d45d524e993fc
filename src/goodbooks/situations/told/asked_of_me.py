"""What the writer is to do, in the words of the story: “she has been asking me to leave the second invoice out”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_ASKS = r"(?:ask(?:s|ed|ing)|t(?:ells?|old)|telling|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|order(?:s|ed|ing)|instruct(?:s|ed|ing)|press(?:es|ed|ing)|pressur(?:es|ed|ing)|begg(?:ed|ing)|begs|push(?:es|ed|ing)|made it clear|would like|['’]d like|would have|needs?)"
_TO_DO = regex(
    rf"(?<!\bI )(?<!\bI['’]ve )(?<!\bwe )\b{_ASKS} (?:me|us)(?:,[^,.;!?]{{2,40}},| (?:again|twice|now|quietly|simply|just|on \w+|every \w+|last \w+|this \w+))? to (?P<deed>[^.;!?—–]+)"
    r"|\b(?:I['’]m|I am|we['’]re|we are) (?:supposed |meant |expected |told |asked )?to (?P<mine>(?!be\b|blame\b|go\b|have\b)[^.;!?—–]+)",
    re.IGNORECASE,
)
_ENDS = regex(r",? (?:(?:but|so(?! (?:that|as)\b)|because|although|though|while)\b|and (?=(?:I|we|he|she|they|it|that|this|then|nobody|now)\b)).*|, (?:which|and)\b.*|, (?=(?:I|we|he|she|they|it)\b).*", re.IGNORECASE | re.DOTALL)  # fmt: skip
"""Where the sentence goes on to something else than the deed."""
_NO_DEED = regex(
    r"(?:come|sit|wait|see|meet|speak|talk|join|explain|think|know|understand|stay|leave(?! (?:out|off|it out|that out|them out|the|a|my|her|his|their)\b)|go|quit|resign|be|feel|stop|trust|like|have|do (?:it|this|that)|step|calm|say (?:yes|no)|take over|apply)\b",
    re.IGNORECASE,
)
"""What is asked of everybody, and is nothing that one could not do."""
_FEWEST, _MOST = 2, 24


def _read(text: str, _today: date) -> Said | None:
    """The first deed that somebody asks of the writer; None where a story tells of none."""
    for passage in passages_of(text):
        words = " ".join(passage.text.split())
        if words.endswith("?"):
            continue
        for found in _TO_DO.finditer(words):
            deed = _ENDS.sub("", found["deed"] or found["mine"], count=1).strip(' ,"”')
            if _FEWEST <= len(deed.split()) <= _MOST and not _NO_DEED.match(deed):
                return Said(deed, passage.text)
    return None


ANSWER = Answer("asked-of-me", "what the writer was asked to do, as the story has it", _read)
