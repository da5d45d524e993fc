"""What a story tells of its writer, kept with a plan: what they are called, what they are judged on, and what they do not know and the boss has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.entry import NAMED
from goodbooks.core.greeting import signature
from goodbooks.core.names import ME, name_key
from goodbooks.core.plans import PLANNED
from goodbooks.desk.sentences.my_name import lines_of
from goodbooks.entries.ask import Ask
from goodbooks.entries.goal import Goal
from goodbooks.entries.person import Person
from goodbooks.playbooks.slots.told import BOSS
from goodbooks.situations.events.goals_told import goals_in
from goodbooks.situations.events.not_known import not_known
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.writer_named import writer_named

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.happened.told_entries import Known


def my_name_told(book: Book, told: str) -> str:
    """My name as a story tells it, where the book has none for what I send; "" where it tells none, or one that is somebody else's."""
    said = writer_named(told) if told and not signature(book) else None
    if said is None:
        return ""
    boss = person_of(told, BOSS)
    is_boss = boss is not None and said.words.split()[0] in boss.words.split()
    people = (one for one in book.of(Person) if one.who and not book.is_me(one.who[0]))
    is_known = any(book.is_same(one.who[0], said.words) for one in people)
    return "" if is_boss or is_known else said.words


def told_me(book: Book, told: str, on: date) -> Entry | None:
    """The entry of me with the name that a story tells; None where it tells none that the book lacks."""
    name = my_name_told(book, told)
    if not name:
        return None
    fields = tuple((one, words) for one, _, words in (line.partition(": ") for line in lines_of(name)))  # fmt: skip
    return Person("person", on, None, (ME,), (), "", None, (), (), fields)


def my_goals_told(told: str, known: Known) -> Mapping[str, tuple[Entry, ...]]:
    """What a story says that I am judged on, as goals of mine under its sentences; none that the book or the plan has."""
    there = {
        name_key(one.title)
        for one in (*known.book.of(Goal), *known.made)
        if one.kind == "goal" and all(map(known.book.is_me, one.who))
    }
    found: dict[str, tuple[Entry, ...]] = {}
    for one in goals_in(told):
        if name_key(one.what) not in there:
            goal = made("goal", known.today, (ME,), title=one.what)
            found[one.passage] = (*found.get(one.passage, ()), goal)
    return found


def not_known_told(told: str, known: Known) -> Mapping[str, tuple[Entry, ...]]:
    """What a story says that its writer does not know, of who signs or answers for something, as asks to the boss under its sentences, meant to be put today and theirs to read; none where nobody is named as the boss, or the book or the plan has it."""
    there = {name_key(one.title) for one in (*known.book.of(Ask), *known.made) if one.kind == "ask"}
    return {
        one.passage: (made("ask", known.today, (ME,), (known.boss,), title=one.words, fields=((PLANNED, f"{known.today}"), ("readers", NAMED))),)
        for one in not_known(told)
        if known.boss and name_key(one.words) not in there
    }  # fmt: skip
