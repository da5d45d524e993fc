"""What a yes leaves open between two people: the rest of what was asked, whether its condition is met, or from which day it holds."""

from __future__ import annotations

import re

from goodbooks.core.document import Line
from goodbooks.core.phrasing import going_on, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import add_for, or_for
from goodbooks.entries.outcome import of_its_condition
from goodbooks.reckoning.granted import PART
from goodbooks.reckoning.terms import condition_in, is_on_my_part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.reckoning.granted import Grant

TITLE = 80
_HE = regex(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
FROM, UNTIL = "from which day it holds", "until which day it holds"
_ENDS = regex(r"\b(?:until|till)\b", re.IGNORECASE)
_OF_US = regex(r"\b(?:i|me|my|we|us|our|you|your)(?:['’]\w+)?\b", re.IGNORECASE)

_NO_SUBJECT = regex(
    r"\S+\Z|(?:[a-z]+(?:ed|[ai]ble|ary)|done|given|known|made|paid|sent|shown|signed|taken|fine|free|ok|okay|ready|true|need be|not|only|still"
    r"|at|before|by|for|from|in|on|to|under|with|within|without)\b",
)
"""How a condition begins that is no sentence behind a “whether”: “approved by finance”, “at all possible”."""


def as_you(words: str, names: tuple[str, ...]) -> str:
    """What I ask of somebody, as it is said to them, with “you” for “he”; "" where that is not sure."""
    if not _HE.search(words):
        return words
    from goodbooks.accounts.readers.to_their_face import to_their_face  # few asks speak so

    return to_their_face(words, names)


def became_of_it(book: Book, reply: Entry, today: date) -> str:
    """What a later word says became of the condition of a yes: "met", "failed", or "" while nothing does."""
    last = of_its_condition(book, reply, today)
    return last.what() if last else ""


def left_open(book: Book, grant: Grant, today: date) -> str:
    """What a half-yes leaves open; "" where it is a whole one, or where all of it is known by now."""
    if grant.has == PART:
        asked = as_you(grant.ask.title, grant.ask.to) or grant.ask.title
        return f"the rest of “{shortened(asked, TITLE)}”"
    became = became_of_it(book, grant.reply, today) if grant.condition else ""
    if became == "failed":
        return "what becomes of it, now that its condition failed"
    if grant.condition and not became:
        due = grant.known_by
        return f"{_whether(grant)}{f', known by {short_day(due.on, today)}' if due else ''}"
    is_mine = not grant.condition and is_on_my_part(grant.reply.title)
    if grant.is_whole or is_mine or _names_a_day(grant, is_met=bool(became)):
        return _to_settle(book, grant, today)
    return UNTIL if _ENDS.search(grant.reply.title) and not became else FROM


def _to_settle(book: Book, grant: Grant, today: date) -> str:
    """What a yes had to settle and has not; "" where what was asked names nothing of the sort."""
    if not grant.ask.to_settle:
        return ""
    from goodbooks.accounts.to_settle import in_words, left_to_settle  # few asks name it

    return in_words(left_to_settle(book, grant, today))


def is_condition_open(book: Book, grant: Grant, today: date) -> bool:
    """Whether a yes to all holds on a condition of which nothing says yet what became of it."""
    is_bound = grant.has != PART and bool(grant.condition)
    return is_bound and not became_of_it(book, grant.reply, today)


def to_ask(book: Book, grant: Grant, today: date) -> str:
    """What there is to ask after a half-yes; "" after a whole one, and up to the day by which the condition is known."""
    left = left_open(book, grant, today)
    if grant.has == PART:
        return f"what becomes of {left}"
    if not is_condition_open(book, grant, today):
        return left
    due = grant.known_by
    if due is None:
        return f"by when you both know {left}"
    return _whether(grant) if due.on <= today else ""


def as_left_open(
    book: Book, grant: Grant, today: date, *, is_asked: bool = False
) -> tuple[Line, ...]:
    """What a half-yes leaves open, as a line for me, with how the book learns what became of its condition.

    `is_asked` says that the page tells already what is to be asked of it.
    """
    left = left_open(book, grant, today)
    if not left:
        return ()
    words = "" if is_asked else f"Still open: {left}. "
    if is_condition_open(book, grant, today):
        met = add_for(grant.reply, 'outcome "met"')
        known = f" {_whether(grant).replace(': ', ', ', 1)}" if is_asked else ""
        words += f"Once you know{known}: {met}" + or_for(grant.reply, 'outcome "failed"')
    cites = (grant.reply.ref, grant.ask.ref)
    return (Line(words.rstrip(), cites, "-"),) if words else ()


def _whether(grant: Grant) -> str:
    """Whether the condition is met: in its own words, in quotation marks where they are no sentence, or say who is meant by where one stands."""
    said = condition_in(grant.reply.title)
    if grant.reply.line("condition"):
        return f"whether this is so: {shortened(going_on(grant.condition), TITLE)}"
    words = shortened(said, TITLE)
    is_own = _OF_US.search(said) or _NO_SUBJECT.match(said)
    return f"whether this is so: “{words}”" if is_own else f"whether {words}"


def _names_a_day(grant: Grant, *, is_met: bool) -> bool:
    """Whether the day is said: with the yes, or in what was asked where the yes holds for all of it as it was asked."""
    reply = grant.reply
    if reply.line("holds-from"):
        return True
    told = [reply.title, grant.ask.title] if is_met else [reply.title]
    from goodbooks.language.days.dues import named_days  # only where a yes has a condition
    from goodbooks.language.days.stretch import UNKNOWN

    return any(list(named_days(words, reply.on, UNKNOWN)) for words in told)
