"""What a talk is prepared from: what stands between you, the talk to come, its matter, your ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.before_a_talk.between import (
    Between,
    between,
    is_with,
    main_first,
    next_talk,
    unanswered,
)
from goodbooks.accounts.before_a_talk.position import PARTS, WANT, Part
from goodbooks.accounts.their_no import noes
from goodbooks.entries.ask import put_off
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask


class Stated(NamedTuple):
    """What the book says of a part of a position, and the entry that says it."""

    words: str
    refs: tuple[str, ...]


NOT_YET = Stated("", ())


class Preparation(NamedTuple):
    """What the page is made of: what stands between you, the talk to come, and its matter."""

    between: Between
    talk: Talk | None
    matter: str

    def stated(self, part: Part) -> Stated:
        """A part of the position: from the planned talk, else from what you ask in its matter; what they put off is what you want still."""
        for entry in (self.talk, self.ask()):
            words = " ".join(entry.line(part.field).split()) if entry else ""
            if entry and words:
                return Stated(words, (entry.ref,))
        asked = self.ask() if part is WANT else None
        if asked and put_off(self.between.book, asked):
            return Stated(asked.title, (asked.ref,))
        return NOT_YET

    def gaps(self) -> tuple[Part, ...]:
        """The parts of the position that the book does not say yet."""
        return tuple(part for part in PARTS if not self.stated(part).words)

    def ask(self) -> Ask | None:
        """My main ask of them in the matter that has no answer yet."""
        return next(iter(self.asks()), None)

    def asks(self) -> list[Ask]:
        """What I ask of them in the matter, or mean to, that has no answer yet: the main one first."""
        planned = self.between.book.planned_about(self.matter)
        return main_first(unanswered(self.between, (*self.about(), *planned)))

    def past_talks(self) -> list[Talk]:
        """The talks with them that took place, of this matter when there is one."""
        found = self.between
        held = [
            one
            for one in found.book.of(Talk)
            if one.is_held(found.today) and is_with(found, one) and not one.is_page
        ]
        about = [one for one in held if self.matter and one in self.about()]
        return about or held

    def about(self) -> tuple[Entry, ...]:
        """The entries of the matter up to today."""
        found = self.between.book.about(self.matter) if self.matter else ()
        return tuple(entry for entry in found if entry.on <= self.between.today)


def preparation(book: Book, who: str, matter: str, today: date) -> Preparation:
    """What the next talk with somebody is prepared from; the matter, unless said, is the talk's."""
    return _prepared(between(book, who, today), matter)


def position(book: Book, who: str, today: date) -> Preparation:
    """The same where only the talk and the position are wanted: nothing owed or noticed is looked for."""
    return _prepared(Between(book, book.name_of(who), today, None, (), (), (), today), "")


def _prepared(found: Between, matter: str) -> Preparation:
    talk = next_talk(found)
    of_talk = talk.matters[0] if talk and talk.matters else ""
    return Preparation(found, talk, matter or of_talk or ("" if talk else _put_off_in(found)))


def _put_off_in(found: Between) -> str:
    """The matter of what they put off last, which the next talk takes up; "" where they put off nothing."""
    later = [one for one in noes(found.book, found.today, found.who) if one.is_open]
    return next((one.ask.matters[0] for one in reversed(later) if one.ask.matters), "")
