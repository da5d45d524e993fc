"""What a story tells beside the answers of a walk, sentence by sentence: kept as the box would keep it, else in a note for the writer alone, or left out."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.news.what_is_left_out import asks_who_answers
from goodbooks.core.book import Book
from goodbooks.core.days import MONTHS
from goodbooks.core.in_a_sentence import in_a_sentence
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.desk.happened.in_the_book import twin_of
from goodbooks.desk.happened.pasted_mail import pasted_mail
from goodbooks.desk.happened.told_entries import Known, entries_told, reversal_told
from goodbooks.desk.happened.wants_it_written import wanted_in_writing
from goodbooks.desk.walks.plan.promised_others import promised_to_others
from goodbooks.desk.walks.plan.told_me import my_goals_told, not_known_told
from goodbooks.desk.walks.plan.when_it_was import (
    as_it_lasts,
    day_it_was,
    is_of_one_time,
    of_what_happened,
)
from goodbooks.desk.walks.plan.who_answers import who_answers
from goodbooks.entries.note import STORY, Note
from goodbooks.playbooks.slots.told import AREA, BOSS, LAST_DAY
from goodbooks.situations.days.hours_told import clock_behind, clock_told
from goodbooks.situations.events.who_is_meant import naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.text.playbook import Playbook

LEFT = "-left"
"""The numbers of those that are left out, under which they are kept beside the answers."""
_MOST, _LONGEST, _FEWEST = 24, 240, 4
_HOUR = r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)"
_TIMED = regex(
    rf"\b(?:all (?:day|morning|afternoon|week)|for hours|(?:mid|early|late)[ -](?:{'|'.join(MONTHS)})|at (?:like |about |around )?{_HOUR}(?! percent))\b",
    re.IGNORECASE,
)
"""A time that is told as people say it, beside the days that are read."""
_QUOTED = regex(r"\"([^\"]*)\"")
_TO_COME = regex(r"\b(?:tomorrow|I see (?:my|him|her|them)|we (?:talk|meet))\b", re.IGNORECASE)


class Told(NamedTuple):
    """A sentence that tells something of the matter: its number among the sentences of the story, its words, the day it tells of, and whether it is left out.

    `entries` are what the box makes of it, and `says` the same in sentences; without them it is kept as a note, in the words of `kept`, at
    the time of day that it tells with its day.
    """

    number: int
    words: str
    on: date
    is_left: bool
    entries: tuple[Entry, ...] = ()
    says: str = ""
    kept: str = ""
    at: str = ""


def told_with_it(
    desk: Desk, found: Playbook, walk: Walk, plan: Iterable[Entry], today: date
) -> tuple[Told, ...]:
    """What a story tells and no answer has: what was decided, promised, asked and said, and when.

    What the box would make an entry of is one; the rest is a note, only where the plan keeps its steps in a matter. Nothing that
    the book or the plan has is told a second time; of a mail that was pasted nothing is, for its “I” is another's: it goes to the inbox.
    """
    if not walk.told or pasted_mail(desk, walk.told) is not None:
        return ()
    boss = walk.values.get(BOSS)
    known = Known(walk.book, tuple(plan), boss.text if boss else "", today, walk.told)
    sentences = tuple(_sentences(walk.told, known.boss, today))
    turned, both = reversal_told(desk, walk.told, known)
    entries = entries_told(desk, (one.words for one in sentences), known)
    wanted, planned = (
        {
            **_in_writing(walk, known),
            **my_goals_told(walk.told, known),
            **not_known_told(walk.told, known),
            **_promised(sentences, known),
        },
        _in_the_plan(walk, known, sentences)
        | _of_a_trial(walk, today)
        | _asked_in_the_plan(sentences, entries, known),
    )
    is_had = {one.raw for one in sentences if one.raw in turned and one.raw not in both and (both or one.words not in entries)}  # fmt: skip
    rows = {one.words: one for one in reversed(sentences) if one.raw not in is_had | planned}
    there = [name_key(one.said.text) for one in walk.asked if one.said and one.said.text]
    there += [name_key(note.title) for note in walk.book.of(Note) if note.title]
    has_matter = any("#{" in step.head for step in found.steps) and any(one.matters for one in known.made)  # fmt: skip
    left = set(walk.left.split())
    raw = {one.number: one.raw for one in sentences}
    told = (
        _read(one, made_of, today, raw.get(one.number - 1, ""), is_left=str(one.number) in left)
        for one in sorted(rows.values())
        if (made_of := both.get(one.raw) or _without_granted(entries.get(one.words) or ()) or _of_those(wanted, one))
        or (one.is_telling and has_matter and not _is_there((*_as_kept(one.words, today), *_as_kept(one.named, today)), there))
    )  # fmt: skip
    return tuple(itertools.islice(told, _MOST))


def told_beyond(told: Iterable[Told]) -> str:
    """That a story goes on behind the sentences that are kept one by one, and where the rest stands; "" where it does not."""
    if len(tuple(told)) < _MOST:
        return ""
    return "These are the first of your story; what stands behind them is kept in the note of your own words."


_REMEMBERED = regex(r": .+ (?:promised me|decided): (.+)\Z")
"""What a note tells that somebody promised or decided, of which nobody knows the day."""


def _in_the_plan(walk: Walk, known: Known, sentences: Iterable[_Sentence]) -> set[str]:
    """The sentences of which the plan has a decision or a promise, in the words that they come to."""
    from goodbooks.desk.happened.promise_told import thing_promised
    from goodbooks.situations.events.verdicts import decided_in

    titles = {name_key(one.title) for one in known.made if one.kind in ("decision", "promise")}
    titles |= {name_key(found[1]) for one in known.made if (found := _REMEMBERED.search(one.title))}
    return {
        one.raw
        for one in sentences
        if {name_key(decided_in(walk.told, one.raw)), name_key(thing_promised(one.raw))} & (titles - {""})
    }  # fmt: skip


def _asked_in_the_plan(
    sentences: Iterable[_Sentence], entries: Mapping[str, tuple[Entry, ...]], known: Known
) -> set[str]:
    """The sentences that tell who wants to hear what I will do, of whom the plan has it: “whether I go for it” and “whether I'm going for it” are one."""
    waits = {one.who for one in known.made if one.kind == "request" and _WHETHER_I.match(one.title)}
    return {
        one.raw
        for one in sentences
        if any(each.kind == "request" and each.who in waits and _WHETHER_I.match(each.title) for each in entries.get(one.words) or ())
    }  # fmt: skip


_WHETHER_I = regex(r"(?:whether|if) I\b", re.IGNORECASE)


def _of_a_trial(walk: Walk, today: date) -> set[str]:
    """The sentences that tell of the work somebody would like to run alone, and until when, where the walk took them for that: “I want to try it until May” is no promise."""
    from goodbooks.situations.events.area_told import area_of, last_day_of

    taken = {one.place for one in walk.asked if one.is_told}
    told = (
        area_of(walk.told) if AREA in taken else None,
        last_day_of(walk.told, today) if LAST_DAY in taken else None,
    )
    return {" ".join(one.passage.split()) for one in told if one}


def _in_writing(walk: Walk, known: Known) -> Mapping[str, tuple[Entry, ...]]:
    """What somebody wants in writing, as requests under their sentences, unless the book or the plan has it."""
    there = Book([*known.made])
    return {
        words: (one._replace(on=day_it_was(words, known.today)),)
        for words, one in wanted_in_writing(walk.told, known.boss, known.today)
        if not (twin_of(known.book, one, known.today) or twin_of(there, one, known.today))
    }


def _promised(sentences: Iterable[_Sentence], known: Known) -> Mapping[str, tuple[Entry, ...]]:
    """What somebody promised to others, and who is asked to answer for it, under its sentence, unless the book or the plan has it."""
    there = Book([*known.made])
    found = (
        (one.raw, promised_to_others(one.read, known.boss, known.today) or who_answers(one.words, known.boss, known.today))
        for one in sentences
    )  # fmt: skip
    return {
        raw: (entry,)
        for raw, entry in found
        if entry
        and not (twin_of(known.book, entry, known.today) or twin_of(there, entry, known.today))
    }


_GRANTED = regex(
    r"\b(?:and|but then|which) (?:he|she|they|it was|was|my \w+|the \w+|(?-i:[A-Z])\w+)?\s*(?:has |had |have |then |also )?(?:said (?:yes|fine|ok(?:ay)?|sure|of course)|agreed|approved|granted|allowed|signed)\b",
    re.IGNORECASE,
)


def _without_granted(made_of: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """What a sentence comes to, without an ask of mine to which it has a yes: that is open no longer, and the sentence is kept as it was told."""
    return tuple(
        one
        for one in made_of
        if not (one.kind == "ask" and any(_GRANTED.search(words) for _, words in one.fields))
    )


def _of_those(wanted: Mapping[str, tuple[Entry, ...]], one: _Sentence) -> tuple[Entry, ...]:
    """What is wanted in a sentence, or in one of those of a quotation that it is kept with."""
    return next((made_of for said, made_of in wanted.items() if said == one.raw or said in one.words), ())  # fmt: skip


def _read(
    one: _Sentence, made_of: tuple[Entry, ...], today: date, before: str, *, is_left: bool
) -> Told:
    on = day_it_was(one.words, today)
    at = clock_behind(of_what_happened(one.words), before) if is_of_one_time(one.words) else ""
    kept = _short(as_it_lasts(one.named, today))
    return Told(one.number, one.words, on, is_left, made_of, _in_words(made_of, today), kept, at)


def _as_kept(words: str, today: date) -> tuple[str, str]:
    """How a sentence may stand in the book: as it was told, or with the days that it may mean."""
    return name_key(_short(words)), name_key(_short(as_it_lasts(words, today)))


def _in_words(entries: tuple[Entry, ...], today: date) -> str:
    """What is kept as entries, in a sentence each."""
    return " ".join(in_a_sentence(one, lambda _: None, today) for one in entries)


class _Sentence(NamedTuple):
    """A sentence of a story: its number there, its words and how they stand there, whether it tells a fact, or names a time at which something was; its words with the name behind “he”, and with the name in its place."""

    number: int
    words: str
    raw: str
    is_telling: bool
    named: str
    read: str


def _sentences(told: str, boss: str, today: date) -> Iterator[_Sentence]:
    """The sentences of a story that are no question and tell of no talk to come."""
    from goodbooks.situations.days.coming_talk import coming_talks
    from goodbooks.situations.people.understood import days_in, facts_in, passages_of

    named = naming(told, boss)
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
        if (
            not whole[number - 1]
            or passage.text in coming
            or (words.endswith("?") and not asks_who_answers(words))
        ):
            continue
        at_work = of_what_happened(words)
        is_timed = (
            _TIMED.search(at_work) or clock_told(at_work) or any(day in at_work for day in days)
        )
        is_whole = len(words.split()) >= _FEWEST and not _TO_COME.search(words) and not _is_of_anybody(words)  # fmt: skip
        is_telling = not words.endswith("?") and (
            passage.start in facts or bool(is_timed and is_whole)
        )
        yield _Sentence(number, words, raw, is_telling, *named(raw, words))


def _is_of_anybody(words: str) -> bool:
    """Whether a sentence speaks to whoever reads it and of nobody else, as an article does: “See what your manager looks at this year”."""
    return _YOU.search(words) is not None and not _SOMEBODY.search(words)


_YOU = regex(r"\byou(?:r|rself)?\b", re.IGNORECASE)
_SOMEBODY = regex(r"\b(?:I|me|my|mine|we|us|our|he said|she said)\b|[\"“„]", re.IGNORECASE)


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
            joined += f"{'' if joined[-1:] in _OPENS else ' '}{sentences[at + left]}"
        left = 0 if _is_open(joined) else left
        found.append(joined if left else one)
    return found


def _is_open(words: str) -> bool:
    """Whether a quotation begins in words and does not end there."""
    return words.count('"') % 2 == 1 or words.count("“") > words.count("”")


_OPENS = ("“", "„")
_MOST_QUOTED = 3
"""So many sentences more may stand in a quotation; what goes on for longer is one that was never closed."""


def _is_there(every: Iterable[str], there: Iterable[str]) -> bool:
    """Whether an answer has a sentence in it, in one of its wordings."""
    return any(words.rstrip(".!") in one for one in there for words in every)


def _short(words: str) -> str:
    return shortened(words, _LONGEST)


def as_entries(told: Iterable[Told], plan: Iterable[Entry]) -> tuple[Entry, ...]:
    """Those that are kept: as the box makes them, else as notes for the writer alone, in the matter of a plan where it has one."""
    matters = next((one.matters for one in plan if one.matters), ())
    return tuple(
        entry._replace(
            matters=entry.matters or (() if entry.kind in ("goal", "person") else matters)
        )
        for one in told
        if not one.is_left
        for entry in one.entries or (_note(one),)
    )


def turned_in(plan: tuple[Planned, ...], told: Iterable[Told], book: Book) -> tuple[Planned, ...]:
    """A plan whose one decision turns around the one that the story tells was decided first, unless that is left out."""
    first = next((one.entries[0] for one in told if not one.is_left and len(one.entries) == 1 and one.entries[0].id), None)  # fmt: skip
    if first is None:
        return plan
    reverses = ("reverses", f"^{first.id}")
    return tuple(
        one._replace(entry=one.entry._replace(fields=(reverses, *one.entry.fields)))
        if _is_word_of(one.entry, first, book)
        else one
        for one in plan
    )


def _is_word_of(entry: Entry, first: Entry, book: Book) -> bool:
    """Whether an entry of a plan is a decision of whoever decided something else first, and turns nothing around yet."""
    is_theirs = any(book.is_same(one, other) for one in entry.who for other in first.who)
    is_bare = not entry.line("reverses") and not entry.line("amends") and entry.on >= first.on
    return entry.kind == "decision" and is_theirs and is_bare


def _note(told: Told) -> Entry:
    fields = (("readers", ME), ("source", STORY))
    return made("note", told.on, (ME,), title=told.kept, fields=fields)._replace(at=told.at or None)


def turned(kept: Mapping[str, str], number: str) -> dict[str, str]:
    """The answers with one of the sentences left out, or kept again."""
    numbers = set(kept.get(LEFT, "").split()) ^ {number}
    return {**kept, LEFT: " ".join(sorted(numbers))}
