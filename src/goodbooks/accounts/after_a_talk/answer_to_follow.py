"""What they said after a talk of an answer that is still to come: told in several sentences, it is one word on what was asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.days import ANY_MONTH, ANY_WEEKDAY
from goodbooks.core.not_yet_until import goes_with_a_not_yet, speaks_again
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.word_comes import word_comes
from goodbooks.entries.answer import only_word_comes, puts_off

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.accounts.after_a_talk.debrief_questions import Answers


_SENTENCES = regex(r"(?<=[.!])\s+|\s*[;\n]\s*")
_A_DAY = regex(rf"\d|\b(?:{ANY_WEEKDAY}|{ANY_MONTH}|tomorrow|next|spring|summer|autumn|winter)\b", re.IGNORECASE)  # fmt: skip
_BARE = regex(r"(?:look|talk|speak|ask|meet|come|discuss|revisit|see)\b", re.IGNORECASE)


def when_again(words: str, answers: Answers) -> str:
    """What a talk settled about when a “not yet” is spoken of again, where its words name no such day; "" where nothing did."""
    if any(speaks_again(one) for one in _SENTENCES.split(words)):
        return ""
    told = (answers.next_step, answers.promised, answers.decided, answers.said)
    parts = (one.strip(" .") for each in told for one in _SENTENCES.split(each))
    found = next((one for one in parts if speaks_again(one) and _A_DAY.search(one)), "")
    return f"We {found[0].lower()}{found[1:]}" if _BARE.match(found) else capital(found)


def as_one_word(parts: Iterable[str]) -> list[str]:
    """What was said one by one, with all that only says that an answer follows in one, where the first of it stood; behind a “not yet” what is set before a yes goes with it."""
    found: list[str] = []
    at = -1
    for part in parts:
        is_later = bool(found) and puts_off(found[-1]) and not only_word_comes(found[-1])
        if is_later and goes_with_a_not_yet(part):
            found[-1] = f"{found[-1].rstrip(' .')}. {part}"
        elif not only_word_comes(part):
            found.append(part)
        elif at < 0:
            at = len(found)
            found.append(part)
        else:
            found[at] = f"{found[at].rstrip(' .')}. {part}"
    return found


def leaves_open(words: str, asked: str) -> bool:
    """Whether words leave open what was asked: by a “not yet”, by thinking about it, or by asking or checking something of it first."""
    is_step = word_comes(words) and not word_comes(words, is_of_it=False)
    return puts_off(words) and (not is_step or has_a_word_of(words, asked))
