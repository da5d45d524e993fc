"""What a story tells beside the answers, shown by hand before the plan, and which of it is not to be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.cli.help_first import ask_and_judge

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.walking import Ending


def left_out(call: Call, end: Ending) -> str:
    """The numbers of what the story tells that is not to be kept with the plan; by hand it is shown and asked for once."""
    is_own = call.open_desk(is_book_needed=False).where.is_own
    if not end.told or not call.is_asked_by_hand() or not is_own:
        return ""
    tell(call, "What you told, kept with it, each as a note that only you can read:")
    for number, one in enumerate(end.told, 1):
        tell(call, one.words, f"  {number} ")
    said = ask_and_judge(call, "Enter keeps all of it; the numbers of some leave those out.") or ""
    numbers = {int(one) for one in said.replace(",", " ").split() if one.isdecimal()}
    return " ".join(str(one.number) for at, one in enumerate(end.told, 1) if at in numbers)
