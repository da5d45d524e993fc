"""What the coach says of a message, laid out for a page: the text with its marks, each remark once, what works."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.core.drawing import one_line
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import counted
from goodbooks.desk.coaching import PURPOSES, by_gravity, read_first, strange_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.desk.coaching import Coached, Flag
    from goodbooks.web.visit import Visit

_AMISS, _GOOD, _GAP = "amiss", "good", "gap"
_SHORT, _LEAST = 60, 3


class MarkedText(NamedTuple):
    """A part of the text: what it is marked as, if anything, and the remarks that end with it."""

    text: str
    sort: str
    numbers: tuple[int, ...]


class Spoken(NamedTuple):
    """One place of a remark: its number, what is said, and the words that can be left alone, or ""."""

    number: int
    says: str
    words: str


class Remark(NamedTuple):
    """What one rule says: each place, the reason, what could be written, the entries it rests on."""

    rule: str
    spoken: tuple[Spoken, ...]
    reason: str
    insteads: tuple[str, ...]
    cites: tuple[str, ...]


class Works(NamedTuple):
    """One thing that is good, and the words that show it."""

    says: str
    words: tuple[str, ...]


class Looked(NamedTuple):
    """A message as the coach sees it, ready to be drawn.

    `remarks` come the worst first, and of many the `later` ones after them, which `more` counts. `summary` is what a screen reader is told; `left` are the rules and words silenced here, `strange` what
    is said of names that are no rule.
    """

    opening: str
    marked: tuple[MarkedText, ...]
    remarks: tuple[Remark, ...]
    works: tuple[Works, ...]
    summary: str
    left: tuple[str, ...]
    strange: tuple[str, ...] = ()
    later: tuple[Remark, ...] = ()
    more: str = ""


def looked(found: Coached, *, gaps: Sequence[str] = (), left: Sequence[str] = ()) -> Looked:
    """What the coach found, with the gaps that are still marked in the text."""
    every = tuple(_remarks(found))
    first = read_first(len(every))
    remarks, later = every[:first], every[first:]
    more = counted(sum(len(one.spoken) for one in later), "more remark").capitalize()
    works: dict[str, list[str]] = {}
    for praise in found.praises:
        works.setdefault(praise.says, []).append(_short(found.text[praise.start : praise.end]))
    return Looked(
        _opening(found),
        tuple(_marked(found, gaps)),
        remarks,
        tuple(Works(says, tuple(dict.fromkeys(words))) for says, words in works.items()),
        _summary(len(found.flags), len(works)),
        tuple(left),
        strange_names(found),
        later,
        f"{more}, the lighter the later" if later else "",
    )


def _opening(found: Coached) -> str:
    """For whom and what it was read, and how much of it."""
    to = f"To {one_line(found.reader)}. " if found.reader else ""
    guessed = ", as far as I can tell" if found.is_guessed else ""
    words = counted(found.words, "word").capitalize()
    return f"{to}Read as {PURPOSES[found.purpose]}{guessed}. {words} of your own."


def _summary(flags: int, works: int) -> str:
    said = counted(flags, "remark").capitalize() if flags else "Nothing to change"
    return f"{said}, {counted(works, 'thing')} to keep." if works else f"{said}."


def _remarks(found: Coached) -> Iterator[Remark]:
    """Each rule once, the one that does most harm first."""
    number = 1
    for kind in by_gravity(found.flags):
        flags = [*enumerate(kind, number)]
        number += len(kind)
        yield Remark(
            kind[0].rule,
            tuple(Spoken(number, flag.says, _words(found, flag)) for number, flag in flags),
            flags[0][1].reason,
            tuple(dict.fromkeys(flag.instead for _, flag in flags if flag.instead)),
            tuple(dict.fromkeys(ref for _, flag in flags for ref in flag.cites)),
        )


def _words(found: Coached, flag: Flag) -> str:
    """The words of a remark, where they are few enough to be silenced alone."""
    words = " ".join(found.text[flag.start : flag.end].split())
    return words if _LEAST <= len(words) <= _SHORT else ""


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHORT else f"{flat[: _SHORT - 4].rsplit(' ', 1)[0]} …"


def _marked(found: Coached, gaps: Sequence[str]) -> Iterator[MarkedText]:
    """The text cut wherever something begins or ends; a remark goes before praise, a gap before both."""
    text = found.text
    marked = [(flag.start, flag.end, _AMISS) for flag in found.flags]
    marked += [(praise.start, praise.end, _GOOD) for praise in found.praises]
    marked += [(at, at + len(gap), _GAP) for gap in gaps for at in _places(text, gap)]
    numbers: dict[int, list[int]] = {}
    worst_first = (flag for kind in by_gravity(found.flags) for flag in kind)
    for number, flag in enumerate(worst_first, 1):
        numbers.setdefault(flag.end, []).append(number)
    cuts = sorted({0, len(text), *(at for start, end, _ in marked for at in (start, end))})
    for start, end in pairwise(cuts):
        over = {sort for begin, until, sort in marked if begin <= start and end <= until}
        sort = next((one for one in (_GAP, _AMISS, _GOOD) if one in over), "")
        yield MarkedText(text[start:end], sort, tuple(numbers.get(end, ())))


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def silenced(visit: Visit, draft: str) -> tuple[str, ...]:
    """The rules and words left alone in one message, with what this visit adds or brings back.

    They are kept beside the half-typed text, and are let go of with it.
    """
    kept = [name for name in visit.typed.get(draft).split("\n") if name]
    added = [" ".join(name.split()) for name in visit.every("leave")]
    back = visit.every("back")
    kept = [name for name in dict.fromkeys((*kept, *added)) if name not in back]
    visit.typed.put(draft, "\n".join(kept))
    return tuple(kept)
