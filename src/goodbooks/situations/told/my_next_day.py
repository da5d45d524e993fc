"""The next day that a writer can honestly name: “Monday, I could say Monday for the finished job and mean it”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_SENTENCE, Cue, as_said, best_to_come
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_MINE = regex(
    r"\b(?:honest(?:ly)? (?:date|day|say|name|answer|promise)|honest (?:new )?(?:date|day)|realistic\w*|(?:I|we) (?:can|could|['’]d|would|might)(?: \w+ly)? (?:say|name|promise|have (?:it|them|this)|finish|deliver|manage|do it|get it|send|tell|guarantee|give|be (?:done|ready))|honest(?=:)|(?:I|we)['’]d be (?:done|ready|through)|earliest|hand on heart|swear to|put my name|vouch|mean it|stand (?:by|behind)|(?:I|we)['’]ll have (?:it|them|the)|(?:I|we) need (?:until|till)|could be (?:ready|done|finished)|can be (?:ready|done|finished)"
    r"|(?:is|['’]s) (?:when|the day) (?:I|we) can|know more|next word|the new (?:date|day)|(?:done|finished|ready|fixed|mended|sorted|redone|delivered) by)\b",
    re.IGNORECASE,
)
_THEIRS = regex(r"\b(?:told|said|promised (?:him|her|them)|bookings?|opening|open(?:s|ed)?|due|was|were|had|promised|should have|supposed|starts?|begins?|away|he['’]s|she['’]s|they['’]re|can['’]t|cannot|couldn['’]t|won['’]t)\b", re.IGNORECASE)  # fmt: skip


def _read(text: str, today: date) -> Said | None:
    """The day to come that a writer says they can name for it."""
    found = best_to_come(text, today, Cue(_MINE, _THEIRS), IN_SENTENCE)
    return as_said(found.comes, found) if found and found.comes else None


ANSWER = Answer("my-next-day", "the next day that the writer can honestly name", _read, names=DAY)
