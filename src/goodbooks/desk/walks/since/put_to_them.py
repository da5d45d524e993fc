"""Whether a sentence of a story tells that I put to somebody what I meant to, spoke with them, or did not get to it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from goodbooks.core.names import is_place
from goodbooks.core.regex import regex

_I = r"(?:\bI (?:have |had |['’]ve )?(?:also |then |just |only |finally |really |actually |even |did ){0,2}|\bI['’]ve |\A\W*)"
_TALK = r"(?:talk|weekly|meeting|one[ -](?:to|on)[ -]one|1:1|catch[ -]?up|coffee|appointment|call)"
_THEN = r"(?: (?:today|this morning|this afternoon|yesterday|just now|last night|on \w+day))*"
_NOT_SAID = regex(
    r"\bI (?:did not|didn['’]t|could not|couldn['’]t|have not|haven['’]t|never) (?:even |really |yet )?(?:said?|says?|gets?|got|brought|bring|asked?|told?|tell|raised?|managed?|dared?|found|find|come|came|do|done)\b"
    r"|\b(?:did not|didn['’]t|never) (?:come|came|get) (?:up|to it)\b|\bno (?:chance|time|room|moment) (?:to|for)\b|\blost my nerve\b|\bchickened out\b|\bbottled it\b"
    rf"|\b{_TALK} (?:is|was|has been|got|fell)(?: all)? (?:off|cancelled|canceled|called off|moved|postponed|put off|through)\b"
    rf"|\b(?:cancelled|canceled|postponed|moved|put off|called off) (?:our|the|my) {_TALK}",
    re.IGNORECASE,
)


class Put(NamedTuple):
    """What one sentence tells of my part: that I said what I meant to, that we spoke, and whether it tells of nothing else."""

    is_said: bool
    is_spoken: bool
    is_all: bool


@lru_cache(maxsize=64)
def _patterns(who: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    names = [re.escape(who)]
    names += [rf"(?:my|our|the) {re.escape(who.split(' ', 1)[-1])}"] if is_place(who) else [re.escape(who.split(maxsplit=1)[0])]  # fmt: skip
    them = rf"(?:him|her|them|my (?:boss|manager|supervisor|director|head)|{'|'.join(names)})"
    said = re.compile(
        rf"{_I}(?:said (?:it|so|yes|no|that I|my|I)\b|told {them}:? (?:it|so|yes|no|that I|I|my)\b|did it\b|got it out\b|brought it up\b|raised it\b|came back to (?:it|(?:the|his|her|their) question)\b"
        rf"|asked {them}(?! (?:about|who|when|where|how|why)\b)|(?:sent|mailed|wrote)(?: (?:to )?{them})? (?:the|my|it\b|an?|two|a few)(?: short| little)? ?(?:mail|e-mail|email|message|note|lines|letter)?{_THEN})|\bit is (?:said|out)\b",
        re.IGNORECASE,
    )
    spoken = re.compile(
        rf"{_I}(?:(?:spoke|talked|met|sat down|was in|was)(?: (?:to|with))? {them}|(?:saw|told) {them}){_THEN}(?! (?:off|about|to)\b)|\bwe (?:spoke|talked|met|had (?:the|our) {_TALK})\b|\b(?:the|our|my) {_TALK} (?:was (?!off|cancelled|canceled|moved)|went|is over|took)",
        re.IGNORECASE,
    )
    subject = re.compile(
        rf"\b(?:he|she|they|{'|'.join(names)})(?:['’](?:s|ll|d)| \w)", re.IGNORECASE
    )
    return said, spoken, subject


def put_to_them(words: str, who: str) -> Put:
    """What a sentence tells of my part in what I meant to say to somebody."""
    said, spoken, subject = _patterns(who)
    if is_not_said(words):
        return Put(is_said=False, is_spoken=False, is_all=False)
    first, second = said.search(words), spoken.search(words)
    rest = spoken.sub(" ", said.sub(" ", words))
    is_all = bool(first or second) and subject.search(rest) is None
    return Put(first is not None, second is not None, is_all)


def is_not_said(words: str) -> bool:
    """Whether a sentence tells that I did not get to it, or that the talk did not come about."""
    return _NOT_SAID.search(words) is not None
