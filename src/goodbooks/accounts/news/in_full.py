"""What somebody said, as a message quotes it: whole to the end of a sentence, once, and not where it is a report of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.core.names import NO_TITLE, is_named_in, name_key
from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.entries.decision import Decision

MOST = 240
_SENTENCE = regex(rf"(?<=[.!?]){NO_TITLE}\s+")
_MARKS = "… .,;:!?\"“”'’"
_REPORTS = regex(
    r"(?:(?:has|had|is|was|will) )?(?:now |also |then )?(?:takes?|took|taken|wants|wanted|withdraws|withdrew|withdrawn|revokes|revoked|ends|ended|stops|stopped|cancels|cancelled|calls|called|signs|decides|checks|approves|runs|plans|handles|does|goes)\b"
    r"|.*\b(?:himself|herself|themselves)\b",
    re.IGNORECASE | re.DOTALL,
)
"""How a title begins that tells of somebody what they do: “Takes the make sheet back”."""


def in_full(text: str, most: int = MOST) -> str:
    """Words whole, or as many whole sentences of them as there is room for, with “…” where more was said; cut only where the first alone is far too long."""
    flat = " ".join(text.split())
    kept, *others = _SENTENCE.split(flat)
    for one in others:
        if len(kept) + len(one) >= most:
            break
        kept = f"{kept} {one}"
    if len(kept) > 2 * most:
        return shortened(kept, most)
    return kept if len(kept) == len(flat) else f"{kept} …"


def words_in_full(decision: Decision) -> str:
    """A decision as it is quoted: its title, or what was said where the title is only how that began."""
    is_begun = decision.said and begins(decision.said, decision.title)
    return in_full(decision.said if is_begun else decision.title)


def begins(said: str, title: str) -> bool:
    """Whether a title is how words begin that were said: its own, or cut off in the midst of them."""
    mine, theirs = (name_key(one.strip().strip(_MARKS)) for one in (title, said))
    return bool(mine) and mine != theirs and theirs.startswith(mine)


def is_report_of_them(decision: Entry) -> bool:
    """Whether a title tells of whoever decided, and is not what they said: nothing to quote to them."""
    title = decision.title
    is_named = any(is_named_in(title, who) for who in decision.who)
    return is_raw_decision(title) or is_named or _REPORTS.match(title.strip()) is not None
