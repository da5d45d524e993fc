"""Ids that can be read and typed: made of a title's telling words, and found by a beginning."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key, near
from goodbooks.core.phrasing import listed, shortened
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.core.entry import Entry

LONGEST = 20
_WORDS = 2
_MOST_WORDS = 4
"""Of a title with one telling word so many are taken, ordinary ones too, where that word alone is taken already."""
_MOST_SHOWN = 6
_ORDINARY_WORDS = """
    a about after again all also am an and any are as at be been before both but by can
    could did do does for from get got had has have he her him his how i if in
    into is it its just let like made make may me might more most much must my need new no
    not now of on once one only or our out over own please shall she should so some such
    than that the their them then there these they this those to too until up us very want
    was we were what when where whether which while who why will with without would yes yet you your
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ", "'"))
_SHORT_FOR = ("d", "m", "s", "ll", "re", "ve")
"""What an ordinary word is shortened with, “I'd” or “they've”; “n't” is not among it, since it turns what is said around."""


def new_id(entry: Entry, is_taken: Callable[[str], bool]) -> str:
    """A free id for the entry, from its title, or from its kind and people when that tells nothing."""
    words = telling_words(entry.title)
    if not any(char.isalpha() for word in words[:_WORDS] for char in word):
        words = telling_words(" ".join(entry.who[:1])) if entry.kind == "person" else []
        words = words or [entry.kind, *telling_words(" ".join((*entry.who, *entry.to)))]
    first = _joined(words[:_WORDS])
    longer = _joined(words[: _WORDS + 1])
    said = _said(entry.title)
    whole = _joined(said[:_MOST_WORDS]) if len(words) == 1 and words[0] in said else longer
    for wish in dict.fromkeys((first, longer, whole)):
        if not is_taken(wish):
            return wish
    return numbered(first, is_taken)


def numbered(wish: str, is_taken: Callable[[str], bool]) -> str:
    """The id with a free number after it, the one before which is taken; many taken ones are skipped, not counted."""
    low, number = 1, 2
    while is_taken(f"{wish}-{number}"):
        low, number = number, number + (1 if number < 50 else number // 2)
    while number - low > 1:
        between = (low + number) // 2
        low, number = (between, number) if is_taken(f"{wish}-{between}") else (low, between)
    return f"{wish}-{number}"


def whole_id(said: str, ids: Iterable[str], entries: Callable[[], Iterable[Entry]]) -> str:
    """The one id that is meant by its beginning, or by its entry's title; else a refusal.

    `entries` are those whose titles count; they are only looked at when no id begins like that.
    """
    key = name_key(said)
    known = list(ids)
    begun = [ref for ref in known if key and ref.casefold().startswith(key)]
    meant = [ref for ref in begun if ref.casefold() == key] or begun
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise Refusal(f"^{said} can be {_some(meant)}", "write the id in full")
    titles = {entry.id: entry.title for entry in entries() if entry.id and entry.title}
    meant = [ref for ref, title in titles.items() if key and name_key(title) == key]
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise Refusal(
            f'"{said}" is the title of {_some(meant)}', "write the id of the one you mean"
        )
    raise _no_id(said, known, titles)


def _some(ids: list[str]) -> str:
    shown = [f"^{ref}" for ref in ids[:_MOST_SHOWN]]
    return listed(shown) + (" and others" if len(ids) > len(shown) else "")


def _no_id(said: str, ids: list[str], titles: dict[str, str]) -> Refusal:
    """That there is no such entry, with the id that is near, or the title."""
    is_title = " " in said
    why = f'"{said}" is neither an id nor a title' if is_title else f"there is no entry ^{said}"
    close = near(said, list(titles.values()) if is_title else ids)
    if not close:
        return Refusal(why, "goodbooks find shows the entries there are")
    if not is_title:
        return Refusal(why, f"did you mean ^{close}?")
    ref = next(ref for ref, title in titles.items() if title == close)
    return Refusal(why, f'did you mean ^{ref}, "{shortened(close, 60)}"?')


def telling_words(text: str) -> list[str]:
    """The words of a text that tell it from others, in lower case, letters and digits only."""
    return [_bare(word) for word in _split(text) if not _is_ordinary(word)] or _said(text)


def _said(text: str) -> list[str]:
    """All words of a text, as an id has them."""
    return [_bare(word) for word in _split(text)]


def _split(text: str) -> list[str]:
    plain = text if text.isascii() else _without_accents(text)
    shown = plain.translate(_APOSTROPHES).lower()
    spaced = "".join(char if char.isalnum() or char == "'" else " " for char in shown)
    return [word for word in spaced.split() if _bare(word)]


def _bare(word: str) -> str:
    return word.replace("'", "")


def _is_ordinary(word: str) -> bool:
    """Whether a word tells nothing, also one that is shortened: “I'd”, “that's”."""
    first, mark, rest = word.strip("'").partition("'")
    return (not mark or rest in _SHORT_FOR) and first in _ORDINARY


def _joined(words: list[str]) -> str:
    """As many of the words as fit, with hyphens."""
    found = words[0][:LONGEST]
    for word in words[1:]:
        if len(found) + 1 + len(word) > LONGEST:
            break
        found += "-" + word
    return found


def _without_accents(text: str) -> str:
    split = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in split if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", bare)
