"""Whom of the book a name means that a story or an answer says: by any of their names, the whole of it or a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.in_a_row import goes_on
from goodbooks.core.names import is_address, is_nameless_boss, is_place, unmarked
from goodbooks.core.phrasing import listed
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.entries import person
from goodbooks.entries.person import Person
from goodbooks.playbooks.answers.answered import is_name, is_sentence
from goodbooks.playbooks.slots.told import BOSS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book

_MY_BOSS = regex(r"my\b|(?:the )?boss\b", re.IGNORECASE)
"""How one's own boss is told without a name; “the manager” may be anybody's."""
_ARTICLE = regex(r"\A(?:the|my|our) ", re.IGNORECASE)
_TITLES = frozenset(("mr", "mrs", "ms", "mx", "dr", "prof"))
_AROUND = "“”\"'‘’().,;:!?"
_WORDS = r"[^\W\d_][\w'’-]*\.?(?: [^\W\d_][\w'’-]*)??"
_BEHIND = rf"(?:,? (?:is |called |named )?|: | [-–—] | \()(?P<name>{_WORDS})(?P<end>(?=[,;:)!?.]|['’]s\b| |\Z))"
_BEFORE = rf"(?P<name>{_WORDS})(?P<end>,(?: who(?:['’]s| is))? | \(| is |['’]s )"


def fitting(book: Book, name: str) -> tuple[str, ...]:
    """The people whom a name fits, as the book calls them: who is called just that, else whose names have all its words.

    Capitals and accents do not count; another name they go by does.
    """
    whole = book.name_of(name)
    if whole in _words_of_names(book) and not book.is_me(name):
        return (whole,)
    return _by_words(book, name)


def _by_words(book: Book, name: str) -> tuple[str, ...]:
    wanted = _words(name)
    every = _words_of_names(book).items()
    return tuple(one for one, names in every if wanted and any(wanted <= said for said in names))


def told(book: Book, name: str, place: str) -> tuple[str, ...]:
    """Whom of the book a story means that says a name with a place, such as "boss": who has both, else whom the name fits.

    Only where the place fits, a name may be longer in the story than in the book.
    """
    wanted = _words(name)
    every = _words_of_names(book).items()
    near = (one for one, names in every if wanted and any(s and (wanted <= s or s <= wanted) for s in names))  # fmt: skip
    there = tuple(one for one in near if _is_at(book, one, place))
    return there or fitting(book, name)


def of_role(book: Book, words: str) -> str:
    """The one person of the book whose role is what a story calls somebody, “the CEO”; "" for none, or several."""
    role = unmarked(_ARTICLE.sub("", words))
    every = (one.who[0] for one in book.of(Person) if one.who and unmarked(one.role) == role)
    there = dict.fromkeys(book.name_of(name) for name in every)
    return next(iter(there)) if len(there) == 1 else ""


def bosses(book: Book) -> tuple[str, ...]:
    """Whom the book calls a boss of mine."""
    return tuple(dict.fromkeys(book.name_of(one.who[0]) for one in person.bosses(book)))


def _is_at(book: Book, name: str, place: str) -> bool:
    """Whether the book has somebody in a place."""
    for one in book.of(Person):
        if one.who and book.is_same(one.who[0], name):
            relation = unmarked(one.relation).removeprefix("my ")
            wanted = "boss of my boss" if place == "above" else place
            if relation == wanted or (place == BOSS and one.is_boss()):
                return True
    return False


def unclear_name(book: Book, name: str) -> Unclear | None:
    """Why a name that was answered is none, or may be several people of the book; None where it is one's, or nobody's."""
    if is_sentence(name):
        return Unclear(
            "that tells what happened, and here it is only asked who it is",
            "write the name alone, such as Dana, or what you call them, such as the director; what you told is kept for you alone",
        )
    fits = fitting(book, name)
    if len(fits) < 2:
        return None
    return Unclear(f"in the book, “{name}” may be {listed(fits, 'or')}", "write which of them")


def by_the_book(book: Book, name: str) -> str:
    """A name as the book has it, where it fits one of its people alone, “my boss” the one boss of the book; else as it was said."""
    if _MY_BOSS.match(name.strip()) and is_nameless_boss(name.strip(" .")):
        there = bosses(book)
        return there[0] if len(there) == 1 else name
    fits = fitting(book, name) if is_name(name) and "," not in name else ()
    return fits[0] if len(fits) == 1 else name


def named_beside(book: Book, text: str, words: str) -> str:
    """A name of the book right beside words such as “my boss”, however it is written; "" where none stands there."""
    who = re.escape(words)
    for found in (*re.finditer(who + _BEHIND, text), *re.finditer(_BEFORE + who + r"\b", text)):
        is_before = found.end("name") < found.end("end")
        behind = text[found.end() :]
        if is_before and (behind[:2] in ("'s", "’s") or goes_on(behind)):
            continue
        name = found["name"].removesuffix("'s").removesuffix("’s")
        is_apart = text[: found.start("name")].endswith(", ") and behind[:1] == ","
        if (name[:1].isupper() or is_apart) and fitting(book, name):
            return name
    return ""


def doubt(book: Book, name: str, fits: tuple[str, ...], place: str) -> str:
    """Why it is to be asked whom a story means, in a sentence; "" where it is clear."""
    if len(fits) > 1:
        return f"Your story says {name}, and in the book that may be {listed(fits, 'or')}."
    there = bosses(book) if place == BOSS else ()
    if not there or set(fits) & set(there):
        return ""
    said = f"boss is {there[0]}" if len(there) == 1 else f"bosses are {listed(there)}"
    return f"The book says your {said}; your story says {fits[0] if fits else name}."


def _words_of_names(book: Book) -> Mapping[str, tuple[frozenset[str], ...]]:
    """Everybody in the book as it calls them, with the words of each of their names."""
    return book.once(_words_of_names, lambda: _read(book))


def _read(book: Book) -> Mapping[str, tuple[frozenset[str], ...]]:
    found: dict[str, list[str]] = {name: [name] for name in book.names()}
    for one in book.of(Person):
        if one.who and not book.is_me(one.who[0]):
            found.setdefault(book.name_of(one.who[0]), [one.who[0]]).extend(one.aliases())
    return {
        name: tuple(_words(one) for one in said if not (is_address(one) or is_place(one)))
        for name, said in found.items()
    }


def _words(name: str) -> frozenset[str]:
    """The words of a name as they are compared: small, without accents and the marks around them."""
    parts = (part.strip(_AROUND) for part in name.split())
    every = frozenset(unmarked(part) for part in parts if part)
    return every - _TITLES or every
