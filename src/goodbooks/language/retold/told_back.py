"""What somebody asked, as it is told back to them: the question, without what they threaten to do where it is not answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_THREAT = regex(
    r"(?:\s*[,;.!–—-]+\s*|\s+)(?:(?:or|and) )?(?:"
    r"(?:otherwise|or else|if not|else)\b,? (?:I|we)\b"
    r"|or (?:I|we)(?:['’]ll| will| am going to| are going to|['’]m going to|['’]re going to| have to| must| shall)? (?:go|take (?:it|this|that)|tell|escalate|call in|report|complain|walk|leave|cancel|raise|bring in)\b"
    r").*\Z",
    re.IGNORECASE | re.DOTALL,
)
_IF_SO = regex(
    r"\W*(?:(?:and|but|well|then) )*(?:if so|if (?:it|that|this)(?:['’]s| is) (?:so|true|right|the case)|if (?:yes|not|no)|or else|otherwise)\b,? (?:I|we)\b"
    r"|\W*(?:und |aber )?(?:sonst|andernfalls|wenn (?:ja|nein|nicht|das (?:stimmt|so ist))|falls (?:ja|nein|nicht))\b,? [a-zäöüß]+ (?:ich|wir)\b"
    r"|\W*(?:et |mais )?(?:sinon|si (?:oui|non|c['’]est (?:vrai|le cas)))\b,? (?:je|nous|on)\b",
    re.IGNORECASE,
)
"""How a sentence begins that says what is done if the question before it is answered so, or not."""
_LEAVE = regex(
    r"\b(?:(?:look(?:ing)?|search|shop) (?:around )?(?:for (?:another|other|a new|a different|some(?:body|one) else|alternatives)|elsewhere)|(?:go|take (?:it|our \w+|my \w+|this)|move|order|buy|turn) (?:elsewhere|somewhere else|to (?:another|a competitor|some(?:body|one) else))"
    r"|find (?:another|some(?:body|one) else|a new \w+)|(?:cancel|terminate|end|quit|withdraw from) (?:the|our|my|this) (?:contract|order|agreement|membership|subscription|booking|cooperation)|switch (?:to (?:another|a new)|supplier|provider)|(?:escalate|complain|report (?:you|this|it)|sue|call (?:my|our|a) lawyer)\b"
    r"|(?:another|other|andere\w*|autre) (?:laundry|supplier|vendor|provider|firm|company|shop|school|carrier|partner|agency|bakery|printer|garage|wäscherei|lieferanten?|firma|fournisseur)|(?:kündigen|anderswo|woanders|ailleurs|résilier))",
    re.IGNORECASE,
)
_ON_CONDITION = regex(
    r"\b(?:if|unless|or|otherwise|wenn|falls|sonst|oder|si|sinon|à moins)\b", re.IGNORECASE
)
_MARKS = regex(r"\W+")


def is_threat(words: str) -> bool:
    """Whether words say what their writer does if something is so, or not, and that is to leave or to complain: nobody is promised anything by it."""
    return _IF_SO.match(words) is not None or bool(_LEAVE.search(words) and _ON_CONDITION.search(words))  # fmt: skip


def without_threat(words: str) -> str:
    """What is asked, without what follows where it is not done; the words as they are where nothing else is in them."""
    return _THREAT.sub("", words).strip() or words


class Once(NamedTuple):
    """Of several questions one that is told, by its number: the one that says most; and the numbers of all that it stands for, the first of them first."""

    most: int
    told: tuple[int, ...]


def asked_once(questions: Sequence[str]) -> Iterator[Once]:
    """Each question once, where one that only says more at its end is the same: as it was asked first, in the words that say most."""
    spelt = [tuple(_MARKS.sub(" ", words).casefold().split()) for words in questions]
    exactly: dict[tuple[str, ...], list[int]] = {}
    begins: dict[tuple[str, ...], list[int]] = {}
    for number, words in enumerate(spelt):
        exactly.setdefault(words, []).append(number)
        for end in range(1, len(words) + 1):
            begins.setdefault(words[:end], []).append(number)
    told: set[int] = set()
    for first, words in enumerate(spelt):
        if first in told:
            continue
        told.add(first)
        longer = [one for one in begins.get(words, ()) if one not in told]
        most = longer[-1] if longer else first
        ends = range(1, len(spelt[most]) + 1)
        same = sorted({one for end in ends for one in exactly.get(spelt[most][:end], ())} - told)
        told.update(same)
        yield Once(most, (first, *same))
