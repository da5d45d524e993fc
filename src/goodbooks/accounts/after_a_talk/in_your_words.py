"""What was decided in a talk, with what they said of it, as the note of it tells them: all of it, whichever of its decisions the note is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.talk_of import tells_something, words_for
from goodbooks.accounts.before_a_talk.open_terms import says_no_more
from goodbooks.accounts.news.decided_since import as_sentence
from goodbooks.accounts.news.in_full import begins, in_full
from goodbooks.accounts.news.of_one_talk import granted_in_it, of_one_talk
from goodbooks.accounts.readers.to_their_face import is_quotable
from goodbooks.core.phrasing import capital, unquoted
from goodbooks.entries.decision import put_right_on

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Line
    from goodbooks.entries.decision import Decision
    from goodbooks.entries.talk import Talk

IN_YOUR_WORDS = "In your words: "
LONGEST_OF_THEIRS = 320
"""So many signs of their words a note holds where it has room: what they said of what is left out, and of when it is made good, comes last."""


def in_their_words(
    book: Book, decision: Decision, decided: Line, talk: Talk | None, today: date
) -> Line:
    """What was decided in a talk with what they said of all of it: in place of a title that is only how it began, else behind it."""
    quoted: list[str] = []
    text, is_of_talk = decided.text, False
    for one in of_one_talk(book, decision, today):
        said = unquoted(_said_of_it(book, talk, one, today))
        if not (said and is_quotable(said, one.who)) or says_no_more(said, one.title):
            continue
        words, told = in_full(said, LONGEST_OF_THEIRS), as_sentence(one)
        whole = told if told in text else capital(told)
        is_of_talk = is_of_talk or not one.said
        if begins(said, one.title) and whole in text:
            text = text.replace(whole, _quoted(words))
        elif not any(words in other for other in quoted):
            quoted.append(words)
    if len(quoted) > 1:
        quoted = [one for one in quoted if tells_something(one)] or quoted[:1]
    behind = f" {IN_YOUR_WORDS}{' '.join(map(_quoted, quoted))}" if quoted else ""
    cites = (*decided.cites, talk.ref) if talk and is_of_talk else decided.cites
    beside = [*granted_in_it(book, decision, today)]
    return decided._replace(
        text=" ".join((f"{text}{behind}", *(line.text for line in beside))),
        cites=(*cites, *(ref for line in beside for ref in line.cites)),
    )


def _said_of_it(book: Book, talk: Talk | None, one: Decision, today: date) -> str:
    """What they said of a decision: once it was corrected, only words that came with that or since, for those of before are no longer what they say."""
    corrected = put_right_on(book, one, today)
    if corrected is None:
        return one.said or words_for(book, talk, one)
    since = [part for part in book.parts(one)[1:] if part.on >= corrected]
    return next((said for part in reversed(since) if (said := part.line("said"))), "")


def _quoted(words: str) -> str:
    """Words in quotation marks, with a full stop where they have no end of their own."""
    return f"“{words}”{'' if words[-1:] in '.!?…' else '.'}"
