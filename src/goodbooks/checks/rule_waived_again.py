"""Finds rules that were waived three times or more within a year."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import counted, listed, short_day
from goodbooks.core.telling import add_for, in_marks, is_mine, plain_name
from goodbooks.entries.decision import Decision, reversal_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

OFTEN = 3
YEAR = 365


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each rule waived often within the year before its last waiver, the newest first."""
    by_rule: dict[str, list[Decision]] = {}
    for decision, rule in book.each("rule", Decision, _rule):
        if decision.on <= today:
            by_rule.setdefault(rule, []).append(decision)
    often = [found for waived in by_rule.values() if (found := _often(book, waived))]
    for waived in sorted(often, key=lambda one: one[-1].on, reverse=True):
        yield Finding(CHECK.name, _sentence(waived, today), _remedy(book, waived), tuple(waived))


def _rule(decision: Decision) -> str | None:
    """What a decision waives."""
    return name_key(decision.exception) if decision.fields and decision.exception else None


def _often(book: Book, waived: list[Decision]) -> list[Decision]:
    """The waivers of one rule within a year of its last, if they are many; else none."""
    if len(waived) < OFTEN:
        return []
    recent: list[Decision] = []
    for decision in reversed(waived):
        if recent and (recent[0].on - decision.on).days >= YEAR:
            break
        if reversal_of(book, decision) is None:
            recent.append(decision)
    return recent[::-1] if len(recent) >= OFTEN else []


def _sentence(waived: list[Decision], today: date) -> str:
    rule = in_marks(waived[-1].exception)
    days = listed(short_day(decision.on, today) for decision in waived[-OFTEN:])
    last = "on" if len(waived) == OFTEN else "the last on"
    return (
        f"The rule {rule} has been waived {counted(len(waived), 'time')} in a year: {last} {days}."
    )


def _remedy(book: Book, waived: list[Decision]) -> str:
    last = waived[-1]
    who = "WHO" if is_mine(book, last) else plain_name(book.name_of(last.who[0]))
    return add_for(last, f'ask me -> {who} "Shall we keep this rule, or change it?"')


CHECK = Check(
    name="rule-waived-again",
    summary="The same rule was waived for the third time within a year.",
    find=find,
    weight=46,
    what_to_do=(
        "An exception that comes back is a rule that nobody has written down. Ask which of the two "
        "shall hold: the rule as it stands, or a better one."
    ),
)
