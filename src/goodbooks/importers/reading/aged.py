"""Posts that stand under their writer and their age, as in "name · 3y ago": what Reddit and its mirrors show."""

from __future__ import annotations

import re
from typing import NamedTuple

from goodbooks.core.regex import regex
from goodbooks.importers.reading.threads import QUESTION, REPLY, UPDATE, Post

AGE = regex(
    r"^(?:\[[–+-]\]\s*)?(?:(?:u/)?(?P<who>[\w-]{2,30}|\[deleted\])\s*(?P<op>\bOP\b|\[S\])?\s*(?:\((?P<role>[^)]{1,40})\))?\s*)?"
    r"(?:(?P<points>-?\d[\d,.]*k?) points?(?:\(\+[^)]*\))?\s*)?(?:[·•]\s*)?(?P<age>(?:\d+|an?)\s?(?:s|sec|m|min|h|hr|d|w|wk|mo|y|yr|second|minute|hour|day|week|month|year)s?\.? ago)"
    r"(?:\s*[·•(].*)?$",
    re.IGNORECASE,
)
MACHINERY = regex(
    r"upvote|downvote|reply|share|award|give award|report|save|permalink|embed|hide|crosspost|follow|archived post.*|more replies|"
    r"level \d+|\d+ more repl(?:y|ies)|continue this thread|sort by:?.*|best|top comments|op|mod|locked|\d+% upvoted|[·•…]+|"
    r"(?:permalink|embed|save|report|reply|parent|share|context)+|comment deleted by user|add a comment|view all comments|\d[\d,.]*k? (?:comments?|upvotes?)|"
    r"u/[\w-]+ avatar|\d[\d,.]*k? points?",
    re.IGNORECASE,
)
_COMMENTS = regex(r"\d[\d,.]*k? comments?|comments?", re.IGNORECASE)
_SCORE = regex(r"(-?\d[\d,.]*k?)(?: (?:upvotes?|points?))?", re.IGNORECASE)
_NAME = regex(r"(?:u/)?(?:[\w-]{2,30}|\[deleted\])(?: avatar)?")
_GONE = ("[deleted]", "[removed]")


class _Head(NamedTuple):
    begin: int
    body: int
    who: str
    points: str
    is_op: bool


def heads(lines: list[str], *, is_score_first: bool) -> list[_Head]:
    """Where each post begins, where its words do, and what stands between."""
    found: list[_Head] = []
    for at, line in enumerate(lines):
        age = AGE.match(line)
        if not age:
            continue
        begin, who, points = at, age["who"] or "", age["points"] or ""
        is_op = bool(age["op"])
        up = at
        while not who and up > max(0, at - 5):
            up -= 1
            is_op = is_op or lines[up] == "OP"
            if lines[up] and _NAME.fullmatch(lines[up]) and not MACHINERY.fullmatch(lines[up]):
                begin, who = up, lines[up].removeprefix("u/")
        if is_score_first and begin and _SCORE.fullmatch(lines[begin - 1]):
            begin, points = begin - 1, lines[begin - 1]
        is_op = is_op or "OP" in lines[at + 1 : at + 3]
        found.append(_Head(begin, at + 1, who, points, is_op))
    return found


def posts_of(text: str, *, is_score_first: bool) -> tuple[str, list[Post]]:
    """The title, the question and every comment; a comment of the asker is an update."""
    lines = [line.strip() for line in text.split("\n")]
    found = heads(lines, is_score_first=is_score_first)
    title = ""
    posts: list[Post] = []
    for number, head in enumerate(found):
        end = found[number + 1].begin if number + 1 < len(found) else len(lines)
        body = lines[head.body : end]
        points = head.points or ("" if is_score_first else _voted(body))
        sort = QUESTION if not number else UPDATE if head.is_op else REPLY
        words = tuple(_kept(body))
        if not number:
            title, words = _titled(lines[: head.begin], words)
        who = head.who or f"line {head.begin}"
        writer = f"line {head.begin}" if who in _GONE else who
        counts = f"{points} point{'' if points == '1' else 's'}" if points else ""
        posts.append(Post(head.body + 1, writer, words, counts, sort=sort))
    return title, posts


def _voted(body: list[str]) -> str:
    """The number between the two arrows, or under the words."""
    for at, line in enumerate(body):
        near = (*body[max(0, at - 1) : at], *body[at + 1 : at + 2])
        is_beside = any(one.lower() in ("upvote", "downvote", "reply") for one in near)
        if _SCORE.fullmatch(line) and (is_beside or ("point" in line or "upvote" in line)):
            return _SCORE.fullmatch(line)[1]  # type: ignore[index]  # it was matched in the line above
    return ""


def _kept(body: list[str]) -> list[str]:
    """The words of a post: no buttons, no numbers that stand alone."""
    return [
        "" if MACHINERY.fullmatch(line) or _SCORE.fullmatch(line) or line in _GONE
        or _COMMENTS.fullmatch(line) else line
        for line in body
    ]  # fmt: skip


def _titled(before: list[str], words: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The title: it stands over the writer, or is the first line under them."""
    over = [line for line in before if line and not MACHINERY.fullmatch(line)
            and not _SCORE.fullmatch(line) and not line.lower().startswith(("r/", "posted by"))]  # fmt: skip
    if over:
        return max(over, key=len), words
    first = next((at for at, line in enumerate(words) if line), len(words))
    told = [line for line in words if line]
    if len(told) > 1 and _NAME.fullmatch(told[0]) and not told[0].istitle():
        words = (*words[:first], "", *words[first + 1 :])  # the writer stands under the age
        first = next(at for at, line in enumerate(words) if line)
    if len([line for line in words if line]) > 1:
        return words[first], (*words[:first], "", *words[first + 1 :])
    return words[first] if first < len(words) else "", words
