"""A sentence that says what I am called: kept as the name under what I send, and as a name by which I am known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import SMALL_IN_A_NAME
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_meaning import Meant

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
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


def lines_of(name: str) -> tuple[str, str]:
    """The lines that keep my name."""
    return f"also: {name}", f"signs: {name}"
