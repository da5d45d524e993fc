"""A sentence that is told with its day, "On 12 November he told me ...", "Graham told me on Monday that ...": what it tells is of that day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.phrasing import capital, with_capital_i
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_WITHIN = regex(
    r"(?P<before>\S+(?: \S+){0,3}? (?:has |have |had )?(?:told (?:me|us|\S+)|said|asked(?: me| us)?|promised(?: me| us)?|wrote(?: to me| me)?|agreed|answered|warned me))"
    r",? on (?P<day>\S+(?: \S+){0,3}?),? (?P<rest>(?:that|to|whether|if|when|what|why|how|for|the|an?|my|our|his|her|we|I|he|she|they|it)\b.*)",
    re.IGNORECASE,
)
_TELLS = regex(
    r"(?:I|we|he|she|they|it|you|(?:the|my|our|his|her) [\w'’-]+|(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?) (?:has |have |had |also |only |just )*"
    r"(?:was|were|did|told|said|gave|sent|met|saw|heard|took|came|went|got|had|wrote|spoke|brought|left|lost|won|made|let|put|began|held|kept|paid|sold|built|bought|\w+ed)\b",
    re.IGNORECASE,
)
"""What tells of something that was: who, and a verb of the past."""
_DATED = regex(r"\d{4}-\d\d-\d\d\b|(?:today|yesterday)\b")


def told_day(sentence: str, today: date, meant_by: Callable[[str], Meant | None]) -> Meant | None:
    """What a sentence means without the day before today that it is told of, dated on it; a note in its own words where it means no more; None where it has no such day."""
    words, signs = apart_from_signs(sentence)
    bare, day = _within(words, today) or _in_front(words, today) or ("", None)
    if day is None:
        return None
    meant = meant_by(f"{bare}{signs}")
    if meant is not None and meant.line:
        return None if _DATED.match(meant.line) else meant._replace(line=f"{day} {meant.line}")
    if not _TELLS.match(bare):
        return None
    return Meant(f"{day} note {quoted(capital(with_capital_i(bare)))}{signs}")


def _in_front(words: str, today: date) -> tuple[str, date] | None:
    """The words behind a day that they begin with, the longest that is one, where “on”, a comma or the day itself shows that it is told."""
    parts = words.split()
    is_led = parts[:1] in (["On"], ["on"])
    parts = parts[1:] if is_led else parts
    for count in range(min(_LONGEST, len(parts) - 2), 0, -1):
        said = " ".join(parts[:count])
        day = _before(said, today)
        if day is not None:
            is_apart = said[-1] in ",:" or said.lower().startswith("last ") or said.lower().endswith(" ago")  # fmt: skip
            return (" ".join(parts[count:]), day) if is_led or is_apart else None
    return None


_LONGEST = 4


def _within(words: str, today: date) -> tuple[str, date] | None:
    found = _WITHIN.fullmatch(words)
    day = _before(found["day"], today) if found else None
    return (f"{found['before']} {found['rest']}", day) if found and day else None


def _before(words: str, today: date) -> date | None:
    """The day before today that words name; None for any other."""
    said = words.strip(" ,:")
    found = read_moment(said, today, is_past=True)
    if said.lower().startswith("by ") or isinstance(found, Unclear) or found.at is not None:
        return None
    return found.on if found.on < today else None
