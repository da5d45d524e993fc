"""Finds an ask that comes late in a message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.language.letter import Sentence


_CASE = regex(r"^\W*(?:if|should|or|please note)\b", re.IGNORECASE)
_FIRST_WORDS = 60
_LONG = 90


def find(view: View) -> Iterator[Spot]:
    """The first ask, where more than half of the message and many words stand before it."""
    if view.purpose != "ask":
        return
    if view.letter.words < _LONG:
        return
    asks = [one for one in view.having("ask") if _is_plain(one)]
    if asks and asks[0].before > max(_FIRST_WORDS, view.letter.words // 2):
        yield view.opening(asks[0])._replace(words=str(asks[0].before))


def _is_plain(sentence: Sentence) -> bool:
    """Whether a sentence asks for something outright, and not for the case that something happens."""
    is_ask = sentence.is_question or sentence.acts & {"deed", "proposes"} or "if" in sentence.keys
    return bool(is_ask) and "thanks" not in sentence.acts and not _CASE.search(sentence.text)


TWIN = Twin("buried-ask", find)
