"""today: what needs me this day: due, silent, ending, the next talk, one question to ask."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.noticed import noticed
from goodbooks.accounts.owed import debt_text, i_owe, owed_to_me
from goodbooks.accounts.questions import next_question
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.phrasing import (
    capital,
    counted,
    day_text,
    from_now,
    listed,
    sentence,
    shortened,
)
from goodbooks.core.scope import Scope, days_before
from goodbooks.entries.person import Person
from goodbooks.entries.promise import open_promises
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LOOK_BACK_DAYS = 400
SOON_DAYS = 7
MOST = 5
KINDS = (
    "promise", "request", "ask", "decision", "talk", "goal", "win", "expectation", "handoff", "outcome",
    "note",
)  # fmt: skip
_SHOWN_ELSEWHERE = frozenset({"overdue-promise", "unanswered-ask"})


def scope(question: Question) -> Scope:
    """A little more than a year of everything that can be open."""
    today = question.today
    since = days_before(today, LOOK_BACK_DAYS)
    return Scope(today, kinds=KINDS, since=since)


def compose(book: Book, question: Question) -> Document:
    """What needs me, the most pressing first, five of each kind at most."""
    today = question.today
    sections = [
        Section("The next word", _next_words(book, question)),
        Section("Due from you", _due(book, today)),
        Section("The next talk", _talks(book, today)),
        Section("You are waiting for", _waiting(book, today)),
        Section("Noticed", _noticed(book, today)),
        Section("One question to ask", _question(book, today)),
    ]
    shown = [section for section in sections if section.blocks]
    lead = Line(_lead(sections, book), (), "lead")
    return Document("today", capital(day_text(today, today)), "", (Section("", (lead,)), *shown))


def _lead(sections: list[Section], book: Book) -> str:
    if not book.entries:
        return "The book is empty. Write what happened last: goodbooks add 'note \"…\"'"
    pressing = sum(
        1
        for section in sections[:2]
        for line in section.blocks
        if isinstance(line, Line) and line.mark == "!"
    )
    if pressing:
        return f"{capital(counted(pressing, 'thing'))} {'needs' if pressing == 1 else 'need'} you today."
    if sections[2].blocks or sections[3].blocks or sections[1].blocks:
        return "Nothing is late. Below is what comes next."
    return "Nothing is due, and nobody keeps you waiting."


def _next_words(book: Book, question: Question) -> tuple[Line, ...]:
    """Holding messages whose next word is due today or is late."""
    lines = []
    for promise, _ in open_promises(book, question.today):
        word = promise.next_word
        if word and word.on <= question.today:
            at = f" at {word.at}" if word.at else ""
            when = (
                f"today{at}"
                if word.on == question.today
                else f"since {day_text(word.on, question.today)}{at}"
            )
            matter = promise.matters[0] if promise.matters else "…"
            words = f"You said {listed(promise.to)} would hear from you {when}, news or not: goodbooks hold {matter}"
            lines.append(Line(words, (promise.ref,), "!"))
    return tuple(lines[:MOST])


def _due(book: Book, today: date) -> tuple[Line, ...]:
    soon = today + timedelta(days=SOON_DAYS)
    debts = [
        debt
        for debt in i_owe(book, today)
        if debt.due and debt.due.on <= soon and not debt.entry.line("next-word")
    ]
    lines = [
        _owed(
            debt.entry,
            f"to {listed(debt.to)}: {debt_text(debt, today)}",
            is_pressing=debt.due.on <= today,
        )
        for debt in debts
        if debt.due
    ]
    return (*lines[:MOST], *_rest(len(lines)))


def _owed(entry: Entry, words: str, *, is_pressing: bool) -> Line:
    return Line(capital(words), (entry.ref,), "!" if is_pressing else "-")


def _talks(book: Book, today: date) -> tuple[Line, ...]:
    soon = today + timedelta(days=SOON_DAYS)
    lines = []
    for talk in book.of(Talk):
        if talk.is_planned(today) and talk.on <= soon:
            others = [name for name in (*talk.who, *talk.to) if not book.is_me(name)]
            at = f", {talk.at}" if talk.at else ""
            brief = (
                f": goodbooks brief {others[0]!r}"
                if others and " " in others[0]
                else f": goodbooks brief {others[0]}"
                if others
                else ""
            )
            words = f"{capital(from_now(talk.on, today))}{at}, {listed(others)}, {shortened(talk.title or 'talk', 50)}{brief}"
            lines.append(Line(words, (talk.ref,), "-"))
    return tuple(lines[:MOST])


def _waiting(book: Book, today: date) -> tuple[Line, ...]:
    debts = owed_to_me(book, today)
    lines = [
        _owed(
            debt.entry,
            f"{listed(debt.by)}: {debt_text(debt, today)}",
            is_pressing=debt.is_late(today),
        )
        for debt in debts
    ]
    return (*lines[:MOST], *_rest(len(lines)))


def _noticed(book: Book, today: date) -> tuple[Line, ...]:
    found = [f for f in noticed(book, today) if f.name not in _SHOWN_ELSEWHERE]
    lines = [Line(f"{f.sentence} ({f.remedy})", tuple(e.ref for e in f.about), "-") for f in found]
    return (*lines[:MOST], *_rest(len(lines)))


def _rest(total: int) -> tuple[Line, ...]:
    rest = total - MOST
    return (Line(f"and {rest} more: goodbooks check", (), "-"),) if rest > 0 else ()


def _question(book: Book, today: date) -> tuple[Line, ...]:
    boss = next((person for person in book.of(Person) if person.is_boss() and person.who), None)
    found = next_question(book, boss.who[0], today) if boss else None
    if boss is None or found is None:
        return ()
    answer = found.guessed or found.old
    words = f"For {boss.who[0]}: {found.words} {sentence(shortened(found.so_far(today), 90))}"
    return (Line(words.strip(), (answer.ref,) if answer else (), "-"),)


RECIPE = Recipe(
    name="today",
    summary="What needs you today: due, silent, ending, the next talk, one question to ask.",
    argument="",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks today",
)
