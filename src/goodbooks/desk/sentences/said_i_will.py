"""What somebody says they will do, told in their own words: “Harald said: I will let you know by Thursday”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME
from goodbooks.desk.sentences.plain_line import day_said
from goodbooks.desk.sentences.promised_to import will_do
from goodbooks.language.retold import sides

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.sentences.plain_meaning import Meant

_I_WILL = regex(
    rf"(?i:{DAY}{NAME}(?: (?:says?|said|answer(?:s|ed)|replied|wrote|told (?:me|us))(?: to (?:me|us))?[,:]?|:)) (?i:I(?:['’]ll| will| promise to))(?: (?:also|then|gladly))? (?P<rest>\S.*)"
)


def said_i_will(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The promise that such words are, told from my side; None for any other words."""
    found = _I_WILL.fullmatch(sentence)
    if found is None:
        return None
    rest = sides.from_my_side(found["rest"], sides.THEM, sides.ME)
    told = f"{day_said(found)} {found['name']} said they'll {rest}".strip()
    return will_do(told, kinds, today, known)
