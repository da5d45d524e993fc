"""What I promised again and again and nobody needs any more, in the words in which it is said: its end, and no word of it is late afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine, is_to
from goodbooks.language.meant.no_more import no_more_of
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.promise import Promise

_DAILY = regex(r"\b(?:(?:every|each) (?:single |working )?(?:day|evening|morning|night|afternoon)|daily|evenings?|mornings?|nightly)\b")  # fmt: skip
_WEEKLY = regex(r"\b(?:(?:every|each) (?:week|\w+day)|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b")  # fmt: skip
_FEWEST_A_DAY = 5
"""On so many days of a week at least comes what comes daily."""
_CALLED_WORD = regex(r"\b(?:word|line|note|report|update|message|mail|call)s?\b")


def no_longer_needed(book: Book, words: str, who: str, today: date) -> Promise | None:
    """The one promise of mine that comes again and that words say need not come any more, to somebody, or to anybody where `who` is ""; None where they say it of none, or could mean several."""
    what = no_more_of(words).lower()
    if not what:
        return None
    again = [one for one, _ in still_open(book, today) if one.id and one.line("every") and is_mine(book, one)]  # fmt: skip
    found = [one for one in again if (not who or is_to(book, one, who)) and _is_called(one, what)]
    return found[0] if len(found) == 1 else None


def ended_by(promise: Promise, words: str, who: str, today: date) -> Entry:
    """The outcome that ends it, in the words of whoever said so."""
    links = (promise.id,) if promise.id else ()
    return made("outcome", today, (who,), title=capital(words), links=links, fields=(("state", "ended"),))  # fmt: skip


def _is_called(promise: Promise, what: str) -> bool:
    """Whether words are of a promise: by how often it comes, or by what is given."""
    rhythm = promise.every
    if rhythm is None:
        return False
    is_daily = len(rhythm.weekdays) >= _FEWEST_A_DAY
    if _DAILY.search(what) or _WEEKLY.search(what):
        return is_daily == (_DAILY.search(what) is not None)
    is_word = promise.is_word_on_how_it_goes() and _CALLED_WORD.search(what) is not None
    return is_word or has_a_word_of(what, promise.title)
