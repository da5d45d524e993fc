"""brief: one line and three bullets for the next talk with someone, then at most one page."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.noticed import about, noticed
from goodbooks.accounts.owed import Debt, debt_text, i_owe, owed_to_me, owed_to_others
from goodbooks.accounts.questions import next_question
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.phrasing import (
    counted,
    day_text,
    from_now,
    listed,
    sentence,
    short_day,
    shortened,
)
from goodbooks.core.scope import Scope
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, confirmation
from goodbooks.entries.goal import Goal
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding

NEARBY_DAYS = 60
RECENT_DAYS = 30
MOST_NOTICED = 5
MOST_RECENT = 5
MOST_OWED = 20


class _View(NamedTuple):
    """What the brief rests on, gathered once."""

    book: Book
    who: str
    today: date
    person: Person | None
    mine: tuple[Debt, ...]
    theirs: tuple[Debt, ...]
    noticed: tuple[Finding, ...]
    since: date


def scope(question: Question) -> Scope:
    """The person, and what was lately written about the matters they are in."""
    return Scope(question.today, people=(question.who,), nearby_days=NEARBY_DAYS)


def compose(book: Book, question: Question) -> Document:
    """The page for the next talk with `question.who`."""
    view = _view(book, question)
    sections = (
        Section("", (_lead(view), *_bullets(view))),
        _owed("You owe them", view.mine, view),
        _owed("They owe you", view.theirs, view),
        _owed("They owe others, on your side", owed_to_others(book, view.today, view.who), view),
        _worth_knowing(view),
        _since_last(view),
        _judged_on(view),
        _one_question(view),
        _left_out(view),
    )
    shown = tuple(section for section in sections if section.blocks)
    return Document("brief", f"Before you talk with {view.who}", _subtitle(view), shown)


def _view(book: Book, question: Question) -> _View:
    who, today = book.name_of(question.who), question.today
    person = next((p for p in book.of(Person) if p.who and book.is_same(p.who[0], who)), None)
    theirs = owed_to_me(book, today, who)
    mine = i_owe(book, today, who)
    involved = (*book.naming(who), *(debt.entry for debt in (*mine, *theirs)))
    matters = {tag for entry in involved for tag in entry.matters}
    near = (entry for tag in matters for entry in book.about(tag))
    found = about(noticed(book, today), (*involved, *near))
    return _View(book, who, today, person, mine, theirs, found, _last_talk(book, who, today))


def _last_talk(book: Book, who: str, today: date) -> date:
    held = [
        talk.on
        for talk in book.of(Talk)
        if talk.is_held(today) and any(book.is_same(name, who) for name in (*talk.who, *talk.to))
    ]
    return max(held, default=today - timedelta(days=RECENT_DAYS))


def _subtitle(view: _View) -> str:
    parts = []
    for talk in view.book.of(Talk):
        if talk.is_planned(view.today) and _is_with(view, talk):
            at = f", {talk.at}" if talk.at else ""
            day = f"{day_text(talk.on, view.today)}{at} ({from_now(talk.on, view.today)})"
            parts.append(f"{day}: {shortened(talk.title or 'talk', 50)}")
            break
    if view.person:
        parts += [
            text for text in (view.person.role, view.person.relation, view.person.listens) if text
        ]
    return " · ".join(parts)


def _is_with(view: _View, entry: Entry) -> bool:
    return any(view.book.is_same(name, view.who) for name in (*entry.who, *entry.to))


def _lead(view: _View) -> Line:
    """The one line: what weighs most between the two of you today."""
    late = [debt for debt in view.mine if debt.is_late(view.today)]
    for finding in view.noticed:
        if any(_is_with(view, entry) for entry in finding.about) and finding.name in _LEADING:
            return Line(finding.sentence, tuple(entry.ref for entry in finding.about), "lead")
    if late:
        return Line(
            f"Late from you: {debt_text(late[0], view.today)}.", (late[0].entry.ref,), "lead"
        )
    asked = [debt for debt in view.theirs if isinstance(debt.entry, Ask)]
    if asked:
        words = f"You are waiting for {view.who}: {sentence(debt_text(asked[0], view.today))}"
        return Line(words, (asked[0].entry.ref,), "lead")
    if view.mine:
        return Line(
            f"Next from you: {debt_text(view.mine[0], view.today)}.",
            (view.mine[0].entry.ref,),
            "lead",
        )
    return Line(f"Nothing is open between you and {view.who}.", (), "lead")


_LEADING = ("reversed-decision", "unconfirmed-decision", "exception-past-its-end")


def _bullets(view: _View) -> tuple[Line, ...]:
    """Say, ask, offer: in the order they like to be spoken to."""
    bullets = {"say": _say(view), "ask": _ask(view), "offer": _offer(view)}
    return tuple(bullets[name] for name in _order(view.person))


def _order(person: Person | None) -> tuple[str, ...]:
    """The order of the three bullets, from how the person takes things in.

    "ask first", "offer first" or "news first" in their `listens` line decides; a reader gets
    the facts first, somebody who would rather talk gets the question first.
    """
    words = person.listens.lower() if person else ""
    for first, order in _ORDERS:
        if first in words:
            return order
    if person and words and not person.is_reader():
        return ("ask", "say", "offer")
    return ("say", "ask", "offer")


_ORDERS = (
    ("ask first", ("ask", "say", "offer")),
    ("offer first", ("offer", "say", "ask")),
    ("news first", ("say", "ask", "offer")),
    ("numbers first", ("say", "offer", "ask")),
)


def _say(view: _View) -> Line:
    late = [debt for debt in view.mine if debt.is_late(view.today)]
    if late:
        return _bullet(
            "Say",
            f"{shortened(late[0].entry.title, 80)} is late: it {late[0].when(view.today)}",
            late[0].entry,
        )
    decision = _unconfirmed(view)
    if decision:
        words = f"how you understood {_theirs(view, decision)} “{shortened(decision.title, 60)}”, and what follows from it for your work"
        return _bullet("Say", words, decision)
    win = _fresh_win(view)
    if win:
        result = f": {shortened(win.result, 60)}" if win.result else ""
        return _bullet("Say", f"{shortened(win.title, 70)}{result}", win)
    due = [debt for debt in view.mine if debt.due]
    if due:
        return _bullet(
            "Say",
            f"where “{shortened(due[0].entry.title, 70)}” stands: it is {due[0].when(view.today)}",
            due[0].entry,
        )
    return Line(
        "Say: one result since you last spoke. The book has none yet: goodbooks add 'win \"…\"'",
        (),
        "-",
    )


def _bullet(name: str, words: str, entry: Entry) -> Line:
    return Line(f"{name}: {sentence(words)}", (entry.ref,), "-")


def _theirs(view: _View, decision: Decision) -> str:
    return "their" if _is_by(view, decision) else f"{listed(decision.who)}'s"


def _is_by(view: _View, entry: Entry) -> bool:
    return any(view.book.is_same(name, view.who) for name in entry.who)


def _unconfirmed(view: _View) -> Decision | None:
    """Their latest decision by word of mouth that stands and is not confirmed."""
    since = view.today - timedelta(days=RECENT_DAYS)
    for decision in reversed(view.book.of(Decision)):
        is_theirs = _is_by(view, decision) and since <= decision.on <= view.today
        if is_theirs and not confirmation(view.book, decision, view.today).is_confirmed:
            return decision
    return None


def _fresh_win(view: _View) -> Win | None:
    """The latest win since you last talked, one that serves their goals before all others."""
    wins = [win for win in view.book.of(Win) if view.since <= win.on <= view.today]
    serving = [win for win in wins if _serves(view, win)]
    found = serving or wins
    return found[-1] if found else None


def _serves(view: _View, win: Win) -> bool:
    goals = (view.book.get(ref) for ref in win.links)
    return any(isinstance(goal, Goal) and _is_by(view, goal) for goal in goals)


def _ask(view: _View) -> Line:
    for debt in view.theirs:
        if isinstance(debt.entry, Ask):
            since = f"asked on {short_day(debt.entry.on, view.today)}, no answer yet"
            return _bullet("Ask", f"{shortened(debt.entry.title, 80)} ({since})", debt.entry)
    decision = _unconfirmed(view)
    if decision and (decision.exception or decision.skips):
        missing = [
            w
            for w, has in (
                ("who carries the risk", decision.risk_owner),
                ("what ends it", decision.line("ends")),
            )
            if not has
        ]
        if missing:
            return _bullet(
                "Ask", f"{listed(missing)}, for “{shortened(decision.title, 60)}”", decision
            )
    late = [debt for debt in view.theirs if debt.is_late(view.today)]
    if late:
        return _bullet(
            "Ask",
            f"what became of “{shortened(late[0].entry.title, 70)}”: it {late[0].when(view.today)}",
            late[0].entry,
        )
    open_question = next_question(view.book, view.who)
    if open_question:
        return Line(f"Ask: {open_question.words}", (), "-")
    return Line("Ask: what they need from you next.", (), "-")


def _offer(view: _View) -> Line:
    decision = _unconfirmed(view)
    if decision:
        return _bullet(
            "Offer",
            f"two lines in writing about “{shortened(decision.title, 60)}”, for them to correct (goodbooks confirm {decision.ref})",
            decision,
        )
    handoffs = [h for h in view.book.of(Handoff) if _is_with(view, h) and h.on <= view.today]
    if handoffs:
        net = (
            f", with a safety net: {shortened(handoffs[-1].safety_net, 60)}"
            if handoffs[-1].safety_net
            else ""
        )
        return _bullet(
            "Offer", f"to take {shortened(handoffs[-1].title, 60)} off them{net}", handoffs[-1]
        )
    due = [debt for debt in view.mine if debt.due and not debt.is_late(view.today)]
    if due:
        return _bullet(
            "Offer",
            f"{shortened(due[0].entry.title, 70)}: it is {due[0].when(view.today)}",
            due[0].entry,
        )
    return Line("Offer: one thing you could take off their desk. You know best what.", (), "-")


def _owed(title: str, debts: tuple[Debt, ...], view: _View) -> Section:
    lines = [
        Line(
            debt_text(debt, view.today), (debt.entry.ref,), "!" if debt.is_late(view.today) else "-"
        )
        for debt in debts[:MOST_OWED]
    ]
    if len(debts) > MOST_OWED:
        rest = len(debts) - MOST_OWED
        lines.append(
            Line(
                f"and {rest} more, by day due: goodbooks find --who {view.who!r} --kind promise",
                (),
                "-",
            )
        )
    return Section(title, tuple(lines))


def _worth_knowing(view: _View) -> Section:
    found = view.noticed[:MOST_NOTICED]
    return Section(
        "Worth knowing",
        tuple(Line(f.sentence, tuple(entry.ref for entry in f.about), "!") for f in found),
    )


def _recent(view: _View) -> list[Entry]:
    """What they decided, answered or were told since you last talked, newest first."""
    wanted = [
        entry
        for entry in view.book.naming(view.who)
        if view.since <= entry.on <= view.today
        and entry.kind in ("decision", "answer", "outcome", "win")
    ]
    return wanted[::-1]


def _since_last(view: _View) -> Section:
    lines = []
    for entry in _recent(view)[:MOST_RECENT]:
        who = f"{listed(entry.who)}: " if entry.who else ""
        lines.append(
            Line(
                f"{short_day(entry.on, view.today)}, {entry.kind}: {who}{shortened(entry.title, 80)}",
                (entry.ref,),
                "-",
            )
        )
    return Section(f"Since {day_text(view.since, view.today)}", tuple(lines))


def _judged_on(view: _View) -> Section:
    lines = []
    for goal in view.book.of(Goal):
        if _is_by(view, goal):
            wins = [win for win in view.book.pointing_to(goal, Win) if win.on <= view.today]
            booked = f"{counted(len(wins), 'win')} booked"
            latest = f", the latest: {shortened(wins[-1].title, 60)}" if wins else ""
            refs = (goal.ref, *(win.ref for win in wins[-1:]))
            lines.append(Line(f"{shortened(goal.title, 80)} ({booked}{latest})", refs, "-"))
    return Section("What they are judged on", tuple(lines))


def _one_question(view: _View) -> Section:
    found = next_question(view.book, view.who)
    if found is None:
        return Section("One question", ())
    cites = (found.guessed.ref,) if found.guessed else ()
    so_far = (
        f" So far you only guess: {sentence(shortened(found.guessed.title, 60))}"
        if found.guessed
        else ""
    )
    keep = f"goodbooks add 'expectation {view.who} \"their answer\"' 'about: {found.about}' 'known: asked'"
    return Section(
        "One question not yet asked", (Line(f"{found.words}{so_far}", cites), Line(keep))
    )


def _left_out(view: _View) -> Section:
    """What was cut, so that nobody takes the page for the whole."""
    parts = []
    rest = len(view.noticed) - MOST_NOTICED
    if rest > 0:
        parts.append(f"{counted(rest, 'further remark')} (goodbooks check)")
    rest = len(_recent(view)) - MOST_RECENT
    if rest > 0:
        parts.append(f"{counted(rest, 'further event')} since then")
    settled = sum(1 for entry in view.book.naming(view.who) if isinstance(entry, Promise)) - sum(
        1 for debt in (*view.mine, *view.theirs) if isinstance(debt.entry, Promise)
    )
    if settled > 0:
        parts.append(counted(settled, "settled promise"))
    notes = sum(
        1 for entry in view.book.naming(view.who) if entry.kind in ("note", "advice", "talk")
    )
    if notes:
        parts.append(
            counted(notes, "note, talk or piece of advice", "notes, talks and pieces of advice")
        )
    words = f"{listed(parts)}." if parts else "nothing the book knows of them."
    return Section(
        "Left out", (Line(sentence(f"{words} All of it: goodbooks find --who '{view.who}'")),)
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
