"""Which of a playbook's options comes first: the one that a story says outright it is, else the author's own order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.playbooks.phrases import phrase_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.playbooks.playbook import Near, Playbook, Way

FEWEST_WORDS = 3
"""So many words a phrase needs to put an option first: one alone is said of too much."""
_SHOWN = 110
_NOT_SO = regex(
    r"\b(?:(?<!as )if|unless|whether|in case|would(?! (?:like|love|prefer|rather)\b)|could|might|should|(?<!in )(?<!since )(?<!last )may|never|not|nobody|no one|hardly|almost|nearly|\w+n['’]t|(?:do|does|did|is|was|were|are|has|have|had|ca|wo|would|could|should)nt|"
    r"wish|hope|hoping|afraid|fear|worried|scared|instead of|without)\b",
    re.IGNORECASE,
)
"""What makes of the words after it something that has not happened."""
_CLAUSE = regex(r"[,;:.!?–—]\s|\b(?:and|but|so|then)\b", re.IGNORECASE)
_IN_A_CHOICE = regex(r"\(([^()]*)\)")
_MAY_BE_MISSING = regex(r"\[[^\[\]]*\]")


BY_THE_BOOK = "book: "
"""How a line of `ways` begins that is so by what stands in the book, and not by what a story says."""


class InOrder(NamedTuple):
    """The options in the order in which they are offered, and the sentence of a story, or what the book knows, that put the first of them there; "" where that is the author's own."""

    ways: tuple[Way, ...]
    told: str = ""
    known: str = ""

    @property
    def why(self) -> str:
        """Why the first stands first, where it is not the author's own."""
        if self.known:
            return f"“{self.ways[0].title}” comes first, because {self.known}."
        said = shortened(self.told.rstrip(" .!:;,"), _SHOWN)
        return f"“{self.ways[0].title}” comes first, because you wrote: “{said}”." if said else ""


def in_order(
    playbook: Playbook,
    sentences: Sequence[tuple[str, str]],
    known: Mapping[str, str] | None = None,
) -> InOrder:
    """The options of a playbook for a story, of which each sentence is given as it is and in small letters.

    Where the story speaks for two of them, neither is clear, and the order stays. Where it speaks for none, what is `known` from
    the book may: each fact by its name, with the words that say it.
    """
    told: dict[str, str] = {}
    for one in (each for each in playbook.header.ways if not by_the_book(each)):
        said = next((text for text, small in sentences if is_told(one, text, small)), "")
        if said:
            told.setdefault(one.to, said)
    first = next((way for way in playbook.ways if way.title in told), None)
    if first is None or len(told) > 1:
        return InOrder(playbook.ways) if told else _as_known(playbook, known or {})
    others = (way for way in playbook.ways if way is not first)
    is_moved = first is not playbook.ways[0]
    return InOrder((first, *others), " ".join(told[first.title].split()) if is_moved else "")


def by_the_book(one: Near) -> str:
    """The fact of the book by which a line of `ways` is so; "" for one that a story says."""
    return one.text.removeprefix(BY_THE_BOOK) if one.text.startswith(BY_THE_BOOK) else ""


def _as_known(playbook: Playbook, known: Mapping[str, str]) -> InOrder:
    """The options in the order that the book speaks for; the author's own where it speaks for none."""
    for one in playbook.header.ways:
        why = known.get(by_the_book(one), "")
        first = next((way for way in playbook.ways if way.title == one.to), None)
        if why and first is not None:
            others = (way for way in playbook.ways if way is not first)
            return InOrder((first, *others), known=why if first is not playbook.ways[0] else "")
    return InOrder(playbook.ways)


def is_told(one: Near, text: str, small: str) -> bool:
    """Whether a sentence says that it is so: not what only may be, and not as a question."""
    phrase = phrase_of(one.text)
    if phrase is None or text.rstrip(" \"”'’)").endswith("?"):
        return False
    found = next(phrase.found(text, small), None)
    return found is not None and not _NOT_SO.search(_CLAUSE.split(text[: found.start("it")])[-1])


def both_say(one: str, other: str) -> str:
    """Words that two phrases have in common, so that a story with them speaks for both; "" where none are found."""
    phrase = phrase_of(other)
    for words in _examples(one) if phrase else ():
        if phrase and next(phrase.found(words, words.lower()), None) is not None:
            return words
    return ""


_MOST_EXAMPLES = 200


def _examples(phrase: str) -> list[str]:
    """Some of the sentences that a phrase is found in, with each of its choices, and with what may be missing and without."""
    found, left = [phrase], True
    while left:
        left = False
        for words in found:
            inner = _IN_A_CHOICE.search(words) or _MAY_BE_MISSING.search(words)
            if inner is None:
                continue
            said = inner[0][1:-1].split("|") + ([""] if inner[0][0] == "[" else [])
            made = [words[: inner.start()] + one + words[inner.end() :] for one in said]
            found = [*(one for one in found if one != words), *made][:_MOST_EXAMPLES]
            left = True
            break
    plain = (_NO_WORDS.sub(" ", one) for one in found)
    return [" ".join(one.split()) for one in plain if "<" not in one]


_NO_WORDS = regex(r"(?<!\S)\.{2,3}(?!\S)")


def words_in(phrase: str) -> int:
    """How many words a phrase has at the least."""
    left, before = phrase, ""
    while left != before:
        left, before = _MAY_BE_MISSING.sub(" ", left), left
        left = _IN_A_CHOICE.sub(_shortest, left)
    return sum(any(map(str.isalnum, word)) for word in left.split())


def _shortest(choice: re.Match[str]) -> str:
    """The choice of a bracket that has the fewest words."""
    return min(choice[1].split("|"), key=lambda one: len(one.split()))
