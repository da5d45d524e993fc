"""Names in a row, “Priya, Tom and Jess”: how they are joined, and each by itself."""

from __future__ import annotations

from goodbooks.core.regex import regex

NAME = r"(?-i:[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*)?)"
"""One name of a row, as a pattern: a word or two, each with its capital."""
ROW = rf"{NAME}(?:, {NAME})*,? (?:and|&) {NAME}"
"""Two names or more, the last behind “and”, as a pattern."""
_BETWEEN = regex(r",? (?:and|&) |, ")
_GOES_ON = regex(r",? (?:and|&|or) ")
_A_NAME = regex(NAME)


def each_named(row: str) -> list[str]:
    """The names of a row one by one; words that are no such row stay as they are, as one."""
    every = _BETWEEN.split(row.strip())
    return every if len(every) > 1 and all(map(_A_NAME.fullmatch, every)) else [row]


def goes_on(behind: str) -> bool:
    """Whether what stands behind a name has another one in the same row, “Theo or Ana” too."""
    return _GOES_ON.match(behind) is not None
