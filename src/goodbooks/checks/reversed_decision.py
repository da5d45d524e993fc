"""Finds decisions that turn an earlier one around, and says how long it had stood."""

from __future__ import annotations

from goodbooks.core.days import Moment
from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, span_text
from goodbooks.core.telling import titled, whose
from goodbooks.entries.decision import Decision
from goodbooks.reckoning.granted import overtaken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each decision with the one it turns around, the newest first; not one that a later yes has overtaken."""
    over = overtaken(book)
    turned = book.each((CHECK.name, today), Decision, lambda one: _noticed(book, one, today))
    for decision, found in reversed(turned):
        if decision.ref not in over:
            yield from found


def _noticed(book: Book, decision: Decision, today: date) -> tuple[Finding, ...] | None:
    """What is to be said of a decision, for each that it turns around."""
    if decision.on > today or not decision.line("reverses"):
        return None
    every = (book.get(ref) for ref in decision.reverses)
    return tuple(
        Finding(CHECK.name, _sentence(book, decision, earlier, today), _remedy(decision), (decision, earlier))
        for earlier in every
        if isinstance(earlier, Decision) and earlier != decision
    )  # fmt: skip


def _sentence(book: Book, decision: Decision, earlier: Decision, today: date) -> str:
    by = capital(whose(book, decision.who))
    is_own = bool(decision.who) and [book.person_key(name) for name in decision.who] == [
        book.person_key(name) for name in earlier.who
    ]
    owner = "" if is_own else whose(book, earlier.who) + " "
    then, now = Moment(earlier.on, earlier.at), Moment(decision.on, decision.at)
    is_known = then.on <= now.on and not earlier.roughly
    after = f" {span_text(then, now)}" if is_known else ""
    return f"{by} {titled(decision, today)} reversed {owner}{titled(earlier, today)}{after}."


def _remedy(decision: Decision) -> str:
    see = f"trail '#{decision.matters[0]}'" if decision.matters else f"show {decision.ref}"
    return f"see who heard the first one, and tell them: goodbooks {see}"


CHECK = Check(
    name="reversed-decision",
    summary="A decision turned an earlier one around.",
    find=find,
    weight=30,
    what_to_do=(
        "Tell everybody who heard the first one, in one message. In the next talk leave the "
        "decision alone, and agree how the next change of course will be announced."
    ),
)
