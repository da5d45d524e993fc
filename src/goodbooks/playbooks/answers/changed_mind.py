"""An answer in which somebody changes their mind while they write: “the rota, no wait, the orders” is the orders."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_ENDS = r"\s*[,;:.!?…–—-]+\s*"
_ANEW = regex(
    rf"\A.*?(?:\A|{_ENDS}|\s(?=or\b|no,? wait))(?:(?:or|oh|well|hm+|sorry|and|but)\b[\s,]*)*"
    r"(?:(?:actually,? )?no,? wait|wait,? no|actually,? no|no,? actually|on second thoughts?|(?:scratch|strike|scrap|forget) that|changed my mind|make that|let me correct that|(?:or|no),? rather|or better|I (?:rather )?mean)\b(?! (?:that|what|it|when|if)\b)[\s,;:.!–—-]+(?=\w)",
    re.IGNORECASE,
)
"""Whatever stands before a change of mind, and the words of it."""
_NOT_YET = regex(
    rf"\A(?:actually|well|no|hm+|oh)?[\s,]*not\b [^.;!?]+?(?:{_ENDS}(?:but |and )?(?:first|but|rather|instead)(?: of all)?|\s(?:yet|now) (?:but|first|rather)|\s(?:but|but rather|but first))\b[\s,:]+(?:(?:first|rather|instead)\b[\s,]*)?(?=\w)",
    re.IGNORECASE,
)
"""What it is not, before what it is: “not the van list yet, first …”."""


def as_meant_last(words: str) -> str:
    """What an answer names in the end, where its writer changed their mind within it; as it is where they did not."""
    while (later := _ANEW.sub("", words, count=1)) != words:
        words = later
    return _NOT_YET.sub("", words, count=1)
