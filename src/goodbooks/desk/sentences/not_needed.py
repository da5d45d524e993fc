"""A sentence that tells that what I promised again and again is not needed any more, “Olga said no more word every evening”: what became of that promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.no_longer import no_longer_needed
from goodbooks.core.phrasing import capital, shortened
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.desk.sentences.took_back import told_of_giver
from goodbooks.language.meant.no_more import no_more_of
from goodbooks.reckoning.standing_words import KINDS
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known


def not_needed(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The end of the one promise that need not be kept any more; None for any other words, and where several could be meant."""
    del kinds
    words, signs = apart_from_signs(sentence)
    book = book_of(known, *KINDS, "promise", "outcome")
    found, name = (None, "") if no_more_of(words) else told_of_giver(words, book, today, known)
    said = found["rest"] if found and name else words
    promise = no_longer_needed(book, said, name, today)
    if promise is None:
        return None
    day = day_said(found) if found else ""
    tags = "" if "#" in signs else "".join(f" #{tag}" for tag in promise.matters)
    line = f"{day} outcome {name_text(name or 'me')} {quoted(capital(said))} for {promise.ref}{tags}{signs}"
    note = f"it is taken as the end of your promise “{shortened(promise.title, 60)}”, {promise.ref}"
    return Meant(line.strip(), ("state: ended",), (note,))
