"""A second way beside the one that is taken: how it is named, and its words on the page, while its steps wait."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Line
from goodbooks.core.regex import regex
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.slots.filling import is_small_word
from goodbooks.playbooks.text.playbook import OPTIONS, PLAN, SAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from goodbooks.core.document import Block, Document, Section
    from goodbooks.playbooks.page import Say
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook, Way

_BETWEEN = regex(r"\s*(?:,|;|\+|&|/|\b(?:and|then|else|or|first|if (?:that |it |they |she |he )?(?:say |says |is |comes to )?(?:no|not|nothing))\b)[\s,;:]*", re.IGNORECASE)  # fmt: skip
"""What stands between two ways: “2, then 1”, “2 and 1”, “first 2; and if they say no, 1”."""
_WORD = regex(r"[\w'’-]+")


class Meant(NamedTuple):
    """The way that an answer names, and the one whose words are wanted too; "" for none."""

    way: str
    too: str = ""


def meant(ways: Sequence[Way], answer: str) -> Meant:
    """What an answer names: one way, by its number or by words that stand in no other title, or two of them."""
    if one := _way_meant(ways, answer):
        return Meant(one)
    parts = [part for part in _BETWEEN.split(answer.strip(" .!")) if part.strip()]
    every = [_way_meant(ways, part.strip()) for part in parts]
    return Meant(*every) if len(every) == 2 and all(every) and every[0] != every[1] else Meant("")


def _way_meant(ways: Sequence[Way], answer: str) -> str:
    """The title of the way that an answer names: by its number, the whole of it, or words of it that stand in no other and of which one says what it is; "" for none."""
    said = answer.lower().strip(" .!")
    if said.isdecimal():
        number = int(said) if len(said) < 5 else 0
        return ways[number - 1].title if 1 <= number <= len(ways) else ""
    named = [way.title for way in ways if said == way.title.lower()] or [
        way.title
        for way in ways
        if _is_named(_WORD.findall(said), _WORD.findall(way.title.lower()))
    ]
    return named[0] if len(named) == 1 else ""


def _is_named(words: list[str], title: list[str]) -> bool:
    """Whether words stand in a title, one behind the other, and tell it: one of them stands in few sentences, it begins with two of them, or they are three."""
    at = next((at for at in range(len(title)) if title[at : at + len(words)] == words), -1)
    is_telling = not all(map(is_small_word, words)) or len(words) > (2 if at else 1)
    return bool(words) and at >= 0 and is_telling


def with_words_of(
    too: str, document: Document, found: Playbook, values: Mapping[str, Value], today: date, listens: str, say: Say
) -> Document:  # fmt: skip
    """A page with another way on it as well: what it is, and what to say in it; nothing of its plan but that it waits."""
    if not too:
        return document
    other = page_of(found, values, today, (), listens, way=too, is_whole=False, say=say)
    blocks = {part.title: part.blocks for part in other.sections}
    sections = (_with(part, blocks.get(part.title, ()), too) for part in document.sections)  # fmt: skip
    return document._replace(sections=tuple(sections))


def _with(part: Section, blocks: tuple[Block, ...], too: str) -> Section:
    if part.title == OPTIONS:
        return part._replace(blocks=(*part.blocks, *blocks))
    if part.title == PLAN:
        waits = Line(f"The steps of “{too}” wait until you take that way.")
        return part._replace(blocks=(*part.blocks, waits))
    if part.title == SAY:
        new = (_of_its_way(one, too) for one in _new_in(blocks, part.blocks))
        return part._replace(blocks=(*part.blocks, *new))
    return part


def _new_in(blocks: Iterable[Block], there: tuple[Block, ...]) -> Iterator[Block]:
    """What is said in this way alone, each with the heading that says to whom, also where the other way says something under the same."""
    heading = None
    for one in blocks:
        if _is_heading(one):
            heading = one
        elif one not in there:
            yield from (heading, one) if heading else (one,)
            heading = None


def _of_its_way(block: Block, too: str) -> Block:
    """A heading of what to say names the way for which it is said."""
    if isinstance(block, Line) and _is_heading(block):
        return block._replace(text=f"{block.text[:-1]}, for “{too}”:")
    return block


def _is_heading(block: Block) -> bool:
    return isinstance(block, Line) and block.mark != ">" and block.text.endswith(":")
