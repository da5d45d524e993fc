"""A page as blocks with citations: facts stay facts until the last step, and drawing comes after."""

from __future__ import annotations

from goodbooks.core.book import Book
from goodbooks.core.called import by_their_names
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import ME
from goodbooks.core.phrasing import without_second_stop
from goodbooks.core.placeholders import HELD_TITLE, bracketed_marks, pasted
from goodbooks.core.readers import (
    heard_by,
    is_boss,
    is_hr,
    meant_for,
    not_yet_of,
    seen_by,
    settled_unseen,
)
from goodbooks.core.telling import title_to_say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from typing import TypeAlias

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.picture import Picture
    from goodbooks.core.scope import Scope
    from goodbooks.core.table import Table
    from goodbooks.core.timeline import Timeline


UNTOLD = "untold"
"""The mark of a line beside a page: the decision that it cites has no words for the readers of the page yet."""


class Line(NamedTuple):
    """One sentence, and the refs of the entries it rests on.

    `mark` is how it stands: "" a plain line, "-" a bullet, ">" somebody's exact words,
    "!" what needs attention, "lead" the one line to read if no other.
    """

    text: str
    cites: tuple[str, ...] = ()
    mark: str = ""


class Step(NamedTuple):
    """One row of a trail: when it happened, what happened, and what to know about it."""

    when: str
    what: str
    remarks: tuple[Line, ...]
    cites: tuple[str, ...]


DAY_HERE = "DAY"
"""Stands in the entry of a gap where the day belongs."""


class Gap(NamedTuple):
    """A fact the book lacks: the marked words in the text, and what would fill it.

    `entry` is for a gap that a day fills: the text of the entry that says the day, with `DAY_HERE` in its place.
    `field` is the line of the entry, or its "title", that holds the fact once it is known; "" where it is no line of one.
    `day` is the one that the gap itself names as the usual, as a line holds it.
    """

    marked: str
    remedy: str
    entry: str = ""
    field: str = ""
    day: str = ""


TO_WHOM, UNKNOWN = "[to whom?]", "[what is known]"
"""What stands in a message where nobody is known to get it, and nothing to be in it."""


class Message(NamedTuple):
    """Text ready to be copied and sent by the user: never by the program.

    `greeting` and `closing` are how it begins and ends as a mail; the words between are the page's.
    """

    to: tuple[str, ...]
    subject: str
    paragraphs: tuple[Line, ...]
    gaps: tuple[Gap, ...] = ()
    addresses: tuple[str, ...] = ()
    """The mail addresses of `to`, in its order; "" where the book knows none."""
    greeting: str = ""
    closing: str = ""

    @property
    def is_only_a_frame(self) -> bool:
        """Whether it is for nobody and says nothing yet."""
        return self.to == (TO_WHOM,) and any(gap.marked == UNKNOWN for gap in self.gaps)

    def whole(self) -> tuple[Line, ...]:
        """All that is sent, a line for each paragraph: the greeting, the words, the name under it."""
        first, last = ((Line(words),) if words else () for words in (self.greeting, self.closing))
        return (*first, *self.paragraphs, *last)


Block: TypeAlias = "Line | Step | Message | Table | Timeline | Picture"
"""Whatever can stand under a heading."""


class Section(NamedTuple):
    """A heading and the blocks under it."""

    title: str
    blocks: tuple[Block, ...]


class Reminder(NamedTuple):
    """What falls on a day to come, for a calendar: the day, the time if any, what it is.

    `private` is what only I should read; a calendar gets it when it is asked for alone.
    """

    on: date
    at: str | None
    title: str
    ref: str
    sort: str
    private: str = ""
    place: str = ""


class Document(NamedTuple):
    """A page: its title, the one line under it, and its sections in order.

    `on` is the day it was made for and `reminders` what falls on days to come. `readers` are
    those it is handed to and was narrowed for; with nobody named it is for me alone, and holds
    what nobody else may see. `addresses` are theirs, in that order, or mine alone; "" where the
    book knows none. `subject`, `opening` are what a mail of the whole page is about, and its
    first line; `greeting` and `closing` stand around it. `lacks` is what must be written before there can
    be a page: while there is any, a door refuses and says so. `gains` is what would make the
    page better; it is said to me, never drawn.
    """

    name: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    reminders: tuple[Reminder, ...] = ()
    on: date | None = None
    lacks: tuple[Gap, ...] = ()
    gains: tuple[Gap, ...] = ()
    beside: tuple[Line, ...] = ()
    readers: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    subject: str = ""
    opening: str = ""
    greeting: str = ""
    closing: str = ""


class Question(NamedTuple):
    """What a page is asked: whom it is about, which entry or matter, for whom, and the day.

    `reminds` says whether the form that is wanted shows what falls on days to come. `drafts` are
    entries that the page is made of and that are not written; `hidden` names those of their lines
    that rest on what the readers may not see. `remarks` are sentences about what was given,
    `is_backtest` asks how the forecasts of the drafts' histories would have held.
    `is_round_done` says that the questions of this Friday were gone through, which no entry tells.
    `heard` pairs the ref of a decision with a reader who was there or was told, though who that was is hidden from them.
    `meant` are the refs of the decisions under which the readers stand by name.
    `is_whole` wants all of what a page shows a few of. `settled` are the refs of what has an outcome that the readers may not see: nothing is said to them to be open there.
    `in_confidence` pairs what the readers asked, or the matter of the page, with what can be said to them of a yes that they may not read.
    """

    today: date
    now: str | None = None
    who: str = ""
    ref: str = ""
    matter: str = ""
    readers: tuple[str, ...] = ()
    next_word: str = ""
    since: date | None = None
    until: date | None = None
    criteria: tuple[str, ...] = ()
    is_short: bool = False
    is_whole: bool = False
    listens: str = ""
    is_for_hr: bool = False
    is_for_boss: bool = False
    reminds: bool = True
    drafts: tuple[Entry, ...] = ()
    hidden: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    is_backtest: bool = False
    is_round_done: bool = False
    heard: tuple[tuple[str, str], ...] = ()
    meant: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    in_confidence: tuple[tuple[str, str], ...] = ()


def as_asked(book: Book, question: Question) -> Question:
    """Of a page that needs to know nothing of what its readers may not see."""
    return question


def _nothing_beside(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """Of a page that needs nothing said beside it."""
    return ()


class Recipe(NamedTuple):
    """One page, one a file: what it needs of the book, and how it is composed.

    `argument` names what the command takes ("who", "ref", "matter" or ""), with a "?" when
    it may be left out. `readers` says for whom the page is, from the whole scope: nobody
    named means me alone. `compose` is pure, and is handed only what those readers may see;
    `seen` is the rule for that, which a page can make narrower. `keeps_words` is for a page that says of the words in
    it that they are as they were noted; `tells_nothing` for one whose words give nothing away to whoever is not to hear of its matter yet. `knowing` puts into the question what can be said of what the readers may not see. `beside` says to me, of a page for others, what the whole book knows and `seen` does not.
    """

    name: str
    summary: str
    argument: str
    scope: Callable[[Question], Scope]
    readers: Callable[[Book, Question], tuple[str, ...]]
    compose: Callable[[Book, Question], Document]
    example: str
    seen: Callable[[Book, tuple[str, ...], Mapping[str, Kind]], Book] = seen_by
    keeps_words: bool = False
    tells_nothing: bool = False
    knowing: Callable[[Book, Question], Question] = as_asked
    beside: Callable[[Book, Book, Document, Question, Mapping[str, Kind]], tuple[Line, ...]] = (
        _nothing_beside
    )


def page(recipe: Recipe, book: Book, question: Question, kinds: Mapping[str, Kind]) -> Document:
    """A page for its readers, composed from what they may see and from nothing else.

    `book` holds at least the recipe's scope. This is the only way pages are made.
    """
    if question.drafts:
        book = Book((*book.written, *question.drafts))
    book = by_their_names(book, keeps_words=recipe.keeps_words)
    readers = recipe.readers(book, question)
    is_for_hr = any(is_hr(book, name) for name in readers)
    asked = question._replace(
        readers=readers, listens=_listens(book, readers), is_for_hr=is_for_hr,
        is_for_boss=len(readers) == 1 and is_boss(book, readers[0]),
        heard=tuple(heard_by(book, readers)), meant=tuple(meant_for(book, readers)),
    )  # fmt: skip
    seen = book.once((recipe.seen, readers), lambda: recipe.seen(book, readers, kinds))
    if seen is not book:
        asked = asked._replace(settled=tuple(settled_unseen(book, seen)))
    asked = recipe.knowing(book, asked)
    made = recipe.compose(seen, asked)
    others = tuple(name for name in readers if not book.is_me(name))
    beside = _beside(recipe, book, seen, made, asked, kinds) if others else ()
    waits = _waits(made, beside) if is_for_hr else ""
    sections = tuple(_sendable(section, book, seen, waits) for section in made.sections)
    first, last = _around(book, others) if others else ("", "")
    return made._replace(
        sections=sections,
        on=question.today,
        beside=beside,
        readers=others,
        addresses=tuple(map(book.address_of, others or (ME,))),
        greeting=first,
        closing=last,
    )


def _beside(
    recipe: Recipe,
    book: Book,
    seen: Book,
    made: Document,
    asked: Question,
    kinds: Mapping[str, Kind],
) -> tuple[Line, ...]:
    """What is said to me beside a page for others: first, who of them is not to hear of it yet."""
    return (*_too_early(recipe, book, asked), *recipe.beside(book, seen, made, asked, kinds))


def _too_early(recipe: Recipe, book: Book, asked: Question) -> tuple[Line, ...]:
    if not not_yet_of(book):
        return ()
    from goodbooks.core.too_early import too_early  # few books know of such

    says = too_early(book, asked.matter, asked.ref, asked.readers, is_held=recipe.tells_nothing)
    return (Line(says, (), "lead"),) if says else ()


def _around(book: Book, names: tuple[str, ...]) -> tuple[str, str]:
    """How a mail to these people begins and ends."""
    from goodbooks.core.greeting import greeting, signature  # few pages are for others

    return greeting(book, names), signature(book)


def _listens(book: Book, readers: tuple[str, ...]) -> str:
    """How the one reader takes things in: it shapes a page, and stands in none."""
    if len(readers) != 1:
        return ""
    for entry in reversed(book.entries):
        if entry.kind == "person" and entry.who and book.is_same(entry.who[0], readers[0]):
            return entry.line("listens")
    return ""


READY, NEARLY = "Ready to send", "Nearly ready: fill the gaps"


TO_DECIDE = "Nearly ready: decide first what is said to you alone"


def _waits(made: Document, beside: Iterable[Line]) -> str:
    """The heading of a letter to who keeps staff matters, which is sent once, while something of it is to be worded or decided; "" where nothing is."""
    return NEARLY if made.gains else TO_DECIDE if any(one.mark == "!" for one in beside) else ""


def _sendable(section: Section, book: Book, seen: Book, waits: str = "") -> Section:
    """The section with each message to its receivers, greeted and signed, and its gaps all marked.

    What only looks filled in what they have `seen` is a gap as well: then the heading does not call it ready. `waits` is what it calls it where something else is left.
    """
    if not any(isinstance(block, Message) for block in section.blocks):
        return section
    blocks = tuple(
        _to_its_receivers(block, book, seen) if isinstance(block, Message) else block
        for block in section.blocks
    )
    has_gaps = any(isinstance(block, Message) and block.gaps for block in blocks)
    title = (NEARLY if has_gaps else waits or READY) if section.title == READY else section.title
    return Section(title, blocks)


def _to_its_receivers(message: Message, book: Book, seen: Book) -> Message:
    first, last = _around(book, message.to)
    closed = (one._replace(text=without_second_stop(one.text)) for one in message.paragraphs)
    return message._replace(
        paragraphs=tuple(closed),
        gaps=(*message.gaps, *_unfilled(message, seen)),
        addresses=tuple(map(book.address_of, message.to)),
        greeting=first,
        closing=last,
    )


def _unfilled(message: Message, book: Book) -> tuple[Gap, ...]:
    """A gap for each hint that was pasted into the book as it is, and for each mark in its words."""
    known = {gap.marked.strip("[]") for gap in message.gaps}
    found: dict[str, Gap] = {}
    for line in (Line(", ".join(message.to)), Line(message.subject), *message.paragraphs):
        entries = [entry for entry in map(book.get, line.cites) if entry is not None]
        own = (*message.to, *(value for one in entries for value in _values(one)))
        where = f" under {entries[0].ref}" if entries else ""
        for words in (*pasted(own, line.text), *bracketed_marks(line.text)):
            if words.strip("[]") not in known:
                held = (title_to_say(one) for one in entries if one.title == words)
                for_them = "; ".join(filter(None, held))
                remedy = for_them or f"is still the hint: write your own words{where}"
                field = next(filter(None, (_field_of(one, words) for one in entries)), "")
                found.setdefault(words, Gap(words, remedy, field=field))
    return tuple(found.values())


def _field_of(entry: Entry, words: str) -> str:
    """The line of an entry that these words stand for; "" where they are none of its."""
    if entry.title == words:
        return "public" if words == HELD_TITLE else "title"
    if words in entry.title:
        return "title"
    return next((name for name, value in entry.fields if words in value), "")


def _values(entry: Entry) -> tuple[str, ...]:
    return (entry.title, *(value for _, value in entry.fields))


def for_me(book: Book, question: Question) -> tuple[str, ...]:
    """The readers of a page that is never sent: me alone."""
    return ()
