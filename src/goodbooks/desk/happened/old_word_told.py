"""A story that tells of people who go by a word that holds no longer, where the book knows them: the message to them comes before any plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.old_word import old_words, said_of
from goodbooks.core.names import name_key
from goodbooks.core.scope import Scope
from goodbooks.documents.today import KINDS
from goodbooks.situations.people.goes_by_it import tells_of_an_old_word

if TYPE_CHECKING:
    from goodbooks.core.document import Line
    from goodbooks.desk.desk import Desk


def old_word_told(desk: Desk, text: str) -> tuple[Line, ...]:
    """A line for each such word that somebody has whom the story names, with the message that puts it right; none where it tells of nobody who goes by one."""
    if desk.where.path is None or not tells_of_an_old_word(text):
        return ()
    today, told = desk.clock.today, name_key(text)
    book = desk.open(Scope(today, kinds=KINDS)).book
    return tuple(
        said_of(one, today)
        for one in old_words(book, today)
        if any(name_key(name.split()[0]) in told for name in one.names)
    )
