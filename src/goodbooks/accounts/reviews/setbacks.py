"""What did not work in a time, told by the one whose it was, with what was learned from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Step
from goodbooks.core.phrasing import sentence, short_day, shortened
from goodbooks.core.telling import is_mine
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.reviews.kept import Judged
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.period import Period

TITLE = 90
DAYS_LATE = 1
LEARNED = "Learned: "
_SAYS_LITTLE = 2
"""As many words as a state alone may have: “delivered late” adds nothing to what stands above it."""


def setbacks(book: Book, promises: list[Judged], period: Period, today: date) -> list[Step]:
    """Promises not kept, decisions of mine turned around, and outcomes that teach something."""
    broken = (one for one in promises if not one.state.is_kept and not _is_small(one))
    steps = [_broken(book, one, today) for one in broken]
    for decision in book.of(Decision):
        later = reversal_of(book, decision)
        if is_mine(book, decision) and later and period.holds(later.on):
            what = f"My decision “{shortened(decision.title, TITLE)}” was turned around"
            what += f": {sentence(shortened(later.title, TITLE))}" if later.title else ""
            steps.append(_turned(book, decision, later, what, today))
    told = {ref for step in steps for ref in step.cites}
    for outcome in book.of(Outcome):
        is_wrong = outcome.what() in ("failed", "disputed", "missed") or bool(outcome.learned)
        if is_wrong and period.holds(outcome.on) and outcome.ref not in told:
            steps += _other(book, outcome, today, told)
    return steps


def _is_small(one: Judged) -> bool:
    """Whether a promise was delivered a day late and no more: the list of promises says so, and it is no setback."""
    due, settled = one.state.due, one.state.settled
    is_late = one.state.state == "delivered late"
    is_said = one.state.after is not None and bool(one.state.after.learned)
    if not is_late or is_said or due is None or settled is None:
        return False
    return (settled - due.on).days <= DAYS_LATE


def _broken(book: Book, one: Judged, today: date) -> Step:
    due = f", due {short_day(one.state.due.on, today)}" if one.state.due else ""
    what = f"“{shortened(one.promise.title, TITLE)}”{due}: {one.state.state}"
    on = one.state.settled or (one.state.due.on if one.state.due else one.promise.on)
    return _went(book, one.promise, on, what, today)


def _went(book: Book, entry: Entry, on: date, what: str, today: date) -> Step:
    """One thing that did not work: what came of it in my words, and what was learned."""
    outcomes = [one for one in book.pointing_to(entry, Outcome) if one.on <= today]
    remarks = [Line(words, (one.ref,)) for one in outcomes if (words := _said(one))]
    cites = dict.fromkeys((entry.ref, *(one.ref for one in outcomes)))
    return Step(short_day(on, today), what, tuple(remarks), tuple(cites))


def _said(outcome: Outcome) -> str:
    """What was learned, or else what came of it in words of mine; "" where that is a word and no more."""
    if len(outcome.learned.split()) > 1:
        return f"{LEARNED}{sentence(outcome.learned)}"
    return sentence(outcome.title) if len(outcome.title.split()) > _SAYS_LITTLE else ""


def is_learned_from(step: Step) -> bool:
    """Whether it says what was learned, so that a reader gets more than a miss."""
    return any(line.text.startswith(LEARNED) for line in step.remarks)


def _turned(book: Book, decision: Decision, later: Decision, what: str, today: date) -> Step:
    step = _went(book, decision, later.on, what, today)
    return step._replace(cites=(*step.cites, later.ref))


def _other(book: Book, outcome: Outcome, today: date, told: set[str]) -> list[Step]:
    """An outcome for something of mine that is not told yet."""
    found = [entry for ref in outcome.links if (entry := book.get(ref)) is not None]
    mine = [e for e in found if isinstance(e, (Promise, Decision)) and is_mine(book, e)]
    if not mine or any(entry.ref in told for entry in mine):
        return []
    word = outcome.what() or "what came of it"
    return [_went(book, mine[0], outcome.on, f"“{shortened(mine[0].title, TITLE)}”: {word}", today)]
