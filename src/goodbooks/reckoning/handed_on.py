"""How an area stands that is handed on, with what was asked for it: a yes to the ask begins its trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import is_mine
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.handoff import Handoff, Trial, end_since, trial
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def stand(book: Book, handoff: Handoff, today: date) -> Trial:
    """How a handoff stands on a day; a yes to the ask for it begins its trial, and a no stops it."""
    now = trial(book, handoff, today)
    if now.state != "proposed":
        return now
    for ask in asks_for(book, handoff):
        reply = reply_to(book, ask)
        said = _said(book, ask, reply) if reply and reply.on <= today else ""
        state = {"yes": "on trial", "part": "on trial", "no": "stopped"}.get(said)
        if reply and state:
            ends = end_since(book, handoff, reply) if said == "part" else now.ends
            return Trial(state, ends, reply, said == "part")
    return now


def _said(book: Book, ask: Ask, reply: Entry) -> str:
    """What a reply says to an ask: by its own line, or, where those who were asked decided, by its words."""
    is_theirs = any(book.is_same(who, to) for who in reply.who for to in ask.to)
    if reply.kind == "decision" and is_theirs:
        return dict(is_said(reply.title, ask.title)).get("is", "")
    return reply.line("is") if reply.kind == "answer" else ""


def is_as_asked(book: Book, handoff: Handoff, today: date) -> bool:
    """Whether an area was handed on as it stands there; one that was only asked for, or got a yes with other terms, was not."""
    now = stand(book, handoff, today)
    if now.state not in ("on trial", "held"):
        return False
    named = handoff.trial_end.on if handoff.trial_end else None
    return not now.is_part or (named is not None and named == now.ends)


def asks_for(book: Book, handoff: Handoff) -> list[Ask]:
    """What I ask of its giver for this very area, asked or meant: for its id, or with its name in it."""
    near = {
        one.ref: one
        for tag in handoff.matters
        for one in (*book.about(tag), *book.planned_about(tag))
    }
    name = handoff.title.casefold().strip()
    return [
        one
        for one in (*book.pointing_to(handoff, Ask), *near.values())
        if isinstance(one, Ask)
        and is_mine(book, one)
        and any(book.is_same(giver, to) for giver in handoff.who for to in one.to)
        and (handoff.id in one.links or (name and name in one.title.casefold()))
    ]
