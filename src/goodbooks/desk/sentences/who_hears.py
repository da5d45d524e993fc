"""A sentence that tells who is not to hear of a matter yet, “Pelle must not hear of it”, or that they were told, “Aurel told Pelle this morning”: kept on the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import is_named_in
from goodbooks.core.phrasing import listed
from goodbooks.core.readers import NOT_YET, not_yet_of
from goodbooks.core.regex import regex
from goodbooks.core.telling import add_for
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, known_as
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant, Offer
from goodbooks.entries.person import Person
from goodbooks.entries.promise import open_promises
from goodbooks.situations.not_yet_told import not_yet_told
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_OTHER_DEED = regex(r"\b(?:promised|asked|decided|wants|said|agreed)\b|[?“”\"]", re.IGNORECASE)
_IT = r"(?:(?:of|about) (?:it(?: all)?|this|that|everything|me|my (?:role|post|step back|stepping back|change)|the (?:change|news|decision|yes))|it(?: all)?|everything|all of it|the news)"
_WHEN = r"(?:himself|herself|themsel(?:f|ves)|myself|in person|already|now|by now|since|just now|at last|finally|too|today|yesterday|tonight|this (?:morning|afternoon|evening|noon)|last (?:night|week)|(?:on|at|since|after|before|over|by) (?:the |our )?[\w:]+(?: (?!that\b)[\w:]+)?|an hour ago)"
_BEHIND = rf"(?P<behind>(?:,? (?:{_IT}|{_WHEN}))*)[.!]?"
_DID = rf"{DAY}(?P<by>\S+(?: \S+){{0,3}}?)(?: (?:has|have|had|['’]ve|now|just|finally|already))*"
_TOLD = (
    regex(rf"{_DID} (?:told|informed) {NAME}{_BEHIND}", re.IGNORECASE),
    regex(rf"{_DID} let {NAME} know{_BEHIND}", re.IGNORECASE),
    regex(rf"{_DID} (?:spoken|spoke|talked) (?:to|with) {NAME} {_IT}{_BEHIND}", re.IGNORECASE),
)
_HAS_HEARD = regex(rf"{DAY}{NAME} (?:(?:now|already|by now|has|have|was|were|is|been) ?)*(?:knows?|heard|told|informed)(?: (?:by|from) (?P<by>[\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?))?{_BEHIND}", re.IGNORECASE)  # fmt: skip
_KINDS = ("person", "ask", "promise", "talk", "decision", "answer", "outcome")


def told_to_them(sentence: str, _kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:  # fmt: skip
    """That somebody who was not to hear of a matter yet has been told: from now on they may; None of anybody else."""
    bare = sentence.strip()
    for form in (*_TOLD, _HAS_HEARD):
        found = form.fullmatch(bare)
        name = known_as(found["name"].strip(","), known) if found else ""
        if found is None or not name:
            continue
        book = book_of(known, *_KINDS)
        tags = not_yet_of(book).get(book.person_key(name))
        if tags:
            return _may_hear(book, name, sorted(tags), known_as(found["by"] or "", known), today)
    return None


def _may_hear(book: Book, name: str, tags: list[str], by: str, today: date) -> Meant:
    matters = listed([f"#{tag}" for tag in tags])
    notes = [f"{name} may hear of {matters} now; one message for everybody who waits: goodbooks hold {tags[0]}"]  # fmt: skip
    offers = []
    for promise, _ in open_promises(book, today):
        is_theirs = bool(by) and any(book.is_same(who, by) for who in promise.who or ("me",))
        if is_theirs and is_named_in(promise.title, name):
            line = add_for(promise, 'outcome "delivered"')
            notes.append(f"“{promise.title}” of {by} was kept by it: {line}")
            offers.append(Offer(f"“{promise.title}” is done", f'outcome "delivered" for {promise.ref}'))  # fmt: skip
    return Meant(_person(book, name), (*_amends(book, name), f"{NOT_YET}: nothing"), tuple(notes), tuple(offers))  # fmt: skip


def not_to_hear(sentence: str, _kinds: Mapping[str, Kind], _today: date, known: Known) -> Meant | None:  # fmt: skip
    """Of whom a sentence says that they must not hear of it yet, with the matter that is told or at hand; None for other words, and where there is no matter."""
    bare, signs = apart_from_signs(sentence)
    if _OTHER_DEED.search(bare) or (said := not_yet_told(f"{bare}.")) is None:
        return None
    names = [known_as(one, known) or one for one in re.split(r", | and ", said.words)]
    book = book_of(known, *_KINDS)
    tag = next((word for word in signs.split() if word.startswith("#")), "") or _at_hand(book, known)  # fmt: skip
    if not tag or not names[0][:1].isupper():
        return None
    first, *others = (_later(book, name, tag.removeprefix("#")) for name in names)
    line, *more = first.split("\n  ")
    offers = tuple(Offer(f"the same for {name}", text) for name, text in zip(names[1:], others, strict=True))  # fmt: skip
    note = f"until they know, no page for {names[0]} tells of {tag}; once they do: “{names[0]} knows now”"
    again = tuple(f"for {name} too: goodbooks add '{name} must not hear of it yet {tag}'" for name in names[1:])  # fmt: skip
    return Meant(line, tuple(more), (note, *again), offers)


def _later(book: Book, name: str, tag: str) -> str:
    tags = not_yet_of(book).get(book.person_key(name), frozenset()) | {tag}
    return "\n  ".join((_person(book, name), *_amends(book, name), f"{NOT_YET}: {', '.join(sorted(tags))}"))  # fmt: skip


def _at_hand(book: Book, known: Known) -> str:
    """The matter of what I last asked for or mean to, or the only one there is; "" for none."""
    asked = [f"#{one.matters[0]}" for one in _mine(book) if one.matters]
    every = known.matters()
    return asked[-1] if asked else f"#{every[0]}" if len(every) == 1 else ""


def _mine(book: Book) -> Iterator[Entry]:
    return (one for one in (*book.entries, *book.planned) if one.kind == "ask" and all(map(book.is_me, one.who)))  # fmt: skip


def _person(book: Book, name: str) -> str:
    return f"person {name_text(book.name_of(name))}"


def _amends(book: Book, name: str) -> tuple[str, ...]:
    """The line by which it goes with what the book has of the person, where that has an id."""
    there = [one for one in book.of(Person) if one.id and one.who and book.is_same(one.who[0], name)]  # fmt: skip
    own = [one for one in there if one.not_yet] or there
    return (f"amends: {own[-1].ref}",) if own else ()
