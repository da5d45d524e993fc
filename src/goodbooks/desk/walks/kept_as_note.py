"""A story that is kept as a note alone: the note, and the end of what it tells was taken back, which no page may leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.scope import Scope
from goodbooks.desk.happened.area_gone import area_gone, told_gone
from goodbooks.desk.lines.story_lines import as_lines
from goodbooks.desk.walks.questions.area_back import its_end
from goodbooks.reckoning.standing_words import KINDS

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.playbooks.text.playbook import Playbook


def kept_as_note(desk: Desk, found: Playbook, words: str, told: str = "") -> tuple[Entry, ...]:
    """The note that is enough where nothing is asked, what was told in it in private; and the end of an area that was taken back by it."""
    title = words or found.header.title
    story = as_lines(told)
    fields = (("plays", found.name), *((("private", story),) if story else ()))
    note = made("note", desk.clock.today, ("me",), title=title, fields=fields)
    return (note, *ended_by(desk, told))


def ended_by(desk: Desk, told: str) -> tuple[Entry, ...]:
    """The decision with which an area ends that a story tells was taken back; () where it tells none, or the book has that."""
    if not told_gone(desk, told):
        return ()
    today = desk.clock.today
    book = desk.open(Scope(today, kinds=KINDS)).book
    gone = area_gone(book, told, today).area
    return tuple(one.entry for one in its_end(book, gone, (), told, today))
