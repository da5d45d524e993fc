"""A sentence that says who HR is: kept as a person with that place, by their name, and as they are greeted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.greeting import is_two_names
from goodbooks.core.names import titled
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.situations.people.hr_named import hr_named

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_HR_IS = regex(
    r"(?:my |our )?(?:(?-i:HR)(?: \w+)?|contact (?:in|at) (?-i:HR)) (?:is|will be)(?: called| named)? (?:\S+ ?){1,5}|(?:\S+ ){1,4}is (?:my |our |the )?(?-i:HR)(?: \w+)?",
    re.IGNORECASE,
)


def hr_is(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The entry of HR with the name that a sentence says they have; None for any other words."""
    is_said = _HR_IS.fullmatch(sentence) is not None
    name = hr_named(sentence) if is_said else ""
    return Meant("person HR", tuple(f"{key}: {said}" for key, said in hr_lines(name))) if name else None  # fmt: skip


def hr_lines(name: str) -> tuple[tuple[str, str], ...]:
    """The lines of HR by a name: greeted by the first of two, and with a title as that goes before it."""
    is_first = is_two_names(name) and not titled(name)[0]
    greeting = f"Hello {name.split(maxsplit=1)[0] if is_first else name}"
    return ("relation", "HR"), ("also", name), ("greeting", greeting)
