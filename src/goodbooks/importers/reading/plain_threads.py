"""A discussion as people save it by hand or as mails of one thread: who speaks stands at the head of a line, of a block or of a mail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.core.written import Passed, Written, text_of
from goodbooks.importers.reading.threads import QUESTION, REPLY, Post, writings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from re import Match, Pattern

    from goodbooks.core.written import Source

_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,2}"
_WROTE = regex(rf"^(?:On [^\n]{{4,70}}?,? )?(?P<who>{_NAME})(?: <[^>\n]*>)? wrote:[ \t]*(?P<rest>)$", re.MULTILINE)  # fmt: skip
_FROM = regex(r"^From: (?P<who>[^\n]{1,80})(?P<rest>)$", re.MULTILINE)
_SAYS = regex(rf"^(?P<who>{_NAME}): (?P<rest>\S[^\n]*)$", re.MULTILINE)
_HEADS = (_WROTE, _FROM, _SAYS)
_NO_ONE = frozenset(["from", "to", "cc", "bcc", "date", "sent", "subject", "re", "fwd", "edit", "update", "note", "ps", "nb", "question", "answer", "agenda", "topic", "title", "summary"])  # fmt: skip
_HEADER = regex(r"(?:To|Cc|Bcc|Date|Sent|Subject|Reply-To): .*")
_QUOTED = regex(r"^(?:> ?)+")
_FEWEST = 2


def saved_by_hand(source: Source, mails: Sequence[Written]) -> list[Written]:
    """The question and the replies of a text with somebody's name before each, or of `mails` of one thread; none where it is neither."""
    if len({one.about for one in mails}) == 1 and len({one.who for one in mails}) >= _FEWEST:
        posts = [
            Post(at, str(one.who), tuple(one.text.split("\n")), "", one.on, one.at)
            for at, one in enumerate(mails, 1)
        ]
        return list(writings(source.name, mails[0].about, _with_its_question(posts)))
    text = text_of(source)
    if isinstance(text, Passed):
        return []
    for pattern in _HEADS:
        heads = _heads(pattern, text)
        if len({head["who"].strip() for head in heads}) >= _FEWEST:
            return list(writings(source.name, "", _with_its_question(_posts(text, heads))))
    return []


def _heads(pattern: Pattern[str], text: str) -> list[Match[str]]:
    return [one for one in pattern.finditer(text) if one["who"].casefold() not in _NO_ONE]


def _posts(text: str, heads: list[Match[str]]) -> list[Post]:
    """What stands before the first name, where anything does, and then what each of them said."""
    before = text[: heads[0].start()]
    posts = [Post(1, "", _words(before), sort=QUESTION)] if before.strip() else []
    ends = [*(one.start() for one in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=True):
        lines = (head["rest"], *_words(text[head.end() : end]))
        posts.append(Post(text.count("\n", 0, head.start()) + 1, head["who"].strip(), lines))
    return posts


def _words(text: str) -> tuple[str, ...]:
    """Lines without the marks of a quotation, and without the head of a mail."""
    lines = (_QUOTED.sub("", line) for line in text.split("\n"))
    return tuple("" if _HEADER.fullmatch(line) else line for line in lines)


def _with_its_question(posts: list[Post]) -> list[Post]:
    """The first as the question, where it asks or stands before all names."""
    first, *others = posts
    asks = first.sort == QUESTION or any("?" in line for line in first.lines)
    return [first._replace(sort=QUESTION if asks else REPLY), *others]
