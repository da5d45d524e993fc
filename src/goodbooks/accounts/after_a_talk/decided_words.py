"""What somebody else is told of an answer, in the words of the decision that was told of the same talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.accounts.answers.told_otherwise import AGREED, as_decided
from goodbooks.core.names import is_place
from goodbooks.core.phrasing import capital
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry


def in_the_words_decided(after: After, told: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of a talk, with each word to somebody else that says a yes in the words of what was decided on it; as they are where nothing was, or only a yes."""
    every = list(told)
    decided = [
        one
        for one in every
        if isinstance(one, Decision)
        and after.book.is_same(one.who[0], after.who)
        and not is_said(one.title)
    ]
    for one in every:
        is_word = isinstance(one, Ask) and one.line("amends")
        agreed = AGREED.match(one.title) if is_word else None
        asked = one.title[agreed.end() :] if agreed else ""
        of_it = [each for each in decided if has_a_word_of(each.title, asked)]
        if not of_it:
            yield one
            continue
        name = after.who if is_place(after.who) else capital(after.who)
        yield one._replace(title=as_decided(name, of_it[-1], after.day, after.day))
