"""A sentence with a day, and behind it how it was taken, “I promised Lotte the plan by 15 January, she was happy”: the remark is for me alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.day_of_it import day_at_the_end
from goodbooks.desk.sentences.plain_line import apart_from_signs

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.desk.sentences.plain_meaning import Meant

_REMARK = regex(
    r"(?P<told>.*[^\s,;–-])(?:\s*[,;–-]|(?= (?:and|but|so|which)\b)) (?P<remark>(?:(?:and|but|so|though) )?(?:(?:he|she|they|it|I|we|this|that|which) (?:really |clearly |only |just |then )?(?:was|were|is|are|am|seemed|looked|sounded|felt|smiled|nodded|laughed|sighed|frowned|shrugged|liked|loved|hated|did(?: not|n['’]t) (?:look|seem|sound|like|say))|(?:he|she|it|that)['’]s|I['’]m|they['’]re)\b[^.?!]*)",
    re.IGNORECASE,
)
_DATED = regex(r'(?:[^"]* )?(?:promise|request|ask) [^"]*"[^"]*" by .+')


def remark_behind(
    sentence: str, today: date, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """What a sentence means without such a remark, which is kept for me; None where no day stands before one, and where nothing is promised or asked by it."""
    words, signs = apart_from_signs(sentence)
    found = _REMARK.fullmatch(words)
    if found is None or day_at_the_end(found["told"], today).day is None:
        return None
    meant = meant_by(f"{found['told']}{signs}")
    if meant is None or not _DATED.fullmatch(meant.line):
        return None
    return meant._replace(more=(*meant.more, f"private: {capital(found['remark'])}"))
