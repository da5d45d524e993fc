"""standing: my side of the relationship as lists that can be opened; counts, never a score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.choices.pictured import promises_and_wins
from goodbooks.accounts.news.word_to_come import my_words
from goodbooks.accounts.owed import debt_text, i_owe, waited_for
from goodbooks.accounts.reviews.kept import Judged, Untold, kept_count, untold, words_left_out
from goodbooks.accounts.reviews.kept import judged as judged_promises
from goodbooks.accounts.reviews.trusted import told_yes, trusted_with
from goodbooks.accounts.to_come.days_to_come import days_of
from goodbooks.accounts.to_come.forecasts import came_true
from goodbooks.core.citing import cited
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.phrasing import capital, counted, listed, short_day, shortened
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import add_for, is_to, is_to_myself, its_day, or_for
from goodbooks.entries.goal import Goal
from goodbooks.entries.win import Win
from goodbooks.reckoning.under_a_yes import OF_A_YES

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

PERIOD_DAYS = 365
MOST_LISTED, MOST_DAYS = 12, 5


def scope(question: Question) -> Scope:
    """A year of promises, wins and goals, or what concerns one person."""
    if question.who:
        return Scope(question.today, people=(question.who,))
    return Scope(
        question.today,
        kinds=(*OF_A_YES, "promise", "request", "talk", "win", "goal", "forecast"),
        since=_since(question.today),
    )


def _since(today: date) -> date:
    return days_before(today, PERIOD_DAYS)


def compose(book: Book, question: Question) -> Document:
    """My promises, my surprises, the wins and the credit; then what others owe me."""
    today, who = question.today, question.who
    since = _since(today)
    judged = judged_promises(book, who, since, today, today)
    unsaid = untold(book, who, since, today, today)
    wins = [
        win
        for win in book.of(Win)
        if since <= win.on <= today and (not who or _is_for(book, win, who))
    ]
    sections = (
        _kept(judged, unsaid, today),
        _surprises(judged, unsaid, _overdue(book, who, judged, today), today),
        came_true(book, today),
        Section(
            "What you asked for, and have",
            tuple(told_yes(book, one, today) for one in trusted_with(book, since, today, who)),
        ),
        _wins(book, wins, today),
        _credit(wins, today),
        *promises_and_wins([(one.promise, one.state) for one in judged], wins),
        _owed(book, who, today),
        Section("How to read this", (Line(_HOW_TO_READ), *_words(book, who, since, today))),
    )
    title = f"How you stand with {book.name_of(who)}" if who else "How you stand"
    shown = tuple(section for section in sections if section.blocks)
    since_when = f"Since {short_day(since, today)}"
    return Document("standing", title, since_when, shown, days_of(book, question, cited(shown)))


_HOW_TO_READ = (
    "A promise counts once its day has come, and only if it had a day. A day agreed anew before "
    "the old one came takes its place. These are lists to open, not a mark for anybody."
)


def _words(book: Book, who: str, since: date, today: date) -> tuple[Line, ...]:
    """How many next words came due, which are no promise of work and are not counted."""
    left = words_left_out(book, who, since, today)
    if not left:
        return ()
    are = "is" if len(left) == 1 else "are"
    words = f"{capital(counted(len(left), 'next word'))}, by which you only said when they hear from you, {are} not among them."
    return (Line(words, tuple(one.ref for one in left)),)


def _is_for(book: Book, win: Win, who: str) -> bool:
    """Whether a win is booked to a goal of theirs, or made with or for them."""
    goals = (book.get(ref) for ref in win.links)
    owners = [name for goal in goals if isinstance(goal, Goal) for name in goal.who]
    return any(book.is_same(name, who) for name in (*owners, *win.who, *win.to, *win.credit))


def _kept(judged: list[Judged], unsaid: tuple[Untold, ...], today: date) -> Section:
    kept = sum(1 for one in judged if one.state.is_kept)
    words = kept_count(kept, len(judged), sum(len(one.days) for one in unsaid))
    lines = [
        Line(
            words,
            (*(one.promise.ref for one in judged), *(one.promise.ref for one in unsaid)),
            "lead",
        )
    ]
    lines += [_unsaid(one, today) for one in unsaid]
    ordered = [one for one in judged if one.state.is_kept] + [
        one for one in judged if not one.state.is_kept
    ]
    for one in ordered[:MOST_LISTED]:
        word = "kept" if one.state.is_kept else one.state.state
        due = f", due {short_day(one.state.due.on, today)}" if one.state.due else ""
        mark = "-" if one.state.is_kept else "!"
        lines.append(
            Line(f"{shortened(one.promise.title, 80)}{due}: {word}", (one.promise.ref,), mark)
        )
    return Section("Promises you kept", (*lines, *_more(len(ordered))))


def _unsaid(one: Untold, today: date) -> Line:
    """A promise with its last times of which nothing is said, and how the book learns what became of one."""
    shown = [short_day(day, today) for day in one.days[-MOST_DAYS:]]
    before = len(one.days) - len(shown)
    days = listed([*([f"{before} before"] if before else []), *shown])
    how = add_for(one.promise, f'{one.days[-1]} outcome "delivered"')
    how += or_for(one.promise, f'{one.days[-1]} outcome "missed"')
    how += or_for(one.promise, f'{one.days[-1]} outcome "excused"')
    words = f"{shortened(one.promise.title, 80)}: nothing says what became of {days}; where it was given: {how}"
    return Line(words, (one.promise.ref,), "!")


def _more(total: int) -> tuple[Line, ...]:
    rest = total - MOST_LISTED
    return (Line(f"and {rest} more", (), "-"),) if rest > 0 else ()


def _overdue(book: Book, who: str, judged: list[Judged], today: date) -> tuple[Line, ...]:
    """What else somebody waits for past its day, and is no promise of work: an answer to what they asked, or a next word."""
    counted_already = {one.promise.ref for one in judged}
    owed = [one for one in i_owe(book, today, who) if not is_to_myself(book, one.entry)]
    late = [one for one in owed if one.is_late(today) and one.entry.ref not in counted_already]
    words = [(one, word) for one, word in my_words(book, today) if word.on < today and (not who or is_to(book, one, who))]  # fmt: skip
    answers = (Line(f"{listed(one.to)}: {debt_text(one, today)}", one.cites, "!") for one in late)
    return (*answers, *(Line(f"{listed(one.to)}: The next word (was due {short_day(word.on, today)})", (one.ref,), "!") for one, word in words))  # fmt: skip


def _how_days_went(told: int, silent: int, unknown: int, overdue: int, *, is_any: bool) -> str:
    """How many days moved in good time or passed without a word, of how many nothing is said, and how much else is overdue."""
    words = (
        f"{capital(counted(told, 'day'))} moved with a word in good time; {counted(silent, 'day')} passed without one."
        if told or silent
        else "Every day that came was the day you named."
    )
    if unknown:
        gone = f"Of {counted(unknown, 'day')} nothing says whether you kept {'it' if unknown == 1 else 'them'}."
        words = f"{words} {gone}" if told or silent else gone
    elif not is_any:
        words = "No day has come yet that could surprise anybody."
    if overdue:
        waits = f"Apart from promises of work, {counted(overdue, 'thing')} somebody waits for {'is' if overdue == 1 else 'are'} overdue."
        words = f"{words} {waits}" if told or silent or unknown else waits
    return words


def _surprises(
    judged: list[Judged], unsaid: tuple[Untold, ...], overdue: tuple[Line, ...], today: date
) -> Section:
    """Days that moved in good time, and days that passed without a word; that none surprised anybody is said only where each is known, and nothing is overdue."""
    unknown = sum(len(one.days) for one in unsaid)
    told = [one for one in judged if not one.promise.every and one.promise.due != one.state.due]
    silent = [
        one
        for one in judged
        if one.state.state in ("late", "moved late", "missed", "delivered late")
    ]
    words = _how_days_went(len(told), len(silent), unknown, len(overdue), is_any=bool(judged))
    lines = [
        Line(
            words,
            (*(one.promise.ref for one in (*told, *silent)), *(one.promise.ref for one in unsaid)),
            "lead",
        )
    ]
    for one in told[:MOST_LISTED]:
        before = one.promise.due
        day = f" from {short_day(before.on, today)}" if before else ""
        to = f" to {short_day(one.state.due.on, today)}" if one.state.due else ""
        lines.append(
            Line(f"{shortened(one.promise.title, 80)}: moved{day}{to}", (one.promise.ref,), "-")
        )
    lines += [
        Line(f"{shortened(one.promise.title, 80)}: {one.state.state}", (one.promise.ref,), "!")
        for one in silent[:MOST_LISTED]
    ]
    lines += overdue[:MOST_LISTED]
    return Section("No surprises", tuple(lines))


def _wins(book: Book, wins: list[Win], today: date) -> Section:
    booked = [win for win in wins if any(isinstance(book.get(ref), Goal) for ref in win.links)]
    unbooked = [win for win in wins if win not in booked]
    lead = f"{capital(counted(len(booked), 'win'))} booked to a goal, {counted(len(unbooked), 'win')} to none."
    if not wins:
        lead = "No win is in the book for this time; the next one takes a line: goodbooks add 'win \"…\"'"
    lines = [Line(lead, tuple(win.ref for win in wins), "lead")]
    for win in booked[::-1][:MOST_LISTED]:
        goal = next(g for g in map(book.get, win.links) if isinstance(g, Goal))
        result = f" ({shortened(win.result, 60)})" if win.result else ""
        words = f"{capital(its_day(win, today))}: {shortened(win.title, 110)}{result}, for {listed(goal.who)}: {shortened(goal.title, 90)}"
        lines.append(Line(words, (win.ref, goal.ref), "-"))
    lines += [
        Line(
            f"{capital(its_day(w, today))}: {shortened(w.title, 110)}, for no goal yet",
            (w.ref,),
            "!",
        )
        for w in unbooked[::-1][:MOST_LISTED]
    ]
    return Section("Wins you booked", tuple(lines))


def _credit(wins: list[Win], today: date) -> Section:
    given = [win for win in wins if win.credit]
    names = dict.fromkeys(name for win in given for name in win.credit)
    lead = f"Credit given in {counted(len(given), 'win')}, to {listed(names)}."
    if not names:
        return Section("Credit you gave", ())
    lines = [Line(lead, tuple(win.ref for win in given), "lead")]
    lines += [
        Line(
            f"{capital(its_day(w, today))}: {listed(w.credit)}, for {shortened(w.title, 110)}",
            (w.ref,),
            "-",
        )
        for w in given[::-1][:MOST_LISTED]
    ]
    return Section("Credit you gave", tuple(lines))


def _owed(book: Book, who: str, today: date) -> Section:
    debts = waited_for(book, today, who)
    lines = [
        Line(f"{listed(debt.by)}: {debt_text(debt, today)}", (debt.entry.ref,), "-")
        for debt in debts[:MOST_LISTED]
    ]
    if not lines:
        lines = [Line("Nothing is open.")]
    return Section("Owed to you", (*lines, *_more(len(debts))))


RECIPE = Recipe(
    name="standing",
    summary="Your side of the relationship as lists: promises kept, surprises, wins, credit. Never a score.",
    argument="who?",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks standing Marcus",
)
