"""What goodbooks writes itself has no remark of the coach: drafts of playbooks by every way, and the messages of the demo books' pages."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

import goodbooks
import goodbooks.playbooks.library
from goodbooks.accounts.readers.others_read import concerning
from goodbooks.coach.known import Known
from goodbooks.coach.look import look
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.document import Message, page
from goodbooks.core.plans import PLANNED
from goodbooks.core.scope import Shelf, within
from goodbooks.desk.pages.sending import receivers_of
from goodbooks.playbooks.page import page_of, questions_of
from goodbooks.playbooks.plan.steps import planned
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.render.eml import plain
from goodbooks.syntax.read import read
from pages import RECIPES, asked
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.document import Document
    from goodbooks.playbooks.text.playbook import Playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
TODAY = date(2026, 11, 2)
FOLDER = os.path.join(os.path.dirname(str(goodbooks.__file__)), "demos")
NAMES = ("Ana", "Bob", "Cem", "Dag")
THINGS = ["zebra", "kiosk", "lantern", "violin", "pebble", "copper", "orchid", "ladder", "walrus", "magnet", "saffron", "trumpet", "glacier", "cobalt", "thimble", "gravel", "parsley", "anchor", "velvet", "quartz", "radish", "sparrow", "whistle", "yogurt", "zipper"]  # fmt: skip
MEANT = {"confirm": "confirm", "hold": "hold", "update": "status", "case": "ask"}


def messages(document: Document) -> Iterator[Message]:
    """The messages of a page."""
    blocks = (block for part in document.sections for block in part.blocks)
    yield from (block for block in blocks if isinstance(block, Message))


def remarks(message: Message, book: Book, today: date, purpose: str = "") -> list[tuple[str, str]]:
    """What the coach says of a message for those who get it, with the book: each rule and the words around it."""
    to, text = receivers_of(message), plain(message)
    seen = concerning(book, to, KINDS)
    known = Known(book, lambda: seen, next(iter(to), ""), today, receivers=to)
    flags = look(text, purpose=purpose, known=known).flags
    return [(flag.rule, text[max(0, flag.start - 40) : flag.end + 40]) for flag in flags]


def answers(found: Playbook) -> dict[str, Value]:
    """Every question of a playbook answered, each in words that stand nowhere else."""
    said, at = {}, 0
    for label, _ in questions_of(found):
        said[label] = Value(
            f"The {THINGS[at % 25]} {THINGS[(at + 7) % 25]} came with the {THINGS[(at + 13) % 25]}"
        )
        at += 1
    for number, need in enumerate(found.header.needs):
        said[need.name] = Value(
            f"the {THINGS[at % 25]} {THINGS[(at + 9) % 25]} by the {THINGS[(at + 17) % 25]}"
        )
        at += 1
        if need.kind in ("person", "people"):
            said[need.name] = Value(NAMES[number % len(NAMES)])
        elif need.kind == "date":
            said[need.name] = Value((TODAY + timedelta(days=100 + number)).isoformat())
        elif need.kind == "matter":
            said[need.name] = Value("the-matter")
    return said


@pytest.mark.parametrize("name", TEXTS)
def test_a_draft_of_a_playbook_has_no_remark_beside_the_book_that_its_walk_writes(
    name: str,
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    values = answers(found)
    for way in [one.title for one in found.ways] or [""]:
        steps = [one for one in found.steps if one.way in ("", way)]
        plan = tuple(one for step in steps if (one := planned(step, values, TODAY, KINDS)))
        entries = [one.entry for one in plan]
        book = Book(entries)
        said = Book(
            [
                one._replace(fields=tuple(pair for pair in one.fields if pair[0] != PLANNED))
                for one in entries
            ]
        )
        for listens in ("talk first", "paper first", "short first"):
            made = page_of(found, values, TODAY, plan, listens, way=way, is_whole=False)
            for message in messages(made):
                assert (way, remarks(message, book, TODAY)) == (way, [])
                assert (way, remarks(message, said, TODAY)) == (way, [])


def questions(book: Book) -> Iterator[tuple[str, dict[str, object]]]:
    """Every page with a message that could be asked for of a book."""
    matters = sorted({tag for one in book.entries for tag in one.matters})
    people = sorted({who for one in book.entries for who in (*one.who, *one.to)})
    others = [who for who in people if not book.is_me(who)]
    for matter in matters:
        yield from (("hold", {"matter": matter, "next_word": at}) for at in ("", "tomorrow 10:00"))
        yield "case", {"matter": matter}
        yield from (("trail", {"matter": matter, "readers": (who,)}) for who in others)
    yield from (("confirm", {"ref": one.id}) for one in book.entries if one.kind == "decision" and one.id)  # fmt: skip
    yield from (("update", {"who": who}) for who in others)


@pytest.mark.parametrize("demo", ["fumbled", "overruled", "reins", "stepping-back"])
def test_the_message_of_a_page_of_a_demo_book_has_no_remark(demo: str) -> None:
    with open(os.path.join(FOLDER, f"{demo}.book"), encoding="utf-8") as stream:
        text = stream.read()
    found = re.search(r"^; today: (\S+)", text, re.MULTILINE)
    today = date.fromisoformat(found[1] if found else "")
    entries = read(text, KINDS, f"{demo}.book").entries
    count = 0
    for name, parts in questions(Book(entries)):
        question = asked(**parts)._replace(today=today)
        book = Book(within(Shelf(entries), RECIPES[name].scope(question)))
        for message in messages(page(RECIPES[name], book, question, KINDS)):
            said = remarks(message, Book(entries), today, MEANT.get(name, ""))
            assert (name, parts, said) == (name, parts, [])
            count += 1
    assert count > 8
