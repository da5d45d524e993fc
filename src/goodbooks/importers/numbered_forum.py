"""A thread of a forum that numbers its posts; the number beside a member counts their posts, and no votes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.days import clock_of, day_in
from goodbooks.importers.reading.threads import QUESTION, REPLY, Post, discussion, head_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.written import Source

_NUMBER = regex(r"^(?:#|post #?|no\.? ?)?(?P<number>\d{1,4})[.:]?(?:\s+of \d+)?(?P<rest>\s.{0,60})?$", re.IGNORECASE)  # fmt: skip
_MEMBER = regex(
    r"\(?[\d,.]+ posts?\)?|posts?:? ?[\d,.]+|join(?:ed)?(?: date)?:?.*|location:?.*|(?:has )?\d+ years? experience.*|specializes in.*|"
    r"(?:registered|new|senior|junior|active|guest) ?(?:user|member)?|member|moderator|(?:likes?|thanks|reputation|visits):? ?[\d,.]+|[\d,.]+ likes?|"
    r"quote|reply|like|report|share|add message.*|bookmark|watch thread|see all|op",
    re.IGNORECASE,
)
_MARK = regex(r"^(?:\(?[\d,.]+ posts?\)?|posts?: ?[\d,.]+|join(?:ed)?(?: date)?:.*)$", re.IGNORECASE | re.MULTILINE)  # fmt: skip
_NAME = regex(r"^[\w.'’ -]{2,30}$")
_SHORTEST = 60


def recognises(source: Source) -> bool:
    """Whether posts are numbered from one upward, and members are shown with how much they posted."""
    text = head_of(source)
    return len(_heads(text.split("\n"))) > 1 and _MARK.search(text) is not None


def _heads(lines: list[str]) -> list[int]:
    """The lines on which the posts 1, 2, 3 and so on begin."""
    found: list[int] = []
    wanted = 1
    for at, line in enumerate(lines):
        said = line.strip()
        number = None if day_in(said) or _MEMBER.fullmatch(said) else _NUMBER.match(said)
        if number and int(number["number"]) in (wanted, wanted + 1) and (found or wanted == 1):
            found.append(at)
            wanted = int(number["number"]) + 1
    return found


def _posts(text: str) -> tuple[str, list[Post]]:
    """The first post and each after it; in such a forum one agrees in words only."""
    lines = text.split("\n")
    heads = _heads(lines)
    posts: list[Post] = []
    for number, at in enumerate(heads):
        end = heads[number + 1] if number + 1 < len(heads) else len(lines)
        posts.append(_post(lines, at, end)._replace(sort=REPLY if number else QUESTION))
    before = (line.strip() for line in lines[: heads[0]]) if heads else iter(())
    title = next((line for line in before if line and not _MEMBER.fullmatch(line)), "")
    return title, posts


def _post(lines: list[str], at: int, end: int) -> Post:
    """One post: its writer is the first line that looks like a name, its words what is no machinery."""
    found = _NUMBER.match(lines[at].strip())
    rest = ((found["rest"] or "") if found else "").strip()
    body = [rest, *(line.strip() for line in lines[at + 1 : end])]
    on: date | None = None
    clock: str | None = None
    writer = ""
    kept: list[str] = []
    for line in body:
        is_short = len(line) < _SHORTEST and not any(kept)
        if _MEMBER.fullmatch(line):
            kept.append("")
        elif is_short and (day := day_in(line)):
            on, clock = day, clock_of(line.partition(str(day.year))[2])
            kept.append("")
        elif is_short and not writer and _NAME.match(line):
            writer = line
            kept.append("")
        else:
            kept.append(line)
    return Post(at + 1, writer, tuple(kept), "", on, clock)


IMPORTER = discussion(
    "numbered-forum", "a thread of a forum that numbers its posts", recognises, _posts
)
