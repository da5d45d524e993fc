"""A question to parents as Mamapedia shows it: featured answers first, each found helpful by so many."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.days import day_in
from goodbooks.importers.reading.threads import QUESTION, UPDATE, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_MARK = regex(r"^(?:answers|asks) from\b.*$", re.MULTILINE)
_HELPFUL = regex(r"(\d+) moms? found this helpful", re.IGNORECASE)
_MACHINERY = regex(
    r"report this|featured answers|more answers|flag this|this was helpful|helpful|reply|share|updated on|answers?|\d+ answers?|on",
    re.IGNORECASE,
)
_HAPPENED = regex(r"so what happened\??", re.IGNORECASE)


def recognises(source: Source) -> bool:
    """Whether somebody asks from a town in it, and somebody answers from one."""
    found = {line.split()[0].lower() for line in _MARK.findall(head_of(source))}
    return found == {"asks", "answers"}


def _posts(text: str) -> tuple[str, list[Post]]:
    """The question, each answer once, and what the asker says had happened."""
    lines = text.split("\n")
    heads = [at for at, line in enumerate(lines) if _MARK.fullmatch(line.strip())]
    title = next((line.strip() for line in lines if line.strip()), "")
    posts: list[Post] = []
    for number, at in enumerate(heads):
        end = heads[number + 1] - 1 if number + 1 < len(heads) else len(lines)
        while number + 1 < len(heads) and end > at and not lines[end].strip():
            end -= 1
        posts += _under(lines, at, end)
    on = next((day for line in lines[: heads[0]] if (day := day_in(line))), None) if heads else None
    return title, [post._replace(on=on) if post.sort == QUESTION else post for post in posts]


def _under(lines: list[str], at: int, end: int) -> list[Post]:
    """What stands under one head; with a question, also what happened."""
    is_question = lines[at].strip().lower().startswith("asks")
    before = next((line.strip() for line in reversed(lines[:at]) if line.strip()), "")
    place = lines[at].strip().partition("from")[2].strip()
    begin = at + 1
    if not place:
        while begin < end and not lines[begin].strip():
            begin += 1
        place = lines[begin].strip() if begin < end else ""
        begin += 1
    body = [line.strip() for line in lines[begin:end]]
    helpful = next((found[1] for line in body if (found := _HELPFUL.fullmatch(line))), "")
    counts = f"{helpful} found it helpful" if helpful else ""
    writer = f"{before} {place}"
    happened = next((n for n, line in enumerate(body) if _HAPPENED.fullmatch(line)), len(body))
    sort = QUESTION if is_question else "post"
    told = [Post(begin + 1, writer, _words(body[:happened]), counts, sort=sort)]
    if happened < len(body):
        later = _words(body[happened + 1 :])
        told.append(Post(begin + happened + 2, writer, later, sort=UPDATE))
    return told


def _words(body: list[str]) -> tuple[str, ...]:
    """The lines without buttons, and without a number that stands alone before the first of them."""
    kept = ["" if _MACHINERY.fullmatch(line) or _HELPFUL.fullmatch(line) else line for line in body]
    first = next((n for n, line in enumerate(kept) if line), 0)
    if kept and kept[first].isdecimal():
        kept[first] = ""
    return tuple(kept)


IMPORTER = discussion(
    "mamapedia", "a question and its answers, saved from Mamapedia", recognises, _posts
)
