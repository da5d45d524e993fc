"""The boss, where they have ordered that what somebody else promised is kept: then it is theirs to choose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import OVER, SOMEBODY, Answer
from goodbooks.situations.people.mentions import BOSS
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_speaks import who_does, who_says

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.stories.story import Passage

_ORDERS = regex(
    r"\b(?:mak(?:e|ing) it (?:work|happen|fit|possible)|find(?:ing)? (?:a|some) way|(?:do|does|get|getting) it (?:done )?(?:anyway|regardless|all the same|somehow)|get it done|just do it"
    r"|so we (?:do|keep|deliver) it|we (?:keep|stick to|stand by) (?:it|our word|the (?:day|date|promise))|(?:it|that|the (?:day|date|\d\w+)) (?:stays|holds|stands|is fixed)(?: at| now| as)?\b|stays? at the \d|no (?:discussion|debate|excuses)|end of (?:story|discussion)|full stop"
    r"|ordered (?:it|us|me|that|the)|insist(?:s|ed) (?:that|on|we|it)|back(?:s|ed) (?:him|her|them|that up|it up)|must be kept|has to (?:be kept|stay|hold)|is (?:now )?an order)\b",
    re.IGNORECASE,
)
_NOT_SO = regex(r"\b(?:if|whether|unless|would|could|might|may|perhaps|maybe|never|not|hope|afraid|fear)\b|n['’]t\b|\?", re.IGNORECASE)  # fmt: skip


_I_TOLD_THEM = regex(
    r"\bI (?:\w+ )?(?:told|asked|called|rang|went to|wrote to|said to) (?:my|our|the) (?:boss|manager|supervisor|director|chief|head|headmaster|lead|owner|chef)\b.*\b(?:he|she|they) (?:only |just |then )?(?:said|says|answered|replied|told)\b",
    re.IGNORECASE | re.DOTALL,
)
"""That the boss answers, of whom the same sentence says that the writer told them."""


def _read(text: str, _today: date) -> Said | None:
    """The boss as the story calls them, with the sentence of their order."""
    every = ((one, _ORDERS.search(one.text)) for one in passages_of(text))
    given = (one for one, found in every if found and not _is_open(one.text, found) and _is_of_the_boss(text, one, found))  # fmt: skip
    order = next(given, None)
    boss = person_of(text, "boss") if order else None
    return Said(boss.words, order.text) if order and boss else None


def _is_open(words: str, order: re.Match[str]) -> bool:
    """Whether an order is only feared, asked about or denied, in its own clause or behind it."""
    begin = max(words.rfind(sign, 0, order.start()) for sign in ',;:"“') + 1
    return _NOT_SO.search(words, begin) is not None


def _is_of_the_boss(text: str, passage: Passage, order: re.Match[str]) -> bool:
    """Whether it is the boss who gives an order, in quotation marks or not."""
    start = passage.start + order.start()
    before = text[:start].rpartition("\n\n")[2]
    is_quoted = before.count('"') % 2 or before.count("“") > before.count("”")
    who = who_says(text, start, passage.start + order.end()) if is_quoted else who_does(text, passage.text)  # fmt: skip
    return who.who == BOSS or _I_TOLD_THEM.search(before[-300:]) is not None


ANSWER = Answer(
    "who-ordered-it",
    "the boss, where they ordered that what somebody promised is kept",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=OVER,
)
