"""What was decided, apart from what whoever decided it is told to have said or done behind it: “we ship on Friday and told me to tell the others”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_AND_SAID = regex(
    r"(?P<decided>\S+ .*?[\w.”\"’]),? (?:and|but) (?P<behind>(?:(?:then|also|only|just|even|\w+ly) )?(?:said|told|wrote|added|answered|replied|promised|explained|asked|laughed|smiled|shrugged|hung up|went|walked|left (?:it|me|us|the room))\b.*)",
    re.IGNORECASE,
)
_MAY_BE_OF_IT = regex(
    r"\b(?:\w{3,}ed|was|were|had|did|has|have|until|till|when|once|after|before|if|unless|who|whoever|as soon as|because|since)\b",
    re.IGNORECASE,
)
"""What makes a further deed one of those that the decision itself tells of: “until Rune has come and said yes”."""


def decided_and_behind(words: str) -> tuple[str, str]:
    """What was decided, and what is told behind it of whoever decided; the words as they are, and "", where nothing surely is."""
    found = _AND_SAID.fullmatch(words)
    if found is None or _MAY_BE_OF_IT.search(found["decided"]):
        return words, ""
    return found["decided"], found["behind"]
