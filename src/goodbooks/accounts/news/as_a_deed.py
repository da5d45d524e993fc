"""What was promised as something to do, “let them know” or “Send the list”, so that it can stand in a sentence."""

from __future__ import annotations

from goodbooks.language.deeds import deeds

_BEHIND = frozenset(["a", "all", "an", "every", "her", "him", "his", "it", "its", "me", "my", "our", "that", "the", "their", "them", "these", "this", "those", "us", "you", "your"])  # fmt: skip
"""Before these a word such as “plan” or “order” is something to do, and no thing."""


def as_a_deed(title: str) -> str:
    """The title as it goes on after “I promised to”; "" where it names a thing, or it cannot be told."""
    words = title.split()
    is_deed = len(words) > 1 and words[0].lower() in deeds() and words[1].lower() in _BEHIND
    return f"{title[:1].lower()}{title[1:]}".rstrip(" .") if is_deed else ""
