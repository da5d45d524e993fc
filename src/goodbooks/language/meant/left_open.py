"""Words that leave a thing open: it depends, others have yet to be asked, nobody said."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_DEPENDS = (
    r"(?:depends?|depending)\b(?! on (?:me|you|us)\b)|hinges? on\b|subject to\b"
    r"|up to (?!(?:me|you|us|\d\S*|one|two|three|four|five|ten|twenty|thirty|forty|half|a)\b)"
    r"|as (?:far as )?(?:the |our |my )?\w+(?: \w+)? (?:allows?|permits?)\b"
)
"""How it is said that something hangs on others, or on what comes."""
_UNSURE = (
    r"(?:let['’]?s|let us|(?:we|you|I)(?:['’]?ll| will| shall)?) (?:have to )?(?:wait and )?see\b|(?:remains?|has|have) to be (?:seen|decided|clarified)\b|to be (?:seen|decided|discussed|clarified|confirmed)\b"
    r"|not (?:my|his|her|their|our|up to (?:me|him|her|them)) ?(?:call|decision)?\b|(?:not|n['’]t) (?:yet |quite |at all |so )?(?:clear|sure|known|certain|settled|decided|fixed|there yet)\b"
    r"|(?:(?:do|does|did)(?: not|n['’]?t)|could(?: not|n['’]?t)|would(?: not|n['’]?t)) (?:yet |really )?(?:know|say|want to say|mention)\b|ca(?:n['’]?t|nnot) (?:yet )?(?:promise|say)\b|no idea\b|nobody knows\b|(?:still|left|an?) open\b|open (?:still|question)\b|open\W*\Z|tb[acd]\b"
    r"|probably\b|hopefully\b|maybe\b|perhaps\b|possibly\b|might\b"
)
_HANGS = regex(rf"\b(?:{_DEPENDS})", re.IGNORECASE)
_OPEN = regex(rf"\b(?:{_DEPENDS}|{_UNSURE})", re.IGNORECASE)
_BARE = regex(
    r"\W*(?:(?:well|so|but|and|hm+|oh),? )*(?:he said |she said |they said )?"
    r"(?:(?:it|that|this|all of (?:it|that)|the rest)(?: (?:all|still|really))? |(?:that|it)['’]s |[^\W\d]+(?: [^\W\d]+){0,2}: ?|(?:the |my |your |his |her )?[^\W\d]+ (?=depends?\b))?"
    rf"(?:(?:it|that|this) )?(?:(?:is|are|was|would be|still|all) )*(?:{_DEPENDS})",
    re.IGNORECASE,
)

_BEFORE_IT = (
    r"(?:(?:well|so|but|and|hm+|um+|oh|i guess|i suppose|honestly|not sure|dunno|idk)\b[,.]? )*"
)
_LEAVES_IT = regex(
    rf"\W*{_BEFORE_IT}(?:(?:(?:we|you|I)(?:['’]?ll| will| shall| have to|['’]d have to| will have to)|let['’]?s|let us|have to|got to) (?:just )?(?:wait and )?see\b[^.;,]*|wait and see|(?:(?:it|that|this) )?(?:all |really )*(?:depends|will depend)\b(?! on (?:me|you|us)\b)[^.;,]*"
    r"|(?:it['’]s |it is |that['’]s )?(?:still )?(?:too (?:early|soon)|hard|difficult|impossible) to (?:say|tell|know)|(?:only )?time will tell|who knows|(?:it )?remains to be seen|(?:it['’]s |it is |that['’]s |still )*(?:up in the air|open|to be (?:seen|decided)))"
    r"(?:,? (?:yet|now|for now|then|still|right now|at the moment|i guess|i suppose|really|though|tho))*\W*",
    re.IGNORECASE,
)
"""All that somebody answers who leaves it open: “we'll see”, “it depends on the day”, “hard to say”."""


def leaves_it_open(answer: str) -> bool:
    """Whether an answer says nothing yet, in one clause: “it depends”, “we'll see how it goes”."""
    return _LEAVES_IT.fullmatch(" ".join(answer.split())) is not None


def is_open(clause: str) -> bool:
    """Whether a clause that names a thing says that it is not settled: “hours as the nursery allows”, “probably 32 hours”."""
    return _OPEN.search(clause) is not None


def hangs_on_others(clause: str) -> bool:
    """Whether a clause makes what stands before it hang on something: “36 hours, depending on the nursery”."""
    return _HANGS.match(clause.strip()) is not None


def is_sideways(answer: str) -> bool:
    """Whether an answer says no more than that something depends: “it depends on the nursery”, “hours: up to the school”; a yes or a thing decided that depends is none."""
    return _BARE.match(answer) is not None
