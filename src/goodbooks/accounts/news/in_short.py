"""A matter in short: what is promised, turned around, left out, unconfirmed and unanswered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.corrected_words import what_they_said
from goodbooks.accounts.news.from_when import from_when
from goodbooks.accounts.to_come.forecasts import beside
from goodbooks.accounts.to_come.named_day import UNSURE
from goodbooks.core.coming_again import how_often
from goodbooks.core.days import Moment
from goodbooks.core.document import Line
from goodbooks.core.phrasing import (
    capital,
    day_text,
    listed,
    sentence,
    short_day,
    shortened,
    span_text,
)
from goodbooks.core.telling import between_marks, is_mine, whom
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import (
    Confirmation,
    Decision,
    confirmation,
    end_of,
    exception_end,
    reversal_of,
    to_put_right,
)
from goodbooks.entries.person import bosses
from goodbooks.entries.promise import UNSAID, Promise
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry

TITLE = 120


def in_short(book: Book, entries: list[Entry], question: Question) -> tuple[Line, ...]:
    """A bullet for each thing that a reader has to know first, in this order; none denies what is kept, or what this reader may not see."""
    parts: tuple[Callable[[Book, Entry, Question], Line | None], ...] = (
        _promised,
        _reversed,
        _corrected,
        _decided,
        _left_out,
        _unconfirmed,
        _unanswered,
    )
    told_once = (_decided, _left_out, _unconfirmed)
    lines = [
        part(book, entry, question)
        for part in parts
        for entry in entries
        if (part is not _unconfirmed or tells_confirmation(book, entry, question))
        and not (part in told_once and _is_old(book, entry, question))
    ]
    return tuple(line for line in lines if line is not None)


def _promised(book: Book, entry: Entry, question: Question) -> Line | None:
    """A promise still open, or one nobody had the authority to give."""
    today = question.today
    if not isinstance(entry, Promise) or entry.next_word:
        return None
    state = promise_stands(book, entry, today)
    if not state.is_open and not entry.lacks_authority():
        return None
    often = how_often(entry)
    due = (
        f" for {day_text(entry.due.on, today)}"
        if entry.due
        else f", {often}"
        if often
        else ", without a day"
    )
    given = authority(book, entry, question)
    by_whom = f", {given}" if given else ""
    words = (
        f"{_did(book, entry, 'promised', today)} “{shortened(entry.title, TITLE)}”{due}{by_whom}."
    )
    forecast, cites = beside(book, entry, today)
    said = f"{words} {stands(state.state, entry)} {forecast}".strip()
    return Line(said, (entry.ref, *cites), "-")


def stands(state: str, promise: Promise) -> str:
    """How a promise stands, in a short sentence: an open one is open, and not "promised" again; nor is one without a day called a wish.

    Of a day that is still to come it is said where our side does not stand behind it.
    """
    if state == UNSAID:
        return "Nothing says yet what became of it."
    if state not in ("promised", "wish"):
        return f"Now: {'no longer owed' if state == 'void' else state}."
    is_unsure = promise.confirmed in UNSURE and promise.due is not None
    return "Still open; not confirmed." if is_unsure else "Still open."


def _did(book: Book, entry: Entry, verb: str, today: date) -> str:
    """Who did what to whom, and when: "On 3 November, 09:40, Theo promised Growth"; a decision is told to somebody, and not done to them."""
    at = f", {entry.at}" if entry.at else ""
    verb += in_my_words(book, entry)
    to = f" {to_whom(book, entry)}" if entry.to and not isinstance(entry, Decision) else ""
    when = capital(entry.line("roughly")) or f"On {short_day(entry.on, today)}{at}"
    return f"{when}, {who(book, entry.who)} {verb}{to}"


def _after(entry: Decision, later: Decision, today: date) -> str:
    """How long after a decision another one turned it around; where nobody knows when the first one was, on which day."""
    if entry.roughly:
        return f"on {short_day(later.on, today)}"
    return span_text(Moment(entry.on, entry.at), Moment(later.on, later.at))


def in_my_words(book: Book, entry: Entry) -> str:
    """What stands behind "decided" where the words for others are mine, and the decision is not: nobody is made to say “I” for me."""
    is_told = isinstance(entry, Decision) and entry.is_in_public() and entry.who
    return "" if not is_told or is_mine(book, entry) else ", in my words"


def authority(book: Book, promise: Promise, question: Question) -> str:
    """On whose authority a promise was given, where that is a question at all; whoever gave it on nobody's is not told so to their face."""
    if promise.lacks_authority():
        is_theirs = book.person_keys(promise.who) & book.person_keys(question.readers)
        return "" if is_theirs else "on nobody's authority"
    if promise.authority:
        return f"on the authority of {promise.authority}"
    is_own = not promise.who or any(map(book.is_me, (*promise.who, *promise.to)))
    leads = {book.person_key(one.who[0]) for one in bosses(book)}
    is_own = is_own or any(book.person_key(name) in leads for name in promise.who)
    if question.readers or (is_own and not promise.on_behalf_of):
        return ""
    return "with no authority noted"


def _reversed(book: Book, entry: Entry, question: Question) -> Line | None:
    today = question.today
    if not isinstance(entry, Decision) or (later := reversal_of(book, entry)) is None:
        return None
    if question.readers:
        words = f"{_did(book, later, 'decided', today)}{_said(later)} It takes the place of what was decided {_at_that_time(entry, later, today)}: {_said(entry).lstrip(': ')}"
        return Line(words, (entry.ref, later.ref), "-")
    span = _after(entry, later, today)
    if entry.is_in_public() or later.is_in_public():
        first = f"{_did(book, entry, 'decided', today)}{_said(entry)}"
        return Line(f"{first} {capital(span)}, {who(book, later.who)} decided instead{in_my_words(book, later)}{_said(later)}", (entry.ref, later.ref), "-")  # fmt: skip
    words = (
        f"{_did(book, entry, 'decided', today)} “{shortened(entry.title, TITLE)}”; "
        f"{span}, {who(book, later.who)} decided “{shortened(later.title, TITLE)}” instead."
    )
    return Line(words, (entry.ref, later.ref), "-")


def turned(entry: Decision, later: Decision, question: Question) -> Line:
    """That another decision took the place of this one: to me how soon, to others only when."""
    if question.readers:
        is_that_day = later.on == entry.on and not entry.roughly
        when = (
            (f"at {later.at}" if later.at else "later that day")
            if is_that_day
            else f"on {short_day(later.on, question.today)}"
        )
        return Line(f"Another decision took its place {when}.", (later.ref,))
    span = _after(entry, later, question.today)
    return Line(f"Turned around {span}.", (later.ref,), "!")


def _at_that_time(entry: Entry, other: Entry, today: date) -> str:
    """When an entry was, beside another: at its hour on the same day, else on its day, or roughly then."""
    if entry.line("roughly"):
        return entry.line("roughly")
    if entry.on == other.on:
        return f"at {entry.at}" if entry.at else "earlier that day"
    return f"on {short_day(entry.on, today)}"


def _said(decision: Decision) -> str:
    """What was decided, behind "decided": as it was noted in quotation marks, in the words for others without."""
    title = shortened(decision.title, TITLE)
    return f": {sentence(title)}" if decision.is_in_public() else f" {between_marks(title)}."


def _is_old(book: Book, entry: Entry, question: Question) -> bool:
    """Whether it is a decision that was corrected and still stands in its old words."""
    return isinstance(entry, Decision) and to_put_right(book, entry, question.today) is not None


def _corrected(book: Book, entry: Entry, question: Question) -> Line | None:
    """That a decision was corrected, in place of words that do not hold any more."""
    by = to_put_right(book, entry, question.today) if isinstance(entry, Decision) else None
    if by is None or not isinstance(entry, Decision):
        return None
    day = short_day(by.on, question.today)
    did = _did(book, entry, "decided", question.today)
    if question.readers:
        return Line(f"{did} on this, and corrected it on {day}.", (entry.ref, by.ref), "-")
    said = what_they_said(by)
    words = (
        f"{did} “{shortened(entry.title, TITLE)}”; corrected on {day}{f': {said}' if said else ''}"
    )
    stop = "" if words.endswith((".”", "!”", "?”")) else "."
    return Line(f"{words}{stop} Not said anew yet.", (entry.ref, by.ref), "-")


def _decided(book: Book, entry: Entry, question: Question) -> Line | None:
    """A decision that stands, where nothing else on the page tells of it."""
    if not isinstance(entry, Decision) or reversal_of(book, entry) or entry.reverses:
        return None
    if (entry.exception or entry.skips) and not entry.is_in_public():
        return None
    words = f"{_did(book, entry, 'decided', question.today)}{_said(entry)} {from_when(entry, entry.title, question.today)}".rstrip()
    return Line(words, (entry.ref,), "-")


def _left_out(book: Book, entry: Entry, question: Question) -> Line | None:
    """What is skipped, who allowed it, until when, and who carries the risk; nothing once that was turned around, or to whoever reads other words for it."""
    if isinstance(entry, Decision) and (entry.exception or entry.skips):
        if reversal_of(book, entry) or entry.is_in_public():
            return None
        what = listed(dict.fromkeys((*filter(None, (entry.exception,)), *entry.skips)))
        words = f"Left out: {what}. Allowed by {who(book, entry.who)}"
        words += f", {_until(book, entry, question.today)}{_risk(entry, question)}."
        return Line(words, (entry.ref,), "-")
    if isinstance(entry, Promise) and entry.skips:
        words = f"{who(book, entry.who)} meant to leave out: {listed(entry.skips)}."
        return Line(words, (entry.ref,), "-")
    return None


def _until(book: Book, decision: Decision, today: date) -> str:
    ended = exception_end(book, decision, today)
    if ended:
        return f"ended on {short_day(ended, today)}"
    day = end_of(book, decision, today)
    words = short_day(day.on, today) if day else decision.end_as_said()
    return f"until {words}" if words else "with no end named"


def _risk(decision: Decision, question: Question) -> str:
    """Who carries the risk; that nobody is named is said to me alone."""
    owners = listed(decision.risk_owner)
    if owners:
        return f"; the risk is carried by {owners}"
    return "" if question.readers else "; nobody is named for the risk"


def _unconfirmed(book: Book, entry: Entry, question: Question) -> Line | None:
    today = question.today
    if not isinstance(entry, Decision) or any(map(book.is_me, entry.who)):
        return None
    rung = confirmation(book, entry, today)
    if rung.is_confirmed or reversal_of(book, entry):
        return None
    if rung.rung not in ("sent back", "silent"):
        if question.readers:
            return None
        words = f"Never confirmed: “{shortened(entry.title, TITLE)}” ({rung.rung})."
        return Line(words, (entry.ref,), "-")
    return None if question.readers else _sent(book, entry, rung, today)


def _sent(book: Book, decision: Decision, rung: Confirmation, today: date) -> Line:
    """For me alone, that my note of a decision is with them; whoever reads it knows whether they answered."""
    to, day = whom(book, rung.by.to or decision.who), short_day(rung.since, today)
    said = f"Sent to {to} on {day}; nothing has come back yet"
    if rung.rung == "silent":
        said = f"Sent to {to}, and by {short_day(rung.by.on, today)} no word had come"
    words = f"{said}: {between_marks(shortened(decision.title, TITLE))}."
    return Line(words, (decision.ref, rung.by.ref), "-")


def _unanswered(book: Book, entry: Entry, question: Question) -> Line | None:
    today = question.today
    if not isinstance(entry, Ask) or reply_to(book, entry):
        return None
    has = "has" if len(entry.to) == 1 and not book.is_me(entry.to[0]) else "have"
    asked = f"asked on {short_day(entry.on, today)}"
    words = f"{who(book, entry.to)} {has} not answered yet: “{shortened(entry.title, TITLE)}” ({asked})."
    return Line(words, (entry.ref,), "-")


def who(book: Book, names: tuple[str, ...]) -> str:
    """Who did it; I am "I"."""
    return listed("I" if book.is_me(name) else book.name_of(name) for name in names) or "I"


def to_whom(book: Book, entry: Entry) -> str:
    """To whom it was done; what I did to nobody but me was done to "myself"."""
    is_to_myself = is_mine(book, entry) and all(map(book.is_me, entry.to))
    return "myself" if entry.to and is_to_myself else whom(book, entry.to)


def tells_confirmation(book: Book, entry: Entry, question: Question) -> bool:
    """Whether all readers are in the entry, so that the confirmation is between them and me."""
    inside = book.person_keys((*entry.who, *entry.to))
    return all(book.person_key(reader) in inside for reader in question.readers)


_RUNGS = {
    "heard": "Heard, and not confirmed in writing.",
    "written the same day": "Heard, written down the same day, and not confirmed.",
    "in writing": "It came in writing.",
    "sent back": "Sent back in writing; no answer yet.",
    "silent": "Sent back in writing; no answer came.",
    "corrected": "Sent back in writing, and corrected.",
    "acknowledged": "Confirmed.",
}


def rung_said(rung: Confirmation, question: Question) -> str:
    """How far it is confirmed; to others only that it was said, or put in writing."""
    if question.readers and rung.rung in ("sent back", "silent"):
        return f"Put in writing on {short_day(rung.since, question.today)}."
    if question.readers and rung.rung in ("heard", "written the same day"):
        return "By word of mouth."
    return _RUNGS[rung.rung]
