"""Words that tell of a talk that it was moved or never held, “moved to next Friday”: nothing that anybody said in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH, ANY_WEEKDAY
from goodbooks.core.heads import name_text
from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import add_line, quoted

if TYPE_CHECKING:
    from goodbooks.entries.talk import Talk

_TALK = r"(?:it|this|that|(?:(?:the|our|my|this|that) )?(?:talk|meeting|conversation|call|chat|catch[ -]?up|one[ -](?:on|to)[ -]one|1[:-]1))"
_DEED = r"(?:moved|postponed|pushed(?: back)?|put (?:off|back)|rescheduled|shifted|delayed|cancell?ed|called off)"
_TIME = rf"(?:{ANY_WEEKDAY}|{ANY_MONTH}|today|tomorrow|tonight|noon|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter|\d[\d:.]*)"
_UNTIL = rf"(?:,? (?:again|instead|(?:(?:to|until|till|for|by|on|at) )?(?:(?:next|this|the|early|late|in|later) ){{0,3}}(?:\d+(?:st|nd|rd|th)? )?{_TIME}(?:[ ,]+(?:at )?[\w:.]+){{0,2}}))?"
_MOVED = rf"(?:{_TALK}(?:['’]s| (?:has|was|is|got|had|have))?(?: (?:been|now|just|only))* )?{_DEED}{_UNTIL}"
_MOVER = (
    rf"(?:[\w'’-]+(?: (?:has|had|just))* )?(?:{_DEED} {_TALK}|(?:called|put) {_TALK} off){_UNTIL}"
)
_NO_TALK = rf"(?:{_TALK} (?:did(?: not|n['’]?t)|never) (?:happen|take place)|(?:we|he|she|they) (?:did(?: not|n['’]?t)|never) (?:meet|met|talk(?:ed)?|speak|spoke|turn(?:ed)? up|show(?:ed)? up|came|come)|(?:there was )?no (?:talk|meeting))(?: (?:today|yesterday|at all|after all|yet))?"
_NOT_HELD = regex(rf"(?:(?:no|sorry|well|oh)\W+)*(?:{_NO_TALK}|{_MOVED}|{_MOVER})(?:\W+(?:{_NO_TALK}|{_MOVED}|{_MOVER}))*\W*", re.IGNORECASE)  # fmt: skip
_SAID = regex(r"\W*[“\"']")


def is_not_held(words: str) -> bool:
    """Whether an answer tells only that the talk was moved, called off or not held; what stands in quotation marks was said in it."""
    return not _SAID.match(words) and _NOT_HELD.fullmatch(words.strip()) is not None


def its_new_day(who: str, talk: Talk | None) -> str:
    """What to do where a talk with somebody was not held: the line that gives it another day, in place of the one that it had."""
    title = f' "{shortened(talk.title, 60)}"' if talk and talk.title else ""
    line = add_line(f"DAY talk {name_text(who)}{title}")
    line += f" {quoted(f'withdraws: {talk.ref}')}" if talk else ""
    return f"if so, stop here: {line} gives it another day; if that was said of something else, say of what"
