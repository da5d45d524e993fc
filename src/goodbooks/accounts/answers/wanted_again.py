"""What somebody wants of me time and again, “he wants to see the count each Friday”: a request that comes again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made, split_speaker
from goodbooks.accounts.work_days import work_days
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.days.again import comes_anew, promised_again, with_end_behind

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NAME = r"(?-i:[A-ZÀ-Þ])[\w.'’-]*(?: (?-i:[A-ZÀ-Þ])[\w.'’-]*){0,2}?"
_EVEN = r"(?:(?:also|still|only|just|then|now|and|but|so|really|clearly) )*"
_WANTS = regex(
    rf"{_EVEN}(?P<who>I|we|he|she|they|(?:my|the|our) (?:boss|manager|director|chief|head)|{_NAME})(?:(?:['’]d| would) {_EVEN}(?:like|love|prefer|want)|(?:['’]ll| will)? {_EVEN}(?:wants?|wanted|needs?|needed|expects?|expected|wish(?:es)? for|asks?(?: me| us)? for|asked(?: me| us)? for|insists? on))"
    r" (?:to (?:see|have|hear(?: of| about)?|get|know|read|be (?:told|shown|given|sent|told of))(?: of)? )?(?:from me )?(?:(?:me|us|you) to )?(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_OF_ANOTHER = regex(r"(?:to|him|her|them|myself|himself|herself|more of|that|it to|this to)\b|(?-i:[A-ZÀ-Þ])\w+ to\b", re.IGNORECASE)  # fmt: skip
"""How it goes on where nothing is wanted of me: “to meet”, “Ana to call”."""
_ONLY_IT = regex(r"(?:it|this|them|these|those)\Z", re.IGNORECASE)
_TO_SEE_IT = regex(r"\bto (?:see|have|get|know|read|hear)\b.*", re.IGNORECASE)
"""What is wanted of a thing that is only called “it”."""


def wanted_again(book: Book, words: str, other: str, on: date, *, is_theirs: bool) -> Entry | None:
    """The request that words make which tell what somebody wants of me, and how often; None for all others, and for what is wanted once.

    Each day or evening is each on which I work, unless weekends are said.
    `is_theirs` where words without a name before them are those of `other`, with whom the talk was; there a thing alone is wanted as well.
    """
    who, what = split_speaker(book, words.strip(" ,.;"), other)
    what = with_end_behind(what, on)
    again = promised_again(what, on, work_days(book))
    if who == ME or again is None:
        return None
    bare = again.without(what).strip(" ,.;")
    speaker = who or (other if is_theirs else "")
    found = _WANTS.fullmatch(bare)
    giver = _giver(book, found["who"], other, speaker) if found else speaker
    thing = found["what"] if found else bare if is_theirs and comes_anew(bare) else ""
    if not giver or not thing or _OF_ANOTHER.match(thing):
        return None
    thing = thing.strip(" ,.;")
    if _ONLY_IT.match(thing):
        thing = wish[0] if (wish := _TO_SEE_IT.search(bare)) else f"to have {thing}"
    title = capital(thing)
    return made("request", on, (giver,), (ME,), title=title, fields=(("every", again.every),))


def _giver(book: Book, subject: str, other: str, speaker: str) -> str:
    """Whose wish it is; "" where that is nobody who is known, or me."""
    key = name_key(subject)
    if key in ("i", "we"):
        return speaker
    is_other = key in ("he", "she", "they", name_key(other), name_key(other).partition(" ")[0])
    if is_other or key.partition(" ")[0] in ("my", "the", "our"):
        return other
    return book.name_of(subject) if book.concerning(subject) and not book.is_me(subject) else ""
