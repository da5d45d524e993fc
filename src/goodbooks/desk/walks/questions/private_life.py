"""The clause of an answer that tells of home, family, health or tiredness, and the answer without it."""

from __future__ import annotations

import re

from goodbooks.accounts.answers.at_home import DIVORCE, HOME, OF_MINE, ROUND
from goodbooks.accounts.readers.private_matters import NOTHING_PRIVATE, PrivateMatters
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex

_PRIVATE = regex(
    rf"\b(?:I(?:['’]?m| am| was)?|my|our|me|we|things|it|all|life)\b[^,;.]*(?<!work )(?<!working )\b(?:at|from my) {HOME}"
    rf"|{OF_MINE}|{ROUND}"
    r"|\b(?:my|our) kids?\b[^,;.]* (?:sick|ill)\b|\bkid (?:is|was|got) (?:\w+ )?(?:sick|ill)\b|\bsingle (?:mom|mum|mother|dad|father|parent)\b"
    rf"|\b(?:I(?:['’]?m| am| was)|we(?:['’]?re| are)) (?:\w+ )?(?:{DIVORCE}|pregnant)\b"
    r"|\bI(?:['’]?m| am| was| feel| get)?(?: (?:so|too|just|very|still|always|really))? (?:tired(?! of)|exhausted|worn out|burn(?:t|ed) out|drained|ill(?! \w+s\b)|sick(?! of| and tired of))\b"
    r"|\bI (?:can(?:['’]?t|not)|do(?:n['’]?t| not)) (?:even )?sleep\b",
    re.IGNORECASE,
)
_NAMED = r"(?!(?:the|this|that|every\w*|some\w*|any\w*|nobody|one)\b)(?-i:[A-ZÀ-Þ])[\w'’-]{2,}(?= (?:is|was|sits|sat|has|had|goes|went|drinks|would|looks)\b)"
_SHE = rf"\b(?:(?:he|she|you)(?:['’](?:s|re|d|ve|ll))?|{_NAMED})"
_THEIR_LIFE = regex(
    r"\b(?:his|her|your) (?:(?!clients?['’]|team['’])[\w'’]+ )?(?:marriage|separation|custody|miscarriage|burn-?out|depression|therapy|therapist|psychiatrist|rehab|drinking|affair|ex-?(?:wife|husband|partner|boyfriend|girlfriend))\b(?=\W*\Z|[,.;!?]| (?:is|was|keeps?|kept|has|had|ends?|ended|takes?|took|makes?|made|goes|went|begins?|began|and|again|last|this|since|in|with|when|so)\b)"
    rf"|\b(?:his|her|your|he|she|you)\b[^.;!?]*\b{DIVORCE}(?! (?:files?|decrees?|hearings?|matters?|papers)\b)"
    rf"|{_SHE}(?: \w+){{0,3}}? (?:in (?:therapy|rehab)|a (?:miscarriage|burn-?out|stroke|heart attack|nervous breakdown)|an affair|(?:drinks?|drinking) (?:again|too much|at work)|drunk|hung ?over|split up with|going through a separation)\b"
    rf"|{_SHE}(?! [^.;!?]*\b(?:call|ring|rung|reach|text|message)\w*\b) [^,.;!?]*\b(?:on|at|into) (?:his|her|your) (?:own |private )?phone\b",
    re.IGNORECASE,
)
"""What is the own life of somebody else, of whom an answer speaks: their marriage, their nerves, what they do on their phone."""
_END = regex(
    r"(?<=[,;.!?])\s+|\s+(?=(?:because|since|while|when|until|now that|so that)\b)", re.IGNORECASE
)
"""Where one clause ends and another begins."""
_AND = regex(r"\A(?:and|but|so)\s+", re.IGNORECASE)
_JOINED = regex(
    r"\A(?:and|but|so|because(?! of\b)|since|while|until|now that|so that)\s+", re.IGNORECASE
)


def private_clause(words: str, private: PrivateMatters = NOTHING_PRIVATE) -> str:
    """The first clause that tells of the writer's life outside work or of somebody else's, or names what is `private`, as it stands; "" where none does."""
    found = next((one for one in _clauses(words) if _is_of_it(one, private)), "")
    return _JOINED.sub("", found).strip(" ,;.!?")


def is_private_life(words: str, private: PrivateMatters = NOTHING_PRIVATE) -> bool:
    """Whether words tell of home, family, health or tiredness, of the own life of somebody else, or name who or what is `private`."""
    return _is_of_it(words, private)


def _is_of_it(words: str, private: PrivateMatters) -> bool:
    return _PRIVATE.search(words) is not None or is_their_life(words) or bool(private.named_in(words))  # fmt: skip


def is_their_life(words: str) -> bool:
    """Whether words tell of the own life of somebody else, whom they call “he”, “she” or “you”."""
    return _THEIR_LIFE.search(words) is not None


def without_private(words: str, private: PrivateMatters = NOTHING_PRIVATE) -> str:
    """An answer without its clauses about life outside work; "" where nothing is left."""
    left = " ".join(one for one in _clauses(words) if not _is_of_it(one, private))
    bare = _AND.sub("", left).rstrip(" ,;")
    return bare if bare == left.rstrip(" ,;") or not words[:1].isupper() else capital(bare)


def _clauses(words: str) -> list[str]:
    return [one for one in _END.split(words.strip()) if one]
