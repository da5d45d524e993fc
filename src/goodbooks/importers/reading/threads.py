"""A discussion that was saved as text, as writings: the question, what was answered, what the asker added."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.core.written import Importer, Party, Passed, Source, Written, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

ASKER = "the asker"
QUESTION, REPLY, UPDATE = "question", "post", "update"
"""What a writing of a thread is; `update` is what the asker wrote once there were answers."""
MARKS = 1 << 15
"""By so many of its first bytes a thread is known."""

_LATER = regex(
    r"^\W*(?:(?:final |small |quick |another )?(?:edit(?:ed)?|eta|update[ds]?|etf)\b(?: ?#?\d+)?(?: to add)?\W*[:;.–—-]|so what happened\??|"
    r"(?:edit|update) ?\(|thank(?:s| you)(?: you)?(?: so much| all| everyone| everybody| to everyone)*\s?[!,.])",
    re.IGNORECASE,
)
_WORD = regex(r"\w")
_OTHER = re.compile(
    rb"\s*[\[{]\s*[\"{\[]|\s*BEGIN:|commit [0-9a-f]{7}|From \S+ "
    rb"|(?:From|To|Date|Subject|Received|Return-Path|Delivered-To|Reply-To|Message-I[Dd]|MIME-Version|Content-Type"
    rb"|X-[\w-]+|ARC-[\w-]+|DKIM-Signature|Authentication-Results): .*\r?\n(?:[ \t].*\r?\n)*[A-Z][\w-]+: "
)
"""What begins as something else does: JSON, a calendar, a log, a mailbox, a mail."""


class Post(NamedTuple):
    """A post as it stands in a file: its first line there, and what tells its writer from the others.

    `writer` is only compared, and never kept. `counts` says what a number beside the post counts.
    """

    line: int
    writer: str
    lines: tuple[str, ...]
    counts: str = ""
    on: date | None = None
    at: str | None = None
    sort: str = REPLY


@lru_cache(maxsize=1)
def head_of(source: Source) -> str:
    """The beginning of a source as text, with plain line ends; "" for a mail, a log, a calendar or JSON.

    Every format of discussions asks for it, one after the other, of each mail of a large folder too.
    """
    found = source.head(MARKS)
    if _OTHER.match(found):
        return ""
    return _as_text(found)


def _as_text(head: bytes) -> str:
    text = head.decode("utf-8", "replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def discussion(
    name: str,
    summary: str,
    recognises: Callable[[Source], bool],
    posts: Callable[[str], tuple[str, Iterable[Post]]],
) -> Importer:
    """The importer of a format of saved discussions, whose text `posts` takes apart into its title and its posts."""
    return Importer(name, summary, recognises, lambda source, _: _read(source, posts))


def _read(
    source: Source, parse: Callable[[str], tuple[str, Iterable[Post]]]
) -> Iterator[Written | Passed]:
    """Every writing of a thread."""
    text = text_of(source)
    if isinstance(text, Passed):
        yield text
        return
    title, posts = parse(text)
    found = list(writings(source.name, title, posts))
    yield from found
    if not found:
        yield Passed(source.name, "there is no post in it that can be read")


def writings(name: str, title: str, posts: Iterable[Post]) -> Iterator[Written]:
    """Posts as writings: what somebody wrote twice once, without names, the asker's later words apart from the question."""
    askers: set[str] = set()
    numbers: dict[str, int] = {}
    seen: set[tuple[str, str]] = set()
    for post in _apart(posts):
        words = "\n".join(post.lines).strip()
        told = (post.writer, " ".join(words.split()))
        if not _WORD.search(words) or told in seen:
            continue
        seen.add(told)
        sort = post.sort
        if sort == QUESTION:
            askers.add(post.writer)
        elif post.writer and post.writer in askers:
            sort = UPDATE
        is_asker = sort in (QUESTION, UPDATE)
        number = numbers.setdefault(post.writer or f"line {post.line}", len(numbers) + 1)
        who = Party(ASKER if is_asker else f"adviser {number - len(askers)}")
        if is_asker and sort == UPDATE and post.writer not in askers:
            numbers.pop(post.writer or f"line {post.line}", None)
        line = post.line + next(at for at, said in enumerate(post.lines) if _WORD.search(said))
        yield Written(
            sort, f"{name}, line {line}", post.on, post.at, who, (), title, words, post.counts
        )


def _apart(posts: Iterable[Post]) -> Iterator[Post]:
    """The question before its first paragraph that speaks of answers, and from there on an update."""
    for post in posts:
        if post.sort != QUESTION:
            yield post
            continue
        later = next((at for at, line in enumerate(post.lines) if at and _LATER.match(line)), 0)
        if not later:
            yield post
            continue
        yield post._replace(lines=post.lines[:later])
        yield post._replace(
            line=post.line + later, lines=post.lines[later:], counts="", sort=UPDATE
        )
