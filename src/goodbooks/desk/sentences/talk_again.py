"""A sentence that says that somebody and I talk again on a day, “we talk again on the 16th at 2”: the talk of that day, of the same thing as the last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.talk_to_come import called_again, last_held
from goodbooks.core.appointment import at_the_end
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_NAME = r"(?:my |our |the )?[^\W\d_][\w'’.-]*(?: (?-i:[A-ZÀ-Þ])[\w'’.-]*){0,2}"
_WE = r"(?:(?:then |so )?(?:we|let us|let['’]?s)(?:['’]ll)?)"
_MEET = r"(?:talk|speak|meet|sit down|see each other|catch up|look at (?:it|this|that)|discuss (?:it|this|that)|come back to (?:it|this|that))"
_AGAIN = regex(
    rf"(?:{_WE}|(?P<one>{_NAME}) and (?:I|me)|(?:I|me) and (?P<two>{_NAME}))(?: (?:will|agreed to|are going to|want to))? {_MEET} (?:(?:about it|together) )?again(?: together| then)?(?: (?:to|with) (?P<three>{_NAME}))?",
    re.IGNORECASE,
)


def talk_again(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The talk that is agreed on again, with the one who is named, else with whom I talked last; None for any other words."""
    words, signs = apart_from_signs(sentence)
    what, said = at_the_end(words, today)
    found = _AGAIN.fullmatch(what) if said else None
    if found is None or said is None or said.at.on < today:
        return None
    book = book_of(known, "person", "talk")
    named = found["one"] or found["two"] or found["three"] or ""
    whom = known_as(named, known) if named else _last_with(book, today)
    if not whom:
        return None
    last = last_held(book, whom, today)
    title = f" {quoted(called_again(last.title))}" if last and last.title else ""
    tags = "".join(f" #{tag}" for tag in last.matters) if last and not signs else ""
    more = (f"where: {said.place}",) if said.place else ()
    return Meant(f"{said.at} talk {name_text(whom)}{title}{tags}{signs}", more)


def _last_with(book: Book, today: date) -> str:
    """Whom I talked with last of late, where that is one; "" where nobody can be meant."""
    talked = (last_held(book, name, today) for name in book.names() if not book.is_me(name))
    last = max(filter(None, talked), key=book.moment, default=None)
    others = [name for name in (*last.who, *last.to) if not book.is_me(name)] if last else []
    return book.name_of(others[0]) if len(book.person_keys(others)) == 1 else ""
