"""The decision that a page should tell its readers and that has no words for them yet: a door asks for these, in one line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.document import UNTOLD, Line
from goodbooks.core.entry import ANYONE, ME_ALONE, NAMED
from goodbooks.core.greeting import MOST_NAMED
from goodbooks.core.phrasing import capital, listed, short_day
from goodbooks.core.placeholders import HELD_TITLE
from goodbooks.core.readers import hear_later, lines_noted_alone, opened_to
from goodbooks.core.regex import regex
from goodbooks.core.telling import amending, is_to_myself, whose
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.language.meant.keeping import is_silence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question


_OF_US = regex(r"\b(?:me|my|mine|myself)\b|\bI\b(?!['’]?\w)|\byou\b", re.IGNORECASE)
_NOTHING = "so nothing of it stands here"
_SENT = ("acknowledged", "sent back", "silent")
"""How far a note has come that is not sent again; one that was corrected is."""
_GIVES, _IF = " The line that gives it some", " If it is to be told to "


def untold(book: Book, seen: Book, question: Question) -> tuple[Line, ...]:
    """A line for me on the decision that stands in a matter, where its readers see a gap or nothing in its place.

    What names its readers by name is kept from others on purpose, and so is what I decided for myself: both are left alone.
    """
    decision = standing(book, question)
    return _said(book, seen, question, decision) if decision else ()


def untold_of(book: Book, seen: Book, question: Question) -> tuple[Line, ...]:
    """The same for the decision that a page is about, where it is noted for me alone."""
    found = book.get(question.ref)
    if not isinstance(found, Decision):
        return ()
    if are_who_decided(book, found, question.readers):
        return _said_to_who_decided(book, found, question)
    is_kept = is_for_me_alone(found) or is_between_us(found)
    return _said(book, seen, question, found) if is_kept else ()


def untold_since(
    book: Book, seen: Book, question: Question, found: Iterable[Decision]
) -> tuple[Line, ...]:
    """The same for each of these decisions that is noted for me alone, or was told to me alone and is not about how we two work."""
    kept = (one for one in found if is_for_me_alone(one) or is_between_us(one) or _is_news_kept(seen, one))  # fmt: skip
    return tuple(line for one in kept for line in _said(book, seen, question, one))


def _is_news_kept(seen: Book, decision: Decision) -> bool:
    """Whether a decision that names no readers is not among what they see, and speaks neither of me nor of whoever took it."""
    is_kept = not decision.readers and seen.get(decision.ref) is None
    return is_kept and reversal_of(seen, decision) is None and not _OF_US.search(decision.title)


def is_for_me_alone(decision: Decision) -> bool:
    """Whether a decision is noted for me alone and has no words for others, as one that a plan makes out of my answer."""
    words = {name.lower() for name in decision.readers}
    return words == {ME_ALONE} and not decision.public


def is_between_us(decision: Decision) -> bool:
    """Whether a decision is for those named in it, as one that a plan makes out of a plain answer: a fact of the work, and nothing about how we two work."""
    words = {name.lower() for name in decision.readers}
    is_ours = words == {NAMED} and bool(decision.who) and not decision.links
    return is_ours and not decision.public and not _OF_US.search(decision.title)


def are_who_decided(book: Book, decision: Decision, readers: tuple[str, ...]) -> bool:
    """Whether readers are those who decided, and nobody else."""
    deciders = {book.person_key(name) for name in decision.who if not book.is_me(name)}
    return bool(readers) and book.person_keys(readers) <= deciders


def is_kept_from_who_decided(book: Book, decision: Decision) -> bool:
    """Whether whoever decided reads nothing of what I noted for me alone: not at all, or only in the words for those who wait."""
    if is_for_me_alone(decision):
        return True
    words = {name.lower() for name in decision.readers}
    is_opened = ANYONE in words and NAMED not in words and bool(decision.public)
    return is_opened and bool(lines_noted_alone(book, decision))


def for_who_decided(decision: Decision) -> str:
    """Who may read a decision once it has a title in my words to whoever took it: they, and whoever may by now."""
    return NAMED if is_for_me_alone(decision) else opened_to(decision, (NAMED,), {}, is_between=True)  # fmt: skip


LEFT_OUT = ("exception", "skips")
"""The lines of what a decision leaves out: they belong to what whoever took it is told of it."""


def _said_to_who_decided(book: Book, decision: Decision, question: Question) -> tuple[Line, ...]:
    """What stands for whoever decided of what I noted for me alone, and the line that says it to them; no word for anybody else comes of it."""
    is_reviewed = decision.line("reviewed").lower() != "no"
    is_sent = confirmation(book, decision, question.today).rung in _SENT
    if not decision.id or is_sent or not is_reviewed or not is_kept_from_who_decided(book, decision):  # fmt: skip
        return ()
    who = listed(question.readers)
    left_out = (f"{name}: {said}" for name in LEFT_OUT for said in decision.lines(name))
    say = amending(decision, f"readers: {for_who_decided(decision)}", *left_out, title="your words for them")  # fmt: skip
    day = short_day(decision.on, question.today)
    stands = f"You noted {whose(book, decision.who)} decision of {day} in words for you alone, {_NOTHING}"
    if not is_for_me_alone(decision):
        stands = f"{who} reads the decision of {day} in your words for those who wait"
    return (Line(f"{stands}.{_IF}{who}, in words for {who} alone: {say}", (decision.ref,), UNTOLD),)


def _said(book: Book, seen: Book, question: Question, decision: Decision) -> tuple[Line, ...]:
    is_alone = is_for_me_alone(decision)
    is_between = is_between_us(decision)
    if not decision.id or decision.public or (decision.readers and not (is_alone or is_between)):
        return ()
    if hear_later(book, decision, question.readers):
        return ()
    if is_to_myself(book, decision) or (is_alone and not decision.who):
        return ()
    here = seen.get(decision.ref)
    if (here is not None and here.title != HELD_TITLE) or decision.line("reviewed").lower() == "no":
        return ()
    opening = () if here is not None else (f"readers: {for_them(decision, question.readers)}",)
    who = listed(question.readers) if len(question.readers) <= MOST_NAMED else "those who wait"
    what = f"{whose(book, decision.who)} decision of {short_day(decision.on, question.today)}"
    say = amending(decision, "public: your words for them", *opening)
    if is_alone:
        words = f"You noted {what} in words for you alone, {_NOTHING}.{_IF}{who}, in words that anybody may read: {say}"
    elif here is None and is_between:
        words = f"{capital(what)} is between the two of you, {_NOTHING}.{_IF}{who}, in words for them: {say}"
    elif here is None:
        words = f"{capital(what)} was told to you alone, {_NOTHING}.{_IF}{who}, in words for them: {say}"
    else:
        words = f"{capital(what)} has no words for {who} yet.{_GIVES}: {say}"
    return (Line(words, (decision.ref,), UNTOLD),)


def for_them(decision: Decision, readers: tuple[str, ...]) -> str:
    """Who may read a decision that was told to me alone, once it has words for these: they, and nobody else who was not there.

    What I only noted for me alone is anybody's to read, as any decision is, once it has words for others.
    """
    return (
        ANYONE if is_for_me_alone(decision) else opened_to(decision, readers, {}, is_between=True)
    )


def only_mine(line: Line) -> Line:
    """Such a line where my own words for the same readers stand on the page."""
    return line._replace(text=line.text.replace(_NOTHING, "so only your own words stand here"))


def what_it_is(line: Line) -> str:
    """What such a line says of the decision, without the line that would give it words."""
    return line.text.partition(_GIVES)[0].partition(_IF)[0]


def standing(book: Book, question: Question) -> Decision | None:
    """The last decision in the matter that was not turned around."""
    decided = (
        one
        for one in reversed(book.about(question.matter))
        if isinstance(one, Decision) and one.on <= question.today and not is_silence(one.title)
    )
    return next((one for one in decided if reversal_of(book, one) is None), None)
