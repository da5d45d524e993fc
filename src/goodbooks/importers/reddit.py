"""A thread saved from Reddit: writer and age over each post, the votes under it or beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.importers import reddit_mirror
from goodbooks.importers.reading.aged import AGE, posts_of
from goodbooks.importers.reading.threads import Post, discussion, head_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.written import Source

_MARK = regex(r"^r/\w+\b|^(?:upvote|downvote)$|permalink|\bu/\w+", re.IGNORECASE | re.MULTILINE)
_FEWEST = 2


def recognises(source: Source) -> bool:
    """Whether posts stand under their age, beside Reddit's own words, and no mirror shows them."""
    text = head_of(source)
    aged = sum(AGE.match(line.strip()) is not None for line in text.split("\n"))
    is_reddit = aged >= _FEWEST and _MARK.search(text) is not None
    return is_reddit and not reddit_mirror.recognises(source)


def _posts(text: str) -> tuple[str, Iterable[Post]]:
    """The post and its comments; how long ago is not said to be a day, for nobody knows since when."""
    return posts_of(text, is_score_first=False)


IMPORTER = discussion("reddit", "a thread saved from Reddit", recognises, _posts)
