"""Finds an order of telling that is not this reader’s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.listening import wished_order
from goodbooks.coach.view import Fact
from goodbooks.core.drawing import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_FIRST = 2


def find(view: View, known: Known) -> Iterator[Spot]:
    """The sentence that this reader would like to have found first."""
    for person in known.people(known.reader) if known.reader else ():
        order = wished_order(person.listens)
        act = ("figure" if "numbers first" in person.listens.lower() else "ask") if order else ""
        found = [one for one in view.sentences if act in one.acts and "thanks" not in one.acts]
        is_wanted = act == "figure" or (order and order[0] == "ask")
        if is_wanted and found and found[0].number >= _FIRST:
            says = f"{known.reader} likes it “{one_line(person.listens)}”, and this comes as sentence {found[0].number + 1}."
            yield view.opening(found[0])._replace(cites=(person.ref,), says=says)
            return


FACT = Fact("other-order", find)
