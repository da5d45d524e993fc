"""A sentence with a rhythm that leaves out who, “Fridays: the count”, or says it as one does after a talk, “he wants the number every Friday”: it is between me and my boss."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import split_speaker
from goodbooks.accounts.answers.wanted_again import wanted_again
from goodbooks.accounts.work_days import work_days
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.comes_again import on_which_days
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.person import only_boss
from goodbooks.language.days.again import again_in, comes_anew, promised_again
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.desk.lines.known import Known

_I_GIVE = regex(r"\W*I(?:['’]ll| will)? (?:always )?(?:send|give|mail|e-?mail|bring|hand|show|write|tell|report) (?:(?P<whom>him|her|them) )?(?P<what>\S.*)", re.IGNORECASE)  # fmt: skip
_THEY = regex(r"\W*(?:and |but |also )?(?:he|she|they)\b", re.IGNORECASE)


def wanted_each_time(sentence: str, today: date, known: Known) -> Meant | None:
    """The request of somebody known that a sentence with a rhythm tells, as after a talk; None where it tells none."""
    words, behind = apart_from_signs(sentence)
    said = again_in(words, today)
    if "?" in words or said is None:
        return None
    book = book_of(known, "person")
    boss = only_boss(book)
    wanted = wanted_again(book, words, boss, today, is_theirs=False)
    if wanted is None or not known.is_person(wanted.who[0]):
        return None
    line = f'request {name_text(wanted.who[0])} -> me "{wanted.title}"{behind}'
    every = wanted.line("every")
    days = on_which_days(said.every, every)
    return Meant(line, (f"every: {every}",), (*(_taken(boss) if _THEY.match(words) else ()), *days))


def promised_each_time(sentence: str, today: date, known: Known) -> Meant | None:
    """My promise to my boss of a thing that there is anew each time, or that I say I send, where nobody else is named; None for any other."""
    words, behind = apart_from_signs(sentence)
    book = book_of(known, "person")
    boss = only_boss(book)
    who, what = split_speaker(book, words, boss) if boss else ("", words)
    again = promised_again(what, today, work_days(book))
    if "?" in words or not boss or who not in ("", ME) or again is None:
        return None
    bare = again.without(what)
    given = _I_GIVE.fullmatch(bare)
    thing = given["what"] if given else bare
    if not (comes_anew(thing) or (given and given["whom"])):
        return None
    line = f'promise me -> {name_text(boss)} "{capital(thing.strip(" ,.;"))}"{behind}'
    said = again_in(what, today)
    days = on_which_days(said.every, again.every) if said else ()
    return Meant(line, (f"every: {again.every}",), (*_taken(boss), *days))


def _taken(boss: str) -> tuple[str, ...]:
    return (f"it is taken to be between you and {boss}",)
