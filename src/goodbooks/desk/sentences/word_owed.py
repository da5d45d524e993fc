"""A promise of mine that only says that word will come, “I told Joost I'd let him know”: with what they had asked, where the book has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.owed import i_owe
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.ids import telling_words
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, known_as, whose
from goodbooks.desk.sentences.day_of_it import with_its_day_behind
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.ask import reply_to
from goodbooks.entries.person import only_boss
from goodbooks.entries.request import Request
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_WHOM = r"(?:(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?|him|her|them|my boss)"
_OWED = regex(
    rf"{DAY}(?:(?:I(?:['’]ve| have| had)? )?(?:only |just )?(?:said|told|promised)(?: (?P<name>{_WHOM}))?(?: that)? )?I(?:['’]d|['’]ll| would| will) (?:just )?"
    rf"(?P<deed>(?:let (?P<know>{_WHOM}) know|(?:get|come|be) back (?:in touch )?(?:to|with) (?P<back>{_WHOM})|give (?P<give>{_WHOM}) (?:an|my) answer|tell (?P<tell>{_WHOM}))"
    r"(?: (?:on|about) (?:it|that|this))?)(?P<by>(?: by \d{4}-\d\d-\d\d(?: \d\d:\d\d)?)?)",
    re.IGNORECASE,
)
_THEY = frozenset({"him", "her", "them"})
_ASKS = regex(r"(?:whether|if|what|when|who|whom|which|how|where|why)\b", re.IGNORECASE)


def word_owed(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """My promise that somebody hears from me, with their open question; None for words that say what it is, and for nobody known."""
    words, signs = apart_from_signs(with_its_day_behind(sentence, today))
    found = _OWED.fullmatch(words)
    book = book_of(known, "person", "request", "answer", "decision", "outcome")
    who = _who(found, known, book) if found else ""
    if found is None or not who:
        return None
    asked = _open_question(book, who)
    title, link = capital(found["deed"]), ""
    notes: tuple[str, ...] = ()
    if asked is not None:
        is_clause = _ASKS.match(asked.title) is not None
        what = (
            f"{asked.title[:1].lower()}{asked.title[1:]}".rstrip("?")
            if is_clause
            else f"on “{asked.title}”"
        )
        title, link = f"Let {who} know {what}", f" for ^{asked.id}"
    else:
        notes = (
            f"what you will let {who} know is not said: write it behind, as in “I told {who} I'd let them know whether I can”",
        )
    line = f"{day_said(found)} promise me -> {name_text(who)} {quoted(title)}{found['by']}{signs}{link}"
    return Meant(line.strip(), (), notes)


def with_their_question(meant: Meant, today: date, known: Known) -> Meant:
    """The promise of an answer on something, with the one open question of theirs that it is to; anything else as it is."""
    found = _AN_ANSWER.fullmatch(meant.line)
    name = known_as(found["whom"].strip('"'), known) if found else ""
    if found is None or not name:
        return meant
    book = book_of(known, "person", "request", "promise", "answer", "decision", "outcome")
    said = set(telling_words(found["what"]))
    asked = [
        one
        for one in (debt.entry for debt in i_owe(book, today, name))
        if isinstance(one, Request) and one.id and said & set(telling_words(one.title))
    ]
    return meant._replace(line=f"{meant.line} for {asked[0].ref}") if len(asked) == 1 else meant


_AN_ANSWER = regex(r'(?:\S+ )?promise me -> (?P<whom>[^",]+?) "(?:an?|my|the) (?:\w+ )?(?:answer|reply|response|word) (?:on|about|to|as to|whether|if|regarding) (?P<what>[^"]+)"(?!.* for \^).*', re.IGNORECASE)  # fmt: skip


def _who(found: re.Match[str], known: Known, book: Book) -> str:
    """Whom it was promised: by name, else my only boss; "" for nobody known."""
    named = [found[part] for part in ("name", "know", "back", "give", "tell") if found[part]]
    name = next((one for one in named if one.lower() not in _THEY), "")
    return whose(name, known, is_any=False) if name else only_boss(book)


def _open_question(book: Book, who: str) -> Request | None:
    """What somebody asked me last that has no answer yet; None where there is none."""
    theirs = [
        one
        for one in book.of(Request)
        if one.id
        and any(name_key(book.name_of(each)) == name_key(book.name_of(who)) for each in one.who)
        and any(map(book.is_me, one.to))
        and reply_to(book, one) is None
    ]
    return theirs[-1] if theirs else None
