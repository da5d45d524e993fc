"""An answer that corrects something said before, “wait, my boss is Ines”: no words of the mail that is being made."""

from __future__ import annotations

import re

from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.boss_is import boss_named

_HOLDS_ON = regex(
    r"(?P<lead>\W*(?:(?:oh|no|ah),? )?(?:wait|hang on|hold on|oops|stop|scratch that|correction|my mistake|i got (?:that|it) wrong))(?: a (?:sec(?:ond)?|moment|minute))?\s*[,.:;!…–—-]+\s*(?P<said>\S.*)",
    re.IGNORECASE,
)
_BEFORE = regex(
    r"\A\W*(?:(?:no|sorry|actually|oh|well|and|but|by the way|btw)[,.:;! …]+)*", re.IGNORECASE
)
_REMEDY = "go back to the question that it belongs to and say it there; then answer this one"


def corrects(words: str, kind: str) -> Unclear | None:
    """Why words are no answer to a question in words of one's own: they take up something said before; None where they may be one, and for words that somebody else said."""
    found = _HOLDS_ON.match(words)
    said = found["said"] if found else words
    bare = _BEFORE.sub("", said, count=1)
    if name := boss_named(bare.rstrip(" .!")):
        return Unclear(f"that says that {name} is your boss, and no answer to this", _REMEDY)
    if found and kind == "text":
        return Unclear("that takes up something said before, and no answer to this", _REMEDY)
    return None
