"""Finds something told as left out, or as kept, of which whoever decided has said the opposite since."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.matching import stems
from goodbooks.coach.view import Fact
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import listed, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.decision import Decision, reversal_of, to_put_right

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.core.entry import Entry

_DROPS = regex(
    r"\b(?:without|skip\w*|leav\w+ out|left out|drop(?:s|ped)?|waiv\w+|no longer|cancel\w*|ohne|entfällt|entfallen|weglass\w*|sans|supprim\w+)\b",
    re.IGNORECASE,
)
_KEEPS = regex(
    r"\b(?:stays?|stayed|keeps?|kept|remains?|is in|not (?:be )?(?:skipped|dropped|left out|waived)|bleib(?:t|en)|behalten|reste(?:nt)?|avec)\b",
    re.IGNORECASE,
)
_PART = regex(r"[,.;:!?–—]+(?:\s|$)")
_LONGEST = 110
_FEWEST, _MUCH = 1, 0.6


class _Said(NamedTuple):
    """One thing that was said since to be kept or left out: in which words, by which entry, and of which decision."""

    words: frozenset[str]
    is_kept: bool
    by: Entry
    of: Decision


def find(view: View, known: Known) -> Iterator[Spot]:
    """Sentences of which a part says of a thing the opposite of what was said of it last."""
    since = list(_since(known))
    for sentence in view.sentences if since else ():
        found = next((one for one in since if _speaks_against(sentence.text, one)), None)
        if found is None:
            continue
        by = listed(map(known.book.name_of, found.of.who)) or "Somebody"
        day, said = short_day(found.by.on, known.today), found.by.line("said") or found.by.title
        says = f"{by} said otherwise on {day}: “{shortened(' '.join(said.split()), _LONGEST)}”."
        spot = view.opening(sentence)
        yield spot._replace(cites=(found.of.ref, found.by.ref), says=says)


def _since(known: Known) -> Iterator[_Said]:
    """What was said last of each thing: by a correction that is not in the book's words yet, or by a later decision."""
    decisions = [one for one in known.book.of(Decision) if one.on <= known.today]
    for number, one in enumerate(decisions):
        by = to_put_right(known.book, one, known.today)
        later = [other for other in decisions[number + 1 :] if _is_on_the_same(known, one, other)]
        for said in (*((by,) if by else ()), *later):
            told = stems(f"{one.title} {one.line('public')} {one.line('exception')}")
            for part in _PART.split(said.line("said") or said.title):
                words = stems(_KEEPS.sub(" ", _DROPS.sub(" ", part)))
                is_kept = _is_kept(part)
                if is_kept is not None and words and len(words & told) >= _MUCH * len(words):
                    yield _Said(words, is_kept, said, one)


def _is_on_the_same(known: Known, one: Decision, other: Decision) -> bool:
    """Whether a later decision is of the same person in the same matter, and stands."""
    book = known.book
    if not other.who or reversal_of(book, other) is not None:
        return False
    is_theirs = {book.person_key(name) for name in one.who} & set(map(book.person_key, other.who))
    return bool(is_theirs) and not set(map(name_key, one.matters)).isdisjoint(map(name_key, other.matters))  # fmt: skip


def _is_kept(part: str) -> bool | None:
    """Whether a part says that a thing is kept, or left out; None where it says neither."""
    if _KEEPS.search(part):
        return True
    return False if _DROPS.search(part) else None


def _speaks_against(text: str, said: _Said) -> bool:
    for part in _PART.split(text):
        is_kept = _is_kept(part)
        if is_kept is not None and is_kept != said.is_kept and len(stems(part) & said.words) >= max(_FEWEST, _MUCH * len(said.words)):  # fmt: skip
            return True
    return False


FACT = Fact("corrected-since", find)
