"""case: a proposal that the one who decides can say yes to; refused until it has both sides."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.granted_words import granted_words, says_it_all
from goodbooks.accounts.answers.told_otherwise import as_told_since
from goodbooks.accounts.before_a_talk.granted import in_writing
from goodbooks.accounts.before_a_talk.half_open import is_condition_open, left_open
from goodbooks.accounts.choices.cases import (
    Case,
    case_of,
    gains,
    goals,
    lacks,
    objections,
    said_instead,
    serving,
    with_replies,
)
from goodbooks.accounts.choices.heard_as_a_threat import heard_as_a_threat
from goodbooks.accounts.choices.pictured import plan_by_day
from goodbooks.accounts.choices.shorter_case import in_a_page_and_a_half
from goodbooks.accounts.choices.steps_of_a_case import plan_in_steps
from goodbooks.accounts.choices.ways import in_figures, side_by_side, unsaid
from goodbooks.accounts.choices.won_for_it import WON, won_for_it
from goodbooks.accounts.news.for_hr import (
    corrected_since,
    knowing,
    page_for_hr,
    sent_to_hr,
    settled_unread,
)
from goodbooks.accounts.news.kept_from_them import kept_from_them
from goodbooks.accounts.readers.others_read import left_out, may_read, without_raw_words
from goodbooks.accounts.to_come.days_to_come import days_of
from goodbooks.accounts.to_come.forecasts import BY_THEIR_DAYS, by_their_days
from goodbooks.core.citing import cited
from goodbooks.core.document import Block, Document, Gap, Line, Question, Recipe, Section
from goodbooks.core.greeting import is_role
from goodbooks.core.phrasing import (
    capital,
    day_text,
    going_on,
    listed,
    sentence,
    short_day,
    shortened,
)
from goodbooks.core.readers import is_hr, marked_for
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.talk import Talk
from goodbooks.reckoning.granted import PART, YES, Grant, granted, last_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind

GOALS_FOR_DAYS = 1100
_ENDING = "Yes or no, the look back, the way back"
NOBODY = ("whoever decides",)
WAYS, COMPARED, RISK = "The ways there are", "How they compare", "What I risk by it"
_PURPOSE, _REASON, _SIDES, _AGAINST = (
    "What it does for what you are judged on",
    "What speaks for it",
    "Both sides",
    "What speaks against it",
)
_CHOSEN = (WAYS, COMPARED, BY_THEIR_DAYS)
_ARGUED = {"": (), PART: _CHOSEN, YES: (*_CHOSEN, _PURPOSE, _REASON, WON, _SIDES, _AGAINST, RISK)}
"""The headings under which a case argues for what is granted by now: after a yes in part, the choice among ways alone."""
_PLAN, _GIVE = "The plan", "What I give"
_TOLD_AS = (
    (_PURPOSE, "what it does for your results"), (_REASON, "what speaks for it"), (WAYS, "the ways there are"),
    (_PLAN, "the plan"), (_GIVE, "what I give"), (_AGAINST, "what speaks against it"),
)  # fmt: skip
"""What a mail says that it holds, by the heading under which that stands."""


def scope(question: Question) -> Scope:
    """Everything about the matter, and three years of goals and wins."""
    back = min(GOALS_FOR_DAYS, question.today.toordinal() - 1)
    since = question.today - timedelta(days=back)
    return Scope(question.today, matters=(question.matter,), kinds=("goal", "win"), since=since)


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """Those the user names, or the one the ask is to."""
    if question.readers:
        return question.readers
    case = case_of(book, question.matter, question.today)
    return case.deciders if case else NOBODY


def seen(book: Book, named: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
    """What each reader may see; should HR be among them, only what is marked for HR, told as it is by now."""
    is_narrow = any(is_hr(book, name) for name in named)
    if not is_narrow:
        return may_read(book, named, kinds)
    told = with_replies(as_told_since(book))
    return without_raw_words(marked_for(told, named, kinds), book, named)


def compose(book: Book, question: Question) -> Document:
    """The proposal; while it lacks a side or a choice, what is to be written first, and then the case as far as it goes.

    For HR it is no proposal, but what is marked for HR in the matter.
    """
    if question.is_for_hr:
        return page_for_hr(book, question)
    case = case_of(book, question.matter, question.today)
    whom = () if question.readers == NOBODY else question.readers
    instead = said_instead(book, question.matter, case, question.today) if case else ()
    reply = last_word(book, case.ask, question.today) if case else None
    has = granted(book, case.ask, reply) if case else ""
    lacking = () if has else lacks(case, question.matter, whom, instead)
    title = _title(book, question)
    if case is None:
        return _unfinished(title, lacking)
    if reply and has:
        return _granted(book, case, question, reply, has)
    due = None if reply else case.ask.due
    subtitle = f"Decision wanted by {day_text(due.on, question.today)}" if due else ""
    whole = _sections(book, case, question, reply, has)
    ways = (way for way in case.ways if way.ref != case.ask.ref)
    told = (case.ask, *filter(None, (reply,)), *ways, *case.plan)
    held = left_out(told, listed(question.readers))
    if lacking:
        return _unfinished(title, (*lacking, *held), whole)
    shown = in_a_page_and_a_half(whole) if question.is_short else whole
    days = days_of(book, question, cited(whole))
    wanted = f", decision wanted by {short_day(due.on, question.today)}" if due else ""
    return Document(
        "case", title, subtitle, shown, days, gains=(*gains(case), *unsaid(case), *_unserved(book, case, question), *held),
        subject=f"Proposal{wanted}: {shortened(case.ask.title, 110)}", opening=_opening(shown),
    )  # fmt: skip


def _granted(book: Book, case: Case, question: Question, reply: Entry, has: str) -> Document:
    """What was asked and granted, and the plan that follows: nothing argues on for it."""
    title = f"What I asked for, and the {'yes' if has == YES else 'part that is granted'}"
    left = _left_open(book, case, reply, has, question)
    first, *rest = _sections(book, case, question, reply, has)
    whole = (
        first._replace(blocks=(*first.blocks, *left)),
        *(part for part in rest if not part.title.startswith(_ARGUED[has])),
    )
    held = left_out((case.ask, reply, *case.plan), listed(question.readers))
    return Document(
        "case", title, "", in_a_page_and_a_half(whole) if question.is_short else whole,
        days_of(book, question, cited(whole)), gains=held,
        subject=f"{'Agreed' if has == YES else 'Agreed in part'}: {shortened(case.ask.title, 110)}",
        opening=_opening_of_a_yes(whole),
    )  # fmt: skip


def _opening(sections: Iterable[Section]) -> str:
    """How a mail with the proposal begins: with what it holds, and nothing that is not there."""
    titles = {one.title for one in sections}
    there = [words for title, words in _TOLD_AS if title in titles]
    return sentence(f"Here is what I propose{': ' if there else ''}{listed(there)}")


def _opening_of_a_yes(sections: Iterable[Section]) -> str:
    has_plan = any(one.title == _PLAN for one in sections)
    end = ", what was answered, and the plan that follows from it" if has_plan else ", and what was answered"  # fmt: skip
    return f"Here is what I asked for{end}."


def _left_open(
    book: Book, case: Case, reply: Entry, has: str, question: Question
) -> tuple[Line, ...]:
    """What the words of a yes leave open: the rest is asked for still, and of a whole one what is not known yet, unless only I know it; a yes that names what it gives leaves nothing to ask for."""
    if has == PART and says_it_all(granted_words(reply.title), case.ask.title):
        return ()
    if has == PART:
        return (Line("What these words leave open I still ask for."),)
    if not isinstance(reply, Answer | Decision) or reply.ref in question.settled:
        return ()
    left = left_open(book, Grant(case.ask, reply, has), question.today)
    return (Line(sentence(f"Still open: {left}"), (reply.ref,)),) if left else ()


def beside(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """How a yes that stands on the page is put in writing, for the same readers as it has; then what is kept from its reader."""
    kept = kept_from_them(book, seen, made, question, kinds)
    case = case_of(book, question.matter, question.today)
    reply = last_word(book, case.ask, question.today) if case else None
    has = granted(book, case.ask, reply) if case else ""
    is_seen = case is not None and seen.get(case.ask.ref) is not None
    is_told = reply is not None and reply.ref in cited(made.sections)
    if question.is_for_hr:
        anew = corrected_since(book, made, question)
        unread = settled_unread(book, seen, question)
        return (*dict.fromkeys((*kept, *anew)), *unread, *sent_to_hr(book, made, question))
    if not has or reply is None or not (is_seen and is_told):
        mine = heard_as_a_threat(case, readers(book, question)) if case and not reply else ()
        return (*mine, *kept)
    hangs_on = _hangs_on(book, case, reply, has, question.today) if case else ""
    return (in_writing(book, reply, has, question.today, hangs_on), *kept)


def _hangs_on(book: Book, case: Case, reply: Entry, has: str, today: date) -> str:
    """On what their yes still hangs, as in “whether finance agrees”; "" where it has no condition, or that is known."""
    if not isinstance(reply, Answer | Decision):
        return ""
    grant = Grant(case.ask, reply, has)
    return left_open(book, grant, today) if is_condition_open(book, grant, today) else ""


def _sections(
    book: Book, case: Case, question: Question, reply: Entry | None, has: str
) -> tuple[Section, ...]:
    """The case, part by part, without the parts that hold nothing."""
    sections = (
        Section("", (*_ask(case, has), *_answered(book, reply, question))),
        _purpose(_goals(book, case, question)),
        won_for_it(book, case, question.today),
        Section(_SIDES, _sides(case)),
        Section(WAYS, side_by_side(case) if case.ways else ()),
        Section(COMPARED, in_figures(case)),
        by_their_days(book, case.ways, question.today),
        Section(_PLAN, plan_in_steps(book, case, question.today, has)),
        *plan_by_day(book, case, question.today),
        Section(_GIVE, _bullets(case, "i-give")),
        Section(_AGAINST, _against(book, case, question)),
        _at_my_risk(case),
        _ending(case, question, is_open=reply is None),
    )
    return tuple(section for section in sections if section.blocks)


def _title(book: Book, question: Question) -> str:
    """Whom it is for; for a reader whose name the book does not know, what it is about."""
    if any(is_role(book, name) for name in question.readers):
        return f"A proposal: {question.matter.removeprefix('#').replace('-', ' ')}"
    return f"A proposal for {listed(question.readers)}"


def _unfinished(title: str, lacking: tuple[Gap, ...], so_far: tuple[Section, ...] = ()) -> Document:
    lines = [Line(f"{capital(gap.marked)}: {gap.remedy}", (), "-") for gap in lacking]
    first = Line("This is no case yet. It still needs:", (), "lead")
    so_far = (so_far[0]._replace(title="As far as it goes"), *so_far[1:]) if so_far else ()
    return Document("case", title, "", (Section("", (first, *lines)), *so_far), lacks=lacking)


def _ask(case: Case, has: str) -> tuple[Line, ...]:
    """What is asked, as a sentence where its title begins with to: "I ask to go back to the ward."."""
    title = case.ask.title
    ask = "I asked" if has else "I ask"
    said = f"{ask} t{title[1:]}" if title[:3].lower() == "to " else f"{ask}: {title}"
    return (Line(sentence(said), (case.ask.ref,), "lead"),)


_IN_SHORT = {"part": "yes, in part"}
"""How a reply without words is told."""


def _answered(book: Book, reply: Entry | None, question: Question) -> tuple[Line, ...]:
    """That it is answered, by whom and when, in the words that were noted; or what became of it otherwise."""
    if reply is None:
        return ()
    day = short_day(reply.on, question.today)
    said = (
        f"“{shortened(reply.title, 160)}”"
        if reply.title
        else _IN_SHORT.get(reply.line("is"), reply.line("is"))
    )
    if isinstance(reply, Talk):
        words = f"We spoke about it on {day}."
    elif isinstance(reply, Outcome) and (is_mine(book, reply) or not reply.title):
        words = f"{capital(reply.what() or 'settled')} on {day}."
    else:
        by = f" by {listed(reply.who)}" if reply.who else ""
        words = f"Answered{by} on {day}" + (f": {said}." if said else ".")
    terms = reply.condition.strip() if isinstance(reply, Answer) else ""
    words += (
        f" On condition: {sentence(going_on(terms))}"
        if terms and terms.lower() not in said.lower()
        else ""
    )
    return (Line(words, (reply.ref,)),)


def _purpose(lines: tuple[Line, ...]) -> Section:
    """What speaks for it: for their goals, where it serves one, else the reason alone."""
    return Section(_PURPOSE if any(line.mark for line in lines) else _REASON, lines)


def _goals(book: Book, case: Case, question: Question) -> tuple[Line, ...]:
    """The reason, then each goal with the steps that serve it."""
    lines = []
    reasons = (raw for line in case.ask.lines("reason") for raw in line.split("\n") if raw.strip())
    if said := " ".join(sentence(capital(one)) for one in reasons):
        lines.append(Line(said, (case.ask.ref,)))
    for goal in goals(book, case, question.today):
        by = f" (by {short_day(goal.due.on, question.today)})" if goal.due else ""
        helped = serving(goal, case)
        if not helped:
            continue
        steps = listed(f"“{shortened(entry.title, 80)}”" for entry in helped)
        refs = (goal.ref, *(entry.ref for entry in helped))
        lines.append(Line(f"{shortened(goal.title, 90)}{by}: {steps}.", refs, "-"))
    return tuple(lines)


def _unserved(book: Book, case: Case, question: Question) -> tuple[Gap, ...]:
    """The goals that no step serves yet: said to me, for the page need not speak against itself."""
    return tuple(
        Gap(
            f"a step for “{shortened(goal.title, 70)}”",
            f"end a step of the plan with: for {goal.ref}",
        )
        for goal in goals(book, case, question.today)
        if not serving(goal, case)
    )


def _sides(case: Case) -> tuple[Line, ...]:
    said = (("For you, as I see it", case.ask.their_side), ("My part in it", case.ask.my_part))
    return tuple(
        Line(f"{name}: {sentence(capital(text))}", (case.ask.ref,), "-")
        for name, text in said
        if text
    )


def _bullets(case: Case, name: str) -> tuple[Line, ...]:
    rows = [row for raw in case.ask.lines(name) for row in raw.split("\n") if row.strip()]
    return tuple(Line(sentence(capital(row)), (case.ask.ref,), "-") for row in rows)


def _at_my_risk(case: Case) -> Section:
    """What I risk; that I accept it is said once, by the heading or by the lines under it."""
    lines = _bullets(case, "could-go-wrong")
    is_said = any("accept" in line.text.lower() for line in lines)
    return Section(f"{RISK}{'' if is_said else ', and accept'}", lines)


def _against(book: Book, case: Case, question: Question) -> tuple[Block, ...]:
    """Their words first, each with the answer below it; one without an answer says so."""
    lines: list[Block] = []
    for one in objections(book, question.matter, case, question.today):
        lines.append(Line(one.objection.words, one.cites, ">"))
        answer = one.objection.answer
        if answer:
            lines.append(Line(sentence(capital(answer))))
        else:
            lines.append(Line("To this I have no answer yet.", (), "!"))
    return tuple(lines)


_SPAN = regex(
    r"(?:only )?for (?:good\b|now\b|ever\b|\d|(?:a|an|one|two|three|four|five|six|nine|twelve|half a|the|at least|about) )"
    r"|(?:until|till) (?:\w+ ){0,2}\w+(?=[.;,]|\Z)",
    re.IGNORECASE,
)
"""How a way back begins that says for how long."""


def _ending(case: Case, question: Question, *, is_open: bool) -> Section:
    """By when it is to be decided, while it is not, and what comes after."""
    ask, today = case.ask, question.today
    said = (
        ("Decision wanted by", day_text(ask.due.on, today) if ask.due and is_open else ""),
        ("We look at it together on", day_text(ask.review.on, today) if ask.review else ""),
        ("To settle with a yes:", listed(ask.to_settle)),
        ("I mean it" if _SPAN.match(ask.way_back) else "The way back:", ask.way_back),
    )
    lines = tuple(Line(sentence(f"{name} {text}"), (ask.ref,), "-") for name, text in said if text)
    heading = _ENDING if is_open else capital(_ENDING.partition(", ")[2])
    return Section(heading if ask.way_back else heading.rpartition(",")[0], lines)


RECIPE = Recipe(
    name="case",
    summary="A proposal one can say yes to: the ask, ways side by side, the plan, what speaks against it.",
    argument="matter",
    scope=scope,
    readers=readers,
    compose=compose,
    knowing=knowing,
    example="goodbooks case year",
    seen=seen,
    beside=beside,
)
