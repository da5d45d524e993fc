"""The inbox gone through at a terminal: by the screen or one after the other; what was decided stays when it is broken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.intake import deciding
from goodbooks.core.phrasing import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.shelved.inbox import Waiting


def go_through(call: Call, fitting: Sequence[Waiting]) -> None:
    """By the screen where there are many, else one after the other; first it is asked who is whom."""
    from goodbooks.cli.intake import heaped
    from goodbooks.cli.intake.one_by_one import one_by_one
    from goodbooks.cli.intake.one_person import ask_each
    from goodbooks.desk.intake import heaps

    fitting = ask_each(call, fitting)
    if len(fitting) >= heaps.MANY:
        heaped.go_through(call, fitting)
    else:
        one_by_one(call, fitting)
    _tell_what_is_left(call)


def _tell_what_is_left(call: Call) -> None:
    left = len(call.desk.inbox().waiting())
    waits = f"{counted(left, 'proposal')} wait{'s' if left == 1 else ''} still."
    call.screen.show(" ".join(filter(None, (
        waits if left else "The inbox is empty.", deciding.said_of_last(call)))) + "\n")  # fmt: skip
