"""An advice column: letters that begin with Q or Dear, answers that begin with A or with a sign-off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.threads import QUESTION, REPLY, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_ASKED = regex(r"^(?:Q(?:uestion)?[.:)]\s*|Q$|Dear (?P<who>[A-Z][^\n,:]{1,40})[,:]\s*)")
_ANSWERED = regex(r"^(?:A(?:nswer)?[.:)]\s*|A$|Dear (?P<to>[A-Z][^\n,:]{1,60})[,:]\s*)")
_EXPERT = regex(r"^(?P<who>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3})(?: says| answers| replies)?:\s*(?=\S|$)")  # fmt: skip
_SIGNED = regex(r"^\s*(?:[-–—]\s?[^.?!]{2,60}|(?:sincerely|signed|yours|regards),?.{0,50})$", re.IGNORECASE)  # fmt: skip


def recognises(source: Source) -> bool:
    """Whether letters to somebody, or questions and answers, stand in it one after the other."""
    found = [sort for sort, _, _ in _turns(head_of(source).split("\n"))]
    return found[:2] == [QUESTION, REPLY]


def _turns(lines: list[str]) -> list[tuple[str, int, str]]:
    """Where a letter and where an answer begins: the sort, the line, who speaks."""
    found: list[tuple[str, int, str]] = []
    column = ""
    for at, raw in enumerate(lines):
        line = raw.strip()
        asked, answered = _ASKED.match(line), _ANSWERED.match(line)
        last = found[-1][0] if found else ""
        if asked and (asked["who"] is None or asked["who"] == column or not column):
            is_letter = asked["who"] is None or not found or asked["who"] == column
            column = column or asked["who"] or ""
            if is_letter:
                found.append((QUESTION, at, f"letter {at}"))
                continue
        if answered and last == QUESTION and (answered["to"] is None or answered["to"] != column):
            found.append((REPLY, at, "columnist"))
        elif last == REPLY and (expert := _EXPERT.match(line)):
            found.append((REPLY, at, expert["who"]))
    return found


def _posts(text: str) -> tuple[str, list[Post]]:
    """Each letter with its answer; several experts are several answers, and a sign-off is nobody."""
    lines = text.split("\n")
    turns = _turns(lines)
    posts: list[Post] = []
    for number, (sort, at, who) in enumerate(turns):
        end = turns[number + 1][1] if number + 1 < len(turns) else len(lines)
        mark = _ASKED if sort == QUESTION else _ANSWERED
        first = _EXPERT.sub("", lines[at].strip()) if who != "columnist" and sort == REPLY else mark.sub("", lines[at].strip())  # fmt: skip
        body = (first, *(line.strip() for line in lines[at + 1 : end]))
        kept = tuple("" if _SIGNED.match(line) else line for line in body)
        posts.append(Post(at + 1, who, kept, sort=sort))
    title = next((line.strip() for line in lines[: turns[0][1]] if line.strip()), "") if turns else ""  # fmt: skip
    return title, posts


IMPORTER = discussion(
    "advice-column", "letters and answers of an advice column", recognises, _posts
)
