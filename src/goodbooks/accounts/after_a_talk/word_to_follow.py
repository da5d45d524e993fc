"""What they said after a talk of a word to come by a day, where it answers nothing that I asked: a promise of theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.at_the_talk import at_the_talk
from goodbooks.accounts.answers.replies import made, split_speaker
from goodbooks.core.names import ME
from goodbooks.core.phrasing import unquoted
from goodbooks.core.regex import regex
from goodbooks.entries.answer import only_word_comes
from goodbooks.language.days.dues import due_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry

_WORD = "Their word"
_NONE = regex(r"\b(?:nothing|nobody|not|never|no)\b|n['’]t\b", re.IGNORECASE)
_TOGETHER = regex(
    r"\bwe(?:['’]ll| will| can| shall| should)?(?: then)? (?:talk|speak|meet|discuss|look|see|sit|go (?:over|through)|come back to (?:it|this|that|them))\b",
    re.IGNORECASE,
)
"""A talk of both, which is planned as one, and no word of theirs."""
_SENTENCES = regex(r"(?<=[.!?])\s+|\s*[;\n]\s*")


def word_to_follow(after: After, said: str, told: Sequence[Entry]) -> Iterator[Entry]:
    """That they let me know by the day they named; nothing where an answer or a promise of theirs tells it already, or both talk then."""
    for part in filter(None, map(unquoted, _SENTENCES.split(unquoted(said)))):
        who, words = split_speaker(after.book, part, after.who)
        giver = who or after.who
        is_word = giver != ME and only_word_comes(words) and not (_NONE.search(words) or _TOGETHER.search(words))  # fmt: skip
        due = due_in(words, after.day) if is_word else None
        theirs = [one for one in told if giver in one.who]
        if due and not any(
            one.kind == "answer" or one.line("due") == str(due.on) for one in theirs
        ):
            fields = (("due", str(due.on)),)
            yield at_the_talk(after, made("promise", after.today, (giver,), (ME,), title=_WORD, fields=fields))  # fmt: skip
            return
