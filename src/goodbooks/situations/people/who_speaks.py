"""Who in a story says or does something: its writer, their boss or somebody else, by the nearest that may be meant. Where that is not clear it is nobody."""

from __future__ import annotations

import re

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.mentions import (
    BOSS,
    HE,
    ME,
    NOBODY,
    OTHER,
    SAYS,
    SHE,
    Mention,
    aliases,
    in_sentence,
    is_in_a_row,
    mentions_in,
    sentences_of,
)
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.stories.whose_voice import SPEECH

_SAME_SUBJECT = regex(r"(?:\b(?:and|then|but|also|just|only|had|has)|,)\s+(?:\w+ly )?\Z", re.IGNORECASE)  # fmt: skip
_BEHIND = regex(rf"(?!\.\s+[A-ZÀ-Þ])\A[,.!?]?[\"”]?[,.]?\s*(?:(?P<who>[^.!?\"“”]{{1,40}}?) (?:{SPEECH})\b|(?:{SPEECH}) (?P<after>[^.!?\"“”]{{1,40}}))")  # fmt: skip
_AN_ANSWER = regex(r"\b(?:feedback|answer|reply|response) (?:is|was|came)\b[^.!?]*\Z", re.IGNORECASE)  # fmt: skip
"""What is said by whoever was asked."""
_BACK = 4
"""So many sentences before a pronoun, at most, stands whom it means."""


class Who(NamedTuple):
    """ME, BOSS, OTHER or NOBODY, and the name or the place by which a story calls them."""

    who: str
    called: str = ""


def who_does(text: str, sentence: str) -> Who:
    """Who the first is that acts in a sentence of a story; NOBODY where that is not clear."""
    every = sentences_of(text)
    plain = " ".join(sentence.split())
    number = next((at for at, one in enumerate(every) if plain in one or one in plain), None)
    return _first(text, number) if number is not None else Who(NOBODY)


def _first(text: str, number: int) -> Who:
    mentions = mentions_in(text)[number]
    acting = next((one for one in mentions if not one.is_aside), None)
    return _meant(text, number, acting) if acting else Who(NOBODY)


def who_is_at(text: str, number: int, at: int) -> Who:
    """Whom the words at a place of a sentence mean, “he” or a name; NOBODY where that is not clear."""
    near = next((one for one in mentions_in(text)[number] if one.at == at), None)
    return _meant(text, number, near) if near else Who(NOBODY)


def who_says(text: str, start: int, end: int) -> Who:
    """Whose the words in quotation marks are that stand at a place of a story; NOBODY where that is not clear."""
    number, lead = _place(text, start)
    if number < 0:
        return Who(NOBODY)
    behind = _BEHIND.match(" ".join(text[end : end + 60].split()))
    told = behind and (behind["who"] or behind["after"])
    if told and not SAYS.search(lead) and not lead.rstrip(' "“').endswith(":"):
        there = list(in_sentence(text, f"{told} "))
        if there:
            return _meant(text, number, there[0]._replace(at=len(lead) + 1))
    if not lead.strip(' ,:;–—-“”"') and number:
        before = sentences_of(text)[number - 1]
        is_led = before[-1:] not in ".!?" or SAYS.search(before) is not None
        return _lead_in(text, number - 1, before) if is_led else _first(text, number - 1)
    return _lead_in(text, number, lead)


def _lead_in(text: str, number: int, lead: str) -> Who:
    """Who speaks, by what stands before the words: whoever acts of the last verb of saying, or whoever was asked where it is an answer."""
    verb = next(reversed([*SAYS.finditer(lead)]), None)
    if _AN_ANSWER.search(lead):
        asked = [one for one in mentions_in(text)[number] if one.at < len(lead) and one.who != ME]
        return _meant(text, number, asked[-1]) if asked else Who(BOSS)
    if verb:
        return _speaker(text, number, lead, verb.start())
    return _first(text, number)


def name_told(text: str, place: str) -> str:
    """The name by which a story calls somebody of a place, “the lawyer, Frau Kern”; the place where it tells none."""
    names = [name for name, called in aliases(text).items() if called == place.lower()]
    return names[0] if len(names) == 1 else place


def has_others(text: str) -> bool:
    """Whether a story speaks of somebody beside its writer and their boss."""
    return any(one.who == OTHER for found in mentions_in(text) for one in found)


def _speaker(text: str, number: int, lead: str, verb: int) -> Who:
    """Who acts of a verb of saying: the last who may before it, or the first where it only goes on, “he looked at Ines and said”."""
    before = [one for one in mentions_in(text)[number] if one.at < verb]
    acting = [one for one in before if not one.is_aside]
    if not acting:
        return Who(NOBODY)
    one = acting[0] if _SAME_SUBJECT.search(lead[:verb]) else acting[-1]
    return _meant(text, number, one)


def _meant(text: str, number: int, one: Mention) -> Who:
    found = _resolved(text, number, one)
    return Who(found.who, found.key) if found.who else Who(NOBODY)


def _place(text: str, at: int) -> tuple[int, str]:
    """The number of the sentence in which a place of a story is, and what stands before it there; -1 for none."""
    number, lead = -1, ""
    for place, one in enumerate(passages_of(text)):
        if one.start > at + 1:
            break
        number, lead = place, " ".join(text[one.start : at].split())
    return number, lead


def _resolved(text: str, number: int, one: Mention) -> Mention:
    """Whom a pronoun means: the first in its sentence before it, or in those before, who can be; anybody else is whom they are.

    Nobody, where it may be whom I told something in that sentence, or somebody who was spoken of before.
    """
    if one.who != NOBODY:
        return one
    if (asked := _whom_i_asked(text, number, one)) is not None:
        return asked
    known = _known_as(text, number, one)
    if known is not None:
        return known
    found: Mention | None = None
    for back in range(min(number, _BACK) + 1):
        there = mentions_in(text)[number - back]
        near = [other for other in there if back or other.at < one.at]
        mine = next((other for other in near if not other.is_aside), None)
        for other in sorted(near, key=lambda other: other.is_aside):
            is_other = _is_told_of(text, number, one, other) or (back > 0 and is_in_a_row(sentences_of(text)[number - back], other))  # fmt: skip
            if other.who == ME or is_other or not _may_be(one.sort, other.sort):
                continue
            whom = _resolved(text, number - back, other)
            if whom.who == NOBODY or not _may_be(one.sort, whom.sort):
                continue
            if found is not None:
                return found if found.key == whom.key else one
            if whom.sort or mine is None or mine.who != ME:
                return whom
            found = whom
            break
    return found or one


def _is_told_of(text: str, number: int, one: Mention, other: Mention) -> bool:
    """Whether the sentence of a pronoun goes on to name somebody: “he said: wait, I talk to Petra” is said by another."""
    if other.who != OTHER or not other.key[:1].isupper():
        return False
    behind = sentences_of(text)[number][one.at :]
    return re.search(rf"\b{re.escape(other.key)}\b", behind) is not None


_I_ASKED = regex(
    r"\bI(?:['’]ve|['’]d| had| have)?(?: (?:\w+ly|already|once|then|also|just|even|only))* asked \Z"
)
_AND_SAID = regex(
    r"(?:he|she|they) (?:just |only |then |simply |\w+ly )?(?:said|says|answered|replied|told me|wrote|laughed|refused)\b",
    re.IGNORECASE,
)


def _whom_i_asked(text: str, number: int, one: Mention) -> Mention | None:
    """Whom I asked in the sentence of a pronoun that answers, or right before it: “I asked Ana for it, and she said”."""
    sentence = sentences_of(text)[number]
    if not _AND_SAID.match(sentence, one.at):
        return None
    back = 1 if number and one.at == 0 else 0
    before = sentences_of(text)[number - back]
    asked = (
        other
        for other in mentions_in(text)[number - back]
        if (back or other.at < one.at) and _I_ASKED.search(before[: other.at])
    )
    found = next(asked, None)
    is_it = found is not None and found.who != NOBODY and _may_be(one.sort, found.sort)
    return found if is_it else None


def _known_as(text: str, number: int, one: Mention) -> Mention | None:
    """Who is “he” or “she” already, in the sentence of a pronoun or the one before it: they come before somebody of whom neither is known."""
    if one.sort not in (HE, SHE):
        return None
    for back in range(min(number, 1) + 1):
        near = (other for other in mentions_in(text)[number - back] if back or other.at < one.at)
        for other in sorted(near, key=lambda other: other.is_aside):
            is_his = other.sort == one.sort and not _is_told_of(text, number, one, other)
            whom = _resolved(text, number - back, other) if is_his else one
            if whom.who not in (ME, NOBODY) and whom.sort in ("", one.sort):
                return whom
    return None


def _may_be(pronoun: str, sort: str) -> bool:
    return not sort or not pronoun or pronoun == sort
