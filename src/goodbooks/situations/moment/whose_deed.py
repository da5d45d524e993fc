"""Whose deed the words of a route tell: what nobody did, what whoever writes did or said of themselves, and what somebody else at home had is not done to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.moment.ill_at_home import is_of_kin
from goodbooks.situations.stories.whose_voice import has_others

if TYPE_CHECKING:
    from goodbooks.language.text.letter import Sentence

_NOBODY = regex(r"\b(?:nobody|no one|not|\w+n['’]t)(?: (?:really|ever|even))?\W*\Z", re.IGNORECASE)
_IN_DOUBT = regex(r"\b(?:no|not|never|hardly|nothing|few|if|when|unless|without|\w+n['’]t)\b.*\b(?:nobody|no one|not|\w+n['’]t)\b", re.IGNORECASE)  # fmt: skip
"""What is denied twice, “no shift where he hasn't”, or only supposed."""
_COULD_HAVE = regex(r"\bcould(?:['’]ve| have)\W*\Z", re.IGNORECASE)
_BEFORE_NOW = regex(r"\b(?:before|until|till|yet|so far|this time|again|since)\b", re.IGNORECASE)
"""What was not done until a day was done then."""
_A_DEED = regex(
    r"(?:grab|slap|strok|kiss|rub|brush|touch|hit|push|pushes|punch|shov|kick|chok|spat|spit|beat|thr[eo]w|flung|threaten|pinn|drag|corner|rais|lift|swung|shook|pat|pinch|squeez)\w*\b",
    re.IGNORECASE,
)
_I = regex(r"\bI(?:['’](?:ve|d|ll))?(?: (?:just|then|only|even|also|once|had|have))?\W*\Z")
_OVER_COFFEE = regex(r"\W*(?:\w+ )?(?:at the (?:coffee|copier|printer)|over coffee)\b(?!.*\b(?:hand|hands|and|arm)\b)", re.IGNORECASE)  # fmt: skip
"""Where somebody is cornered for a question, and nothing else is told of it."""
_OF_AGE = regex(r"\b(?:young|younger|old|age|fossil|dinosaur)\b", re.IGNORECASE)
_I_SAY = regex(r"\bI (?:said|say|answered|heard myself say)\W+(?:[\w'’]+\W+){0,3}\Z")
_OF_MYSELF = regex(r"\bI(?:['’]m| am)\W*\Z")
_LAUGHING = regex(r"\W*(?:with )?laugh(?:ing|ter)\b", re.IGNORECASE)
_A_MACHINE = regex(r"\b(?:machine|van|lorry|press|system|line|oven|car|boiler|boat|engine|server)\W*\Z", re.IGNORECASE)  # fmt: skip
_A_FIT = regex(r"(?:panic attack|\w+ breakdown|had a (?:breakdown|collapse))", re.IGNORECASE)


def is_done_to_them(sentence: Sentence, words: str) -> bool:
    """Whether these words of a sentence may tell what somebody does to whoever writes: not where nobody did it, or the writer did, or says it of themselves."""
    return any(_is_done(sentence, words, *around) for around in _around(sentence, words))


def is_their_own(sentence: Sentence, words: str) -> bool:
    """Whether these words of a sentence may tell of the writer's health: not where it is their boy who had the panic attack, or the machine a breakdown, or they kill themselves laughing."""
    return any(_is_own(words, *around) for around in _around(sentence, words))


def _is_done(sentence: Sentence, words: str, before: str, after: str) -> bool:
    if _A_DEED.match(words):
        is_figure = "under the bus" in words.lower() or (words[:6].lower() == "corner" and _OVER_COFFEE.match(after))  # fmt: skip
        is_denied = _NOBODY.search(before) and not (_IN_DOUBT.search(before) or _BEFORE_NOW.search(after))  # fmt: skip
        is_supposed = words.lower().startswith("thrown") and _COULD_HAVE.search(before)
        return not (is_figure or is_denied or is_supposed or _I.search(before))
    if not _OF_AGE.search(words):
        return True
    is_own_view = _OF_MYSELF.search(before) and not has_others(sentence.text)
    return not (_I_SAY.search(before) or is_own_view)


def _is_own(words: str, before: str, after: str) -> bool:
    if _A_FIT.match(words):
        return not (is_of_kin(before) or _A_MACHINE.search(before))
    return not (words.lower().endswith("myself") and _LAUGHING.match(after))


def _around(sentence: Sentence, words: str) -> list[tuple[str, str]]:
    """What stands in a sentence before some of its words and behind them, wherever they stand."""
    places = [one.start() for one in re.finditer(re.escape(words.lower()), sentence.small)]
    return [(sentence.text[:at], sentence.text[at + len(words) :]) for at in places or [0]]
