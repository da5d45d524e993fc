"""How far a decision has come up the ladder of confirmation, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.corrected_words import put_right, what_they_said
from goodbooks.core.document import Line
from goodbooks.core.phrasing import short_day
from goodbooks.entries.decision import Decision, confirmation, to_put_right
from goodbooks.entries.outcome import Outcome

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

_SAYS = {
    "heard": "You heard it; nothing is in writing yet.",
    "written the same day": "You heard it, and wrote it down the same day. It has not been sent back yet.",
    "in writing": "It came in writing. A reply is enough; you need not send this.",
    "sent back": "You sent it back",
    "silent": "It was sent back, and there was no answer",
    "corrected": "It was corrected",
    "acknowledged": "It was acknowledged",
}


def ladder(book: Book, decision: Decision, today: date) -> tuple[Line, ...]:
    """Which rung a decision has reached, in a sentence, and the line for each that may come next."""
    rung = confirmation(book, decision, today)
    cites = tuple(dict.fromkeys((decision.ref, rung.by.ref)))
    says = _SAYS[rung.rung]
    if not says.endswith("."):
        says += f" on {short_day(rung.since, today)}."
    days = (today - rung.since).days
    if rung.rung == "sent back" and days:
        says += f" No answer for {days} days." if days > 1 else " No answer yet."
    is_old = to_put_right(book, decision, today) is not None
    if rung.rung == "corrected" and isinstance(rung.by, Outcome) and (said := what_they_said(rung.by)):  # fmt: skip
        says += f" Their words: {said}"
    if rung.rung == "corrected" and (agreed := rung.by.line("agreed")):
        says += f" What they agreed to: “{agreed}”"
    again = (f"Say anew what holds: {put_right(book, decision, today)}",)
    steps = again if is_old else _next_rung(decision, rung.rung)
    return (Line(says, cites), *(Line(step, (), "-") for step in steps))


def _next_rung(decision: Decision, rung: str) -> list[str]:
    ref = decision.ref
    if rung in ("heard", "written the same day"):
        return [f"When you have sent it: goodbooks confirm {ref} --sent"]
    if rung in ("sent back", "silent"):
        return [
            f"When they agree: goodbooks confirm {ref} --acknowledged",
            f'When they correct you: goodbooks confirm {ref} --corrected "their words"',
            f"When nothing comes: goodbooks confirm {ref} --silent",
        ]
    return []
