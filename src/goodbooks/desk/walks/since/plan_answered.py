"""What a playbook has to say once a plan of it is answered: to others after a yes, and what follows a no."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import as_said
from goodbooks.accounts.their_no import then_lines
from goodbooks.core.regex import regex
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.words.after_a_yes import (
    as_quiet,
    first_written,
    is_put_to_others,
    known_since,
    known_to_all,
    quiet_of,
    with_one_day,
)
from goodbooks.entries.ask import Ask
from goodbooks.entries.note import Note
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.plan.steps import template
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Line
    from goodbooks.desk.desk import Desk
    from goodbooks.playbooks.text.playbook import Playbook


_MARK = regex(r"slot0([a-z0-9-]+?)0slot")
"""What stands for a slot in the entry of a step."""


def words_now(desk: Desk, found: Playbook, *, only_news: bool = False) -> Document | None:
    """What a playbook has to say after a yes, filled from a plan of it that stands in the book; None before that.

    While the yes is kept quiet it is what can be said instead, which is no news, where `only_news` is wanted.
    """
    drafts = tuple(one._replace(is_after_a_yes=False) for one in found.drafts if one.is_after_a_yes)
    if not drafts:
        return None
    book, today = playing.opened(desk), desk.clock.today
    asked = [
        (entry, values) for entry in _asks(book) if (values := _filled(desk, found, entry, book))
    ]
    given = known_to_all((entry for entry, _ in asked), book, today)
    if quiet := quiet_of(given, book, today):
        drafts = () if only_news else as_quiet(found.drafts, quiet, today)
    refs = {one.ask.ref for one in given}
    values = next((said for entry, said in reversed(asked) if entry.ref in refs), None)
    if values is None or not drafts:
        return None
    values = with_one_day({**values, **known_since(given, book, today)}, given)
    return page_of(
        found._replace(drafts=drafts), values, today, (), "", is_whole=False, say=as_said
    )


def noes_now(desk: Desk, found: Playbook) -> tuple[Line, ...]:
    """What a playbook says after a no, for each no in the book to what a plan of it asks."""
    book = playing.opened(desk)
    asked = {one.ref for one in asked_by(desk, found, book)}
    return tuple(
        line for line in then_lines(book, desk.clock.today) if not asked.isdisjoint(line.cites)
    )


def with_words_now(desk: Desk) -> tuple[str, ...]:
    """The playbooks with a plan in the book that have something to say to others by now."""
    book = playing.opened(desk)
    names = dict.fromkeys(one.plays for one in book.of(Note) if one.plays and one.look_back)
    there = playing.paths(desk)
    return tuple(name for name in names if name in there and words_now(desk, playing.playbook(desk, name), only_news=True))  # fmt: skip


def asked_by(desk: Desk, found: Playbook, book: Book) -> tuple[Ask, ...]:
    """What plans of a playbook that stand in the book ask of others, put or only meant, the oldest first."""
    return tuple(one for one in _asks(book) if _filled(desk, found, one, book))


def _asks(book: Book) -> Iterator[Ask]:
    """What I ask of others, put or only meant, the oldest first."""
    every = (*book.of(Ask), *(one for one in book.planned if isinstance(one, Ask)))
    yield from sorted((one for one in every if is_put_to_others(one)), key=book.moment)


def _filled(desk: Desk, found: Playbook, entry: Ask, book: Book) -> Mapping[str, Value] | None:
    """What fills the slots of the step of a playbook that an ask of the book has come from; None where it comes from none."""
    first = first_written(book, entry)
    for step in (one for one in found.steps if one.kind == "ask"):
        made, _ = template(step, desk.kinds)
        form = _form(made.title) if made else None
        told = form.fullmatch(first.title) if form else None
        if made is None or told is None or not told.groupdict() or len(made.to) != len(first.to):
            continue
        people = {
            _MARK.sub(r"\1", mark): name for mark, name in zip(made.to, first.to, strict=True)
        }
        return {name: Value(said, (entry.ref,)) for name, said in {**people, **told.groupdict()}.items()}  # fmt: skip
    return None


def _form(title: str) -> re.Pattern[str]:
    """A title of a step as a pattern: each slot is some words. Only a slot of one word can be a group."""
    parts = _MARK.split(title)
    said = (rf"(?P<{one}>.+)" if at % 2 and one.isalpha() else ".+" if at % 2 else re.escape(one) for at, one in enumerate(parts))  # fmt: skip
    return re.compile("".join(said))
