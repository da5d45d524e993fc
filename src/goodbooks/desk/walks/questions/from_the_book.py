"""What the book knows for a question of a walk, before a story or its writer is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks.questions.area_back import as_a_value, wanted_of_it
from goodbooks.desk.walks.questions.lets_me import who_lets_me
from goodbooks.desk.walks.questions.of_this_story import of_its_own, spoken_of
from goodbooks.desk.walks.questions.who_has_it import is_turned_by_now, who_has_it
from goodbooks.desk.walks.questions.who_waits_there import who_waits_there
from goodbooks.playbooks.slots.sources import (
    AREA_TAKEN_BACK,
    TOLD_OF,
    WAITS_FOR,
    look_up,
    named_after,
)
from goodbooks.playbooks.slots.told import BOSS
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.playbook import POSITION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.playbooks.text.playbook import Need


def from_the_book(need: Need, on: Ground, values: Mapping[str, Value]) -> Value | None:
    """What the book knows for a slot, of what the story speaks of; a matter that gets its name by itself gets one that no other story has."""
    if need.book == AREA_TAKEN_BACK:
        return as_a_value(on.gone) if on.gone else None
    if need.book.startswith(TOLD_OF):
        return who_has_it(on.book, values.get(need.book.removeprefix(TOLD_OF)))
    if need.book.startswith(WAITS_FOR):
        decider = values.get(need.book.removeprefix(WAITS_FOR))
        return who_waits_there(on.book, decider, on.today, spoken_of(on.told, on.book, values))
    if need.kind == "matter" and on.gone and on.gone.matters and named_after(need.book):
        return Value(on.gone.matters[0], (on.gone.ref,))
    known = look_up(need.book, on.book, values, on.today, spoken_of(on.told, on.book, values))
    if known is None and need.book == BOSS:
        return who_lets_me(on.book, on.told)
    if is_turned_by_now(need, known, on.book, on.told, on.today):
        return None
    if need.kind != "matter" or known is None or known.cites or not on.told:
        return known
    return known._replace(text=of_its_own(known.text, on.told, on.book))


def wanted_before(name: str, on: Ground) -> Value | None:
    """What I wanted of the area that was taken back, where that is asked for."""
    return wanted_of_it(on.book, on.gone) if name == POSITION and on.gone else None
