"""A story at the desk, made ready for its page: with what the likeliest playbook would ask, if it is one of your own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.problem import Place
from goodbooks.desk.happened.area_gone import recognised
from goodbooks.desk.happened.own_fitting import own_fitting
from goodbooks.desk.happened.shelf import own_paths, paths, text_of
from goodbooks.desk.happened.word_turned import is_turned
from goodbooks.documents.situation import ASKS, GONE, OWN, PLAYS, SAYS, STORY
from goodbooks.entries.note import Note
from goodbooks.situations.moment.broken_confidence import SAYS as WAS_TOLD_ON
from goodbooks.situations.moment.gone_back import SAYS as GONE_BACK
from goodbooks.situations.moment.recognise import NOTHING_FITS
from goodbooks.situations.people.understood import facts_in, people_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.playbooks.text.playbook import Need

SORTS = {
    "promise": "commitment",
    "decision": "decision",
    "ask": "ask",
    "win": "win",
    "talk": "conversation",
}
"""Which sort of fact a story tells for a slot that a kind of entry could fill."""


def as_entry(text: str, desk: Desk) -> Entry:
    """A story as an entry that is not written: its text, the playbooks there are for it, what the first would ask, if it is your own."""
    fields = (("text", text), *_of_playbooks(text, desk))
    return Note("note", desk.clock.today, None, (ME,), (), "", STORY, (), (), fields, Place("", 0))


def _of_playbooks(text: str, desk: Desk) -> Iterator[tuple[str, str]]:
    found, shelf = recognised(desk, text), paths(desk)
    first = next(iter(found.likely), None)
    if (
        first
        and first.passages
        and (first.says in (GONE_BACK, WAS_TOLD_ON) or is_turned(first.says))
    ):
        yield GONE, first.passages[0].text
        yield SAYS, first.says
    names = [one.name for one in (*found.help, *found.likely)] or [NOTHING_FITS]
    there = [name for name in names if name in shelf]
    yield from ((PLAYS, name) for name in there)
    yield from ((OWN, name) for name in own_fitting(desk, text) if name not in names)
    if found.likely and found.likely[0].name in own_paths(desk):
        from goodbooks.playbooks.text.decode import read_header

        needs = read_header(names[0], text_of(desk, names[0]) or "").needs
        yield from ((ASKS, need.ask) for need in needs if not _is_told(need, text))


def _is_told(need: Need, text: str) -> bool:
    """Whether a story may tell what a slot needs: who, when, or a fact of the sort that a book is asked for."""
    if need.kind == "person":
        who = {person.relation for person in people_in(text)}
        return "boss" in who if need.book == "boss" else bool(who - {"boss"})
    facts = facts_in(text)
    if need.kind == "date":
        return need.name == "day" and any(fact.when for fact in facts)
    sort = SORTS.get(need.book.split(" ", 1)[0]) if need.book else None
    return need.kind == "matter" or any(fact.sort == sort for fact in facts)
