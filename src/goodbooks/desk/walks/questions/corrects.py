"""An answer that corrects something said before, “wait, my boss is Ines”: no words of the mail that is being made."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.accounts.after_a_talk.debrief_questions import TO_ITS_QUESTION
from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.boss_is import boss_named
from goodbooks.language.meant.takes_up import takes_up

_MAY_BE_AGREED = regex(r"\W*(?:wait|hang on|hold on)\W*", re.IGNORECASE)
"""What the boss may have said, and is an answer where nothing follows it."""
_HOLDS_ON = regex(
    r"(?P<lead>\W*(?:(?:oh|no|ah),? )?(?:wait|hang on|hold on|oops|stop|scratch that|correction|my mistake|i got (?:that|it) wrong))(?: a (?:sec(?:ond)?|moment|minute))?\s*[,.:;!…–—-]+\s*(?P<said>\S.*)",
    re.IGNORECASE,
)
_DAY_WAS = regex(
    r"\W*(?:(?:no|sorry|wait|hang on|oops|actually|correction|my mistake)\b[,.:;!… ]+)+(?:but )?(?:it|that|this|(?:the|our|that|my) (?:talk|meeting|conversation|call|chat|question|1:1|one-on-one))(?: with [\w'’-]+)? (?:was|happened|took place) (?:really |actually )?(?:on )?(?P<day>[^.,;!?]+?)(?:,? (?:and )?not (?:on )?[^.,;!?]+)?[.!]*",
    re.IGNORECASE,
)
"""What puts right the day on which something was, whatever was asked."""
_BEFORE = regex(
    r"\A\W*(?:(?:no|sorry|actually|oh|well|and|but|by the way|btw)[,.:;! …]+)*", re.IGNORECASE
)


def day_put_right(words: str) -> str:
    """The day that words put right, “no, the talk was Wednesday”, as it was said; "" for any other."""
    found = _DAY_WAS.fullmatch(words)
    day = found["day"] if found else ""
    return day if day and not isinstance(read_moment(day, _ANY_DAY, is_past=True), Unclear) else ""


_ANY_DAY = date(2000, 1, 3)


def corrects(words: str, kind: str) -> Unclear | None:
    """Why words are no answer to a question in words of one's own: they take up something said before; None where they may be one, and for words that somebody else said."""
    found = _HOLDS_ON.match(words)
    said = found["said"] if found else words
    bare = _BEFORE.sub("", said, count=1)
    if name := boss_named(bare.rstrip(" .!")):
        return Unclear(
            f"that says that {name} is your boss, and is no answer to this", TO_ITS_QUESTION
        )
    if kind == "text" and (day := day_put_right(words)):
        return Unclear(f"that says that it was on {day.removeprefix('last ')}, and is no answer to this", TO_ITS_QUESTION)  # fmt: skip
    if kind == "text" and (found or (takes_up(words) and not _MAY_BE_AGREED.fullmatch(words))):
        return Unclear(
            "that takes up something said before, and is no answer to this", TO_ITS_QUESTION
        )
    return None
