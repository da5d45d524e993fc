"""Who waits for a word of mine: several on one matter, and each who asked without a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.asked_after import EITHER_WAY, asks_my_part, hears_later, is_only_after_me
from goodbooks.accounts.kept_quiet import ALL_GOES_ON, what_can_be_said
from goodbooks.accounts.owed import Debt, debt_text, i_owe
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, counted, from_now, listed
from goodbooks.core.telling import to_you
from goodbooks.entries.promise import open_promises
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book

MOST = 5
_ASKED = frozenset({"request", "ask"})


def on_one_matter(book: Book, today: date) -> tuple[Line, ...]:
    """Those whose questions to me are open, by matter, where no next word is promised."""
    promised = has_my_word(book, today)
    by_matter: dict[str, list[Debt]] = {}
    for debt in i_owe(book, today):
        if debt.entry.kind in _ASKED and not is_only_after_me(book, debt.entry):
            by_matter.setdefault((*debt.entry.matters, "")[0], []).append(debt)
    lines = []
    for matter, debts in by_matter.items():
        names = tuple(dict.fromkeys(name for debt in debts for name in debt.to))
        if matter and matter not in promised and len(names) > 1:
            more = len(names) - MOST
            shown = [*names[:MOST], counted(more, "other")] if more > 0 else names
            words = f"{listed(shown)} wait on #{matter}: goodbooks hold {matter}"
            lines.append(Line(words, tuple(debt.entry.ref for debt in debts), "!"))
    return tuple(lines)


def asked_without_a_day(book: Book, today: date, above: Iterable[Line]) -> tuple[Line, ...]:
    """Each who asked me something for no day, the last first, where no word is promised and none of the lines `above` tells it."""
    told = {ref for line in above for ref in line.cites} | has_my_word(book, today)
    waiting = [debt for debt in i_owe(book, today) if debt.entry.kind in _ASKED and not debt.due]
    return tuple(
        Line(f"{capital(listed(map(to_you, debt.to)))}: {debt_text(debt, today)}, asked {from_now(debt.entry.on, today)}{_then(book, debt, told, today)}", debt.cites, "-")
        for debt in reversed(waiting)
        if debt.to and told.isdisjoint((debt.entry.ref, debt.entry.id or "", *debt.entry.matters))
    )  # fmt: skip


def _then(book: Book, debt: Debt, told: set[str], today: date) -> str:
    """How to say when the answer comes; what can be said meanwhile to who asks after me."""
    if isinstance(debt.entry, Request) and asks_my_part(book, debt.entry):
        return f"; if they ask again: “{EITHER_WAY}”"
    if isinstance(debt.entry, Request) and is_only_after_me(book, debt.entry):
        is_later = hears_later(book, debt.entry)
        why = "that is not theirs to hear yet" if is_later else "nothing has to be told before it is decided"  # fmt: skip
        said = what_can_be_said(book, (debt.entry,), today)
        return f"; {why}: “{said[0][1] if said else ALL_GOES_ON}”"
    return how_to_hold(debt, told)


def has_my_word(book: Book, today: date) -> set[str]:
    """The matters and ids of which I have promised the next word."""
    return {one for p, _ in open_promises(book, today) if p.next_word for one in (*p.matters, *p.links)}  # fmt: skip


def how_to_hold(debt: Debt, told: set[str]) -> str:
    """How to say when the answer comes that somebody alone waits for, where no word of it is offered or promised already."""
    entry = debt.entry
    is_told = told.intersection((entry.ref, entry.id or "", *entry.matters))
    if entry.kind != "request" or not entry.id or is_told:
        return ""
    return f"; to say when it comes: goodbooks hold {entry.ref}"
