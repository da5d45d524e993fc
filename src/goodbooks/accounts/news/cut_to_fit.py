"""A message in fewer than so many words: what can be spared goes first, then what comes last of what follows, and a quotation is never broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.news.in_full import in_full
from goodbooks.core.phrasing import fitted, word_count
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.document import Line

LONGEST_QUOTE = 160
"""So many signs of somebody's words are quoted in any case, to the end of a sentence."""
_LONG = regex(rf"“([^“”]{{{LONGEST_QUOTE},}})”")
_FURTHER = ("Then: ", "Next: ")
"""How a step begins that follows the first."""
_THEIRS = regex(r"(?:Then|Next): (?:from )?you\b", re.IGNORECASE)
"""A step that the reader has to do: what they promised stays."""
_LEFT_OUT = "Left out, so that it stays short; say it when you talk:"


def cut_to_fit(paragraphs: list[Line], most: int, spared: str = "", quoted: str = "") -> list[Line]:
    """The paragraphs in fewer than so many words, as far as there is need.

    First goes what stands behind the words `spared` in quotation marks, then what of a long quotation is more than its first sentences,
    then further steps of mine, from the last, then what stands so behind `quoted`; only then is cut.
    """
    kept = list(paragraphs)
    for spare in (lambda lines: _without(lines, spared), _in_short):
        if word_count([line.text for line in kept]) >= most:
            kept = spare(kept)
    while word_count([line.text for line in kept]) >= most:
        further = [
            line for line in kept if line.text.startswith(_FURTHER) and not _THEIRS.match(line.text)
        ]
        if not further:
            return _cut(_without(kept, quoted), most)
        kept.remove(further[-1])
    return kept


def no_room_for(paragraphs: list[Line], kept: list[Line]) -> tuple[Line, ...]:
    """For whoever sends it, what of the further steps is not among those that were kept."""
    over = (line for line in paragraphs if line.text.startswith(_FURTHER) and line not in kept)
    return tuple(line._replace(text=f"{_LEFT_OUT} {line.text.partition(': ')[2]}", mark="-") for line in over)  # fmt: skip


def _cut(kept: list[Line], most: int) -> list[Line]:
    texts = fitted([line.text for line in kept], most)
    closed = (f"{text}”" if text.count("“") > text.count("”") else text for text in texts)
    return [line._replace(text=text) for line, text in zip(kept, closed, strict=True)]


def _in_short(kept: list[Line]) -> list[Line]:
    """The paragraphs with no more of each quotation than its first sentences."""
    return [line._replace(text=_LONG.sub(lambda found: f"“{in_full(found[1], LONGEST_QUOTE)}”", line.text)) for line in kept]  # fmt: skip


def _without(kept: list[Line], lead: str) -> list[Line]:
    """The paragraphs without the quotations that follow these words."""
    if not lead:
        return kept
    quotation = re.compile(rf" {re.escape(lead)}“[^”]*”\.?")
    return [line._replace(text=quotation.sub("", line.text)) for line in kept]
