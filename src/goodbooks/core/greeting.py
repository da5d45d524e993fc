"""How a mail begins and ends: who is greeted, in the words kept for them, and whose name stands under it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import COUNTS
from goodbooks.core.names import (
    ME,
    SMALL_IN_A_NAME,
    TITLES,
    ends_as_a_team,
    is_place,
    is_title,
    name_key,
    titled,
)
from goodbooks.core.phrasing import listed
from goodbooks.core.readers import HR
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book

MOST_NAMED = 3
_EVERYONE = "Hello everyone,"
_SEVERAL = frozenset({"the", "our", "my", "all", "both", "these", "those"})
"""How several begin to be called together."""
_MANY = frozenset({"people", "men", "women"})
_AND_MORE = regex(
    rf"\S(?:,? (?:and|plus|with)|,? &) (?:the|her|his|their|my|our|all|some|(?:the )?(?:{'|'.join(COUNTS[2:])}|\d+)|others)\b"
)
"""Somebody with others behind them: “Ada and the six”, “Tom and his crew”."""
_LEADS_ON = frozenset({"of", "for", "in", "at"})
"""What stands behind the word that says who they are: "the head of operations" is one."""
_ABOVE = regex(r"(?:(?:senior|upper|top|higher|middle|local|line) )?(?:management|leadership|head office|headquarters|administration|upstairs)", re.IGNORECASE)  # fmt: skip
"""How those above are called together, which is nobody's name."""
_IS_CLAUSE = regex(
    r"[a-zß-ÿ] (?:has|have|had|is|are|was|were|will|would|does|did|wants?|waits?|asks?|asked|said|says)\b"
)
"""A verb behind small letters: whoever is called by a clause was never named, “the directing team has been”."""
NOBODY = "whoever "
"""How a reader is called whom nobody named: such a one is not greeted."""


def greeting(book: Book, names: tuple[str, ...], told: str = "", boss: str = "") -> str:
    """The first line of a mail to these people; "" where nobody is named.

    One person is greeted as their `greeting:` line says; else a few by name, and many as everyone. Who is known
    by a role alone has no name to be greeted by. `told` are words of mine that are not in the book yet, and `boss` is who is said
    there to be mine.
    """
    others = [name for name in names if not book.is_me(name)]
    if not others or any(name.startswith((NOBODY, "[")) for name in others):
        return ""
    if len(others) > MOST_NAMED:
        return _EVERYONE
    own = _said(book, others[0], "greeting") if len(others) == 1 else ""
    if own:
        return own if own[-1:] in ",.!:" else f"{own},"
    if any(is_group(book.name_of(name)) for name in others):
        return _EVERYONE
    if any(is_role(book, name) for name in others):
        return "Hello,"
    return f"Hello {listed(called_by(book, name, told, boss) for name in others)},"


def is_group(name: str) -> bool:
    """Whether a name is that of several: "the six sponsors", "our stakeholders", "Tom and his crew"."""
    if _AND_MORE.search(name):
        return True
    words = name.split()
    among = (at for at, word in enumerate(words) if at > 1 and word in _LEADS_ON)
    *before, last = words[: next(among, len(words))] or [""]
    small = [name_key(word) for word in before]
    is_many = last in _MANY or (last.endswith("s") and not last.endswith(("ss", "'s", "’s")))
    is_counted = any(word in COUNTS[2:] or word.isdigit() for word in small[:2])
    return is_many and last[:1].islower() and (is_counted or not _SEVERAL.isdisjoint(small[:1]))


def is_role(book: Book, name: str) -> bool:
    """Whether somebody is known by a role alone, which is no name to them: "my boss", HR, management, one of several."""
    known = " ".join(book.name_of(name).split())
    is_above = name_key(known) in HR or _ABOVE.fullmatch(known) is not None
    is_no_name = is_place(known) or _IS_CLAUSE.search(known) is not None
    return is_above or is_no_name or name_key(known).startswith("one of ")


def signature(book: Book) -> str:
    """My name as it stands under a mail: my `signs:` line; "" where there is none."""
    return _said(book, ME, "signs")


_INITIAL = regex(r"\w\.?")
_OF_SEVERAL = regex(
    r" (?:team|department|group|board|committee|crew|council|desk|shift|staff|office|management|unit)\b",
    re.IGNORECASE,
)
"""What the name of several has in it, behind a word that is nobody's first name."""
_ADDRESSES = TITLES | {"auld", "big", "little", "miss", "old", "sir", "wee", "young"}
"""What stands before a name and is none, so that nobody is called by it."""


def called_by(book: Book, name: str, told: str = "", boss: str = "") -> str:
    """The name a person is called by: the first of their names, where the book knows it as one, I call them so in my own words, or they are somebody I work with and I call them nothing else.

    Who has a title, or gets one in my own words, is called by it and the surname.
    """
    whole = " ".join(book.name_of(name).split()).rstrip(" ,;")
    if formal := _title_and_surname(whole):
        return formal
    first, _, last = whole.partition(" ")
    is_several = first[:1].islower() and _OF_SEVERAL.search(whole) is not None
    if last and not is_several and _can_be_called(first) and _calls_so(book, first, told):
        return first
    if is_two_names(whole) and (formal := _formally(book, last.split()[-1], told)):
        return formal
    is_boss = bool(boss) and book.is_same(boss, name)
    if is_two_names(whole) and (is_boss or _works_with_me(book, name)):
        return first
    known = (
        other
        for entry in book.entries
        if entry.kind == "person" and entry.who and book.is_same(entry.who[0], name)
        for other in entry.aliases()
    )
    return first if any(name_key(other) == name_key(first) for other in known) else whole


def _title_and_surname(whole: str) -> str:
    """The title and surname of "Dr. Elif Özdemir" or "Frau Prof. Ida M. von der Au"; "" of one without a title, or where it is not plain which name is the surname."""
    title, name = titled(whole)
    first, *rest = name.split() or [""]
    while rest and _INITIAL.fullmatch(rest[0]):
        del rest[0]
    *before, last = rest or [""]
    is_plain = all(word in SMALL_IN_A_NAME for word in before) and not is_title(last)
    if not title or not last or not is_plain or "," in whole or first in SMALL_IN_A_NAME:
        return ""
    return " ".join((*title, *rest))


_FAMILY_FIRST = frozenset(["chen", "choi", "horváth", "huang", "kobayashi", "kovács", "liu", "nagy", "nakamura", "nguyen", "nguyễn", "pham", "phạm", "sato", "suzuki", "szabó", "tanaka", "tran", "trần", "tóth", "wang", "watanabe", "wu", "xu", "yamamoto", "yang", "zhang", "zhao", "zhou"])  # fmt: skip
"""Names of families that stand first where people say them first."""


def is_two_names(whole: str) -> bool:
    """Whether a name is a first name and a surname, "Gordon Leask" or "Anna van den Berg": no team, no initial, and no family's name first."""
    first, *rest = whole.split() or [""]
    *between, last = rest or [""]
    is_written = all(word[:1].isupper() or word in SMALL_IN_A_NAME for word in (first, *rest))
    is_name = len(first) > 1 and first[-1] not in ".," and first not in SMALL_IN_A_NAME and not first.isupper()  # fmt: skip
    is_other = name_key(first) in _FAMILY_FIRST or not _can_be_called(first) or ends_as_a_team(whole)  # fmt: skip
    is_plain = len(between) < _MOST_BETWEEN and last[:1].isupper() and last.replace("-", "").replace("'", "").replace("’", "").isalpha()  # fmt: skip
    return is_plain and is_written and is_name and not is_other


_MOST_BETWEEN = 4
_NOT_ONE = frozenset(["stakeholder", "stakeholders", "customer", "client", "supplier", "team", "department", "group", "board", "partner"])  # fmt: skip
"""What somebody is to me that a team or a firm can be as well."""


def _works_with_me(book: Book, name: str) -> bool:
    """Whether the book says of somebody what only a person is: their role, or what they are to me."""
    said = [
        (entry.line("role"), name_key(entry.line("relation")).split())
        for entry in book.entries
        if entry.kind == "person" and entry.who and book.is_same(entry.who[0], name)
    ]
    return any(role or (are and _NOT_ONE.isdisjoint(are)) for role, are in said)


def _formally(book: Book, surname: str, told: str) -> str:
    """How my own words call somebody with a title and the surname, "Mr Leask"; "" where they do not."""
    said = re.compile(rf"\b(?:{'|'.join(sorted(_FORMAL))})\.? {re.escape(surname)}\b")
    found = (said.search(words) for words in _words_of_mine(book, told) if surname in words)
    return next((one[0] for one in found if one), "")


_FORMAL = ("Mr", "Mrs", "Ms", "Mx", "Miss", "Dr", "Prof", "Professor", "Frau", "Herr", "Madame", "Monsieur", "Mme", "Mevrouw", "Señor", "Señora")  # fmt: skip


def _can_be_called(first: str) -> bool:
    """Whether the first word of a name is one that somebody answers to: no form of address, no part of a firm."""
    return name_key(first).rstrip(".") not in _ADDRESSES and not is_title(first)


def _calls_so(book: Book, first: str, told: str) -> bool:
    """Whether a note of mine, or words I told, speak of somebody by the first name alone, as in “I asked Dana once”."""
    alone = re.compile(
        rf"(?<![\w’'-])(?<!the )(?<!our ){re.escape(first)}(?![\w-])(?! [A-ZÀ-ÖØ-Þ])"
    )
    return any(first in text and alone.search(text) for text in _words_of_mine(book, told))


def _words_of_mine(book: Book, told: str) -> Iterator[str]:
    """What I told, and what my notes say."""
    yield told
    for entry in book.of_kind("note"):
        if all(map(book.is_me, entry.who)):
            yield from (entry.title, *entry.lines("private"))


def _said(book: Book, name: str, field: str) -> str:
    """What the book says last of a person in one line."""
    for entry in reversed(book.of_kind("person")):
        if entry.who and book.is_same(entry.who[0], name):
            words = " ".join(entry.line(field).split())
            if words:
                return words
    return ""
