"""confirm: a verbal decision in writing, ready to send back to the one who took it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.each_once import each_once
from goodbooks.accounts.after_a_talk.in_your_words import IN_YOUR_WORDS, in_their_words
from goodbooks.accounts.after_a_talk.talk_of import talk_of, words_for
from goodbooks.accounts.answers.how_it_went import is_felt, is_no_step
from goodbooks.accounts.answers.next_step import steps_to_come
from goodbooks.accounts.answers.replies import is_bare_reply, to_what
from goodbooks.accounts.before_a_talk.open_terms import in_a_subject, left_open
from goodbooks.accounts.fridays.by_when import day_lacking
from goodbooks.accounts.news.as_a_deed import as_a_deed
from goodbooks.accounts.news.corrected_words import corrected_beside
from goodbooks.accounts.news.cut_to_fit import LONGEST_QUOTE, cut_to_fit, no_room_for
from goodbooks.accounts.news.decided_since import SETTLED, as_sentence, corrected_on
from goodbooks.accounts.news.from_when import from_when
from goodbooks.accounts.news.gaps_to_fill import its_title, marked_gap, to_fill
from goodbooks.accounts.news.given_with import given_with
from goodbooks.accounts.news.in_full import is_report_of_them
from goodbooks.accounts.news.is_a_rule import is_a_rule
from goodbooks.accounts.news.ladder import ladder
from goodbooks.accounts.news.of_a_yes import as_a_yes, beside_a_yes, in_their_turn, words_kept
from goodbooks.accounts.news.of_one_talk import (
    decided_in_it,
    from_me,
    of_one_talk,
    thanks_for,
    told_with_it,
)
from goodbooks.accounts.news.put_back import areas_back, put_back, takes_back
from goodbooks.accounts.news.to_correct import usual_day
from goodbooks.accounts.news.told_who_waits import told_who_waits
from goodbooks.accounts.news.what_is_left_out import what_is_left_out
from goodbooks.accounts.news.word_before import perhaps_turned
from goodbooks.accounts.readers.before_sending import before_sending
from goodbooks.accounts.readers.in_their_words import is_theirs_to_say, says_i
from goodbooks.accounts.readers.not_there import remarks_on_notes
from goodbooks.accounts.readers.said_to_who_decided import (
    I_HAD_ASKED,
    as_i_asked,
    asked_before,
    is_told_unsurely,
    not_quoted,
    said_to_who_decided,
    seen_as_they_decided,
)
from goodbooks.accounts.readers.to_their_face import said_to_them
from goodbooks.accounts.readers.told_to_do import as_it_holds, is_raw_decision
from goodbooks.accounts.to_come.days_to_come import days_of
from goodbooks.accounts.to_come.forecasts import not_held, unlikely_among
from goodbooks.core.as_of_its_day import lines_as_read
from goodbooks.core.citing import cited
from goodbooks.core.document import (
    DAY_HERE,
    NEARLY,
    READY,
    Document,
    Gap,
    Line,
    Message,
    Question,
    Recipe,
    Reminder,
    Section,
)
from goodbooks.core.phrasing import (
    capital,
    day_text,
    listed,
    sentence,
    short_day,
    shortened,
    word_count,
)
from goodbooks.core.placeholders import HELD_LINE, HELD_TITLE
from goodbooks.core.scope import Scope
from goodbooks.core.telling import is_mine, is_to
from goodbooks.entries.decision import Decision, confirmation
from goodbooks.entries.promise import Promise
from goodbooks.language.meant.keeping import without_aside
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.reckoning.under_a_yes import Back

MOST_WORDS, DAYS_TO_CORRECT, NEARBY_DAYS = 120, 2, 60
_SENT = ("acknowledged", "corrected", "sent back", "silent")
_WHO_DOES_WHAT = ("[who does what by when?]", "next-step: who does what by when")


def scope(question: Question) -> Scope:
    """The decision, what it turns around, what follows from it, and what is near in its matter."""
    return Scope(question.today, ids=(question.ref,), nearby_days=NEARBY_DAYS)


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """The one who decided, or those the user names."""
    if question.readers:
        return question.readers
    decision = book.get(question.ref)
    others = tuple(who for who in decision.who if not book.is_me(who)) if decision else ()
    return others or ("whoever decided",)


def compose(book: Book, question: Question) -> Document:
    """The message, and how far the decision has come up the ladder of confirmation."""
    decision = _first_of_its_note(book, question)
    if isinstance(decision, Decision) and is_bare_reply(decision.title):
        decision = _with_what(book, decision)
    if not isinstance(decision, Decision):
        return _nothing_to_confirm(question)
    talk = talk_of(book, decision)
    decision = as_it_holds(decision, words_for(book, talk, decision))
    title = f"Confirm: {shortened(decision.title or decision.ref, 110)}"
    subtitle = f"{decision.ref} · for {listed(question.readers)}"
    if _is_for_who_decided(book, decision, question):
        decision = said_to_who_decided(decision)
    message, over = _message(book, decision, question)
    rungs = Section("Where it stands", ladder(book, decision, question.today))
    heading = _heading(message, confirmation(book, decision, question.today).rung)
    sections = (Section(heading, (message,)), *_doubt(book, decision, question, over), rungs)
    days = (
        *_last_day(book, decision, message, question),
        *days_of(book, question, cited(sections)),
    )
    return Document("confirm", title, subtitle, sections, days)


def _first_of_its_note(book: Book, question: Question) -> Entry | None:
    """What a note is asked for; of several decisions that stand in one, whichever of them was asked for, the first."""
    found = book.get(question.ref)
    if not isinstance(found, Decision) or not _is_for_who_decided(book, found, question):
        return found
    return of_one_talk(book, found, question.today)[0]


def _with_what(book: Book, decision: Decision) -> Decision:
    """A decision that is a bare yes or no, with what it answers, where it is for an ask."""
    asks = [one for one in map(book.get, decision.links) if one is not None and one.title]
    return decision._replace(title=to_what(decision.title, asks[0].title)) if asks else decision


def _last_day(
    book: Book, decision: Decision, message: Message, question: Question
) -> tuple[Reminder, ...]:
    """The day up to which the message asks to be corrected: from then on, silence is noted."""
    by = decision.correct_by
    line = _correct_me(book, decision, question.today, [])
    if (
        not question.reminds
        or by is None
        or by.on < question.today
        or line not in message.paragraphs
    ):
        return ()
    words = f"Last day to correct: {shortened(decision.title or decision.ref, 60)}"
    return (Reminder(by.on, by.at, words, decision.ref, "answer"),)


def _doubt(book: Book, decision: Decision, question: Question, over: tuple[Line, ...]) -> tuple[Section, ...]:  # fmt: skip
    """Remarks for me: a day in this matter that the forecast does not hold, and what is left out for the length of it, `over`, among them."""
    about = [entry for tag in decision.matters for entry in book.about(tag)]
    near = [*about, *book.pointing_to(decision, Promise), *map(book.get, decision.links)]
    found = unlikely_among(book, [one for one in near if one], question.today)
    lines = (
        *over,
        *not_held(found, question.today),
        *perhaps_turned(book, decision, question.today),
        *(not_quoted(book, decision) if _is_for_who_decided(book, decision, question) else ()),
        *day_lacking(book, book.pointing_to(decision, Promise), question.today),
        *remarks_on_notes(book, (decision,), question.readers, question.heard),
    )
    return (Section("Before you send it, for you alone", lines),) if lines else ()


def _heading(message: Message, rung: str) -> str:
    """How ready the message is, in a word or two."""
    if rung in _SENT:
        return "As the book words it now"
    if rung == "in writing":
        return "Only if you want it in your words too"
    return NEARLY if message.gaps else READY


def _nothing_to_confirm(question: Question) -> Document:
    words = f"There is no decision by that id that {listed(question.readers) or 'anybody'} may read yet."
    remedy = "goodbooks find --kind decision shows the decisions of the book."
    lines = (Line(words, (), "lead"), Line(remedy))
    return Document("confirm", "Confirm", question.ref, (Section("", lines),))


def _message(book: Book, decision: Decision, question: Question) -> tuple[Message, tuple[Line, ...]]:  # fmt: skip
    """The message, and for me alone the steps that it has no room for."""
    gaps: list[Gap] = []
    is_one = decided_in_it(book, decision, question.today) is None
    subject = _subject(decision, question.today, is_one=is_one)
    paragraphs = (
        _to_who_decided(book, decision, question, gaps)
        if _is_for_who_decided(book, decision, question)
        else _to_another(book, decision, question.today, gaps)
    )
    most = MOST_WORDS + words_kept(book, decision, question.today)
    kept = cut_to_fit(paragraphs, most - word_count([subject]), I_HAD_ASKED, IN_YOUR_WORDS)
    shown = " ".join(line.text for line in kept)
    told = tuple(gap for gap in gaps if gap.marked in shown)
    return Message(question.readers, subject, tuple(kept), to_fill(decision, told)), no_room_for(
        paragraphs, kept
    )


def _is_for_who_decided(book: Book, decision: Decision, question: Question) -> bool:
    """Whether all who read it took the decision, or nobody is named who did."""
    deciders = book.person_keys(decision.who)
    return not deciders or all(book.person_key(name) in deciders for name in question.readers)


def _to_who_decided(book: Book, decision: Decision, question: Question, gaps: list[Gap]) -> list[Line]:  # fmt: skip
    today = question.today
    talk = talk_of(book, of_one_talk(book, decision, today)[0])
    steps = _steps(book, decision, today, lambda step: _to_them(decision, step, gaps), decision.who)
    if talk and not decision.lines("next-step"):
        told = steps_to_come(talk.next_step, talk.on, today)
        steps = [*(Line(_to_them(decision, one, gaps), (talk.ref,)) for one in told), *steps]
    steps = each_once(book, decision, (*steps, *given_with(book, decision, today), *told_with_it(book, decision, today)), today)  # fmt: skip
    back = takes_back(book, decision, today)
    is_back = back is not None
    if not (steps := steps or [*told_who_waits(book, decision, today)]) and not (is_back or is_a_rule(decision.title)):  # fmt: skip
        marked = marked_gap(gaps, *_WHO_DOES_WHAT)
        steps = [Line(marked, (decision.ref,))]
    is_i = says_i(decision, decision.title) and not is_raw_decision(decision.title)
    decided = _decided(book, decision, "You decided" if is_i or is_back else "Decided", today)
    if is_bare_reply(decision.title):
        marked = marked_gap(gaps, "[to what?]", its_title(decision))
        decided = decided._replace(text=f"{decided.text} {marked}")
    elif back and is_report_of_them(decision):
        decided = _to_take_back(book, decision, back, decided)
    elif together := decided_in_it(book, decision, today):
        decided = together
    elif not decision.is_in_public() and (
        is_raw_decision(decision.title) or is_told_unsurely(decision)
    ):
        marked = marked_gap(gaps, f"[as you say it to them: {decision.title}]", its_title(decision))
        decided = decided._replace(text=decided.text.replace(as_sentence(decision), marked))  # fmt: skip
    elif (asked := asked_before(book, decision)) and (i_asked := as_i_asked(asked, decision)):
        decided = decided._replace(text=f"{decided.text} {i_asked}", cites=(*decided.cites, asked.ref))  # fmt: skip
    decided = in_their_words(book, decision, as_a_yes(decided), talk, today)
    return [
        decided._replace(text=f"{'' if is_back else thanks_for(talk)}{decided.text}"),
        *left_open(book, decision, question, lambda *gap: marked_gap(gaps, *gap)),
        *put_back(book, decision, today, is_to_them=True),
        *what_is_left_out(book, decision, today, lambda *gap: marked_gap(gaps, *gap)),
        *in_their_turn(steps, decision.on, today),
        *beside_a_yes(book, decision, today),
        _correct_me(book, decision, today, gaps),
    ]


def _to_take_back(book: Book, decision: Decision, back: Back, decided: Line) -> Line:
    """That they took back what they had given, by its name, in place of my report of it."""
    apart = "," if decision.at else ""
    what = listed(f"“{one.title}”" for one in areas_back(book, back)) or "it"
    text = decided.text.replace(f": {as_sentence(decision)}", f"{apart} to take {what} back.")
    return decided._replace(text=text)


def _to_another(book: Book, decision: Decision, today: date, gaps: list[Gap]) -> list[Line]:
    """For somebody who did not decide it: who did, and nothing in their name."""
    steps = _steps(book, decision, today)
    lead = SETTLED if decision.public else f"{listed(decision.who)} decided"
    decided = _decided(book, decision, lead, today)
    if is_raw_decision(decision.title) or decision.title == HELD_TITLE:
        marked = sentence(decision.public) or marked_gap(
            gaps, HELD_TITLE, "public: your words for them"
        )
        decided = decided._replace(text=decided.text.replace(as_sentence(decision), marked))  # fmt: skip
    return [
        decided,
        *put_back(book, decision, today, is_to_them=False),
        *(() if decision.is_in_public() else what_is_left_out(book, decision, today, None)),
        *(step._replace(text=f"Next: {step.text}") for step in steps),
        _correct_me(book, decision, today, gaps),
    ]


def _subject(decision: Decision, today: date, *, is_one: bool) -> str:
    day = short_day(decision.on, today)
    is_report = bool(decision.reverses) and is_report_of_them(decision)
    is_told = not decision.is_in_public() and (
        is_raw_decision(decision.title) or is_told_unsurely(decision)
    )
    is_unsure = decision.title == HELD_TITLE or is_told
    if not decision.title or not is_one or is_unsure or is_report:
        return f"What was decided on {day}"
    what = shortened(in_a_subject(decision.title), 90)
    return f"Decision of {day}: " + (f"“{what}”" if is_theirs_to_say(decision, what) else what)


def _decided(book: Book, decision: Decision, lead: str, today: date) -> Line:
    at = f", {decision.at}" if decision.at else ""
    what = as_sentence(decision)
    day = f"{short_day(decision.on, today)}{at}{corrected_on(book, decision, today)}"
    told = f"{lead} on {day}: {what} {from_when(decision, what, today)}"
    return Line(told.rstrip(), (decision.ref,))


def _to_them(decision: Decision, step: str, gaps: list[Gap]) -> str:
    """A step as it is said to who decided; a gap with its words where that is not sure."""
    if is_no_step(step):
        return marked_gap(gaps, *_WHO_DOES_WHAT)
    marked = f"[as you say it to them: {step.strip()}]"
    return said_to_them(step, decision.who) or marked_gap(
        gaps, marked, "next-step: as you say it to them"
    )


def _steps(
    book: Book,
    decision: Decision,
    today: date,
    tell: Callable[[str], str] = sentence,
    names: tuple[str, ...] = (),
) -> list[Line]:
    """Who does what by when: from the decision's own lines and the promises for it; what I promised those of these `names` is said to them."""
    lines = [
        Line(tell(step), (decision.ref,))
        for raw in lines_as_read(book, decision, "next-step", today)
        for step in raw.split("\n")
    ]
    lines += [
        Line(_promised(book, promise, today, names), (promise.ref,))
        for promise in book.pointing_to(decision, Promise)
        if not promise_stands(book, promise, today).is_kept
    ]
    return lines


def _promised(book: Book, promise: Promise, today: date, names: tuple[str, ...]) -> str:
    """Whose promise it is, in the words it was given in; to those of these names, whom it was given to, as they get it."""
    is_own = is_mine(book, promise)
    who = "I do" if is_own else f"{listed(promise.who)}:"
    due = promise_stands(book, promise, today).due
    by = f" by {short_day(due.on, today)}" if due else ""
    title = HELD_LINE if is_felt(promise.title) else without_aside(promise.title)
    is_theirs = is_own and title != HELD_LINE and any(is_to(book, promise, one) for one in names)
    if is_theirs and (told := from_me(promise)):
        return f"{capital(told)}{by}."
    if is_own and (deed := as_a_deed(shortened(title, LONGEST_QUOTE))):
        return f"I {deed}{by}."
    return f"{who} “{shortened(title, LONGEST_QUOTE)}”{by}."


def _correct_me(book: Book, decision: Decision, today: date, gaps: list[Gap]) -> Line:
    """By when they are asked to correct it: the day that was said, over or not once it was sent, else a gap with the usual one in it."""
    is_sent = confirmation(book, decision, today).rung in _SENT
    days = [one.correct_by for one in of_one_talk(book, decision, today) if one.correct_by]
    last = max((one.on for one in days), default=None)
    if last and (is_sent or last >= today):
        by = short_day(last, today)
    else:
        usual = usual_day(decision, today, DAYS_TO_CORRECT)
        by = f"[{day_text(usual, today)}?]"
        says = f"decision\n  amends: {decision.ref}\n  correct-by: {DAY_HERE}\n"
        gaps.append(Gap(by, f"correct-by: {usual}", says, "correct-by", str(usual)))
    return Line(f"Please correct me by {by} if I have any of this wrong.", (decision.ref,))


def beside(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """That the decision was corrected and stands in its old words, and what else is to be said before it is sent."""
    found = book.get(question.ref)
    shown = (found,) if found else ()
    corrected = corrected_beside(book, seen, shown, question, kinds)
    return (*corrected, *before_sending(book, seen, made, question, kinds))


RECIPE = Recipe(
    name="confirm",
    summary="A verbal decision in writing: their words, what is skipped until when, who carries the risk.",
    argument="ref",
    scope=scope,
    readers=readers,
    compose=compose,
    seen=seen_as_they_decided,
    example="goodbooks confirm ^once",
    beside=beside,
)
