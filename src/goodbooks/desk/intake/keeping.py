"""What a story tells as facts, put into the inbox when that is asked for."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.proposal import Proposal
from goodbooks.core.regex import regex
from goodbooks.core.written import Party, Written
from goodbooks.desk.happened.in_the_book import twin_of
from goodbooks.desk.happened.pasted_mail import pasted_mail
from goodbooks.desk.happened.told_already import InTheBook, is_within_a_quotation
from goodbooks.desk.happened.told_entries import (
    Known,
    each_under_its_own,
    entries_told,
    is_of_an_untold_day,
    reversal_told,
    who_reads,
)
from goodbooks.desk.happened.wants_it_written import wanted_in_writing
from goodbooks.desk.intake.pasted import take_pasted
from goodbooks.desk.walks.plan.when_it_was import as_it_lasts, day_it_was, of_what_happened
from goodbooks.desk.walks.playing import opened
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.note import Note
from goodbooks.entries.person import only_boss
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk
from goodbooks.entries.win import Win
from goodbooks.language.days.stretch import Habits
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.writing import Who, made_ready, who_is
from goodbooks.situations.days.hours_told import clock_told
from goodbooks.situations.people.understood import facts_in, passages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.situations.people.understood import Fact

_KINDS: dict[str, type[Entry]] = {
    "commitment": Promise,
    "decision": Decision,
    "ask": Ask,
    "win": Win,
    "conversation": Talk,
    "expectation": Expectation,
}
_BY_ME = regex(r"^\W*(?:(?:and|so|but|then|yesterday|today|last \w+),? )?I(?:['’]ve|['’]d)?\b", re.IGNORECASE)  # fmt: skip
_BY_BOSS = regex(r"^\W*(?:(?:and|so|but|then|yesterday|today|last \w+),? )?my (?:\w+ )?(?:boss|manager|supervisor|director|principal|chef|head|owner|professor|advisor|vicar)\b(?!['’]s)", re.IGNORECASE)  # fmt: skip
_ASKED = regex(r"\bI(?:['’]ve|['’]d)? (?:asked|begged|wanted|requested)\b", re.IGNORECASE)
"""What says of a decision that it was another's: “I asked him, he said yes”."""
_SURE, _SURE_OF_THE_BOX = 0.4, 0.7


def keep(desk: Desk, text: str) -> int:
    """Put what a story tells as facts into the inbox, or a mail that was pasted as what its writer says; gives how many were new."""
    mail = pasted_mail(desk, text)
    if mail is not None:
        return take_pasted(desk, mail)
    today, book = desk.clock.today, opened(desk)
    known = Known(book, (), only_boss(book), today, text)
    every = {one.start: " ".join(one.text.split()) for one in passages_of(text) if not one.text.endswith("?")}  # fmt: skip
    turned, both = reversal_told(desk, text, known)
    both = each_under_its_own(both, text, today)
    written = {
        words: (one._replace(on=day_it_was(words, today)),)
        for words, one in wanted_in_writing(text, known.boss, today)
        if twin_of(book, one, today) is None
    }
    entries = {**written, **entries_told(desk, every.values(), known), **both}
    undated = both if is_of_an_untold_day(text, today) else {}
    told = [_as_told(at, words, entries[words], is_undated=words in undated) for at, words in every.items() if words in entries]  # fmt: skip
    is_there = {*turned, *entries}
    facts = [one for one in facts_in(text) if " ".join(one.passage.text.split()) not in is_there]
    found = [*(one for row in told for one in row), *_proposed(facts, text, book, today)]
    there = InTheBook(book, text, today)
    return desk.inbox().put([one for one in found if not there.has(one)], str(desk.clock))


def _as_told(
    at: int, words: str, entries: tuple[Entry, ...], *, is_undated: bool
) -> list[Proposal]:
    """What the box makes of a sentence of a story, as proposals; not sure where it tells no day, and stands under today until another is said."""
    sure, because = (_SURE, "your story names no day for it: see to the date") if is_undated else (_SURE_OF_THE_BOX, "your story says so")  # fmt: skip
    where = (f"story {at}" + (f", {number}" if number else "") for number in itertools.count())
    return [
        Proposal(one, words, place, sure, because)
        for place, one in zip(where, entries, strict=False)
    ]


def _proposed(facts: Iterable[Fact], text: str, book: Book, today: date) -> Iterator[Proposal]:
    """Each fact as what it could be: with a doer only where the sentence says who and is not within what another said; for me alone, as all that a story tells."""
    for fact in facts:
        written = Written("note", f"story {fact.passage.start}", today, None, None, (), "what happened", fact.passage.text)  # fmt: skip
        ready = made_ready(written, book, Habits(None), today)
        who = None if is_within_a_quotation(text, fact.passage.start) else _doer(fact, book)
        kind = _KINDS[fact.sort] if who else Note
        for said in ready.said[:1]:
            because = f"it may tell {_THINGS[fact.sort]}"
            found = proposal(ready, said, kind, (who or Who(ME),), (), _SURE, because)
            made = _on_its_day(found, fact.passage.text, today)
            others = (line for line in made.entry.fields if line[0] != "readers")
            fields = (*who_reads(made.entry), *others)
            yield made._replace(entry=made.entry._replace(fields=fields))


def _on_its_day(found: Proposal, words: str, today: date) -> Proposal:
    """A proposal of what a sentence of a story tells, on the day and at the hour that it tells, and in words that still hold later."""
    on = day_it_was(words, today)
    at = clock_told(of_what_happened(words)) if on < today else ""
    title = as_it_lasts(found.entry.title, today)
    return found._replace(entry=found.entry._replace(on=on, at=at or None, title=title))


_THINGS = {
    "commitment": "a promise",
    "decision": "a decision",
    "ask": "an ask",
    "win": "a win",
    "conversation": "a talk",
    "expectation": "what somebody expects",
}


def _doer(fact: Fact, book: Book) -> Who | None:
    """Who does it, where the sentence begins by saying so: I, or my boss by the name in the book."""
    if _BY_ME.match(fact.passage.text):
        is_mine = fact.sort != "decision" or not _ASKED.search(fact.passage.text)
        return Who(ME) if is_mine else None
    if _BY_BOSS.match(fact.passage.text):
        boss = only_boss(book)
        return who_is(book, Party(boss)) if boss else None
    return None
