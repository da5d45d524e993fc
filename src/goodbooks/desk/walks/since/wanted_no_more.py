"""A plan that stands in the book, and that its writer wants no more: who has to hear that first, and what of it is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed, short_day
from goodbooks.core.telling import add_line, in_marks
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.questions.half_told import remembered
from goodbooks.desk.walks.since.plan_answered import asked_by
from goodbooks.desk.walks.words.since_written import written_of
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.note import Note
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk
from goodbooks.language.meant.after_all import wants_none_of_it
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.playbooks.text.playbook import Playbook

_SAID = {"yes": "said yes", "no": "said no", "part": "said yes to a part of it"}
_TO_THEM = "As you might say it: “I'd like to leave it as it is after all. What does that change for you by now?”"


def wanted_no_more(
    desk: Desk, environ: Mapping[str, str], found: Playbook, words: str
) -> tuple[str, ...]:
    """What there is to do where words say that their writer wants the change no more that a plan of this playbook asks for; () for other words, and without such a plan."""
    if not desk.where.is_own or not wants_none_of_it(words):
        return ()
    book, today = playing.opened(desk), desk.clock.today
    asks = [one for one in asked_by(desk, found, book) if not one.asks_nothing()]
    if not asks:
        return ()
    put = [one for one in asks if one not in book.planned]
    back = _to_take_back(book, remembered(desk, environ, found.name), asks)
    return (*_told_to(book, put, today), *_taken_back(back, is_all=not put))


def _told_to(book: Book, put: list[Ask], today: date) -> Iterator[str]:
    """Of the last that was asked of each: what they said to it, and how they hear that it is wanted no more."""
    last = {book.person_keys(one.to): one for one in put}
    for ask in last.values():
        reply, to = reply_to(book, ask), listed(book.name_of(name) for name in ask.to)
        said = _SAID.get(reply.line("is"), "answered") if reply else ""
        came = f"{to} {said} on {short_day(reply.on, today)}" if reply else f"{to} has not answered"
        yield f"This is no new plan: you asked {to} on {short_day(ask.on, today)} {in_marks(ask.title)}, and {came}."
        if said == _SAID["no"]:
            continue
        tag = f" #{ask.matters[0]}" if ask.matters else ""
        line = add_line(f'ask me -> {name_text(ask.to[0])} "To leave it as it is, after all"{tag}')
        yield f"{to} hears it first, then whoever knows of it. {_TO_THEM}"
        yield f"Once you have said it: {line}"


def _taken_back(back: tuple[Entry, ...], *, is_all: bool) -> Iterator[str]:
    """The line that takes back what nobody was told yet."""
    if is_all:
        yield "This is no new plan: nobody was asked yet, so nobody has to hear of it."
    if back:
        refs = ", ".join(one.ref for one in back)
        yield f"What is only planned, taken back: goodbooks add 'note' 'withdraws: {refs}'"


def _to_take_back(book: Book, kept: Mapping[str, str], asks: list[Ask]) -> tuple[Entry, ...]:
    """What of a plan is still to come: what is only meant to be said, what I promised myself for it, and the day on which it is looked at."""
    plan = written_of(kept)
    refs = set(plan.refs) if plan else {one.ref for one in asks}
    tags = {tag for one in asks for tag in one.matters}
    every = (
        one for one in (*book.entries, *book.planned) if one.ref in refs or tags & {*one.matters}
    )
    return tuple(dict.fromkeys(one for one in every if one.id and _is_to_come(book, one)))


def _is_to_come(book: Book, entry: Entry) -> bool:
    if isinstance(entry, Ask):
        return entry in book.planned
    if isinstance(entry, Promise):
        return all(map(book.is_me, (*entry.who, *entry.to)))
    return (isinstance(entry, Talk) and entry.stage == "planned") or (
        isinstance(entry, Note) and bool(entry.look_back)
    )
