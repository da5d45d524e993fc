"""What is written down when something planned has been said, or something promised or asked for was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.told_otherwise import now_answered
from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.scope import Scope
from goodbooks.core.to_say import planned_for
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.entries.ask import reply_to
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood


def now_said(
    desk: Desk, meant: Sequence[Entry], day: str, *, is_as_meant: bool = True
) -> list[Understood]:
    """The outcomes that say that something planned has been said, on a day or today.

    Before them, where an answer came first, stands what was said then, with the answer in it; and of a next word, said as it
    was meant, the day that it was meant for.
    Refuses what has no id, what was never planned or is said already, and a day that is unclear or to come.
    """
    today = desk.clock.today
    moment = read_moment(day, today, is_past=True) if day else None
    if isinstance(moment, Unclear):
        raise Refusal(f"“{day}” is no clear day: {moment.reason}", moment.remedy)
    on = moment.on if moment else today
    if on > today:
        raise Refusal(
            "what is said on a day to come is not said yet", "say it, and tell the book then"
        )
    outcomes = [_said_of(desk, entry, on) for entry in meant]
    before = [one for entry in meant for one in _as_it_was(desk, entry, on)]
    before += [one for entry in meant if is_as_meant for one in _on_its_day(entry, on)]
    return list(desk.understand_all("".join(map(desk.text_of, (*before, *outcomes)))))


def now_done(
    desk: Desk, entry: Entry, *, is_on_time: bool = False, day: date | None = None
) -> Understood:
    """The outcome that says that something I promised was done: on the day it was promised for, on a `day` since it was, or today; refused where it is open no more."""
    book = desk.open(Scope(desk.clock.today, ids=(entry.id or "",))).book
    state = promise_stands(book, entry, desk.clock.today) if isinstance(entry, Promise) else None
    is_mine = state is not None and state.is_open and all(map(book.is_me, entry.who))
    is_wanted = isinstance(entry, Request) and (entry.every or reply_to(book, entry) is None)
    if not (is_mine or is_wanted) or not entry.id:
        why = f"{entry.ref} is not something that you promised or were asked for and that is still open"
        raise Refusal(why, "goodbooks today lists what is", NOTHING_CHANGED)
    today, due = desk.clock.today, state.due.on if state and state.due else desk.clock.today
    on = max(min(day or due, today), entry.on) if is_on_time or day else today
    made = desk.kinds["outcome"].type(
        "outcome", on, None, ("me",), (), "Delivered", None, (), (entry.id,), (("state", "delivered"),)
    )  # fmt: skip
    return desk.prepared(made)


def _as_it_was(desk: Desk, entry: Entry, on: date) -> list[Entry]:
    """What a planned entry became before it was said: the same with the answer that came meanwhile."""
    if not entry.matters:
        return []
    book = desk.open(Scope(desk.clock.today, matters=entry.matters)).book
    found = [one for one in now_answered(book) if one.line("amends") == entry.ref]
    return [one._replace(on=on) for one in found if one.on <= on]


def _on_its_day(entry: Entry, on: date) -> list[Entry]:
    """The day on which the next word comes, where it was promised as it was meant: none where that is behind us, or one is said."""
    is_word = isinstance(entry, Promise) and entry.is_called_word() and entry.due is None
    day = planned_for(entry)
    if not is_word or day is None or day < on:
        return []
    fields = (("amends", entry.ref), ("due", f"{day}"), ("next-word", f"{day}"))
    return [made("promise", on, fields=fields)]


def _said_of(desk: Desk, entry: Entry, on: date) -> Entry:
    """The outcome that says that one planned entry has been said; a refusal where that cannot be."""
    if entry.id is None:
        raise Refusal(f"{entry.ref} has no ^id that this could point to", "run goodbooks tidy, which gives it one, and try again")  # fmt: skip
    book = desk.open(Scope(desk.clock.today, ids=(entry.id,))).book
    if all(one.ref != entry.ref for one in book.planned):
        why = f"{entry.ref} is not something that you mean to say and have not said yet"
        raise Refusal(why, "goodbooks today lists what there is to say", NOTHING_CHANGED)
    kind = desk.kinds["outcome"].type
    return kind(
        "outcome", on, None, ("me",), (), "Said", None, (), (entry.id,), (("state", "sent"),)
    )
