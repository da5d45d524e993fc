"""Who is named in nothing but private words of home, “Emil has trouble at school”, and is nobody of work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.at_home import OF_MINE
from goodbooks.accounts.readers.called_at_home import KIN
from goodbooks.core.names import TITLES, name_key
from goodbooks.core.phrasing import said_apart
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_TITLES = "|".join(one.capitalize() for one in sorted(TITLES))
_NAME = rf"(?P<name>(?-i:(?!(?:The|He|She|They|We|It|You|I|My|Our|His|Her|This|That|There|What|Who|Nobody|Everybody|{_TITLES}|HR|God|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Today|Tonight|Christmas|Easter)\b)[A-ZÀ-Þ][a-zß-ÿ]+))"
_SAID_OF = r"(?:['’]s\b| (?:is|was|has|had|had to|needs?|needed|goes|went|can(?:['’]?t|not)?|does|did|will|would|cries|cried|sleeps|slept|keeps|kept|gets|got|starts|started|refuses|wants?|and (?:I|me)|alone|home|up from)\b)"
_NO_TITLE = "".join(rf"(?<!\b{one} )(?<!\b{one}\. )" for one in sorted(TITLES))
_PERSON = regex(
    rf"{_NO_TITLE}\b(?:(?:because of|about|for|with|pick(?:ing)? up|collect(?:ing)?|fetch(?:ing)?|than|and) {_NAME}\b|{_NAME.replace('<name>', '<doer>')}{_SAID_OF})",
    re.IGNORECASE,
)
"""Somebody, as one speaks of a person and of no place and no work."""
_OF_HOME = regex(
    rf"{OF_MINE}|\b(?:my|our|his|her) {KIN}\b"
    r"|\b(?:at|to|from|in|off) (?:the )?(?:school|kindergarten|nursery|day ?care|hospital|home|bed)\b|\b(?:school|nursery|kindergarten|teacher|homework|bullied|bullying|therapy|therapist|diagnosis|operation|chemo\w*|fever|custody|divorce|asleep|cries|cried|crying|afternoons? alone|my kids?)\b",
    re.IGNORECASE,
)
"""That private words tell of home."""


def named_in_private(book: Book) -> dict[str, str]:
    """The names, by their keys, that nothing but private words of home have, each with the ref of its entry."""
    found: dict[str, str] = {}
    for entry in book.entries:
        for text in _private(entry):
            lines = text.splitlines() if _OF_HOME.search(text) else ()
            for sentence in (one for line in lines for one in said_apart(line)):
                for one in _PERSON.finditer(sentence):
                    found.setdefault(name_key(one["name"] or one["doer"]), entry.ref)
    known = _open(book) if found else frozenset()
    return {name: ref for name, ref in found.items() if name not in known}


def _private(entry: Entry) -> Iterator[str]:
    """What of an entry nobody but its writer reads: its private lines, and a note of mine whole."""
    yield from entry.lines("private")
    if entry.kind == "note" and not entry.readers:
        yield entry.title


def _open(book: Book) -> frozenset[str]:
    """Each word of whatever the book names elsewhere: its people, and what is not private."""
    known: set[str] = set()
    for entry in book.entries:
        private = (*_private(entry),)
        said = (entry.title, *(words for _, words in entry.fields))
        texts = (*entry.who, *entry.to, *(one for one in said if one not in private))
        known.update(name_key(word) for text in texts for word in re.findall(r"[^\W\d_]+", text))
    return frozenset(known)
