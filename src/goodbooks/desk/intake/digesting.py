"""A saved discussion made ready for its digest: each reply an entry that is not written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks import importers
from goodbooks.core import catalog
from goodbooks.core.phrasing import counted
from goodbooks.core.problem import Place
from goodbooks.core.scope import Scope
from goodbooks.core.written import Importer, Passed, Written, fitting, of_bytes
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake.sources import sources_at
from goodbooks.documents.digest import ASKED, LATER
from goodbooks.entries.note import Note
from goodbooks.importers.reading.plain_threads import saved_by_hand
from goodbooks.language.counsel.advising import heard
from goodbooks.language.days.stretch import Habits
from goodbooks.proposals.advice import POST, PROPOSER, advice_of
from goodbooks.proposals.reading.writing import made_ready

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.core.written import Source
    from goodbooks.desk.desk import Desk

_QUESTION = "question"


class Discussion(NamedTuple):
    """What a file holds: entries that a digest is made of, and remarks about what was read."""

    entries: tuple[Entry, ...]
    remarks: tuple[str, ...]


def saved_at(path: str) -> Source | Passed:
    """The file at a path, to be read."""
    return next(iter(sources_at(path)))


def given(text: str) -> Source:
    """What came on standard input, to be read like a file of text."""
    return of_bytes("discussion.txt", text.encode())


def read_discussion(source: Source | Passed, shown: str, today: date, letter: int) -> Discussion:
    """The question, the replies and what the asker added; a refusal where there is nothing of it."""
    sort, every = _read(source, shown)
    letters = letters_of(every)
    if not 1 <= letter <= len(letters):
        raise Refusal(
            f"--letter: {shown} holds {counted(len(letters), 'letter')}",
            f"name one from 1 to {len(letters)}",
        )
    remarks = _remarks(sort, len(letters), letter)
    return Discussion(tuple(entries_of(letters[letter - 1], today)), remarks)


def propose(desk: Desk, source: Source | Passed, shown: str, matter: str) -> int:
    """Put the advice of each reply into the inbox, under a matter if one is named; gives how many were new."""
    _, every = _read(source, shown)
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    found = [
        one._replace(entry=one.entry._replace(matters=(matter,) if matter else ()))
        for written in every
        for one in PROPOSER.propose(made_ready(written, book, Habits(None), desk.clock.today))
    ]
    return desk.inbox().put(found, str(desk.clock))


def _read(source: Source | Passed, shown: str) -> tuple[str, list[Written]]:
    """Of which sort a file is, and its writings, at least one of them a reply."""
    if isinstance(source, Passed):
        raise Refusal(f"{shown}: {source.reason}", "name a discussion saved as text")
    importer = fitting(catalog.load(importers, "IMPORTER", Importer).values(), source)
    found = list(importer.read(source, None)) if importer else []
    every = [one for one in found if isinstance(one, Written)]
    if not any(one.sort == POST for one in every):
        if by_hand := saved_by_hand(source, [one for one in every if one.sort == "mail"]):
            return "what each of them said, by name", by_hand
        why = next((one.reason for one in found if isinstance(one, Passed)), "there are no replies in it that can be told apart")  # fmt: skip
        raise Refusal(f"{shown}: {why}", "save the whole discussion as text, with its question and its replies; written by hand, a line for each that begins with a name: Ana: I would ask first")  # fmt: skip
    return importer.name if importer else "", every


def letters_of(every: Sequence[Written]) -> list[list[Written]]:
    """The writings of each question with what belongs to it: a page may hold several letters."""
    found: list[list[Written]] = [[]]
    for one in every:
        if one.sort == _QUESTION and any(other.sort == _QUESTION for other in found[-1]):
            found.append([])
        found[-1].append(one)
    return found


def _remarks(sort: str, letters: int, letter: int) -> tuple[str, ...]:
    told = [f"Read as: {sort}. An id such as ^reply-3 is the third reply in the file."]
    if letters > 1:
        told.append(f"The file holds {letters} letters; this is number {letter}, and --letter shows another.")  # fmt: skip
    if sort in ("reddit", "reddit-mirror"):
        told.append("How long ago is not made a day: nobody knows when the page was saved.")
    if sort == "stack-exchange":
        told.append("The accepted answer is the one the asker took; it need not be the best.")
    return tuple(told)


def entries_of(writings: Sequence[Written], today: date) -> list[Entry]:
    """The writings as entries that are not written: an advice a reply, a note for what the asker wrote."""
    found: list[Entry] = []
    replies = later = 0
    for one in writings:
        place = Place("", _line_of(one.address))
        if one.sort == POST:
            replies += 1
            entry: Entry = advice_of(one, heard(one.text), one.on or today)
            name = f"reply-{replies}"
        else:
            later += one.sort != _QUESTION
            name = ASKED if one.sort == _QUESTION else f"{LATER}-{later}"
            entry = Note("note", one.on or today, None, ("me",), (), one.subject, None, (), (), (("source", one.address),))  # fmt: skip
        short = ", ".join(one.address.rsplit(", ", 1)[1:]) or one.address
        fields = tuple((key, short if key == "source" else value) for key, value in entry.fields)
        found.append(entry._replace(id=name, fields=(*fields, ("text", one.text)), place=place))
    return found


def _line_of(address: str) -> int:
    number = address.rsplit(" ", 1)[-1]
    return int(number) if number.isdecimal() else 0
