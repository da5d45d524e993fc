"""Which of a playbook's options comes first: the one that a story says outright it is, else the author's own order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.playbooks.text.phrases import phrase_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.playbooks.text.playbook import Near, Playbook, Way

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
_LOOKS_BACK = regex(r"\b(?:because|since|when|after|ago|had|at the time|back then|at first|originally|the first time)\b", re.IGNORECASE)  # fmt: skip
"""What makes of a sentence that stands last one that tells of earlier."""
_IN_A_CHOICE = regex(r"\(([^()]*)\)")
_MAY_BE_MISSING = regex(r"\[[^\[\]]*\]")


BY_THE_BOOK = "book: "
"""How a line of `ways` begins that is so by what stands in the book, and not by what a story says."""
BY_A_WISH = "wish: "
"""How a line of `ways` begins that is so by what is answered to the question what one wants; behind it stands one of its choices."""


class InOrder(NamedTuple):
    """The options in the order in which they are offered, and the sentence of a story, what is wanted, or what the book knows, that put the first of them there; "" where that is the author's own."""

    ways: tuple[Way, ...]
    told: str = ""
    known: str = ""
    wish: str = ""

    @property
    def why(self) -> str:
        """Why the first stands first, where it is not the author's own."""
        if self.known:
            return f"“{self.ways[0].title}” comes first, because {self.known}."
        if self.wish:
            return f"“{self.ways[0].title}” comes first, because you want: “{self.wish}”."
        said = shortened(self.told.rstrip(" .!:;,"), _SHOWN)
        return f"“{self.ways[0].title}” comes first, because you wrote: “{said}”." if said else ""


def in_order(
    playbook: Playbook,
    sentences: Sequence[tuple[str, str]],
    known: Mapping[str, str] | None = None,
    wanted: str = "",
) -> InOrder:
    """The options of a playbook for a story, of which each sentence is given as it is and in small letters.

    `wanted` is what was answered to what one wants: of the options that serve it the one that the story speaks for comes first, else
    the first of them. Where none serves it, the story alone decides; where that speaks for two in one breath, neither is clear, and
    the order stays. Where it speaks for none, what is `known` from the book may: each fact by its name, with the words that say it.
    """
    wish, serving = _serving(playbook, wanted)
    told = _outright(playbook, sentences, serving)
    if len(told) == 1:
        first, said = next(iter(told.items()))
        return _with_first(playbook, first, told=" ".join(said.split()))
    by_book = InOrder(playbook.ways) if told else _as_known(playbook, known or {})
    if not serving or (by_book.known and by_book.ways[0].title in serving):
        return by_book
    return _with_first(playbook, serving[0], wish=wish)


def _outright(
    playbook: Playbook, sentences: Sequence[tuple[str, str]], among: Sequence[str] = ()
) -> dict[str, str]:
    """The options, `among` these if any are given, that a story says outright it is, by title, each with its sentence: where it tells of several one after the other, how it is now, which is told last."""
    told: dict[str, int] = {}
    for one in (each for each in playbook.header.ways if is_said(each)):
        at = (n for n in reversed(range(len(sentences))) if is_told(one, *sentences[n]))
        last = next(at, -1) if one.to in (among or (one.to,)) else -1
        if last >= 0:
            told[one.to] = max(last, told.get(one.to, -1))
    latest = max(told.values(), default=-1)
    is_now = latest >= 0 and not _LOOKS_BACK.search(sentences[latest][0])
    return {to: sentences[n][0] for to, n in told.items() if n == latest or not is_now}


def wish_told(playbook: Playbook, sentences: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """The one choice of what one wants that is served by what a story says outright, and its sentence; "" where that are none or several."""
    told = _outright(playbook, sentences)
    found = {by_a_wish(one): told[one.to] for one in playbook.header.ways if one.to in told and by_a_wish(one)}  # fmt: skip
    return next(iter(found.items())) if len(found) == 1 else ("", "")


def _with_first(
    playbook: Playbook, title: str, *, told: str = "", wish: str = "", known: str = ""
) -> InOrder:
    """The options with one of them, by its title, before the others, and why, where it is not the author's own first."""
    ways = tuple(sorted(playbook.ways, key=lambda way: way.title != title))
    is_moved = ways[:1] != playbook.ways[:1]
    return InOrder(ways, told, known, wish) if is_moved else InOrder(ways)


def _serving(playbook: Playbook, wanted: str) -> tuple[str, tuple[str, ...]]:
    """The choice that an answer to what one wants says, and the titles of the options that serve it, the best first; none where it says no one of them."""
    every = dict.fromkeys(filter(None, map(by_a_wish, playbook.header.ways)))
    small = _in_the_same_words(wanted)
    said = [one for one in every if _begins(one, small)] or [one for one in every if _has(one, small)]  # fmt: skip
    if len(said) != 1:
        return "", ()
    return said[0], tuple(one.to for one in playbook.header.ways if by_a_wish(one) == said[0])


def says_a_wish(playbook: Playbook, wanted: str) -> bool:
    """Whether an answer to what one wants says one of the choices that an option serves."""
    return bool(_serving(playbook, wanted)[0])


def _begins(choice: str, small: str) -> bool:
    """Whether an answer is a choice, or that and something behind it."""
    words = _in_the_same_words(choice)
    return small == words or small.startswith((f"{words}.", f"{words},"))


def _has(choice: str, small: str) -> bool:
    """Whether an answer in its own words has those of a choice in it, more than a word or two, and no “not” before them."""
    words = _in_the_same_words(choice)
    at = f" {small} ".find(f" {words} ")
    return at >= 0 and len(words.split()) >= FEWEST_WORDS and not _NOT_SO.search(small[:at])


def _in_the_same_words(words: str) -> str:
    """Words in small letters without their signs at the end, whoever says them: “your name” is “my name”."""
    bare = " ".join(words.lower().replace("’", "'").split()).strip(" .!")
    return _YOURS.sub(lambda found: _MINE[found[0]], bare)


_MINE = {"your": "my", "you": "i", "yours": "mine", "yourself": "myself"}
_YOURS = regex(rf"\b(?:{'|'.join(_MINE)})\b")


def by_a_wish(one: Near) -> str:
    """The choice for which a line of `ways` says which option serves it; "" for any other line."""
    return one.text.removeprefix(BY_A_WISH) if one.text.startswith(BY_A_WISH) else ""


def is_said(one: Near) -> bool:
    """Whether a line of `ways` is a phrase that a story may have in it."""
    return not (by_the_book(one) or by_a_wish(one))


def by_the_book(one: Near) -> str:
    """The fact of the book by which a line of `ways` is so; "" for one that a story says."""
    return one.text.removeprefix(BY_THE_BOOK) if one.text.startswith(BY_THE_BOOK) else ""


def _as_known(playbook: Playbook, known: Mapping[str, str]) -> InOrder:
    """The options in the order that the book speaks for; the author's own where it speaks for none."""
    for one in playbook.header.ways:
        why = known.get(by_the_book(one), "")
        if why and any(way.title == one.to for way in playbook.ways):
            return _with_first(playbook, one.to, known=why)
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
