"""Words that begin by saying that they are private, “Private: I am afraid of ...”: a note that nobody else reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_PRIVATE = regex(
    r"(?:(?:strictly )?(?:private(?:ly)?|confidential)|(?:only |just )?for me(?: alone| only)?|for my eyes(?: only)?|my (?:worry|worries|fear|doubt|feeling)|not for others|note to (?:self|myself))(?: is| \(private\))?\s*[:–—-] ?(?P<words>\S.*)",
    re.IGNORECASE,
)


def for_me_alone(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The note for me alone that a sentence says it is; None for any other words."""
    bare, signs = apart_from_signs(sentence)
    found = _PRIVATE.fullmatch(bare)
    return (
        Meant(f"note {quoted(capital(found['words']))}{signs}", ("readers: me",)) if found else None
    )
