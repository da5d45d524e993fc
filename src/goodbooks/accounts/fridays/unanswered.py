"""What I asked and nobody answered, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import put_off
from goodbooks.accounts.answers.friendly_word import friendly_note
from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import is_nothing, made
from goodbooks.accounts.answers.time_agreed import time_agreed
from goodbooks.accounts.answers.told_beside import told_beside
from goodbooks.accounts.fridays.others_word import still_asked
from goodbooks.accounts.fridays.said_plainly import NO
from goodbooks.accounts.readers.to_their_face import put_off_in_a_report
from goodbooks.core.days import has_come
from goodbooks.core.names import ME
from goodbooks.core.problem import Unclear
from goodbooks.core.telling import is_mine
from goodbooks.entries.ask import open_asks
from goodbooks.reckoning.terms import bare, is_said

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MOST_OF_A_KIND = 2
SILENT_DAYS = 5


def still_unanswered(book: Book, today: date) -> list[Prompt]:
    """What I asked and nobody answered by its day, or for days."""
    asks = [
        ask
        for ask in open_asks(book)
        if ask.on <= today
        and ((today - ask.on).days >= SILENT_DAYS or has_come(ask.due, today))
        and is_mine(book, ask)
        and not has_word(book, ask, today)
    ]
    return [
        Prompt(
            f"ask {ask.ref}",
            still_asked(book, ask, today),
            "their answer · none yet · asked again · dropped",
            on_an_ask(ask, today),
            f"{'Its day has come' if has_come(ask.due, today) else 'It has been open for days'}, and no answer is in the book.",
            ask.ref,
        )
        for ask in sorted(asks, key=lambda one: has_come(one.due, today))[-MOST_OF_A_KIND:]
    ]


def on_an_ask(ask: Entry, today: date) -> Callable[[str], Entry | Unclear | None]:
    """What is said of something I asked becomes: their answer, the talk that they agree to, or that I asked again."""
    states = {"asked again": "sent", "again": "sent", "dropped": "withdrawn", "drop": "withdrawn"}

    def become(words: str) -> Entry | Unclear | None:
        if bare(words) in NO:
            reason = "“no” can be their answer, or that there is none"
            return Unclear(reason, "write they said no, or none yet")
        if is_nothing(words):
            return None
        if (moved := put_off(ask, words, today)) is not None:
            return moved
        state = states.get(bare(words))
        if state:
            title = "Asked again" if state == "sent" else "Dropped"
            fields = (("state", state),)
            return made("outcome", today, (ME,), title=title, links=link_to(ask), fields=fields)
        if (talk := time_agreed(ask, words, today)) is not None:
            return talk
        links = link_to(ask)
        if (kind := friendly_note(words, ask, today) or told_beside(words, ask, today)) is not None:
            return kind
        later = put_off_in_a_report(words)
        meant = is_said(words, ask.title) or ((("is", later),) if later else ())
        return made("answer", today, ask.to, title=words, links=links, fields=meant)

    return become
