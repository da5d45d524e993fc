"""What a story tells beside the answers of a walk, sentence by sentence: kept as the box would keep it, else in a note for the writer alone, or left out."""

from __future__ import annotations

import itertools
import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import made
from goodbooks.core.days import MONTHS, read_moment
from goodbooks.core.in_a_sentence import in_a_sentence
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import shortened
from goodbooks.core.problem import Unclear
from goodbooks.desk.happened.told_entries import Known, entries_told, reversal_told
from goodbooks.entries.note import STORY, Note
from goodbooks.playbooks.told import BOSS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.walking import Walk
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
    """A sentence that tells something of the matter: its number among the sentences of the story, its words, the day it tells of, and whether it is left out.

    `entries` are what the box makes of it, and `says` the same in sentences; without them it is kept as a note.
    """

    number: int
    words: str
    on: date
    is_left: bool
    entries: tuple[Entry, ...] = ()
    says: str = ""


_NOTED_LATE = timedelta(days=366)
"""So long ago at most is a day of which a note is one that was only written late."""


def told_with_it(
    desk: Desk, found: Playbook, walk: Walk, plan: Iterable[Entry], today: date
) -> tuple[Told, ...]:
    """What a story tells and no answer has: what was decided, promised, asked and said, and when.

    What the box would make an entry of is one; the rest is a note, only where the plan keeps its steps in a matter. Nothing that
    the book or the plan has is told a second time.
    """
    if not walk.told:
        return ()
    boss = walk.values.get(BOSS)
    known = Known(walk.book, tuple(plan), boss.text if boss else "", today)
    sentences = tuple(_sentences(walk.told, today))
    turned, both = reversal_told(desk, walk.told, known)
    entries = entries_told(desk, (one.words for one in sentences), known)
    is_had = {one.raw for one in sentences if one.raw in turned and one.raw not in both and (both or one.words not in entries)}  # fmt: skip
    rows = {one.words: one for one in reversed(sentences) if one.raw not in is_had}
    there = [name_key(one.said.text) for one in walk.asked if one.said and one.said.text]
    there += [name_key(note.title) for note in walk.book.of(Note) if note.title]
    has_matter = any("#{" in step.head for step in found.steps) and any(one.matters for one in known.made)  # fmt: skip
    left = set(walk.left.split())
    told = (
        Told(one.number, one.words, _day(one.words, today), str(one.number) in left, made_of, _in_words(made_of, today))
        for one in sorted(rows.values())
        if (made_of := both.get(one.raw) or entries.get(one.words, ()))
        or (one.is_telling and has_matter and not _is_there(name_key(_short(one.words)), there))
    )  # fmt: skip
    return tuple(itertools.islice(told, _MOST))


def _in_words(entries: tuple[Entry, ...], today: date) -> str:
    """What is kept as entries, in a sentence each."""
    return " ".join(in_a_sentence(one, lambda _: None, today) for one in entries)


class _Sentence(NamedTuple):
    """A sentence of a story: its number there, its words as they are kept and as they stand there, and whether it tells a fact, or names a time at which something was."""

    number: int
    words: str
    raw: str
    is_telling: bool


def _sentences(told: str, today: date) -> Iterator[_Sentence]:
    """The sentences of a story that are no question and tell of no talk to come."""
    from goodbooks.situations.coming_talk import coming_talks
    from goodbooks.situations.understood import days_in, facts_in, passages_of

    coming = {talk.passage for talk in coming_talks(told, today)}
    facts = {fact.passage.start for fact in facts_in(told)}
    days = days_in(told)
    passages = passages_of(told)
    ends = (*(one.start for one in passages[1:]), len(told))
    pieces = [
        " ".join(told[one.start : end].split()) for one, end in zip(passages, ends, strict=True)
    ]
    whole = _with_their_quotations(pieces)
    for number, passage in enumerate(passages, 1):
        raw = " ".join(passage.text.split())
        is_quoted = _is_open(pieces[number - 1]) and not _is_open(whole[number - 1])
        words = _QUOTED.sub(r"“\1”", whole[number - 1] if is_quoted else raw)
        if not whole[number - 1] or passage.text in coming or words.endswith("?"):
            continue
        is_timed = _TIMED.search(words) or any(day in words for day in days)
        is_whole = len(words.split()) >= _FEWEST and not _TO_COME.search(words)
        yield _Sentence(number, words, raw, passage.start in facts or bool(is_timed and is_whole))


def _with_their_quotations(sentences: list[str]) -> list[str]:
    """Each sentence with those behind it in which its quotation goes on; "" for these, which are told by then."""
    found: list[str] = []
    left = 0
    for at, one in enumerate(sentences):
        if left:
            left -= 1
            found.append("")
            continue
        joined = one
        while _is_open(joined) and left < _MOST_QUOTED and at + left + 1 < len(sentences):
            left += 1
            joined = f"{joined} {sentences[at + left]}"
        left = 0 if _is_open(joined) else left
        found.append(joined if left else one)
    return found


def _is_open(words: str) -> bool:
    """Whether a quotation begins in words and does not end there."""
    return words.count('"') % 2 == 1 or words.count("“") > words.count("”")


_MOST_QUOTED = 3
"""So many sentences more may stand in a quotation; what goes on for longer is one that was never closed."""


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


def as_entries(told: Iterable[Told], plan: Iterable[Entry]) -> tuple[Entry, ...]:
    """Those that are kept: as the box makes them, else as notes for the writer alone, in the matter of a plan where it has one."""
    matters = next((one.matters for one in plan if one.matters), ())
    return tuple(
        entry._replace(matters=entry.matters or matters)
        for one in told
        if not one.is_left
        for entry in one.entries or (_note(one),)
    )


def _note(told: Told) -> Entry:
    fields = (("readers", ME), ("source", STORY))
    return made("note", told.on, (ME,), title=_short(told.words), fields=fields)


def turned(kept: Mapping[str, str], number: str) -> dict[str, str]:
    """The answers with one of the sentences left out, or kept again."""
    numbers = set(kept.get(LEFT, "").split()) ^ {number}
    return {**kept, LEFT: " ".join(sorted(numbers))}
