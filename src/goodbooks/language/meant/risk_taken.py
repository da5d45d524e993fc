"""That somebody takes a risk upon themselves, and until when: “I carry the risk until they are unpacked”, “it's on me”; or turns it away: “the risk is not mine”."""

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

_ELSEWHERE = regex(
    rf"\b{_RISK} (?:is(?: not|n['’]t)|(?:does not|doesn['’]t) (?:lie|rest|sit|stay|fall)) (?:mine|his|hers|ours|theirs|(?:with|on|up to) (?:me|him|her|us|them))\b"
    rf"|\b(?:do not|don['’]t|does not|doesn['’]t|will not|won['’]t|cannot|can['’]t|not going to|never) (?:(?:carry|take|bear|own|accept|assume) {_RISK}|answer for (?:it|this|that))\b"
    rf"|\b{_RISK} (?:is|lies|rests|sits|stays|goes|falls|remains|belongs) (?:yours|(?:all |still |only )?(?:with|on|upon|to) (?!me\b|him\b|her\b|us\b|them\b|his\b|my\b)\w|(?-i:(?:the )?[A-ZÀ-Þ])[\w-]*['’]s\b)"
    rf"|(?:\byou|(?<![\w'’])(?!I\b|He\b|She\b|We\b|They\b|It\b|That\b|This\b)(?-i:[A-ZÀ-Þ])[\w'’-]+) (?:will )?(?:carr(?:y|ies)|takes?|bears?|owns?) {_RISK}\b"
    r"|\bat (?:your|their) own risk\b|\bnot at (?:my|his|her|our) risk\b",
    re.IGNORECASE,
)


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


def turns_risk_away(words: str) -> bool:
    """Whether somebody says that a risk is not theirs, or is another's: “the risk lies with Per”, “you carry the risk”."""
    flat = " ".join(words.split())
    return any(not _NOT_SAID.search(flat[: found.start()]) for found in _ELSEWHERE.finditer(flat))


def as_an_end(until: str, on: date) -> str:
    """An end in somebody's words of a day, as a book keeps it: its date where it is a day, else the words."""
    moment = read_moment(until, on)
    return until if isinstance(moment, Unclear) else str(moment)
