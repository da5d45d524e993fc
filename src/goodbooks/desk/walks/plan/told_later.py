"""Whoever is not to hear of a plan yet, as a person of the book: no page for them tells of its matter, and the coach says so of a message to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.in_a_row import each_named
from goodbooks.core.readers import NOT_YET, not_yet_of
from goodbooks.core.regex import regex
from goodbooks.entries.person import Person
from goodbooks.playbooks.answers.answered import is_name
from goodbooks.playbooks.slots.told import UNAWARE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.questions.walk import Walk

_BETWEEN = regex(r",? and |, ")
_GROUP = regex(r"(?:the|my|our) [a-z]+(?: [a-z]+){0,4}")
"""Colleagues as a group, as the story calls them: “the lads on the floor”."""


def told_later(walk: Walk, plan: Sequence[Entry], on: date) -> Iterator[Entry]:
    """Each of those whom the walk names as not to hear of it yet, with the matter of the plan, or that added to the one whom the book knows."""
    said = next((one.said for one in walk.asked if one.said and one.place == UNAWARE), None)
    matter = next((tag for one in plan for tag in one.matters), "")
    for name in _each(said.text) if said and matter and not said.cites else ():
        if not (is_name(name) or _GROUP.fullmatch(name)) or walk.book.is_me(name):
            continue
        known = [one for one in walk.book.of(Person) if one.who and walk.book.is_same(one.who[0], name)]  # fmt: skip
        has = not_yet_of(walk.book).get(walk.book.person_key(name), frozenset())
        if matter.lower() in has:
            continue
        fields = ((NOT_YET, ", ".join((*sorted(has), matter))),)
        who = known[-1].who[0] if known else name
        amends = (("amends", f"^{known[-1].id}"),) if known and known[-1].id else ()
        yield Person("person", on, None, (who,), (), "", None, (), (), (*amends, *fields))


def _each(said: str) -> list[str]:
    """Those named, one by one; a group beside one name too, “Tom and the lads”."""
    every = _BETWEEN.split(said.strip())
    is_row = len(every) > 1 and all(is_name(one) or _GROUP.fullmatch(one) for one in every)
    return every if is_row else each_named(said)
