"""What stands in quotation marks in a story, and whose it is: the writer's, the boss's, or a question that somebody put."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED, Said
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.stories.whose_voice import NAME, SPEECH, WHO, speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTE = regex(r"[\"“](?P<said>[^\"“”]{8,400})[\"”]")
_BEHIND = regex(rf"(?!\.\s+[A-ZÀ-Þ])\A[,.]?\s*(?:(?P<me>I)|(?P<they>{WHO}|{NAMED})) (?:{SPEECH})\b")
_DOES_AND_SAYS = regex(
    rf"\b(?:(?P<me>I|[Ww]e)|(?P<they>(?i:{WHO})|{NAME}))(?: (?!(?:I|we|he|she|they)\b)\w+){{1,6}},? and (?:then )?(?:\w+ )?(?:{SPEECH})[\s,:–—-]*\Z"
)
"""Somebody who does something and says words right behind it: “she looked at me and said”."""
_THOUGHT = regex(
    r"\b(?:in my head|inner|thinking|thought|felt like|dreamed|if (?:he|she|they|anybody|somebody|I))\b",
    re.IGNORECASE,
)
_ASKED = regex(
    r"\b(?:ask(?:ed|s)?|answers?|feedback|reply|response|refused|request(?:ed)?)\b", re.IGNORECASE
)
_HAD_ASKED = regex(r"\W*(?:I|[Ww]e)(?:['’]d| had)(?: \w+)? asked\b")
"""What the writer had asked before, told behind the words that answer it."""
_PUSHES = regex(
    r"\b(?:we|I) (?:really |still )?need you (?:in|on|at|here|there|where|to (?:stay|go on|carry on|keep))\b|\bpress on\b|\bhang in there\b|\bstay where you are\b|\byou(?:['’]ll| will) be fine\b|\byou can do (?:it|this)\b",
    re.IGNORECASE,
)
"""A no that does not say so."""
_IS_NAMED = regex(
    r"\b(?:from|into|of|an?|the|called|than|between|my|our|his|their|its) \Z", re.IGNORECASE
)
"""What stands before words in marks that are only named, and that nobody says: turned from “we test” into “we tell”."""
_BEFORE_A_QUOTE, _BEHIND_A_QUOTE, _FEWEST = 90, 60, 3


class _Quote(NamedTuple):
    words: str
    is_mine: bool
    who: str
    around: str
    passage: str
    is_answer: bool = False
    called: str = ""


def quote_of(text: str, sort: str) -> Said | None:
    """What stands in quotation marks: the last of "my words", the first of "their words" that is no praise or of "their no", the last of "their question".

    A question is anybody's; their words are the boss's, and where it is not clear who says something nobody said it.
    """
    every = list(_quotes(text))
    if sort == "my words":
        found = [one for one in every if one.is_mine or _is_question(one)][-1:]
        found = [one for one in found if one.is_mine]
    elif sort == "their question":
        found = [one for one in every if _is_question(one)][-1:]
    elif sort == "their no":
        told = [one for one in every if _is_of_the_boss(text, one) and "?" not in one.words]
        found = [one for one in told if one.is_answer or _ASKED.search(one.around)][:1]
    else:
        told = [one for one in every if _is_of_the_boss(text, one)]
        found = [one for one in told if not _is_praise(one)][:1]
    return Said(found[0].words, found[0].passage) if found else None


def said_last(text: str) -> Said | None:
    """The last words of the boss that stand in quotation marks in a story, with their sentence; None where there are none."""
    found = [one for one in _quotes(text) if _is_of_the_boss(text, one) and "?" not in one.words]
    return Said(found[-1].words, found[-1].passage) if found else None


def words_within(text: str, sentence: str, called: str) -> str:
    """What whoever is called so in a sentence of a story says in quotation marks there, the longest where there are more; "" where it tells none."""
    every = (one for one in _quotes(text) if one.passage in sentence or sentence in one.passage)
    found = [one.words for one in every if one.called == called and not one.is_mine]
    return max(found, key=len, default="")


def _is_question(quote: _Quote) -> bool:
    """Whether somebody else asks something; what I said before it is no answer to it."""
    return not quote.is_mine and "?" in quote.words


def _is_praise(quote: _Quote) -> bool:
    """Whether somebody is praised in these words: nothing that they promised, ordered or hold against anybody."""
    from goodbooks.language.meant.praise import leads_to_praise, praises

    return praises(quote.words) or leads_to_praise(quote.around)


def _is_of_the_boss(text: str, quote: _Quote) -> bool:
    """Whether it is the boss who says something, or whoever else is the only one of whom a story speaks."""
    from goodbooks.situations.people.mentions import BOSS, NOBODY
    from goodbooks.situations.people.who_speaks import has_others

    is_clear = quote.who == BOSS or (quote.who == NOBODY and not has_others(text))
    return is_clear and not quote.is_mine


def _quotes(text: str) -> Iterator[_Quote]:
    """What somebody said in quotation marks, with whether it was the writer; what was only thought is left out."""
    from goodbooks.situations.people.mentions import ME, NOBODY
    from goodbooks.situations.people.who_speaks import who_says

    end = 0
    for found in _QUOTE.finditer(text):
        before = text[max(end, found.start() - _BEFORE_A_QUOTE) : found.start()]
        before = before.rpartition("\n\n")[2]
        end = found.end()
        if (
            len(found["said"].split()) < _FEWEST
            or _THOUGHT.search(before)
            or _IS_NAMED.search(before)
        ):
            continue
        near = (
            speaker(before)
            or _DOES_AND_SAYS.search(before)
            or _BEHIND.match(text[end : end + _BEHIND_A_QUOTE])
        )
        who, called = who_says(text, *found.span())
        if near is not None or who != NOBODY:
            words = " ".join(found["said"].split()).rstrip(",")
            is_mine = who == ME or (who == NOBODY and near is not None and bool(near["me"]))
            told = text[_sentence_start(text, found.start()) : end]
            is_answer = bool(_HAD_ASKED.match(text[end:]) or _PUSHES.search(words))
            yield _Quote(words, is_mine, who, before, " ".join(told.split()), is_answer, called)


def _sentence_start(text: str, at: int) -> int:
    """Where the sentence begins that is told at a place of a story."""
    return max((one.start for one in passages_of(text) if one.start <= at), default=at)
