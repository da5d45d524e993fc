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


def is_open(clause: str) -> bool:
    """Whether a clause that names a thing says that it is not settled: “hours as the nursery allows”, “probably 32 hours”."""
    return _OPEN.search(clause) is not None


def hangs_on_others(clause: str) -> bool:
    """Whether a clause makes what stands before it hang on something: “36 hours, depending on the nursery”."""
    return _HANGS.match(clause.strip()) is not None


def is_sideways(answer: str) -> bool:
    """Whether an answer says no more than that something depends: “it depends on the nursery”, “hours: up to the school”; a yes or a thing decided that depends is none."""
    return _BARE.match(answer) is not None
