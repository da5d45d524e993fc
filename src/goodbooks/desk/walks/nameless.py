"""The boss of a walk who has no name yet: who that is, and the answers of the walk once a name is said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import as_written, is_nameless_boss, name_key
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.renaming import is_no_name, renamed
from goodbooks.playbooks.slots.told import BOSS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.text.playbook import Playbook

_MINE = "my "
"""In one's own words “my boss” means that one person; “the boss” may be anybody."""


def nameless(found: Playbook, walk: Walk) -> tuple[str, str]:
    """The slot in which a walk has a boss without a name, and what they are called there; twice "" where it has none."""
    needs = (one for one in found.header.needs if one.kind == "person" and BOSS in (one.book, one.story))  # fmt: skip
    called = ((one.name, walk.values[one.name].text) for one in needs if one.name in walk.values)
    return next((one for one in called if is_nameless_boss(one[1])), ("", ""))


def put_small(found: Playbook, walk: Walk, small: str) -> tuple[str, str]:
    """The slot of somebody whose name was typed in small letters and taken with capitals, and that name; twice "" where there is none."""
    people = (one.name for one in found.header.needs if one.kind == "person")
    taken = as_written(small)
    slot = next((one for one in people if one in walk.values and walk.values[one].text == taken), "")  # fmt: skip
    return (slot, taken) if slot and small else ("", "")


def name_in_the_book(desk: Desk, place: str, name: str) -> None:
    """Call whoever the book has as “my boss” by a name from now on; nothing where nobody stands in it so.

    A refusal where that is no name, TakenError where it is somebody else's in the book.
    """
    if is_no_name(name):
        why = f"“{name}” is no name that somebody is called by: write the name alone, such as Dana or Dana Roth"
        raise Refusal(why, f"or go on without it, and all of it stays with “{place}”")
    if name_key(place) in map(name_key, desk.names().people):
        desk.add([one.entry for one in renamed(desk, place, name)])


def by_name(answers: Mapping[str, str], slot: str, place: str, name: str) -> dict[str, str]:
    """The answers of a walk with its boss by name, in the words that were typed too."""
    said = {one: words if one.startswith("-") else in_words(words, place, name) for one, words in answers.items()}  # fmt: skip
    return {**said, slot: name}


def in_words(words: str, place: str, name: str) -> str:
    """Words of the writer's own with a name where they say “my boss”, “my boss Dana” or “Dana (my boss)” for Dana."""
    if not name_key(place).startswith(_MINE) and name_key(place) != name_key(name):
        return words
    called, known = re.escape(place), re.escape(name)
    twice = rf"\b{known} \({called}\)|\b{known}, {called}\b(?=,)|\b{called}\b(?: \({known}\)|,? {known}\b)?"
    return re.sub(twice, lambda _: name, words, flags=re.IGNORECASE)
