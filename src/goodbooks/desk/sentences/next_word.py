"""A promise of mine that only says when they hear from me again, “they hear from me tomorrow by ten”, “I promised Vera word on Friday”: the next word of a holding message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import is_named, names_before
from goodbooks.desk.sentences.day_of_it import with_its_day_behind
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.ask import reply_to
from goodbooks.entries.request import Request
from goodbooks.syntax.head import FromTo, read_people
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_HEARS = regex(
    r"(?:I(?:['’]ve| have)? (?:told|said to|promised) (?P<told>\S.*?) (?:that )?(?=they\b|he\b|she\b))?(?P<who>\S.*?)(?:['’](?:ll|d))?(?: (?:will|would|can|all|both|each|also|next))*"
    r" hears?(?: back)?(?: next)? from (?:me|us)(?: again| next)? by (?P<day>\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)",
    re.IGNORECASE,
)
_THEY = frozenset(("they", "he", "she"))
_WORD = regex(
    r'(?P<head>(?:[^"]* )?promise me -> (?P<names>[^"]+)) "(?:(?:the|a|some|my) )?(?:next )?word(?: back)?(?: from me)?(?P<on> (?:on|about) [^"]+)?" by (?P<day>[^#^"]+?)(?P<signs>(?: [#^].*| for \^.*)?)',
    re.IGNORECASE,
)
"""A line by which nothing is promised but word."""
_NEXT, _IT = "Next word", "that"


def hears_from_me(
    sentence: str, _kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """That somebody, or whoever waits in a matter, hears from me by a day; None for any other words, and where nothing says who."""
    words, signs = apart_from_signs(with_its_day_behind(sentence, today))
    found = _HEARS.fullmatch(words)
    if found is None:
        return None
    who = found["told"] or ("" if found["who"].lower() in _THEY else found["who"])
    names, behind = names_before(f"{who} {_IT}", known) if who else ((), _IT)
    if behind != _IT or not (is_named(names[0], known) if names else "#" in signs):
        return None
    to = f" -> {', '.join(map(name_text, names))}" if names else ""
    tag = signs if "#" in signs else f"{signs}{_matter(names, known)}"
    return Meant(f'promise me{to} "{_NEXT}" by {found["day"]}{tag}', (_until(found["day"]),))


def with_next_word(meant: Meant, known: Known) -> Meant:
    """A promise of nothing but word as the next one of a holding message, unless it comes again and again; any other meaning as it is."""
    if any(one.startswith("every:") for one in meant.more):
        return meant._replace(
            more=tuple(one for one in meant.more if not one.startswith("next-word"))
        )
    found = _WORD.fullmatch(meant.line)
    if found is None or any(one.startswith("next-word") for one in meant.more):
        return meant
    signs = found["signs"]
    if "#" not in signs and " for ^" not in signs:
        people = read_people(found["names"])
        signs += _matter(people.who if isinstance(people, FromTo) else (), known)
    line = f'{found["head"]} "{_NEXT}{found["on"] or ""}" by {found["day"]}{signs}'
    return meant._replace(line=line, more=(*meant.more, _until(found["day"])))


def _until(day: str) -> str:
    return f"next-word: {day}"


def _matter(names: Sequence[str], known: Known) -> str:
    """The one matter in which these wait for an answer of mine, with a space before it; "" for none or several."""
    book = book_of(known, "person", "request", "answer", "decision", "outcome")
    told = book.person_keys(names)
    asked = (one for one in book.of(Request) if told & book.person_keys(one.who) and reply_to(book, one) is None)  # fmt: skip
    tags = {tag for one in asked for tag in one.matters}
    return f" #{tags.pop()}" if len(tags) == 1 else ""
