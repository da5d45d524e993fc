"""What the writer of a story says in a sentence in their own words: without what is quoted, and without those who are named in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED

if TYPE_CHECKING:
    import re

QUOTED = regex(r"[\"“][^\"“”]*[\"”]")
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|St)\.)"
_ONE_NAMED = rf"(?:{_TITLE} )?{NAMED}(?: (?:{_TITLE}|[^,;.]){{1,40}}?)?"
_ONE_NAMED_OR_MANY = rf"(?:{_TITLE}|[^,;.]){{1,60}}?"
_A_ROW = regex(
    rf"(?<=people)[^,:;.]{{1,60}}[,:] {_ONE_NAMED}(?:, (?:and )?{_ONE_NAMED_OR_MANY})+(?=,? and I\b|[;.]|\Z)"
)
"""Those who are named behind how many they are: none of them alone is “he” after that."""


def own_words_of(sentence: str) -> str:
    """A sentence with blanks in place of quotations and of such a row, each word where it stood."""
    return _A_ROW.sub(_blank, QUOTED.sub(_blank, sentence))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
