"""How a yes on terms of its own is told to somebody else: in its own words where these are open to others, else with a mark in their place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.granted_words import (
    behind_the_yes,
    granted_of,
    granted_words,
    is_only_a_day,
    says_it_all,
)
from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.accounts.answers.settled import speaks_to_me
from goodbooks.core.placeholders import HELD_CONDITION, HELD_PART
from goodbooks.core.regex import regex
from goodbooks.language.meant.scorn import is_scornful

if TYPE_CHECKING:
    from datetime import date

_ONLY_BOUND = regex(
    r"(?:but |and |only )*(?:not (?:before|until|till)|from|as of|after)\b", re.IGNORECASE
)
"""How terms begin that name no thing: “not before April, three mornings a week”."""
_I = regex(r"\b(?:I|me|my)\b")


def on_terms(
    words: str, what: str, day: date, on: str, holds: str, *, is_bound: bool, is_open: bool
) -> str:
    """What they agreed to `on` a day: a part of `what` was asked, or all of it on a condition, and from when it `holds`.

    Behind words that do not say it all stands what was asked, as far as it was granted and with no day beside theirs.
    """
    own, behind = granted_words(words), behind_the_yes(words)
    told = granted_of(what, words, day)
    if is_only_a_day(behind) and not is_bound:
        day_alone = holds or (f", {behind[0].lower()}{behind[1:]}" if behind else "")
        return f"agreed to {'' if day_alone else 'in part '}{on}{day_alone}: {told}"
    if is_open and behind and not is_felt(behind) and not is_scornful(behind):
        is_all = says_it_all(own, what) and not _ONLY_BOUND.match(own)
        if is_all and not (speaks_to_me(own) or _I.search(own)):
            return f"agreed to {on}: {own}"
        return f"agreed to {'in part ' if own else ''}{on}, with the words “{behind}”: {told}"
    if own:
        return f"agreed to in part {on} {HELD_PART}: {told}"
    return f"agreed to {on}{holds}, with a condition {HELD_CONDITION}: {told}"
