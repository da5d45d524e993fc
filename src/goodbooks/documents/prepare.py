"""prepare: the conversation before it happens, position first. For you alone, never sent.

The opening follows D. Stone, B. Patton and S. Heen, "Difficult Conversations" (1999): begin
with the story an onlooker would tell, in which both views have their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.between import Between, between, is_with, next_talk
from goodbooks.accounts.days_to_come import days_of
from goodbooks.accounts.expected import Coming, questions_to_come
from goodbooks.accounts.owed import debt_text
from goodbooks.accounts.position import (
    MY_PART,
    OPENING,
    PARTS,
    POSITION,
    RETURN,
    THEIR_SIDE,
    WANT,
    Part,
    stated,
    to_find_out,
)
from goodbooks.accounts.questions import coverage
from goodbooks.core.citing import cited
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.phrasing import (
    capital,
    counted,
    day_text,
    from_now,
    listed,
    sentence,
    shortened,
)
from goodbooks.core.scope import Scope
from goodbooks.core.telling import add_line, is_by, is_mine, plain_name
from goodbooks.entries.advice import Advice
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.goal import Goal
from goodbooks.entries.option import Option
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

NEARBY_DAYS = 60
MOST = 4
LONGEST = 200


class View(NamedTuple):
    """What the page is made of: what stands between you, the talk to come, and its matter."""

    between: Between
    talk: Talk | None
    matter: str

    def said(self, part: Part) -> str:
        """What the planned talk says of a part of the position."""
        return stated(self.talk, part)

    def about(self) -> tuple[Entry, ...]:
        """The entries of the matter up to today."""
        found = self.between.book.about(self.matter) if self.matter else ()
        return tuple(entry for entry in found if entry.on <= self.between.today)


def scope(question: Question) -> Scope:
    """The person, the matter with what is near it, and every answer that stands ready."""
    matters = (question.matter,) if question.matter else ()
    return Scope(
        question.today,
        people=(question.who,),
        matters=matters,
        kinds=("note",),
        nearby_days=NEARBY_DAYS,
    )


def compose(book: Book, question: Question) -> Document:
    """What you want, their side, your part, the opening, their questions, the way back."""
    found = between(book, question.who, question.today)
    talk = next_talk(found)
    matter = question.matter or (talk.matters[0] if talk and talk.matters else "")
    view = View(found, talk, matter)
    sections = (
        Section("", _first(view)),
        Section("What you want", (*_lines(view, POSITION), *_options(view))),
        Section("To find out what you want", to_find_out(talk, view.about(), matter)),
        Section("Their side", (*_their_side(view), *_lines(view, (THEIR_SIDE,)))),
        Section("Your part", (*_lines(view, (MY_PART,)), *_my_part(view))),
        Section("The opening, as an onlooker would tell it", _opening(view)),
        Section("Questions that will come", _questions(view)),
        Section("When it drifts", _lines(view, (RETURN,))),
        Section("Still to fill", _remedies(view)),
        Section("Talks so far, and after this one", _talks(view)),
    )
    title = f"Prepare: {found.who}" + (f", #{matter}" if matter else "")
    shown = tuple(section for section in sections if section.blocks)
    days = days_of(book, question, (*cited(shown), *((talk.ref,) if talk else ())))
    return Document("prepare", title, _subtitle(view), shown, days)


def _subtitle(view: View) -> str:
    today = view.between.today
    parts = ["for you alone"]
    if view.talk:
        at = f", {view.talk.at}" if view.talk.at else ""
        when = f"{day_text(view.talk.on, today)}{at} ({from_now(view.talk.on, today)})"
        parts.insert(0, f"{when}: {shortened(view.talk.title or 'talk', 50)}")
    person = view.between.person
    if person and person.listens:
        parts.append(f"{view.between.who}: {person.listens}")
    return " · ".join(parts)


def _gaps(view: View) -> list[Part]:
    return [part for part in PARTS if not view.said(part)]


def _first(view: View) -> tuple[Line, ...]:
    """The one question to answer first; with a whole position, the position itself."""
    if view.talk is None:
        return (
            Line(f"No talk with {view.between.who} is planned. Plan one, and say first what you want from it:", (), "lead"),
            Line(_plan(view)),
        )  # fmt: skip
    gaps = _gaps(view)
    if not gaps:
        return (Line(f"You want {sentence(view.said(WANT))}", (view.talk.ref,), "lead"),)
    return (Line(gaps[0].ask, (), "lead"), Line(_fill(view.talk, gaps[0])))


def _plan(view: View) -> str:
    who = plain_name(view.between.who)
    tag = f" #{view.matter}" if view.matter else ""
    want = "want: what you want from it"
    line = f'tomorrow 10:00 talk {who} "what it is about"{tag}'
    return f"{add_line(line)} '{want}'"


def _fill(talk: Talk, part: Part) -> str:
    """The command that fills a part of the position; by hand where the talk has no id."""
    if talk.id is None:
        return f"goodbooks tidy gives the talk an id; then goodbooks add 'talk' 'amends: ^ID' '{part.field}: …'"
    return f"goodbooks add 'talk' 'amends: ^{talk.id}' '{part.field}: …'"


def _lines(view: View, parts: tuple[Part, ...]) -> tuple[Line, ...]:
    """Parts of the position: as the talk has them, or as a marked gap."""
    refs = (view.talk.ref,) if view.talk else ()
    return tuple(
        Line(f"{part.name}: {sentence(said)}", refs, "-")
        if (said := view.said(part))
        else Line(f"{part.name}: [{part.ask}]", (), "-")
        for part in parts
    )


def _remedies(view: View) -> tuple[Line, ...]:
    """How to fill the gaps, in one go, and how to have an answer ready."""
    if view.talk is None:
        return ()
    lines = []
    gaps = _gaps(view)
    if gaps and view.talk.id is not None:
        open_parts = capital(counted(len(gaps), "part is open", "parts are open"))
        why = "asked one by one, and kept out of the shell's history"
        lines.append(
            Line(f"{open_parts}; {why}: goodbooks prepare {_typed(view.between.who)} --fill")
        )
    tag = f" #{view.matter}" if view.matter else ""
    if any(coming.answer is None for coming in _coming(view)):
        answer = add_line(f'note me "your answer"{tag}')
        lines.append(Line(f"An answer to have ready: {answer} 'answers: the question'"))
    return tuple(lines)


def _options(view: View) -> tuple[Line, ...]:
    """The ways you wrote down, and what others would do, counted."""
    lines = []
    for option in (one for one in view.about() if isinstance(one, Option)):
        words = [f"risk: {shortened(option.risk, 60)}"] if option.risk else []
        words += [f"way back: {option.way_back}"] if option.way_back else []
        more = f" ({'; '.join(words)})" if words else ""
        lines.append(Line(f"A way: {shortened(option.title, 90)}{more}", (option.ref,), "-"))
    advice = [one for one in view.about() if isinstance(one, Advice)]
    if advice:
        counts = [
            f"{sum(1 for one in advice if one.stance == stance)} {words}"
            for stance, words in (("do", "for it"), ("don't", "against"), ("depends", "depending"))
            if any(one.stance == stance for one in advice)
        ]
        pieces = counted(len(advice), "piece of advice", "pieces of advice")
        refs = tuple(one.ref for one in advice)
        lines.append(Line(f"You have {pieces}: {listed(counts) or 'no stance noted'}.", refs, "-"))
    return tuple(lines[-MOST - 1 :])


def _their_side(view: View) -> tuple[Line, ...]:
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
    known = coverage(found.book, found.who, found.today).text(found.who)
    return (*lines, Line(sentence(known), (), "-"))


def _expectations(view: View) -> list[Expectation]:
    found = view.between
    every = found.book.of(Expectation)
    return [one for one in every if one.who and is_by(found.book, one, found.who)][-MOST:]


def _expected(view: View, one: Expectation) -> Line:
    years = (view.between.today - one.on).days // 365
    doubt = (
        "you only guess: " if one.known == "guessed" else "a year old or more: " if years else ""
    )
    return Line(f"Expects ({doubt}{one.about or 'noted'}): {sentence(one.title)}", (one.ref,), "-")


def _their_words(view: View) -> list[Line]:
    """What they said lately, word for word: of the matter when there is one."""
    found = view.between
    near = view.about() or found.book.naming(found.who)
    said = [
        (entry, words)
        for entry in near
        if is_with(found, entry) and not is_mine(found.book, entry) and entry.on <= found.today
        for words in entry.lines("said")
    ]
    return [Line(shortened(words, LONGEST), (entry.ref,), ">") for entry, words in said[-2:]]


def _my_part(view: View) -> tuple[Line, ...]:
    """What the book has of your own words and of what is late from you."""
    found = view.between
    talks = _past_talks(view)
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


def _past_talks(view: View) -> list[Talk]:
    """The talks with them that took place, of this matter when there is one."""
    found = view.between
    held = [one for one in found.book.of(Talk) if one.is_held(found.today) and is_with(found, one)]
    about = [one for one in held if view.matter and one in view.about()]
    return about or held


def _opening(view: View) -> tuple[Line, ...]:
    """Your own opening; beside it what happened, their view and yours, from the book alone."""
    if view.said(OPENING):
        return _lines(view, (OPENING,))
    found, talks = view.between, _past_talks(view)
    last = talks[-1] if talks else None
    what = "[what happened, as both of you would say it]"
    if last:
        what = f"we spoke on {day_text(last.on, found.today)} about “{shortened(last.title or 'it', 60)}”."
    theirs = _quoted(last, "said") or "[what they said or want, in their words]"
    mine = _quoted(last, "i-said") or "[what you said, or how it is for you]"
    refs = (last.ref,) if last else ()
    weight = found.person.pressures if found.person else ""
    carries = f" They carry {sentence(weight)}" if weight else ""
    return (
        Line(f"What happened: {what}", refs, "-"),
        Line(f"How they may see it: {theirs}{carries}", refs, "-"),
        Line(f"How you see it: {mine} For you it is about [one sentence, without a reproach].", refs, "-"),
        Line("Then ask how they see it, and listen before you say what you want.", (), "-"),
    )  # fmt: skip


def _quoted(talk: Talk | None, field: str) -> str:
    words = talk.line(field) if talk else ""
    return f"“{shortened(words, LONGEST)}”" if words else ""


def _coming(view: View) -> tuple[Coming, ...]:
    return questions_to_come(view.between, view.matter)


def _questions(view: View) -> tuple[Line, ...]:
    """Each question with the answer that stands ready, or a way into one."""
    lines = []
    for coming in _coming(view):
        refs = tuple(entry.ref for entry in coming.about)
        if coming.answer:
            words = f"{coming.words} — {sentence(coming.answer.title)}"
            lines.append(Line(words, tuple(dict.fromkeys((*refs, coming.answer.ref))), "-"))
        elif coming.known:
            lines.append(Line(f"{coming.words} — {coming.known}", refs, "-"))
        else:
            begin = f": {coming.begin}" if coming.begin else " in two sentences"
            lines.append(Line(f"{coming.words} — [your answer{begin}]", refs, "-"))
    return tuple(lines)


def _talks(view: View) -> tuple[Line, ...]:
    """Each talk with how far it has come; and the command for the debrief."""
    found = view.between
    lines = [
        Line(
            f"{day_text(talk.on, found.today)}: {shortened(talk.title or 'talk', 60)}, {talk.stage or 'held'}",
            (talk.ref,),
            "-",
        )
        for talk in _past_talks(view)[-MOST:]
    ]
    return (*lines, Line(f"Within a day of it: goodbooks debrief {_typed(found.who)}", (), "-"))


def _typed(name: str) -> str:
    """A name as it is typed in a shell."""
    return name if name.isalnum() else "'" + name.replace("'", "'\\''") + "'"


RECIPE = Recipe(
    name="prepare",
    summary="The conversation before it happens: what you want, their side, the questions to come.",
    argument="who",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks prepare Marcus '#loyalty'",
)
