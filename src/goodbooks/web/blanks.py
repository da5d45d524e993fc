"""The blanks that a line for the box is offered with: they are typed over, and never written as if they were words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.desk.understand import Understood

BLANK = "…"
_CAPITALS = ("WORDS", "THEIR WORDS", "RESULT", "DAY", "NAME", "ANSWER", "HOW IT WENT")
"""What a page of this program puts where a word belongs; other words in capitals are somebody's own."""
_OFFERED = frozenset((BLANK, "...", *_CAPITALS))
_EXAMPLES = re.compile(
    r"(?:(?<=&quot;)(?:their answer|your answer|what it is about|What they are judged on)(?=&quot;)"
    r"|(?<=&quot;) \^ID(?=$|&#10;)|(?<=answers: )the question\b|(?<=want: )what you want from it\b)"
)


def blanked(line: str) -> str:
    """An escaped line for the box with a blank in place of each example, so that none can stay by mistake."""
    return _EXAMPLES.sub(lambda found: "" if "^ID" in found[0] else BLANK, line)


def blank_in(found: Iterable[Understood]) -> str:
    """The first blank that is still where words belong; "" where every one was typed over."""
    for one in found:
        entry = one.entry
        every = (entry.title, *entry.who, *entry.to, *(value for _, value in entry.fields))
        for words in every:
            if (bare := words.strip().strip('“”"')) in _OFFERED:
                return bare
    return ""
