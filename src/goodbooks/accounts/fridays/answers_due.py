"""Who waits for an answer of mine, asked of me on a Friday: what they asked, and what I answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import done_on, says_it_came, with_words
from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import DONE, DROPPED, is_nothing, made
from goodbooks.accounts.answers.told_beside import told_beside
from goodbooks.accounts.owed import i_owe
from goodbooks.accounts.waits_for_me import has_my_word
from goodbooks.core.days import has_come
from goodbooks.core.names import ME
from goodbooks.core.phrasing import from_now, listed, shortened
from goodbooks.entries.outcome import ANSWERED
from goodbooks.entries.request import Request
from goodbooks.reckoning.terms import bare, is_said

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MOST_OF_A_KIND = 2
_YES = frozenset({"yes", "y", "i have", "i did", "answered", *DONE})
_NOTE = "note:"


def answers_due(book: Book, today: date) -> list[Prompt]:
    """What somebody asked me for a day that has come, or before today without one; not where they have my word that one comes."""
    told = has_my_word(book, today)
    waiting = [
        debt
        for debt in i_owe(book, today)
        if debt.entry.kind in ("request", "ask") and _is_time(debt, today)
        if told.isdisjoint((debt.entry.id, *debt.entry.matters))
        if not has_word(book, debt.entry, today)
    ]
    return [
        Prompt(
            f"waits {debt.entry.ref}",
            _asked(debt, today),
            "what you answered · yes · not yet · dropped · note: a few words",
            on_a_request(debt.entry, today),
            "They wait for it, and no answer of yours is in the book.",
            debt.entry.ref,
        )
        for debt in waiting[:MOST_OF_A_KIND]
    ]


def _is_time(debt: Debt, today: date) -> bool:
    """Whether the day has come that was asked for, or it was asked before today for none: the next round is a week away."""
    is_open = debt.due is None and debt.entry.on < today
    return is_open or has_come(debt.due, today)


def _asked(debt: Debt, today: date) -> str:
    """Who asked what, and since when or by when."""
    entry, who = debt.entry, listed(debt.to) or "Somebody"
    if debt.every:
        verb = "want" if len(debt.to) > 1 else "wants"
        return (
            f"{who} {verb} “{shortened(entry.title, 70)}” ({debt.when(today)}). Have you given it?"
        )
    wants = isinstance(entry, Request) and not entry.asks_what()
    since = from_now(entry.on, today) if debt.due is None else f"({debt.when(today)})"
    if wants:
        to = f"to what {'they' if debt.to else 'was'} asked {since}" if debt.due is None else since
        return f"{who} wait{'' if len(debt.to) > 1 else 's'} for an answer of yours {to}. Have you answered?"
    return f"{who} asked you “{shortened(entry.title, 70)}” {since}. Have you answered?"


def on_a_request(entry: Entry, today: date) -> Callable[[str], Entry | None]:
    """What I say of something that was asked of me becomes: my answer, that I gave one, or a note beside it, which leaves it open."""
    links = link_to(entry)

    def become(words: str) -> Entry | None:
        if words.strip().lower().startswith(_NOTE):
            rest = words.strip()[len(_NOTE) :].strip()
            mine = (("readers", ME),)
            return (
                made("note", today, (ME,), title=rest, links=links, fields=mine) if rest else None
            )
        if is_nothing(words):
            return None
        said = bare(words)
        on = done_on(words, today)
        if (beside := told_beside(words, entry, today)) is not None:
            return beside
        if says_it_came(words):
            return with_words(made("outcome", today, (ME,), title=ANSWERED, links=links, fields=(("state", "delivered"),)), words)  # fmt: skip
        if on or said in _YES or said in DROPPED:
            title, state = ("Let go", "withdrawn") if said in DROPPED else (ANSWERED, "delivered")
            return made("outcome", on or today, (ME,), title=title, links=links, fields=(("state", state),))  # fmt: skip
        return made("answer", today, (ME,), entry.who, words, links, is_said(words, entry.title))

    return become
