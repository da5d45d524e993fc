"""A sentence that tells that somebody took back an area that they had let me have: their decision, which turns round the yes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import takes_back, with_what_it_turns
from goodbooks.accounts.answers.replies import made
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, name_before, whose
from goodbooks.desk.sentences.plain_line import day_said, line_of
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.reckoning.standing_words import matters_of
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_KINDS = ("person", "ask", "decision", "answer", "outcome", "handoff")
_DAY = regex(DAY, re.IGNORECASE)
_REPORTS = r" (?:(?:has |had )?(?:said|says|told me|wrote|writes|decided) (?:that )?(?:(?:he|she|they)(?:['’]ll|['’]d| will| would)? )?)?(?P<rest>\S.*)"
_SAYS = regex(rf"{DAY}{NAME}: ?(?P<rest>\S.*)", re.IGNORECASE)
"""Words behind the name of whoever says them: “Konrad: from today I sign again”."""


def took_back(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The decision by which whoever gave me an area takes it back; None for other words, and where they gave none that I have now."""
    found = _SAYS.fullmatch(sentence) or _reported(sentence, known)
    name = whose(found["name"], known, is_any=False) if found else ""
    if found is None or not name:
        return None
    book, rest = book_of(known, *_KINDS), found["rest"]
    told = [made("decision", today, (name,), title=words) for words in (rest, f"He {rest}")]
    turned = next((with_what_it_turns(book, one) for one in told if takes_back(book, one)), None)
    word = book.get(turned.line("reverses")) if turned else None
    if word is None:
        return None
    line = line_of(day_said(found), f"decision {name_text(name)}", rest, kinds, today)
    if not line:
        return None
    if "#" not in line:
        line = " ".join((line, *(f"#{tag}" for tag in matters_of(book, word))))
    note = f"it is taken to turn round “{shortened(word.title, 60)}”, {word.ref}"
    return Meant(_capital_title(line), (f"reverses: {word.ref}",), (note,))


def _reported(sentence: str, known: Known) -> re.Match[str] | None:
    """What is told of somebody, behind their whole name: “Konrad Hale takes back the trial”."""
    day = _DAY.match(sentence)
    name, _ = name_before(sentence[day.end() if day else 0 :], known)
    return re.fullmatch(rf"{DAY}(?P<name>{re.escape(name)}){_REPORTS}", sentence, re.IGNORECASE)


def _capital_title(line: str) -> str:
    """A line whose title begins with a capital, as the words of a decision do."""
    head, mark, behind = line.partition('"')
    return f"{head}{mark}{capital(behind)}"
