"""Whether two titles promise one thing, however each is spelt."""

from __future__ import annotations

import re

from goodbooks.core.names import is_place, name_key
from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = regex(r"[\w'’]+")
_HOW = regex(r"\s*,\s*(?=(?:on|in|as|at)\s)", re.IGNORECASE)
"""Where a title begins to say in which form something is given: “…, on one page”."""
_BEGINS = frozenset(
    ["i", "we", "he", "she", "they", "i'll", "we'll", "he'll", "she'll", "they'll", "will", "shall", "to", "also", "then", "and"]
)  # fmt: skip
"""How one begins to say that somebody does something."""
_GIVES = regex(
    r"(?:write|send|give|make|prepare|finish|do|deliver|mail|e-?mail|share|provide|submit)(?:e?s)?"
)
"""What is done to hand a thing over: whoever promised to write it and whoever promised to send it owe the same thing."""
_NO_MATTER = frozenset(
    ["a", "an", "the", "my", "our", "your", "his", "her", "their", "you", "him", "them", "me", "us", "please"]
)  # fmt: skip
_AT_THE_END = frozenset(["to", "too", "then", "again", "ready", "done", "finished", "written", "sent"])  # fmt: skip
_CHANGES = frozenset(["up", "off", "back", "in", "out", "down", "over"])
"""What behind a verb makes another deed of it: to give up the pilot."""
_OF = frozenset(["of", "on", "about"])
"""What stands between two words that can stand the other way round: the report on the audit is the audit report."""
_SHORTEST_OF_MANY = 4


def is_same_thing(one: str, other: str, names: Iterable[str] = ()) -> bool:
    """Whether two titles promise one thing: hyphens, articles, who gets it and how it is handed over make no difference, any other word does."""
    known = tuple(names)
    return not forms(one, known).isdisjoint(forms(other, known))


def forms(title: str, names: Iterable[str] = ()) -> frozenset[str]:
    """Each way to spell what a title promises to people of these names: two titles promise one thing where they share one."""
    return frozenset(_forms(title, {part for name in names for part in _parts(name)}))


def _parts(name: str) -> tuple[str, ...]:
    """What somebody may be called by in a title, a word at a time."""
    return () if is_place(name) else tuple(_WORD.findall(name_key(name)))


def _forms(title: str, names: set[str]) -> Iterator[str]:
    """What a title promises, spelt the same however it is written; with and without how it is given, and the other way round."""
    for said in dict.fromkeys((title, _HOW.split(title, maxsplit=1)[0])):
        words = _telling(said, names)
        if words:
            yield "".join(words)
            between = [at for at, word in enumerate(words) if word in _OF]
            if len(between) == 1:
                (at,) = between
                yield "".join((*words[at + 1 :], *words[:at]))


def _telling(said: str, names: set[str]) -> list[str]:
    """The words that say what is promised, each as one of many is spelt; a verb before a name stays, for it says more than that something is given."""
    words = [word.replace("’", "'") for word in _WORD.findall(said)]
    while words and words[0].lower() in _BEGINS:
        words.pop(0)
    if (
        len(words) > 1
        and _hands_over(words)
        and words[1].lower() not in _CHANGES
        and not _is_name(words[1], names)
    ):
        words.pop(0)
    small = [word.lower() for word in words if word.lower() not in names | _NO_MATTER]
    while small and small[-1] in _AT_THE_END:
        small.pop()
    return [_one_of(word) for word in small]


def _hands_over(words: list[str]) -> bool:
    """Whether words begin with how a thing is handed over; “get the figures ready” does, and “get the approval” does not."""
    is_got = words[0].lower() == "get" and words[-1].lower() in _AT_THE_END
    return is_got or _GIVES.fullmatch(words[0].lower()) is not None


def _is_name(word: str, names: set[str]) -> bool:
    return word[:1].isupper() and word.lower() not in names


def _one_of(word: str) -> str:
    is_many = len(word) >= _SHORTEST_OF_MANY and word.endswith("s") and not word.endswith("ss")
    return word.removesuffix("s") if is_many else word
