"""A sentence that says what I am called: kept as the name under what I send, and as a name by which I am known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.greeting import signature
from goodbooks.core.names import SMALL_IN_A_NAME
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.sentences.plain_meaning import Meant

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.lines.known import Known

_MY_NAME = regex(r"my (?:full )?name is (?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,4})", re.IGNORECASE)  # fmt: skip


def my_name(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The entry of me with the name that a sentence says is mine; None for any other words."""
    found = _MY_NAME.fullmatch(sentence)
    if found is None or not all(map(_is_part_of_a_name, found["name"].split())):
        return None
    return Meant("person me", lines_of(found["name"]))


def _is_part_of_a_name(word: str) -> bool:
    return word[0].isupper() or word in SMALL_IN_A_NAME


def keep_my_name(desk: Desk, said: str) -> None:
    """Write down what I am called, where the book does not know it so; refused where nothing was said."""
    name = " ".join(said.replace(",", " ").split())
    if not name:
        raise Refusal("no name was written", "write it as it stands under what you send")
    if name != name_of_mine(desk):
        desk.add([desk.understand("person me", lines_of(name)).entry])


def name_of_mine(desk: Desk) -> str:
    """My name as it stands under what I send; "" where the book does not know it."""
    return signature(desk.open(Scope(desk.clock.today, kinds=("person",))).book)


def lines_of(name: str) -> tuple[str, str]:
    """The lines that keep my name."""
    return f"also: {name}", f"signs: {name}"
