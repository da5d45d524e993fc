"""No file needs itself by way of others: each can be read without those that ask it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from guards.house import SOURCE, imports, made_up, product

if TYPE_CHECKING:
    from collections.abc import Iterable

    from guards.house import Module

MAY = (
    {"core.day_slips", "core.days", "core.numbered_days", "core.spoken_days"},
    {"web.house", "web.room", "web.visit"},
)
"""A day is read by words only where it is no date in figures; and a visit has its house, a house its rooms, and a room its visits."""


def named(module: Module) -> str:
    """How a file is called in an import, without the name of the package; a room is called as its folder."""
    inner = os.path.relpath(module.path, SOURCE).removesuffix(".py").replace(os.sep, ".")
    return inner.removesuffix(".__init__")


def known_by(modules: Iterable[Module]) -> dict[str, set[str]]:
    """For each file the files that it imports, wherever in it; folders are left out, which say only what they hold."""
    every = {named(one): one for one in modules if not one.path.endswith("__init__.py")}
    found: dict[str, set[str]] = {}
    for name, module in every.items():
        targets = {one.target.removeprefix("goodbooks.") for one in imports(module)}
        found[name] = {to for one in targets for to in (one, one.rpartition(".")[0]) if to in every}
    return found


def circles(known: dict[str, set[str]]) -> set[str]:
    """The files that are left when those that ask nobody left, or that nobody left asks, are taken away again and again."""
    left = dict(known)
    while True:
        asked = set().union(*left.values())
        free = [name for name, asks in left.items() if not asks & left.keys() or name not in asked]
        if not free:
            return set(left)
        for name in free:
            del left[name]


def as_one(known: dict[str, set[str]], few: set[str]) -> dict[str, set[str]]:
    """The same with a few files that may ask one another taken as one, by the name of the first."""
    one = min(few)
    asks = set().union(*(known[name] for name in few))
    every = {
        name: asks if name == one else known[name] for name in known if name not in few - {one}
    }
    return {
        name: {one if to in few else to for to in asks if name != one or to not in few}
        for name, asks in every.items()
    }


def test_no_file_needs_itself_by_way_of_others() -> None:
    known = known_by(product())
    for few in MAY:
        known = as_one(known, few)
    assert circles(known) == set()


def test_a_circle_that_may_be_is_still_one() -> None:
    known = known_by(product())
    for few in MAY:
        assert circles({name: known[name] & few for name in few}) == few


def test_a_circle_of_files_is_seen() -> None:
    one = made_up("def f():\n    from goodbooks.core.two import g", name="one")
    two = made_up("from goodbooks.core.three import h", name="two")
    three = made_up("import goodbooks.core.one", name="three")
    beside = made_up("from goodbooks.core.one import f", name="beside")
    assert circles(known_by([one, two, three, beside])) == {"core.one", "core.two", "core.three"}
    assert circles(known_by([one, two, beside])) == set()


def test_a_circle_through_files_that_may_be_one_is_seen() -> None:
    known = {"a": {"b"}, "b": {"a", "c"}, "c": set(), "d": {"a"}}
    assert circles(as_one(known, {"a", "b"})) == set()
    assert circles(as_one({**known, "c": {"a"}}, {"a", "b"})) == {"a", "c"}
