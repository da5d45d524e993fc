"""The times of what I promised again and again, asked about on a Friday: the one that is due, and those of late that went by without a word."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import done_on, says_it_came, with_words
from goodbooks.accounts.answers.prompting import Prompt, link_to
from goodbooks.accounts.answers.replies import DONE, DROPPED, is_nothing, made, outcome_of
from goodbooks.accounts.news.word_of_a_time import thing_of
from goodbooks.accounts.reviews.kept import untold
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, day_text, listed, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.note import Note
from goodbooks.entries.outcome import EXCUSED
from goodbooks.entries.promise import Promise
from goodbooks.language.meant.none_due import was_excused
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.problem import Unclear

MOST, LATELY = 3, 14
_YES = frozenset(
    {"yes", "y", "yep", "yes it did", "it did", "i did", "yes i did", "on time", "sent", "ja"}
)
_NO = frozenset({"no", "n", "nope", "missed", "missed it", "i missed it", "no it did not", "it did not", "i did not", "no i did not", "not sent", "not given", "forgot", "i forgot", "nein"})  # fmt: skip
_NO_BECAUSE = regex(r"(?:no|nope|nein|missed(?: it)?|not that (?:day|evening|morning|time|week)|(?:no, )?i (?:missed|forgot)(?: it)?)\s*(?:[,;:.–—-]+|\b(?=(?:because|since|for|as)\b))\s*(?P<why>\S.*\w.*)", re.IGNORECASE | re.DOTALL)  # fmt: skip
"""A no with its words: “no, he had taken it back that morning”."""
HINT = "yes · no · not due · dropped · a few words"


def times_gone_by(book: Book, today: date) -> list[Prompt]:
    """The questions of the last times that nobody said anything of, that of the Friday before among them, which was open still in its round; one of which a note of its day tells is not asked about again."""
    since = today - timedelta(days=min(LATELY, today.toordinal() - 1))
    gone = [
        (day, one.promise)
        for one in untold(book, "", since, today - timedelta(days=1), today)
        for day in one.days
        if one.promise.id and not _is_told_of(book, one.promise, day)
    ]
    gone.sort(key=lambda pair: pair[0])
    of_the_last = [one for one in gone if one[0] == today - timedelta(days=7)][:1]
    asked = [
        *of_the_last,
        *[one for one in gone if one not in of_the_last][len(of_the_last) - MOST :],
    ]
    return [
        Prompt(
            f"time {promise.ref} {day}",
            asked_of_a_time(book, promise, day, today),
            HINT,
            _of_a_time(promise, day, today),
            "Its day went by, and nothing says what became of it; until you say so it does not count as kept.",
            promise.ref,
        )
        for day, promise in sorted(asked, key=lambda pair: pair[0])
    ]


def asked_of_a_time(book: Book, promise: Entry, day: date, today: date) -> str:
    """Whether one time of a promise was kept, as a question, by what is given each time where its title says only that word comes."""
    whom = listed(name for name in promise.to if not book.is_me(name)) or "them"
    when = "today" if day == today else day_text(day, today)
    is_word = isinstance(promise, Promise) and promise.is_word_on_how_it_goes()
    thing = thing_of(promise) if isinstance(promise, Promise) and is_word else ""
    what = shortened(thing or promise.title, 70)
    return f"For {when} you had promised {whom} “{what}”. Did it come?"


def _of_a_time(promise: Entry, day: date, today: date) -> Callable[[str], Entry | Unclear | None]:
    """What an answer about one time becomes: that it was kept or missed, on its day, the end of the promise, or a note of that day for me."""

    def become(words: str) -> Entry | Unclear | None:
        if bare(words) in DONE:
            return outcome_of(promise, "done", day)
        if (came := came_or_not(promise, words, day, today)) is not None:
            return came
        if bare(words) in DROPPED:
            return outcome_of(promise, words, today)
        if is_nothing(words):
            return None
        if (on := done_on(words, today)) and on >= day:
            return outcome_of(promise, "done", on)
        if says_it_came(words):
            return with_words(outcome_of(promise, "done", day), words)
        note = made("note", day, (ME,), title=words, links=link_to(promise))
        return note._replace(fields=(("readers", ME),))

    return become


def came_or_not(promise: Entry, words: str, day: date, today: date) -> Entry | None:
    """What a yes or no makes of one time: kept, not due, or missed once its day is over, with the words behind a no for me alone; None for any other words."""
    if bare(words) in _YES:
        return outcome_of(promise, "done", day)
    if (why := was_excused(words)) is not None:
        return _of_it(promise, day, EXCUSED, why)
    because = _NO_BECAUSE.fullmatch(words.strip())
    if (bare(words) not in _NO and because is None) or day == today:
        return None
    return _of_it(promise, day, "missed", because["why"] if because else "")


def _of_it(promise: Entry, day: date, state: str, why: str) -> Entry:
    """What became of one time, with why for me alone."""
    fields = (("state", state), *((("private", why),) if why else ()))
    return made("outcome", day, promise.who or (ME,), title=capital(state), links=link_to(promise), fields=fields)  # fmt: skip


def _is_told_of(book: Book, promise: Promise, day: date) -> bool:
    return any(note.on == day for note in book.pointing_to(promise, Note))
