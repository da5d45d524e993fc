"""A discussion of Hacker News: points for the story alone, comments under their writer and age."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.days import day_in
from goodbooks.importers.reading.threads import QUESTION, REPLY, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_STORY = regex(
    r"^(?P<points>\d+) points? by (?P<who>[\w-]+)(?P<rest>.*?\d+ comments?\b.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_COMMENT = regex(
    r"^(?P<who>[\w-]{2,20}) (?P<when>(?:on .{6,24}?)|(?:\d+ (?:minute|hour|day|month|year)s? ago)|\d{4}-\d\d-\d\dT[\d:.]+Z?)"
    r"(?: *\|.*| *\[[–-]\].*)?$",
    re.IGNORECASE,
)
_MACHINERY = regex(r"reply|help|login|new \|.*|hide.*|add comment|hacker news.*", re.IGNORECASE)


def recognises(source: Source) -> bool:
    """Whether so many points by somebody stand beside so many comments."""
    return _STORY.search(head_of(source)) is not None


def _posts(text: str) -> tuple[str, list[Post]]:
    """The story and every comment; only the story's points are counted there."""
    story = _STORY.search(text)
    if story is None:
        return "", []
    before = [line.strip() for line in text[: story.start()].split("\n")]
    title = next((line for line in reversed(before) if line and not _MACHINERY.fullmatch(line)), "")
    first = text[: story.end()].count("\n") + 2
    posts: list[Post] = []
    held = Post(first, story["who"], (), f"{story['points']} points for the story", sort=QUESTION)
    lines: list[str] = []
    for number, raw in enumerate(text[story.end() + 1 :].split("\n"), first):
        line = raw.strip()
        head = _COMMENT.match(line)
        if head is None:
            lines.append("" if _MACHINERY.fullmatch(line) else line)
            continue
        posts.append(held._replace(lines=tuple(lines)))
        held = Post(number + 1, head["who"], (), "", day_in(head["when"]), None, REPLY)
        lines = []
    posts.append(held._replace(lines=tuple(lines)))
    return title, posts


IMPORTER = discussion("hacker-news", "a discussion saved from Hacker News", recognises, _posts)
