"""Whether a story tells, right behind what its writer asked of somebody, what they answered: then the ask is open no longer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_ANSWERED = r"(?:(?:only|just|then|simply|first|also) )*(?:said|says|answered|answers|replied|replies|wrote back|writes back|told (?:me|us)|tells (?:me|us)|agreed|agrees|refused|refuses|declined)\b"  # fmt: skip
_PUT_OFF = regex(
    r"\b(?:think (?:about|it)|sleep on|see (?:about|what|if)|later|let (?:me|us) know|(?:get|come|be) back|look (?:into|at) it|check|maybe|perhaps|not now|busy|no time|nothing|another (?:day|time)|tomorrow|next week|ask me again|remind)\b",
    re.IGNORECASE,
)
"""What somebody says who has not answered yet."""


def answered_since(told: str, sentence: str, to: Sequence[str]) -> bool:
    """Whether the sentence right behind one in which somebody was asked tells what they said to it; “he'll think about it” is no answer."""
    every = [" ".join(one.text.split()) for one in passages_of(told)]
    at = next((at for at, one in enumerate(every) if one == sentence or sentence.startswith(one)), None)  # fmt: skip
    behind = every[at + 1 : at + 2] if at is not None else []
    names = "|".join(re.escape(name) for one in to for name in (one, one.split()[0]))
    says = re.compile(
        rf"(?:(?:and|but|so|then),? )*(?:he|she|they|(?:my|our) boss{f'|{names}' if names else ''}) {_ANSWERED}",
        re.IGNORECASE,
    )
    return any(says.match(one) and not _PUT_OFF.search(one) for one in behind)
