"""What somebody gave in what they said, “you can have Sirkka mornings till Easter, but …”, and nothing else tells: it is decided, and its note is to hold it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.said_to_it import said_to_it
from goodbooks.accounts.after_a_talk.whose_words import whose_words
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers

_SENTENCES = regex(r"(?<=[.!?])\s+(?=\S)|\s*[;\n]\s*")
_GIVES = regex(
    r"(?:(?:then|so|ok(?:ay)?|fine|well|yes|all right|alright)[, ]+)*(?:you(?:['’]ll| will| can| may) (?:have|get|take|keep|borrow|use)|I(?:['’]ll| will| can)? (?:give|lend) you) (?!(?:to|it|that|this|me|my word|some time|time to|a (?:seat|look|moment|point|break|call|chance|minute|day|hint|tip))\b)\S+ \S",
    re.IGNORECASE,
)


def with_what_was_given(after: After, answers: Answers) -> Answers:
    """The answers, with each such sentence as decided too, where neither a decision nor an answer has it already."""
    parts = [one.strip(" .") for one in _SENTENCES.split(whose_words(answers.said, after.who).theirs)]  # fmt: skip
    given = [one for one in parts if _GIVES.match(one) and not one.endswith("?")]
    if not given:
        return answers
    told = [answers.decided, answers.promised, answers.asked, *(one.title for one in said_to_it(after, answers))]  # fmt: skip
    left = [one for one in given if not any(has_a_word_of(one, each) for each in told)]
    return answers._replace(decided="\n".join(filter(None, (answers.decided, *left))))
