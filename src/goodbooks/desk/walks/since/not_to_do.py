"""What the playbook of a plan says not to do, for whoever writes to somebody whom the plan is about, or practises the talk with them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.scope import Scope
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

UNDER_WAY = timedelta(days=60)
"""So long a plan that only the book tells of counts as under way."""


def not_to_do(desk: Desk, who: str) -> str:
    """The part of the playbook, in a paragraph with its title, where a plan with somebody is under way; "" where none is."""
    from goodbooks.desk.walks import playing
    from goodbooks.playbooks.text.playbook import AVOID

    name = _under_way(desk, _of_late(desk, who), who) if who else ""
    if not name or name not in playing.paths(desk):
        return ""
    found = playing.playbook(desk, name)
    lines = [
        one.text for one in found.part(AVOID).pieces if one.sort == "-" and "{" not in one.text
    ]
    return f"{AVOID}, by “{found.header.title}”: {' '.join(lines)}" if lines else ""


def _of_late(desk: Desk, who: str) -> Book:
    """What was planned since a plan may be under way, and who is meant."""
    today, kinds = desk.clock.today, ("ask", "talk", "note.plays")
    since = today - UNDER_WAY
    return desk.open(Scope(today, (who,), kinds=kinds, since=since, people_since=since)).book


def _under_way(desk: Desk, book: Book, who: str) -> str:
    """The playbook of the last plan that asks somebody something, or wants a talk with them, and of which nobody has said yet how it went."""
    today = desk.clock.today
    notes = [one for one in book.of(Note) if one.plays and not one.went and one.line("written")]
    for note in sorted(notes, key=book.moment, reverse=True):
        is_over = any(one.went for one in book.pointing_to(note, Note))
        stamp = note.line("written")
        with_it = (one for one in book.written if one.kind in ("ask", "talk") and one.line("written") == stamp)  # fmt: skip
        is_theirs = any(book.is_same(name, who) for one in with_it for name in (*one.to, *one.who))
        if not is_over and is_theirs and today - note.on <= UNDER_WAY:
            return note.plays
    return ""
