"""That somebody takes a risk upon themselves, and until when: “I carry the risk until they are unpacked”, “it's on me”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

_RISK = r"(?:(?:the|that|this|all|any|full|whole|entire) )*(?:risk|blame|responsibility|liability)"
_MINE = regex(
    rf"\b(?:I(?:['’]ll| will| shall|['’]m going to)? (?:personally )?(?:(?:carry|take|bear|own|accept|assume|have|answer for|vouch for) {_RISK}|(?:answer|vouch) for (?:it|this|that))"
    rf"|I(?:['’]m| am|['’]ll be| will be) responsible(?: for (?:it|this|that))?|{_RISK} (?:is|stays|remains|will be) (?:mine|with me|on me)|(?:it|this|that)(?:['’]s| is| stays) on (?:me|my head))\b"
    r"(?P<behind>[^.;!?”\"]*)",
    re.IGNORECASE,
)
_NOT_SAID = regex(r"\b(?:if|unless|whether|not|never|why should|until|before|when)\b[^,.;:!?]*\Z", re.IGNORECASE)  # fmt: skip
"""What stands before words that only may be, or are not so."""
_UNTIL = regex(r"\b(?:until|till|up to)\b (?P<until>.+?)(?=,? (?:and|but|so) (?:then|I|we|you|he|she|they)\b|, |\s*\Z)", re.IGNORECASE)  # fmt: skip


class RiskTaken(NamedTuple):
    """That whoever speaks carries a risk, and until when, in their words; "" where they name no end."""

    until: str


def risk_taken(words: str) -> RiskTaken | None:
    """What somebody says of a risk that they take upon themselves; None where they take none."""
    flat = " ".join(words.split())
    for found in _MINE.finditer(flat):
        if not _NOT_SAID.search(flat[: found.start()]):
            end = _UNTIL.search(found["behind"])
            return RiskTaken(end["until"].strip() if end else "")
    return None


def as_an_end(until: str, on: date) -> str:
    """An end in somebody's words of a day, as a book keeps it: its date where it is a day, else the words."""
    moment = read_moment(until, on)
    return until if isinstance(moment, Unclear) else str(moment)
