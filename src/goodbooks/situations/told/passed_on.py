"""That whoever waits has the new word from the writer already: “so I told them that we go ahead”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.events.verdicts import Verdict

_OTHERS = r"(?:them(?: all)?|everybody|everyone|all (?:of them|\w+)|(?:the|our|my|both|all the) (?!(?:boss|manager|director|truth|story)\b)[\w-]+(?: [a-z][\w-]+)??|(?-i:[A-ZÀ-Þ])[\w'’-]+(?: and (?-i:[A-ZÀ-Þ])[\w'’-]+)?)"
_TOLD = regex(
    rf"(?<!should )(?<!shall )(?<!do )(?<!did )(?<!can )(?<!must )(?<!if )(?<!when )(?<!once )(?<!before )(?<!until )\b(?:I|we)(?:['’]ve| have| then| also| duly| at once| just| only| already)* (?:(?:had to tell|told|informed|rang|called|mailed|e-?mailed|texted|messaged|wrote to|phoned) {_OTHERS}\b|let {_OTHERS} know\b|passed (?:it|this|that|the word) on\b)[^.,;!?]*",
    re.IGNORECASE,
)
_OF_BEFORE = regex(r"\b(?:all (?:day|morning|afternoon)|this morning|earlier|before(?:hand)?|until then|by then|had told)\b", re.IGNORECASE)  # fmt: skip
_TO_WAIT = regex(r"\b(?:wait\w*|hold\w*|held|pause\w*|patient|not yet|no(?:thing)?|stop\w*|cannot|can['’]t|won['’]t|I (?:need|have) to (?:ask|check|speak|talk))\b", re.IGNORECASE)  # fmt: skip
"""What was said of the word that holds no longer, where the new one is a yes."""


_CHANGED = regex(
    r"\b(?:chang|switch|revers|overturn)(?:ed|ing)\b|\bturned (?:it |that |this |everything )?(?:round|around|over)\b|\bchanged (?:his|her|their) mind\b|\bmoved it\b|\b(?:then|and|but) (?:now |today |at \w+ |on \w+ )?it (?:was|is|became)\b|\bnow it(?:['’]s| is)\b",
    re.IGNORECASE,
)
"""That it changed: whoever was told before knows the old word."""
_NEW_WORD = regex(
    r"\b(?:at once|already|straight away|right away|an? \w+ ago|just now|today|that (?:we|it|the)|know|they know|of the change|the new|about the change|about it)\b",
    re.IGNORECASE,
)
"""That what was told is what holds now, and not how one feels about it."""
_AT_HOME = regex(r"\bmy (?:wife|husband|partner|mother|father|mum|mom|dad|sister|brother|friends?|girlfriend|boyfriend)\b", re.IGNORECASE)  # fmt: skip


def _read(text: str, today: date) -> Said | None:
    """How the writer told the others what holds since a decision was turned around, behind where the story tells that."""
    from goodbooks.situations.events.reversal import turned_around

    found = turned_around(text, today)
    then = found.then if found else None
    return next(iter(_behind(text, then) if then else _since_the_last(text)), None)


def _since_the_last(text: str) -> list[Said]:
    """Where a decision changes again and again: how the writer told the others, with no change behind it."""
    every = [" ".join(one.text.split()) for one in passages_of(text)]
    last = max((at for at, words in enumerate(every) if _CHANGED.search(words)), default=0)
    told = ((hit, words) for words in every[last:] for hit in _TOLD.finditer(words))
    return [
        Said(hit[0].strip(" ,"), words)
        for hit, words in told
        if _NEW_WORD.search(words, hit.start())
        and not _CHANGED.search(words, hit.end())
        and not (_OF_BEFORE.search(words) or _TO_WAIT.search(hit[0]) or _AT_HOME.search(hit[0]))
    ]


def _behind(text: str, then: Verdict) -> list[Said]:
    every = [" ".join(one.text.split()) for one in passages_of(text)]
    told = ((hit[0], words) for words in every[then.number :] for hit in _TOLD.finditer(words))
    return [
        Said(said.strip(" ,"), words)
        for said, words in told
        if not _OF_BEFORE.search(words)
        and not (then.is_yes and _TO_WAIT.search(said))
        and not (then.who[:1].isupper() and then.who in said)
    ]


ANSWER = Answer(
    "passed-on",
    "that the writer has told whoever waits what holds since it changed",
    _read,
    is_only_offered=False,
)
