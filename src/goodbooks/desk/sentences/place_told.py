"""Where somebody new is, told with their name as in "Priya in Finance asks me": offered to be kept, and never dropped without a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, place_of
from goodbooks.desk.sentences.plain_meaning import Offer
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.sentences.plain_meaning import Meant

_WHO_DOES = regex(
    rf"{DAY}{NAME} (?:promised|ask(?:s|ed)|decided|wants|wanted|needs|needed|expects|expected|said|says|told|changed|hopes|awaits|waits|has|had|is|would) .*",
    re.IGNORECASE,
)


def with_place(meant: Meant, sentence: str, known: Known) -> Meant:
    """What a sentence means, with the person offered whom it tells the place of and whom the book does not know."""
    found = _WHO_DOES.fullmatch(sentence) if meant.line else None
    name, place = place_of(found["name"], known) if found else ("", "")
    if not name:
        return meant
    person = f"person {name_text(name)}"
    note = f"{name} is new in the book, and that they are in {place} is not kept with this; to keep it too, add “{person}” and below it “role: {place}”"
    offer = Offer(f"keep “{place}” as the role of {name} too", f"{person}\n  role: {place}\n\n{sentence}")  # fmt: skip
    return meant._replace(notes=(*meant.notes, note), offers=(*meant.offers, offer))
