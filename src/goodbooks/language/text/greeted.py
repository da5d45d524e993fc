"""Whom the greeting of a writing names."""

from __future__ import annotations

from goodbooks.core.regex import regex
from goodbooks.language.text.letter import Letter


def greeted_in(text: str) -> str:
    """The one name that the greeting of a writing holds; "" where there is none, or several."""
    names = _NAME.findall(Letter(text).zone("greeting"))
    found = [name for name in names if name.lower() not in _GREETINGS]
    return found[0] if len(found) == 1 else ""


_NAME = regex(r"\b[A-ZÀ-Þ][\w'’.-]+")
_GREETINGS = frozenset(
    {
        "hi",
        "hello",
        "hey",
        "dear",
        "good",
        "morning",
        "evening",
        "afternoon",
        "all",
        "team",
        "everyone",
        "hallo",
        "liebe",
        "lieber",
        "guten",
        "tag",
        "sehr",
        "geehrte",
        "geehrter",
        "frau",
        "herr",
    }
)
