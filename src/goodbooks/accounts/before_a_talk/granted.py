"""How a yes to what I asked is put in writing: as the decision it is, of its day and for the same readers."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.fields import Words
from goodbooks.core.heads import name_text
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.regex import regex
from goodbooks.core.telling import named, quoted
from goodbooks.entries.answer import KIND as ANSWER
from goodbooks.entries.decision import Decision
from goodbooks.reckoning.granted import PART
from goodbooks.reckoning.terms import is_said, yes_or_no

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_BEGINS = {"yes": "Yes", "part": "Partly", "no": "No"}
_KEPT = ("said", "condition-due", "channel", "source", "note")


def in_writing(book: Book, reply: Entry, has: str, today: date, hangs_on: str = "") -> Line:
    """That they said yes, on what it still hangs, and what puts it in writing: the note that confirms it is made of a decision."""
    who, day = capital(named(book, reply.who)), short_day(reply.on, today)
    said = f"{who} said yes on {day}, so this page argues for it no more."
    if has == PART:
        said = f"{who} said yes in part on {day}, and this page keeps what that leaves open."
    elif hangs_on:
        said = f"{who} said yes on {day}, with an “if”: it is still open {hangs_on}. This page argues for it no more."
    return Line(f"{said} To put it in writing: {to_confirm(reply)}", (reply.ref,), "!")


def to_confirm(reply: Entry) -> str:
    """The command that puts a yes in writing; of an answer that makes it a decision first, for the note confirms one."""
    if isinstance(reply, Decision):
        return f"goodbooks confirm {reply.ref}"
    add = " ".join(map(quoted, in_lines(reply)))
    return f"goodbooks add {add}, then goodbooks confirm {as_decision(reply).ref}"


def as_decision(answer: Entry) -> Decision:
    """The decision that an answer is: of its day, in its words and with its condition, for the same readers, in place of the answer."""
    kept = tuple((name, raw) for name in _KEPT for raw in answer.lines(name))
    readers = ("readers", answer.line("readers") or ANSWER.readers)
    instead = (("withdraws", answer.ref),) if answer.id else ()
    name = "-".join((*([answer.id] if answer.id else answer.links[:1]), "agreed"))
    return Decision(
        "decision", answer.on, answer.at, answer.who, answer.to, _words(answer), name, answer.matters,
        answer.links, (*kept, readers, *instead),
    )  # fmt: skip


_DAY = regex(r"\d{1,2} [^\W\d_]{3,}")
SAME = 2
"""So many words that tell something are shared by a decision and the yes that it words."""


def decided_already(book: Book, answer: Entry) -> Decision | None:
    """The decision that an answer stands as already: one that takes its place, their own to the same ask that says the same, or one of the same talk in much the same words; None where there is none."""
    meant = yes_or_no(answer.title, answer.line("is").lower())
    asks = [ask for ref in answer.links if (ask := book.get(ref)) is not None]
    same = (
        one
        for ask in asks
        for one in book.pointing_to(ask, Decision)
        if meant
        and yes_or_no(one.title, one.line("is").lower()) == meant
        and _is_by_the_same(book, one, answer)
    )
    named = book.pointing_to(answer, Decision) if answer.id else ()
    instead = (one for one in named if answer.id in one.withdraws)
    beside = (one for ask in asks if meant == "yes" for one in _told_beside(book, answer, ask))
    return next(chain(instead, same, beside), None)


def _told_beside(book: Book, answer: Entry, ask: Entry) -> Iterator[Decision]:
    """What they decided when they answered, in the matter of the ask, and which says with its own words what the answer and the ask say together."""
    from goodbooks.accounts.answers.settled import words_shared  # few briefs hold such a talk

    words = f"{answer.title} {ask.title}"
    there = (one for tag in ask.matters for one in book.about(tag) if isinstance(one, Decision))
    for one in there:
        is_then = (one.on, one.at) == (answer.on, answer.at) and _is_by_the_same(book, one, answer)
        is_of_its_day = not _days(one.title).isdisjoint(_days(answer.title))
        if is_then and (is_of_its_day or words_shared(one.title, words) >= SAME):
            yield one


def _days(words: str) -> set[str]:
    """The days that words name by their number and month, “18 January”."""
    return set(_DAY.findall(words.lower()))


def _is_by_the_same(book: Book, one: Entry, other: Entry) -> bool:
    return any(book.is_same(who, by) for who in one.who for by in other.who)


def _words(answer: Entry) -> str:
    """What was answered, beginning with the yes or no that it is, and with the condition where its words do not say it."""
    condition = answer.line("condition").strip().rstrip(".")
    said, title = answer.line("is").lower(), answer.title
    if said in _BEGINS and dict(is_said(title)).get("is") not in (said, "part"):
        title = f"{_BEGINS[said]}: {title}" if title else _BEGINS[said]
    if not condition or condition.lower() in title.lower():
        return title
    return f"{title.rstrip('.')}, on condition: {condition}"


def in_lines(answer: Entry) -> tuple[str, ...]:
    """The decision that an answer is, as the lines that add it to a book."""
    made = as_decision(answer)
    at = f" {made.at}" if made.at else ""
    to = f" -> {_names(made.to)}" if made.to else ""
    title = made.title.replace('"', "'")
    tags = "".join(f" #{tag}" for tag in made.matters)
    links = f" for {', '.join(f'^{ref}' for ref in made.links)}" if made.links else ""
    head = f'{made.on}{at} decision {_names(made.who)}{to} "{title}" ^{made.id}{tags}{links}'
    return (head, *(_line(made, name, " ".join(raw.split())) for name, raw in made.fields))


def _line(made: Entry, name: str, raw: str) -> str:
    """A line of an entry as it is typed: exact words in quotation marks."""
    is_exact = isinstance(made.declared.get(name), Words)
    marked = raw.replace("\\", "\\\\").replace('"', '\\"')
    return f'{name}: "{marked}"' if is_exact else f"{name}: {raw}"


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(map(name_text, names))
