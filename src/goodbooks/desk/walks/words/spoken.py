"""What there is to say at the end of a walk: sentences under their channel, mails, and the answers in them that speak of whom they are said to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Line, Message
from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.playbooks.page import as_you_say
from goodbooks.playbooks.text.playbook import SAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.core.document import Document
    from goodbooks.playbooks.slots.value import Value

_THEM = regex(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)


class Saying(NamedTuple):
    """One thing to say: for which channel and whom, its lines, and the mail where it is one."""

    title: str
    lines: tuple[Line, ...]
    mail: Message | None = None


class SpokenOf(NamedTuple):
    """An answer that speaks of somebody in what is to be said: its words, the word for them, and to whom it is said."""

    words: str
    word: str
    to: str


def sayings(document: Document) -> tuple[Saying, ...]:
    """What there is to say on the page of a playbook: sentences under their channel, and mails."""
    found: list[Saying] = []
    blocks = (block for part in document.sections if part.title == SAY for block in part.blocks)
    for block in blocks:
        if isinstance(block, Message):
            found.append(Saying("", (), block))
        elif isinstance(block, Line) and block.mark != ">":
            found.append(Saying(block.text.rstrip(":"), ()))
        elif isinstance(block, Line) and found:
            found[-1] = found[-1]._replace(lines=(*found[-1].lines, block))
    return tuple(found)


def spoken_of(sayings: Iterable[Saying], values: Mapping[str, Value]) -> tuple[SpokenOf, ...]:
    """The answers that say “she” or “he” in what is to be said to one person, who may be meant."""
    found: dict[str, SpokenOf] = {}
    people = {one.text for said in (values, as_you_say(values)) for one in said.values()}
    for saying in sayings:
        mail = saying.mail
        to = mail.to[0] if mail and mail.to else saying.title.rpartition(", to ")[2]
        lines = mail.paragraphs if mail else saying.lines
        said = " ".join(line.text for line in lines).lower()
        for value in values.values() if to in people else ():
            named = _THEM.search(value.text)
            if named and value.text.removesuffix(".").lower() in said:
                words = shortened(value.text, 60)
                found.setdefault(value.text, SpokenOf(words, named[0], to))
    return tuple(found.values())
