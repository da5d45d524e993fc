"""trail: everything about one matter in the order it was known, so that a stranger can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.accounts.news.in_prose import (
    further,
    is_told,
    lead,
    since_when,
    titled,
    value,
    when_it_was,
)
from goodbooks.accounts.news.in_short import (
    authority,
    in_short,
    rung_said,
    stands,
    tells_confirmation,
    turned,
)
from goodbooks.accounts.news.in_turn import in_turn
from goodbooks.accounts.news.kept_from_them import kept_in_a_trail
from goodbooks.accounts.news.said_anew import without_what_is_said_anew
from goodbooks.accounts.readers.not_there import as_read, read_as_noted, spoken_of
from goodbooks.accounts.readers.others_read import left_out, may_read
from goodbooks.accounts.readers.report_of_words import as_noted
from goodbooks.accounts.to_come.calendar import to_come
from goodbooks.core.days import Moment
from goodbooks.core.document import Document, Gap, Line, Question, Recipe, Section, Step
from goodbooks.core.phrasing import (
    capital,
    counted,
    listed,
    sentence,
    short_day,
    shortened,
    span_text,
)
from goodbooks.core.placeholders import HELD_LINE
from goodbooks.core.plans import PLANNED
from goodbooks.core.readers import is_hr
from goodbooks.core.scope import Scope
from goodbooks.core.telling import is_to, its_day
from goodbooks.core.timeline import Mark, Timeline
from goodbooks.core.to_say import to_say
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import (
    Decision,
    confirmation,
    end_named_since,
    reversal_of,
)
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.option import Option
from goodbooks.entries.outcome import CONFIRMING, Outcome
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.handed_on import is_as_asked
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LONGEST, LONGEST_LINE, LONGEST_TOLD = 160, 240, 700


def scope(question: Question) -> Scope:
    """Everything about the matter, and what it points to."""
    return Scope(question.today, matters=(question.matter,))


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """Me, or those it is made for."""
    return question.readers


def compose(book: Book, question: Question) -> Document:
    """The matter in short, then step by step, then what the page is not."""
    today = question.today
    about = [entry for entry in _about(book, question.matter) if entry.on <= today]
    entries = without_what_is_said_anew(
        book, [entry for entry in about if _is_told(book, entry, question)]
    )
    name = question.matter.removeprefix("#")
    meant = _meant(book, question)
    if not entries:
        words = f"Nothing about #{name} is in the book, or nothing this reader may see."
        words = f"Nothing about #{name} has been said yet." if meant else words
        return Document("trail", f"#{name}", "", (Section("", (Line(words, (), "lead"),)), *meant))
    short = in_short(book, entries, question)
    sections = (
        *((Section("In short", short),) if short else ()),
        *_picture(entries, question.readers),
        Section("In the order it happened", tuple(_step(book, e, question) for e in entries)),
        *meant,
        Section("What this page is not", (Line(_NOT_A_PROOF),)),
    )
    told = [entry for entry in book.about(question.matter) if _is_told(book, entry, question)]
    told += book.planned_about(question.matter) if not question.readers else ()
    return Document(
        "trail", _title(name, question), _subtitle(entries, question), sections,
        to_come(book, today, told),
        gains=tuple(
            Gap(_lacking(one, who, question.readers), say)
            for one, who, say in read_as_noted(book, entries, question.readers, question.heard)
        )
        + left_out(entries, listed(question.readers), {**_SHOWN, "said": "what they said"}),
        opening=f"Here is what I noted about {name}, in the order it happened.",
    )  # fmt: skip


def _lacking(decision: Decision, who: str, readers: tuple[str, ...]) -> str:
    """Words for those who would read my own note of a decision, and first of all that it speaks of one of them."""
    named = spoken_of(decision, readers)
    return f"the decision {as_read(decision)}{named}{',' if named else ''} in words for {who}"


def _title(name: str, question: Question) -> str:
    """What the page is: for me the matter as I wrote it, for a reader as a word."""
    return f"{capital(name.replace('-', ' ')) if question.readers else f'#{name}'}: who said what, and when"


FEWEST_MARKS = 3
LANES = ("Promised", "Decided", "Asked and answered", "Became of it", "All else")
_LANE_OF = {
    "promise": LANES[0], "decision": LANES[1], "ask": LANES[2], "request": LANES[2],
    "answer": LANES[2], "outcome": LANES[3],
}  # fmt: skip


def _picture(entries: list[Entry], readers: tuple[str, ...]) -> tuple[Section, ...]:
    """When it happened, in lanes; the steps below say what each mark is."""
    if len(entries) < FEWEST_MARKS or entries[0].on == entries[-1].on:
        return ()
    marks = tuple(
        Mark(
            entry.on, entry.at, _LANE_OF.get(entry.kind, LANES[-1]),
            shortened(titled(entry, readers), 70) or entry.kind, (entry.ref,),
        )
        for entry in entries
    )  # fmt: skip
    there = {mark.lane for mark in marks}
    lanes = tuple(lane for lane in LANES if lane in there)
    return (Section("At a glance", (Timeline("When", lanes, marks),)),)


_NOT_A_PROOF = (
    "These are one person's notes. They show what was written down and in which order, they "
    "can be wrong or lack something, and they are not a proof. Words in quotation marks are "
    "as they were noted."
)


def _about(book: Book, matter: str) -> list[Entry]:
    """The entries of the matter, and what became of them, in order."""
    found = {id(entry): entry for entry in book.about(matter)}
    for entry in book.about(matter):
        for kind in (Outcome, Decision, Answer):
            found.update((id(other), other) for other in book.pointing_to(entry, kind))
    order = {id(entry): number for number, entry in enumerate(book.entries)}
    return in_turn(sorted(found.values(), key=lambda entry: order[id(entry)]))


def _is_told(book: Book, entry: Entry, question: Question) -> bool:
    """Whether a step is for these readers: ways still weighed, and confirmations, may not be."""
    if _is_word_for_others(book, entry, question) or _is_told_by_its_day(book, entry):
        return False
    if isinstance(entry, Outcome) and entry.what() in CONFIRMING:
        if question.readers and entry.what() == "silent":
            return False
        return tells_confirmation(book, entry, question)
    is_mine_alone = isinstance(entry, Option) or (
        isinstance(entry, Handoff) and not _is_spoken_of(book, entry)
    )
    return not (is_mine_alone and question.readers)


def _is_word_for_others(book: Book, entry: Entry, question: Question) -> bool:
    """Whether it promises no more than that word comes, to others than HR who reads the page."""
    is_word = isinstance(entry, Promise) and (entry.is_only_a_word() or entry.is_called_word())
    return is_word and any(
        is_hr(book, reader) and not is_to(book, entry, reader) for reader in question.readers
    )


def _is_told_by_its_day(book: Book, entry: Entry) -> bool:
    """Whether it says no more than that something planned was said, which stands here on the day it was."""
    is_bare = isinstance(entry, Outcome) and entry.what() == "sent" and {name for name, _ in entry.fields} <= {"state", "written"}  # fmt: skip
    return is_bare and any(
        isinstance(said, Ask | Promise) and said.line(PLANNED)
        for said in map(book.get, entry.links)
    )


def _is_spoken_of(book: Book, handoff: Handoff) -> bool:
    """Whether anybody but me can know of an area that I want to be handed: it was answered, or is decided in a way already."""
    replies = (
        *book.pointing_to(handoff, Answer),
        *book.pointing_to(handoff, Decision),
        *book.pointing_to(handoff, Outcome),
    )
    return bool(handoff.level or replies)


def _meant(book: Book, question: Question) -> tuple[Section, ...]:
    """What I mean to ask or promise in the matter; for nobody but me."""
    here = {one.ref for one in book.planned_about(question.matter)}
    meant = to_say(as_answered(book)) if not question.readers else ()
    lines = tuple(
        Line(f"{capital(one.what(book))} ({one.when(question.today)})", (one.entry.ref,), "-")
        for one in meant
        if one.entry.ref in here
    )
    return (Section("Meant to be said, and not said yet", lines),) if lines else ()


def _subtitle(entries: list[Entry], question: Question) -> str:
    first, last = (_edge(entry, question.today) for entry in (entries[0], entries[-1]))
    days = first if first == last else f"{first} to {last}"
    reader = (
        f"for {listed(question.readers)}"
        if question.readers
        else "for you alone (--to NAME for a reader)"
    )
    number = counted(len(entries), "entry", "entries")
    return f"My notes of {days} · {reader}" if question.readers else f"{number}, {days} · {reader}"


def _edge(entry: Entry, today: date) -> str:
    """The day on which a trail begins or ends; only its month, where nobody knows the day."""
    told = its_day(entry, today)
    return told.removeprefix("in ") if told.startswith("in ") else short_day(entry.on, today)


def _step(book: Book, entry: Entry, question: Question) -> Step:
    when = when_it_was(entry, question.today)
    what = shortened(lead(book, entry, () if entry.kind == "talk" else question.readers), LONGEST)
    return Step(when, what, tuple(_remarks(book, entry, question)), (entry.ref,))


_SHOWN = {
    "due": "due",
    "work": "to be done",
    "chance": "said to hold in",
    "dates": "days said",
    "condition": "on condition",
    "after": "waits for",
    "needs": "needs first",
    "void-if": "void if",
    "skips": "leaves out",
    "exception": "rule waived",
    "holds-from": "holds from",
    "ends": "ends",
    "risk": "risk",
    "risk-owner": "risk carried by",
    "channel": "how",
    "level": "decided now by",
    "wished": "next step",
    "safety-net": "safety net",
    "trial-end": "trial until",
    "effect": "effect",
    "cost": "cost",
    "way-back": "way back",
    "stance": "stance",
    "experience": "speaks from",
    "present": "heard by",
    "told": "told",
    "my-advice": "I advised",
    "taken": "my advice was taken",
    "because": "reason given",
    "reason": "reason",
    "result": "result",
    "is": "answer",
    "state": "became",
    "people": "there",
    "next-step": "what was to follow",
    "note": "note",
    "source": "from",
}


_OF_AN_EXCEPTION = ("exception", "skips", "ends", "risk", "risk-owner")
"""What is not told to whoever reads a decision in its words for others."""


def _remarks(book: Book, entry: Entry, question: Question) -> list[Line]:
    today = question.today
    quoted = (words for words in entry.lines("said") if words != HELD_LINE)
    short = (shortened(words, LONGEST_LINE) for words in quoted)
    lines = [as_noted(words, entry.who) or Line(f"“{words}”", (), ">") for words in short]
    lines += [Line(f"Agreed to: “{words}”") for words in entry.lines("agreed")]
    if isinstance(entry, Promise) and authority(book, entry, question):
        lines.append(Line(sentence(capital(authority(book, entry, question)))))
    waived = entry.line("exception")
    is_ended_anew = isinstance(entry, Decision) and end_named_since(book, entry, today) is not None
    fields = [
        (name, raw)
        for name, raw in entry.fields
        if name in _SHOWN and not (name == "skips" and raw == waived)
        if not (name == "ends" and is_ended_anew)
        if not (name in _OF_AN_EXCEPTION and isinstance(entry, Decision) and entry.is_in_public())
    ]
    if question.readers:
        told = (further(book, entry, name, raw, today) for name, raw in fields)
        prose = " ".join(line.text for line in told if line)
        lines += [Line(shortened(prose, LONGEST_TOLD))] if prose else []
    else:
        lines += [
            Line(
                sentence(
                    capital(
                        f"{_called(book, entry, name)}: {_value(book, entry, name, raw, today)}"
                    )
                )
            )
            for name, raw in fields
            if not (is_told(entry, name, raw) and (name == "state" or raw == "part"))
        ]
    lines += _standing(book, entry, question)
    lines += _clocks(book, entry, today)
    return lines


def _called(book: Book, entry: Entry, name: str) -> str:
    """What a field is called; until when an area is tried is only asked for until it is handed on so."""
    is_asked = isinstance(entry, Handoff) and not is_as_asked(book, entry, entry.on)
    return "asked for until" if name == "trial-end" and is_asked else _SHOWN[name]


def _value(book: Book, entry: Entry, name: str, raw: str, today: date) -> str:
    """A field as it is said, cut where it is very long."""
    return shortened(value(book, entry, name, raw, today), LONGEST_LINE)


def _standing(book: Book, entry: Entry, question: Question) -> list[Line]:
    """How the entry stands now, computed from later ones."""
    today = question.today
    if isinstance(entry, Promise) and not entry.next_word:
        state = promise_stands(book, entry, today)
        cites = (state.after.ref,) if state.after else ()
        return [Line(stands(state.state, entry), cites)]
    if isinstance(entry, Decision) and not any(map(book.is_me, entry.who)):
        later = reversal_of(book, entry)
        if later:
            return [turned(entry, later, question)]
        rung = confirmation(book, entry, today)
        if tells_confirmation(book, entry, question):
            return [Line(rung_said(rung, question), (rung.by.ref,))]
    if isinstance(entry, Handoff) and (given := since_when(book, entry, today)):
        return [Line(given)]
    if isinstance(entry, Ask) and reply_to(book, entry) is None:
        return [Line("No answer yet.", (), "!")]
    return []


def _clocks(book: Book, entry: Entry, today: date) -> list[Line]:
    """When it was written, if later, and what was added or corrected since."""
    lines = []
    written = entry.written
    if written and written.on > entry.on:
        later = (
            f"on {short_day(written.on, today)}"
            if entry.line("roughly")
            else span_text(Moment(entry.on), Moment(written.on))
        )
        lines.append(Line(f"Written down {later}."))
    first = next((one for one in book.written if one.id == entry.id and not one.amends), entry)
    named = {name for name, _ in first.fields}
    told: dict[tuple[str, str], list[str]] = {}
    for other in book.corrections(entry):
        names = {name for name, _ in other.fields} - {"amends", "written", "stage", "readers"}
        is_new = not other.title and not names & named
        named |= names
        word = "Added to" if is_new else "Corrected"
        word = "Withdrawn" if entry.id in other.withdraws else word
        mark = "" if word == "Added to" else "!"
        told.setdefault((f"{word} on {short_day(other.on, today)}.", mark), []).append(other.ref)
    return lines + [Line(text, tuple(refs), mark) for (text, mark), refs in told.items()]


RECIPE = Recipe(
    name="trail",
    summary="Everything about one matter in the order it was known: authority, reversals, exceptions.",
    argument="matter",
    scope=scope,
    readers=readers,
    seen=may_read,
    compose=compose,
    example="goodbooks trail loyalty",
    keeps_words=True,
    beside=kept_in_a_trail,
)
