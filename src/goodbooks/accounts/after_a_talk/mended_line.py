"""A line of several answers of which one cannot be taken: what is typed next mends that one, and the others stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.next_step import answers_in
from goodbooks.core.days import read_moment
from goodbooks.core.names import name_key
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After

_NAMED = regex(r"\A“(?P<words>[^”]+)” (?:reads almost like|can be either of two)")
"""A reason that names the day of the line which is not clear."""


def to_mend(found: After, name: str, line: str) -> str:
    """The one answer of a line of several that cannot be taken; "" where the line is one answer, or the fault is in none or in several."""
    parts = list(answers_in(line, name))
    wrong = [part for part in parts if found.unclear(name, part)]
    return wrong[0] if len(parts) > 1 and len(wrong) == 1 else ""


def mended(found: After, name: str, line: str, said: str, part: str) -> str:
    """The line with what was typed to mend it: a day alone in the place of the day that was not clear, one answer in the place of the wrong `part`, nothing in its place where nothing was typed, and else as it was typed."""
    others = [one for one in answers_in(line, name) if one != part]
    if not said:
        return "; ".join(others) if part else ""
    wrong = _NAMED.match(found.unclear(name, line))
    is_day = not isinstance(read_moment(said, found.day), Unclear)
    if wrong and is_day and wrong["words"] in line:
        return line.replace(wrong["words"], said, 1)
    is_whole = len(list(answers_in(said, name))) > 1 or any(name_key(one) in name_key(said) for one in others)  # fmt: skip
    if not part or is_whole or part not in line:
        return said
    return line.replace(part, said, 1)
