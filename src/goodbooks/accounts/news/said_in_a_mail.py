"""Whether a mail in some words says what I meant to ask or to promise: its own words, also where it says until which day in place of “for a time”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import asks_condition
from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.entries.ask import Ask
from goodbooks.entries.promise import Promise
from goodbooks.language.days.dues import due_in

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

ASKS_FOR_TIME = regex(
    r"\b(?:\w+ minutes|half an hour|an hour|(?:a moment|a word|a slot|some time|time) (?:with|for|on|to|of|about)"
    r"|(?:may|could|can|shall|might) (?:we|I) (?:\w+ )?(?:talk|meet|speak|sit down|see you|come (?:by|and see))|let['’]s (?:talk|meet|speak|sit down))\b",
    re.IGNORECASE,
)
_NEXT_WORD = regex(r"\b(?:next word|hear from (?:me|us)|word from (?:me|us))\b", re.IGNORECASE)
_I_WILL = r"\bI(?:['’]ll| will| shall)? "
_ANSWER = r"(?:the|an?|our|my) (?:[\w-]+ )?(?:day|date|answer|decision|word)\b"
_COMES = regex(
    rf"\bnext word\b(?! (?:was|came|of)\b| on (?!{ANY_WEEKDAY}|\d))|\b(?:you|everybody|everyone|all of you)(?:['’]ll| will| all| both)? (?:all )?hears? (?:back |more )?(?:again )?(?:from (?:me|us)|more)\b|\b(?:more|word) from (?:me|us)\b"
    rf"|{_I_WILL}(?:let you (?:all )?know|tell you\b(?! (?:all )?(?:that|this|it|not)\b)|(?:give|name|send|get) (?:you )?(?:all )?{_ANSWER}|have {_ANSWER} (?:for|to) you|(?:get|come|be) back (?:to you|with|here)|(?:write|report|update|ring|call|mail)(?: to)? (?:you )?(?:all )?(?:again|back|more)|(?:update|report to) you|give you (?:an update|word|the next word))\b"
    rf"|\byou(?:['’]ll| will)? (?:all )?(?:have|get) {_ANSWER}|\b(?:the|my|our) (?:day|date|answer|decision) (?:will )?(?:follows?|comes?)\b",
    re.IGNORECASE,
)
_SENTENCES = regex(r"(?<=[.!?;])\s+|\n+")
_WHOLE_SENTENCES = regex(r"(?<=[.!?])\s+|\n+")
_WORDS = regex(r"[\w'’-]+")
_HOW_LONG = regex(r",? (?:for (?:a|some) (?:time|while)|for (?:now|a start)|as a trial|on trial)\W*\Z", re.IGNORECASE)  # fmt: skip
"""How long something is asked for, where a mail says until which day in place of it."""
_FEWEST = 3
"""So many words of a title tell it again in a mail; one or two may stand there by chance."""


def promising_word(text: str) -> list[str]:
    """The sentences of a text that say that its readers hear more from whoever wrote it."""
    return [one for one in _WHOLE_SENTENCES.split(text) if _COMES.search(one)]


def says(text: str, entry: Entry) -> bool:
    """Whether a text says what an entry is: that word comes, that I would like a talk, or its own words."""
    if isinstance(entry, Promise) and entry.is_called_word():
        dated = (one for one in promising_word(text) if due_in(one, entry.on))
        return _NEXT_WORD.search(text) is not None or any(dated)
    if isinstance(entry, Ask) and entry.is_for_a_talk():
        return ASKS_FOR_TIME.search(text) is not None
    if isinstance(entry, Ask) and asks_condition(entry.title) and asks_condition(text):
        return True
    said = [name_key(one.strip(" .?!")) for one in _SENTENCES.split(_told_as(entry))]
    said += [name_key(bare) for bare in (_HOW_LONG.sub("", entry.title),) if bare != entry.title]
    here = [name_key(one) for one in _SENTENCES.split(text)]
    return any(len(one.split()) >= _FEWEST and any(_has_words(one, words) for words in here) for one in said)  # fmt: skip


def _told_as(entry: Entry) -> str:
    """The words in which a mail tells an entry: of a word on how it goes those of its note, “a short note every evening”."""
    is_word = isinstance(entry, Promise) and entry.is_word_on_how_it_goes()
    return entry.line("note") or entry.title if is_word else entry.title


def _has_words(title: str, words: str) -> bool:
    """Whether a sentence has the words of a title in their order, a day between them or not: “I write by noon to each of you …”."""
    if title in words:
        return True
    told = iter(_WORDS.findall(words))
    return all(one in told for one in _WORDS.findall(title))
