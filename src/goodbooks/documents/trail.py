"""trail: everything about one matter in the order it was known, so that a stranger can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.calendar import to_come
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.document import Document, Line, Question, Recipe, Section, Step
from goodbooks.core.fields import Day
from goodbooks.core.phrasing import (
    capital,
    counted,
    day_text,
    listed,
    moment_text,
    sentence,
    short_day,
    shortened,
    span_text,
)
from goodbooks.core.scope import Scope
from goodbooks.core.timeline import Mark, Timeline
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import Decision, confirmation, exception_end, reversal_of
from goodbooks.entries.option import Option
from goodbooks.entries.outcome import CONFIRMING, Outcome
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LONGEST = 110


def scope(question: Question) -> Scope:
    """Everything about the matter, and what it points to."""
    return Scope(question.today, matters=(question.matter,))


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """Me, or those it is made for."""
    return question.readers


def compose(book: Book, question: Question) -> Document:
    """The matter in short, then step by step, then what the page is not."""
    today = question.today
    entries = [
        entry
        for entry in _about(book, question.matter)
        if entry.on <= today and _is_told(book, entry, question)
    ]
    name = question.matter.removeprefix("#")
    if not entries:
        words = f"Nothing about #{name} is in the book, or nothing this reader may see."
        return Document("trail", f"#{name}", "", (Section("", (Line(words, (), "lead"),)),))
    sections = (
        Section("In short", _in_short(book, entries, question)),
        *_picture(entries),
        Section("In the order it happened", tuple(_step(book, e, question) for e in entries)),
        Section("What this page is not", (Line(_NOT_A_PROOF),)),
    )
    told = [entry for entry in book.about(question.matter) if _is_told(book, entry, question)]
    return Document(
        "trail", f"#{name}: who said what, and when", _subtitle(entries, question), sections,
        to_come(book, today, told),
    )  # fmt: skip


FEWEST_MARKS = 3
LANES = ("Promised", "Decided", "Asked and answered", "Became of it", "All else")
_LANE_OF = {
    "promise": LANES[0], "decision": LANES[1], "ask": LANES[2], "request": LANES[2],
    "answer": LANES[2], "outcome": LANES[3],
}  # fmt: skip


def _picture(entries: list[Entry]) -> tuple[Section, ...]:
    """When it happened, in lanes; the steps below say what each mark is."""
    if len(entries) < FEWEST_MARKS or entries[0].on == entries[-1].on:
        return ()
    marks = tuple(
        Mark(
            entry.on, entry.at, _LANE_OF.get(entry.kind, LANES[-1]),
            shortened(entry.title, 70) or entry.kind, (entry.ref,),
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
        for kind in (Outcome, Decision):
            found.update((id(other), other) for other in book.pointing_to(entry, kind))
    order = {id(entry): number for number, entry in enumerate(book.entries)}
    return sorted(found.values(), key=lambda entry: order[id(entry)])


def _is_told(book: Book, entry: Entry, question: Question) -> bool:
    """Whether a step is for these readers: ways still weighed, and confirmations, may not be."""
    if isinstance(entry, Outcome) and entry.what() in CONFIRMING:
        return _tells_confirmation(book, entry, question)
    return not (isinstance(entry, Option) and question.readers)


def _tells_confirmation(book: Book, entry: Entry, question: Question) -> bool:
    """Whether all readers are in the entry, so that the confirmation is between them and me."""
    inside = {book.person_key(name) for name in (*entry.who, *entry.to)}
    return all(book.person_key(reader) in inside for reader in question.readers)


def _subtitle(entries: list[Entry], question: Question) -> str:
    first, last = (short_day(entry.on, question.today) for entry in (entries[0], entries[-1]))
    days = first if first == last else f"{first} to {last}"
    reader = (
        f"for {listed(question.readers)}"
        if question.readers
        else "for you alone (--to NAME for a reader)"
    )
    return f"{counted(len(entries), 'entry', 'entries')}, {days} · {reader}"


def _in_short(book: Book, entries: list[Entry], question: Question) -> tuple[Line, ...]:
    parts: tuple[Callable[[Book, Entry, Question], Line | None], ...] = (
        _promised,
        _reversed,
        _decided,
        _left_out,
        _unconfirmed,
        _unanswered,
    )
    lines = [
        part(book, entry, question)
        for part in parts
        for entry in entries
        if part is not _unconfirmed or _tells_confirmation(book, entry, question)
    ]
    return tuple(line for line in lines if line is not None) or (
        Line("No promise, reversal, exception or open ask in this matter."),
    )


def _promised(book: Book, entry: Entry, question: Question) -> Line | None:
    """A promise still open, or one nobody had the authority to give."""
    today = question.today
    if not isinstance(entry, Promise) or entry.next_word:
        return None
    state = promise_state(book, entry, today)
    if not state.is_open and not entry.lacks_authority():
        return None
    due = f" for {day_text(entry.due.on, today)}" if entry.due else ", without a day"
    authority = (
        f", {_authority(book, entry, question)}" if _authority(book, entry, question) else ""
    )
    words = (
        f"{_did(book, entry, 'promised', today)} “{shortened(entry.title, 70)}”{due}{authority}."
    )
    return Line(f"{words} Now: {state.state}.", (entry.ref,), "-")


def _did(book: Book, entry: Entry, verb: str, today: date) -> str:
    """Who did what to whom, and when: "On 3 November, 09:40, Theo promised Growth"."""
    at = f", {entry.at}" if entry.at else ""
    to = f" {_whom(book, entry.to)}" if entry.to else ""
    return f"On {short_day(entry.on, today)}{at}, {_who(book, entry.who)} {verb}{to}"


def _authority(book: Book, promise: Promise, question: Question) -> str:
    """On whose authority a promise was given, where that is a question at all."""
    if promise.lacks_authority():
        return "on nobody's authority"
    if promise.authority:
        return f"on the authority of {promise.authority}"
    is_own = not promise.who or any(map(book.is_me, (*promise.who, *promise.to)))
    if question.readers or (is_own and not promise.on_behalf_of):
        return ""
    return "with no authority noted"


def _reversed(book: Book, entry: Entry, question: Question) -> Line | None:
    today = question.today
    later = reversal_of(book, entry) if isinstance(entry, Decision) else None
    if later is None:
        return None
    span = span_text(Moment(entry.on, entry.at), Moment(later.on, later.at))
    words = (
        f"{_did(book, entry, 'decided', today)} “{shortened(entry.title, 60)}”; "
        f"{span}, {_who(book, later.who)} decided “{shortened(later.title, 60)}” instead."
    )
    return Line(words, (entry.ref, later.ref), "-")


def _decided(book: Book, entry: Entry, question: Question) -> Line | None:
    """A decision that stands, where nothing else on the page tells of it."""
    if not isinstance(entry, Decision) or reversal_of(book, entry) or entry.reverses:
        return None
    if entry.exception or entry.skips:
        return None
    words = f"{_did(book, entry, 'decided', question.today)} “{shortened(entry.title, 70)}”."
    return Line(words, (entry.ref,), "-")


def _left_out(book: Book, entry: Entry, question: Question) -> Line | None:
    """What is skipped, who allowed it, until when, and who carries the risk."""
    if isinstance(entry, Decision) and (entry.exception or entry.skips):
        what = listed(dict.fromkeys((*filter(None, (entry.exception,)), *entry.skips)))
        words = f"Left out: {what}. Allowed by {_who(book, entry.who)}"
        words += f", {_until(book, entry, question.today)}{_risk(entry, question)}."
        return Line(words, (entry.ref,), "-")
    if isinstance(entry, Promise) and entry.skips:
        words = f"{_who(book, entry.who)} meant to leave out: {listed(entry.skips)}."
        return Line(words, (entry.ref,), "-")
    return None


def _until(book: Book, decision: Decision, today: date) -> str:
    ended = exception_end(book, decision, today)
    if ended:
        return f"ended on {short_day(ended, today)}"
    day = decision.ends
    words = short_day(day.on, today) if day else decision.line("ends")
    return f"until {words}" if words else "with no end named"


def _risk(decision: Decision, question: Question) -> str:
    """Who carries the risk; that nobody is named is said to me alone."""
    owners = listed(decision.risk_owner)
    if owners:
        return f"; the risk is carried by {owners}"
    return "" if question.readers else "; nobody is named for the risk"


def _unconfirmed(book: Book, entry: Entry, question: Question) -> Line | None:
    today = question.today
    if not isinstance(entry, Decision) or any(map(book.is_me, entry.who)):
        return None
    rung = confirmation(book, entry, today)
    if rung.is_confirmed or reversal_of(book, entry):
        return None
    words = f"Never confirmed: “{shortened(entry.title, 60)}” ({rung.rung})."
    return Line(words, (entry.ref,), "-")


def _unanswered(book: Book, entry: Entry, question: Question) -> Line | None:
    today = question.today
    if not isinstance(entry, Ask) or reply_to(book, entry):
        return None
    has = "has" if len(entry.to) == 1 and not book.is_me(entry.to[0]) else "have"
    asked = f"asked on {short_day(entry.on, today)}"
    words = (
        f"{_who(book, entry.to)} {has} not answered yet: “{shortened(entry.title, 80)}” ({asked})."
    )
    return Line(words, (entry.ref,), "-")


def _who(book: Book, names: tuple[str, ...]) -> str:
    """Who did it; I am "I"."""
    return listed("I" if book.is_me(name) else book.name_of(name) for name in names) or "I"


def _whom(book: Book, names: tuple[str, ...]) -> str:
    """By or to whom it was done; I am "me"."""
    return listed("me" if book.is_me(name) else book.name_of(name) for name in names)


def _step(book: Book, entry: Entry, question: Question) -> Step:
    today = question.today
    when = short_day(entry.on, today) + (f" {entry.at}" if entry.at else "")
    who = _whom(book, entry.who)
    to = f" to {_whom(book, entry.to)}" if entry.to else ""
    lead = f"{capital(entry.kind)} by {who}{to}" if who else f"{capital(entry.kind)}{to}"
    what = f"{lead}: {shortened(entry.title, LONGEST)}"
    return Step(
        when, what if entry.title else lead, tuple(_remarks(book, entry, question)), (entry.ref,)
    )


_SHOWN = {
    "due": "due",
    "condition": "on condition",
    "void-if": "void if",
    "skips": "leaves out",
    "exception": "rule waived",
    "ends": "ends",
    "risk": "risk",
    "risk-owner": "risk carried by",
    "channel": "by",
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
    "next-step": "next",
    "note": "note",
    "source": "from",
}


def _remarks(book: Book, entry: Entry, question: Question) -> list[Line]:
    today = question.today
    lines = [Line(f"“{shortened(words, 240)}”", (), ">") for words in entry.lines("said")]
    if isinstance(entry, Promise) and _authority(book, entry, question):
        lines.append(Line(sentence(capital(_authority(book, entry, question)))))
    for name, raw in entry.fields:
        if name in _SHOWN:
            lines.append(Line(sentence(f"{_SHOWN[name]}: {_value(entry, name, raw, today)}")))
    lines += _standing(book, entry, question)
    lines += _clocks(book, entry, today)
    return lines


def _value(entry: Entry, name: str, raw: str, today: date) -> str:
    """A field as it is said: days in words, several lines in a row."""
    if isinstance(entry.declared.get(name), Day):
        moment = read_moment(raw, entry.on)
        if isinstance(moment, Moment):
            return moment_text(moment, today)
    return shortened("; ".join(raw.split("\n")), LONGEST)


def _standing(book: Book, entry: Entry, question: Question) -> list[Line]:
    """How the entry stands now, computed from later ones."""
    today = question.today
    if isinstance(entry, Promise) and not entry.next_word:
        state = promise_state(book, entry, today)
        cites = (state.after.ref,) if state.after else ()
        return [Line(f"Now: {state.state}.", cites)]
    if isinstance(entry, Decision) and not any(map(book.is_me, entry.who)):
        later = reversal_of(book, entry)
        if later:
            span = span_text(Moment(entry.on, entry.at), Moment(later.on, later.at))
            return [Line(f"Turned around {span}.", (later.ref,), "!")]
        rung = confirmation(book, entry, today)
        if _tells_confirmation(book, entry, question):
            return [Line(f"Confirmation: {rung.rung}.", (rung.by.ref,))]
    if isinstance(entry, Ask) and reply_to(book, entry) is None:
        return [Line("No answer yet.", (), "!")]
    return []


def _clocks(book: Book, entry: Entry, today: date) -> list[Line]:
    """When it was written, if later, and what was corrected since."""
    lines = []
    written = entry.written
    if written and written.on > entry.on:
        lines.append(Line(f"Written down {span_text(Moment(entry.on), Moment(written.on))}."))
    for other in book.corrections(entry):
        word = "Withdrawn" if entry.id in other.withdraws else "Corrected"
        lines.append(Line(f"{word} on {short_day(other.on, today)}.", (other.ref,), "!"))
    return lines


RECIPE = Recipe(
    name="trail",
    summary="Everything about one matter in the order it was known: authority, reversals, exceptions.",
    argument="matter",
    scope=scope,
    readers=readers,
    compose=compose,
    example="goodbooks trail loyalty",
)
