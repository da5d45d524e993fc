"""The paragraphs of an update: bad news, what was decided and answered, results, what is wanted, and what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.before_a_talk.listening import is_listener
from goodbooks.accounts.news.answered_since import answered_since
from goodbooks.accounts.news.asked_already import ASKING, is_told, told_already
from goodbooks.accounts.news.bad_news import my_promises
from goodbooks.accounts.news.decided_since import as_decided, decided_since
from goodbooks.accounts.news.given_since import given_lines, kept_line
from goodbooks.accounts.news.standing_words import standing_words
from goodbooks.accounts.news.unserved import also_done, goal_for, new_wins
from goodbooks.accounts.news.word_to_come import is_told_as_word
from goodbooks.accounts.news.words_given import words_given
from goodbooks.accounts.owed import owed_to_me
from goodbooks.accounts.readers.promised_aloud import by_its_day, from_me, theirs, was_told
from goodbooks.accounts.readers.word_named import of_its_area
from goodbooks.accounts.reviews.wins import before_and_after, is_ours, thanks_to
from goodbooks.accounts.to_come.unlikely_days import doubted
from goodbooks.core.coming_again import by_when
from goodbooks.core.document import DAY_HERE, Gap, Line, Question
from goodbooks.core.phrasing import capital, counted, listed, sentence, short_day, shortened
from goodbooks.core.telling import is_by, write_under
from goodbooks.entries.ask import Ask, is_overtaken
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.two_days import no_longer, overtaken_days
from goodbooks.reckoning.under_a_yes import promised_under

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.accounts.news.bad_news import News
    from goodbooks.core.book import Book
    from goodbooks.entries.goal import Goal
    from goodbooks.entries.win import Win

FIRST_LINES, MOST_NEXT = 3, 4
TITLE, SHORT_TITLE = 90, 60


class Part(NamedTuple):
    """One paragraph: what it belongs to, how soon it may be cut (0 never), and its gaps."""

    place: str
    cut: int
    line: Line
    gaps: tuple[Gap, ...] = ()


def decided_and_answered(
    book: Book, who: str, since: Told, question: Question, said: set[str]
) -> Iterator[Part]:
    """A line for each decision and each answer that they have not heard, but those that are said already."""
    for answered in answered_since(book, who, since, question.today):
        yield Part("answered", 0, answered)
    for one in decided_since(book, who, since, question):
        if one.ref not in said:
            yield Part("made", 0, Line(as_decided(book, one, question.today), (one.ref,)))


def bad_news_first(news: tuple[News, ...]) -> list[Part]:
    """All bad news within the first three lines: what has no line of its own is named in the third."""
    most = FIRST_LINES if len(news) <= FIRST_LINES else FIRST_LINES - 1
    parts = [
        Part("bad", 0, Line(one.text, one.cites), (one.gap,) if one.gap else ())
        for one in news[:most]
    ]
    rest = news[most:]
    if rest:
        cites = tuple(ref for one in rest for ref in one.cites)
        parts.append(Part("bad", 0, Line(f"Also: {'; '.join(one.short for one in rest)}.", cites)))
    return parts


def results_since(book: Book, who: str, since: Told, question: Question) -> list[Part]:
    """Each new win that serves a goal of theirs, the newest first; last, thanks for their own."""
    today = question.today
    parts: list[Part] = []
    thanks: list[Part] = []
    for win in reversed(new_wins(book, since, today)):
        goal = goal_for(book, win, who)
        if is_by(book, win, who):
            text = f"Thank you for “{shortened(win.title, TITLE)}” on {short_day(win.on, today)}."
            thanks.append(Part("thanks", 9, Line(text, (win.ref,))))
        elif goal and is_ours(book, win):
            most = SHORT_TITLE if is_listener(question.listens) else TITLE
            parts.append(_result(book, win, goal, who, _Size(len(parts), most)))
    parts += [Part("say", 8, line) for line in also_done(book, who, since, question)]
    return parts + thanks


class _Size(NamedTuple):
    """Which result it is, from 0, and how long a title may be."""

    number: int
    most: int


def _result(book: Book, win: Win, goal: Goal, who: str, size: _Size) -> Part:
    """One win: before and after, what was done, the goal it serves, and whom to thank."""
    result = before_and_after(win.result)
    gap = Gap("[before -> after]", write_under(win, "result: before -> after"))
    text = (
        f"{capital(shortened(result or gap.marked, 90))}: {sentence(shortened(win.title, TITLE))}"
    )
    text += f" For “{shortened(goal.title, size.most)}”."
    thanks = thanks_to(book, win, who)
    text += f" Thanks to {thanks}." if thanks else ""
    gaps = () if result else (gap,)
    return Part("say", min(size.number * 2, 8), Line(text, (win.ref, goal.ref)), gaps)


def what_is_wanted(book: Book, who: str, since: Told, today: date) -> list[Part]:
    """What I want of them: decisions with a date and a way to say yes, then what they owe me.

    What is still to be decided in time comes first, then what is overdue.
    """
    debts = [one for one in owed_to_me(book, today, who) if one.entry.ref not in promised_under(book, today)]  # fmt: skip
    asks = sorted(debts, key=lambda debt: (debt.due is None, debt.is_late(today)))
    put = [debt.entry for debt in asks if isinstance(debt.entry, Ask)]
    wanted = [one for one in put if not (is_overtaken(book, one) or is_told(book, one, since, today))]  # fmt: skip
    parts = [_decision(book, ask, today, number) for number, ask in enumerate(wanted)]
    for debt in debts:
        if isinstance(debt.entry, Promise) and debt.due and not was_told(debt.entry, debt.due.on, since, today):  # fmt: skip
            is_late = debt.due.on < today
            text = theirs(debt.entry, by_its_day(debt.due.on, today), is_late=is_late)
            parts.append(Part("open" if is_late else "offer", 6, Line(text, (debt.entry.ref,))))
    return parts


def _decision(book: Book, ask: Ask, today: date, number: int) -> Part:
    """One thing to be decided: by when, and what to reply; what was asked in a sentence of its own is told in one."""
    if has := told_already(book, ask, today):
        return Part(has.place, min(number * 2, 8), Line(has.words, has.cites))
    gaps = []
    if ask.due:
        by = f"{'since' if ask.due.on < today else 'by'} {short_day(ask.due.on, today)}"
    else:
        by = "by [day]"
        says = f"ask\n  amends: {ask.ref}\n  due: {DAY_HERE}\n" if ask.id else ""
        gaps.append(Gap("[day]", write_under(ask, "due: the day you need it"), says))
    then = " ".join(ask.on_yes.split()).rstrip(".").removeprefix("I ")
    if ask.is_case() and not then:
        text = f"As I proposed, wanted {by}: {sentence(shortened(ask.title, 160))} I'd rather talk about it than settle it by mail."
        return Part("ask", min(number * 2, 8), Line(text, (ask.ref,)), tuple(gaps))
    first = ask.title.split(None, 1)[:1]
    if (first and first[0].lower() in ASKING) or (ask.is_for_a_talk() and not then):
        way = "One line back is enough" + (f", and I {then}." if then else ".")
    else:
        way = f"Reply yes and I {then or '[what I do then]'}."
        if not then:
            gaps.append(Gap("[what I do then]", write_under(ask, "on-yes: what you do then")))
    text = f"Wanted {by}: {sentence(shortened(ask.title, 160))} {way}"
    return Part("ask", min(number * 2, 8), Line(text, (ask.ref,)), tuple(gaps))


def what_was_promised(book: Book, who: str, since: Told, today: date) -> list[Part]:
    """What was kept since they heard, and what is due next."""
    every = my_promises(book, who, today)
    mine = [(p, s) for p, s in every if not is_told_as_word(book, p, who)]
    kept = [(p, s) for p, s in mine if s.is_kept and s.after and since.is_new(s.after)]
    due = [(p, s) for p, s in mine if s.is_open and s.due and s.due.on >= today]
    left = overtaken_days(book, today)
    due = [(p, s) for p, s in due if p.ref not in left and doubted(book, p, today) is None]
    wishes = [p for p, s in mine if s.state == "wish" and since.is_new(p)]
    due.sort(key=lambda pair: (pair[1].due.on if pair[1].due else today, pair[0].place))
    parts = [Part("there", 0, line) for line in standing_words(book, who, since, today)]
    if due:
        later = f"; {counted(len(due) - MOST_NEXT, 'later date')}" if len(due) > MOST_NEXT else ""
        named = [
            f"{of_its_area(book, p, today) or from_me(p.title, p.to, TITLE)} {by_when(p, short_day(s.due.on, today))}{no_longer(book, p, who, today)}"
            for p, s in due[:MOST_NEXT]
            if s.due
        ]
        line = Line(f"Coming from me: {'; '.join(named)}{later}.", tuple(p.ref for p, _ in due))
        parts.append(Part("offer", 3, line))
    if wishes:
        named = [f"“{shortened(p.title, TITLE)}”" for p in wishes]
        line = Line(f"Promised, with no day yet: {listed(named)}.", tuple(p.ref for p in wishes))
        parts.append(Part("wish", 4, line))
    if kept:
        told = kept_line([(p, s.after) for p, s in kept if s.after], TITLE)
        parts.append(Part("kept", 5, Line(told, tuple(p.ref for p, _ in kept))))
    given = [*given_lines(book, [p for p, _ in every], since.is_new, today), *words_given(book, who, since, today)]  # fmt: skip
    parts += [Part("kept", 5, Line(told, (ref,))) for told, ref in given]
    return parts
