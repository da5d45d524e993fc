"""What a way says for a no, written beside what it asks: so that the book has it on the day on which the no comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.entries.ask import Ask
from goodbooks.playbooks.slots.filling import fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Way

LINE = "on-no"


def with_its_no(
    steps: Iterable[Planned], way: Way | None, values: Mapping[str, Value], today: date
) -> Iterator[Planned]:
    """The steps of a way, with its words for a no under each that asks somebody else for more than a talk or a note."""
    said = fill(way.on_no, values, today, "[{}]") if way else None
    for one in steps:
        entry = one.entry
        if said and said.text and not said.lacks and _can_be_refused(entry):
            entry = entry._replace(fields=(*entry.fields, (LINE, said.text)))
        yield one._replace(entry=entry)


def _can_be_refused(entry: Entry) -> bool:
    """Whether an entry asks somebody else for something that they can say no to, and says nothing yet of what follows."""
    if not isinstance(entry, Ask) or entry.to == (ME,) or entry.on_no:
        return False
    return not entry.is_for_a_talk() and not entry.asks_nothing()
