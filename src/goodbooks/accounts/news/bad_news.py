"""Bad news for one reader: dates late, missed or moved, exceptions past their end, shaky conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.readers.word_named import of_its_area
from goodbooks.accounts.to_come.unlikely_days import doubted, to_plan_with
from goodbooks.core.document import DAY_HERE, Gap
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, counted, listed, sentence, short_day, shortened
from goodbooks.core.telling import add_for, is_by, is_to, is_with
from goodbooks.entries.decision import Decision, end_of, exception_end, reversal_of
from goodbooks.entries.goal import Goal
from goodbooks.entries.outcome import of_its_condition
from goodbooks.entries.promise import Promise, PromiseState, had_word, open_promises
from goodbooks.reckoning.each_time import each_time
from goodbooks.reckoning.two_days import overtaken_days
from goodbooks.reckoning.under_a_yes import promise_stands, promised_under

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.outcome import Outcome

SOON_DAYS = 7
TITLE, LONGEST_RULE = 90, 160


class News(NamedTuple):
    """One piece of news, the few words of it for a list, its refs, and what it lacks."""

    text: str
    short: str
    cites: tuple[str, ...]
    gap: Gap | None = None


def matters_of(book: Book, who: str) -> frozenset[str]:
    """The matters of the goals that somebody is judged on."""

    def found() -> frozenset[str]:
        goals = (goal for goal in book.of(Goal) if is_by(book, goal, who))
        return frozenset(name_key(tag) for goal in goals for tag in goal.matters)

    return book.once(("matters of goals", book.person_key(who)), found)


def concerns(book: Book, entry: Entry, who: str) -> bool:
    """Whether an entry is by or to somebody, or in a matter of their goals."""
    if is_with(book, entry, who):
        return True
    return bool(entry.matters) and not matters_of(book, who).isdisjoint(
        map(name_key, entry.matters)
    )


def my_promises(book: Book, who: str, today: date) -> Sequence[tuple[Promise, PromiseState]]:
    """The promises that I have to keep and that concern somebody, with how each stands; without those given under a yes that was taken back."""
    return book.once((my_promises, who, today), lambda: _my_promises(book, who, today))


def _my_promises(book: Book, who: str, today: date) -> list[tuple[Promise, PromiseState]]:
    fallen = promised_under(book, today)
    return [
        (promise, promise_stands(book, promise, today))
        for promise in book.of(Promise)
        if promise.on <= today
        and promise.ref not in fallen
        and _is_mine(book, promise)
        and concerns(book, promise, who)
        and book.person_key(who) not in had_word(book, promise, today)
    ]


def bad_news(
    book: Book, who: str, since: Told, today: date, settled: Collection[str] = ()
) -> tuple[News, ...]:
    """The bad news for somebody, the worst first; a late date stays in it until it is settled. What hangs on a condition is none where only I know what became of it, `settled`."""
    every = my_promises(book, who, today)
    mine = [pair for pair in every if not pair[0].is_only_a_word() or is_to(book, pair[0], who)]

    def each(
        part: Callable[[Book, Promise, PromiseState, Told, date], Iterator[News]],
    ) -> list[News]:
        return [news for pair in mine for news in part(book, *pair, since, today)]

    exceptions = [d for d in book.of(Decision) if d.on <= today and concerns(book, d, who)]
    past = [news for decision in exceptions for news in _past_its_end(book, decision, today)]
    unlikely = _unlikely(book, who, today)
    risks = [one for one in each(_at_risk) if one.cites[1:] or one.cites[0] not in settled]
    missed = [*_missed_times(book, who, since, today)]
    moved = [news for pair in mine if not _is_their_word(book, pair[1], who) for news in _moved(book, *pair, since, today)]  # fmt: skip
    return (*each(_late), *each(_broken), *missed, *past, *unlikely, *risks, *moved)


def _is_their_word(book: Book, state: PromiseState, who: str) -> bool:
    """Whether the reader said what became of it last: a day that they moved is no news to them."""
    return state.after is not None and is_by(book, state.after, who)


def _missed_times(book: Book, who: str, since: Told, today: date) -> Iterator[News]:
    """What was to come each time and did not, since they heard, by its days: also under a yes that was taken back since, for that it was missed stays so."""
    for promise in book.of(Promise):
        is_for_them = promise.on <= today and promise.line("every") and is_to(book, promise, who)
        if not is_for_them or not _is_mine(book, promise):
            continue
        missed = [one for one in each_time(book, promise, today) if one.state == "missed" and one.after and since.is_new(one.after)]  # fmt: skip
        days = listed(short_day(one.due.on, today) for one in missed if one.due)
        if days:
            cites = (promise.ref, *(one.after.ref for one in missed if one.after))
            title = of_its_area(book, promise, today) or _title(book, promise)
            yield News(f"{capital(title)} did not come on {days}.", f"{title} did not come", cites)


def _is_mine(book: Book, promise: Promise) -> bool:
    names = (*promise.who, *promise.on_behalf_of)
    return not promise.who or any(map(book.is_me, names))


def _title(book: Book, promise: Promise) -> str:
    if promise.is_only_a_word():
        return "the next word from me"
    others = _gave(book, promise)
    by = f", promised by {listed(others)}" if others else ""
    return f"“{shortened(promise.title, TITLE)}”{by}"


def _gave(book: Book, promise: Promise) -> list[str]:
    """Who but me gave a promise."""
    return [name for name in promise.who if not book.is_me(name)]


def _unlikely(book: Book, who: str, today: date) -> Iterator[News]:
    """Each day of mine or of theirs that the forecast gives less than an even chance, with the day to plan with."""
    left = {*overtaken_days(book, today), *promised_under(book, today)}
    for promise, _ in open_promises(book, today):
        if promise.ref in left:
            continue
        is_ours = _is_mine(book, promise) or is_by(book, promise, who)
        found = doubted(book, promise, today) if is_ours and concerns(book, promise, who) else None
        if found is not None and found.day is not None:
            names = tuple("you" if book.is_same(one, who) else one for one in promise.who)
            title = _title(book, promise._replace(who=names))
            by = f"{title}{',' if _gave(book, promise) else ''} by {short_day(found.day, today)}"
            cites = (promise.ref, found.entry.ref)
            text = f"At risk: {by}. That day {to_plan_with(found, today)}"
            yield News(text, f"{title} is at risk", cites)


def _late(
    book: Book, promise: Promise, state: PromiseState, since: Told, today: date
) -> Iterator[News]:
    if state.state == "late" and state.due:
        moved = f'outcome me "moved" for {promise.ref} by {DAY_HERE}\n' if promise.id else ""
        gap = Gap("[new day]", add_for(promise, 'outcome "moved"', " by DAY"), moved)
        title = of_its_area(book, promise, today) or _title(book, promise)
        text = f"Late: {title} was due {short_day(state.due.on, today)}. It will be there by {gap.marked}."
        yield News(text, f"{title} is late", (promise.ref,), gap)


def _broken(
    book: Book, promise: Promise, state: PromiseState, since: Told, today: date
) -> Iterator[News]:
    """What was missed, came late, or is disputed, since the reader last heard."""
    after = state.after
    if after is None or not since.is_new(after):
        return
    due = state.due.on if state.due else None
    title, how = _title(book, promise), state.state
    if _gave(book, promise):
        title += ","
    was_due = f" was due on {short_day(due, today)} and" if due else ""
    said = {"missed": f"{was_due} did not come", "disputed": f"{was_due} is disputed"}.get(how, "")
    if how == "delivered late":
        said = _came_late(due, state.settled, today)
    if said:
        short = {"missed": "did not come", "disputed": "is disputed"}.get(how, CAME_LATE)
        yield News(f"{capital(title)}{said}.", f"{title} {short}", (promise.ref, after.ref))


def _came_late(due: date | None, settled: date | None, today: date) -> str:
    """That something came after its day, as one writes it: by how much, and when."""
    late = (settled - due).days if due and settled else 0
    by = "a day late" if late == 1 else f"{counted(late, 'day')} late" if late else "late"
    return f" came {by}, on {short_day(settled, today)}" if settled else f" came {by}"


def in_a_subject(news: Sequence[News]) -> str:
    """What bad news there is, in a few words for the subject of a mail; "" where there is none."""
    how = {next((end for end in _ENDS if one.short.endswith(end)), "") for one in news}
    if not news:
        return ""
    said = _ENDS.get(next(iter(how)), "") if len(how) == 1 else "late" if how <= _LATE else ""
    others = "late, at risk or moved" if "has moved" in how else "late or at risk"
    said = said or others
    return f"{counted(len(news), 'thing')} {said}"


CAME_LATE = "came late"
_ENDS = {CAME_LATE: "that came late", "did not come": "that did not come", "is late": "late", "is at risk": "at risk", "has moved": "moved"}  # fmt: skip
"""How a piece of news ends in a few words, and how a subject says it of several."""
_LATE = frozenset({CAME_LATE, "is late"})


def _moved(
    book: Book, promise: Promise, state: PromiseState, since: Told, today: date
) -> Iterator[News]:
    """A day that comes later than the one that was given; an earlier one is no bad news."""
    after = state.after
    if after is None or after.what() != "moved" or not state.is_open or not since.is_new(after):
        return
    if state.state == "late" or state.agreed is None:
        return
    if promise.due is not None and state.agreed.on <= promise.due.on:
        return
    before = f", from {short_day(promise.due.on, today)}" if promise.due else ""
    title = _title(book, promise)
    text = f"Moved: {title}{before} to {short_day(state.agreed.on, today)}{_why(after)}"
    yield News(sentence(text), f"{title} has moved", (promise.ref, after.ref))


def _why(outcome: Outcome) -> str:
    """The rest of an outcome's title after its state: the reason, in my words."""
    first, _, rest = outcome.title.partition(" ")
    is_state = first.strip(".,:;!").lower() in ("moved", "postponed")
    reason = rest.strip() if is_state else outcome.title
    return f": {shortened(reason, 80)}" if reason and reason.lower() != "moved" else ""


def _at_risk(
    book: Book, promise: Promise, state: PromiseState, since: Told, today: date
) -> Iterator[News]:
    """An open promise whose condition failed, is not said to be met, or must be met soon."""
    due = promise.condition_due
    if not state.is_open or not (promise.condition or due):
        return
    said = of_its_condition(book, promise, today)
    what = f" (“{shortened(promise.condition, TITLE)}”)" if promise.condition else ""
    title = _title(book, promise)
    cites = (promise.ref, said.ref) if said else (promise.ref,)
    if said and said.what() == "failed":
        day = short_day(said.on, today)
        yield News(
            f"At risk: {title}; its condition{what} failed on {day}.", f"{title} is at risk", cites
        )
    elif not said and due and due.on < today:
        gap = Gap("[met or not]", add_for(promise, 'outcome "met"') + ', or outcome "failed"')
        text = f"At risk: {title}; its condition{what} was to be met by {short_day(due.on, today)}: {gap.marked}."
        yield News(text, f"{title} is at risk", cites, gap)
    elif not said and due and (due.on - today).days <= SOON_DAYS:
        text = f"At risk: {title} holds only if its condition{what} is met by {short_day(due.on, today)}."
        yield News(text, f"{title} is at risk", cites)


def _past_its_end(book: Book, decision: Decision, today: date) -> Iterator[News]:
    if (
        not (decision.exception or decision.skips)
        or (ends := end_of(book, decision, today)) is None
        or decision.is_in_public()
    ):
        return
    is_over = exception_end(book, decision, today) or reversal_of(book, decision)
    if is_over or ends.on >= today:
        return
    rule = listed(dict.fromkeys((*filter(None, (decision.exception,)), *decision.skips)))
    end = short_day(ends.on, today)
    gap = Gap("[is it over?]", add_for(decision, 'outcome "ended"'))
    text = f"Left out until {end}: {sentence(shortened(rule, LONGEST_RULE))} {gap.marked}"
    yield News(
        text, f"the exception to “{shortened(rule, TITLE)}” is past its end", (decision.ref,), gap
    )
