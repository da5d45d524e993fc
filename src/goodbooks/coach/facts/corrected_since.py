"""Finds something told as left out, or as kept, of which whoever decided has said the opposite since."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
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
    told = [one for one in view.sentences if any(map(_is_said_of, _PART.split(one.text)))]
    since = list(_since(known)) if told else []
    for sentence in told if since else ():
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
    later = _telling(known, decisions)
    for number, one in enumerate(decisions):
        by = to_put_right(known.book, one, known.today)
        about = {tag: later[tag] for tag in map(name_key, one.matters) if tag in later}
        if by is None and not about:
            continue
        who = known.book.person_keys(one.who)
        others = {
            at: other
            for every in about.values()
            for at, other, theirs in every[bisect_right(every, number, key=itemgetter(0)) :]
            if not theirs.isdisjoint(who)
        }
        told = stems(f"{one.title} {one.line('public')} {one.line('exception')}")
        for said in (*((by,) if by else ()), *(others[at] for at in sorted(others))):
            for words, is_kept in _things(said):
                if len(words & told) >= _MUCH * len(words):
                    yield _Said(words, is_kept, said, one)


def _telling(
    known: Known, decisions: list[Decision]
) -> dict[str, list[tuple[int, Decision, frozenset[str]]]]:
    """The decisions that stand and say of a thing that it is kept or left out, by their matters: which in the row, and by whom."""
    book, found = known.book, dict[str, list[tuple[int, Decision, frozenset[str]]]]()
    for at, one in enumerate(decisions):
        is_told = bool(one.who and one.matters) and any(map(_is_said_of, _parts(one)))
        if is_told and reversal_of(book, one) is None:
            who = book.person_keys(one.who)
            for tag in dict.fromkeys(map(name_key, one.matters)):
                found.setdefault(tag, []).append((at, one, who))
    return found


def _parts(said: Entry) -> list[str]:
    return _PART.split(said.line("said") or said.title)


def _things(said: Entry) -> Iterator[tuple[frozenset[str], bool]]:
    """Of what somebody says that it is kept, or left out."""
    for part in _parts(said):
        words = stems(_KEEPS.sub(" ", _DROPS.sub(" ", part)))
        is_kept = _is_kept(part)
        if is_kept is not None and words:
            yield words, is_kept


def _is_said_of(part: str) -> bool:
    return _is_kept(part) is not None


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
