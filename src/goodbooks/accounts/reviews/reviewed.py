"""What a period holds for a review: its results under their headings, its promises, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.reviews.criteria import Shelf, by_criterion, by_goal
from goodbooks.accounts.reviews.kept import Judged, judged, untold, words_left_out
from goodbooks.accounts.reviews.setbacks import is_learned_from, setbacks
from goodbooks.accounts.reviews.trusted import AGREED, told_yes, trusted_with
from goodbooks.accounts.reviews.wins import doers, is_ours
from goodbooks.core.document import Line, Question, Section, Step
from goodbooks.core.period import Period, last_of_month, last_year_to
from goodbooks.core.phrasing import (
    capital,
    counted,
    listed,
    month_text,
    sentence,
    short_day,
)
from goodbooks.core.placeholders import HELD_TITLE
from goodbooks.core.scope import days_before
from goodbooks.core.telling import is_mine, its_day, whom
from goodbooks.entries.goal import Goal
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.reckoning.granted import Grant

NOTHING_WRONG = "I have noted nothing that did not work."
KEPT = "Promises kept by the day agreed"
WRONG = "What did not work, and what was learned"
THIN = "Months without a result"
NOTED = ("win", "goal", "promise", "decision", "outcome")
"""The kinds that a review looks at; what merely hangs on one of them, and may be hidden, says nothing of when the notes begin."""
MOST_MONTHS = 12
_YEAR = 366


class Reviewed(NamedTuple):
    """A period up to today, and what it holds; `unplaced` are the results under no heading, `moved` the promises with a later day agreed in time, `agreed` what I asked for and was given, `unknown` counts the times of what comes again of which nothing is noted."""

    period: Period
    ours: tuple[Win, ...]
    theirs: tuple[Win, ...]
    shelves: tuple[Shelf, ...]
    unplaced: tuple[Win, ...]
    promises: tuple[Judged, ...]
    wrong: tuple[Step, ...]
    moved: tuple[Promise, ...]
    late_words: tuple[Promise, ...] = ()
    unknown: int = 0
    agreed: tuple[Grant, ...] = ()

    def is_empty(self) -> bool:
        """Whether nothing is noted in it."""
        return not (self.ours or self.theirs or self.promises or self.wrong or self.agreed)


def period_of(question: Question) -> Period:
    """The period asked for; the last twelve months when none is."""
    usual = last_year_to(question.today)
    return Period(question.since or usual.since, question.until or usual.until)


def reviewed(book: Book, question: Question) -> Reviewed:
    """What the period asked for holds."""
    period = period_of(question)
    past = Period(period.since, min(period.until, question.today))
    inside = [win for win in book.of(Win) if past.holds(win.on)]
    ours = tuple(win for win in inside if is_ours(book, win))
    theirs = tuple(win for win in inside if not is_ours(book, win))
    promises = judged(book, "", past.since, past.until, question.today)
    wrong = setbacks(book, promises, past, question.today)
    shelves, unplaced = _placed(book, ours, period, question)
    moved = tuple(_moved_on(book, past, question.today))
    late = tuple(_late_words(book, past, question.today))
    unsaid = untold(book, "", past.since, past.until, question.today)
    unknown = sum(len(one.days) for one in unsaid)
    return Reviewed(past, ours, theirs, shelves, unplaced, tuple(promises), tuple(wrong), moved, late, unknown, trusted_with(book, past.since, past.until))  # fmt: skip


def what_was_given(book: Book, told: Reviewed, question: Question) -> Section:
    """What I asked for and was given in the time, for whoever reads the page."""
    lines = (told_yes(book, one, question.today, question.readers) for one in told.agreed)
    return Section(AGREED, tuple(lines))


def _late_words(book: Book, past: Period, today: date) -> Iterator[Promise]:
    """My next words of a time that came late, or whose day went by: they say only when word comes, and are counted apart."""
    for one in words_left_out(book, "", past.since, today):
        is_in_it = one.next_word is not None and past.holds(one.next_word.on)
        if is_in_it and promise_state(book, one, today).state in ("late", "delivered late", "missed"):  # fmt: skip
            yield one


def _moved_on(book: Book, past: Period, today: date) -> Iterator[Promise]:
    """My promises of a time whose first day came in it, and for which a later day was agreed before."""
    for promise in book.of(Promise):
        if (
            is_mine(book, promise)
            and promise.due
            and past.holds(promise.due.on)
            and not promise.next_word
        ):
            state = promise_state(book, promise, today)
            if state.state == "moved" and state.due and state.due.on > promise.due.on:
                yield promise


def _placed(
    book: Book, wins: Iterable[Win], period: Period, question: Question
) -> tuple[tuple[Shelf, ...], tuple[Win, ...]]:
    """The wins under the criteria, or else under the goals that were judged in the period."""
    if question.criteria:
        return by_criterion(book, wins, question.criteria)
    booked = {ref for win in wins for ref in win.links}
    goals = [
        goal
        for goal in book.of(Goal)
        if goal.id in booked
        or (
            goal.on <= min(period.until, question.today)
            and not (goal.due and goal.due.on < period.since)
        )
    ]
    return by_goal(book, wins, goals)


def for_readers(told: Reviewed) -> Reviewed:
    """What of it stands on a page for others: the promises that were kept and have words for them, and what went wrong with what was learned from it."""
    kept = tuple(
        one for one in told.promises if one.state.is_kept and one.promise.title != HELD_TITLE
    )
    return told._replace(promises=kept, wrong=tuple(filter(is_learned_from, told.wrong)))


def in_short(told: Reviewed, *, is_for_others: bool) -> Section:
    """How many results there are, how the promises went, and whether something went wrong."""
    wins = told.ours
    filled = sum(1 for shelf in told.shelves if shelf.wins)
    figures = sum(1 for win in wins if any(map(str.isdigit, win.result)))
    text = f"{capital(counted(len(wins), 'result'))}{_in_figures(figures, len(wins))}.{_filled(filled, len(told.shelves))}"
    lead = Line(text, tuple(win.ref for win in wins), "lead")
    more = _shown_to_others(told) if is_for_others else _how_it_went(told)
    return Section("In short", (lead, more) if more.text else (lead,))


def _how_it_went(told: Reviewed) -> Line:
    """To me: how many promises were kept where one was, and how much went wrong."""
    promises, wrong = told.promises, told.wrong
    kept = sum(1 for one in promises if one.state.is_kept)
    came, known = len(promises) + told.unknown, " are known to be" if told.unknown else ""
    more = f"{kept} of {came} promises{known} kept by the day agreed. " if kept else ""
    verb = "is" if len(wrong) == 1 else "are"
    count = capital(counted(len(wrong), "thing"))
    more += f"{count} did not work, and {verb} told below." if wrong else NOTHING_WRONG
    return Line(more, tuple(one.promise.ref for one in promises))


def _shown_to_others(told: Reviewed) -> Line:
    """To others: that promises were kept, where more than one was, and that what did not work taught something."""
    kept, wrong = len(told.promises), len(told.wrong)
    said = [f"{capital(counted(kept, 'promise'))} were kept by the day agreed."] if kept > 1 else []
    if wrong:
        said.append(
            f"{capital(counted(wrong, 'thing'))} did not work; what I learned is told below."
        )
    return Line(" ".join(said), tuple(one.promise.ref for one in told.promises))


def _in_figures(figures: int, results: int) -> str:
    """How many of the results have figures, behind their number; "" where none has."""
    if not figures:
        return ""
    if figures == results:
        return ", with figures" if results == 1 else ", each with figures"
    return f", {counted(figures, 'of them', 'of them')} with figures"


def _filled(filled: int, headings: int) -> str:
    """Under how many of the headings a result stands, as a sentence behind another; "" where there are none."""
    if not headings:
        return ""
    if filled == headings:
        return " Every heading below has at least one." if headings > 1 else ""
    if headings == 1:
        return " The heading below has none."
    of_all = f"of the {headings} headings below"
    some = capital(counted(filled, of_all, of_all)) if filled else f"None {of_all}"
    return f" {some} {'have' if filled > 1 else 'has'} one."


def heading(book: Book, shelf: Shelf, readers: tuple[str, ...] = ()) -> str:
    """A heading, and whose goal it is where it is one: of the one who reads it, "your goal"."""
    title = capital(shelf.title)
    if shelf.goal is None or not shelf.goal.who:
        return title
    if all(map(book.is_me, shelf.goal.who)):
        return f"{title} (my own goal)"
    if len(readers) == len(shelf.goal.who) == 1 and book.is_same(readers[0], shelf.goal.who[0]):
        return f"{title} (your goal)"
    return f"{title} (goal of {whom(book, shelf.goal.who)})"


def unplaced_heading(told: Reviewed, question: Question) -> str:
    """What stands over results under no heading: to be placed by me, and to a reader the others, or all there are."""
    if not question.readers:
        return "Not placed yet"
    return "Other results" if told.shelves else "Results"


def by_others(book: Book, win: Win, today: date) -> Line:
    """What somebody else did that helped, named as theirs."""
    return Line(
        f"{listed(doers(book, win))}: {sentence(win.title)} ({its_day(win, today)})",
        (win.ref,),
        "-",
    )


def kept_by_their_day(told: Reviewed, today: date) -> tuple[Line, ...]:
    """To others: each promise that was kept, the latest first; one that comes again once, with how often."""
    times: dict[str, list[Judged]] = {}
    for one in reversed(told.promises):
        times.setdefault(one.promise.ref, []).append(one)
    lines = []
    for ref, found in times.items():
        due = found[0].state.due
        day = short_day(due.on, today) if due else ""
        often = f", {len(found)} times, the last on {day}" if found[1:] else f", by {day}"
        lines.append(Line(sentence(f"{found[0].promise.title}{often if day else ''}"), (ref,), "-"))
    return tuple(lines)


def share_kept(told: Reviewed) -> Line:
    """To me: how many of my promises were kept."""
    promises, refs = told.promises, tuple(one.ref for one in told.moved)
    if not promises and told.unknown:
        words = f"Of {counted(told.unknown, 'time')} of what comes again nothing is noted; nothing else that I promised came due."
        return Line(words)
    if not promises and refs:
        verb = "was" if len(refs) == 1 else "were"
        text = f"{capital(counted(len(refs), 'promise'))} of mine {verb} moved to a later day in time; no other came due."
        return Line(text, refs)
    late = tuple(one.ref for one in told.late_words)
    if not promises and late:
        words = f"{capital(counted(len(late), 'next word'))} of mine came late; nothing else that I promised came due."
        return Line(words, late)
    if not promises:
        return Line("No promise of mine came due in this period.")
    kept = sum(1 for one in promises if one.state.is_kept)
    text = f"{kept} of {len(promises)} kept by the day agreed."
    if told.unknown:
        text = f"{kept} of {len(promises) + told.unknown} are known to be kept by the day agreed. Of {counted(told.unknown, 'time')} among them nothing is noted, so more is not said."
    elif len(promises) == 1:
        text = f"One promise of mine came due, and it was {'' if kept else 'not '}kept by its day."
    if late:
        text += f" {capital(counted(len(late), 'next word'))} of mine came late, and {'is' if len(late) == 1 else 'are'} counted apart."
    return Line(text, (*(one.promise.ref for one in promises), *late), "lead")


def looked_at_since(period: Period) -> date:
    """The day from which a review of a period looks at the book: goals may have been set in the year before it."""
    return days_before(period.since, _YEAR)


def thin_months(book: Book, told: Reviewed) -> Section:
    """The whole months without a result, by name, from the first line that was written on; neither the month in which the notes begin nor one that is cut off counts as thin."""
    period = told.period
    full = {(win.on.year, win.on.month) for win in told.ours}
    first = _notes_begin(book, period)
    counted_from = max(period.since, min(first, period.until))
    months = Period(counted_from, period.until).months()
    empty = [month for month in months if (month.year, month.month) not in full]
    running = _cut_off(period)
    begun = first.replace(day=1) if first > period.since and first.day > 1 else None
    thin = [month for month in empty if month not in (running, begun)]
    text = _thin(thin, is_whole=not {running, begun}.isdisjoint(empty))
    if set(months) <= {running, begun} & set(empty):
        text = ""
    if running in empty:
        text += f" {month_text(running)} is not whole, and does not count."
    is_older = any(win.on < first for win in told.ours)
    begin = "I began to write" if is_older else "my notes begin"
    before = "what is older was noted later" if is_older else "the time before does not count"
    if first > period.since and text.startswith(_EVERY):
        rest = text.removeprefix(_EVERY).replace(".", f"; {before}.", 1)
        text = f"Since {with_year(first)}, when {begin}, every{rest}"
    elif first > period.since:
        text += f" {capital(begin)} on {with_year(first)}{';' if is_older else ', so'} {before}."
    return Section(THIN, (Line(text.strip()),))


_EVERY = "Every"


def _notes_begin(book: Book, period: Period) -> date:
    """The day on which the first line was written that a review of this time looks at: what is told of the past begins no notes."""
    since = looked_at_since(period)
    first: date | None = None
    for one in book.entries:
        if first is not None and one.on >= first:
            break  # nothing from here on was written earlier
        if one.kind in NOTED and one.on >= since:
            written = one.written
            day = max(one.on, written.on) if written else one.on
            first = day if first is None else min(first, day)
    return first or period.since


def _thin(thin: list[date], *, is_whole: bool) -> str:
    """The months by name, or that there is none."""
    if not thin:
        return f"{_EVERY}{' whole' if is_whole else ''} month has a result."
    names = [_run(one) for one in _runs(thin)]
    most = min(len(names), MOST_MONTHS)
    more = [f"{len(names) - most} more stretches"] if len(names) > most else []
    return f"I have noted no result for {listed([*names[:most], *more])}."


def _runs(months: list[date]) -> list[list[date]]:
    """Months in runs, each of which follows the one before."""
    found: list[list[date]] = []
    for month in months:
        before = found[-1][-1] if found else None
        if before and (month.year - before.year) * 12 + month.month - before.month == 1:
            found[-1].append(month)
        else:
            found.append([month])
    return found


def _run(months: list[date]) -> str:
    """Months that follow each other: "May 2026", "May and June 2026", "August to November 2026"."""
    first, last = months[0], months[-1]
    if first == last:
        return month_text(first)
    begins = month_text(first)
    if first.year == last.year:
        begins = begins.removesuffix(f" {first.year}")
    return f"{begins} {'to' if len(months) > 2 else 'and'} {month_text(last)}"


def _cut_off(period: Period) -> date | None:
    """The first day of the month within which a period ends, if it ends before that month does."""
    until = period.until
    return None if until == last_of_month(until) else until.replace(day=1)


def with_year(day: date) -> str:
    """A day with its year, whatever today is: "13 November 2026"."""
    return f"{short_day(day, day)} {day.year}"
