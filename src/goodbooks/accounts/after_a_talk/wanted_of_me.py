"""What was wanted of me in a talk time and again: a request for each, unless I promised it there or before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.promised_with_it import UNTIL
from goodbooks.accounts.answers.next_step import answers_in, steps
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.accounts.answers.talk_to_come import agreed_talk
from goodbooks.accounts.answers.wanted_again import wanted_again
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry

_CLAUSES = regex(
    r"\s*[;\n]\s*|(?<=[.!?])\s+|,?\s+(?:and|but)\s+(?=(?:I|we|he|she|they|[A-ZÀ-Þ][\w’'-]+)(?:['’]|\s))|,\s*(?=(?:I|he|she|they)(?:['’]|\s))",
)


def wanted_in(after: After, words: str, *, is_theirs: bool = False) -> Entry | None:
    """The request that an answer is as a whole; None for any other, and for a talk that was agreed on."""
    if "?" in words or agreed_talk(after.book, words, after.who, after.day) is not None:
        return None
    return wanted_again(after.book, words, after.who, after.day, is_theirs=is_theirs)


def with_what_is_wanted(after: After, answers: Answers, told: list[Entry]) -> list[Entry]:
    """What is told of a talk with each request in it that comes again, at the time of the talk and in its matters."""
    found: list[Entry] = []
    standing = [one.entry for one in after.owed]
    for one in _every(after, answers):
        asked = (each for each in after.book.naming(one.who[0]) if each.kind == "request")
        if not any(_is_met(one, each) for each in (*told, *found, *standing, *asked)):
            found.append(one)
    talk = after.talk
    matters = talk.matters if talk else ()
    return [*told, *(one._replace(at=talk.at if talk else None, matters=matters) for one in found)]


def wanted_with_it(after: After, answers: Answers) -> Entry | None:
    """The one request of theirs in all that was answered; None where there is none or several."""
    found = {(one.line("every"), one.title): one for one in _every(after, answers)}
    theirs = [one for one in found.values() if after.book.is_same(one.who[0], after.who)]
    return theirs[0] if len(theirs) == 1 else None


def _every(after: After, answers: Answers) -> Iterator[Entry]:
    """The requests in all that was answered."""
    theirs = (*_clauses([answers.said]), *_clauses(answers_in(answers.decided)))
    others = (*answers_in(answers.promised, "promised"), *answers_in(answers.asked, "asked"), *steps(answers.next_step))  # fmt: skip
    for is_theirs, words in ((True, theirs), (False, _clauses(others))):
        for one in words:
            request = wanted_in(after, one, is_theirs=is_theirs)
            if request is not None:
                yield request


def _clauses(answers: Iterable[str]) -> Iterator[str]:
    """The clauses of answers, each behind the name of whoever says the answer."""
    for answer in answers:
        name, colon, _ = answer.partition(":")
        lead = f"{name}: " if colon and len(name.split()) <= _LONGEST_NAME else ""
        for number, one in enumerate(filter(None, map(str.strip, _CLAUSES.split(answer)))):
            is_named = re.match(r"[^:]{1,40}:", one) is not None
            yield one if number == 0 or is_named or not lead else f"{lead}{one}"


_LONGEST_NAME = 3


def _is_met(wanted: Entry, one: Entry) -> bool:
    """Whether an entry promises or asks for the same, as often; what is wanted every day is given by a promise for each day of work."""
    often = name_key(one.line("every").partition(UNTIL)[0])
    theirs = name_key(wanted.line("every").partition(UNTIL)[0])
    is_given = one.kind == "promise" and theirs == "day" and often == "working day"
    is_as_often = bool(often) and (often == theirs or is_given)
    is_same = has_a_word_of(one.title, wanted.title) or (one.kind == "promise" and not one.title)
    return is_as_often and is_same
