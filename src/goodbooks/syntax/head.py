"""The first line of an entry: day, time, kind, people, title, id, matters and links."""

from __future__ import annotations

import re
from typing import NamedTuple

from goodbooks.core.fields import is_word
from goodbooks.core.problem import Unclear
from goodbooks.syntax.quoting import closing_quote, unescaped

_QUOTES = {'"': '"', "“": "”"}
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?=[ T]|$)")
_CLOCK = re.compile(r"(\d{1,2}[:.h]\d\d ?(?:am|pm)?|\d{1,2} ?(?:am|pm)|noon)(?= |$)", re.IGNORECASE)
_KIND = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*+(?= |$)")


class People(NamedTuple):
    """The names before and after an arrow."""

    who: tuple[str, ...]
    to: tuple[str, ...]


class Tail(NamedTuple):
    """What may stand after the title: an id, matters, links, and "by" a day."""

    id: str | None
    matters: tuple[str, ...]
    links: tuple[str, ...]
    by: str


class Fault(NamedTuple):
    """What is wrong in a head, and at which character from 0."""

    code: str
    column: int
    unclear: Unclear


NO_TAIL = Tail(None, (), (), "")


def split_day(line: str) -> tuple[str, str]:
    """The words of the day, and the rest of the head; the day is "" when there is none.

    A day ends where a time or a kind begins, so "2 Nov 2026 win ..." is understood.
    """
    found = _ISO.match(line)
    if found:
        return found[0], line[found.end() :].lstrip(" T")
    words = line.split(" ")
    for count in range(min(4, len(words)), 0, -1):
        lead = " ".join(words[:count])
        if _looks_like_a_day(lead):
            return lead, " ".join(words[count:]).lstrip()
    return "", line


def _looks_like_a_day(words: str) -> bool:
    bare = words.rstrip(",").replace(",", "")
    return bool(
        re.fullmatch(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}", bare)
        or re.fullmatch(r"\d{1,2}(st|nd|rd|th)? [A-Za-z]{3,9}\.?( \d{4})?", bare)
        or re.fullmatch(r"[A-Za-z]{3,9}\.? \d{1,2}(st|nd|rd|th)?( \d{4})?", bare)
    )


def split_clock(line: str) -> tuple[str, str]:
    """A time of day at the beginning, as typed, and the rest."""
    found = _CLOCK.match(line)
    return (found[0], line[found.end() :].lstrip()) if found else ("", line)


def split_kind(line: str) -> tuple[str, str]:
    """The first word, where the kind stands, and the rest."""
    found = _KIND.match(line)
    return (found[0], line[found.end() :].lstrip()) if found else ("", line)


def split_title(rest: str) -> tuple[str, str, str] | Fault:
    """The names, the title without its marks, and the tail."""
    start = _outside_brackets(rest)
    if start < 0:
        cut = _tail_start(rest)
        return rest[:cut].rstrip(), "", rest[cut:]
    close = _QUOTES[rest[start]]
    end = closing_quote(rest, start + 1, close)
    if end < 0:
        why = Unclear("the title's quotation mark is never closed", f"close it with {close}")
        return Fault("unclosed-title", start, why)
    return rest[:start].rstrip(), unescaped(rest[start + 1 : end]), rest[end + 1 :]


def _outside_brackets(rest: str) -> int:
    """Where the title's quotation mark opens: the first outside a name in brackets."""
    at = 0
    while at < len(rest):
        char = rest[at]
        if char == "[":
            end = closing_quote(rest, at + 1, "]")
            at = end if end > 0 else at
        elif char in _QUOTES:
            return at
        at += 1
    return -1


def _tail_start(rest: str) -> int:
    """Where the tail begins in a head without a title."""
    at = 0
    while at < len(rest):
        char = rest[at]
        if char == "[":
            end = closing_quote(rest, at + 1, "]")
            at = end if end > 0 else at
        elif (char in "#^" and (at == 0 or rest[at - 1] == " ")) or (
            rest.startswith(("for ^", "by "), at) and (at == 0 or rest[at - 1] == " ")
        ):
            return at
        at += 1
    return len(rest)


def read_people(text: str) -> People | Fault:
    """Names before and after "->", set apart by commas; a name in brackets is taken whole."""
    if "[" not in text:
        before, arrow, after = text.partition("->")
        if "->" in after:
            return _second_arrow(text)
        return (
            People(_plain_names(before), _plain_names(after))
            if arrow
            else People(_plain_names(text), ())
        )
    sides: list[list[str]] = [[]]
    at, word = 0, ""
    while at <= len(text):
        char = text[at : at + 1]
        if char == "[" and not word.strip():
            end = closing_quote(text, at + 1, "]")
            if end < 0:
                why = Unclear("a name's bracket is never closed", "close it with ]")
                return Fault("unclosed-name", at, why)
            sides[-1].append(unescaped(text[at + 1 : end]))
            at, word = end + 1, ""
            continue
        is_arrow = text.startswith("->", at)
        if char in ("", ",") or is_arrow:
            sides[-1] += _plain_names(word)
            word = ""
            if is_arrow:
                sides.append([])
                at += 1
        else:
            word += char
        at += 1
    if len(sides) > 2:
        return _second_arrow(text)
    return People(tuple(sides[0]), tuple(sides[1]) if len(sides) == 2 else ())


def _second_arrow(text: str) -> Fault:
    why = Unclear("there are two arrows", "name several people with commas: Theo -> Growth, Sales")
    return Fault("two-arrows", text.find("->", text.find("->") + 2), why)


def _plain_names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(",") if name.strip())


def read_tail(text: str, offset: int) -> Tail | Fault:
    """An id, matters, links and "by DAY", in any order; `offset` is where the tail stands."""
    ids: list[str] = []
    matters: list[str] = []
    links: list[str] = []
    by: list[str] = []
    place = "here"
    for word, at in _words(text):
        bare = word.rstrip(",")
        if word == "for":
            place = "links"
        elif word == "by" and not by:
            place = "by"
        elif bare[:1] == "#" and is_word(bare[1:]):
            matters.append(bare[1:])
            place = "here"
        elif bare[:1] == "^" and is_word(bare[1:]):
            (links if place == "links" else ids).append(bare[1:])
            place = place if place == "links" else "here"
        elif place == "by":
            by.append(word)
        else:
            return Fault("stray-words", offset + at, _stray(bare))
    if len(ids) > 1:
        why = Unclear(
            f"there are two ids, ^{ids[0]} and ^{ids[1]}", "keep one; write the other after for"
        )
        return Fault("two-ids", offset, why)
    return Tail(ids[0] if ids else None, tuple(matters), tuple(links), " ".join(by))


def _stray(word: str) -> Unclear:
    if '"' in word or "”" in word:
        return Unclear(
            "the title ends before the line does",
            'put a backslash before a quotation mark inside the title: \\"',
        )
    return Unclear(
        f'"{word}" is neither an id, a matter nor a link',
        "after the title come ^id, #matter, for ^other or by a day; other words go on a line below",
    )


def _words(text: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    at = 0
    for word in text.split(" "):
        if word.strip():
            found.append((word.strip(), at))
        at += len(word) + 1
    return found
