"""What was planned and is said now, or promised and is done: one press writes it down, and one press takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import capital, day_text
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.core.telling import is_mine as is_mine_to_say
from goodbooks.core.to_say import to_say
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pages.now_said import now_done, now_said
from goodbooks.desk.pages.sending import new_entry
from goodbooks.desk.walks.plan.area_ended import area_ended
from goodbooks.web.keyed import part_of
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.walks import SAID_BACK

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.web.visit import Visit

_MOST, _LEFT, _BACK = 40, "said.left", SAID_BACK
"""So many are written by one press; those that it leaves, and where it was made, are kept with the first that it wrote."""
_WHERE = regex(r"/(?:happened/walk|entry|people|matters|pages|promises)(?:/[\w@+-]+)*")
"""The rooms to come back to; Today is always offered."""

_DAY = regex(r"\d{4}-\d\d-\d\d")
_BECAME = {
    "delivered": "it was delivered",
    "missed": "it was missed",
    "excused": "none was due",
    "ended": "it has ended",
    "met": "it has held",
    "failed": "it did not hold",
    "silent": "no word came back so far",
    "acknowledged": "they say that it is right",
}
"""What a press writes down of something, as one says it."""
TAKEN_BACK = "taken-back"
"""What a press says of an area that is theirs again: it is written as whatever ends it."""
_CAME = regex(rf"(?P<what>{'|'.join((*_BECAME, TAKEN_BACK))}) (?P<day>\d{{4}}-\d\d-\d\d )?(?P<refs>\^[\w-]+(?: \^[\w-]+)*)")  # fmt: skip


def write(visit: Visit) -> Answer:
    """Write down that the planned entries named by the button have been said today; of very many, the first."""
    refs = list(dict.fromkeys(visit.said("refs").split()))
    if not refs:
        raise Refusal("nothing is named that was said", "go back, and load the page again")
    made = now_said(visit.desk, [visit.desk.entry(ref) for ref in refs[:_MOST]], "")
    visit.desk.add([one.entry for one in made])
    said = [one.entry.ref for one in made if one.entry.kind == "outcome"]
    left = refs[_MOST:]
    if left:
        visit.typed.put(_LEFT, " ".join((said[0], *left)))
    back = visit.said("from")
    back = visit.typed.get(_BACK).rpartition(" ")[2] if back.startswith("/said/") else back
    visit.typed.put(_BACK, f"{said[0]} {back}" if _WHERE.fullmatch(back) and said else "")
    return visit.go("/said/" + "+".join(part_of(ref) for ref in said))


def done(visit: Visit) -> Answer:
    """Write down that what the button names was done, today, on the day it was promised for or on the one that the button says."""
    ref, _, when = visit.said("refs").partition(" ")
    if not ref:
        raise Refusal("nothing is named that was done", "go back, and load the page again")
    entry, day = (
        visit.desk.entry(ref),
        read_moment(when, visit.desk.clock.today) if _DAY.fullmatch(when) else None,
    )
    made = now_done(
        visit.desk,
        entry,
        is_on_time=when == "on-time",
        day=day.on if isinstance(day, Moment) else None,
    )
    visit.desk.add([made.entry])
    return visit.go(f"/said/{part_of(made.entry.ref)}")


def came(visit: Visit) -> Answer:
    """Write down what the button says became of these entries, on its day or today, as the line for the box would."""
    found = _CAME.fullmatch(visit.said("refs"))
    if not found:
        raise Refusal("it is not said what came of what", "go back, and load the page again")
    refs = [visit.desk.entry(ref).ref for ref in found["refs"].split()]
    what, back = found["what"], visit.said("from")
    if what == TAKEN_BACK:
        return _shown_then(visit, visit.desk.prepared(area_ended(visit.desk, refs[0])).entry, back)
    line = f'{found["day"] or ""}outcome "{capital(what)}" for {", ".join(refs)}\n  state: {what}'
    return _shown_then(visit, visit.desk.understand(line).entry, back)


def _shown_then(visit: Visit, made: Entry, back: str) -> Answer:
    """What was made is written down and shown, with the way back to where it was pressed."""
    visit.desk.add([made])
    visit.typed.put(_BACK, f"{made.ref} {back}" if _WHERE.fullmatch(back) else "")
    return visit.go(f"/said/{part_of(made.ref)}")


def show(visit: Visit) -> Answer:
    """What was written down as said, with the way to take it back."""
    outcomes = _outcomes(visit)
    standing = _standing(visit, outcomes)
    about = [
        visit.desk.entry(ref)
        for one in outcomes
        for ref in (one.links or one.line("reverses").replace(",", " ").split())
    ]
    return visit.draw(
        "rooms/said.html",
        about=about,
        still=_still(visit, about),
        is_standing=bool(standing),
        on=outcomes[0].on,
        is_done=outcomes[0].line("state") == "delivered",
        moved=_new_day(outcomes[0], visit.desk.clock.today),
        came=_came(visit, outcomes[0], about),
        refs=visit.parts["refs"],
        left=_left(visit, outcomes[0]),
        back=_back(visit, outcomes[0]),
    )


def take_back(visit: Visit) -> Answer:
    """Withdraw what was written: the entries are planned again, and nothing is erased."""
    standing = _standing(visit, _outcomes(visit))
    made = [new_entry(visit.desk, "note", fields={"withdraws": one.ref}) for one in standing]
    if made:
        visit.desk.add([one.entry for one in made])
    return visit.go(f"/said/{visit.parts['refs']}")


def _outcomes(visit: Visit) -> list[Entry]:
    """The entries of the address that say that something was said; a refusal where one says something else."""
    refs = visit.parts["refs"].split("+")
    if len(refs) > _MOST:
        raise Refusal(f"that is more than {_MOST} at once", "go back to Today", NOTHING_CHANGED)
    found = [visit.desk.entry(ref) for ref in refs]
    for one in found:
        is_back = one.kind == "decision" and bool(one.line("reverses"))
        if not is_back and (
            one.kind != "outcome" or one.line("state") not in ("sent", "moved", *_BECAME)
        ):
            raise Refusal(
                f"{one.ref} does not say that something was said",
                "go back to Today",
                NOTHING_CHANGED,
            )
    return found


def _new_day(outcome: Entry, today: date) -> str:
    """The day that something has now, of an outcome that says it moved; "" for another."""
    found = read_moment(outcome.line("due"), today) if outcome.line("state") == "moved" else None
    return day_text(found.on, today) if isinstance(found, Moment) else ""


def _came(visit: Visit, outcome: Entry, about: list[Entry]) -> str:
    """What became of something, as a sentence without its day; "" for what I said, or did myself."""
    if outcome.kind == "decision":
        return "they took it back"
    what = outcome.line("state")
    book = visit.desk.open(Scope(visit.desk.clock.today, kinds=("person",))).book
    is_mine = all(one.kind == "request" or is_mine_to_say(book, one) for one in about)
    return "" if what == "delivered" and is_mine else _BECAME.get(what, "")


def _back(visit: Visit, first: Entry) -> str:
    """The address at which the press was made, such as the plan of a walk; "" for Today."""
    ref, _, path = visit.typed.get(_BACK).partition(" ")
    return path if ref == first.ref and _WHERE.fullmatch(path) else ""


def _left(visit: Visit, first: Entry) -> list[str]:
    """What the same press left to be said, as far as it is planned still."""
    ref, *refs = visit.typed.get(_LEFT).split() or [""]
    if ref != first.ref:
        return []
    ids = tuple(one.removeprefix("^") for one in refs)
    planned = {
        one.ref for one in visit.desk.open(Scope(visit.desk.clock.today, ids=ids)).book.planned
    }
    return [one for one in refs if one in planned]


def _still(visit: Visit, about: list[Entry]) -> list[tuple[Entry, str]]:
    """What of the same plan is meant to be said yet, each by what it is, with its day."""
    today = visit.desk.clock.today
    tags = tuple(dict.fromkeys(tag for one in about for tag in one.matters))
    book = visit.desk.open(Scope(today, matters=tags)).book
    near = [one for one in to_say(book) if not set(tags).isdisjoint(one.entry.matters)]
    said = {one.ref for one in about}
    return [
        (one.entry, f"{capital(one.what(book))} ({one.when(today)})")
        for one in near
        if one.entry.ref not in said
    ]


def _standing(visit: Visit, outcomes: Sequence[Entry]) -> list[Entry]:
    """Those that were not taken back meanwhile."""
    ids = tuple(one.id for one in outcomes if one.id)
    book = visit.desk.open(Scope(visit.desk.clock.today, ids=ids)).book
    return [one for one in outcomes if one.id and book.get(one.id) is not None]


ROOM = Room(
    "said", "Said", 0, "", "what was planned and has been said",
    (
        Way("/said", write, "POST"),
        Way("/said/done", done, "POST"),
        Way("/said/came", came, "POST"),
        Way("/said/{refs}", show),
        Way("/said/{refs}/take-back", take_back, "POST"),
    ),
)  # fmt: skip
