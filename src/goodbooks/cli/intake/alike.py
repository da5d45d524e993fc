"""Proposals that are alike, shown in a line each and decided together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import one_line
from goodbooks.core.phrasing import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.shelved.inbox import Waiting

_KEYS = "a accept them, d decline them, any other key leaves them"


def decide(
    call: Call, group: Sequence[Waiting], deeds: Mapping[str, Callable[[Call, list[str]], None]]
) -> bool:
    """Show each of the group in a line, ask what to do with all, and do it; whether anything was done."""
    from goodbooks.cli.keys import key_pressed

    for one in group:
        entry = one.proposal.entry
        call.screen.show(f"  {entry.on} {one_line(entry.title)}\n")
    call.screen.show(f"{counted(len(group), 'proposal')} alike. {_KEYS}\n")
    deed = deeds.get(key_pressed(call))
    if deed is None:
        return False
    deed(call, [one.key for one in group])
    return True
