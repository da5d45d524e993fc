"""What somebody answers to a note of mine about what they decided: that it is right, or that they put it right."""

from __future__ import annotations

import re

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.meant.risk_taken import turns_risk_away

YES = regex(
    r"\A\W*(?:[A-ZÀ-Þ][\w'’-]+, )?(?:fine|good|ok(?:ay)?|all right|alright|very well|gut|in ordnung|bon|bien)(?=[.,;!]|\Z)|\b(?:yes|yep|yeah|correct|(?:that(?:['’]s| is)|all|sounds|looks) (?:right|correct|fine|good)|right|exactly|agreed?|confirm(?:ed)?|as (?:i|we) said|no corrections?|nothing to (?:add|correct)|ja|genau|stimmt|richtig|passt|einverstanden|oui|exact(?:ement)?|c['’]est (?:bien )?(?:ça|juste)|d['’]accord)\b",
    re.IGNORECASE,
)
BUT = regex(
    r"\b(?:but|except(?:ing)?|apart from|other than|not (?:quite|right|true|exactly|what)|wrong|never (?:said|agreed|meant|decided|promised)|(?:did|do|does|was|is|are|were)(?:n['’]t| not)|(?<!how )(?<!what )(?<!as )i (?:meant|mean)|instead|rather|only|stays?|(?<!no )corrections?|(?:one|two|three|four|a few|some|\d) (?:small |little |minor )?(?:things?|points?|changes?|corrections?)|please (?:change|correct|add|take out)|no\b(?! corrections?\b)|aber|außer|nicht|nie|sondern|falsch|bleib(?:t|en)|nur|mais|sauf|pas|jamais|non|reste(?:nt)?)\b",
    re.IGNORECASE,
)
_ON_TERMS = regex(
    r"\b(?:if|unless|provided(?: that)?|as long as|wenn|falls|sofern|si|à condition)\b(?! (?:you|i|there|anything|anyone|needed|necessary|possible|du|sie|ich|vous|je|besoin)\b)",
    re.IGNORECASE,
)
"""A yes on terms puts right what was noted without them: “fine. If the rig passes we fly, if not it is out”."""


_PLAINLY = regex(
    r"\b(?:never (?:said|agreed|meant|decided|promised)|(?:is|was|are|['’]s) (?:not|n['’]t) (?:right|true|correct|what|how)|not (?:quite|right|true|what|how)|n['’]t (?:say|agree|mean|decide|promise|what|how|right|true)|wrong|(?<!how )(?<!what )(?<!as )i (?:meant|mean)\b|instead|rather than|apart from|other than|falsch|faux)",
    re.IGNORECASE,
)
"""How a sentence of its own puts something right, also where somebody says of the whole that it was a yes."""
_NEXT_SENTENCE = regex(r"(?<=[.!?;…])\s+|,? (?:but|aber|mais),? (?=\S)", re.IGNORECASE)
_BARE = regex(r"\W*(?:[\w'’-]+\W+){0,2}[\w'’-]*\W*")


class WordOnNote(NamedTuple):
    """What of a note somebody agrees to, in their words, and what they put right of it; "" where they do not."""

    agreed: str
    put_right: str


def told_apart(words: str, *, is_yes: bool = False) -> WordOnNote:
    """An answer to a note, what it agrees to apart from what it puts right; a bare yes stays with the rest.

    Of words that were called a yes (`is_yes`) only a sentence that plainly puts something right does so.
    """
    flat = " ".join(words.split())
    agreed, right = list[str](), list[str]()
    rest = flat
    while rest:
        found = _NEXT_SENTENCE.search(rest)
        part, rest = (rest[: found.start()], rest[found.end() :]) if found else (rest, "")
        is_right = turns_risk_away(part) or bool((_PLAINLY.search if is_yes else puts_right)(part))
        goes_on = right and not YES.search(part)
        (right if is_right or goes_on else agreed).append(part)
    if not right:
        return WordOnNote(flat, "")
    fine = " ".join(agreed)
    if _BARE.fullmatch(fine) or not (is_yes or YES.search(fine)):
        return WordOnNote("", flat)
    return WordOnNote(fine, capital(" ".join(right)))


def puts_right(words: str) -> bool:
    """Whether words put something of a note right, set terms to it, or say that a risk is another's."""
    return bool(BUT.search(words) or _ON_TERMS.search(words) or turns_risk_away(words))


def state_of(words: str) -> str:
    """What an answer to a note says of it, corrected or acknowledged; "" where it says neither."""
    if puts_right(words):
        return "corrected"
    return "acknowledged" if YES.search(words) else ""
