"""What was promised as something to do, “let them know” or “Send the list”, so that it can stand in a sentence."""

from __future__ import annotations

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.language.doings.deeds import deeds

_BEHIND = frozenset(["a", "all", "an", "every", "her", "him", "his", "it", "its", "me", "my", "our", "that", "the", "their", "them", "these", "this", "those", "us", "you", "your"])  # fmt: skip
"""Before these a word such as “plan” or “order” is something to do, and no thing."""


def as_i_do(title: str) -> str:
    """The title as it goes on after “I”, where it is what I do: “train Tendai in the rota”, “send the list”; "" for a thing."""
    if deed := as_a_deed(title):
        return deed
    first, _, rest = title.partition(" ")
    second = rest.split(" ", 1)[0].strip(",.;:")
    is_name = second[:1].isupper() and len(second) > _SHORTEST and second.lower() not in (*WEEKDAYS, *MONTHS)  # fmt: skip
    is_verb = first.isalpha() and first.islower() and len(first) > _SHORTEST and first not in _LEADS
    return title.rstrip(" .") if is_name and is_verb and not first.endswith(("ing", "ed")) else ""


_SHORTEST = 2
_LEADS = _BEHIND | {"and", "for", "from", "with", "more", "less", "two", "three", "new", "some", "both", "one", "each", "what", "how", "who", "when"}  # fmt: skip


def as_a_deed(title: str) -> str:
    """The title as it goes on after “I promised to”; "" where it names a thing, or it cannot be told."""
    words = title.split()
    is_deed = len(words) > 1 and words[0].lower() in deeds() and words[1].lower() in _BEHIND
    return f"{title[:1].lower()}{title[1:]}".rstrip(" .") if is_deed else ""
