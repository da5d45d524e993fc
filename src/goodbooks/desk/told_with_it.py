"""What a story tells beside the answers of a walk, sentence by sentence: kept with the plan's matter, for the writer alone, or left out."""

from __future__ import annotations

import itertools
import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.replies import made
from goodbooks.core.days import MONTHS, read_moment
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import shortened
from goodbooks.core.problem import Unclear
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.walking import Walk
    from goodbooks.playbooks.playbook import Playbook

LEFT = "-left"
"""The numbers of those that are left out, under which they are kept beside the answers."""
_MOST, _LONGEST, _FEWEST = 8, 240, 4
_HOUR = r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)"
_TIMED = re.compile(
    rf"\b(?:all (?:day|morning|afternoon|week)|for hours|(?:mid|early|late)[ -](?:{'|'.join(MONTHS)})|at (?:like |about |around )?{_HOUR}(?! percent))\b",
    re.IGNORECASE,
)
"""A time that is told as people say it, beside the days that are read."""
_QUOTED = re.compile(r"\"([^\"]*)\"")
_TO_COME = re.compile(r"\b(?:tomorrow|I see (?:my|him|her|them)|we (?:talk|meet))\b", re.IGNORECASE)


class Told(NamedTuple):
    """A sentence that tells something of the matter: its number, its words, the day it tells of, and whether it is left out."""

    number: int
    words: str
    on: date
    is_left: bool


_NOTED_LATE = timedelta(days=366)
"""So long ago at most is a day of which a note is one that was only written late."""


def told_with_it(found: Playbook, walk: Walk, today: date) -> tuple[Told, ...]:
    """What a story tells of the matter and no answer has: what was decided, promised, asked and said, and when.

    Only where the plan keeps its steps in a matter, and nothing that a note of the book holds already.
    """
    if not walk.told or not any("#{" in step.head for step in found.steps):
        return ()
    there = [name_key(one.said.text) for one in walk.asked if one.said and one.said.text]
    there += [name_key(note.title) for note in walk.book.of(Note) if note.title]
    numbers = set(walk.left.split())
    told = (
        Told(at, words, _day(words, today), str(at) in numbers)
        for at, words in enumerate(_telling(walk.told, today), 1)
        if not _is_there(name_key(_short(words)), there)
    )
    return tuple(itertools.islice(told, _MOST))


def _telling(told: str, today: date) -> Iterator[str]:
    """The sentences of a story that tell a fact, or name a time at which something was."""
    from goodbooks.situations.coming_talk import coming_talks
    from goodbooks.situations.understood import days_in, facts_in, passages_of

    coming = {talk.passage for talk in coming_talks(told, today)}
    facts = {fact.passage.start for fact in facts_in(told)}
    days = days_in(told)
    for passage in passages_of(told):
        words = _QUOTED.sub(r"“\1”", " ".join(passage.text.split()))
        is_timed = _TIMED.search(words) or any(day in words for day in days)
        is_whole = len(words.split()) >= _FEWEST and not words.endswith("?") and not _TO_COME.search(words)  # fmt: skip
        is_told = passage.start in facts or (is_timed and is_whole)
        if is_told and passage.text not in coming:
            yield words


def _is_there(words: str, there: Iterable[str]) -> bool:
    """Whether an answer has a sentence in it."""
    return any(words.rstrip(".!") in one for one in there)


def _short(words: str) -> str:
    return shortened(words, _LONGEST)


def _day(words: str, today: date) -> date:
    """The day of which a sentence tells, where it can be read and is not to come; else the day on which it is told.

    “Wants an answer on Monday” is to come, and what was years ago is remembered and not noted late.
    """
    from goodbooks.language.dues import due_in
    from goodbooks.situations.understood import days_in

    days = days_in(words)
    if len(days) != 1 or due_in(words, today):
        return today
    read = read_moment(days[0], today, is_past=True)
    if isinstance(read, Unclear):
        return today
    return read.on if timedelta(0) <= today - read.on <= _NOTED_LATE else today


def as_notes(told: Iterable[Told], plan: Iterable[Entry]) -> tuple[Entry, ...]:
    """Those that are kept, as notes for the writer alone in the matter of a plan; none where it has no matter."""
    matters = next((one.matters for one in plan if one.matters), ())
    return tuple(
        made("note", one.on, (ME,), title=_short(one.words), fields=(("readers", ME),))._replace(
            matters=matters
        )
        for one in told
        if matters and not one.is_left
    )


def turned(kept: Mapping[str, str], number: str) -> dict[str, str]:
    """The answers with one of the sentences left out, or kept again."""
    numbers = set(kept.get(LEFT, "").split()) ^ {number}
    return {**kept, LEFT: " ".join(sorted(numbers))}
