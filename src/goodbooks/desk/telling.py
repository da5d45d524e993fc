"""A story at the desk, made ready for its page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Document, Line, Question
from goodbooks.desk.asked_of_a_story import as_entry
from goodbooks.desk.sending import new_entry
from goodbooks.desk.told import told_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.document import Section
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.understand import Understood

_COMMAND = re.compile(r"\bgoodbooks (?:play|situation|add)\b|--keep\b")
_OPTION, _CHOICE = "by country: --country XX", "by country: name yours above"


class Told(NamedTuple):
    """What the page of a story offers beside its document: each playbook's name and title, the likeliest first.

    None is offered where help of another sort comes first.
    """

    document: Document
    playbooks: tuple[tuple[str, str], ...]
    facts: int = 0
    """How many facts the story tells, which could be proposals for the inbox."""


def told(desk: Desk, text: str, country: str = "") -> Told:
    """The page of a story, as `goodbooks situation` makes it, and the playbooks it names.

    What that page says of the command line is left out: it is for a page where a button stands instead.
    """
    from goodbooks.desk import playing
    from goodbooks.situations.recognise import recognise
    from goodbooks.situations.understood import facts_in

    clock, read = desk.clock, told_in(text)
    question = Question(
        clock.today, clock.now, matter=country.upper()[:20], reminds=False,
        drafts=(as_entry(read.text, desk),), remarks=(read.remark,) if read.remark else (),
    )  # fmt: skip
    document = desk.page("situation", question).document
    found = recognise(read.text)
    every = playing.paths(desk)
    names = () if found.help else tuple(one.name for one in found.likely if one.name in every)
    titled = tuple((name, playing.playbook(desk, name).header.title) for name in names)
    bare = document._replace(sections=tuple(_without_commands(document)))
    return Told(bare, titled, len(facts_in(read.text)))


def countries() -> tuple[str, ...]:
    """The letters of every country in which it is known where to turn."""
    from goodbooks.situations.turning import ANYWHERE, every_help

    return tuple(sorted(name for name in every_help() if name != ANYWHERE))


def as_note(desk: Desk, text: str) -> Understood:
    """A story as a note for me alone, not written yet."""
    paragraphs = (" ".join(part.split()) for part in text.splitlines())
    kept = "\n".join(part for part in paragraphs if part)
    return new_entry(desk, "note", who=("me",), title="What happened", fields={"private": kept})


def _without_commands(document: Document) -> Iterator[Section]:
    for section in document.sections:
        blocks = tuple(
            block._replace(text=block.text.replace(_OPTION, _CHOICE))
            if isinstance(block, Line) and block.mark != ">"
            else block
            for block in section.blocks
            if not (isinstance(block, Line) and _COMMAND.search(block.text) and block.mark != ">")
        )
        if blocks:
            yield section._replace(blocks=blocks)
