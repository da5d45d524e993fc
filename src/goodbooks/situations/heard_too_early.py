"""What can be said on the day on which somebody heard of it from another, before whoever decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Section
from goodbooks.core.telling import to_you
from goodbooks.situations.people.told_too_early import told_too_early

if TYPE_CHECKING:
    from collections.abc import Iterator

_SORRY_SO = "I'm sorry that it reached you this way. I can't say more before it is settled; then you hear it from us, and not from somebody else."
_FROM_ME = "Something about my role is being told before I could talk with you. I'd rather you have it from me: do you have ten minutes today?"
_NO_GUESS = "Who told it can wait; ask nobody for it in front of others."


def heard_too_early(text: str) -> Iterator[Section]:
    """Words for whoever heard of it, as a story tells, and for whoever decides, so that it reaches them from me; nothing where nobody did."""
    found = told_too_early(text)
    if found is not None:
        yield Section(
            "What you can say today",
            (
                Line(f"To {to_you(found.words)}: “{_SORRY_SO}”"),
                Line(f"To whoever decides, before the day is over: “{_FROM_ME}”"),
                Line(_NO_GUESS),
            ),
        )
