"""The pages that can be made of a book, each with what it can be about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.scope import Scope
from goodbooks.desk.forecasting import foretold
from goodbooks.web.keyed import key_of
from goodbooks.web.persons import matters_of, names_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.document import Recipe
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

WHOLE, _MOST = "all", 40
ELSEWHERE = ("today", "situation")
"""Pages that have a room of their own."""


class Choice(NamedTuple):
    """What a page can be about: what stands for it in the address, and its name."""

    key: str
    name: str


def offer(visit: Visit, recipes: Sequence[Recipe]) -> Answer:
    """These pages, with what each can be about; of a single one that is open."""
    offered = [(one, _choices(visit, one)) for one in recipes]
    return visit.draw("rooms/pages.html", offered=offered, is_one=len(recipes) == 1)


def _choices(visit: Visit, recipe: Recipe) -> list[Choice]:
    """What a page can be about, the likeliest first."""
    about = recipe.argument.removesuffix("?")
    if recipe.name == "forecast":
        return [Choice(one.id or "", one.title or one.ref) for one in foretold(visit.desk, _MOST)]
    found: list[Choice] = []
    if recipe.argument.endswith("?") or not about:
        found.append(Choice(WHOLE, "Everything"))
    if about == "who":
        found += [Choice(key_of(name), name) for name in names_of(visit)]
    elif about == "matter":
        found += [Choice(key_of(tag), f"#{tag}") for tag in matters_of(visit)]
    elif about == "ref":
        newest = visit.desk.find("", kind="decision", limit=_MOST, order="newest").entries
        ids = tuple(one.id for one in newest if one.id and not one.line("amends"))
        book = visit.desk.open(Scope(visit.desk.clock.today, ids=ids)).book
        now = (book.get(one) for one in ids)
        found += [Choice(one.id, one.title or one.ref) for one in now if one and one.id in ids]
    return found[:_MOST]
