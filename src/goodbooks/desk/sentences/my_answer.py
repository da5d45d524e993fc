"""A sentence that tells what I answered or sent somebody who had asked for it: the answer to that request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.owed import i_owe
from goodbooks.core.names import MY_BOSS
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, known_as, name_before
from goodbooks.desk.sentences.day_of_it import day_at_the_end
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.request import Request
from goodbooks.language.days.due import DEADLINES
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_TOLD = regex(
    rf"{DAY}I(?:['’]ve| have)? (?P<verb>told|answered|replied to|wrote to|wrote back to|let|sent|gave|mailed|e-?mailed|handed|brought) (?P<rest>\S.*)",
    re.IGNORECASE,
)
_SENT_TO = regex(r"(?P<what>.+?) to (?P<whom>\S+(?: \S+){0,3})", re.IGNORECASE)
_LEADS = regex(r"\A(?:know\b)?[,:]? ?(?:that |: ?)?", re.IGNORECASE)
_BOSS = regex(rf"(?:{MY_BOSS})(?=[\s:,])", re.IGNORECASE)
_GIVING = frozenset({"sent", "gave", "mailed", "emailed", "e-mailed", "handed", "brought"})
_ANSWERING = frozenset({"answered", "replied to", "wrote back to"})
_NOT_YET = regex(r"\b(?:not yet|still|soon|comes?|coming|arrives?|follows?|will be|(?:do not|don['’]t) know|a question|a reminder|half|part of|a draft|I(?:['’]d| would) (?:ask|look|see|check|find))\b", re.IGNORECASE)  # fmt: skip
_KINDS = ("person", "request", "promise", "answer", "outcome", "decision")
_EMPTY = frozenset({"that", "this", "with", "have", "whether", "when", "what", "they", "their", "your", "from", "will", "would", "gets", "about"})  # fmt: skip


def my_answer(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The answer to the one open request of somebody that what I told or sent them fits; None for any other words."""
    bare, signs = apart_from_signs(sentence)
    found = _TOLD.fullmatch(bare)
    if found is None or _NOT_YET.search(bare):
        return None
    verb = found["verb"].lower()
    whom, what = _whom(found["rest"], known)
    if not known_as(whom, known) and verb in _GIVING and (turned := _SENT_TO.fullmatch(found["rest"])):  # fmt: skip
        whom, what = turned["whom"], turned["what"]
    name, what = known_as(whom, known), _LEADS.sub("", what, count=1).strip()
    if not name or not what or _is_announced(what, today):
        return None
    fitting = _fitting(name, what, today, known, is_any=verb in _ANSWERING)
    if len(fitting) != 1:
        return None
    one = fitting[0]
    title = capital(f"{verb}: {what}" if verb in _GIVING else what)
    tags = signs or "".join(f" #{tag}" for tag in one.matters)
    note = f"it is taken as your answer to “{shortened(one.title, 60)}”: {one.ref}"
    line = f"{day_said(found)} answer me -> {name_text(name)} {quoted(title)}{tags} for {one.ref}"
    return Meant(line.strip(), notes=(note,))


def _is_announced(what: str, today: date) -> bool:
    """Whether what I said only says that I will do it, or that they will get it: on a day to come, or when what I will do is to answer."""
    found, gets = _I_WOULD.match(what), _THEY_GET.match(what)
    if not found and not gets:
        return False
    _, day, lead = day_at_the_end(what, today)
    if not found:
        is_by_a_day = lead in DEADLINES and day is not None and day.on >= today
        return is_by_a_day or (gets is not None and gets["word"] is not None)
    return _ANSWERS.match(what, found.end()) is not None or (day is not None and day.on >= today)


_I_WOULD = regex(r"(?:I|we)(?:['’]ll|['’]d| will| would| am going to| are going to)(?: also| then)? (?!not\b|never\b)", re.IGNORECASE)  # fmt: skip
_THEY_GET = regex(
    r"(?:they|he|she|it)(?:['’]ll|['’]d| will| would)? (?:also |then )?(?:gets?|receives?|has|have|hears?) (?P<word>(?:(?:an?|my|our|the) )?(?:answer|reply|response|word|news|decision)\b|(?:back )?from (?:me|us)\b)?",
    re.IGNORECASE,
)
"""How one tells what somebody gets, of whom a `word` is no answer yet."""
_ANSWERS = regex(r"(?:confirm|answer|reply|respond|check|look|ask|find out|see|think|decide|tell|let|write|send|call|ring|phone|mail|e-?mail|come back|get back|be back|say|clear|settle|sort)\b", re.IGNORECASE)  # fmt: skip
"""What one says that one will do about a question, and does not do by saying it."""


def _whom(words: str, known: Known) -> tuple[str, str]:
    """Whom the words begin with, my boss among them, and what stands behind."""
    boss = _BOSS.match(words)
    whom, what = (boss[0], words[boss.end() :]) if boss else name_before(words, known)
    mark = whom[-1:] if whom[-1:] in ":," else ""
    return whom.rstrip(":,"), f"{mark} {what.strip()}".strip()


def _fitting(name: str, what: str, today: date, known: Known, *, is_any: bool) -> list[Request]:
    """The open requests of somebody to me that share a telling word with what I said; where `is_any`, the only one there is."""
    book = book_of(known, *_KINDS)
    asked = [
        debt.entry
        for debt in i_owe(book, today, name)
        if isinstance(debt.entry, Request) and debt.entry.id
    ]
    close = [one for one in asked if _words(what) & _words(one.title)]
    return close or (asked if is_any and len(asked) == 1 else [])


def _words(text: str) -> set[str]:
    """The words and figures that say what it is about, a plural as one of them."""
    words = re.findall(r"\w{4,}|\d+", text.lower())
    return {word.removesuffix("s") for word in words} - _EMPTY
