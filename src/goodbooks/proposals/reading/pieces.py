"""Commits put together to pieces of work, so that nobody has to read a list of them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.core.written import Party, Written

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_PAUSE = 10
"""Days without a commit after which the next one begins another piece of work."""

_KEY = regex(r"\b[A-Z][A-Z0-9]+-\d+\b|#\d+\b")
_TYPE = regex(r"^(?:\w+(?:\([\w./ -]+\))?!?: |\[[^\]]{1,30}\] ?)")
_SORT = regex(
    r"^(?:(?:feat|feature|fix|bugfix|chore|docs?|refactor|tests?|ci|build|perf|style|revert|hotfix)(?:\([\w./ -]+\))?!?: |\[[^\]]{1,30}\] ?)",
    re.IGNORECASE,
)
"""What says of which sort a commit is, and not what it is about, as “Restore: ” does."""
_MENDS = regex(r"^(?:[\w -]{1,30}: )?(?:fix\w*|handle|adjust|tweak|correct|rename|move|retry|tests?|docs?|address|polish|small|minor|remove|drop)\b", re.IGNORECASE)  # fmt: skip
"""How a commit begins that goes on with what another one began."""
_SMALL = regex(
    r"^(?:merge\b|revert\b|bump\b|fix(?:up!|ed)? (?:a )?typo|typo|wip\b|lint|format(?:ting)?$|chore\b|release\b|(?:update |more |some |add )?(?:docs?|documentation|readme|changelog|comments?|tests?|typos?|clean-?up|refactor(?:ing)?|tidy|formatting|imports|whitespace|stuff|misc|fix(?:es)?|minor|update[sd]?|cosmetics?)\W*$|v?\d+\.\d+)",
    re.IGNORECASE,
)
_PLANNED = regex(
    r"^(?:to-?do|promise|plan|decide|decision|ask|question|idea|note)s?\b ?:", re.IGNORECASE
)
_WORD = regex(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    [
        "with",
        "from",
        "into",
        "that",
        "this",
        "when",
        "then",
        "than",
        "also",
        "more",
        "less",
        "some",
        "only",
        "make",
        "made",
        "adds",
        "added",
    ]
)


def pieces_of_work(commits: Iterable[Written]) -> list[Written]:
    """Each author's commits in pieces, the oldest first: those that name one task, and else those that share a word.

    A piece is a writing of sort "work": its subject is that of its largest commit, its text the subjects of
    all, its day that of the last. Merges, version numbers and mended typos are nobody's piece of work.
    """
    found: list[list[Written]] = []
    for commit in sorted(
        (c for c in commits if c.on), key=lambda c: (c.on or date.min, c.at or "")
    ):
        if _SMALL.match(_TYPE.sub("", commit.subject)) or _PLANNED.match(commit.subject):
            continue
        fitting = next((piece for piece in reversed(found) if _belongs(commit, piece)), None)
        if fitting is None:
            found.append([commit])
        else:
            fitting.append(commit)
    return [_as_one(piece) for piece in found]


def _belongs(commit: Written, piece: list[Written]) -> bool:
    last = piece[-1]
    if commit.who != last.who or commit.on is None or last.on is None:
        return False
    if (commit.on - last.on).days > LONGEST_PAUSE:
        return False
    keys = set(_KEY.findall(commit.subject))
    theirs = {key for one in piece for key in _KEY.findall(one.subject)}
    if keys or theirs:
        return bool(keys & theirs)
    return len(_words(commit) & {word for one in piece for word in _words(one)}) > 0


def _words(commit: Written) -> set[str]:
    plain = _SORT.sub("", commit.subject).lower()
    return set(_WORD.findall(plain)) - _COMMON


def _weight(commit: Written) -> tuple[bool, int, str]:
    """How much a commit says of its piece: one that begins something more than one that mends it, and then the longest."""
    is_begun = not _MENDS.match(_TYPE.sub("", commit.subject))
    return is_begun, len(commit.text) + len(commit.subject), commit.address


def _as_one(piece: list[Written]) -> Written:
    chief = max(piece, key=_weight)
    first, last = piece[0], piece[-1]
    names = (
        first.address
        if first is last
        else f"{first.address} to {last.address.removeprefix('commit ')[:10]}"
    )
    subject = _TYPE.sub("", chief.subject)
    text = "\n".join(commit.subject for commit in piece)
    return Written(
        "work",
        names[:60],
        last.on,
        None,
        first.who or Party(""),
        (),
        subject[:1].upper() + subject[1:],
        text,
    )
