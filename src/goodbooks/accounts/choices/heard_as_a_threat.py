"""What of a case whoever decides will hear as a threat: that I leave, or look elsewhere, unless it comes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import amending
from goodbooks.language.meant.not_for_them import without_what_is_kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.choices.cases import Case
    from goodbooks.core.entry import Entry

LINES = ("effect", "cost", "risk", "reason", "their-side", "could-go-wrong", "i-give", "my-part")
LONGEST = 80
_I_GO = regex(
    r"\b(?:I|we)(?:['’](?:ll|d|m|re|ve))? (?:(?:will|would|may|might|shall|could|have to|had to|am|are|going to|then|start(?:ing)?(?: to)?|begin to|be|have|already|probably|likely|soon|simply|just|to) )*"
    r"(?:leav(?:e|ing)\b(?! (?:it|that|this|them|him|her|you|the (?:decision|choice|rest|list|keys|desk|office tidy)|a |an |at|for (?:the )?(?:holiday|lunch)|on time|early|my desk)\b)|quit(?:ting)?\b|resign(?:ing)?\b|walk(?:ing)?(?: out| away)?\b(?=[.;,]|$)|go(?:ing)? (?:elsewhere|to (?:a|the) competit\w+)|look(?:ing)? (?:elsewhere|around|for (?:another|a new|something else|other)\b)|apply(?:ing)? elsewhere|hand(?:ing)? in my notice|give (?:my )?notice|stop (?:doing|giving|helping)\b)"
    r"|\byou (?:will |would |may |might |could |'ll |’ll )?los(?:e|ing) me\b|\bloss of me\b|\bmy (?:leaving|resignation|notice)\b|\b(?:another|an?|other) (?:offer|offers|job offer)s?\b(?=.{0,30}\b(?:from|elsewhere|in hand|on the table|me)\b)|\bwithout me\b|\b(?:I|we) (?:have|hold|got|had) (?:an?|another|other|two) (?:offer|offers)\b",
    re.IGNORECASE,
)


def heard_as_a_threat(case: Case, whom: tuple[str, ...]) -> tuple[Line, ...]:
    """A line to me for each of its sentences in which I go; it may be true, and is for me to decide."""
    return tuple(_lines(case, listed(whom)))


def _lines(case: Case, whom: str) -> Iterator[Line]:
    for entry, name, words in _told(case):
        read = without_what_is_kept(words).left
        if _I_GO.search(read):
            said = shortened(" ".join(read.split()), LONGEST)
            remedy = _said_instead(entry, name)
            yield Line(f"{whom} will hear “{said}” as a threat. If it is meant as none, say what the work loses instead: {remedy}", (entry.ref,), "!")  # fmt: skip


def _said_instead(entry: Entry, name: str) -> str:
    """The command that says what it costs the work, in the title or in a line; of what has no id, only where that stands."""
    is_title, words = name == "title", "what it costs the work"
    if not entry.id:
        return "in its title" if is_title else f"in its line {name}:"
    return amending(entry, title=words) if is_title else amending(entry, f"{name}: {words}")


def _told(case: Case) -> Iterator[tuple[Entry, str, str]]:
    """The sentences of a case: those of the ask, and of each way."""
    own = (way for way in case.ways if way.ref != case.ask.ref)
    for entry in (case.ask, *own):
        yield entry, "title", entry.title
        for name in LINES:
            for words in entry.lines(name):
                yield entry, name, words
