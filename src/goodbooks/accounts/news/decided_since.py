"""Decisions that stand and came since a reader last heard: what they have to be told, and what they know themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.from_when import from_when
from goodbooks.accounts.news.in_full import in_full
from goodbooks.accounts.news.in_short import who as by_whom
from goodbooks.accounts.news.turned_around import follows, knows
from goodbooks.accounts.readers.in_their_words import is_theirs_to_say
from goodbooks.core.as_of_its_day import as_of_its_day, said_on
from goodbooks.core.phrasing import capital, sentence, short_day
from goodbooks.core.telling import between_marks, is_by
from goodbooks.entries.decision import Decision, put_right_on, reversal_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

LONGEST = 160
SETTLED = "Settled"
"""How a decision begins whose words for others are mine: nobody else is made to say them."""


def decided_since(book: Book, who: str, since: Told, question: Question) -> Iterator[Decision]:
    """What was decided in a matter of somebody's and they have not heard, the oldest first."""
    there = _there(book, question)
    for one in _new(book, who, since, question):
        if not knows(book, one, who, there):
            yield one


def known_since(book: Book, who: str, since: Told, question: Question) -> tuple[Decision, ...]:
    """The last decision that came since they heard and that they know, with those of its day by the same people: they made them, were there or were told."""
    there = _there(book, question)
    known = [one for one in _new(book, who, since, question) if knows(book, one, who, there)]
    last = known[-1:]
    return tuple(one for one in known if (one.on, one.who) == (last[0].on, last[0].who))


def as_decided(book: Book, decision: Decision, today: date) -> str:
    """A decision for whoever was not told of it: "Marcus decided on 3 November: Go ahead."; in my words for others "Settled on 3 November: we go on."."""
    by = f"{capital(by_whom(book, decision.who))} " if decision.who else "It was "
    said = SETTLED if decision.public else f"{by}decided"
    return f"{said}{_when_and_what(book, decision, words_of(decision), today)}"


def as_they_know(book: Book, decision: Decision, who: str, today: date) -> str:
    """A decision for whoever made or heard it: "As you decided on 3 November: Go ahead."; whoever made it reads their words, and not mine for others."""
    is_theirs = is_by(book, decision, who)
    if decision.public and not (is_theirs and has_own_words(decision)):
        words = _when_and_what(book, decision, words_of(decision), today)
        return f"As you decided{words}" if is_theirs else f"As you know, {SETTLED.lower()}{words}"
    by = "you" if is_theirs else f"you know, {by_whom(book, decision.who)}"
    return f"As {by} decided{_when_and_what(book, decision, as_sentence(decision), today)}"


def as_it_stands(book: Book, decision: Decision, by: str, today: date) -> str:
    """A decision in a message that says where a matter stands: that of the same day without the day; my words for others as my own news."""
    words, is_new = words_of(decision), decision.on == today
    if not decision.public:
        return f"{by} decided{_when_and_what(book, decision, words, today, today)}"
    if is_new:
        return f"{capital(words)} {from_when(decision, words, today)}".rstrip()
    return f"{SETTLED}{_when_and_what(book, decision, words, today)}"


def _when_and_what(
    book: Book, decision: Decision, words: str, today: date, named: date | None = None
) -> str:
    """The day and the words of a decision, and from when it holds: " on 3 November: Go ahead. From 1 March."; without the day where that is `named` before, and with that of the correction by which it has its words."""
    day = "" if decision.on == named else f" on {short_day(decision.on, today)}"
    day += corrected_on(book, decision, today)
    read = as_of_its_day(words, said_on(book, decision, "public" if decision.public else ""), today)
    told = f"{day}: {read} {from_when(decision, words, today)}"
    return told.rstrip()


def corrected_on(book: Book, decision: Decision, today: date) -> str:
    """What stands behind the day of a decision whose words are those of a later correction: ", corrected on 2 December"; "" where they are not."""
    day = put_right_on(book, decision, today)
    if day and decision.is_in_public() and not _is_told_anew(book, decision, day):
        return ""  # what was corrected is read by whoever decided alone
    return "" if day in (None, decision.on) else f", corrected on {short_day(day, today)}"


def _is_told_anew(book: Book, decision: Decision, since: date) -> bool:
    """Whether the words for others were written since a day."""
    return any(one.on >= since and one.line("public") for one in book.parts(decision)[1:])


def has_own_words(decision: Decision) -> bool:
    """Whether its title can be said to whoever decided it: it is neither a gap nor in my words for others."""
    return (
        bool(decision.title) and not decision.title.startswith("[") and not decision.is_in_public()
    )


def words_of(decision: Decision) -> str:
    """What was decided as a reader gets it: in its public words, else as noted."""
    if decision.public:
        return sentence(in_full(decision.public, LONGEST))
    return as_sentence(decision)


def as_sentence(decision: Decision) -> str:
    """A decision as a sentence of a message; what was said to me, or what they said of themselves, stands in quotation marks."""
    words = in_full(decision.title, LONGEST)
    return f"{between_marks(words)}." if is_theirs_to_say(decision, words) else sentence(words)


def _new(book: Book, who: str, since: Told, question: Question) -> Iterator[Decision]:
    for one in book.of(Decision):
        is_new = one.on <= question.today and since.is_new(one)
        is_there = is_new and reversal_of(book, one) is None
        if is_there and (one.ref in question.meant or follows(book, one, who)):
            yield one


def _there(book: Book, question: Question) -> set[tuple[str, str]]:
    """Who was there or was told, by decision."""
    return {(ref, book.person_key(name)) for ref, name in question.heard}
