"""What is missing: what was acknowledged once and is not in the book any more, to be put back or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.texts.starting import is_away
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.desk.texts.mending import Copy
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """What is remembered of it, and how it was lost."""
    return _drawn(visit)


def let_go(visit: Visit) -> Answer:
    """Miss it no longer, if that is still what was shown."""
    text = visit.desk.recover().text if visit.is_own else ""
    if visit.said("shown") != visit.mark(text):
        return _drawn(visit, is_changed=True)
    if text:
        visit.desk.recover(forget=True)
    return visit.go("/")


def put_back(visit: Visit) -> Answer:
    """Write a book that is gone or was emptied as it is remembered, if that is still what was shown."""
    text = visit.desk.recover().text if visit.is_own else ""
    if visit.said("shown") != visit.mark(text):
        return _drawn(visit, is_changed=True)
    visit.desk.put_back()
    return visit.go("/")


def merge(visit: Visit) -> Answer:
    """Add what only copies of the book hold, if that is still what was shown."""
    if visit.said("shown") != visit.mark(_only_there(visit, _copies(visit))):
        return _drawn(visit, is_changed=True)
    visit.desk.merge()
    return visit.go("/missing#copies")


def _copies(visit: Visit) -> list[Copy]:
    """The copies that a sync tool left beside the book."""
    return visit.desk.copies() if visit.is_own else []


def _only_there(visit: Visit, copies: list[Copy]) -> str:
    """The entries that copies hold and the book lacks, as text."""
    return "\n".join(visit.desk.text_of(entry) for copy in copies for entry in copy.entries)


def _drawn(visit: Visit, *, is_changed: bool = False) -> Answer:
    found = visit.desk.recover() if visit.is_own else None
    text = found.text if found else ""
    said = [one.partition("; goodbooks recover")[0] for one in found.said] if found else []
    said = [one for one in said if not one.startswith("conflict-copy:")]
    copies = _copies(visit)
    held = _only_there(visit, copies)
    return visit.draw(
        "rooms/missing.html", text=text.rstrip("\n"), said=said, mark=visit.mark(text),
        is_emptied=any(one.startswith("emptied:") for one in said) or is_away(visit.desk.where.path), is_changed=is_changed,
        held=held.rstrip("\n"), held_mark=visit.mark(held), copies=[copy.name for copy in copies],
    )  # fmt: skip


ROOM = Room(
    "missing", "What is missing", 0, "", "what was added once and is gone, to be put back or let go",
    (Way("/missing", show), Way("/missing/let-go", let_go, "POST"),
     Way("/missing/put-back", put_back, "POST"), Way("/missing/merge", merge, "POST")),
)  # fmt: skip
