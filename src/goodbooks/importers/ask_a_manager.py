"""A letter to Ask a Manager and its answer, with an update where there is one; nothing is counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.threads import QUESTION, UPDATE, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_WRITES = regex(r"^(?:a|another|the) reader (?:writes|asks):?\s*", re.IGNORECASE | re.MULTILINE)
_UPDATE = regex(r"^(?:\d+\. )?update:?\s*", re.IGNORECASE)
_MINE = regex(r"\b(?:i|i['’]m|i['’]ve|i['’]d|my|me)\b", re.IGNORECASE)
_SAID = regex(r"[“\"][^“”\"\n]*[”\"]")
_YOURS = regex(r"\b(?:you|you['’]re|you['’]ve|you['’]d|your|yourself)\b", re.IGNORECASE)


def recognises(source: Source) -> bool:
    """Whether a reader writes in it."""
    return _WRITES.search(head_of(source)) is not None


def _posts(text: str) -> tuple[str, list[Post]]:
    """Each letter, and what is answered: from the first paragraph that speaks to its writer."""
    heads = list(_WRITES.finditer(text))
    posts: list[Post] = []
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        posts += _letter(text, head.end(), end, f"reader {number}")
    title = next((line.strip() for line in text.split("\n") if line.strip()), "")
    return title, posts


def _letter(text: str, begin: int, end: int, writer: str) -> list[Post]:
    """A letter, its answer, and what its writer added later."""
    parts = [(found.start(), found[0].strip()) for found in re.finditer(r"(?:[^\n]+\n?)+", text[begin:end])]  # fmt: skip
    later = next(
        (n for n, (_, words) in enumerate(parts) if n and _UPDATE.match(words)), len(parts)
    )
    border = _border([words for _, words in parts[:later]])
    sorts = ((0, border, QUESTION), (border, later, "post"), (later, len(parts), UPDATE))
    found = []
    for first, last, sort in sorts:
        if first < last:
            line = text[: begin + parts[first][0]].count("\n") + 1
            words = tuple("\n\n".join(words for _, words in parts[first:last]).split("\n"))
            found.append(Post(line, "columnist" if sort == "post" else writer, words, sort=sort))
    return found


def _border(parts: list[str]) -> int:
    """The first paragraph in which the answer speaks: to the writer, more than of oneself, or after what was asked."""
    for number, words in enumerate(parts):
        own = _SAID.sub("", words)
        mine, yours = len(_MINE.findall(own)), len(_YOURS.findall(own))
        is_asked = number and parts[number - 1].rstrip('"”’) ').endswith("?")
        if number and (yours > mine or (is_asked and not mine)):
            return number
    return len(parts)


IMPORTER = discussion(
    "ask-a-manager", "a letter and its answer, saved from Ask a Manager", recognises, _posts
)
