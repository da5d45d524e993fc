"""What somebody granted of what I asked: a yes to all of it or to a part, and how it is put in writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.heads import name_text
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.telling import named, quoted
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.reckoning.terms import is_bound, is_said

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

YES, PART = "yes", "part"


def granted(book: Book, ask: Ask, reply: Entry | None) -> str:
    """YES or PART where the reply of one of those asked is that, else ""; an answer of mine, or of somebody else, grants nothing.

    A yes that is only bound to an event or a day grants the whole.
    """
    if not isinstance(reply, Answer | Decision):
        return ""
    if not any(book.is_same(who, one) for who in reply.who for one in ask.to):
        return ""
    said = reply.line("is").lower() or dict(is_said(reply.title, ask.title)).get("is", "")
    if said == PART and is_bound(reply.title, ask.title):
        return YES
    return said if said in (YES, PART) else ""


def in_writing(book: Book, reply: Entry, has: str, today: date) -> Line:
    """That they said yes, and what puts it in writing: the note that confirms it is made of a decision."""
    day = short_day(reply.on, today)
    said = (
        f"{capital(named(book, reply.who))} said yes in part on {day}, and this page keeps what that leaves open."
        if has == PART
        else f"{capital(named(book, reply.who))} said yes on {day}, so this page argues for it no more."
    )
    if isinstance(reply, Decision):
        words = f"To put it in writing: goodbooks confirm {reply.ref}"
    else:
        add = " ".join(map(quoted, as_decided(reply)))
        words = f"To put it in writing: goodbooks add {add}, then goodbooks confirm ^{_id(reply)}"
    return Line(f"{said} {words}", (reply.ref,), "!")


def as_decided(answer: Entry) -> tuple[str, ...]:
    """The lines of the decision that an answer is: of its day, in its words and with its condition, for the same readers, in place of the answer."""
    at = f" {answer.at}" if answer.at else ""
    who = ", ".join(map(name_text, answer.who))
    title = words_decided(answer).replace('"', "'")
    tags = "".join(f" #{tag}" for tag in answer.matters)
    links = "".join(f" for ^{ref}" for ref in answer.links[:1])
    head = f'{answer.on}{at} decision {who} "{title}" ^{_id(answer)}{tags}{links}'
    lines = tuple(f"{name}: {raw}" for name, raw in lines_decided(answer))
    return (head, *(line.replace("\n", " ") for line in lines))


_BEGINS = {"yes": "Yes", "part": "Partly", "no": "No"}


def words_decided(answer: Entry) -> str:
    """What was answered, beginning with the yes or no that it is, and with the condition where its words do not say it."""
    condition = answer.line("condition").strip().rstrip(".")
    said, title = answer.line("is").lower(), answer.title
    if said in _BEGINS and dict(is_said(title)).get("is") not in (said, "part"):
        title = f"{_BEGINS[said]}: {title}" if title else _BEGINS[said]
    if not condition or condition.lower() in title.lower():
        return title
    return f"{title.rstrip('.')}, on condition: {condition}"


def lines_decided(answer: Entry) -> tuple[tuple[str, str], ...]:
    """The lines of an answer that the decision keeps, and which answer it takes the place of."""
    kept = tuple((name, answer.line(name)) for name in ("said", "readers"))
    own = (("withdraws", answer.ref),) if answer.id else ()
    return (*(pair for pair in kept if pair[1]), *own)


def _id(answer: Entry) -> str:
    return f"{answer.id}-agreed" if answer.id else "agreed"
