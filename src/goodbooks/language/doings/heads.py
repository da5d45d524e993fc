"""How a sentence and its clauses begin, and what it is by and large: asked, not, under a condition, long past."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAYS, MONTHS
from goodbooks.language.doings.cue import groups
from goodbooks.language.doings.deeds import deeds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PART = regex(r"[A-Za-z]+(?:['’][a-z]+)?|\d[\d:.,/]*|[?!:$%@,;()]|--|-(?=\s)|\.(?=\s|$)|\n")
_DAYS = {name[:size] for name in DAYS for size in (3, 4, 5, len(name))}
_MONTHS = {name[:size] for name in MONTHS for size in (3, 4, len(name))}
_AS = {";": ",", "--": "-", "\n": "."}
_STOPS, _BREAKS = frozenset("?!:."), frozenset(",.:-(?!)")
_OWN_CAPITAL = frozenset(("i", "i'll", "i'm", "i'd", "i've"))
_ALIKE = {
    "<i>": "i we",
    "<can>": "can could would will may might",
    "<he>": "he she they",
    "<my>": "my our",
    "<his>": "his her their",
    "<me>": "me us",
    "<this>": "this that these those",
    "<the>": "the a an",
    "<be>": "is are was were be been am",
    "<ll>": "i'll we'll",
    "<m>": "i'm we're",
    "<d>": "i'd we'd",
}
_GREETS = frozenset(("and", "hi", "dear", "hello", "hey", "all", "guys"))
_NO_NAME = frozenset(("please", "if", "as", "yes", "no", "ok", "also", "thanks"))
_JOINS = frozenset(("and", "or", "then", "please", "so", "but"))
_UNDER = frozenset(
    ["if", "when", "once", "as", "after", "before", "since", "because", "while", "although"]
)
_LONGEST_ADDRESS, _MANY, _NAMES = 5, 3, 4
_COUNTS = ("no", "one", "two", "many", "most")
_LARGE = {
    "not": regex(
        r" (?:not|never|no longer|don't|didn't|won't|can't|doesn't|isn't|wasn't|haven't|hasn't) "
    ),
    "under a condition": regex(r" (?:if|unless|once|when|should you|provided) "),
    "been": regex(r" (?:was|were|did|had|been|\w{3,}ed) "),
    "of you": regex(r" (?:you|your|yours) "),
    "of me": regex(r" (?:i|we|i'll|we'll|i'm|my|our|me|us) "),
    "of them": regex(r" (?:he|she|they|his|her|their|him|them) "),
}
_LETTERHEAD = regex(r"^\s*>|\bFrom:|\bSubject:|\bcc:|Forwarded by|Original Message")
_GOES_ON = regex(r"[a-z][.?!]\s")


def heads(sentence: str) -> Iterator[str]:
    """The signs of how a sentence and its clauses begin, whomever it is addressed to, and of what it is by and large."""
    parts = list(_parts(sentence))
    start = _after_address(parts)
    is_called = start > 0
    while start < len(parts) and not (parts[start][0].isalpha() or parts[start][0] in "<^"):
        start += 1
    words = [_plain(part) for part in parts[start:]]
    kinds = [_kinds().get(word, word) for word in words]
    if words:
        yield from (f"begins {words[0]}", f"begins {kinds[0]}")
        if start:
            yield f"then begins {kinds[0]}"
        if len(words) > 1:
            yield from (f"begins {words[0]} {words[1]}", f"begins {kinds[0]} {kinds[1]}")
    if is_called:
        yield "turn to somebody"
    yield from _clauses(words, kinds)
    yield from (f"turn by and large {name}" for name in _by_and_large(sentence, parts, words))


def _parts(sentence: str) -> Iterator[str]:
    """Words in small letters and stops; a word whose capital may be that of a beginning is marked by ^."""
    is_first, shouts = True, sentence.isupper()
    for found in _PART.finditer(sentence):
        part = found[0].replace("’", "'")
        low = part.lower()
        if not part[0].isalnum():
            part = _AS.get(part, part)
            is_first = is_first or part in _STOPS
            yield part
            continue
        told = "#" if low[0].isdigit() else told_as(part, is_inner=not is_first and not shouts)
        yield f"^{told}" if is_first and part[0].isupper() and told == low else told
        is_first = False


def told_as(word: str, *, is_inner: bool) -> str:
    """A word in small letters, or what stands for every day, month, or name; `is_inner` where a capital is not that of a beginning."""
    low = word.lower()
    if low in _DAYS:
        return "<day>"
    if low in _MONTHS and word[0].isupper():
        return "<month>"
    return "<Name>" if is_inner and word[0].isupper() and low not in _OWN_CAPITAL else low


def _plain(part: str) -> str:
    return part[1:] if part[0] == "^" else part


@cache
def _kinds() -> Mapping[str, str]:
    """Words that stand for one another here: what somebody can be asked to do, and small words of a kind."""
    alike = {word: kind for kind, words in _ALIKE.items() for word in words.split()}
    return {**alike, **dict.fromkeys(_verbs(), "<do>")}


def _verbs() -> Iterator[str]:
    yield from deeds()
    for name in ("want", "deliver"):
        yield from (word for word in groups()[name].split("|") if " " not in word)


def _after_address(parts: list[str]) -> int:
    """Where a sentence begins behind whom it is addressed to: "Steve and Rick, can we"; 0 where it addresses nobody."""
    at = 0
    for part in parts[:_LONGEST_ADDRESS]:
        word = _plain(part)
        if not (part in ("<Name>", "#") or part[0] == "^" or word in _GREETS):
            break
        if word in _NO_NAME or _kinds().get(word) == "<do>":
            return 0
        at += 1
    return at + 1 if 0 < at < len(parts) and parts[at] in (",", ":", "-") else 0


def _clauses(words: list[str], kinds: list[str]) -> Iterator[str]:
    """What the clauses behind the first begin with."""
    is_under = bool(words) and words[0] in _UNDER
    for at in range(1, len(words)):
        before, kind = words[at - 1], kinds[at]
        if kind in _BREAKS:
            continue
        if before in _BREAKS:
            head = "clause" if before in ",()" else "anew"
            yield from (f"{head} {kind}", f"{head} {words[at]}")
            if at + 1 < len(words):
                yield f"{head} {kind} {kinds[at + 1]}"
            if is_under and before == "," and at > 1:
                is_under = False
                yield from (f"under {kind}", f"under {words[0]} {kind}")
        elif before in _JOINS:
            yield f"joined {before} {kind}"


def _by_and_large(sentence: str, parts: list[str], words: list[str]) -> Iterator[str]:
    """What holds of a sentence as a whole."""
    spaced = f" {' '.join(words)} "
    yield from (name for name, pattern in _LARGE.items() if pattern.search(spaced))
    if "?" in parts:
        yield "asked"
    stops = sum(part in (".", "?", "!") for part in parts)
    yield f"{_COUNTS[min(_MANY, stops)]} stops"
    yield f"{_COUNTS[min(_MANY, parts.count(','))]} commas"
    said = [word for word in words if word not in ",.()-"]
    named = int(8 * said.count("<Name>") / max(1, len(said)))
    yield f"{_COUNTS[min(_NAMES, named)]} called"
    if _LETTERHEAD.search(sentence):
        yield "of a letterhead"
    if sentence[:1].islower():
        yield "small"
    if _GOES_ON.search(sentence):
        yield "goes on"
