"""The day and time of the next word, as --next says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.core.problem import Unclear
from goodbooks.desk.next_day import Heard, heard_next
from goodbooks.desk.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def next_word(call: Call) -> Heard:
    """When the next word comes, as --next says; no moment where it says nothing."""
    said = call.options.next
    if said is None:
        return Heard(Unclear("", ""))
    today, now = call.desk.clock
    word = heard_next(call.desk, said)
    moment = word.moment
    if not isinstance(moment, Moment):
        raise Refusal(f"--next: {moment.reason}", moment.remedy)
    is_over = moment.on == today and bool(moment.at and now and moment.at < now)
    if moment.on < today or is_over:
        raise Refusal(f"--next: {moment} is already over", 'write a time to come: "tomorrow 10:00"')
    return word
