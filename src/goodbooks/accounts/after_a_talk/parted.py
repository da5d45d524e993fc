"""One line that answers two things I asked: each answer by itself, with what it is to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.next_step import answers_in
from goodbooks.accounts.answers.replies import is_reply, split_for, split_speaker
from goodbooks.accounts.answers.settled import has_a_word_of, told_to_whom, words_shared
from goodbooks.core.regex import regex
from goodbooks.entries.answer import puts_off
from goodbooks.entries.ask import Ask
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_AND = regex(r"\s*[,.!]\s+(?:and |but )?|\s+(?:and|but)\s+", re.IGNORECASE)
"""What stands between two answers in one line."""
_NUMBERS = r"\d{1,2}(?:(?:\s*,\s*|\s+)(?:and\s+|&\s+)?\d{1,2})+"
_OF_NUMBERS = regex(rf"(?P<numbers>{_NUMBERS})\s*[:.)]?\s+(?P<said>\D.*)", re.DOTALL)
"""One answer behind several numbers: “1 and 3 yes”."""
_TO_NUMBERS = regex(rf"(?P<said>\D+?)\s+(?:to|for|on)\s+(?P<numbers>{_NUMBERS})\W*", re.IGNORECASE)
"""The same with the numbers behind it: “yes to 1 and 3”."""
_TO_ALL = regex(r"(?P<said>[^;:?]+?)\s+(?:to|for|on)\s+(?P<all>both|all|all of (?:it|them)|everything)(?: of (?:it|them))?\W*", re.IGNORECASE)  # fmt: skip
"""One answer to whatever was asked: “ok to both”."""
_A_NUMBER = regex(r"(?:\s*[,.]\s*(?:and\s+|but\s+)?|\s+(?:and|but)\s+)(?=\d{1,2}[:.)]?\s+\D)", re.IGNORECASE)  # fmt: skip
"""What stands before the next number: “1 yes, 3 not yet”."""
_TO = regex(r"(?P<said>(?:(?:he|she|they) (?:said|says) )?[\w ]{2,14}? to )(?=\S)", re.IGNORECASE)
"""How an answer begins that says to what it is, “yes to the course”, and holds for what is named behind it too."""
_NAMES_A_THING = regex(r"(?:to )?(?:the|my|your|our|an?) (?:[\w’'-]+ ?){1,4}", re.IGNORECASE)
_BOTH = 2


def parted(book: Book, who: str, asks: Sequence[Entry], words: str, name: str) -> str:
    """What was decided or answered in a talk with somebody, an answer that is to several of the `asks` in as many, each with the one it is to; any other words as they are."""
    parts = list(answers_in(words, name))
    found = [one for part in parts for one in _apart(book, who, asks, part, name)]
    return "; ".join(found) if len(found) > len(parts) else words


def _apart(book: Book, who: str, asks: Sequence[Entry], part: str, name: str) -> list[str]:
    by, said = split_speaker(book, part, who)
    is_theirs = not by or book.is_same(by, who)
    if not is_theirs or "?" in part or split_for(part)[1] is not None:
        return [part]
    numbered = list(_by_number(asks, said)) if name == "asked" else []
    return numbered or _to_all(asks, said) or _by_their_words(asks, said) or [part]


def _by_number(asks: Sequence[Entry], words: str) -> Iterator[str]:
    """An answer for each number that stands in the line, where each is one of an ask."""
    several = _OF_NUMBERS.fullmatch(words) or _TO_NUMBERS.fullmatch(words)
    if several:
        numbers = re.findall(r"\d+", several["numbers"])
        found = [f"{number} {several['said'].strip()}" for number in numbers]
    else:
        found = _A_NUMBER.split(words)
    told = [re.match(r"(\d{1,2})[:.)]?\s+(.*)", one.strip(), re.DOTALL) for one in found]
    if len(told) > 1 and all(one and 1 <= int(one[1]) <= len(asks) and _says(one[2]) for one in told):  # fmt: skip
        yield from (one.strip() for one in found)


def _to_all(asks: Sequence[Entry], words: str) -> list[str]:
    """The same answer to each ask, where it is to both or to all of them."""
    found = _TO_ALL.fullmatch(words)
    is_so = found is not None and _says(found["said"])
    if found is None or not is_so or len(asks) < _BOTH:
        return []
    is_count = found["all"].lower() != "both" or len(asks) == _BOTH
    return [f"{found['said']} for ^{ask.id}" for ask in asks if ask.id] if is_count else []


def _by_their_words(asks: Sequence[Entry], words: str) -> list[str]:
    """The answers of a line whose clauses have each the words of another ask."""
    found: list[tuple[str, Entry | None]] = []
    at, between, said_to = 0, "", _TO.match(words)
    for end, behind in [*((one.start(), one[0]) for one in _AND.finditer(words)), (len(words), "")]:
        piece = words[at:end]
        is_of_yes = said_to is not None and bool(found) and _NAMES_A_THING.fullmatch(piece)
        told = f"{said_to['said']}{piece.removeprefix('to ')}" if said_to and is_of_yes else piece
        ask = _answered(asks, told)
        if found and found[-1][1] is None:
            whole = f"{found[-1][0]}{between}{piece}"
            found[-1] = (whole, ask or _answered(asks, whole))
        elif found and (ask is None or ask is found[-1][1]):
            found[-1] = (f"{found[-1][0]}{between}{piece}", found[-1][1])
        else:
            found.append((told, ask))
        at, between = end + len(behind), behind
    met = [ask for _, ask in found]
    if len(found) < _BOTH or None in met or len(set(met)) < len(met):
        return []
    return [f"{said.strip(' ,.')} for ^{ask.id}" for said, ask in found if ask]


def _answered(asks: Sequence[Entry], words: str) -> Entry | None:
    """The one ask that a clause answers: with a yes, a no or a “not yet” that has more of its words than of any other's, or with who tells whom."""
    tells = told_to_whom([one for one in asks if isinstance(one, Ask)], words)
    if tells is not None:
        return tells
    shared = [(words_shared(words, ask.title), ask) for ask in asks if has_a_word_of(words, ask.title)]  # fmt: skip
    most = max((count for count, _ in shared), default=0)
    best = [ask for count, ask in shared if count == most and ask.id]
    one = best[0] if len(best) == 1 else None
    return one if one is not None and _says(words, one.title) else None


def _says(words: str, asked: str = "") -> bool:
    """Whether words say yes, no or not yet."""
    return bool(is_reply(words) or granting(words, asked) or puts_off(words))
