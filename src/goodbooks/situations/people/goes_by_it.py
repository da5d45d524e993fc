"""Who of a story goes by a word that holds no longer, because its writer gave it to them: “Jonas and Mireille have a wrong date from me”, “I had told Otto and the drivers that it is on Friday”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.still_waiting import not_told, row_at_the_end, row_at_the_start
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = r"(?:date|day|hour|time|place|word|answer|number|figure|price|mail|message|news|plan|version|list|promise)s?"
_HAS_IT = regex(
    rf" (?:(?:all|both|each|still|now|already|is|are) )*(?:(?:have|has|got|hold|holds) (?:an?|the|my|their) (?:wrong|old|outdated|earlier|first|last|false) {_WORD}\b"
    rf"|(?:go|goes|going|work|works|plan|plans|count|counts|reckon|reckons) (?:by|on|with|for) (?:the|my|an?) (?:wrong|old|outdated|earlier|first|last) {_WORD}\b"
    r"|still (?:thinks?|believes?|expects?|assumes?|reckons?|counts? on|plans? (?:for|with|on)|goes? by|works? by)\b)",
)
"""What stands behind those who go by it."""
_GAVE = regex(
    r"\bI(?:['’]ve| have|['’]d| had)?(?: (?:already|just|only|even|also|then))* (?:told|promised|wrote(?: it)?(?: to)?|written(?: it)?(?: to)?|mailed(?: it)?(?: to)?|sent(?: it)?(?: to)?|announced(?: it)? to|gave|given) "
)
"""What stands before those who were given it."""
_GAVE_ALL = regex(
    r"\b(?:I|we)(?:['’]ve| have|['’]d| had)?(?: (?:already|just|only|even|also|then|went and|had to))* (?:told|tell|let|wrote(?: to)?|written(?: to)?|mailed|informed|rang|promised)"
    r" (?:all of them|everybody|everyone|them all|the others|(?:all )?(?:two|three|four|five|six|seven|eight|nine|ten|the)(?: of them| people| others)?|people)(?: (?:so|know|about it|at once))?(?P<then>(?::| [-–—]|,) )",
    re.IGNORECASE,
)
"""What stands before a row of all who were given it: “I went and told everybody: Bruno in props, Aylin from costume …”."""
_SEAT = regex(
    r" (?:at|in|from) (?:(?:the|our) )?(?-i:[a-z])[\w'’-]+(?: (?-i:[a-z])[\w'’-]+)?(?=, | and )"
)
"""Where somebody of a row sits, “Pavel at the ticket desk, Ida from catering and …”."""
_SO = regex(r" so\b(?= *(?:[.,;!]|\Z))")
_BEHIND = regex(r" (?:that|it|we|they|how|when|about|on|in|at|by|yesterday|today|last)\b")
"""What stands behind the last of them."""
_OTHERS = frozenset(["the others", "the rest", "others", "the other two", "the other three"])
"""How a row ends that was told by name before."""
_HOLD = regex(r"\b(?:wait|to hold|on hold|to talk to|not yet)\b")
"""What was told to hold somebody off is no word that they go by."""


def tells_of_an_old_word(text: str) -> bool:
    """Whether a story says that somebody goes by a word that holds no longer, by name or not: “they all have my old mail”."""
    return any(_HAS_IT.search(" ".join(one.text.split())) for one in passages_of(text))


def who_goes_by_it(text: str) -> Said | None:
    """Those who are named so, and the sentence; None where a story names nobody but the boss."""
    said = [" ".join(one.text.split()) for one in passages_of(text)]
    boss = person_of(text, "boss")
    over = frozenset({boss.words.lower()} if boss else ())
    for sentence in said:
        for found in _HAS_IT.finditer(sentence):
            if every := not_told(row_at_the_end(sentence[: found.start()]), over):
                return Said(listed(_with_the_others(every, said, over)), sentence)
    for sentence in said:
        for found in _GAVE_ALL.finditer(sentence):
            every = not_told(row_at_the_start(sentence[found.end() :]), over)
            if every and not _HOLD.search(sentence, found.end()):
                return Said(listed(every), sentence)
    return next((Said(listed(every), sentence) for every, sentence in _given(said, over)), None)


def held_off(text: str) -> Said | None:
    """Those whom the writer told to wait, and the sentence: whoever turned that around since has them go by an old word."""
    said = [" ".join(one.text.split()) for one in passages_of(text)]
    boss = person_of(text, "boss")
    over = frozenset({boss.words.lower()} if boss else ())
    rows = _given(said, over, is_held_off=True)
    return next((Said(listed(every), sentence) for every, sentence in rows if _HOLD.search(sentence)), None)  # fmt: skip


def _given(
    said: Iterable[str], over: frozenset[str], *, is_held_off: bool = False
) -> Iterator[tuple[list[str], str]]:
    """Those who were given a word by the writer, row by row, each with its sentence; without those who were only held off, unless these are wanted too."""
    for sentence in said:
        for found in _GAVE.finditer(sentence):
            named = _SO.split(_SEAT.sub("", sentence[found.end() :]), maxsplit=1)[0]
            row = _BEHIND.split(named, maxsplit=1)[0]
            every = not_told(row_at_the_start(row), over)
            if every and (is_held_off or not _HOLD.search(sentence, found.end())):
                yield every, sentence


def _with_the_others(named: list[str], said: Iterable[str], over: frozenset[str]) -> list[str]:
    """A row that ends in “the others” with these by name, where one row of those who were given a word holds all whom it names; else as it is."""
    known = {one.lower() for one in named} - _OTHERS
    if len(known) == len(named):
        return named
    whole = (row for row, _ in _given(said, over) if known < {one.lower() for one in row} and not _is_open(row))  # fmt: skip
    return next(whole, named)


def _is_open(row: Iterable[str]) -> bool:
    return any(one.lower() in _OTHERS for one in row)
