"""The desk: opens a book, makes its pages, understands a line and adds it."""

from __future__ import annotations

import os

from goodbooks.core import catalog
from goodbooks.core.scope import Scope
from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.disk.where import NO_BOOK, Where, copies_of, file_of_the_year, find_book
from goodbooks.desk.ground.clock import Clock, system_clock
from goodbooks.desk.ground.handed_back import (
    Added,
    Change,
    Checked,
    Found,
    Merged,
    Names,
    Opened,
    Page,
    Recovered,
    Rows,
)
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.shelved.library import Library
from goodbooks.desk.shelved.memory import Memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date
    from typing import TypeVar

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question, Recipe
    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding
    from goodbooks.core.problem import Problem
    from goodbooks.desk.erasure.beside import Beside
    from goodbooks.desk.erasure.erased import Erased
    from goodbooks.desk.erasure.erasing import Erasure
    from goodbooks.desk.erasure.mentioned import Mention
    from goodbooks.desk.shelved.inbox import Inbox
    from goodbooks.desk.shelved.knowing import BookKnown, IndexKnown
    from goodbooks.desk.shelved.library import Heard
    from goodbooks.desk.shelved.progress import Progress
    from goodbooks.desk.texts.editing import Surprise, Written
    from goodbooks.desk.texts.mending import Copy
    from goodbooks.desk.texts.parts import Seal
    from goodbooks.desk.typed.understand import Understood

    T = TypeVar("T")


def open_desk(
    book: str | None,
    today: date | None,
    environ: Mapping[str, str],
    cwd: str,
    *,
    lock_wait: float = 5.0,
    progress: Progress | None = None,
    is_needed: bool = True,
) -> Desk:
    """The desk with the book that is meant; raises a refusal when there is none.

    `progress` is told how many characters of a large book have been read, of how many. Without
    `is_needed`, a user who has no book and names none gets a desk with nothing on it.
    """

    def is_known(path: str) -> bool:
        drawer = drawer_of(environ, path)
        return os.path.exists(drawer.index_file) or bool(Memory(drawer, path).known())

    try:
        where = find_book(book, environ, cwd, is_known)
    except Refusal:
        if is_needed or book or environ.get("GOODBOOKS_BOOK"):
            raise
        where = NO_BOOK
    return Desk(where, system_clock(today), environ, lock_wait=lock_wait, progress=progress)


class Desk:
    """One book, and everything that is done with it."""

    def __init__(
        self,
        where: Where,
        clock: Clock,
        environ: Mapping[str, str],
        *,
        lock_wait: float = 5.0,
        progress: Progress | None = None,
    ) -> None:
        self.where = where
        self.clock = clock
        self.kinds = Kinds()
        self._lock_wait = lock_wait
        self._library = Library(where, self.kinds, environ, lock_wait, progress)
        self._inbox: Inbox | None = None

    def stay(self) -> None:
        """Keep what was read from one question to the next: for a door that stays open."""
        self._library.stay()

    def catch_up(self) -> None:
        """Begin behind what the next answers need: for a door that stays open, once it has answered; where its index was made there, the first look of the day too."""
        behind, meanwhile = self._library.behind, self._library.meanwhile
        if behind is not None and not behind.has_index and (meanwhile is None or meanwhile.is_over):
            behind.has_index = True
            self.look_ahead()
        self._library.catch_up()

    def look_ahead(self) -> None:
        """Have what the first looks of a day need made behind: for a door that stays open, while nothing is asked."""
        from goodbooks.desk.checking import look_ahead

        look_ahead(self._library, self.clock.today)

    def open(self, scope: Scope) -> Opened:
        """The book narrowed to what a scope needs."""
        book, heard = self._library.opened(scope)
        return Opened(book, self._said(heard), heard.is_lost)

    def made(self, scope: Scope, make: Callable[[Book, date], T], weight: Callable[[T], int]) -> T:
        """What is made of the book narrowed to a scope that takes in most of it."""
        from goodbooks.desk.shelved.of_all import made_of_most

        return made_of_most(self._library, scope, make, weight)

    def _said(self, heard: Heard) -> tuple[str, ...]:
        """What is to be said about the book, with a sentence for each conflict copy."""
        copies = self.copies() if copies_of(self.where) else []
        return (*heard.said, *(copy.sentence for copy in copies))

    def copies(self) -> list[Copy]:
        """The conflict copies beside the book, with what only they hold."""
        from goodbooks.desk.texts.mending import copies

        return self._library.ask(lambda source: copies(self.where, self.kinds, source))[0]

    def recipes(self) -> dict[str, Recipe]:
        """Every page there is."""
        from goodbooks import documents
        from goodbooks.core.document import Recipe

        return catalog.load(documents, "RECIPE", Recipe)

    def recipe(self, name: str) -> Recipe:
        """One page's recipe, by its name."""
        from goodbooks import documents
        from goodbooks.core.document import Recipe

        return catalog.member(documents, name.replace("-", "_"), "RECIPE", Recipe)

    def page(self, name: str, question: Question) -> Page:
        """A page, composed from what its readers may see."""
        from goodbooks.core.document import page

        recipe = self.recipe(name)
        if name == "today":
            from goodbooks.desk.shelved.put_by import with_the_round

            question = with_the_round(question, self._library.drawer)
        opened = self.open(recipe.scope(question))
        document = page(recipe, opened.book, question, self.kinds)
        return Page(document, opened.said, opened.is_lost)

    def check(self, *, is_at_once: bool = False) -> Checked:
        """Everything there is to be said, from the files and not the index; `is_at_once` if what is old and says so will do."""
        from goodbooks.desk.checking import check

        return check(self._library, self.clock.today, self._said, is_at_once=is_at_once)

    def of_findings(self, checked: Checked, make: Callable[[tuple[Finding, ...]], T]) -> list[T]:
        """What a pure function makes of the findings of each check, of those that stay the same once."""
        from goodbooks.desk.checking import of_findings

        return of_findings(self._library, checked, make)

    def problems_under(self, path: str) -> tuple[Problem, ...]:
        """What there is to be said of the lines of one whole file of the book."""
        from goodbooks.desk.texts.looking_at_text import problems_under

        return problems_under(self._library, path)

    def understand(self, line: str, more: Sequence[str] = ()) -> Understood:
        """The entry that a line and further lines mean; writes nothing."""
        from goodbooks.desk.shelved.knowing import known_of
        from goodbooks.desk.typed.understand import understand_typed

        known = known_of(self._library)
        return understand_typed(line, more, self.kinds, self.clock, known)

    def understand_all(self, text: str) -> tuple[Understood, ...]:
        """Every entry of a text, which may point to one another; writes nothing."""
        from goodbooks.desk.shelved.knowing import known_of
        from goodbooks.desk.typed.batch import understand_all

        return understand_all(text, self.kinds, self.clock, known_of(self._library))

    def prepared(self, entry: Entry) -> Understood:
        """An entry made from its parts, with an id and when it was written; writes nothing."""
        return self.understand(self.text_of(entry))

    def formed(self, entry: Entry) -> Understood:
        """An entry of a form, taken exactly as it was filled in; writes nothing."""
        from goodbooks.desk.shelved.knowing import known_of
        from goodbooks.desk.typed.understand import formed

        return formed(entry, self.kinds, self.clock, known_of(self._library))

    def text_of(self, entry: Entry) -> str:
        """An entry as it stands in a book."""
        from goodbooks.syntax.write import write

        return write(entry)

    def add(self, entries: Sequence[Entry]) -> Added:
        """Add entries to the book, durably: when this returns they are on the disk."""
        from goodbooks.desk.texts.adding import add

        self._refuse_strange()
        path = file_of_the_year(self.where, self.clock.today.year)
        return Added(add(self._library, self.clock, path, entries, self._lock_wait), path)

    def perhaps_answered(self, answer: Entry) -> tuple[Entry, ...]:
        """What is open between the people of an answer that names no ask."""
        from goodbooks.accounts.answers.unlinked import perhaps_meant

        if answer.kind != "answer" or answer.links or answer.amends:
            return ()
        scope = Scope(self.clock.today, people=(*answer.who, *answer.to), kinds=("ask", "request"))
        return perhaps_meant(self.open(scope).book, answer)

    def _refuse_strange(self) -> None:
        if self.where.demo:
            raise Refusal(
                f"demo:{self.where.demo} is a demo book, and stays as it is",
                "goodbooks start makes a book of your own",
                NOTHING_CHANGED,
            )
        if not self.where.is_own:
            raise Refusal("there is no book to add it to", "goodbooks start makes one")

    def find(
        self,
        words: str,
        *,
        who: str = "",
        matter: str = "",
        kind: str = "",
        since: date | None = None,
        until: date | None = None,
        limit: int = 20,
        order: str = "best",
        is_open: bool = False,
    ) -> Found:
        """The entries that hold all the words and fit what narrows them; `is_open` for a last word half typed."""
        from goodbooks.desk.shelved.search import Wanted, found_in

        wanted = Wanted(words, who, matter, kind, since, until, limit, order, is_open)
        found, heard = found_in(self._library, wanted)
        return found._replace(said=self._said(heard), is_lost=heard.is_lost)

    def query(self, sql: str) -> Rows:
        """What a question in SQL gives; it can read, and change nothing."""
        from goodbooks.desk.shelved.search import query

        rows, heard = self._library.ask_tables(lambda store: query(store, sql))
        return rows._replace(said=self._said(heard), is_lost=heard.is_lost)

    def entry(self, ref: str, kind: str = "") -> Entry:
        """One entry as it stands now: by ^id, id, an id's beginning, title or @digest."""
        from goodbooks.desk.lines.entry_meant import entry_meant

        return entry_meant(self._library, self.clock.today, ref, kind)

    def known(self) -> BookKnown | IndexKnown:
        """Whom and what the book knows, without a look whether its files changed a moment ago."""
        from goodbooks.desk.shelved.knowing import known_of

        return known_of(self._library)

    def names(self) -> Names:
        """Everybody who is named in the book, and every matter."""
        from goodbooks.desk.shelved.knowing import names_of

        return Names(*names_of(self._library))

    def inbox(self) -> Inbox:
        """What was proposed and waits to be read."""
        from goodbooks.desk.shelved.inbox import Inbox

        self._refuse_strange()
        if self._inbox is None:
            self._inbox = Inbox(self.where, self.kinds, self._lock_wait)
        return self._inbox

    def tidy(self) -> tuple[Change, ...]:
        """What giving an ^id to each entry without one would change."""
        from goodbooks.desk.texts.mending import changes

        self._refuse_strange()
        return tuple(changes(self.where.files, self.kinds))

    def apply(self, changes: Sequence[Change]) -> None:
        """Make these changes and no others."""
        from goodbooks.desk.texts.mending import apply

        self._refuse_strange()
        apply(changes, self._lock_wait)

    def save(
        self, path: str, seal: Seal, text: str, shown: str | None, *, is_put_back: bool = False
    ) -> Written | Surprise:
        """Put a text in place of the part of a file it was made from, if that is still as it was."""
        from goodbooks.desk.texts.editing import save

        self._refuse_strange()
        return save(self._library, path, seal, text, self._lock_wait, shown, is_put_back=is_put_back)  # fmt: skip

    def erasure(self, name: str) -> Erasure:
        """What erasing everything about a person would do to the book; writes nothing."""
        from goodbooks.desk.erasure.erasing import planned

        self._refuse_strange()
        return planned(self._library, name)

    def beside(self, plan: Erasure) -> Beside:
        """What would go beside the book, and which other files there hold the name."""
        from goodbooks.desk.erasure.beside import beside

        return beside(self.where, self._library.drawer, plan.who)

    def erase(self, plan: Erasure, chosen: Collection[Mention]) -> Erased:
        """Carry out that plan, with these mentions of the name and no others."""
        from goodbooks.desk.erasure.erased import erase

        self._refuse_strange()
        return erase(self._library, self.kinds, plan, chosen, self.clock.today, self._lock_wait)

    def recover(self, *, forget: bool = False) -> Recovered:
        """What was acknowledged and is missing; with `forget`, it is not missed any longer."""
        heard = self._library.heard()
        lost = [loss.text for loss in heard.losses]
        if heard.emptied:
            lost = [self.text_of(entry) for entry in self._library.remembered(heard.emptied)]
        if forget:
            self._library.forget()
        said = heard.said if heard.losses or heard.emptied else ()
        return Recovered("".join(part.rstrip("\n") + "\n\n" for part in lost), said)

    def put_back(self) -> None:
        """Write a book that is gone or was emptied once more as it is remembered; nothing where none is."""
        from goodbooks.desk.texts.starting import put_back

        self._refuse_strange()
        text = self.recover().text
        if text:
            path = file_of_the_year(self.where, self.clock.today.year)
            put_back(self._library, self.clock, path, text, self._lock_wait)

    def merge(self) -> Merged:
        """Add what only conflict copies hold; the copies stay as they are."""
        from goodbooks.desk.texts.adding import add

        self._refuse_strange()
        found, text = [copy for copy in self.copies() if copy.entries], ""
        for copy in found:
            text += add(self._library, self.clock, copy.of, copy.entries, self._lock_wait, is_exact=True)  # fmt: skip
        return Merged(text, tuple(copy.path for copy in found))
