"""What a reader said or granted, said back to them: “you said yes when I asked for two weeks for the funeral”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_SAID_BY_YOU = regex(
    r"\b(?:you|your (?:mail|message|letter|note))(?:['’]ve| have| had|['’]d)?(?: \w+ly| also| once| first| then| both)?"
    r" (?:said|agreed|approved|granted|gave|signed|allowed|let|promised|confirmed|told|knew|wrote|answered|accepted)\b(?![^.;!?]*\b(?:because|as I|since I)\b)",
    re.IGNORECASE,
)


def is_said_back(words: str) -> bool:
    """Whether words say back to their reader what these said or granted, with no reason of the writer's beside it: they know it, and it is the fact that counts."""
    return _SAID_BY_YOU.search(words) is not None
