"""Who of a story still waits for word from its writer, one by one; and who has it already, and waits for nothing."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from goodbooks.core.in_a_row import NAME
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.situations.people.a_group import A_GROUP
from goodbooks.situations.people.names_in import is_no_name
from goodbooks.situations.stories.departments import DEPARTMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TITLED = rf"(?:(?:Mrs?|Ms|Miss|Dr|Prof|Frau|Herr|Madame|Mme|Father|Sister)\.? )?{NAME}"
_MANY = r"(?:the|our|all the|both|two|three|four|five|six) (?:(?!other\b)[\w'’-]+ ){0,2}?[\w'’-]+"
_WHAT = r"(?:(?:stage|ward|shop|site|floor|shift|team|project|production|office|department|store|plant|line) )?(?:manager|lead|leader|head|chief|nurse|sister|foreman|engineer|designer|choreographer|conductor|director|producer|caretaker|driver|baker|chemist|electrician|mechanic|plumber|joiner|painter|translator|editor|architect|surveyor|trainer|coach|captain|steward|curator|librarian|teacher|caterer|costumier|dresser|planner|buyer|porter|cook|clerk|doctor|dispatcher|carpenter|supervisor|secretary|treasurer)"
_ASIDE = rf"(?: (?:from|at|of|in|with|on|over at|down in|up in) (?:(?:the|his|her|their|our) )?[\w'’-]+(?: (?!and\b)[\w'’-]+)?|,? (?:the|our) {_WHAT})?"
"""Where somebody sits, or what they are, behind their name: “Jonas from lighting”, “Otto the stage manager”."""
_ONE = regex(rf"(?:old |young )?(?:(?P<name>{_TITLED}){_ASIDE}|(?P<group>{_MANY}|{DEPARTMENT}))")
_NEXT = regex(r",? (?:and|&|und|et) |, ")
_ADVERBS = r"(?:,? (?:all|both|still|now|only|just|each|there|even|are|is|have|has|had|been|were|was|keeps?|kept))*"
_WAITS = regex(rf"{_ADVERBS} (?:wait(?:s|ing|ed)?|(?:haven['’]?t|hasn['’]?t|have not|has not) (?:yet )?(?:heard|got (?:a )?word)|(?:don['’]?t|doesn['’]?t|do not|does not) (?:yet )?know(?: yet)?)(?=[ .,;!)]|$)")  # fmt: skip
"""What stands behind those who wait."""
_TO_TELL = regex(r"\b(?:I (?:still |now )?(?:haven['’]?t (?:yet )?told|have not (?:yet )?told|(?:still )?(?:have|need|got) to tell|have yet to tell|must (?:still )?tell|owe (?:a word to|an answer to)?)|but not(?: yet)?|nobody (?:has )?told|waiting for (?:a |my )?(?:word|answer)(?: from me)?:) ")  # fmt: skip
"""What stands before those who are still to be told."""
_CROWD = regex(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+\+?|several|so many) (?:\w+ ){0,2}?(?:people|ppl|of them|managers|leads|heads|stakeholders|clients|customers|colleagues|others|departments|teams)\b[^,:;(.]{0,60}",
    re.IGNORECASE,
)
_OPENS = regex(r"(?:,|:| \(| [-–—]) ?(?=\S)")
_NOT_BEFORE = regex(r"\A(?:[,:]| that)*\s*(?:no\b|wait|to (?:wait|hold)|hold|exactly|not yet|nothing|the same|off\b|(?:it|we)(?:['’]s|['’]re| is| are)? (?:on hold|paused?|wait\w*|stop\w*|hold\w*|stands?))")  # fmt: skip
_IN_FULL = regex(r"\A\W*\Z|\A\W*(?:already|first|about it|of it|so far|by now|know\b|at once|straight away|right away|at (?:five|six|seven|eight|nine|ten|noon|\d)|(?:(?:that )?(?:we|they|it|you)(?:['’]re| are| can| may| will|['’]ll)? (?:can |may )?(?:go|going|move|moving|start|carry|do))|(?:and|but|so)\b)")  # fmt: skip
_SEVERAL = rf"{_TITLED}(?:(?:, | and |, and ){_TITLED})*|{_MANY}|{DEPARTMENT}"
_TOLD = regex(rf"\bI(?:['’]ve| have|['’]d| had)?(?: (?:already|just|only))* (?:told|let) (?P<who>{_SEVERAL}){_ASIDE}(?P<rest>[^;.]*)")  # fmt: skip
_KNOWS = regex(rf"(?P<who>{_SEVERAL}) (?:(?:already|now) )?(?:knows?|has (?:it|(?:had )?word|(?:had )?my (?:word|mail|answer)|heard|been told)|have (?:it|heard|been told)|was told|were told)(?=[ .,;!)]|$)(?! (?:how|what|why|who|nothing|that (?:he|she|they)))")  # fmt: skip
_NOT = regex(r"\b(?:n['’]t|not|never|nobody|if|whether|when|until)\b", re.IGNORECASE)


def who_still_waits(said: Sequence[str]) -> tuple[list[str], str]:
    """Those whom some sentence names as waiting for word, or as the many at the writer's door, and that sentence; nobody and "" for none."""
    for sentence in said:
        if every := _waiting_in(sentence):
            return every, sentence
    for before, sentence in itertools.pairwise(("", *said)):
        if len(every := _crowd_in(sentence, before)) > 1:
            return every, sentence
    return [], ""


def not_told(names: Iterable[str], told: frozenset[str]) -> list[str]:
    """The names without those who have the word already."""
    return [one for one in names if _key(one) not in told]


def who_was_told(said: Iterable[str]) -> frozenset[str]:
    """Who has the word already, by the keys of their names: “I told Petra”, “Petra knows already”; not whom its writer told to wait."""
    found = (one for sentence in said for one in _told_in(sentence))
    return frozenset(_key(name) for row in found for name in _NEXT.split(row))


def _told_in(sentence: str) -> list[str]:
    told = [
        one["who"]
        for one in _TOLD.finditer(sentence)
        if _IN_FULL.match(one["rest"]) and not _NOT_BEFORE.match(one["rest"])
    ]
    knows = [one["who"] for one in _KNOWS.finditer(sentence) if not _NOT.search(sentence[: one.start()])]  # fmt: skip
    return told + knows


def _waiting_in(sentence: str) -> list[str]:
    """Those who stand before “still wait”, or behind “I haven't told”."""
    for found in _WAITS.finditer(sentence):
        if every := row_at_the_end(sentence[: found.start()]):
            return every
    for found in _TO_TELL.finditer(sentence):
        if every := row_at_the_start(sentence[found.end() :]):
            return every
    return []


def _crowd_in(sentence: str, before: str) -> list[str]:
    """The many who are named behind what is told of all of them, in the same sentence or as the next."""
    for found in _CROWD.finditer(sentence):
        opens = _OPENS.match(sentence, found.end())
        if opens and (every := row_at_the_start(sentence[opens.end() :])):
            return every
    pieces = [_person(one) for one in _NEXT.split(sentence)] if _CROWD.search(before) else []
    return pieces if all(pieces) else []


def row_at_the_end(words: str) -> list[str]:
    """The people with whom the last clause of some words ends, one behind the other."""
    clause = re.split(r"[:;(]| but | so ", words)[-1]
    every = list(itertools.takewhile(bool, (_person(one) for one in reversed(_NEXT.split(clause)))))
    return every[::-1]


def row_at_the_start(words: str) -> list[str]:
    """The people with whom words begin, one behind the other."""
    pieces = _NEXT.split(re.split(r"[;:)!?]| [-–—] ", words)[0])
    return list(itertools.takewhile(bool, (_person(one) for one in pieces)))


def _person(piece: str) -> str:
    """Somebody as a row names them, without where they sit; "" for what is nobody."""
    found = _ONE.fullmatch(piece.strip(" ,.").removeprefix("and "))
    if found is None or found[0] == "it":
        return ""
    if found["group"]:
        return piece.strip(" ,.") if A_GROUP.search(found["group"]) or re.fullmatch(DEPARTMENT, found["group"]) else ""  # fmt: skip
    return "" if is_no_name(found["name"].split()[0].rstrip(".")) and " " not in found["name"] else found["name"].rstrip(".")  # fmt: skip


def _key(name: str) -> str:
    """What a name is known by, without a word that only begins its sentence: “Only Piet”."""
    first, _, rest = name.partition(" ")
    return name_key(
        (
            rest if rest and (first == "Only" or is_no_name(first)) and "." not in first else name
        ).rstrip(". ")
    )
