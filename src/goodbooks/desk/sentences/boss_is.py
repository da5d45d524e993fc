"""A sentence that says who my boss is, “Pieter is my boss”, “I report to Ines Duarte, head of props”: kept as a person with that place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.names import SMALL_IN_A_NAME, is_nameless_boss, titled
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import is_name
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.person import bosses
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_PLACE = r"(?:new |direct |line |own |current )*(?:boss|manager|supervisor|superior|line manager|team lead(?:er)?)"
_WHO = r"(?P<who>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}?)"
_ROLE = r"(?:,? (?:the |our )(?P<the>[a-z][\w -]{2,40})|, (?P<role>(?!(?:she|he|they|it|and|but|so|who|which|I|we|not|since|from|as)\b)[^,;.?!]{3,40})|,? (?:and )?not [^,;.?!]{2,40})?"
_IS = tuple(
    regex(one)
    for one in (
        rf"{_WHO},? (?:is|['’]s) (?:now )?(?:[Mm]y|[Oo]ur) {_PLACE}(?: now)?{_ROLE}",
        rf"(?:[Mm]y|[Oo]ur) {_PLACE}(?:['’]s name)? (?:is|will be)(?: now)?(?: called| named)? {_WHO}(?: now)?{_ROLE}",
        rf"[Ii] (?:now )?(?:report|answer) (?:directly )?to {_WHO}(?: now)?{_ROLE}",
    )
)


def boss_is(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The entry of my boss with the name and the work that a sentence says they have; None for any other words."""
    found = _said(sentence)
    if found is None or not is_name(_first(found["who"]), known):
        return None
    name = found["who"]
    role = found["role"] or found["the"] or ""
    more = (f"role: {role.strip()}",) if role else ()
    return Meant(
        f"person {name_text(name)}", (*more, "relation: boss"), tuple(_others(name, known))
    )


def boss_named(sentence: str) -> str:
    """The name that a sentence says my boss has; "" for any other words."""
    found = _said(sentence)
    return found["who"] if found else ""


def _said(sentence: str) -> re.Match[str] | None:
    """A sentence that names my boss, by words that can be a name: each with a capital, or a small one within."""
    found = next((one for each in _IS if (one := each.fullmatch(sentence))), None)
    if found is None or is_nameless_boss(found["who"]) or not _first(found["who"]):
        return None
    words = titled(found["who"])[1].split()
    is_whole = all(word[:1].isupper() or word in SMALL_IN_A_NAME for word in words)
    return found if is_whole else None


def _first(name: str) -> str:
    """The first word of a name that has a capital; "" where none has."""
    return next((word for word in titled(name)[1].split() if word[:1].isupper()), "")


def _others(name: str, known: Known) -> Iterator[str]:
    """What is worth knowing where the book has another boss: by no name yet, or by one that stays."""
    book = Book(known.of_kind("person"))
    for one in bosses(book):
        other = one.who[0]
        if is_nameless_boss(other):
            yield f"the book has “{other}”, too; to call them by name everywhere: goodbooks name '{other}' '{name}'"
        elif not book.is_same(other, name):
            yield f"{other} stays your boss in the book, too; if not: person {name_text(other)}, and under it relation: what they are now"
