"""A sentence that tells that somebody took back an area that they had let me have: their decision, which turns round the yes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, whose
from goodbooks.desk.sentences.plain_line import day_said, line_of
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.handoff import Handoff
from goodbooks.language.taking_back import taken_up_again
from goodbooks.reckoning.handed_on import gives, stand
from goodbooks.reckoning.standing_words import matters_of, standing_words
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_KINDS = ("person", "ask", "decision", "answer", "outcome", "handoff")
_TOLD = regex(
    rf"{DAY}{NAME} (?:(?:has |had )?(?:said|says|told me|wrote|writes|decided) (?:that )?(?:(?:he|she|they)(?:['’]ll|['’]d| will| would)? )?)?(?P<rest>\S.*)",
    re.IGNORECASE,
)
_TAKES = r"(?:has |had |have |is |will )*(?:takes?|taking|took|taken)"
_BACK = regex(
    rf"{_TAKES} (?P<what>.{{2,50}}?) back(?: (?:from|off) me)?(?P<when>,? (?:from|as of) .+)?|{_TAKES} back (?P<which>.{{2,50}}?)",
    re.IGNORECASE,
)
_IS_BACK = regex(
    r"(?P<what>.{2,50}?) (?:is|are|goes|go|comes|come) back (?:to|with) (?:him|her|them)\b.*",
    re.IGNORECASE,
)
_IT = frozenset({"it", "that", "this", "it all", "everything"})


def took_back(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The decision by which whoever gave me an area takes it back; None for other words, and where they gave none that I have now."""
    found = _TOLD.fullmatch(sentence)
    if found is None:
        return None
    rest = found["rest"]
    back = _BACK.fullmatch(rest) or _IS_BACK.fullmatch(rest)
    is_up = taken_up_again(f"He {rest}")
    name = whose(found["name"], known, is_any=False) if back or is_up else ""
    if not name:
        return None
    book = book_of(known, *_KINDS)
    turned = _given(book, name, today, _named(back) if back and not is_up else "")
    line = line_of(day_said(found), f"decision {name_text(name)}", rest, kinds, today)
    if turned is None or not line:
        return None
    if "#" not in line:
        line = " ".join((line, *(f"#{tag}" for tag in matters_of(book, turned))))
    note = f"it is taken to turn round “{shortened(turned.title, 60)}”, {turned.ref}"
    return Meant(_capital_title(line), (f"reverses: {turned.ref}",), (note,))


def _capital_title(line: str) -> str:
    """A line whose title begins with a capital, as the words of a decision do."""
    head, mark, behind = line.partition('"')
    return f"{head}{mark}{capital(behind)}"


def _named(back: re.Match[str]) -> str:
    """What is taken back, by its words; "" where they only say “it”."""
    told = back.groupdict()
    what = name_key(told["what"] or told.get("which") or "")
    return "" if what in _IT else what.removeprefix("the ").strip()


def _given(book: Book, name: str, today: date, what: str) -> Entry | None:
    """The one word of somebody by which I have an area now, one of that name where it is named."""
    areas = [
        one
        for one in book.of(Handoff)
        if is_by(book, one, name)
        and stand(book, one, today).state in ("on trial", "held")
        and (what in name_key(one.title) or not what)
    ]
    words = standing_words(book, name, set())
    gave = [one for one in words if any(gives(book, area, one) for area in areas)]
    return gave[0] if len(gave) == 1 else None
