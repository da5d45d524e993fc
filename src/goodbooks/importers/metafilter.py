"""A question to MetaFilter: who posted it, when, and how many marked it, at the end of each post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.days import clock_of, day_in
from goodbooks.importers.reading.threads import QUESTION, REPLY, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_BY = regex(
    r"^posted by (?P<who>.{1,60}?)(?: to .{1,60}?)? at (?P<at>\d{1,2}:\d\d ?[AP]M) on (?P<on>[A-Z]\w+ \d{1,2},? ?(?:\d{4})?)"
    r"(?P<rest>.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_MARKED = regex(r"(\d+) (?:favorites?|users? marked this(?: as a? ?favorite)?)", re.IGNORECASE)
_TOTAL = regex(r"^\(?\d+ answers? total\)?.*$", re.IGNORECASE)
_BEST = regex(r"^best answers?:\s*", re.IGNORECASE)
_MACHINERY = regex(r"\[\+\]|\[!\]|add to favorites|flag.*|tags:?|more inside|»", re.IGNORECASE)


def recognises(source: Source) -> bool:
    """Whether posts end in who posted them at which time of which day."""
    return len(_BY.findall(head_of(source))) >= 2


def _posts(text: str) -> tuple[str, list[Post]]:
    """The question and every answer with its favourites; one marked best says so."""
    title, _, _ = text.lstrip().partition("\n")
    begin = text.find(title) + len(title)
    posts: list[Post] = []
    year = 0
    for signed in _BY.finditer(text):
        body = text[begin : signed.start()]
        first = text[:begin].count("\n") + 1
        lines = [line.strip() for line in body.split("\n")]
        day = day_in(signed["on"]) or day_in(f"{signed['on'].rstrip(', ')}, {year}")
        year = day.year if day else year
        is_best = any(_BEST.match(line) for line in lines)
        kept = tuple(
            "" if _MACHINERY.fullmatch(line) or _TOTAL.match(line) else _BEST.sub("", line)
            for line in lines
        )
        counts = _counts(signed["rest"], is_best=is_best)
        sort = REPLY if posts else QUESTION
        at = clock_of(signed["at"])
        posts.append(Post(first, signed["who"], kept, counts, day, at, sort))
        begin = signed.end()
    return title.strip(), posts


def _counts(rest: str, *, is_best: bool) -> str:
    marked = _MARKED.search(rest)
    said = [f"{marked[1]} favourites" if marked[1] != "1" else "1 favourite"] if marked else []
    return "; ".join(said + (["marked best by the asker"] if is_best else []))


IMPORTER = discussion(
    "metafilter", "a question and its answers, saved from Ask MetaFilter", recognises, _posts
)
