"""packet: the review page of a period, by goal or by criterion, with every entry it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.claims import weighed
from goodbooks.accounts.criteria import Shelf, by_criterion, by_goal
from goodbooks.accounts.kept import Judged, judged
from goodbooks.accounts.setbacks import setbacks
from goodbooks.accounts.wins import best_first, doers, is_ours, told_in_a_line, told_in_full
from goodbooks.core.counting import plausible_share
from goodbooks.core.document import Document, Line, Question, Recipe, Row, Section, Step, Table
from goodbooks.core.phrasing import capital, counted, listed, sentence, short_day, shortened
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.stretch import Stretch, last_year_to
from goodbooks.core.telling import write_under
from goodbooks.entries.goal import Goal
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

YEAR = 366
SHORT_WINS = 2
SHORT_WRONG = 3
FEWEST = 5
TITLE = 90
SHORT_TITLE = 40
MOST_MONTHS = 12
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def stretch_of(question: Question) -> Stretch:
    """The period asked for; the last twelve months when none is."""
    usual = last_year_to(question.today)
    return Stretch(question.since or usual.since, question.until or usual.until)


def scope(question: Question) -> Scope:
    """What was won, promised and decided in the period; goals set up to a year before it."""
    since = days_before(stretch_of(question).since, YEAR)
    return Scope(
        question.today, kinds=("win", "goal", "promise", "decision", "outcome"), since=since
    )


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """Me, or those it is made for."""
    return question.readers


def compose(book: Book, question: Question) -> Document:
    """Results under each heading, what went wrong, the thin months, and what it all rests on.

    A period in which nothing is noted gives a page without sections.
    """
    period = stretch_of(question)
    today = question.today
    upto = min(period.until, today)
    inside = [win for win in book.of(Win) if period.since <= win.on <= upto]
    ours = [win for win in inside if is_ours(book, win)]
    theirs = [win for win in inside if win not in ours]
    promises = judged(book, "", period.since, upto, today)
    wrong = setbacks(book, promises, Stretch(period.since, upto), today)
    title = f"Review, {_with_year(period.since)} to {_with_year(period.until)}"
    if not (inside or promises or wrong):
        return Document("packet", title, "", ())
    shelves, unplaced = _placed(book, ours, period, question)
    limit = SHORT_WINS if question.is_short else len(ours)
    parts = [
        Section("In short", _in_short(ours, shelves, promises, wrong)),
        *(_shelf(book, shelf, question, limit) for shelf in shelves),
        *_unplaced(book, unplaced, question, limit),
        *_theirs(book, theirs, today),
        Section("Promises", _promises(promises, today, is_short=question.is_short)),
        Section(
            "What did not work, and what was learned", _shown(wrong, is_short=question.is_short)
        ),
        Section("Thin months", _thin(book, ours, Stretch(period.since, upto))),
    ]
    parts = [part for part in parts if part.blocks]
    parts.append(_appendix(book, parts, today, is_short=question.is_short))
    if not question.readers:
        parts.append(
            Section("Only for you, not to be sent", _only_for_me(ours, unplaced, question))
        )
    return Document(
        "packet", title, _subtitle(question, period), tuple(p for p in parts if p.blocks)
    )


def _with_year(day: date) -> str:
    """A day with its year, whatever today is: "13 November 2026"."""
    return f"{short_day(day, day)} {day.year}"


def _subtitle(question: Question, period: Stretch) -> str:
    whom = (
        f"for {listed(question.readers)}"
        if question.readers
        else "for you alone (--to NAME for a reader)"
    )
    by = "by criterion" if question.criteria else "by goal"
    so_far = (
        f", as of {short_day(question.today, question.today)}"
        if period.until > question.today
        else ""
    )
    return f"{capital(by)}, {whom}{so_far}"


def _placed(
    book: Book, wins: list[Win], period: Stretch, question: Question
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


def _in_short(
    wins: list[Win], shelves: tuple[Shelf, ...], promises: list[Judged], wrong: list[Step]
) -> tuple[Line, ...]:
    filled = sum(1 for shelf in shelves if shelf.wins)
    figures = sum(1 for win in wins if any(char.isdigit() for char in win.result))
    noun = "result" if len(wins) == 1 else "results"
    text = (
        f"{len(wins)} {noun}, {figures} with figures; {filled} of {len(shelves)} headings have one."
    )
    kept = sum(1 for one in promises if one.state.is_kept)
    more = f"{kept} of {len(promises)} promises kept by the day agreed. " if promises else ""
    if wrong:
        verb = "is" if len(wrong) == 1 else "are"
        more += f"{capital(counted(len(wrong), 'thing'))} did not work and {verb} said below."
    else:
        more += "Nothing is noted that did not work."
    return (
        Line(text, tuple(win.ref for win in wins), "lead"),
        Line(more, tuple(one.promise.ref for one in promises)),
    )


def _shelf(book: Book, shelf: Shelf, question: Question, limit: int) -> Section:
    """One heading: its measure, and each win with before and after."""
    title = capital(shelf.title)
    if shelf.goal and shelf.goal.who:
        names = ["me" if book.is_me(name) else book.name_of(name) for name in shelf.goal.who]
        title = f"{title} (goal of {listed(names)})"
    blocks: list[Line | Step] = []
    if shelf.goal:
        measure = f"; measured by {shelf.goal.measure}" if shelf.goal.measure else ""
        words = f"Set on {short_day(shelf.goal.on, question.today)}{measure}"
        blocks.append(Line(sentence(words), (shelf.goal.ref,)))
    told = best_first(shelf.wins)
    draw = told_in_a_line if question.is_short else told_in_full
    blocks += [draw(book, win, question.today) for win in told[:limit]]
    rest = told[limit:]
    if rest:
        blocks.append(
            Line(
                f"And {counted(len(rest), 'further result')}: in the long form.",
                tuple(w.ref for w in rest),
            )
        )
    if not shelf.wins:
        blocks.append(Line("No result is noted here in this period."))
    return Section(title, tuple(blocks))


def _unplaced(
    book: Book, wins: tuple[Win, ...], question: Question, limit: int
) -> tuple[Section, ...]:
    if not wins:
        return ()
    draw = told_in_a_line if question.is_short else told_in_full
    told = best_first(wins)
    blocks: list[Line | Step] = [draw(book, win, question.today) for win in told[: max(limit, 1)]]
    rest = told[max(limit, 1) :]
    if rest:
        blocks.append(
            Line(
                f"And {counted(len(rest), 'further result')}: in the long form.",
                tuple(w.ref for w in rest),
            )
        )
    return (Section("Not placed yet", tuple(blocks)),)


def _theirs(book: Book, wins: list[Win], today: date) -> tuple[Section, ...]:
    """What others did that helped, named as theirs."""
    lines = [
        Line(
            f"{listed(doers(book, win))}: {sentence(shortened(win.title, TITLE))} ({short_day(win.on, today)})",
            (win.ref,),
            "-",
        )
        for win in wins
    ]
    return (Section("What others did, with thanks", tuple(lines)),) if lines else ()


def _promises(promises: list[Judged], today: date, *, is_short: bool) -> tuple[Line, ...]:
    """The count with its range, and in the long form each promise."""
    if not promises:
        return (Line("No promise of mine came due in this period."),)
    kept = sum(1 for one in promises if one.state.is_kept)
    text = f"{kept} of {len(promises)} kept by the day agreed"
    if len(promises) < FEWEST:
        text += "; too few to say more than the list does."
    else:
        low, high = plausible_share(kept, len(promises))
        text += f"; so few fit any share between {low} and {high} in 100."
    lines = [Line(text, tuple(one.promise.ref for one in promises), "lead")]
    for one in () if is_short else promises:
        due = f", due {short_day(one.state.due.on, today)}" if one.state.due else ""
        word = "kept" if one.state.is_kept else one.state.state
        lines.append(
            Line(f"{shortened(one.promise.title, TITLE)}{due}: {word}", (one.promise.ref,), "-")
        )
    return tuple(lines)


def _shown(wrong: list[Step], *, is_short: bool) -> tuple[Line | Step, ...]:
    if not wrong:
        return (Line("Nothing is noted that did not work."),)
    if not is_short:
        return tuple(wrong)
    lines = [
        Line(
            " ".join(
                (
                    sentence(step.what),
                    *(r.text for r in step.remarks if r.text.startswith("Learned")),
                )
            ),
            step.cites,
            "-",
        )
        for step in wrong[:SHORT_WRONG]
    ]
    rest = wrong[SHORT_WRONG:]
    if rest:
        lines.append(
            Line(
                f"and {len(rest)} more: in the long form",
                tuple(r for s in rest for r in s.cites),
                "-",
            )
        )
    return tuple(lines)


def _thin(book: Book, wins: list[Win], period: Stretch) -> tuple[Line, ...]:
    """The months without a result, by name."""
    full = {(win.on.year, win.on.month) for win in wins}
    first = min(
        (entry.on for entry in book.entries if entry.kind != "person"), default=period.since
    )
    counted_from = max(period.since, min(first, period.until))
    months = Stretch(counted_from, period.until).months()
    thin = [month for month in months if (month.year, month.month) not in full]
    names = [f"{_MONTHS[month.month - 1]} {month.year}" for month in thin]
    most = min(len(names), MOST_MONTHS)
    more = [f"{len(names) - most} more months"] if len(names) > most else []
    text = (
        f"No result is noted in {listed([*names[:most], *more])}."
        if thin
        else "Every month has a result."
    )
    if first > period.since:
        text += f" These notes begin on {_with_year(first)}; the time before is not counted."
    return (Line(text),)


def _cited(parts: list[Section]) -> list[str]:
    """The refs of every line, in order of first mention."""
    found: dict[str, None] = {}
    for part in parts:
        for block in part.blocks:
            if isinstance(block, Step):
                found.update(
                    dict.fromkeys(
                        (*block.cites, *(r for line in block.remarks for r in line.cites))
                    )
                )
            elif isinstance(block, Line):
                found.update(dict.fromkeys(block.cites))
    return list(found)


def _appendix(book: Book, parts: list[Section], today: date, *, is_short: bool) -> Section:
    """Every entry that a line rests on: its day, kind and title; on one page, their ids alone."""
    refs = _cited(parts)
    if is_short:
        return Section(
            "",
            (
                Line(
                    f"It rests on {counted(len(refs), 'entry', 'entries')}; the long form lists them."
                ),
            ),
        )
    known = {entry.ref: entry for entry in book.entries}
    cited = [known[ref] for ref in refs if ref in known]
    cited.sort(key=lambda entry: (entry.on, entry.place))
    rows = tuple(
        Row((entry.ref, entry.on.isoformat(), entry.kind, shortened(entry.title, SHORT_TITLE)))
        for entry in cited
    )
    return Section(
        "Appendix: the entries it rests on",
        (Table(("Entry", "Day", "Kind", "Title"), rows),) if rows else (),
    )


def _only_for_me(
    wins: list[Win], unplaced: tuple[Win, ...], question: Question
) -> tuple[Line, ...]:
    """What would make it stronger: words to weigh, figures that are missing, wins without a place."""
    lines: list[Line] = []
    for win in wins:
        doubt = weighed(win.title, win.result)
        if doubt:
            lines.append(Line(f"“{shortened(win.title, TITLE)}”: {doubt}.", (win.ref,), "!"))
        lacks = [
            name
            for name, text in (("result: before -> after", win.result), ("known-by: how we know", win.known_by),
                ("benefits: for whom", win.benefits), ("my-part: what I did", win.my_part or not win.who))
            if not text
        ]  # fmt: skip
        if lacks:
            lines.append(
                Line(
                    f"“{shortened(win.title, 50)}” lacks {counted(len(lacks), 'line')}; {write_under(win, '; '.join(lacks))}",
                    (win.ref,),
                    "-",
                )
            )
    field = "criterion: its heading" if question.criteria else "for ^GOAL, at the end of its line"
    lines += [
        Line(
            f"“{shortened(win.title, 50)}” has no place yet; {write_under(win, field)}",
            (win.ref,),
            "!",
        )
        for win in unplaced
    ]
    return tuple(lines)


RECIPE = Recipe(
    name="packet",
    summary="The review page of a period: results by goal or criterion, what did not work, thin months.",
    argument="",
    scope=scope,
    readers=readers,
    compose=compose,
    example="goodbooks packet --period 2026-H2",
)
