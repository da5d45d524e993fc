"""A handoff: an area somebody could let go of, one small step at a time."""

from __future__ import annotations

import re

from goodbooks.core.days import Moment
from goodbooks.core.entry import NAMED, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.entries.outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

MEANINGS = {
    "tell": "they decide, and tell you",
    "sell": "they decide, and tell you why",
    "consult": "they ask you first, then decide",
    "agree": "you decide together",
    "advise": "you decide, after their advice",
    "inquire": "you decide, and tell them",
    "delegate": "you decide",
}
LEVELS = tuple(MEANINGS)


class Handoff(Entry):
    """An area of `who`, with the level of delegation now and wished.

    The seven levels are those of Management 3.0 (J. Appelo), per area, not per task.
    """

    __slots__ = ()
    lasts = True

    level = Choice("how it is decided now", *LEVELS, meanings=MEANINGS)
    wished = Choice("the next step wished for", *LEVELS, meanings=MEANINGS)
    safety_net = Text("what catches a mistake: a checkpoint, an alarm, a way back")
    trial_end = Day("the day on which both look at how it went")
    stop_rule = Text("what would end the trial early")
    saves = Text("what it gives them back each week")
    worry = Text("what they fear to lose", is_private=True)


KIND = Kind(
    name="handoff",
    type=Handoff,
    summary="An area somebody could let go of: the level now, the next step, the safety net.",
    example="""\
2026-11-05 handoff Ruth -> me "Backup schedule of the old billing system" ^backup
  level: consult
  wished: agree
  safety-net: I report every Friday; she can take it back any day
  trial-end: 2026-12-18
""",
    readers=NAMED,
)

_BEGUN = frozenset({"accepted", "acknowledged"})
_HELD = frozenset({"met", "delivered"})
_STOPPED = frozenset({"ended", "failed", "missed", "declined", "void", "withdrawn", "disputed"})


class Trial(NamedTuple):
    """How a handoff stands on a day.

    `state` is proposed, to come (given, from a later day on), on trial, held or stopped; `ends` the day on which both look at it,
    moved if an outcome moved it; `by` the entry that says so, None while nobody has;
    `is_part` says that it is a yes with other terms than were asked for.
    """

    state: str
    ends: date | None
    by: Entry | None
    is_part: bool = False


def trial(book: Book, handoff: Handoff, today: date) -> Trial:
    """How a handoff stands on `today`: begun by a yes or a decision, held by one that gives it for good, ended by an outcome."""
    state, by = "proposed", None
    ends = handoff.trial_end.on if handoff.trial_end else None
    replies: list[Entry] = [
        reply
        for kind in (Answer, Decision, Outcome)
        for reply in book.pointing_to(handoff, kind)
        if reply.on <= today
    ]
    for reply in sorted(replies, key=book.moment):
        said = _said(reply)
        if said and isinstance(reply, Decision) and _holds_later(reply, today):
            said = "to come"
        if said:
            state, by = said, reply
            is_part = reply.line("is").lower() == "part"
            ends = end_by(book, handoff, reply, today, is_part=is_part)
        if isinstance(reply, Outcome) and reply.what() == "moved" and reply.due:
            ends = reply.due.on
    return Trial(state, ends, by, by is not None and by.line("is").lower() == "part")


def end_by(
    book: Book, handoff: Handoff, reply: Entry, today: date, *, is_part: bool
) -> date | None:
    """The end of a trial that a reply began: a day to which it was moved since or that was named since, else the one that the reply names, else the one asked for where it `is_part` of nothing."""
    from goodbooks.core.last_day import last_day_in

    since = _end_since(book, handoff, reply, today)
    asked = handoff.trial_end.on if handoff.trial_end and not is_part else None
    words = " ".join((reply.title, reply.line("said"), reply.line("condition")))
    return since or last_day_in(words, reply.on) or asked


def _end_since(book: Book, handoff: Handoff, reply: Entry, today: date) -> date | None:
    """The last day that was named for a trial, or to which it was moved, after a reply and by a day; None where none was."""
    moved = [(one, one.due) for one in book.pointing_to(handoff, Outcome) if one.what() == "moved" and one.on <= today]  # fmt: skip
    named = [(one, handoff.trial_end) for one in book.corrections(handoff) if one.line("trial-end")]
    since = [(book.moment(one), day.on) for one, day in (*moved, *named) if day and book.moment(one) > book.moment(reply)]  # fmt: skip
    return max(since)[1] if since else None


def is_for_good(words: str) -> bool:
    """Whether words give something for good: no trial, and no last day."""
    return _FOR_GOOD.search(words) is not None and not _NOT_FOR_GOOD.search(words)


_FOR_GOOD = regex(
    r"\b(?:for good|for keeps|permanently|indefinitely|yours to keep|without (?:a |any )?(?:trial|end)|no (?:more|longer (?:a |on )?)trial|(?:you|I) (?:may |can )?keep (?:it|them)(?= |,|\.|$)(?! (?:until|till|for))|auf dauer|dauerhaft)\b",
    re.IGNORECASE,
)
_NOT_FOR_GOOD = regex(r"\b(?:not|never|if|when|once|unless|until|till|perhaps|maybe|might|could|back|mine|with (?:me|him|her))\b|n['’]t\b|\?", re.IGNORECASE)  # fmt: skip


def _holds_later(decision: Decision, today: date) -> bool:
    """Whether what was decided holds only from a day that is still to come."""
    since = decision.holds_from
    return isinstance(since, Moment) and since.on > today


def _said(reply: Entry) -> str:
    """What a reply makes of a handoff; "" when nothing."""
    begun = "held" if is_for_good(reply.title) else "on trial"
    if isinstance(reply, Decision):
        return begun
    if isinstance(reply, Answer):
        return {"yes": begun, "part": "on trial", "no": "stopped"}.get(reply.is_, "")
    what = reply.what() if isinstance(reply, Outcome) else ""
    if what in _BEGUN:
        return "on trial"
    return "held" if what in _HELD else "stopped" if what in _STOPPED else ""
