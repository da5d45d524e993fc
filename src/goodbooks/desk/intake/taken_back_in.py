"""A mail in which its writer takes back an area that they had let me have, named in it: their decision, in the sentence that says so."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import (
    given_by,
    takes_back,
    with_what_it_turns,
)
from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, short_day, shortened
from goodbooks.core.scope import Scope
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.language.retold.titles import LONGEST
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.reckoning.handed_on import gives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.proposal import Proposal
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.intake.of_writers import OfWriters
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Who, Writing

_SURE = 0.9
_SHOWN = 60
_TELLS = ("decision", "promise")


class AreasTakenBack:
    """The areas that I have of people; and the mails that take one back."""

    def __init__(self, desk: Desk, of_writers: OfWriters) -> None:
        self._desk = desk
        self._of_writers = of_writers

    def beside(self, found: Sequence[Proposal], ready: Writing) -> list[Proposal]:
        """What a mail proposes, with the decision by which its writer takes an area back; what the same sentence was else taken for is that decision."""
        writer = ready.writer
        is_theirs = writer is not None and writer.name != ME and not writer.is_stranger
        if not is_theirs or writer is None or any(one.entry.line("reverses") for one in found):
            return list(found)
        for said in ready.said:
            new = None if "question" in said.acts else self._taken_back(ready, said, writer)
            if new is not None:
                left = (one for one in found if not _is_in(one, new))
                return [*left, new]
        return list(found)

    def _taken_back(self, ready: Writing, said: Said, who: Who) -> Proposal | None:
        """The decision that a sentence is, with the word that it turns round; None where it takes nothing back."""
        if not self._has_areas:
            return None
        words = " ".join(said.text.split())
        entry, book = (
            made("decision", ready.on, (who.name,), title=words),
            self._of_writers.book(who),
        )
        if not takes_back(book, entry):
            return None
        turned = with_what_it_turns(book, entry)
        word = book.get(turned.line("reverses"))
        if word is None:
            return None
        fields = (("reverses", word.ref), ("said", words))
        new = proposal(ready, said, Decision, (who,), (), _SURE, _because(book, turned, word), fields)  # fmt: skip
        title = shortened(capital(words.rstrip(" .!")), LONGEST)
        return new._replace(entry=new.entry._replace(title=title, matters=turned.matters))

    @cached_property
    def _has_areas(self) -> bool:
        """Whether the book tells of any area at all: where it does not, what else might be about one is not read for each mail."""
        opened = self._desk.open(Scope(self._desk.clock.today, kinds=("handoff",))).book
        return any(isinstance(one, Handoff) for one in opened.written)


def _because(book: Book, turned: Entry, word: Entry) -> str:
    """What it was read as: which area, and by which word they had given it."""
    areas = (one for one in given_by(book, turned.who[0], turned.on) if gives(book, one, word))
    area = next((shortened(one.title, _SHOWN) for one in areas), shortened(word.title, _SHOWN))
    day = short_day(word.on, turned.on)
    return f"it takes back “{area}”, given on {day}: what you promised with it ends there too"


def _is_in(one: Proposal, new: Proposal) -> bool:
    """Whether a proposal is a decision or a promise in the sentence that takes something back."""
    return one.entry.kind in _TELLS and one.sentence == new.sentence
