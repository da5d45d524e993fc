"""Finds several questions in one message that are not numbered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.inviting import invites
from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


_NUMBERED = regex(r"(?:^|\s)(?:1[.)]|\(1\)|a\)|first(?:ly)?[,:]|one:)\s", re.IGNORECASE)
_LISTED = regex(r"^[ \t]*(?:[-*•]|\d[.)])[ \t]", re.MULTILINE)
_ANOTHER = regex(
    r"^\W*(?:also|and also|another thing|one more thing|by the way|btw|while i have you|separately|"
    r"on another note|besides|ps|p\.s\.|plus|oh,? and|in addition|additionally)\b",
    re.IGNORECASE,
)
_BRANCH = regex(
    r"^\W*(?:if|or|otherwise|failing that|should|unless|correct me|reply)\b", re.IGNORECASE
)
_PROPOSES = regex(r"\bwhy (?:don['’]t|not)\b|\bhow about\b", re.IGNORECASE)
_OWN_WISH = regex(
    r"\bI(?:['’]d| would) (?:like|love|prefer) to (?!ask|know|have|get|hear|see)\w", re.IGNORECASE
)
_READER = regex(r"\b(?:you|yours?|please)\b", re.IGNORECASE)
_ANSWER = regex(
    r"\W*(?:(?:and|so|just|please|pls|thanks)\W+)*(?:let\s+(?:me|us)\s+(?:know|hear)|advise|tell\s+(?:me|us))(?:\s+(?:please|thanks|soon|from you))*\W*\Z"
)
"""A wish for an answer to what was asked before it."""
_TO_EACH = regex(r"^[ \t]*[A-ZÀ-Þ][\w'’-]+(?: ?(?:/|&|and|und|et) ?[A-ZÀ-Þ][\w'’-]+)?(?:[,:]|[ \t]*[–—-]{1,2})(?:[ \t]|$)", re.MULTILINE)  # fmt: skip
"""A line that turns to somebody by name."""
_MANY, _OF_A_FORM = 3, 2
_NAMES = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def find(view: View) -> Iterator[Spot]:
    """The second question where it opens another matter, or the third of any kind."""
    if view.purpose not in ("ask", "status", "bad-news"):
        return
    if _NUMBERED.search(view.letter.own) or len(_LISTED.findall(view.letter.own)) > 1:
        return
    if view.sentences and len(_TO_EACH.findall(view.letter.text[: view.sentences[-1].end])) > 1:
        return
    asks = list(_apart(one for one in view.having("ask") if _counts(one)))
    for number, sentence in enumerate(asks[1:], 2):
        if number >= _MANY or _ANOTHER.search(sentence.text):
            yield view.opening(sentence)._replace(words=_NAMES[min(number, 9)])
            return


def _apart(asks: Iterable[Sentence]) -> Iterator[Sentence]:
    """The asks, of those that only say what one would like for oneself the first: “for a year; then I'd like to try again” is no question more."""
    is_wished = False
    for one in asks:
        is_own = not one.is_question and bool(_OWN_WISH.search(one.text)) and not _READER.search(one.text)  # fmt: skip
        if not (is_own and is_wished):
            yield one
        is_wished = is_wished or is_own


def _counts(sentence: Sentence) -> bool:
    """Whether a sentence asks for an answer of its own; a word or two of a form (“Location?”) do not."""
    is_ask = sentence.is_question or "deed" in sentence.acts
    is_ask = is_ask and not _PROPOSES.search(sentence.text)
    is_none = "thanks" in sentence.acts or invites(sentence) or len(sentence.words) <= _OF_A_FORM
    is_none = is_none or _ANSWER.match(sentence.small) is not None
    return is_ask and not is_none and not _BRANCH.search(sentence.text)


TWIN = Twin("two-decisions", find)
