"""today: what needs me this day: due, silent, ending, the next talk, one question to ask."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.plans_behind import plans_behind
from goodbooks.accounts.after_a_talk.talks_behind import (
    asked_once_more,
    while_fresh,
)
from goodbooks.accounts.after_a_talk.talks_of_the_week import SOON_DAYS, talks_of_the_week
from goodbooks.accounts.after_a_talk.written_back import words_for
from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.accounts.before_a_talk.agreed import not_in_writing
from goodbooks.accounts.before_a_talk.bring_back import to_bring_back
from goodbooks.accounts.before_a_talk.day_of_a_yes import (
    days_of_a_yes,
    to_settle_with,
)
from goodbooks.accounts.before_a_talk.once_a_month import is_its_day
from goodbooks.accounts.before_a_talk.questions import question_now
from goodbooks.accounts.before_a_talk.talks_to_ask_for import talks_to_ask_for
from goodbooks.accounts.fridays.by_when import by_when, without_day
from goodbooks.accounts.news.corrected_words import corrected_words
from goodbooks.accounts.news.of_one_talk import of_one_talk
from goodbooks.accounts.news.old_word import settled, who_goes_by_it
from goodbooks.accounts.news.to_correct import days_to_correct, to_correct
from goodbooks.accounts.news.word_of_a_time import words_of_a_time
from goodbooks.accounts.news.word_to_come import next_words
from goodbooks.accounts.next_due import (
    Lead,
    given_this_time,
    how_it_is_done,
    is_near,
    next_due,
    time_before,
)
from goodbooks.accounts.noticed import noticed
from goodbooks.accounts.owed import Debt, debt_text, i_owe, owed_to_me, waited_for
from goodbooks.accounts.their_no import NOT_YET, then_lines
from goodbooks.accounts.to_come.calendar import to_come
from goodbooks.accounts.to_come.on_a_day import on_a_day
from goodbooks.accounts.waits_for_me import (
    asked_without_a_day,
    has_my_word,
    how_to_hold,
    on_one_matter,
)
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.phrasing import (
    capital,
    counted,
    day_text,
    from_now,
    listed,
    sentence,
    short_day,
    shortened,
)
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import is_mine, to_you
from goodbooks.core.to_say import to_say
from goodbooks.entries.answer import is_only_again
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.entries.person import bosses
from goodbooks.reckoning.granted import overtaken
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.finding import Finding
    from goodbooks.entries.promise import Promise

LOOK_BACK_DAYS = 400
MOST, FEWER, WHOLE = 5, 3, 10_000
FRIDAY = 4
MOST_NOTICED = 3
KINDS = (
    "promise", "request", "ask", "decision", "talk", "goal", "win", "expectation", "handoff", "outcome",
    "note", "forecast",
)  # fmt: skip
_CHECK = "goodbooks check"
_WAITED_FOR = "You are waiting for"
_FRESH = "To write down while it is fresh"
_TALK = "The next talk"
_ASK, _WEEK = "One question to ask", "This week"
_NO_TASK = frozenset({_ASK, _WEEK})
"""What stands below on any day, and is no thing that waits."""
_STEPS = frozenset({"to-say", "talk", "next-word"})
"""What of the days to come is a step of mine."""
_SHOWN_ELSEWHERE = frozenset({"unanswered-ask", "handoff-trial-ending", "not-said-yet"})


def scope(question: Question) -> Scope:
    """A little more than a year of everything that can be open."""
    today = question.today
    since = days_before(today, LOOK_BACK_DAYS)
    return Scope(today, kinds=KINDS, since=since)


def compose(book: Book, question: Question) -> Document:
    """What needs me, the most pressing first, a few of each kind and about twenty lines."""
    today, book = question.today, as_answered(book)
    most, fewer = (WHOLE, WHOLE) if question.is_whole else (MOST, FEWER)
    found = noticed(book, today)
    unwritten = Section("Not yet in writing", _unwritten(book, today))
    is_pressing = any(line.mark == "!" for line in _lines_of(unwritten))
    wanted = talks_to_ask_for(book, today)
    sections = [
        *_word_of_mine(book, today, most, fewer),
        *([unwritten] if is_pressing else []),
        Section("Due from you", _due(book, today, most)),
        Section("To say", (*wanted.unasked[:most], *_to_say(book, today, most))),
        *([] if is_pressing else [unwritten]),
        Section(_TALK, talks_of_the_week(book, question)),
        Section("A talk you want", wanted.asked),
        Section("On the calendar", _on_the_calendar(book, today)),
        Section(_FRESH, while_fresh(book, question)),
        Section("A trial ends", _trials(found)),
        Section("How did it go", (*plans_behind(book, today), *asked_once_more(book, question))),
        Section(NOT_YET, then_lines(book, today)[:most]),
        Section(_WAITED_FOR, _waiting(book, today, fewer)),
        Section("Noticed", _noticed(book, today, found)),
        Section(_ASK, _question(book, today)),
        Section(_WEEK, _friday(question) if book.entries or book.planned else ()),
    ]
    lead = _lead(sections, book, today)
    if not lead.is_nothing_soon:
        sections = [_with_a_later_talk(one, book, today) for one in sections]
    shown = [section for section in sections if section.blocks]
    return Document(
        "today",
        capital(day_text(today, today)),
        "",
        (Section("", (Line(lead.words, (), "lead"),)), *shown),
        reminders=(*to_come(book, today), *days_to_correct(book, today))
        if question.reminds
        else (),
    )


def _word_of_mine(book: Book, today: date, most: int, fewer: int) -> Iterator[Section]:
    """Whom a word of mine is due to: those who go by an old one, those who were promised the next, those who wait for one."""
    waiting = _who_waits(book, today, fewer)
    yield Section("Who has an old word from you", who_goes_by_it(book, today, waiting)[:most])
    yield Section("The next word", next_words(book, today)[:MOST])
    yield Section("Who waits for a word", waiting)


def _on_the_calendar(book: Book, today: date) -> tuple[Line, ...]:
    return (*days_of_a_yes(book, today), *on_a_day(book, today))


def _lead(sections: list[Section], book: Book, today: date) -> Lead:
    if not book.entries and not book.planned:
        return Lead(
            "No entry is in the book yet. Write what happened last: goodbooks add 'note \"…\"'"
        )
    where = [
        section.title
        for section in sections[:6]
        for line in section.blocks
        if isinstance(line, Line) and line.mark == "!"
    ]
    if pressing := len(where):
        needs = "needs" if pressing == 1 else "need"
        is_all = sum(len(one.blocks) for one in sections if one.title not in _NO_TASK) <= pressing
        rest = "" if is_all else " The rest can wait."
        under = listed(f"“{title}”" for title in dict.fromkeys(where))
        at = f", under {under}" if rest else ""
        return Lead(f"{capital(counted(pressing, 'thing'))} {needs} you today{at}.{rest}")
    first = next((one for one in to_come(book, today) if one.sort in _STEPS), None)
    if any(section.blocks for section in sections[:10]):
        if due := next_due(book, today, first.on if first else None):
            return Lead(due)
        is_for_now = any(section.blocks for section in sections if section.title == _FRESH)
        if first is None or is_for_now or not today < first.on <= today + timedelta(SOON_DAYS):
            return Lead("Nothing is late. Below is what comes next.")
        return Lead(f"Nothing is late. The next step is {from_now(first.on, today)}.")
    if first is not None:
        day = short_day(first.on, today)
        return Lead(f"Nothing is due this week. The next step, on {day}: {sentence(first.title)}", is_nothing_soon=True)  # fmt: skip
    if any(section.blocks for section in sections if section.title == _WAITED_FOR):
        return Lead("Nothing is due from you. What you wait for stands below.")
    return Lead("Nothing is due, and nobody keeps you waiting.")


def _unwritten(book: Book, today: date) -> tuple[Line, ...]:
    """What others decided by word of mouth in the last week and nothing in writing says yet; what was asked about since comes last."""
    since = today - timedelta(days=SOON_DAYS)
    lines = [*not_in_writing(book, today, since), *corrected_words(book, today)]
    told: set[str] = set()
    for decision in (one for one in book.of(Decision) if one.ref not in told):
        is_fresh = since <= decision.on <= today and decision.ref not in overtaken(book)
        if not is_fresh or is_mine(book, decision) or is_only_again(decision.title):
            continue
        rung = confirmation(book, decision, today).rung
        if rung in ("heard", "written the same day") and reversal_of(book, decision) is None:
            same = of_one_talk(book, decision, today)
            told |= {one.ref for one in same}
            who = capital(listed(map(to_you, decision.who)))
            what = listed(f"“{shortened(one.title, 60)}”" for one in same)
            mark = "-" if _is_asked_again(book, decision) else "!"
            cites = tuple(one.ref for one in same)
            lines.append(Line(f"{who}: {what}: goodbooks confirm {decision.ref}", cites, mark))
    return tuple(sorted(lines[-MOST:], key=lambda line: line.mark != "!"))


def _is_asked_again(book: Book, decision: Decision) -> bool:
    """Whether a word in no matter, or a no, came before something that I ask of whoever gave it."""
    is_no = dict(is_said(decision.title)).get("is") == "no"
    return (is_no or not decision.matters) and any(
        isinstance(ask, Ask)
        and book.moment(ask) > book.moment(decision)
        and any(book.is_same(name, who) for name in ask.to for who in decision.who)
        for ask in (*book.of(Ask), *book.planned)
    )


def _lines_of(section: Section) -> list[Line]:
    return [block for block in section.blocks if isinstance(block, Line)]


def _who_waits(book: Book, today: date, most: int) -> tuple[Line, ...]:
    """Several who wait on one matter, then each who asked without a day."""
    several = on_one_matter(book, today)
    alone = asked_without_a_day(book, today, several)
    shown = (*several[: max(most, MOST)], *alone[:most])
    return (*shown, *_rest(len(several) + len(alone), len(shown)))


def _due(book: Book, today: date, most: int) -> tuple[Line, ...]:
    debts = [debt for debt in i_owe(book, today) if is_near(debt, today)]
    told = {ref for line in on_one_matter(book, today)[:MOST] for ref in line.cites}
    told |= has_my_word(book, today)
    lines = [
        _owed(
            debt,
            f"to {_to_whom(book, debt)}: {debt_text(debt, today)}{f'{_words_for_it(book, debt, today)}{given_this_time(debt, today)}{time_before(book, debt, today)}' if debt.every else f'{how_to_hold(debt, told)}{_words_for_it(book, debt, today)}'}{how_it_is_done(debt, today)}",
            is_pressing=debt.due.on <= today,
        )
        for debt in debts
        if debt.due
    ]
    return (*lines[:most], *_rest(len(lines), most), *_by_when(book, today))


def _words_for_it(book: Book, debt: Debt, today: date) -> str:
    """Where the words stand of a step that writes back what was said in a talk, and of what is sent again and again."""
    command = words_of_a_time(book, debt, today) or words_for(book, debt.entry, today)
    return f"; the words for it: {command}" if command else ""


def _by_when(book: Book, today: date) -> tuple[Line, ...]:
    """The day that is lacking of what I promised this week, asked for the newest."""
    found = _without_day(book, today)
    asked = by_when(found)
    if not asked:
        return ()
    what = f"to {listed(map(to_you, found[0].to))}: “{shortened(found[0].title, 60)}”, said without a day; {asked}"
    return (Line(capital(what), (found[0].ref,), "-"),)


def _without_day(book: Book, today: date) -> list[Promise]:
    fresh = today - timedelta(days=SOON_DAYS)
    has_mine = {debt.entry.ref for debt in i_owe(book, today) if debt.due}
    return [one for one in without_day(book, today) if one.on >= fresh and one.ref not in has_mine]


def _to_say(book: Book, today: date, most: int) -> tuple[Line, ...]:
    """What you mean to ask or promise this week and have not said yet, with how the book learns that you did."""
    soon = today + timedelta(days=SOON_DAYS)
    meant = [one for one in to_say(book) if one.on is None or one.on <= soon]
    meant = [one for one in meant if one.entry.ref not in overtaken(book)]
    lines = [
        Line(f"{capital(one.what(book))} ({one.when(today)}); once it is said: {one.command}", (one.entry.ref,), "!" if one.is_due(today) else "-")
        for one in meant
    ]  # fmt: skip
    return (*lines[:most], *_rest(len(lines), most), *to_settle_with(book, today))


def _to_whom(book: Book, debt: Debt) -> str:
    return listed("yourself" if book.is_me(name) else to_you(name) for name in debt.to)


def _owed(debt: Debt, words: str, *, is_pressing: bool) -> Line:
    return Line(capital(words), debt.cites, "!" if is_pressing else "-")


def _with_a_later_talk(section: Section, book: Book, today: date) -> Section:
    """The section of the next talk with the first that is planned for later, where none is this week."""
    if section.title != _TALK or section.blocks:
        return section
    later = next((one for one in to_come(book, today) if one.sort == "talk" and one.on > today), None)  # fmt: skip
    if later is None:
        return section
    words = f"{capital(short_day(later.on, today))}: {later.title}"
    return Section(_TALK, (Line(words, (later.ref,), "-"),))


def _trials(findings: tuple[Finding, ...]) -> tuple[Line, ...]:
    """Handoffs whose trial ends this week or has ended, with how to say how it went."""
    found = [f for f in findings if f.name == "handoff-trial-ending"]
    lines = [Line(f"{f.sentence} ({f.remedy})", tuple(e.ref for e in f.about), "-") for f in found]
    return (*lines[:MOST], *_rest(len(lines), MOST, _CHECK))


def _friday(question: Question) -> tuple[Line, ...]:
    """The reminder of the weekly round, on its day; or that it was gone through."""
    if question.today.weekday() != FRIDAY:
        return ()
    if question.is_round_done:
        return (Line("The round of this Friday is done.", (), "-"),)
    return (Line("It is Friday; five minutes with the book: goodbooks friday", (), "-"),)


def _waiting(book: Book, today: date, most: int) -> tuple[Line, ...]:
    debts = waited_for(book, today)
    lines = [
        _owed(
            debt,
            f"{listed(map(to_you, debt.by))}: {debt_text(debt, today)}",
            is_pressing=debt.is_late(today),
        )
        for debt in debts
    ]
    return (*lines[:most], *_rest(len(lines), most), *to_correct(book, today)[-FEWER:])


def _noticed(book: Book, today: date, findings: tuple[Finding, ...]) -> tuple[Line, ...]:
    above_it = (*_unwritten(book, today), *to_correct(book, today))
    unwritten = {ref for line in above_it for ref in line.cites}
    owed = {debt.entry.ref for debt in (*i_owe(book, today), *owed_to_me(book, today))}
    told = settled(book, today) | {ref for line in who_goes_by_it(book, today, ()) for ref in line.cites[:1]}  # fmt: skip
    above = {"reversed-decision": told, "unconfirmed-decision": unwritten, "corrected-decision": unwritten, "overdue-promise": owed,
             "wish": {one.ref for one in _without_day(book, today)[:1]}}  # fmt: skip
    found = [
        finding
        for finding in findings
        if finding.name not in _SHOWN_ELSEWHERE
        and finding.about[0].ref not in above.get(finding.name, ())
    ]
    lines = [Line(f"{f.sentence} ({f.remedy})", tuple(e.ref for e in f.about), "-") for f in found]
    return (*lines[:MOST_NOTICED], *_rest(len(lines), MOST_NOTICED, _CHECK))


def _rest(total: int, shown: int, where: str = "goodbooks today --all") -> tuple[Line, ...]:
    """How many more there are, and the page on which all of them stand."""
    rest = total - shown
    return (Line(f"and {rest} more: {where}", (), "-"),) if rest > 0 else ()


def _question(book: Book, today: date) -> tuple[Line, ...]:
    boss = next(iter(bosses(book)), None)
    back = to_bring_back(book, boss.who[0], today) if boss else None
    if boss and back:
        return (Line(f"For {to_you(boss.who[0])}: {back.words}", back.cites, "-"),)
    is_now = boss and is_its_day(book, boss.who[0], today, boss.on)
    found = question_now(book, boss.who[0], today) if boss and is_now else None
    if boss is None or found is None:
        return ()
    answer = found.guessed or found.old
    words = (
        f"For {to_you(boss.who[0])}: {found.words} {sentence(shortened(found.so_far(today), 90))}"
    )
    return (Line(words.strip(), (answer.ref,) if answer else (), "-"),)


RECIPE = Recipe(
    name="today",
    summary="What needs you today: due, silent, ending, the next talk, one question to ask.",
    argument="",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks today",
)
