"""Their side of a talk to come, your part in it, and the opening that has room for both.

The opening follows D. Stone, B. Patton and S. Heen, "Difficult Conversations" (1999): begin
with the story an onlooker would tell, in which both views have their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.between import is_with
from goodbooks.accounts.before_a_talk.expected import area_gone
from goodbooks.accounts.before_a_talk.position import OPENING, Part
from goodbooks.accounts.before_a_talk.questions import what_is_known
from goodbooks.accounts.owed import debt_text
from goodbooks.core.document import Line
from goodbooks.core.in_a_sentence import is_sent
from goodbooks.core.phrasing import day_text, sentence, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by, is_mine
from goodbooks.entries.decision import Decision
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.goal import Goal
from goodbooks.entries.outcome import Outcome
from goodbooks.reckoning.area_back import area_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.before_a_talk.preparation import Preparation
    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk

MOST = 4
LONGEST = 200


def in_lines(view: Preparation, parts: tuple[Part, ...]) -> tuple[Line, ...]:
    """Parts of the position: as the talk or the ask has them, or as a marked gap."""
    return tuple(
        Line(f"{part.name}: {sentence(said.words)}", said.refs, "-")
        if (said := view.stated(part)).words
        else Line(f"{part.name}: [{part.ask}]", (), "-")
        for part in parts
    )


def their_side(view: Preparation) -> tuple[Line, ...]:
    """Their goals, what weighs on them, how they work, what they wait for, and their words."""
    found = view.between
    lines = [
        Line(f"Judged on: {sentence(shortened(goal.title, 90))}", (goal.ref,), "-")
        for goal in found.book.of(Goal)
        if goal.who and is_by(found.book, goal, found.who) and goal.on <= found.today
    ]
    person = found.person
    if person:
        for name, words in (
            ("Judged on", person.goals),
            ("Weighing on them", person.pressures),
            ("Costs them patience", person.annoys),
        ):
            if words:
                lines.append(Line(f"{name}: {sentence(words)}", (person.ref,), "-"))
    lines += [_expected(view, one) for one in _expectations(view)]
    lines += [
        Line(f"Waits for: {sentence(debt_text(debt, found.today))}", (debt.entry.ref,), "-")
        for debt in found.mine[:MOST]
    ]
    lines += _their_words(view)
    known = what_is_known(found.book, found.who, found.today)
    return (*lines, Line(sentence(known), (), "-"))


def _expectations(view: Preparation) -> list[Expectation]:
    found = view.between
    every = found.book.of(Expectation)
    return [one for one in every if one.who and is_by(found.book, one, found.who)][-MOST:]


def _expected(view: Preparation, one: Expectation) -> Line:
    years = (view.between.today - one.on).days // 365
    doubt = (
        "you only guess: " if one.known == "guessed" else "a year old or more: " if years else ""
    )
    return Line(f"Expects ({doubt}{one.about or 'noted'}): {sentence(one.title)}", (one.ref,), "-")


def _their_words(view: Preparation) -> list[Line]:
    """What they said lately, word for word: of the matter when there is one."""
    found = view.between
    near = view.about() or found.book.naming(found.who)
    said = [
        (entry, words)
        for entry in near
        if is_with(found, entry) and not is_mine(found.book, entry) and entry.on <= found.today
        for words in entry.lines("said")
    ]
    return [
        Line(_as_noted(shortened(words, LONGEST), entry), (entry.ref,), "-")
        for entry, words in said[-2:]
    ]


def _as_noted(words: str, entry: Entry) -> str:
    """What somebody said, quoted; a report of it, as it was noted."""
    from goodbooks.accounts.readers.report_of_words import is_report  # few talks ask for it

    if is_report(words, entry.who):
        return f"As you noted it: {sentence(words)}"
    return f"They said: “{words}”"


def _against(view: Preparation) -> tuple[Line, ...]:
    """What speaks against what you ask, in their words, as it stands first beside the ask: the same that every page quotes."""
    ask = view.ask()
    if ask is None:
        return ()
    words = [one.words for one in ask.objections() if one.words]
    return tuple(Line(f"“{shortened(one, LONGEST)}”", (ask.ref,), "-") for one in words[:1])


def my_part(view: Preparation) -> tuple[Line, ...]:
    """What the book has of your own words and of what is late from you."""
    found = view.between
    talks = view.past_talks()
    lines = [
        Line(f"You said: “{shortened(words, LONGEST)}”", (talk.ref,), "-")
        for talk in talks[-1:]
        for words in talk.lines("i-said")
    ]
    lines += [
        Line(f"Late from you: {sentence(debt_text(debt, found.today))}", (debt.entry.ref,), "-")
        for debt in found.mine
        if debt.is_late(found.today)
    ][:MOST]
    return tuple(lines)


def opening(view: Preparation) -> tuple[Line, ...]:
    """Your own opening; beside it what happened, their view and yours, from the book alone.

    What you said and keep to yourself is no opening: it may be the very slip that you come back to.
    """
    if view.stated(OPENING).words:
        return in_lines(view, (OPENING,))
    found, talks = view.between, view.past_talks()
    last = talks[-1] if talks else None
    if gone := _gone(view, last):
        return gone
    what = _talked(last, found.today) or "[what happened, as both of you would say it]"
    words = _their_words(view)[-1:] if last is None else []
    source = found.book.get(words[0].cites[0]) if words else None
    of = found.book.get(source.links[0]) if isinstance(source, Outcome) and source.links else None
    if isinstance(of, Decision):  # “Corrected” is what became of it, and not what happened
        what = (
            f"on {day_text(of.on, found.today)} {found.who} decided: “{shortened(of.title, 80)}”."
        )
    elif source and source.title and not isinstance(source, Outcome):
        said = f"{found.who} said “{shortened(source.title, 80)}”"
        what = f"on {day_text(source.on, found.today)} {said}."
    decided = None if last or words else _decided(view)
    if decided:
        what = f"on {day_text(decided.on, found.today)} {found.who} decided: “{shortened(decided.title, 80)}”."
    words = words or list(_against(view))
    heard = words[0].text if words else "[what they said or want, in their words]"
    theirs = _quoted(last, "said") or _asked(last) or heard
    mine = _quoted(last, "i-said") or "[how it is for you]"
    refs = (last.ref,) if last else (decided.ref,) if decided else ()
    weight = found.person.pressures if found.person else ""
    carries = f" They carry {sentence(weight)}" if weight else ""
    return (
        Line(f"What happened: {what}", words[0].cites if words else refs, "-"),
        Line(f"How they may see it: {theirs}{carries}", words[0].cites if words else refs, "-"),
        Line(f"How you see it: {mine} {_FOR_YOU}", refs, "-"),
        _THEN,
    )


_FOR_YOU = "For you it is about [one sentence, without a reproach]."
_THEN = Line("Then ask how they see it, and listen before you say what you want.", (), "-")


def _gone(view: Preparation, last: Talk | None) -> tuple[Line, ...]:
    """The opening after they took back an area, where no talk since was about that; () for any other."""
    found = view.between
    back = area_gone(found, view.matter)
    area = area_of(found.book, back) if back else None
    if back is None or area is None or (last is not None and last.on > back.by.on):
        return ()
    gave, took = (day_text(one.on, found.today) for one in (back.reply, back.by))
    what = f"on {gave} you let me have “{shortened(area.title, 60)}”, and on {took} you took it back."  # fmt: skip
    theirs = f"“{shortened(back.by.title, LONGEST)}”"
    refs = (back.reply.ref, back.by.ref)
    return (
        Line(f"What happened: {what}", refs, "-"),
        Line(f"How they may see it: {theirs}", refs[1:], "-"),
        Line(f"How you see it: [how it is for you] {_FOR_YOU}", refs, "-"),
        _THEN,
    )


def _decided(view: Preparation) -> Decision | None:
    """What they decided last in the matter of the talk; None without a matter, or where they decided nothing."""
    book, who = view.between.book, view.between.who
    every = [one for one in view.about() if isinstance(one, Decision) and is_by(book, one, who)]
    return every[-1] if every else None


def _talked(last: Talk | None, today: date) -> str:
    """That there was a talk, and what about; by the question in it, where it is called by one; "" for none."""
    if last is None:
        return ""
    day, title = day_text(last.on, today), shortened(last.title or "it", 60)
    if is_sent(last):
        return f"I wrote to you on {day} about “{title}”."
    return f"on {day} the question was: “{title}”." if _asked(last) else f"we spoke on {day} about “{title}”."  # fmt: skip


def _asked(talk: Talk | None) -> str:
    """Their question, where a talk is called by it."""
    title = talk.title.strip() if talk else ""
    return f"“{shortened(title, LONGEST)}”" if _IS_ASKED.search(title) else ""


_IS_ASKED = regex(r"\?(?:\Z|[\s”\"'])")


def _quoted(talk: Talk | None, field: str) -> str:
    words = talk.line(field) if talk else ""
    return f"“{shortened(words, LONGEST)}”" if words else ""
