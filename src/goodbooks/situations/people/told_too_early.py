"""That somebody heard from another what I want to change, before whoever decides has, as a story tells it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED, Said
from goodbooks.situations.people.understood import passages_of

_CHANGE = r"(?:giv(?:e|ing) (?:\w+ ){0,3}?(?:back|up)|hand(?:ing)? (?:\w+ ){0,3}?(?:back|over)|step(?:ping)? (?:back|down|aside)|leav(?:e|ing)\b|go(?:ing)? back to|resign\w*|quit\w*|stop(?:ping)? as)"
_WHO = rf"(?P<who>{NAMED}|(?i:my|the|our) [a-z]+)"
_FORMS = (
    regex(rf"\b(?i:told|informed|let) {_WHO}(?:,[^,]+,)?(?: know)? that I(?:['’]m| am| want to|['’]d like to| will)? {_CHANGE}"),
    regex(rf"{_WHO}(?:,[^,]+,)? (?i:has |have |had )?(?i:heard|learnt|learned|found out|knows|got wind)\b[^.;!?]*\b(?i:from|through|that I(?:['’]m| am| want to| will)? {_CHANGE})"),
)  # fmt: skip
_BOSS_NOT = regex(
    r"\b(?:(?:does(?: not|n['’]?t)|has(?: not|n['’]?t)) (?:know|heard|hear)|knows? nothing|before I (?:could|can|have) (?:tell|told|talk|speak)|I (?:talk|speak|meet|tell) (?:with |to )?(?:him|her|them) (?:only )?(?:on|tomorrow|next))\b",
    re.IGNORECASE,
)
"""How a story says that whoever decides is yet to hear of it."""


def told_too_early(text: str) -> Said | None:
    """Who heard of it too early, with the sentence that tells so; None where whoever decides knows of it, or it is no change of mine."""
    every = passages_of(text)
    is_mine = re.search(rf"\bI\b[^.;!?]*{_CHANGE}", text) is not None
    if not is_mine or not any(_BOSS_NOT.search(one.text) for one in every):
        return None
    for one in every:
        for form in _FORMS:
            if found := form.search(one.text):
                return Said(found["who"], one.text)
    return None
