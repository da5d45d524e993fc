"""A thread of the Manager Tools forum: each post under a line that says who submitted it when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.days import clock_of, day_in
from goodbooks.importers.reading.threads import QUESTION, REPLY, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_BY = regex(
    r"^submitted by (?P<who>.{1,80}?)(?: on (?P<when>(?:mon|tue|wed|thu|fri|sat|sun)\w*,? .{6,50}))?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_MACHINERY = regex(
    r"in|.{1,60}['’]s? picture|log ?in or register to post comments|reply|top|\d+ comments?",
    re.IGNORECASE,
)
_FEWEST = 2


def recognises(source: Source) -> bool:
    """Whether posts in it were submitted by somebody, with a day for all but the first."""
    found = list(_BY.finditer(head_of(source)))
    return len(found) >= _FEWEST and any(one["when"] for one in found)


def _posts(text: str) -> tuple[str, list[Post]]:
    """The question and each reply with its day; nothing is counted there."""
    heads = list(_BY.finditer(text))
    posts: list[Post] = []
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        body = text[head.end() : end].split("\n")
        first = text[: head.end()].count("\n") + 1
        lines = tuple("" if _MACHINERY.fullmatch(line.strip()) else line.strip() for line in body)
        when = head["when"] or ""
        sort = REPLY if number else QUESTION
        at = clock_of(when[when.rfind(",") :]) if ":" in when else None
        posts.append(Post(first, head["who"].strip(), lines, "", day_in(when), at, sort))
    title = text[: heads[0].start()].strip().split("\n")[0].strip() if heads else ""
    return title, posts


IMPORTER = discussion(
    "manager-tools", "a thread saved from the Manager Tools forum", recognises, _posts
)
