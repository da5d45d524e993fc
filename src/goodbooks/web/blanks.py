"""The blanks that a line for the box is offered with: they are typed over, and never written as if they were words."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from goodbooks.core.placeholders import HINTS
from goodbooks.core.regex import regex
from goodbooks.desk.texts.unfilled import unfilled_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.desk.typed.understand import Understood

BLANK = "…"
TO_THE_BOX = 'form="now-said" formaction="/capture/look" name="text" data-fill'
"""Where a line goes that is the value of a button: into the box of the page, and without scripts to a page that shows it."""
_HINT = "|".join(re.escape(escape(words)) for words in sorted(HINTS))
_EXAMPLES = regex(
    r"(?:^DAY(?= )|(?<=&quot;)(?:their answer|your answer|what it is about|What they are judged on)(?=&quot;)"
    r"|(?<=&quot;) \^ID(?=$|&#10;)|(?<=answers: )the question\b|(?<=want: )what you want from it\b"
    rf"|(?<=&quot;)(?:{_HINT})(?=&quot;)|(?<=: )(?:{_HINT}|\.\.\.)(?=$|&#10;))"
)


def blanked(line: str) -> str:
    """An escaped line for the box with a blank in place of each example, so that none can stay by mistake."""
    return _EXAMPLES.sub(lambda found: "" if "^ID" in found[0] else BLANK, line)


def blank_in(found: Iterable[Understood]) -> str:
    """The first blank that is still where words belong; "" where every one was typed over."""
    return next((words for one in found for _, words in unfilled_in(one.entry)), "")
