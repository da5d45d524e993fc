"""brief: one line and two or three bullets for the next talk with someone, then at most one page."""

from __future__ import annotations

from goodbooks.accounts.asked_after import is_only_after_me, may_be_after_another
from goodbooks.accounts.before_a_talk.agreed import agreed_with, in_full, what_it_was
from goodbooks.accounts.before_a_talk.between import (
    Between,
    between,
    is_by,
    is_since_a_talk,
    next_talk,
)
from goodbooks.accounts.before_a_talk.for_this_talk import for_this_talk
from goodbooks.accounts.before_a_talk.half_empty import who_they_are
from goodbooks.accounts.before_a_talk.meant_to_ask import is_told
from goodbooks.accounts.before_a_talk.points import lead, points
from goodbooks.accounts.before_a_talk.questions import coverage, question_now
from goodbooks.accounts.fridays.by_when import asked_beside
from goodbooks.accounts.owed import Debt, debt_text, owed_to_others
from goodbooks.accounts.their_no import NOT_YET, then_lines
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.names import is_nameless_boss
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
from goodbooks.core.telling import add_line, is_mine, is_to, quoted, to_you
from goodbooks.core.to_say import to_say
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.goal import Goal
from goodbooks.entries.promise import Promise
from goodbooks.entries.win import Win
from goodbooks.reckoning.granted import overtaken
from goodbooks.reckoning.terms import is_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.document import Reminder
    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding

NEARBY_DAYS = 60
REMEMBERED_DAYS = 120
RECENT_DAYS = 30
MOST_NOTICED, MOST_RECENT, MOST_OWED = 4, 5, 20
_ONCE_SAID = {"ask": ("What you ask", "asked"), "promise": ("What you promise", "said")}  # fmt: skip
SAID_AS_OWED = frozenset(["overdue-promise", "unanswered-ask", "unlikely-promise", "not-said-yet", "wish"])  # fmt: skip
"""What is said further up the page in its own place."""


def scope(question: Question) -> Scope:
    """What is open with the person, the last months, and what was lately written in their matters; of a question that may be after me also what I ask elsewhere, and its answers."""
    return Scope(
        question.today,
        people=(question.who,),
        people_since=days_before(question.today, REMEMBERED_DAYS),
        nearby_days=NEARBY_DAYS,
        kinds=("win", "request", "note.plays"),
        since=days_before(question.today, RECENT_DAYS),
        further=("ask", "answer", "decision"),
        needs_further=may_be_after_another,
    )


def compose(book: Book, question: Question) -> Document:
    """The page for the next talk with `question.who`."""
    view = between(_as_answered(book), question.who, question.today)
    first = lead(view)
    top = (first, *points(view, first.text))
    sections = (
        Section("", top),
        _agreed(view, top),
        _unlikely(view),
        Section("For this talk", for_this_talk(view, top)),
        Section(NOT_YET, then_lines(book, view.today, view.who)),
        _to_say(view, top),
        _owed(
            "You owe them", tuple(d for d in view.mine if not is_only_after_me(book, d.entry)), view
        ),
        _owed("They owe you", view.waited_for, view),
        _owed("They owe others, on your side", owed_to_others(book, view.today, view.who), view),
        _worth_knowing(view, top),
        _since_last(view, top),
        _judged_on(view),
        _reins(view, top),
        _one_question(view, top),
        _their_name(view),
        _left_out(view, top),
    )
    shown = tuple(section for section in sections if section.blocks)
    reminders = _reminders(view) if question.reminds else ()
    title = f"Before you talk with {to_you(view.who)}"
    return Document("brief", title, _subtitle(view), shown, reminders)


def _reminders(view: Between) -> tuple[Reminder, ...]:
    """What falls on days to come between the two of you."""
    from goodbooks.accounts.to_come.calendar import to_come  # only where a calendar is wanted

    return to_come(view.book, view.today, view.book.concerning(view.who))


def _subtitle(view: Between) -> str:
    parts = []
    talk = next_talk(view)
    if talk:
        day = f"{day_text(talk.on, view.today)}{talk.hour_and_place()} ({from_now(talk.on, view.today)})"
        asked = "A talk to ask for, " if talk.is_wanted else ""
        parts.append(f"{asked}{day}: {shortened(talk.title or 'talk', 50)}")
    if view.person:
        parts += who_they_are(view.person)
    return " · ".join(parts)


def _as_answered(book: Book) -> Book:
    """The book in which what I mean to tell somebody says the answer to what I ask, where there is one."""
    if not book.planned:
        return book
    from goodbooks.accounts.answers.told_otherwise import as_answered

    return as_answered(book)


def _unlikely(view: Between) -> Section:
    """The promises near you both whose day is unlikely, which they may ask about."""
    if not view.book.has("forecast"):
        return Section("", ())
    from goodbooks.accounts.to_come.forecasts import before_they_ask, unlikely_among

    near = [entry for finding in view.noticed for entry in finding.about]
    return before_they_ask(view.book, unlikely_among(view.book, near, view.today), view.today)


def _agreed(view: Between, top: tuple[Line, ...]) -> Section:
    """What they said yes to since you last talked, and what that leaves open."""
    found = agreed_with(view.book, view.who, view.today, view.since)
    return Section("What was agreed", in_full(view.book, found, view.today, top))


def _to_say(view: Between, top: tuple[Line, ...]) -> Section:
    """What you mean to say to them and have not said yet; what is said already, by its command.

    What stands at the top is not said again, only what to do once it is asked.
    """
    gone = overtaken(view.book)
    meant = [one for one in to_say(view.book, view.who) if one.entry.ref not in gone]
    told = [one for one in meant if one.entry.kind in _ONCE_SAID and is_told(top, one.entry)]
    lines = []
    for one in meant[:MOST_OWED]:
        mark = "!" if one.is_due(view.today) else "-"
        words = f"{capital(one.what(view.book))} ({one.when(view.today)}); once it is said"
        if one in told:
            what, once = _ONCE_SAID[one.entry.kind]
            which = what if len(told) == 1 else f"“{shortened(one.entry.title, 60)}”"
            words, mark = f"{which}, once you have {once} it", "-"
        lines.append(Line(f"{words}: {one.command}", (one.entry.ref,), mark))
    refs = [one.entry.ref for one in meant if one.entry.id]
    if len(refs) > 1:
        lines.append(Line(f"Once all of them are said: goodbooks said {' '.join(refs)}"))
    return Section("You mean to say", tuple(lines))


def _owed(title: str, debts: tuple[Debt, ...], view: Between) -> Section:
    beside = asked_beside(view.book, [debt.entry for debt in debts[:MOST_OWED]], view.today)
    lines = [
        Line(f"{debt_text(debt, view.today)}{asked}", debt.cites, "!" if debt.is_late(view.today) or debt.is_unsaid else "-")
        for debt, asked in zip(debts, beside, strict=False)
    ]  # fmt: skip
    if len(debts) > MOST_OWED:
        rest = len(debts) - MOST_OWED
        lines.append(
            Line(
                f"and {rest} more, by day due: goodbooks find --who {quoted(view.who)} --kind promise",
                (),
                "-",
            )
        )
    return Section(title, tuple(lines))


def _unsaid(view: Between, top: tuple[Line, ...]) -> list[Finding]:
    """What is noticed and not yet said further up the page; a third on one thing comes last."""
    said = top[0].text
    turn: dict[Finding, int] = {}
    heard: dict[str, int] = {}
    for one in view.noticed:
        if one.name not in SAID_AS_OWED and one.sentence != said:
            about = one.about[0].ref if one.about else one.name
            turn[one] = heard[about] = heard.get(about, -1) + 1
    return sorted(turn, key=lambda one: turn[one] // 2)


def _worth_knowing(view: Between, top: tuple[Line, ...]) -> Section:
    found = _unsaid(view, top)[:MOST_NOTICED]
    lines = (Line(f.sentence, tuple(entry.ref for entry in f.about), "!") for f in found)
    return Section("Worth knowing", (*lines, *_missed(view)))


def _missed(view: Between) -> Iterator[Line]:
    """What was to come to them each time and did not since you last talked, which they may name: also where it has ended since."""
    for promise in view.book.of(Promise):
        if promise.line("every") and is_mine(view.book, promise) and is_to(view.book, promise, view.who):  # fmt: skip
            from goodbooks.reckoning.each_time import each_time  # which few books need

            each = (one for one in each_time(view.book, promise, view.today) if one.state == "missed" and one.due)  # fmt: skip
            days = [one.due.on for one in each if one.due and one.due.on >= view.since]  # fmt: skip
            if days:
                told = listed(short_day(one, view.today) for one in days[-MOST_NOTICED:])
                words = f"“{shortened(promise.title, 60)}” did not come on {told}: say it before they do."
                yield Line(words, (promise.ref,), "!")


def _recent(view: Between, top: tuple[Line, ...]) -> list[Entry]:
    """What they decided, answered or were told since you last talked, newest first.

    What the line at the top is about is said there already.
    """
    agreed = agreed_with(view.book, view.who, view.today, view.since)
    said = {*top[0].cites, *(one.reply.ref for one in agreed)}
    wanted = [
        entry
        for entry in view.book.naming(view.who)
        if view.since <= entry.on <= view.today
        and entry.ref not in said
        and entry.kind in ("decision", "answer", "outcome", "win")
        and not _is_said_anew(view.book, entry)
    ]
    return wanted[::-1]


_SETTLES = ("yes", "no")


def _is_said_anew(book: Book, entry: Entry) -> bool:
    """Whether a yes or a no was answered with another since: that one holds, and the trail keeps both."""
    asks = map(book.get, entry.links) if isinstance(entry, Answer) and _settles(entry) else ()
    last = [reply_to(book, ask) for ask in asks if isinstance(ask, Ask)]
    return any(one and one.ref != entry.ref and one.kind == "answer" and book.moment(one) > book.moment(entry) and _settles(one) for one in last)  # fmt: skip


def _settles(answer: Entry) -> bool:
    return dict(is_said(answer.title)).get("is", answer.line("is")) in _SETTLES


def _since_last(view: Between, top: tuple[Line, ...]) -> Section:
    lines = []
    for entry in _recent(view, top)[:MOST_RECENT]:
        what = f"{short_day(entry.on, view.today)}{what_it_was(view.book, entry, view.today)}"
        lines.append(Line(what, (entry.ref,), "-"))
    day = day_text(view.since, view.today)
    title = f"Since {day}" if is_since_a_talk(view) else "In the last month"
    return Section(title, tuple(lines))


def _judged_on(view: Between) -> Section:
    lines = []
    for goal in view.book.of(Goal):
        if is_by(view, goal):
            wins = [win for win in view.book.pointing_to(goal, Win) if win.on <= view.today]
            booked = f"{counted(len(wins), 'win')} booked"
            latest = f", the latest: {shortened(wins[-1].title, 60)}" if wins else ""
            refs = (goal.ref, *(win.ref for win in wins[-1:]))
            lines.append(Line(f"{shortened(goal.title, 80)} ({booked}{latest})", refs, "-"))
    if lines:
        return Section("What they are judged on", tuple(lines))
    from goodbooks.accounts.reviews.no_goal_yet import no_goal_yet

    return Section("What they are judged on", no_goal_yet(view.book, view.who))


def _reins(view: Between, top: tuple[Line, ...]) -> Section:
    """What they could let go of, where the book knows an area."""
    if not view.book.has("handoff"):
        return Section("", ())
    from goodbooks.accounts.before_a_talk.let_go import let_go

    return Section("What they could let go of", let_go(view, top))


def _one_question(view: Between, top: tuple[Line, ...]) -> Section:
    found = question_now(view.book, view.who, view.today)
    if found is None:
        return Section("One question", ())
    answer = found.guessed or found.old
    cites = (answer.ref,) if answer else ()
    so_far = shortened(found.so_far(view.today), 110)
    so_far = f" {sentence(so_far)}" if so_far else ""
    begun = add_line(f'{"goal" if found.is_goal else "expectation"} {view.who} "their answer"')
    keep = begun if found.is_goal else f"{begun} 'about: {found.about}' 'known: asked'"
    if not so_far and any(line.text == f"Ask: {found.words}" for line in top):
        return Section("Once you have asked it", (Line(keep),))
    title = "One question to ask again" if answer else "One question not yet asked"
    return Section(title, (Line(f"{found.words}{so_far}", cites), Line(keep)))


def _their_name(view: Between) -> Section:
    """Where a boss can be named whom the book knows only as such."""
    if not is_nameless_boss(view.who):
        return Section("Their name", ())
    words = f"The book calls them “{view.who}” so far. Once it knows their name, every entry follows: goodbooks name '{view.who}' NAME"
    return Section("Their name", (Line(words, (view.person.ref,) if view.person else ()),))


_BESIDE = (
    ("talk", "talk", "talks"),
    ("note", "note", "notes"),
    ("advice", "piece of advice", "pieces of advice"),
)


def _left_out(view: Between, top: tuple[Line, ...]) -> Section:
    """What was cut, so that nobody takes the page for the whole."""
    parts = []
    rest = len(_unsaid(view, top)) - MOST_NOTICED
    if rest > 0:
        parts.append(f"{counted(rest, 'further remark')} (goodbooks check)")
    rest = len(_recent(view, top)) - MOST_RECENT
    if rest > 0:
        parts.append(f"{counted(rest, 'further event')} since then")
    settled = sum(1 for entry in view.book.naming(view.who) if isinstance(entry, Promise)) - sum(
        1 for debt in (*view.mine, *view.theirs) if isinstance(debt.entry, Promise)
    )
    if settled > 0:
        parts.append(counted(settled, "settled promise"))
    beside = [entry.kind for entry in view.book.naming(view.who)]
    parts += [counted(number, *words) for kind, *words in _BESIDE if (number := beside.count(kind))]
    words = f"{listed(parts)}." if parts else "Nothing."
    known = coverage(view.book, view.who, view.today)
    last = (Line(sentence(known.text(to_you(view.who)))),) if known.known else ()
    return Section(
        "Left out",
        (
            Line(sentence(f"{capital(words)} All of it: goodbooks find --who {quoted(view.who)}")),
            *last,
        ),
    )


RECIPE = Recipe(
    name="brief",
    summary="What to say, ask and offer in the next talk with someone, and what is owed both ways.",
    argument="who",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks brief Marcus",
)
