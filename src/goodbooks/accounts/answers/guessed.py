"""An answer that is only guessed: what is guessed, without the words that say so."""

from __future__ import annotations

import re

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex

_UNSURE = (
    r"(?:(?:I(?:['’]m| am) )?(?:no idea|not (?:really |quite |so |too )?sure|unsure)|(?:I )?(?:really |honestly )?(?:do not|don['’]?t) (?:really |exactly )?know(?: exactly)?|dunno|idk"
    r"|hard to (?:say|tell)|who knows|(?:he|she|they) (?:has |have )?(?:never|not) (?:said|told me)"
    r"|(?:I(?:['’]d| would)? )(?:guess|suppose|think|imagine|assume|believe|say|bet)(?: (?:that|it(?:['’]s| is)))?|(?:I(?:['’]m| am) )?guessing|my guess(?: is|:)?|if I had to guess|at a guess"
    r"|maybe|perhaps|probably|presumably|possibly|likely)"
)
_LEAD = regex(rf"(?:(?:well|hm+|honestly|but|so|then|and|it(?:['’]s| is))[,.:… ]+)*(?:{_UNSURE})(?:\s*[,.;:…–-]+\s*|\s+)(?:(?:but|so|and|then)\s+)?", re.IGNORECASE)  # fmt: skip
_TAIL = regex(rf"[\s,;:…(–-]+(?:{_UNSURE}|or something(?: like that)?|but (?:I )?(?:never|have not|haven['’]?t) asked?(?: (?:him|her|them))?)[\s.?!)]*$", re.IGNORECASE)  # fmt: skip


def guessed(words: str) -> str:
    """What is guessed, “no idea, the fair in May I suppose” is the fair in May; "" for words that are sure, and where nothing is left."""
    left = words.strip()
    while (found := _LEAD.match(left)) or (found := _TAIL.search(left)):
        left = (left[found.end() :] if found.start() == 0 else left[: found.start()]).strip(" ,.;?")
    is_one = left and left != words.strip() and not _LEAD.fullmatch(f"{left} ")
    return capital(left) if is_one else ""
