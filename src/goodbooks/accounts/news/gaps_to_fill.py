"""The marked gaps of a decision's note, and the command that fills them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import is_bare_reply, to_what
from goodbooks.core.document import Gap
from goodbooks.core.placeholders import HELD_TITLE
from goodbooks.core.telling import amending
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Sequence


def its_title(decision: Decision) -> str:
    """What a decision is called instead: a bare yes or no says to what, and what is told of them is said to them."""
    is_bare = is_bare_reply(decision.title)
    return to_what(decision.title, "what you asked for") if is_bare else HELD_TITLE.strip("[]")


def marked_gap(gaps: list[Gap], marked: str, line: str) -> str:
    """A marked gap, and the line that fills it."""
    name, colon, value = line.partition(": ")
    field = name if colon and name in Decision.declared else "title"
    gaps.append(Gap(marked, line, "", field, value if value[:4].isdigit() else ""))
    return marked


def to_fill(decision: Decision, gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """Each gap with the command that fills it: one for all of them, at the first."""
    if not gaps:
        return ()
    lines, title = [gap.remedy for gap in gaps], its_title(decision)
    lines_below = (line for line in lines if line != title)
    command = amending(decision, *lines_below, title=title if title in lines else "")
    more = f" fills {'both' if len(gaps) == 2 else f'all {len(gaps)}'}" if gaps[1:] else ""
    rest = (gap._replace(remedy="the same line fills it") for gap in gaps[1:])
    return (gaps[0]._replace(remedy=command + more), *rest)
