"""One visit to a room: what was asked, the desk, and the ways to answer."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from functools import cached_property
from json import dumps, loads
from typing import TYPE_CHECKING

from goodbooks.core.document import Question
from goodbooks.core.phrasing import listed
from goodbooks.core.telling import titled
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.web.cited import Told, kinds
from goodbooks.web.room import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from markupsafe import Markup

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.texts.half_typed import HalfTyped
    from goodbooks.web.house import House
    from goodbooks.web.keys import Session
    from goodbooks.web.room import Room

WHOLE, LONGEST_NAME = "form.", 200
"""How the name begins under which a form is kept whole, and how long the name of a text is at most."""
Files = tuple[tuple[str, bytes], ...]


PUT = "put"
"""The name of a button that puts words into a field, which it names first: `line.due 2026-12-04`."""


class Visit:
    """What a room is handed. Made and used on the desk's own thread."""

    def __init__(
        self,
        house: House,
        room: Room,
        session: Session,
        parts: Mapping[str, str],
        form: Mapping[str, tuple[str, ...]],
        *,
        files: Files = (),
        is_partial: bool = False,
        path: str = "",
    ) -> None:
        self.house = house
        self.room = room
        self.session = session
        self.parts = parts
        self.form = _with_what_was_pressed(form)
        self.files = files
        self.is_partial = is_partial
        self.path = path
        """The address that is looked at; "" where a form was sent."""
        self.seen: dict[str, dict[str, str]] = {}
        """What is kept of a walk as it was last read or written here, by its playbook."""

    @cached_property
    def desk(self) -> Desk:
        """The desk with this session's book on it, now."""
        return self.house.desk(self.session)

    @property
    def typed(self) -> HalfTyped:
        """What was typed for this book and not yet sent."""
        return self.house.typed(self.desk)

    @property
    def half_filled(self) -> str:
        """Every form that is half filled in, as the page reads it; "" where none is."""
        found = dict(self.typed.under(WHOLE))
        return dumps(found, ensure_ascii=False) if found else ""

    def keep_half(self) -> None:
        """Keep what was not kept yet when a form was sent: it stays where the form is refused."""
        with suppress(ValueError):
            found = loads(self.said("half") or "{}")
            for name, text in found.items() if isinstance(found, dict) else ():
                self.keep(str(name), str(text))

    def keep(self, name: str, text: str) -> None:
        """Keep a text that is half typed under its name; how the page looks is none."""
        if name and not name.startswith("look."):
            self.typed.put(name[:LONGEST_NAME], text)

    def let_go(self) -> None:
        """Let go of the form that was sent: what it says is done."""
        whole = self.said("whole")
        if whole.startswith(WHOLE):
            self.typed.put(whole[:LONGEST_NAME], "")

    def said(self, name: str) -> str:
        """What a field of the form holds, without space around it; "" when it is not there."""
        return next(iter(self.form.get(name, ())), "").strip()

    def every(self, name: str) -> tuple[str, ...]:
        """Everything the fields of that name hold."""
        return tuple(one.strip() for one in self.form.get(name, ()) if one.strip())

    def question(self) -> Question:
        """A page's question that asks nothing yet, on the desk's day."""
        clock = self.desk.clock
        return Question(clock.today, clock.now, reminds=False)

    @property
    def told(self) -> Told:
        """How what a page cites is found, to be said in words."""
        return Told(lambda refs: self.desk.known().by_ref(refs), self.desk.clock.today)

    def cited(self, refs: Iterable[str]) -> Markup:
        """Each entry as a link that says what it is."""
        return kinds(refs, self.told)

    def whose(self, entry: Entry) -> str:
        """What an entry in a list is the outcome of, which its own word does not say: “A plan for the portal”; "" for every other."""
        if entry.kind != "outcome" or not entry.links:
            return ""
        refs = [f"^{ref}" for ref in entry.links]
        found = self.desk.known().by_ref(refs)
        return listed(titled(found[ref], self.desk.clock.today) for ref in refs if ref in found)

    def draw(self, template: str, status: int = 200, **values: object) -> Answer:
        """A whole page, or a part of one, from its template."""
        made = self.house.templates.get_template(template).render(
            visit=self, room=self.room, today=self.desk.clock.today, **values
        )
        return Answer(made.encode("utf-8", "replace"), status=status)

    def go(self, path: str) -> Answer:
        """Send the browser on, so that a reload does nothing twice."""
        if self.is_partial:
            return Answer(b"", status=200, headers={"HX-Redirect": path})
        return Answer(b"", status=303, headers={"Location": path})

    def mark(self, text: str) -> str:
        """A sign for a text that is shown in a form: it says later whether that is still the text."""
        mark = hashlib.blake2s(text.encode("utf-8", "replace"), digest_size=12).hexdigest()
        self.house.remember(mark, text)
        return mark

    def changed_since(
        self,
        mark: str,
        now: str,
        *,
        back: str,
        kept: Iterable[tuple[str, str]] = (),
        typed: str = "",
    ) -> Answer | None:
        """None when a text is what it was when it was shown; else both, side by side, and no change.

        `kept` is what the page at `back` is asked with, so that going on asks for the same; `typed` is what stands there again.
        """
        if self.mark(now) == mark:
            return None
        before = self.house.shown(mark) or ""
        return self.draw(
            "templates/two_texts.html",
            409,
            before=before,
            now=now,
            back=back,
            kept=kept,
            typed=typed,
        )

    @property
    def is_own(self) -> bool:
        """Whether this is the user's own book, which may be added to."""
        return self.desk.where.is_own

    @property
    def version(self) -> str:
        """The sign that changes whenever the book's files do, and with the day."""
        return f"{self.house.version(self.desk)}-{self.desk.clock.today}"

    def refuse_stranger(self, name: str, what: str) -> str:
        """The name, or a refusal when an address leads to nobody and nothing."""
        if not name:
            raise Gone(what)
        return name


class Gone(Refusal):
    """What an address leads to is not in the book."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"there is no such {what} here", "it may have been renamed", NOTHING_CHANGED
        )


def _with_what_was_pressed(form: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """A form with the words that a press put into one of its fields, such as one of two days that were meant."""
    name, _, said = next(iter(form.get(PUT, ())), "").partition(" ")
    rest = {one: held for one, held in form.items() if one != PUT}
    return rest | {name: (said,)} if name else form
