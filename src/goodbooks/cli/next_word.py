"""The day and time of the next word, as --next says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.next_day import Heard, heard_next

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def next_word(call: Call) -> Heard:
    """When the next word comes, as --next says; no moment where it says nothing."""
    said = call.options.next
    if said is None:
        return Heard(Unclear("", ""))
    word = heard_next(call.desk, said)
    if isinstance(word.moment, Unclear):
        raise Refusal(f"--next: {word.moment.reason}", word.moment.remedy)
    return word
