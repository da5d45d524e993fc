"""Finds an ask that comes late in a message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.inviting import invites
from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


_CASE = regex(
    r"^\W*(?:if|should (?:you|there|any|anything|anybody|anyone|something)|or|please note)\b",
    re.IGNORECASE,
)
_BESIDE = regex(
    r"^\W*(?:also|additionally|in addition|please (?:forward|share|distribute|click|see|refer|(?:make )?use|give (?:him|her|them))|[A-Z][\w'’-]+ ?(?:-+|,) ?please)\b",
    re.IGNORECASE,
)
"""How an ask begins that is not what a message is for: it stands beside the matter, wherever it comes."""
_OFFERS = regex(r"^\W*(?:I am|I['’]m|I would be|I['’]d be|we are|we['’]re) (?:\w+ )?(?:happy|glad|pleased|willing) to\b", re.IGNORECASE)  # fmt: skip
"""How an offer begins, which asks for nothing."""
_FIRST_WORDS = 60
_LONG = 90


def find(view: View) -> Iterator[Spot]:
    """The first ask, where more than half of the message and many words stand before it."""
    if view.purpose != "ask":
        return
    if view.letter.words < _LONG:
        return
    asks = [one for one in view.having("ask") if _is_plain(one)]
    if (
        asks
        and not _BESIDE.search(asks[0].text)
        and asks[0].before > max(_FIRST_WORDS, view.letter.words // 2)
    ):
        yield view.opening(asks[0])._replace(words=str(asks[0].before))


def _is_plain(sentence: Sentence) -> bool:
    """Whether a sentence asks for something outright, and not for the case that something happens."""
    is_ask = sentence.is_question or sentence.acts & {"deed", "proposes"} or "if" in sentence.keys
    is_none = "thanks" in sentence.acts or invites(sentence) or _OFFERS.search(sentence.text)
    return bool(is_ask) and not is_none and not _CASE.search(sentence.text)


TWIN = Twin("buried-ask", find)
