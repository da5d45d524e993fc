"""Finds trouble, or an ask, that comes late and as if by the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_LEADS = r"^\W*(?:(?:oh|ah|and|so|but|anyway|also|right|ok|okay|now)\b\W*)*"
_BY_THE_WAY = regex(
    rf"{_LEADS}(?:by the (?:way|by)|btw|before i (?:forget|go|sign off|close)|"
    r"(?:i )?(?:nearly|almost) forgot|p\.?s\b|last thing|one (?:last|more|other|small|tiny) (?:small |tiny |little )?thing|"
    r"while i(?:'ve| have)? (?:got|have) you|in passing|incidentally|while i(?:'m| am) at it|in other news)|"
    r"^\W*(?:oh|ah|and,? well|anyway|so,? yeah|so,? yes|right then|ps)\b[,:.]? ",
    re.IGNORECASE,
)
_MADE_SMALL = regex(
    rf"{_LEADS}(?:in passing|(?:just )?(?:a |one )?(?:small|tiny|teensy|teeny|little|minor|quick)(?: (?:small|tiny|little))? (?:thing|note|matter|point|update|detail)\b|"
    r"for (?:the sake of )?completeness|on (?:a|an|another) (?:separate|unrelated|other|different)?\s*(?:note|matter|subject|topic)\b|on another (?:note|matter|subject|topic)|"
    r"i (?:should|ought to|had better|suppose i should) (?:perhaps |probably |also |just )*(?:add|mention|say|note)\b|should prob(?:ably)? (?:say|mention|add)|"
    r"it (?:may|might) be worth (?:adding|mentioning)|i nearly forgot to (?:say|mention)|"
    r"there(?:'s| is| was|'s also| is also| was also) (?:just |only |still )?(?:the|a) (?:small |little |tiny |slight )?(?:matter|hiccup|wrinkle|snag) (?:of|with)\b)|"
    r", i (?:ought to|should|might|may) (?:also |just |perhaps )?(?:mention|add|say),",
    re.IGNORECASE,
)
"""What makes little of the thing it leads to, so that whatever comes is heard as trouble."""
_MATTERS = frozenset({"for-bad-news", "problem", "deed"})
EARLIEST = 3
"""Before which sentence, counted from nought, nothing is late."""


def find(view: View) -> Iterator[Spot]:
    """The first sentence that tells of trouble or wants a deed by the way, or is made little of, after three others."""
    for sentence in view.sentences[EARLIEST:]:
        is_thanks = "thanks" in sentence.acts
        by_the_way = _BY_THE_WAY.search(sentence.text) and not _MATTERS.isdisjoint(sentence.acts)
        if not is_thanks and (by_the_way or _MADE_SMALL.search(sentence.text)):
            yield view.opening(sentence)
            return


TWIN = Twin("late-point", find)
