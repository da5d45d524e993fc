"""A sentence that tells what somebody asked me to my face, and what I said: “Pelle asked me straight out at the kiln: are you giving up the room? I said …”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.asked_after import hears_later, later_matters
from goodbooks.core.phrasing import capital
from goodbooks.core.readers import not_yet_of
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, known_as
from goodbooks.desk.sentences.plain_line import day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.request import Request
from goodbooks.situations.people.not_yet_told import not_yet_told
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.desk.lines.known import Known

_HOW = r"(?:straight (?:out|away|to my face)|outright|point[- ]blank|directly|bluntly|openly|to my face|again|already|just|once more|twice|today|now|this (?:morning|afternoon|evening)|(?:in front of|at|in|on|by|over|after|before|during) (?:(?:the|my|our|a|everybody|everyone|them all|lunch|coffee|work|breakfast)(?: (?!whether\b|if\b|what\b)[\w'’-]+){0,2}))"
_MY_WORDS = r"(?:(?:[,.;?]? (?:and |but |so )?)I (?:only |just |then )?(?:(?:called|rang|phoned|wrote|mailed|texted)(?: to)?(?: him| her| them)?(?: back)?(?: (?:today|later|this \w+))? and (?:only |just )?)?(?P<verb>said|answered|replied|told (?:him|her|them))(?: to (?:him|her|them))?(?: that|:|,)? (?P<mine>\S.*))?"
_ASKED = regex(
    rf"{DAY}{NAME}(?: (?:has|have|had|just|also|then|now))* (?:asked|wanted to know from|wanted to hear from)(?: me)?(?: {_HOW},?)*(?:[:,]? [\"“„]?(?P<direct>(?:are|is|am|do|does|did|will|would|have|has|can|could|who|what|when|why|how|where|which|so)\b[^?\"”]*\?)[\"”]?|,? (?P<told>(?:whether|if)\b(?:[^.?!]|\.(?=\S))+?)\??){_MY_WORDS}[.!]?",
    re.IGNORECASE,
)
_IF = regex(r"\Aif\b", re.IGNORECASE)
_LATER = regex(r"\bI(?:['’]ll| will| would|['’]d) (?:look|see|check|find|ask|think|come back|tell (?:him|her|them|you) (?:by|on|at|tomorrow|next))\b", re.IGNORECASE)  # fmt: skip
"""What puts the answer off to a day that is mine to name."""


def asked_straight(sentence: str, today: date, known: Known) -> Meant | None:
    """Their question, with a clean title; answered already where I said so and the matter is not theirs to hear of yet. None for any other words, and for a question told by itself in few."""
    found = _ASKED.fullmatch(sentence.strip())
    name = known_as(found["name"], known) if found else ""
    if found is None or not name or not (found["direct"] or found["mine"]):
        return None
    asked = capital(_IF.sub("whether", (found["direct"] or found["told"]).strip(' ,"“”')))
    mine = (found["mine"] or "").strip()
    line = f"{day_said(found)} request {name_text(name)} -> me {quoted(asked)}".strip()
    if not mine:
        return Meant(line, notes=_words_for_now(name, asked, today, known))
    words = capital(mine.strip('"“” '))
    if _LATER.search(mine) or not _hears_later(name, asked, today, known):
        return Meant(line, (f"private: I said: {words}",))
    note = f"{name} is not to hear of it yet, and you said so much: nothing more is owed for it"
    return Meant(line, (f"i-said: {words}",), notes=(note,))


def _words_for_now(name: str, asked: str, today: date, known: Known) -> tuple[str, ...]:
    """What can be said to whoever asks what is not theirs to hear yet; none for any other question."""
    if not _hears_later(name, asked, today, known):
        return ()
    from goodbooks.accounts.kept_quiet import words_for_now  # where it is asked

    book = book_of(known, "person", "note", "ask", "answer", "decision", "promise", "talk")
    request = Request("request", today, who=(name,), title=asked)
    words = words_for_now(book, later_matters(book, request), today, name)
    return (f"it is not theirs to hear yet; you can say: “{words}”",)


def _hears_later(name: str, asked: str, today: date, known: Known) -> bool:
    """Whether somebody is not to hear yet of what they asked, by the book or by a story that is kept in it: so it is of a change that I ask others for."""
    book = book_of(known, "person", "note", "ask", "answer", "decision")
    if not_yet_of(book).get(book.person_key(name)):
        return True
    if hears_later(book, Request("request", today, who=(name,), title=asked)):
        return True
    stories = (said for one in book.entries for said in one.lines("private"))
    return any(
        book.is_same(each.strip(), name)
        for said in map(not_yet_told, stories)
        if said
        for each in re.split(r", | and ", said.words)
    )
