"""Erase one person: everything that would go is shown, their name is typed, and it goes for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.web.persons import person
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.erasure.erasing import Erasure
    from goodbooks.desk.erasure.mentioned import Mention
    from goodbooks.desk.ground.handed_back import Change
    from goodbooks.web.visit import Visit


_MOST = 100
_REST, _REST_OF_PARTS = "rest", "rest-parts"


class _Sort(NamedTuple):
    """One sort of what is shown: its heading, what it holds, and how many of it stand on the first page."""

    title: str
    rows: tuple[Entry | Change | Mention, ...]

    @property
    def first(self) -> tuple[Entry | Change | Mention, ...]:
        """Those of the first page."""
        return self.rows[:_MOST]

    @property
    def more(self) -> int:
        """How many do not stand there."""
        return max(0, len(self.rows) - _MOST)


def show(visit: Visit) -> Answer:
    """What would go whole, what would keep without the name, and where else it is mentioned."""
    return _shown(visit, visit.desk.erasure(person(visit, visit.parts["key"])))


def _shown(visit: Visit, plan: Erasure, why: str = "") -> Answer:
    """The plan, with the boxes as they were ticked where another name was typed, which `why` says."""
    left = set(visit.every("mention"))
    boxes = {**{str(at): not one.is_part for at, one in enumerate(plan.mentions)}, _REST: True, _REST_OF_PARTS: False}  # fmt: skip
    return visit.draw(
        "rooms/erase.html", 409 if why else 200,
        plan=plan, sorts=_sorts(plan), rests={"mentions": _REST, "parts": _REST_OF_PARTS},
        number={one: str(at) for at, one in enumerate(plan.mentions)}, why=why,
        ticked={box for box, is_ticked in boxes.items() if (box in left if why else is_ticked)},
        beside=visit.desk.beside(plan), seen_mark=visit.mark(_plain(visit, plan)),
    )  # fmt: skip


def more(visit: Visit) -> Answer:
    """Those of one sort that the first page has no room for, a page of them at a time."""
    plan = visit.desk.erasure(person(visit, visit.parts["key"]))
    name, at = visit.parts["name"], visit.parts["at"]
    sort = _sorts(plan).get(name)
    number = int(at) if at.isdecimal() and len(at) < 6 else 0
    pages = -(-len(sort.rows) // _MOST) if sort else 0
    if sort is None or not 1 <= number <= pages:
        raise Gone("page")
    first = (number - 1) * _MOST
    return visit.draw(
        "rooms/erase_more.html",
        plan=plan, name=name, sort=sort, rows=sort.rows[first : first + _MOST],
        first=first + 1, number=number, pages=pages,
    )  # fmt: skip


def erase(visit: Visit) -> Answer:
    """Erase what was shown, if it is still that and their name was typed."""
    plan = visit.desk.erasure(person(visit, visit.parts["key"]))
    here = f"/people/{visit.parts['key']}/erase"
    changed = visit.changed_since(visit.said("seen"), _plain(visit, plan), back=here)
    if changed is not None:
        return changed
    if name_key(visit.said("name")) != name_key(plan.who.name):
        return _shown(
            visit, plan, "That is not the name at the top of this page, so nothing was erased."
        )
    done = visit.desk.erase(plan, _chosen(plan, set(visit.every("mention"))))
    visit.house.forget_shown()
    return visit.draw("rooms/erased.html", done=done)


def _sorts(plan: Erasure) -> dict[str, _Sort]:
    """What is shown, sort by sort, by the name each has in an address."""
    parts = tuple(one for one in plan.mentions if one.is_part)
    whole = tuple(one for one in plan.mentions if not one.is_part)
    return {
        "gone": _Sort("Goes whole", plan.gone),
        "changes": _Sort("Stays without the name", plan.changes),
        "mentions": _Sort("In words of yours", whole),
        "parts": _Sort("A word that may be theirs", parts),
    }


def _chosen(plan: Erasure, wanted: set[str]) -> list[Mention]:
    """The mentions that were ticked: one by one on the first page, the rest of each sort together."""
    sorts = _sorts(plan)
    rests = {one for name, said in (("mentions", _REST), ("parts", _REST_OF_PARTS))
             if said in wanted for one in sorts[name].rows[_MOST:]}  # fmt: skip
    return [one for at, one in enumerate(plan.mentions) if str(at) in wanted or one in rests]


def _plain(visit: Visit, plan: Erasure) -> str:
    """All that is shown of a plan, as text."""
    rows = [visit.desk.text_of(entry) for entry in plan.gone]
    rows += [f"- {one.old}\n+ {one.new}" for one in plan.changes]
    rows += [f"? {one.line}: {one.old}" for one in plan.mentions]
    return "\n".join(rows)


ROOM = Room(
    "erase", "Erase", 0, "", "everything about one person, gone for good",
    (
        Way("/people/{key}/erase", show),
        Way("/people/{key}/erase", erase, "POST"),
        Way("/people/{key}/erase/{name}/{at}", more),
    ),
)  # fmt: skip
