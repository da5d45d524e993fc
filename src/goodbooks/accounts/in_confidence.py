"""What was said in confidence: words that ask to keep something between two, and what they keep from everybody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_US = r"between (?:us|you and me|me and you|the two of us|ourselves)\b(?! and\b)"
_ASKS = re.compile(
    rf"\b(?:keep|kept|keeps|stay|stays|remain|remains|leave)\b[^.;?!]{{0,40}}\b{_US}"
    rf"|(?:^|[.!?;:,(–—-]\s*|\b(?:is|are|that['’]s|this|it['’]s)\s+)(?:just |only |strictly )?{_US}\s*(?=[,:.;!?)–—]|$)"
    r"|\bconfidential\b|\bkeep\b[^.;?!]{0,20}\bquiet\b|\b(?:did not|didn['’]?t) hear (?:it|this|that) from me\b"
    r"|\b(?:keep|hold)\b[^.;?!]{1,30}\b(?:to yourself|under wraps|confidential|secret)\b"
    r"|\b(?:in (?:the )?(?:strict(?:est)? )?confidence|off the record|not a word (?:to|about)|under embargo)\b"
    r"|\b(?:do not|don['’]?t|never) (?:(?:tell|share|repeat|pass on)\b|(?:mention (?:this|that)|talk about|speak of)\b)",
    re.IGNORECASE,
)
_SAYING = Ask | Answer | Decision | Promise


def is_confidence(words: str) -> bool:
    """Whether words ask to keep something among those who heard them."""
    return _ASKS.search(words) is not None


def confided(book: Book) -> Iterator[str]:
    """The ref of each entry that was said in confidence, and of what the same person decided or agreed to in its matter.

    What names its readers, or has words for others, is told as it says.
    """
    asked = [one for one in book.entries if isinstance(one, _SAYING | Talk) and asks_for_it(one)]
    for one in asked:
        if not _is_open(one):
            yield one.ref
        tags = {name_key(tag) for tag in one.matters}
        theirs = [name for name in (*one.who, *one.to) if not book.is_me(name)]
        for other in book.entries if tags else ():
            if (
                isinstance(other, Decision | Answer)
                and not _is_open(other)
                and not tags.isdisjoint(map(name_key, other.matters))
                and any(book.is_same(name, who) for name in theirs for who in other.who)
            ):
                yield other.ref


def asks_for_it(entry: Entry) -> bool:
    """Whether the words of an entry ask to keep it among those who heard it."""
    return any(map(is_confidence, (entry.title, *entry.lines("said"))))


def _is_open(entry: Entry) -> bool:
    return bool(entry.readers or entry.line("public"))
