"""Finds outcomes that do not say what became of what they are for."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital
from goodbooks.core.telling import titled, write_under
from goodbooks.entries.outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_USUAL = {
    "promise": "delivered, moved or missed",
    "decision": "sent, acknowledged, corrected or ended",
    "request": "accepted or declined",
    "ask": "accepted or declined",
}


def find(book: Book, today: date) -> Iterator[Finding]:
    """Outcomes without a state, the newest first."""
    bare = book.each((CHECK.name, today), Outcome, lambda one: _noticed(book, one, today))
    yield from (found for _, found in reversed(bare))


def _noticed(book: Book, outcome: Outcome, today: date) -> Finding | None:
    if outcome.on > today or outcome.what():
        return None
    target = next((found for ref in outcome.links if (found := book.get(ref))), None)
    sentence = _sentence(outcome, target, today)
    usual = _USUAL.get(target.kind if target else "", "delivered, acknowledged or ended")
    remedy = write_under(outcome, f"state: WORD, such as {usual}")
    return Finding(CHECK.name, sentence, remedy, (outcome, target) if target else (outcome,))


def _sentence(outcome: Outcome, target: Entry | None, today: date) -> str:
    what = capital(titled(outcome, today))
    of = titled(target, today) if target else "what it is for"
    return f"{what} is an outcome, and does not say in a word what became of {of}."


CHECK = Check(
    name="outcome-without-state",
    summary="An outcome does not say what became of the entry it is for.",
    find=find,
    weight=54,
    what_to_do=(
        "Add one word: delivered, moved, acknowledged, and so on. The book reckons how things "
        "stand from that word alone; the title stays yours."
    ),
)
