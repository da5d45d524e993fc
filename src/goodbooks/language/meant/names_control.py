"""Words that hold somebody's control up to them, “you keep redoing my proofs”, “a control freak”: true or not, no letter to them is the better for it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.meant.not_for_them import Cut

_AGAIN = r"(?:re-?\w+|check|correct|watch|hover|interfer|meddl|overrul|spy|nitpick|fuss|look)ing"
_ALWAYS = r"(?:keep|keeps|kept|never stop|can(?:['’]t|not) stop)"
_WHO = r"(?:you|he|she|they)"
_NAMES_IT = regex(
    r"\b(?:control[- ]?freak\w*|micro-?manag\w*|control(?:ling)? everything|los(?:e|es|ing) control|breath(?:e|es|ing) down|power trips?|(?:play|playing) god|king of the \w+)\b"
    rf"|\b{_WHO} {_ALWAYS} (?:on )?{_AGAIN}\b"
    rf"|\b{_WHO} (?:can(?:['’]t|not)|could(?:n['’]t| not)|won['’]t|will not|never|do(?:es)?(?:n['’]t| not)) (?:ever |just |simply )?(?:let go|let (?:anything|anyone|anybody|us|me|people)\b|delegate|keep (?:your|his|her|their) hands off|leave (?:me|us|anything|it) alone|trust (?:me|us|any(?:one|body)|people|the team|your|his|her|their))"
    rf"|\b{_WHO} (?:always |constantly |have to |has to |must |want to |wants to )*(?:check|redo|rewrite|approve|control|decide|correct)(?:es|s)? (?:everything|it all|every (?:little |single |last )?\w+|all (?:of it|my|our)|twice)\b",
    re.IGNORECASE,
)
_SENTENCE = regex(r"(?<=[.!?;])\s+|\n+")


def names_control(words: str) -> bool:
    """Whether words say of somebody that they cannot let go, or give it its name."""
    return _NAMES_IT.search(words) is not None


def without_control_named(words: str) -> Cut:
    """Words without each sentence that holds somebody's control up to them, and those."""
    every = [one for one in _SENTENCE.split(words.strip()) if one]
    kept = [one for one in every if names_control(one)]
    left = [one for one in every if one not in kept]
    return Cut(" ".join(left), " ".join(kept)) if kept else Cut(words, "")
