"""Finds decisions that were corrected and still stand in the book in their old words."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, listed, short_day, shortened
from goodbooks.core.telling import amending, titled, to_you
from goodbooks.entries.decision import Decision, end_named_since, is_only_of_the_risk, to_put_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

_LONGEST = 90
LONGEST = 28
"""So many days after the correction it is asked for; to go on asking would be nagging."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Decisions whose correction was noted and whose words were not put right since, the newest first."""
    put_right = book.each((CHECK.name, today), Decision, lambda one: _noticed(book, one, today))
    yield from (found for _, found in reversed(put_right))


def _noticed(book: Book, decision: Decision, today: date) -> Finding | None:
    """The finding that a decision was corrected lately, in whose words, with the line that puts it right; None else."""
    by = to_put_right(book, decision, today) if decision.id else None
    if by is None or (today - by.on).days > LONGEST:
        return None
    who = capital(listed(map(to_you, by.who or decision.who))) or "Somebody"
    words = by.said or ("" if by.title.lower() == "corrected" else by.title)
    said = f": “{shortened(' '.join(words.split()), _LONGEST)}”" if words else ""
    what = titled(decision, today)
    sentence = f"{who} corrected {what} on {short_day(by.on, today)}{said}"
    waived = ("exception: what is still left out",) if decision.exception else ()
    day = end_named_since(book, decision, today)
    ends = (f"ends: {day}",) if day else ()
    new = ("public: your words for them", *waived, *ends)
    remedy = amending(
        decision, *(("risk-owner: the name",) if is_only_of_the_risk(decision, by) else new)
    )
    return Finding(CHECK.name, f"{sentence.rstrip('.')}{'' if sentence.endswith('”') else '.'}", remedy, (decision, by))  # fmt: skip


CHECK = Check(
    name="corrected-decision",
    summary="A decision was corrected, and the book still has its old words.",
    find=find,
    weight=11,
    what_to_do=(
        "Say anew what was decided and what is still left out, and tell those who had the old words. "
        "Until then no page for others tells what was decided."
    ),
)
