"""A sentence that tells that somebody took back an area that they had let me have: their decision, which turns round the yes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import (
    given_by,
    giver_now,
    takes_back,
    with_what_it_turns,
)
from goodbooks.accounts.answers.jab_behind import without_jab
from goodbooks.accounts.answers.replies import made
from goodbooks.core.phrasing import capital, shortened, small_start
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, name_before, whose
from goodbooks.desk.sentences.plain_line import day_said, line_of
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.reckoning.handed_on import gives
from goodbooks.reckoning.standing_words import KINDS, matters_of
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_DAY = regex(DAY, re.IGNORECASE)
_AT_SOME_TIME = r"(?:(?:tonight|today|yesterday|last night|this (?:morning|afternoon|evening)|just now|(?:to )?me|us|by (?:mail|e-mail|text|phone)|in (?:a|an|his|her|their) (?:e-?mail|mail|text|note|chat)|on \w+day),? )*"
_WROTE = rf"(?:has |had |have |just |then )*(?:said|says|told|tells|wrote|writes|texted|mailed|announced|decided|informed) {_AT_SOME_TIME}"
_REPORTS = rf" (?:{_WROTE}(?:that )?(?:(?:he|she|they)(?:['’]ll|['’]d| will| would)? (?!is\b|are\b))?)?(?P<rest>\S.*)"
_SAYS = regex(rf"{DAY}{NAME}: ?(?P<rest>\S.*)", re.IGNORECASE)
"""Words behind the name of whoever says them: “Konrad: from today I sign again”."""
_THEY = regex(
    rf"{DAY}(?:tonight |then |now |so |well,? |and |but )*(?P<they>he|she|they|(?:my|our|the) (?:boss|manager|supervisor|head|chief|director|lead)){_REPORTS}",
    re.IGNORECASE,
)
"""The same of whom it does not name: “he took it back”, “my boss wrote tonight that she does the rota herself again”."""
_IT = regex(r"(?P<did>\b(?:takes?|taking|took|taken|wants?|wanted|gets?|claims?)) (?:it|that|this|everything)(?: all)? back\b", re.IGNORECASE)  # fmt: skip
_LONGEST_AREA = 60


def took_back(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The decision by which whoever gave me an area takes it back; None for other words, and where they gave none that I have now."""
    book = book_of(known, *KINDS)
    found, name = told_of_giver(sentence, book, today, known)
    if found is None or not name:
        return None
    rest, jab = without_jab(found["rest"])
    told = [made("decision", today, (name,), title=words) for words in (rest, f"He {rest}")]
    turned = next((with_what_it_turns(book, one) for one in told if takes_back(book, one)), None)
    refs = turned.line("reverses") if turned else ""
    word = book.get(refs.partition(",")[0])
    if word is None:
        return None
    line = line_of(day_said(found), f"decision {name_text(name)}", _with_area(book, rest, word, today), kinds, today)  # fmt: skip
    if not line:
        return None
    if "#" not in line:
        line = " ".join((line, *(f"#{tag}" for tag in matters_of(book, word))))
    note = f"it is taken to turn round “{shortened(word.title, 60)}”, {word.ref}"
    private = (f"private: {capital(jab)}",) if jab else ()
    return Meant(_capital_title(line), (f"reverses: {refs}", *private), (note,))


def told_of_giver(
    sentence: str, book: Book, today: date, known: Known
) -> tuple[re.Match[str] | None, str]:
    """The `rest` of a sentence that tells what somebody says or does, and their name: whom it names, else, where it says “he” or “my boss”, the one who lets me have what I have."""
    found = _SAYS.fullmatch(sentence) or _reported(sentence, known)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not name or not known.is_person(name):
        found = _THEY.fullmatch(sentence)
        name = giver_now(book, today) if found else ""
    return found, name


def _reported(sentence: str, known: Known) -> re.Match[str] | None:
    """What is told of somebody, behind their whole name: “Konrad Hale takes back the trial”."""
    day = _DAY.match(sentence)
    name, _ = name_before(sentence[day.end() if day else 0 :], known)
    return re.fullmatch(rf"{DAY}(?P<name>{re.escape(name)}){_REPORTS}", sentence, re.IGNORECASE)


def _with_area(book: Book, words: str, word: Entry, today: date) -> str:
    """Words in which the area stands by its name, where they only say “it”."""
    area = next((one for one in given_by(book, word.who[0], today) if gives(book, one, word)), None)
    if area is None or len(area.title) > _LONGEST_AREA:
        return words
    return _IT.sub(lambda found: f"{found['did']} {small_start(area.title)} back", words, count=1)


def _capital_title(line: str) -> str:
    """A line whose title begins with a capital, as the words of a decision do."""
    head, mark, behind = line.partition('"')
    return f"{head}{mark}{capital(behind)}"
