"""A question of Stack Exchange: a bare score before each post, comments under it, answers counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers.reading.days import day_in
from goodbooks.importers.reading.threads import QUESTION, REPLY, Post, discussion, head_of

if TYPE_CHECKING:
    from goodbooks.core.written import Source

_ANSWERS = regex(r"^\d+ answers?(?: \d+)?$", re.IGNORECASE | re.MULTILINE)
_SIGNED = regex(r"^(?:asked|answered|edited) (?P<when>.*\d.*)$", re.IGNORECASE)
_REMARK = regex(r"^(?P<text>.+?)\s[–—-]\s(?P<who>[^–—]{1,40}?)\s*(?:commented )?(?P<when>[A-Z][a-z]{2} \d{1,2},? ?(?:'\d\d|\d{4})?.*)$", re.IGNORECASE)  # fmt: skip
_SCORE = regex(r"-?\d{1,5}")
_KNOWN = regex(r"[\d,.]+k?")
"""The reputation of a member, which is no vote."""
_ACCEPTED = regex(r"accepted|✓|loading when this answer was accepted.*", re.IGNORECASE)
_MACHINERY = regex(
    r"share|improve this (?:question|answer)|follow|cite|add a comment.*|show \d+ more comments?|sorted by:?|reset to default|"
    r"highest score.*|active|viewed .*|modified .*|asked|[\d,.k]+ ?(?:gold|silver|bronze) badges?.*|\d+ silver.*|[\d,]+\s?\d* gold.*",
    re.IGNORECASE,
)


def _votes(score: str) -> str:
    """What a bare score counts: votes for, less votes against."""
    return f"{score} vote{'' if score == '1' else 's'}" if score else ""


class _Reader:
    """What was read of a thread so far: the post at hand, and those before it."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.held: list[str] = []
        self.begin = 1
        self.score = ""
        self.is_accepted = False

    def close(self, writer: str, when: str) -> None:
        """The post at hand is whole."""
        is_first = not self.posts
        counts = [_votes(self.score)] if self.score else []
        counts += ["accepted by the asker"] if self.is_accepted else []
        sort = QUESTION if is_first else REPLY
        self.posts.append(
            Post(
                self.begin,
                writer,
                tuple(self.held),
                "; ".join(counts),
                day_in(when),
                None,
                sort,
            )
        )
        self.clear()

    def clear(self) -> None:
        """Begin with nothing at hand."""
        self.held, self.score, self.is_accepted = [], "", False


def recognises(source: Source) -> bool:
    """Whether answers are counted on a line, and somebody asked and answered on a day."""
    text = head_of(source)
    return _ANSWERS.search(text) is not None and any(
        _SIGNED.match(line.strip()) for line in text.split("\n")
    )


def _posts(text: str) -> tuple[str, list[Post]]:
    """The question, its comments, and every answer with its votes, the accepted one named."""
    lines = [line.strip() for line in text.split("\n")]
    title = next((line for line in lines if line), "")
    reader = _Reader()
    begins = lines.index(title) + 1 if title else 0
    at = begins
    while at < len(lines):
        at = _take(reader, lines, at)
    if any(reader.held) and not reader.posts:
        reader.close("asker", "")
    return title, reader.posts


def _take(reader: _Reader, lines: list[str], at: int) -> int:
    """One line more; gives the next."""
    line = lines[at]
    signed, remark = _SIGNED.match(line), _REMARK.match(line)
    if _ANSWERS.fullmatch(line):
        reader.clear()
    elif signed and line.lower().startswith("edited"):
        pass
    elif signed and any(reader.held):
        after = next((n for n in range(at + 1, min(at + 4, len(lines))) if lines[n]), at)
        reader.close(lines[after], signed["when"])
        is_known = after + 1 < len(lines) and _KNOWN.fullmatch(lines[after + 1])
        return after + 2 if is_known else after + 1
    elif remark and reader.posts:
        _remark(reader, remark, at)
    elif _ACCEPTED.fullmatch(line):
        reader.is_accepted = True
    elif _SCORE.fullmatch(line) and not any(reader.held):
        reader.score, reader.begin = line, at + 2
    elif not _MACHINERY.fullmatch(line) and not signed:
        if not any(reader.held):
            reader.held, reader.begin = [], at + 1
        reader.held.append(line)
    return at + 1


def _remark(reader: _Reader, found: re.Match[str], at: int) -> None:
    """A comment: one line, with its votes on the line before."""
    counts = _votes(reader.score)
    text = (*(line for line in reader.held if line), found["text"])
    reader.posts.append(Post(at + 1, found["who"].strip(), text, counts, day_in(found["when"])))
    reader.clear()


IMPORTER = discussion(
    "stack-exchange",
    "a question and its answers, saved from a site of Stack Exchange",
    recognises,
    _posts,
)
