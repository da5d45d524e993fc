"""The day by which a mail asks for an answer: before what the mail itself says comes sooner, “ships tomorrow”."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.dues import dues
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.playbooks.slots.filling import LIMIT, slots_in
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.slots.week import week_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.playbooks.text.playbook import Draft

_ASKS = regex(r"\b(?:tell me|let me know|correct me|write back|answer)\b[^.?!]*\bby \{\+")


def with_time_to_answer(
    said: str, draft: Draft, values: Mapping[str, Value], today: date
) -> Mapping[str, Value]:
    """What fills a line that asks to hear by a counted day, so that it is a day before the first one to come that the mail names, today at the soonest; any other line as it is."""
    if not _ASKS.search(said):
        return values
    named = [day for day in _days_of(draft, values, today) if day > today]
    if not named:
        return values
    before = max(today, week_of(values).up_to(min(named) - timedelta(days=1)))
    limit = values.get(LIMIT)
    last = min(before, date.fromisoformat(limit.text)) if limit else before
    return {**values, LIMIT: Value(last.isoformat())}


def _days_of(draft: Draft, values: Mapping[str, Value], today: date) -> Iterator[date]:
    """The days that the answers in a mail name."""
    names = dict.fromkeys(name for line in (draft.subject, *draft.lines) for name in slots_in(line))
    for text in (
        values[name].text for name in names if name in values and not values[name].is_usual
    ):
        with suppress(ValueError):
            yield date.fromisoformat(text[:10])
            continue
        yield from (due.on for due in dues(text, today, UNKNOWN))
