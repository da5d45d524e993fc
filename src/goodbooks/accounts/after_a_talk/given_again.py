"""What a yes of a talk settles beside the ask it answers: on what condition something comes back, and an area that is given again without an ask for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.area_again import given_again
from goodbooks.accounts.after_a_talk.on_trial import begun_on_trial
from goodbooks.accounts.after_a_talk.promised_with_it import promised_with_it
from goodbooks.accounts.after_a_talk.trial_moved import with_its_new_end
from goodbooks.accounts.after_a_talk.turned_back import with_what_it_turns
from goodbooks.accounts.after_a_talk.wanted_of_me import wanted_with_it
from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import (
    asks_condition,
    ends_anew,
    told_to_whom,
)
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

_CONDITION = regex(
    r"\b(?:if|(?:as|so) long as|provided(?: that)?|on (?:the |one )?condition(?: that)?|once|only when)\b[^;.!?]{4,}",
    re.IGNORECASE,
)
_WITH = regex(
    r"\bwith (?:the|an?|your|my|one|two|three|every|each|daily|weekly) [^;.!?]{4,}"
    r"|(?<=\bbut )(?:only with|I (?:still )?(?:want|need|see)|I['’]d (?:still )?(?:want|like)|(?:he|she) (?:still )?(?:wants|needs|sees)) [^;.!?]{4,}",
    re.IGNORECASE,
)
"""What a yes in part is given with: “Yes, with the photo at seven on Sundays too”."""


def _condition_told(after: After, ask: Ask, words: str, answers: Answers) -> Iterator[Entry]:
    """Their answer to what I asked about the condition, in the matter of an ask that got a yes with one, unless it was told by itself."""
    has = granting(words, ask.title)
    found = _CONDITION.search(words) or (_WITH.search(words) if has == "part" else None)
    if found is None or has not in ("yes", "part"):
        return
    told = {debt.entry.ref for line in answers.asked.splitlines() if (debt := after.asked_by(line)[0])}  # fmt: skip
    tags = set(map(name_key, ask.matters))
    for one in after.wanted:
        is_near = not tags.isdisjoint(map(name_key, one.matters))
        if one.ref in told or one.id == ask.id or not one.id or not is_near:
            continue
        if asks_condition(one.title):
            title = found[0].strip(" ,")
            yield made("answer", after.day, (after.who,), title=title, links=(one.id,))


def of_no_ask(after: After, entry: Entry, words: str, *, is_open: bool) -> list[Entry]:
    """A decision of theirs that is not the answer to the case: it may say who tells whom; where none answered it so far, it may give again what had ended, or an area on trial; or it may take back a word of theirs."""
    tells = told_to_whom(after.wanted, words)
    if tells is not None and tells.id:
        return [entry._replace(links=(tells.id,), matters=entry.matters or tells.matters)]
    again = given_again(after.book, entry, words, after.day) if is_open else []
    again = again or begun_on_trial(after, entry, words)
    return again or [with_what_it_turns(after.book, with_its_new_end(after.book, entry))]


def ends_with_it(
    after: After, ask: Ask, words: str, answers: Answers, *, is_part: bool
) -> Iterator[Entry]:
    """The end of what was asked for, where their yes to all of it says until which day, what I had meant to promise with it, and the condition I asked about, at the time of the talk."""
    for one in (
        *(() if is_part else ends_anew(after.book, ask, words, after.day)),
        *promised_with_it(after.book, ask, words, after.day, wanted_with_it(after, answers)),
        *_condition_told(after, ask, words, answers),
    ):
        yield one._replace(at=after.talk.at if after.talk else None)
