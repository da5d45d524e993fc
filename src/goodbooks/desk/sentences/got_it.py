"""A sentence that tells that I have what I asked for, “Birte told me I got the post”, “the rise is mine”: their yes to the one ask that it fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.reviews.trusted import asks_for_more
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.ask import Ask, open_asks
from goodbooks.entries.person import is_my_boss
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_POST = r"(?:the|that|my) (?:(?!no\b|not\b|other\b|same\b|whole\b)[\w-]+ ){0,3}?(?:post|job|role|position|place|rise|raise|promotion|deputy|lead|title|grade \d+)"
_TAIL = r"(?P<tail>,? (?:from|as of|starting|on trial|for a trial|until|in|with effect)\b[^?]*)?(?: (?:at last|now|officially))?[.! ]*"
_THEY = (
    r"(?:(?:he|she|they|(?:my|the) (?:boss|manager))|(?P<name>(?!I\b|we\b)\S+(?: [A-ZÀ-Þ]\S+)?))"
)
_TOLD = rf"{_THEY} (?:(?:has|have|just|also|today|finally) )*(?:told (?:me|us)|said|says|confirmed|wrote(?: me)?|rang(?: me)?(?: and said)?|called(?: me)?(?: and said)?)(?: that)?[,:]? "
_GOT = regex(
    rf"(?:{_TOLD})?(?:(?:today|now|yes|yesterday|finally|it is official|it['’]s official|good news)[,:!]? )*(?:I(?:['’](?:ve|ll))? (?:have |will |just |really |finally )*(?:got|get|been given|was given|am given) {_POST}|{_POST} is mine){_TAIL}",
    re.IGNORECASE,
)
_GAVE = regex(rf"{_THEY} (?:has |have |just |finally )*(?:gave|gives|given|granted|approved) (?:me |my )?{_POST}{_TAIL}", re.IGNORECASE)  # fmt: skip
_KINDS = ("person", "ask", "answer", "decision", "outcome", "note")


def got_it(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """Their yes to the one thing of that sort that I asked for and that is open; None for any other words, and where none or several are."""
    del kinds, today
    words, signs = apart_from_signs(sentence)
    found = _GOT.fullmatch(words) or _GAVE.fullmatch(words)
    if found is None:
        return None
    name = known_as(found["name"], known) if found["name"] else ""
    if found["name"] and not name:
        return None
    book = book_of(known, *_KINDS)
    fits = [
        one
        for one in (*open_asks(book), *(one for one in book.planned if isinstance(one, Ask)))
        if one.id and asks_for_more(one) and (name in one.to if name else is_my_boss(book, *one.to))
    ]
    if len(fits) != 1:
        return None
    (ask,) = fits
    tags = signs or "".join(f" #{tag}" for tag in ask.matters)
    said = f"Yes, {tail}" if (tail := (found["tail"] or "").strip(" ,.!")) else "Yes"
    line = f"answer {name_text(name or ask.to[0])} {quoted(said)}{tags} for {ask.ref}"
    return Meant(line, ("is: yes",))
