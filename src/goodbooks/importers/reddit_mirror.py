"""A thread of Reddit as a mirror shows it: the score alone on a line before each writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.importers.reading.aged import heads, posts_of
from goodbooks.importers.reading.threads import Post, discussion, head_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.written import Source

_FEWEST = 2


def recognises(source: Source) -> bool:
    """Whether most posts have their score on a line of its own before who wrote them."""
    lines = [line.strip() for line in head_of(source).split("\n")]
    found = heads(lines, is_score_first=True)
    scored = [head for head in found if head.points and lines[head.begin] == head.points]
    under = sum(line.lower() in ("upvote", "downvote") for line in lines)
    return len(scored) >= _FEWEST and 2 * len(scored) > len(found) and not under


def _posts(text: str) -> tuple[str, Iterable[Post]]:
    """The post and its comments, each with its score; ages are left, for nobody knows since when."""
    return posts_of(text, is_score_first=True)


IMPORTER = discussion("reddit-mirror", "a thread of Reddit saved from a mirror", recognises, _posts)
