"""The entries of a plan as they are shown: of a long story its beginning, and for whoever has no book yet the lines to add later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.core.drawing import visible
from goodbooks.core.phrasing import counted
from goodbooks.desk.asking.rounds import understood

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry

_STORY, _SHOWN_OF_IT = "  private: ", 3


def in_short(text: str) -> str:
    """An entry as it is shown: of a long story its beginning, since whoever told it knows the rest."""
    lines = text.splitlines(keepends=True)
    said = next((at for at, line in enumerate(lines) if line.startswith(_STORY)), len(lines))
    end = next((at for at in range(said + 1, len(lines)) if not lines[at].startswith("    ")), len(lines))  # fmt: skip
    left = end - said - _SHOWN_OF_IT
    if left < _SHOWN_OF_IT:
        return text
    more = f"    … and {counted(left, 'more line')} of what you told, all of it kept\n"
    return "".join((*lines[: said + _SHOWN_OF_IT], more, *lines[end:]))


def to_add_later(call: Call, entries: list[Entry]) -> int:
    """That nothing is written; where there is no book yet, the plan as the lines that one takes."""
    desk = call.open_desk(is_book_needed=False)
    if desk.where.demo or not entries:
        why = "a demo book stays as it is." if desk.where.demo else "there is no book here; goodbooks start makes one."  # fmt: skip
        tell(call, f"Nothing is written: {why}")
        return 0
    tell(call, "Nothing is written: there is no book here. goodbooks start makes one, and then goodbooks add - takes these lines:")  # fmt: skip
    call.screen.show(
        "\n" + visible("\n".join(one.text for one in understood(desk, entries))) + "\n"
    )
    return 0
