"""How grave a remark is, so that where only few are shown, they are those that would do most harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from goodbooks.coach.coached import Flag
    from goodbooks.language.text.letter import Sentence

_GRAVEST = ("threat", "not-for-them", "sharp-words", "shouting", "raised-by-lowering", "private-detail")  # fmt: skip
_BY_CATEGORY = (
    "hostile-tone",
    "lowering-others",
    "blame",
    "book",
    "guarantee",
    "emotion",
    "self-undermining",
    "excuses",
    "vague-ask",
    "over-apology",
    "buried-point",
)
_EXAMPLE = regex(r"\s*:?\s*“(?P<words>[^”]*)”")
_WORD = regex(r"[^\W\d_]{4,}")


def worst_first(flags: Iterable[Flag], sentences: Iterable[Sentence]) -> tuple[Flag, ...]:
    """The remarks that are to be read one by one: the worst first, one of a sentence and one of a rule."""
    places = tuple(sentences)
    kept: list[Flag] = []
    seen: set[object] = set()
    for one in sorted(flags, key=_gravity):
        within = next((s.number for s in places if s.start <= one.start < s.end), one.start)
        if seen.isdisjoint((within, one.rule)):
            seen.update((within, one.rule))
            kept.append(one)
    return tuple(kept)


FIRST = 3
"""So many kinds of remark are read before the rest, where there are many more."""
_FEW = 5
"""So many kinds of remark are all read at once."""


def by_gravity(flags: Iterable[Flag]) -> tuple[tuple[Flag, ...], ...]:
    """All remarks, those of one rule together and in the order of the text, the rule that does most harm first."""
    by_rule: dict[str, list[Flag]] = {}
    for one in flags:
        by_rule.setdefault(one.rule, []).append(one)
    return tuple(map(tuple, sorted(by_rule.values(), key=lambda found: min(map(_gravity, found)))))


def read_first(kinds: int) -> int:
    """How many of so many kinds of remark are read first, the others after them; all where they are few."""
    return FIRST if kinds > _FEW else kinds


def _gravity(flag: Flag) -> tuple[int, int, int]:
    rule = _GRAVEST.index(flag.rule) if flag.rule in _GRAVEST else len(_GRAVEST)
    known = flag.category in _BY_CATEGORY
    category = _BY_CATEGORY.index(flag.category) if known else len(_BY_CATEGORY)
    return (rule, category, flag.start)


def without_foreign_examples(flag: Flag, text: str) -> Flag:
    """A remark whose advice holds no example of something else: what stands in quotation marks is kept where most of its words are the message's own."""
    own = {word.casefold() for word in _WORD.findall(text)}

    def kept(found: re.Match[str]) -> str:
        words = [word.casefold() for word in _WORD.findall(found["words"])]
        strange = [word for word in words if word not in own]
        return found[0] if len(strange) * 2 <= len(words) else ""

    told = _EXAMPLE.sub(kept, flag.instead).strip()
    return flag._replace(instead=told if not told or told[-1:] in ".!?”" else f"{told}.")
