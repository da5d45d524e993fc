"""A sentence that tells that somebody gives me again an area that they had taken back: their decision, which turns that round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.area_again import given_again
from goodbooks.accounts.answers.jab_behind import without_jab
from goodbooks.accounts.answers.replies import made
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, name_before, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.person import only_boss
from goodbooks.language.meant.giving_back import as_their_deed, given_back_at
from goodbooks.reckoning.standing_words import KINDS
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_HINT = regex(r"\b(?:back|again|once more|return\w*|yourself|yourselves)\b", re.IGNORECASE)
_SAYS = regex(rf"{DAY}{NAME}: ?[“”\"']?(?P<rest>\S.*?)[“”\"']?", re.IGNORECASE)
"""Words behind the name of whoever says them: “Konrad: ok, you have it again”."""
_DAY = regex(DAY, re.IGNORECASE)
_SMALL = r"(?:(?:has|had|have|now|just|then|also|finally|today|really) )*"
_THEY = regex(
    rf"{DAY}(?:now |then |so |well,? |and |but )*(?:he|she|they|(?:my|our|the) (?:boss|manager|supervisor|head|chief|director|lead)) {_SMALL}(?P<rest>\S.*)",
    re.IGNORECASE,
)
_MINE = regex(rf"{DAY}(?:now |so |well,? |and |but )*(?P<rest>I\b.*)", re.IGNORECASE)
_BY = regex(r",? (?:says|said|by|from) (?P<by>[^,]{2,40})\Z", re.IGNORECASE)


def gave_back(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The decision by which whoever took back an area lets me have it again; None for other words, and where they took none that is not mine again."""
    del kinds
    words, signs = apart_from_signs(sentence)
    if not _HINT.search(words) or "?" in words:
        return None
    found, name, is_quoted = _who_gives(words, known)
    if found is None or not name:
        return None
    rest, jab = without_jab(found["rest"].strip(" ,."))
    if not given_back_at(rest, is_of_me=not is_quoted):
        return None
    title = capital(rest if is_quoted else as_their_deed(rest))
    decision = made("decision", today, (name,), title=title)
    book = book_of(known, *KINDS)
    given = next(iter(given_again(book, decision, rest, today, is_of_me=not is_quoted)), None)
    if given is None:
        return None
    area, back = book.get(given.links[0]), book.get(given.line("reverses"))
    tags = "" if "#" in signs else "".join(f" #{tag}" for tag in given.matters)
    line = f"{day_said(found)} decision {name_text(name)} {quoted(title)} for ^{given.links[0]}{tags}{signs}"  # fmt: skip
    note = f"it is taken to give “{shortened(area.title if area else '', 60)}” again"
    turned = f", and to turn round “{shortened(back.title, 60)}”, {back.ref}" if back else ""
    more = (f"reverses: {back.ref}",) if back else ()
    private = (f"private: {capital(jab)}",) if jab else ()
    return Meant(line.strip(), (*more, *private), (note + turned,))


def _who_gives(words: str, known: Known) -> tuple[re.Match[str] | None, str, bool]:
    """What is said or told of whoever gives, who that is, and whether it is in their own words."""
    found = _SAYS.fullmatch(words)
    if found and (name := whose(found["name"], known, is_any=False)):
        return found, name, True
    boss = only_boss(book_of(known, "person"))
    if found := _THEY.fullmatch(words) or _MINE.fullmatch(words):
        by = _BY.search(words)
        return found, (whose(by["by"], known, is_any=False) if by else "") or boss, False
    day = _DAY.match(words)
    called, _ = name_before(words[day.end() if day else 0 :], known)
    found = re.fullmatch(rf"{DAY}{re.escape(called)} {_SMALL}(?P<rest>\S.*)", words, re.IGNORECASE)
    return found, whose(called, known, is_any=False) if found else "", False
