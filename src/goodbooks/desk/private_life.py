"""The clause of an answer that tells of home, family, health or tiredness, and the answer without it."""

from __future__ import annotations

import re

_MINE = (
    r"(?:child(?:ren)?|kids?|son|daughter|little (?:boy|girl)|boy|baby|wife|husband|girlfriend|boyfriend|partner|ex|mum|mom|mother|dad|father|parents|family"
    r"|health|sleep|nerves|doctor|therap\w+|divorce|marriage|separation|custody|pregnancy|house)"
)
_PRIVATE = re.compile(
    rf"(?<!work )(?<!working )\b(?:at|from my) home\b|\bmy (?:\w+ )?{_MINE}\b(?! (?:number|rules?|portal|check|company|firm|organi[sz]ation|team)\b)"
    r"|\bkids? (?:is|was|are|were|got) (?:\w+ )?(?:sick|ill)\b|\bsingle (?:mom|mum|mother|dad|father|parent)\b|\bdivorc\w+|\bpregnant\b|\bcustody (?:battle|case|hearing)\b"
    r"|\bI(?:['’]?m| am| was| feel| get)?(?: (?:so|too|just|very|still|always|really))? (?:tired|exhausted|worn out|burn(?:t|ed) out|drained|ill|sick(?! of))\b"
    r"|\bI (?:can(?:['’]?t|not)|do(?:n['’]?t| not)) (?:even )?sleep\b",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?<=[,;.!?])\s+|\s+(?=(?:because|since|while|when|until|now that|so that)\b)", re.IGNORECASE
)
"""Where one clause ends and another begins."""
_AND = re.compile(r"\A(?:and|but|so)\s+", re.IGNORECASE)


def private_clause(words: str) -> str:
    """The first clause that tells of the writer's life outside work, as it stands; "" where none does."""
    found = next((one for one in _clauses(words) if _PRIVATE.search(one)), "")
    return _AND.sub("", found).strip(" ,;.!?")


def is_private_life(words: str) -> bool:
    """Whether words tell of home, family, health or tiredness."""
    return _PRIVATE.search(words) is not None


def without_private(words: str) -> str:
    """An answer without its clauses about life outside work; "" where nothing is left."""
    left = " ".join(one for one in _clauses(words) if not _PRIVATE.search(one))
    return left.rstrip(" ,;")


def _clauses(words: str) -> list[str]:
    return [one for one in _END.split(words.strip()) if one]
