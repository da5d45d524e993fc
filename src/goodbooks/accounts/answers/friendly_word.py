"""A friendly word to what I asked that gives neither yes, no nor a condition: “good, I did not know how to read that”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.core.word_comes import word_comes
from goodbooks.entries.answer import puts_off
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_WHO = r"(?:I|he|she|they|we|(?-i:[A-ZÀ-Þ][\w’'-]+))"
_FRIENDLY = regex(
    rf"\A\W*(?:{_WHO} (?:just |only )?(?:said|says|answered|replied)[:,]? (?:that )?)?[\"“„]?(?:(?:oh|ah|well|hm|okay|ok|so),? )*"
    r"(?:(?:very |really |that(?:['’]s| is| was) |how )?(?:good|great|nice|lovely|wonderful|interesting|brave|kind|honest)(?: (?:to (?:know|hear)|of you|that you (?:say|said|told|tell|came|come))\b|(?=[,.;:!–-]))"
    r"|(?:many )?thanks?(?: you)?\b(?: (?:so much|a lot))?(?: for (?:telling|saying|coming|asking|letting|being)\b)?|(?:glad|happy|pleased) (?:to hear|that you|you)\b|noted\b|understood\b|I (?:see|hear you)\b"
    rf"|{_WHO} (?:did not|didn['’]t|had not|hadn['’]t|never) (?:know|known|realised?|expect(?:ed)?|see|seen|think|thought|read)\b|{_WHO} (?:wondered|was wondering|had wondered|had no idea|laughed|smiled|nodded|thanked me|was (?:glad|pleased|happy|surprised|friendly|kind))\b)",
    re.IGNORECASE,
)
_GIVES = regex(
    r"\d|\b(?:yes|no|agreed|approved|granted|deal|will|can|may|could|should|must|start|begin|go ahead|do it|go for it|let['’]?s|from|if|once|until|till|when|unless|next|first|on the list|have (?:it|my)|get it|yours|monday|tuesday|wednesday|thursday|friday|but)\b|['’]ll\b",
    re.IGNORECASE,
)
_ALONE = regex(r"\W*(?:good|great|nice|fine|lovely|wonderful)\W*", re.IGNORECASE)
"""What alone may be a yes."""


def is_only_friendly(words: str, asked: str) -> bool:
    """Whether words to what was asked are kind and answer nothing of it: no yes, no no, no condition, no day and no “not yet”."""
    found = _FRIENDLY.match(words)
    if found is None or _ALONE.fullmatch(words) or granting(words, asked):
        return False
    return _GIVES.search(words[found.end() :]) is None and not (
        puts_off(words) or word_comes(words)
    )


def friendly_note(words: str, ask: Entry, on: date) -> Entry | None:
    """Such a word to something I asked as a note of what they said, for me alone; None for any other words."""
    if not is_only_friendly(words, ask.title) or not ask.id:
        return None
    return made("note", on, ask.to, title=words, links=(ask.id,), fields=(("readers", ME),))
