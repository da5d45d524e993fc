"""What somebody answers to a note of mine about what they decided: that it is right, or that they put it right."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

YES = regex(
    r"\A\W*(?:[A-ZÀ-Þ][\w'’-]+, )?(?:fine|good|ok(?:ay)?|all right|alright|very well|gut|in ordnung|bon|bien)(?=[.,;!]|\Z)|\b(?:yes|yep|yeah|correct|(?:that(?:['’]s| is)|all|sounds|looks) (?:right|correct|fine|good)|right|exactly|agreed?|confirm(?:ed)?|as (?:i|we) said|no corrections?|nothing to (?:add|correct)|ja|genau|stimmt|richtig|passt|einverstanden|oui|exact(?:ement)?|c['’]est (?:bien )?(?:ça|juste)|d['’]accord)\b",
    re.IGNORECASE,
)
BUT = regex(
    r"\b(?:but|except(?:ing)?|apart from|other than|not (?:quite|right|true|exactly|what)|wrong|never (?:said|agreed|meant|decided|promised)|(?:did|do|does|was|is|are|were)(?:n['’]t| not)|i (?:meant|mean)|instead|rather|only|stays?|(?<!no )corrections?|(?:one|two|three|four|a few|some|\d) (?:small |little |minor )?(?:things?|points?|changes?|corrections?)|please (?:change|correct|add|take out)|no\b(?! corrections?\b)|aber|außer|nicht|nie|sondern|falsch|bleib(?:t|en)|nur|mais|sauf|pas|jamais|non|reste(?:nt)?)\b",
    re.IGNORECASE,
)
_ON_TERMS = regex(
    r"\b(?:if|unless|provided(?: that)?|as long as|wenn|falls|sofern|si|à condition)\b(?! (?:you|i|there|anything|anyone|needed|necessary|possible|du|sie|ich|vous|je|besoin)\b)",
    re.IGNORECASE,
)
"""A yes on terms puts right what was noted without them: “fine. If the rig passes we fly, if not it is out”."""


def puts_right(words: str) -> bool:
    """Whether words put something of a note right, or set terms to it."""
    return bool(BUT.search(words) or _ON_TERMS.search(words))


def state_of(words: str) -> str:
    """What an answer to a note says of it, corrected or acknowledged; "" where it says neither."""
    if puts_right(words):
        return "corrected"
    return "acknowledged" if YES.search(words) else ""
