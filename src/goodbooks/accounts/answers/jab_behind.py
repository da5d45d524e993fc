"""What I remark of an answer as I tell it, “not yet, the coward”, “no, and grinned”: none of their words, and for me alone."""

from __future__ import annotations

import re

from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.core.regex import regex
from goodbooks.language.meant.scorn import INSULT

_APART = regex(r"(?P<between>,? and (?=(?:he |she |they )?(?:just |only |then )?\w+(?:ed|t)\b)|, |[.;] | [-–—] )")  # fmt: skip
_INSULT = regex(INSULT, re.IGNORECASE)
_REMARK = regex(
    r"(?:and |but )?(?:as if (?:I|we)\b|(?:which|that|it) (?:is|was) (?:so |just |all too )?typical\b|(?:so |how |just )?typical\b"
    r"|(?:(?:he|she|they) )?(?:just |only |then )*(?:(?:grinn|smirk|laugh|sneer|snigger|shrugg|yawn|sigh|roll|look|turn|walk|smil|wav)ed|hung)\b(?! (?:into|for|through|over|forward|down|off))"
    r"|(?:he|she|they) (?:even |also )?(?:said (?:that )?(?:(?:he|she|they) (?:is|was|were|are) )?sorry|apologi[sz]ed|thanked me|blushed|winked|cried|mumbled|hesitated)\b"
    r"|(?:he|she|they) (?:never|always) \w+(?: \w+)?\W*\Z|(?:he|she)(?:['’]s| is| was) (?:such )?an? \w+\W*\Z)",
    re.IGNORECASE,
)
"""How a remark begins that tells how it was said, or judges who said it."""


def without_jab(words: str) -> tuple[str, str]:
    """What somebody answered, and what I remark of it, "" for nothing; their first words are always theirs."""
    first, *rest = _APART.split(words)
    kept, jabs = [first], []
    for between, part in zip(rest[::2], rest[1::2], strict=True):
        if _is_jab(part):
            jabs.append(part.strip(" .!"))
        else:
            kept += [between, part]
    return ("".join(kept).rstrip(" ,;"), ", ".join(jabs)) if jabs else (words, "")


def _is_jab(part: str) -> bool:
    return bool(_REMARK.match(part.strip()) or _INSULT.search(part)) or is_felt(part)
