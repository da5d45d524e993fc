"""The plan of a case, step by step: each with its day, from whom, and on what it hangs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, listed, sentence, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.promise import promise_state
from goodbooks.reckoning.granted import YES

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.choices.cases import Case
    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise


def plan_in_steps(book: Book, case: Case, today: date, has: str) -> tuple[Line, ...]:
    """Every step with its day, the earliest first; a condition that most share is said once, a yes no more once it is there."""
    stated = [(step, promise_state(book, step, today)) for step in case.plan]
    stated.sort(key=lambda pair: pair[1].due.on if pair[1].due else pair[0].on)
    shared = _shared(case.plan, today)
    is_met = has == YES and _A_YES.match(shared) is not None
    refs = tuple(step.ref for step in case.plan if shared and _condition(step, today) == shared)
    words = f"Each step holds on condition: {shared}, unless it names its own."
    lines = [Line(words, refs)] if shared and not is_met else []
    for step, state in stated:
        day = capital(short_day(state.due.on, today)) if state.due else "No day yet"
        done = "" if state.is_open else f"; {state.state}"
        by = f", from {listed(step.who)}" if step.who and not any(map(book.is_me, step.who)) else ""
        own = _condition(step, today)
        condition = f" (on condition: {own})" if own not in ("", shared) else ""
        words = f"{day}{by}: {shortened(step.title, 100)}{condition}{done}"
        lines.append(Line(sentence(words), (step.ref,), "-"))
    return tuple(lines)


_A_YES = regex(r"a yes(?: to (?:this|it|that))?\W*(?:$|known by\b)", re.IGNORECASE)
"""How a condition begins that the yes to the case meets."""


def _shared(plan: tuple[Promise, ...], today: date) -> str:
    """The condition that several steps share, where there is none without a condition."""
    named = [_condition(step, today) for step in plan]
    most = max(named, key=named.count, default="")
    return most if all(named) and named.count(most) > 1 else ""


def _condition(step: Promise, today: date) -> str:
    """What must be true for a step to hold, and by when that is known."""
    if not step.condition:
        return ""
    known = step.condition_due
    by = f", known by {short_day(known.on, today)}" if known else ""
    return f"{shortened(step.condition, 80)}{by}"
