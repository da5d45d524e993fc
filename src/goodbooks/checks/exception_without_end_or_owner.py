"""Finds exceptions of which it is not known when they end, or who carries the risk."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital
from goodbooks.core.telling import BESIDE_ANOTHER, in_marks, titled, whose, write_under
from goodbooks.entries.decision import Decision, is_in_force, to_put_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book


def find(book: Book, today: date) -> Iterator[Finding]:
    """Exceptions in force that lack an end or an owner of the risk, the newest first; none of a decision that was corrected and has its old words."""
    lacking = book.each((CHECK.name, today), Decision, lambda one: _noticed(book, one, today))
    yield from (found for _, found in reversed(lacking))


def _noticed(book: Book, decision: Decision, today: date) -> Finding | None:
    if not decision.fields or decision.on > today or not decision.exception:
        return None
    has_end, has_owner = bool(decision.end_as_said()), bool(decision.risk_owner)
    if (has_end and has_owner) or not is_in_force(book, decision, today):
        return None
    if to_put_right(book, decision, today) is not None:
        return None  # what is left out may be another thing by now; that is asked for first
    sentence = _sentence(book, decision, today)
    return Finding(CHECK.name, sentence, _remedy(decision), (decision,))


def _sentence(book: Book, decision: Decision, today: date) -> str:
    what = f"{capital(whose(book, decision.who))} {titled(decision, today)}"
    lacks = [] if decision.end_as_said() else ["when it ends"]
    if not decision.risk_owner:
        lacks.append("who carries the risk")
    rule = in_marks(decision.exception, BESIDE_ANOTHER)
    return f"{what} waives {rule}, and does not say {' or '.join(lacks)}."


def _remedy(decision: Decision) -> str:
    lines = [] if decision.end_as_said() else ["ends: DAY or EVENT"]
    if not decision.risk_owner:
        lines.append("risk-owner: NAME")
    return "ask, then " + write_under(decision, " and ".join(lines))


CHECK = Check(
    name="exception-without-end-or-owner",
    summary="An exception does not say when it ends, or who carries the risk.",
    find=find,
    weight=34,
    what_to_do=(
        "Ask the one who allowed it for the day or event that ends it, and for the name of the one "
        "who carries the risk until then. The confirmation asks both for you."
    ),
)
