"""prepare: the conversation before it happens, position first. For you alone, never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.agreed import agreed_with, in_full, settles
from goodbooks.accounts.before_a_talk.both_sides import in_lines, my_part, opening, their_side
from goodbooks.accounts.before_a_talk.expected import Coming, agreed_on, questions_to_come
from goodbooks.accounts.before_a_talk.of_the_plan import to_ask_of_them, told_of_them
from goodbooks.accounts.before_a_talk.position import (
    MY_PART,
    POSITION,
    RETURN,
    THEIR_SIDE,
    WANT,
    Part,
    to_find_out,
)
from goodbooks.accounts.before_a_talk.preparation import Preparation, preparation
from goodbooks.accounts.before_a_talk.sore_question import fumbled
from goodbooks.accounts.before_a_talk.weak_spot import with_weak_spot
from goodbooks.accounts.their_no import NOT_YET, then_lines
from goodbooks.accounts.to_come.days_to_come import days_of
from goodbooks.core.citing import cited
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.in_a_sentence import is_sent
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
from goodbooks.core.scope import Scope
from goodbooks.core.telling import add_line, plain_name, to_you, typed
from goodbooks.entries.advice import Advice
from goodbooks.entries.option import Option

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk
    from goodbooks.reckoning.granted import Grant

NEARBY_DAYS = 60
MOST = 4
THEY_HEAR = "that they hear: "
"""How what is wanted of a talk begins in a plan, where it is that something is said."""


def scope(question: Question) -> Scope:
    """The person, the matter with what is near it, and every answer that stands ready."""
    matters = (question.matter,) if question.matter else ()
    return Scope(
        question.today,
        people=(question.who,),
        matters=matters,
        kinds=("note.answers", "note.plays"),
        nearby_days=NEARBY_DAYS,
    )


def compose(book: Book, question: Question) -> Document:
    """What you want, their side, your part, the opening, their questions, the way back."""
    view = preparation(book, question.who, question.matter, question.today)
    found, talk, matter = view
    agreed = _agreed(view)
    sections = _after_a_yes(view, agreed) if agreed else _before_it(view)
    title = f"Prepare: {to_you(found.who)}" + (
        f", about {matter.replace('-', ' ')}" if matter else ""
    )
    shown = tuple(section for section in sections if section.blocks)
    days = days_of(book, question, (*cited(shown), *((talk.ref,) if talk else ())))
    return Document("prepare", title, _subtitle(view), shown, days)


def _agreed(view: Preparation) -> tuple[Grant, ...]:
    """What they said yes to in the matter, where the talk to come was for nothing else."""
    is_open = view.talk and settles(view.between.book, view.talk, view.between.today) is None
    return () if is_open else agreed_on(view.between, view.matter)


def _after_a_yes(view: Preparation, agreed: tuple[Grant, ...]) -> tuple[Section, ...]:
    """What was agreed and how it goes on: nothing is wanted of them any more that has to be worded."""
    book, today = view.between.book, view.between.today
    first, *rest = in_full(book, agreed, today)
    no_talk = () if view.talk else _first(view)
    return (
        Section("", (first._replace(mark="lead"),)),
        Section("What was agreed", tuple(rest)),
        Section("Their side", their_side(view)),
        Section("Your part", my_part(view)),
        Section("Questions that will come", _questions(view)),
        Section("A talk about it", tuple(line._replace(mark="") for line in no_talk)),
        Section("Talks so far, and after this one", _talks(view)),
    )


def _before_it(view: Preparation) -> tuple[Section, ...]:
    talk, matter = view.talk, view.matter
    return (
        Section("", _first(view)),
        Section("What was agreed", _granted_so_far(view)),
        Section(NOT_YET, then_lines(view.between.book, view.between.today, view.between.who)),
        Section("What you want", (*in_lines(view, POSITION), *_options(view))),
        Section("To say and to ask", to_ask_of_them(view)),
        Section("To find out what you want", to_find_out(talk, view.about(), matter)),
        Section(
            "Their side", (*told_of_them(view), *their_side(view), *in_lines(view, (THEIR_SIDE,)))
        ),
        Section("Your part", (*in_lines(view, (MY_PART,)), *my_part(view))),
        Section("The opening, as an onlooker would tell it", opening(view)),
        Section("Questions that will come", _questions(view)),
        Section("When it drifts", in_lines(view, (RETURN,))),
        Section("Still to fill", _remedies(view)),
        Section("Talks so far, and after this one", _talks(view)),
    )


def _granted_so_far(view: Preparation) -> tuple[Line, ...]:
    """What they said yes to in the matter, and what that leaves open, while there is more to be said."""
    found = view.between
    yes = agreed_with(found.book, found.who, found.today)
    about = tuple(one for one in yes if view.matter in one.ask.matters)
    return in_full(found.book, about, found.today)


def _subtitle(view: Preparation) -> str:
    today = view.between.today
    parts = ["for you alone"]
    if view.talk:
        at = view.talk.hour_and_place()
        when = f"{day_text(view.talk.on, today)}{at} ({from_now(view.talk.on, today)})"
        parts.insert(0, f"{when}: {shortened(view.talk.title or 'talk', 50)}")
    person = view.between.person
    if person and person.listens:
        parts.append(f"{to_you(view.between.who)}: {person.listens}")
    return " · ".join(parts)


def _first(view: Preparation) -> tuple[Line, ...]:
    """The one question to answer first; with a whole position, the position itself."""
    if view.talk is None:
        return (
            Line(f"No talk with {to_you(view.between.who)} is planned. Plan one, and say first what you want from it:", (), "lead"),
            Line(_plan(view)),
        )  # fmt: skip
    gaps = view.gaps()
    if not gaps:
        return (Line(f"You want {sentence(view.stated(WANT).words)}", (view.talk.ref,), "lead"),)
    return (Line(gaps[0].ask, (), "lead"), Line(_fill(view.talk, gaps[0])))


def _plan(view: Preparation) -> str:
    who = plain_name(view.between.who)
    tag = f" #{view.matter}" if view.matter else ""
    want = "want: what you want from it"
    line = f'tomorrow talk {who} "what it is about"{tag}'
    return f"{add_line(line)} '{want}'"


def _fill(talk: Talk, part: Part) -> str:
    """The command that fills a part of the position; by hand where the talk has no id."""
    if talk.id is None:
        return f"goodbooks tidy gives the talk an id; then goodbooks add 'talk' 'amends: ^ID' '{part.field}: …'"
    return f"goodbooks add 'talk' 'amends: ^{talk.id}' '{part.field}: …'"


def _remedies(view: Preparation) -> tuple[Line, ...]:
    """How to fill the gaps, in one go, and how to have an answer ready."""
    if view.talk is None:
        return ()
    lines = []
    gaps = view.gaps()
    if gaps and view.talk.id is not None:
        open_parts = capital(counted(len(gaps), "part is open", "parts are open"))
        why = "asked one by one, and for you alone"
        lines.append(
            Line(f"{open_parts}; {why}: goodbooks prepare {typed(view.between.who)} --fill")
        )
    tag = f" #{view.matter}" if view.matter else ""
    if any(coming.answer is None for coming in _coming(view)):
        answer = add_line(f'note me "your answer"{tag}')
        lines.append(Line(f"An answer to have ready: {answer} 'answers: the question'"))
    return tuple(lines)


def _options(view: Preparation) -> tuple[Line, ...]:
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


def _coming(view: Preparation) -> tuple[Coming, ...]:
    """The questions that will come: the one that was answered badly first, with what I have come to want."""
    found = view.between
    want = view.stated(WANT)
    sore = tuple(
        one._replace(
            known=sentence(want.words.removeprefix(THEY_HEAR)),
            about=(*one.about, *_of(view, want.refs)),
        )
        if want.words and one.answer is None
        else one
        for one in fumbled(found.book, found.who, view.matter)
    )
    asked = {one.words for one in sore}
    every = with_weak_spot(found.book, [*questions_to_come(found, view.matter)])
    return (*sore, *(one for one in every if one.words not in asked))


def _of(view: Preparation, refs: tuple[str, ...]) -> tuple[Entry, ...]:
    return tuple(filter(None, map(view.between.book.get, refs)))


def _questions(view: Preparation) -> tuple[Line, ...]:
    """Each question with the answer that stands ready, or a way into one."""
    lines = []
    for coming in _coming(view):
        refs = tuple(entry.ref for entry in coming.about)
        if coming.answer:
            when = short_day(coming.answer.on, view.between.today)
            words = f"{coming.words} — {sentence(coming.answer.title)} (kept on {when})"
            lines.append(Line(words, tuple(dict.fromkeys((*refs, coming.answer.ref))), "-"))
        elif coming.known:
            lines.append(Line(f"{coming.words} — {coming.known}", refs, "-"))
        else:
            begin = f": {coming.begin}" if coming.begin else " in two sentences"
            lines.append(Line(f"{coming.words} — [your answer{begin}]", refs, "-"))
    return tuple(lines)


def _talks(view: Preparation) -> tuple[Line, ...]:
    """Each talk with how far it has come; and the command for the debrief."""
    found = view.between
    lines = [
        Line(
            f"{day_text(talk.on, found.today)}: {shortened(talk.title or 'talk', 60)}, {'sent' if is_sent(talk) else talk.stage or 'held'}",
            (talk.ref,),
            "-",
        )
        for talk in view.past_talks()[-MOST:]
    ]
    return (*lines, Line(f"Within a day of it: goodbooks debrief {typed(found.who)}", (), "-"))


RECIPE = Recipe(
    name="prepare",
    summary="The conversation before it happens: what you want, their side, the questions to come.",
    argument="who",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks prepare Marcus '#loyalty'",
)
