"""A decision: who decided what, in which words, what it reverses and skips, how sure it is."""

from __future__ import annotations

import re

from goodbooks.core.days import Moment
from goodbooks.core.entry import SAID, Entry, Kind
from goodbooks.core.fields import (
    Choice,
    Day,
    DayOrEvent,
    ForOthers,
    Items,
    People,
    Refs,
    Text,
    Words,
)
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.entries.outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.problem import Place

IN_WRITING = (
    "mail",
    "e-mail",
    "email",
    "chat",
    "letter",
    "writing",
    "written",
    "message",
    "document",
)


class Decision(Entry):
    """What `who` decided, and told `to`."""

    __slots__ = ()

    said = Words("the words it was given in", is_guarded=True)
    present = People("who else heard it", is_guarded=True)
    reverses = Refs("the earlier decisions it turns around")
    roughly = Text("when it was, where nobody knows the day: “in March”, “earlier”")
    exception = Text("the rule that is waived", is_guarded=True)
    skips = Items("what is left out because of it", is_guarded=True)
    holds_from = DayOrEvent("the day or event from which it holds, where that is not at once")
    ends = DayOrEvent("the day or event that ends the exception")
    condition_due = Day("the day by which you both know whether what it depends on is so")
    risk = Text("what can go wrong", is_guarded=True)
    risk_owner = People("who carries the risk", is_guarded=True)
    if_it_goes_wrong = Text("what we do then", is_guarded=True)
    next_step = Text("who does what by when; a line for each", is_guarded=True)
    correct_by = Day("the day by which whoever reads your note of it is asked to correct it")
    public = ForOthers(
        "how you tell it to those who wait, when the title is only for the two of you"
    )
    my_advice = Text("what you advised", is_private=True)
    taken = Choice("whether your advice was taken", "yes", "no", "part", is_private=True)
    told = People("who has been told", is_guarded=True)
    because = Text("the reason given", is_guarded=True)
    note = Text("plain facts worth keeping beside the title, for whoever decided", is_guarded=True)

    def follows(self) -> tuple[str, ...]:
        """The rule it waives, so that waivers of one rule are found together."""
        return ("rule " + name_key(self.exception),) if self.exception else ()

    def carries_out(self) -> str:
        """What was decided had been asked."""
        return SAID

    def end_as_said(self) -> str:
        """The day or the event that ends it, as typed; "" where the line only guesses at it."""
        said = self.line("ends")
        if not said:
            return ""
        from goodbooks.core.nobody import is_guessed_end  # few decisions have such a line

        return "" if is_guessed_end(said) else said

    def is_in_public(self) -> bool:
        """Whether its title stands in the words found for others, as it does for whoever was not there."""
        return bool(self.public) and self.title == self.public

    def is_verbal(self) -> bool:
        """Whether it reached you by word of mouth: true unless its channel says in writing."""
        channel = self.channel.lower()
        return not channel or not any(word in channel for word in IN_WRITING)


KIND = Kind(
    name="decision",
    type=Decision,
    summary="Who decided what, in which words; what it reverses, skips and risks.",
    example="""\
2026-11-03 17:20 decision Marcus "Go ahead with the short cut, this once" ^once #loyalty
  reverses: ^pause
  exception: load test
  risk-owner: Marcus
  ends: launch
  said: "Technically it isn't the right way. We'll just do it this time."
  private: I told six people to wait all day and then had to take it back.
""",
)

_SAID = {
    "sent": "sent back",
    "silent": "silent",
    "corrected": "corrected",
    "acknowledged": "acknowledged",
}


class Confirmation(NamedTuple):
    """How far up the ladder a decision is confirmed: the rung, since when, by which entry.

    The rungs are heard, written the same day, sent back, silent, corrected, acknowledged,
    and in writing, for a decision that came in writing. That no answer came keeps the day it was sent.
    """

    rung: str
    since: date
    by: Entry

    @property
    def is_confirmed(self) -> bool:
        """Whether there is more than your own memory of it."""
        return self.rung in ("in writing", "acknowledged", "corrected")


def confirmation(book: Book, decision: Decision, today: date) -> Confirmation:
    """How well a decision is confirmed on `today`.

    "silent" is a word the user says; a page counts the days since "sent back" itself.
    """
    last = sent = None
    for outcome in book.pointing_to(decision, Outcome):
        if outcome.on <= today and outcome.what() in _SAID:
            last = outcome
            sent = outcome if outcome.what() == "sent" else sent
    if last is not None:
        since = sent if sent is not None and last.what() == "silent" else last
        return Confirmation(_SAID[last.what()], since.on, last)
    if not decision.is_verbal():
        return Confirmation("in writing", decision.on, decision)
    if decision.written is not None and decision.written.on == decision.on:
        return Confirmation("written the same day", decision.on, decision)
    return Confirmation("heard", decision.on, decision)


_OF_THE_RISK = regex(
    r"\b(?:risk|liab(?:le|ility)|responsib(?:le|ility)|vouch|(?:carr(?:y|ies)|bear|take|takes) (?:it|that|the blame|the damage)|answers? for (?:it|that)|risiko|haft\w*|risque)\b",
    re.IGNORECASE,
)
_TELLING = regex(r"[^\W_]{4,}")
_OF_ALL = frozenset(("also", "been", "does", "from", "have", "here", "just", "once", "only", "same", "that", "them", "then", "there", "they", "this", "time", "until", "were", "what", "when", "which", "will", "with", "would", "your", "aber", "bleibt", "diese", "dieser", "eine", "einen", "einmal", "haben", "nicht", "noch", "sind", "wird", "avec", "cette", "dans", "mais", "nous", "pour", "vous"))  # fmt: skip
"""Words that whatever is said may have, and that say nothing of what it is about."""


def is_only_of_the_risk(decision: Decision, outcome: Outcome) -> bool:
    """Whether a correction speaks of who carries it and names nothing of what was decided or left out: what others read of it holds."""
    words = " ".join((outcome.said, outcome.line("note"), outcome.title)).lower()
    read = " ".join((decision.title, decision.public, decision.exception, *decision.skips)).lower()
    is_of_it = set(_TELLING.findall(words)) & set(_TELLING.findall(read)) - _OF_ALL
    return _OF_THE_RISK.search(words) is not None and not is_of_it


def risk_put_right(book: Book, decision: Decision, today: date) -> Outcome | None:
    """The correction that speaks of who carries the risk, or of which no words are read, while the book has those of before it; None where there is none."""
    by = to_put_right(book, decision, today)
    words = " ".join((by.said, by.line("note"), by.title)) if by else ""
    return by if _OF_THE_RISK.search(words) or words.strip().lower() == "corrected" else None


_WORDED = frozenset({"public", "exception", "skips", "ends", "holds-from", "risk-owner", "next-step"})  # fmt: skip
"""The lines in which others are told what was decided: a correction is in the book once one of them, or the title, was written since."""


def to_put_right(book: Book, decision: Decision, today: date) -> Outcome | None:
    """The word by which somebody corrected what I noted of a decision, while its words are still the old ones; None where there is none, or they were put right."""
    last = None
    for outcome in book.pointing_to(decision, Outcome):
        if outcome.on <= today and outcome.what() in ("corrected", "acknowledged"):
            last = outcome
    if last is None or last.what() != "corrected" or reversal_of(book, decision) is not None:
        return None
    return None if any(_is_worded_since(one, last) for one in book.parts(decision)[1:]) else last


def _is_worded_since(part: Entry, outcome: Outcome) -> bool:
    """Whether a correction of the entry says anew what was decided, and was written behind an outcome."""
    is_worded = bool(part.title) or any(name in _WORDED for name, _ in part.fields)
    is_later = part.on > outcome.on or (part.on == outcome.on and part.place > outcome.place)
    return is_worded and is_later


def opened_by_words(book: Book, reply: Entry) -> bool:
    """Whether a yes has words for others, which opens it to them; words that only put a correction into the book open nothing."""
    if not reply.line("public"):
        return False
    corrections = _corrections(book, reply, reply.on.max) if isinstance(reply, Decision) else ()
    told = [part for part in book.parts(reply) if part.line("public")]
    return not told or any(
        not any(_is_worded_since(part, one) for one in corrections) for part in told
    )


def put_right_on(book: Book, decision: Decision, today: date) -> date | None:
    """The day of the correction by which a decision has its words; None where nobody corrected it, or the words are still the old ones."""
    if to_put_right(book, decision, today) is not None:
        return None
    last = next(reversed(_corrections(book, decision, today)), None)
    is_since = last is not None and any(_is_worded_since(one, last) for one in book.parts(decision)[1:])  # fmt: skip
    return last.on if last is not None and is_since else None


def end_named_since(book: Book, decision: Decision, today: date) -> date | None:
    """The day that a correction, or words that were found later, name as its end, where the book has another or none; None once the end was written anew."""
    if not (decision.exception or decision.skips or decision.end_as_said()):
        return None
    from goodbooks.core.last_day import last_day_in

    written = max(
        (
            _when(one)
            for one in book.parts(decision)
            if any(name == "ends" for name, _ in one.fields)
        ),
        default=_when(decision),
    )
    named = [
        (_when(one), last_day_in(one.said or one.line("note") or one.title, one.on))
        for one in _corrections(book, decision, today)
    ]
    named += [
        (_when(one), last_day_in(one.line("public") or one.title, one.on))
        for one in book.parts(decision)[1:]
    ]
    found = [(when, day) for when, day in named if day is not None and when > written]
    day = max(found)[1] if found else None
    return None if decision.ends and day == decision.ends.on else day


def end_of(book: Book, decision: Decision, today: date) -> Moment | None:
    """The day that ends what a decision waives, as it was named last; None where none was, or it is an event."""
    day = end_named_since(book, decision, today)
    return Moment(day) if day else decision.ends


def _when(entry: Entry) -> tuple[date, Place]:
    """When an entry was, and its place among those of the day."""
    return entry.on, entry.place


def _corrections(book: Book, decision: Decision, today: date) -> list[Outcome]:
    """What somebody corrected of it by a day, in its order."""
    return [one for one in book.pointing_to(decision, Outcome) if one.what() == "corrected" and one.on <= today]  # fmt: skip


def taken_back(book: Book, reply: Entry, today: date) -> Decision | None:
    """The decision that has turned a yes around by a day, the last of them; None where none has, or that one was turned around itself."""
    later = (
        one
        for one in book.pointing_to(reply, Decision)
        if reply.id in one.reverses
        and one.on <= today
        and book.moment(one) > book.moment(reply)
        and taken_back(book, one, today) is None
    )
    return max(later, key=book.moment, default=None)


def reversal_of(book: Book, decision: Entry) -> Decision | None:
    """The decision that turned this one, or an answer, around, if any."""
    later = (
        other for other in book.pointing_to(decision, Decision) if decision.id in other.reverses
    )
    return next(later, None)


def exception_end(book: Book, decision: Decision, today: date) -> date | None:
    """The day an exception ended, by its outcome, or its own date when that has passed."""
    for outcome in book.pointing_to(decision, Outcome):
        if outcome.what() == "ended" and outcome.on <= today:
            return outcome.on
    return None


def is_in_force(book: Book, decision: Decision, today: date) -> bool:
    """Whether what a decision waives is waived still: no day has ended it, and no decision has turned it around."""
    return exception_end(book, decision, today) is None and reversal_of(book, decision) is None
