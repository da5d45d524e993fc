"""What can be said and asked before a talk where the book knows little of somebody: what is there first, and no result for a boss from whoever has none."""

from __future__ import annotations

from goodbooks.accounts.asked_after import EITHER_WAY, asks_after_me, asks_my_part, hears_later
from goodbooks.accounts.before_a_talk.between import is_by
from goodbooks.core.document import Line, Question
from goodbooks.core.phrasing import sentence, shortened
from goodbooks.core.readers import not_yet_of
from goodbooks.core.telling import typed
from goodbooks.entries.goal import Goal
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.accounts.before_a_talk.between import Between
    from goodbooks.entries.win import Win


def to_say_at_least(view: Between) -> Line:
    """An answer that they wait for, but to what is not theirs to hear of yet; to a boss a result, which is still to be noted; else what to find out first."""
    asked = [d.entry for d in view.mine if isinstance(d.entry, Request) and d.entry.title]
    owed = next((one for one in asked if not asks_after_me(view.book, one)), None)
    if owed is not None:
        words = f"your answer to “{shortened(owed.title, 70)}”, or by which day they have it"
        return Line(f"Say: {sentence(words)}", (owed.ref,), "-")
    is_said_above = bool(not_yet_of(view.book).get(view.book.person_key(view.who)))
    after_me = [one for one in asked if not (is_said_above and hears_later(view.book, one))]
    if after_me:
        return _if_asked_again(view, after_me[0])
    if not is_above(view):
        words = f"what you want from this talk, in one sentence (goodbooks prepare {typed(view.who)} --fill)"
        return Line(f"Say: {sentence(words)}", (), "-")
    goal = next((one for one in view.book.of(Goal) if one.id and is_by(view, one)), None)
    booked = f" for {goal.ref}" if goal else ""
    lacks = (
        "None is booked to a goal of theirs since then" if goal else "None is in the book so far"
    )
    words = f"one result since you last spoke. {lacks}"
    return Line(f"Say: {words}: goodbooks add 'win \"…\"{booked}'", (), "-")


def _if_asked_again(view: Between, asked: Request) -> Line:
    """What can be said to whoever only asks what is going on with me, or whether I go for it."""
    if asks_my_part(view.book, asked):
        return Line(f"Say, if they ask: “{EITHER_WAY}”", (asked.ref,), "-")
    from goodbooks.accounts.kept_quiet import what_can_be_said  # few ask that
    from goodbooks.accounts.readers.their_question import what_is_said

    quiet = what_can_be_said(view.book, [asked], view.today)
    said = what_is_said(asked, Question(view.today, in_confidence=quiet))
    return Line(f"Say, if they ask again: “{said.text}”", said.cites, "-")


def is_above(view: Between) -> bool:
    """Whether it is a boss, or, in a book that names no boss, somebody of whom it does not say what they are."""
    if view.person is not None and (view.person.is_boss() or view.person.relation):
        return view.person.is_boss()
    return not any(one.is_boss() for one in view.book.of(Person))


def is_told_to(view: Between, win: Win) -> bool:
    """Whether something that went well is theirs to hear of who is no boss: they had a part in it, or it serves a goal of theirs."""
    from goodbooks.accounts.reviews.wins import goals_of

    named = (*win.who, *win.credit)
    serves = any(is_by(view, goal) for goal in goals_of(view.book, win))
    return serves or any(view.book.is_same(name, view.who) for name in named)


def day_to_ask_for(view: Between) -> Line | None:
    """By when what they promised comes, where no day was named."""
    for debt in view.theirs:
        if isinstance(debt.entry, Promise) and debt.due is None and debt.entry.title:
            words = f"by when “{shortened(debt.entry.title, 70)}” comes: no day was named"
            return Line(f"Ask: {sentence(words)}", (debt.entry.ref,), "-")
    return None


def who_they_are(person: Person) -> list[str]:
    """What is worth a look about them right before the door: what they do, what they are to me, how they listen, what costs them patience."""
    annoys = f"costs them patience: {person.annoys}" if person.annoys else ""
    return [text for text in (person.role, person.relation, person.listens, annoys) if text]
