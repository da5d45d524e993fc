"""An answer: what somebody said to an ask."""

from __future__ import annotations

import re

from goodbooks.core.entry import NAMED, SAID, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text, Words
from goodbooks.core.regex import regex

NEEDS_TO_SEE = r"(?:I|we)(?:['’]d| would)?(?: first| still| just| only)* (?:need|want|like|have)(?: first)? to (?:first )?see(?! to\b)"
"""How somebody says, within a sentence, that there is something they need to see first."""
_NOT_YET = regex(
    r"\W*(?:(?:well|hm|for now|maybe|perhaps|probably|certainly|but|he|she|they|said|says|it is|it['’]?s),? )*"
    r"(?:not (?:before|yet|now|until|till|just yet|right now|this (?:week|month|quarter|year)|today)\b|too (?:early|soon) (?:to|for)\b|(?:we|i)(?:['’]ll| will) (?:see|have to see|talk about it|come back to (?:it|that|you))\b"
    r"|(?:let us|let['’]?s|(?:then )?we(?:['’]ll| will)?|shall we) (?:talk|speak|look at (?:it|this|that)|come back to (?:it|this|that)|discuss (?:it|this|that)|see each other|meet) again\b"
    rf"|(?:maybe|perhaps|possibly)\s*(?:[,;.:!–-]|but\b|\Z)|{NEEDS_TO_SEE} (?!you\b(?: (?:on|at|tomorrow|again|soon)\b|\W*\Z))"
    r"|ask (?:(?:me|us) )?again\b|(?:please )?(?:ask|come back to) (?:me|us)\b|let me think\b|I(?:['’]ll| will| need to| have to| must) (?:think|sleep on|ask|check|look into)\b)",
    re.IGNORECASE,
)
"""How an answer begins that leaves it open."""
_LATER = regex(
    r"\b(?:not (?:before|yet|now|until|till|just yet|right now|this)|too (?:early|soon)|again|ask me|ask us)\b|\blater\b",
    re.IGNORECASE,
)
"""What puts off."""


class Answer(Entry):
    """What `who` answered; "for ^ask" says to what."""

    __slots__ = ()
    is_said_to_who_asked = True

    is_ = Choice("yes, no, later, or something in between", "yes", "no", "later", "part")
    said = Words("their words")
    condition = Text("on what condition")
    condition_due = Day("the day by which you both know whether the condition is met")

    def is_put_off(self) -> bool:
        """Whether it says neither yes nor no, but that there may be an answer later: “not before the stock count”, “not yet”, or `is: later`."""
        said = self.is_.lower()
        return said == "later" or (not said and puts_off(self.title))

    def carries_out(self) -> str:
        """What was answered had been asked."""
        return SAID


_TALK_AGAIN = regex(
    r"\W*(?:(?:he|she|they) (?:said|says):? )?(?:let us|let['’]?s|(?:then )?we(?:['’]ll| will)?|shall we) (?:talk|speak|look at (?:it|this|that)|come back to (?:it|this|that)|discuss (?:it|this|that)|see each other|meet) again\b[^,;.]*\W*",
    re.IGNORECASE,
)


def is_only_again(words: str) -> bool:
    """Whether words say no more than that we talk again, on whatever day: nothing is decided by them that wants confirming."""
    return _TALK_AGAIN.fullmatch(words) is not None


def puts_off(words: str) -> bool:
    """Whether words leave an ask open and say neither yes nor no: “not before the stock count, ask me then”, “she thinks about it and tells me by Friday”."""
    if _NOT_YET.match(words):
        return True
    from goodbooks.core.word_comes import word_comes  # few books have an answer to look at

    return word_comes(words)


def only_word_comes(words: str) -> bool:
    """Whether words put nothing off, and say only that an answer follows: there is no “not yet” in them to do something after."""
    return _LATER.search(words) is None and puts_off(words)


KIND = Kind(
    name="answer",
    type=Answer,
    summary="What somebody answered to an ask.",
    example="""\
2026-11-05 14:20 answer Marcus "Agreed: I announce changes myself from now on" ^announce for ^next-time
  is: yes
  said: "You should have heard it from me first."
""",
    readers=NAMED,
)
