"""What a story tells of one person, sentence by sentence: whom “she” means, and what I said to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import is_named_in, is_place, name_key
from goodbooks.core.regex import regex
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.situations.people.persons import Named
    from goodbooks.situations.stories.story import Passage

_MY_BOSS = regex(r"\bmy (?:boss|manager|supervisor|director|head)\b", re.IGNORECASE)
_PRONOUN = regex(r"\b(?:he|she|they|him|her|them)\b", re.IGNORECASE)
_BEGINS = regex(r"(?:^|[,;:]|\b(?:and|but|so|then))\W*$", re.IGNORECASE)
"""What stands before a name that begins a clause, and so is whom the next “she” means."""
_OWNER = regex(r"^(?:my|our|the|your) ", re.IGNORECASE)


class OfThem(NamedTuple):
    """A sentence of a story: its words, whether it tells of the one person, and whether it names them."""

    words: str
    is_of_them: bool
    is_named: bool


def told_of_them(text: str, who: str, *, is_boss: bool = False) -> Iterator[OfThem]:
    """Each sentence of a story; where nobody else was told of before, “she” is the one who is asked about."""
    others = [one for one in named_in(text) if not is_named_in(one.name, who)]
    last = ""
    for number, passage, words in _whole(text, list(passages_of(text))):
        is_named = _names_them(words, who, is_boss=is_boss)
        subjects = [
            one.name
            for one in others
            for sentence, start, _ in one.places
            if sentence == number and _BEGINS.search(passage.text[:start])
        ]
        if is_named and not (subjects and _is_first(passage.text, subjects, who)):
            last = who
        elif subjects and not (last == who and _is_only_reported(words, subjects, others)):
            last = subjects[-1]
        is_meant = last in ("", who) and _PRONOUN.search(words) is not None
        yield OfThem(words, is_named or is_meant, is_named)


_SMALL = r"\A\W*(?:(?:and|but|so|then|today|yesterday|just now|now|later|this (?:morning|afternoon|evening)),? )*"
_ASKS_ME = regex(
    rf"{_SMALL}(?!(?:I|we|he|she|they|you|it)\b)(?P<who>[\w'’.-]+(?: [\w'’.-]+){{0,6}}?)(?: (?:just|only|also|then|has|have|had|now|suddenly))* (?:asked|asks|is asking|keeps asking|cornered|grilled|stopped|caught|wants? to know|wanted to know|came (?:up to|by|over to))\b",
    re.IGNORECASE,
)
"""Somebody who comes to me with a question: “a colleague cornered me”."""
_OPENS = regex(rf"{_SMALL}(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)


def is_of_another(told: Iterable[OfThem], who: str, *, is_boss: bool = False) -> bool:
    """Whether what is told is that somebody else asked me, and no sentence begins with the one whom it could be about: he who “asks again tomorrow” is that other."""
    is_asked = False
    for one in told:
        asked, opens = _ASKS_ME.match(one.words), _OPENS.match(one.words)
        first = " ".join(opens["rest"].split()[:_FIRST]) if opens else ""
        if _names_them(first, who, is_boss=is_boss):
            return False
        is_asked = is_asked or (asked is not None and not _names_them(asked["who"], who, is_boss=is_boss))  # fmt: skip
    return is_asked


_FIRST = 2
_MARKS = regex(r"[\"“”„]")
_ONLY_QUOTED = regex(r"\A\s*[\"“„][^\"“”„]+[\"”“][\s.]*\Z")
_TAGGED = regex(r"[\"”“],? (?:he|she|they|[A-ZÀ-Þ][\w’'-]+) (?:said|says|told me|answered|replied|added|went on|wrote)\b[^\"“”„]*\Z|\b(?:said|says) (?:he|she|they|[A-ZÀ-Þ][\w’'-]+)\W*\Z")  # fmt: skip
"""Who says what was quoted, behind it: “Not yet,” he said."""
_MOST_SAID = 12


def _whole(text: str, passages: list[Passage]) -> Iterator[tuple[int, Passage, str]]:
    """The sentences of a story with their numbers, the words of a quotation of several sentences in one, with who says it."""
    starts = [*(one.start for one in passages[1:]), len(text)]
    raw = [text[one.start : end] for one, end in zip(passages, starts, strict=True)]
    taken = -1
    for number, passage in enumerate(passages):
        if number <= taken:
            continue
        words, last = raw[number], number
        while last + 1 < len(raw) and last - number < _MOST_SAID and _goes_on(words, raw[last + 1]):
            last += 1
            words += raw[last]
        is_ended = len(_MARKS.findall(words)) % 2 == 0
        taken = last if is_ended else number
        yield number, passage, " ".join((words if taken > number else passage.text).split())


def _goes_on(words: str, behind: str) -> bool:
    """Whether a quotation is not ended in some words, or goes on in the next behind whose it is."""
    is_open = len(_MARKS.findall(words)) % 2 == 1
    return is_open or (
        _TAGGED.search(words.rstrip(" .\n")) is not None and _ONLY_QUOTED.match(behind) is not None
    )


_WORD_OF = regex(
    r"\b(?:said|says|is|was|agreed|agrees|refused|wants|wanted|has|had|decided|approved)\b",
    re.IGNORECASE,
)
_WITH_ME = regex(r"\b(?:i|me|my|we|us|our)\b", re.IGNORECASE)


def _is_only_reported(words: str, subjects: list[str], others: list[Named]) -> bool:
    """Whether somebody is named once, in what I was told of them, and not as one with whom I had to do: “Brandt said yes”."""
    places = {one.name: len(one.places) for one in others}
    is_once = all(places.get(name, 0) == 1 for name in subjects)
    first = words.partition(",")[0]
    return is_once and _WORD_OF.search(first) is not None and not _WITH_ME.search(first)


def _names_them(words: str, who: str, *, is_boss: bool = False) -> bool:
    """Whether words name somebody, by their name or by what they are to me."""
    if is_named_in(words, who) or (is_boss and _MY_BOSS.search(words)):
        return True
    what = _OWNER.sub("", who)
    is_what = is_place(who) and what != who
    return is_what and re.search(rf"\b(?:my|our|the) {re.escape(what)}\b", words, re.IGNORECASE) is not None  # fmt: skip


def _is_first(sentence: str, subjects: list[str], who: str) -> bool:
    """Whether somebody else stands in a sentence before the one who is asked about."""
    key, first = name_key(sentence), name_key(who).partition(" ")[0]
    theirs = key.find(first)
    return theirs < 0 or any(-1 < key.find(name_key(one)) < theirs for one in subjects)
