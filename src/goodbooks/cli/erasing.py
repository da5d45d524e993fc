"""How an erasure is put: what would go, what would change, what mentions them, and what was done."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.cli.listing import changes_as_text, entry_rows
from goodbooks.core.drawing import one_line, visible
from goodbooks.core.phrasing import capital, counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.core.drawing import Style
    from goodbooks.desk.erasure.beside import Beside
    from goodbooks.desk.erasure.erased import Erased
    from goodbooks.desk.erasure.erasing import Erasure
    from goodbooks.desk.erasure.mentioned import Mention


def plan_as_text(plan: Erasure, beside: Beside, style: Style) -> str:
    """Everything that would go or change, and every line that mentions them."""
    others = [name for name in plan.who.whole if name != plan.who.name]
    also = f" (also {listed([one_line(name) for name in others])})" if others else ""
    rows = [f"Everything about {one_line(plan.who.name)}{also}"]
    if plan.gone:
        rows += ["", f"{_these(len(plan.gone))} would go, whole:"]
        rows += [row for entry in plan.gone for row in entry_rows(entry, style)]
    if plan.changes:
        rows += [
            "",
            "What is also about others stays, with “somebody” for the name and no link to what goes:",
        ]
        rows.append(changes_as_text(plan.changes, style).rstrip("\n"))
    whole = [one for one in plan.mentions if not one.is_part]
    parts = [one for one in plan.mentions if one.is_part]
    if whole:
        rows += ["", "The name stands in words of yours too:", *_numbered(plan, whole, style)]
    if parts:
        rows += ["", "A word of the name stands here, and may mean somebody else:"]
        rows += _numbered(plan, parts, style)
    rows += _beside(beside)
    return "\n".join(rows) + "\n"


def _these(count: int) -> str:
    return "One entry" if count == 1 else f"These {count} entries"


def _numbered(plan: Erasure, mentions: Sequence[Mention], style: Style) -> list[str]:
    numbers = {one: number for number, one in enumerate(plan.mentions, 1)}
    rows = []
    for one in mentions:
        rows.append(f"{numbers[one]:>3}  {place(one)}")
        rows += [f"     - {visible(one.old).strip()}", f"     + {visible(one.new).strip()}"]
    return rows


def place(mention: Mention) -> str:
    """Where a mention stands."""
    return one_line(f"{os.path.basename(mention.path)}:{mention.line}")


def _beside(beside: Beside) -> list[str]:
    rows = []
    if beside.inbox:
        rows.append(f"{capital(counted(beside.inbox, 'line'))} of the inbox would go with it.")
    if beside.typed:
        rows.append(f"{capital(counted(beside.typed, 'half-typed text'))} would go with it.")
    return ["", *rows] if rows else []


def done_as_text(done: Erased, called: str) -> str:
    """What was done, what still stands, and which other files hold the name."""
    parts = [counted(done.gone, "entry", "entries") + " erased"] if done.gone else []
    parts += [counted(done.changed, "line") + " changed"] if done.changed else []
    did = capital(" and ".join(parts) or "nothing had to change in the book")
    rows = [f"{did}. The index and what is kept beside it are made anew."]
    whole = [one for one in done.left if not one.is_part]
    parts_left = [one for one in done.left if one.is_part]
    if whole:
        rows.append(
            f"The name is not gone: it stands in {counted(len(whole), 'line')} still, at {_places(whole)}."
            f" {called} erase with --mentions all takes it out of them."
        )
    else:
        name = "whole name" if parts_left else "name"
        rows.append(f"The {name} stands in no line of the book any more.")
    if parts_left:
        rows.append(
            f"A word of it stands at {_places(parts_left)}; whether that is them, you know."
        )
    if done.copies:
        rows.append("These files beside the book hold the name, and are yours to delete:")
        rows += [f"  {visible(path)}" for path in done.copies]
    rows.append(
        "What you sent, printed or backed up elsewhere is not seen from here, nor the history of your shell,"
        " nor that of a repository."
    )
    return "\n".join(rows) + "\n"


def _places(mentions: Iterable[Mention]) -> str:
    found = [place(one) for one in mentions]
    more = f" and {len(found) - 8} more" if len(found) > 8 else ""
    return ", ".join(found[:8]) + more
