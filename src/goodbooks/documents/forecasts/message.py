"""The forecast as a message to those it is made for: the day to plan with, the ways there are, what it rests on, and when they hear more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.word_to_come import my_words, usual_word
from goodbooks.accounts.to_come.assumptions import in_a_sentence
from goodbooks.accounts.to_come.changes import SURE, changes
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.document import Gap, Line, Message
from goodbooks.core.phrasing import capital, counted, listed, moment_text, short_day, shortened
from goodbooks.core.telling import typed
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.words import level_in_times, likely_in_words, times_in_words
from goodbooks.reckoning.forecasts.answered import reckoned
from goodbooks.reckoning.forecasts.words import plan_text

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.to_come.changes import Change
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.forecast import Forecast as Found

MOST_WAYS = 2
_LONGEST = 50
_NEXT = "[day and time of the next word]"


def message_of(
    book: Book, entry: Forecast, found: Found, question: Question, *, is_promised: bool
) -> Message | None:
    """The message; None for me alone, and where the day that is asked about is past."""
    today = question.today
    if not question.readers or (entry.due is not None and entry.due.on < today):
        return None
    ways = _ways(entry, found, today)
    # the page that goes with it cites what it rests on, so the message has no part for me alone
    is_told = "needs" not in question.hidden
    paragraphs = [Line(_days(entry, found, today, is_promised=is_promised, is_told=is_told))]
    if ways:
        paragraphs.append(Line(f"{capital(counted(len(ways), 'way'))} to a day that holds:"))
        paragraphs += [Line(way.told or way.text, (), "-") for way in ways]
        which = (
            "Tell me which you would rather have" if len(ways) > 1 else "Tell me if you want it so"
        )
        paragraphs.append(Line(f"{which}, and I plan for it."))
    gaps: list[Gap] = []
    paragraphs.append(Line(in_a_sentence(entry, found, question)))
    paragraphs.append(_next(book, entry, question, gaps))
    subject = f"When {_what(entry)} can be done, as of {short_day(today, today)}"
    return Message(question.readers, subject, tuple(paragraphs), tuple(gaps))


def _ways(entry: Forecast, found: Found, today: date) -> tuple[Change, ...]:
    """The ways after which some day holds; none where all that is left is the later day that is said before."""
    if entry.due is None:
        return ()
    ways = tuple(one for one in changes(entry, found, today) if one.day is not None)[:MOST_WAYS]
    return () if all(one.what == "day" for one in ways) else ways


def _what(entry: Forecast) -> str:
    return f"“{shortened(entry.title, _LONGEST)}”" if entry.title else "the work"


def _days(entry: Forecast, found: Found, today: date, *, is_promised: bool, is_told: bool) -> str:
    """The day to plan with and how sure it is; then the day that they have, by the same measure.

    `is_told` is whether the readers may know what it waits for.
    """
    later, even, chance = found.day(SURE), found.day(0.5), found.promise_chance
    asked = ""
    if entry.due is not None and chance is not None:
        whose = ", the promised day," if is_promised else ""
        day = short_day(entry.due.on, today)
        if chance >= SURE:
            return f"For {_what(entry)} {day} is {likely_in_words(chance)} to hold: {times_in_words(chance)}."
        asked = f" {capital(day)}{whose} is {likely_in_words(chance)}: {times_in_words(chance)}."
    if later is None:
        if_it_comes = _if_it_comes(entry, today) if is_told else ""
        none = f"For {_what(entry)} {plan_text(None, today)}."
        return f"{if_it_comes or none}{asked}"
    plan = (
        f"For {_what(entry)} {plan_text(later, today)}: {level_in_times(SURE)} it is done by then."
    )
    plan += _past_the_worst(found)
    sooner = f" By {short_day(even, today)} it is done as often as not." if even and even < later else ""  # fmt: skip
    return f"{plan}{asked}{sooner}"


def _past_the_worst(found: Found) -> str:
    """Why the day to plan with lies past the worst case that was named; "" where it does not."""
    said = next((one for one in found.cautions if one.name == "past-the-worst"), None)
    return f" {said.told}" if said else ""


def _if_it_comes(entry: Forecast, today: date) -> str:
    """Where no day is sure because something it waits for may not come: that, and the day if it does."""
    if all(one.chance == 1 for one in entry.needs):
        return ""
    certain = "\n".join(str(one._replace(chance=1.0)) for one in entry.needs)
    kept = tuple(pair for pair in entry.fields if pair[0] != "needs")
    found = reckoned(entry._replace(fields=(*kept, ("needs", certain))))
    day = None if isinstance(found, Refused) else found.day(SURE)
    if day is None:
        return ""
    names = listed(f"“{shortened(one.name, _LONGEST)}”" for one in entry.needs)
    return f"For {_what(entry)} I can name no sure day yet, as it waits for {names}. If that comes in time, {plan_text(day, today)}."


def _next(book: Book, entry: Forecast, question: Question, gaps: list[Gap]) -> Line:
    """When they hear more: the day that was said, or one that they were promised; else a gap."""
    moment = _moment(book, entry, question)
    if moment is None:
        about = f"^{entry.links[0]}" if entry.links else next(iter(entry.matters), "")
        to = " ".join(f"--to {typed(name)}" for name in question.readers if not book.is_me(name))
        said = f'{to} --next "{usual_word(question.today)}"'
        gaps.append(Gap(_NEXT, f"goodbooks forecast {about} {said}" if about else f"say {said}"))
        when = _NEXT
    else:
        when = moment_text(moment, question.today)
    return Line(f"I tell you more on {when}, and at once if the day moves.")


def _moment(book: Book, entry: Forecast, question: Question) -> Moment | None:
    """The day as it was said now, else the soonest that a next word of mine to one of them has."""
    if question.next_word:
        found = read_moment(question.next_word, question.today)
        return found if isinstance(found, Moment) else None
    for promise, word in my_words(book, question.today):
        is_theirs = any(book.is_same(a, b) for a in promise.to for b in question.readers)
        is_here = not entry.matters or bool(set(promise.matters) & set(entry.matters))
        if is_theirs and is_here and word.on >= question.today:
            return word
    return None
