"""A letter that is plainly not of work: it greets a mother, or is signed with love.

What a message at work should have, a day, one question, few feelings, nobody looks for in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.language.letter import Letter

_GREETED = regex(
    r"^[ \t]*(?:(?:hi|hey|hello|dear|dearest|good morning)[ \t]+)?(?:my[ \t]+)?"
    r"(?:mom|mommy|mum|mummy|mama|dad|daddy|papa|grand(?:ma|pa|mother|father)|granny|nana|honey|sweetie|sweetheart|(?:auntie?|uncle)[ \t]+\w+)[ \t]*(?:[,!]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_HOME = r"(?:me|ma|maw|mom|mum|mam|mama|dad|daddy|papa|grand(?:ma|pa)|granny|nana|auntie?|sis)\b"
_SIGNED = regex(
    r"(?:^[ \t]*|[.!?…][ \t]+)(?:(?:thanks|lots of|all my|much|with|we|i)[ \t]+)?"
    rf"(?:love[ \t]+(?:you|ya|u)\b[^\n.?]{{0,30}}|(?:love|hugs(?: and kisses)?|kisses)[ \t]*[,!–—-]*\s*{_HOME}[^\n]{{0,12}}|xoxo\w*[ \t]*\w*)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def is_to_family(letter: Letter) -> bool:
    """Whether a letter greets or is signed as one does only at home."""
    ends = (zone.start for zone in letter.zones if zone.kind == "forwarded")
    own = letter.text[: min(ends, default=len(letter.text))]
    return bool(_GREETED.search(own) or _SIGNED.search(own))
