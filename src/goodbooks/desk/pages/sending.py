"""What is written down when a page was sent: the outcome, the talk or the promise that says so."""

from __future__ import annotations

from shlex import split
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.written_back import written_back
from goodbooks.accounts.answers.settled import wanted_of
from goodbooks.accounts.answers.time_agreed import time_agreed
from goodbooks.accounts.answers.word_on_my_note import told_apart
from goodbooks.accounts.kept_quiet import heard_by
from goodbooks.accounts.latest import told
from goodbooks.accounts.news.after_holding import NEXT_WORD
from goodbooks.accounts.news.of_one_talk import of_one_talk
from goodbooks.accounts.news.to_correct import who_answers
from goodbooks.accounts.news.word_of_a_time import of_a_time
from goodbooks.accounts.readers.named_to_readers import tag_as_said
from goodbooks.accounts.readers.their_question import LEAVE_OUT, TOLD
from goodbooks.core.days import read_moment
from goodbooks.core.document import UNTOLD, Line, Message, Question
from goodbooks.core.phrasing import counted, listed, short_day
from goodbooks.core.plans import is_meant
from goodbooks.core.problem import Unclear
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import is_by, typed
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pages.next_word_said import next_word_in
from goodbooks.desk.pages.now_said import now_done
from goodbooks.documents import confirm
from goodbooks.entries.decision import Decision, confirmation
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

_LATELY = 30
"""An update that was marked as sent by mistake is seen within so many days."""
_NEXT_WORD = "Next word"
"""How the promise begins that word will come, once a message was sent."""
LADDER = {
    "sent": "Sent back in writing",
    "acknowledged": "Acknowledged",
    "corrected": "Corrected",
    "silent": "No answer so far",
}
"""How far a decision can be confirmed, and the title of the outcome that says so."""

KEPT_AS_A_NOTE = "no promise, question or decision is heard in it, so it is kept as a note of yours"
"""What is said of words that nothing was read from."""


def new_entry(
    desk: Desk,
    kind: str,
    *,
    who: Sequence[str] = (),
    to: Sequence[str] = (),
    title: str = "",
    matters: Sequence[str] = (),
    links: Sequence[str] = (),
    fields: Mapping[str, str] | None = None,
) -> Understood:
    """An entry of today, made from its parts and understood by the desk."""
    lines = tuple((fields or {}).items())
    made = desk.kinds[kind].type(
        kind, desk.clock.today, None, tuple(who), tuple(to), title, None, tuple(matters),
        tuple(links), lines,
    )  # fmt: skip
    return desk.prepared(made)


def message_in(document: Document) -> Message | None:
    """The message of a page, if it holds one."""
    blocks = (block for section in document.sections for block in section.blocks)
    return next((block for block in blocks if isinstance(block, Message)), None)


def refuse_nothing_sent(document: Document, ref: str) -> None:
    """Refuse to call a decision sent back of which a page has no message: those it is for may read none of it."""
    if message_in(document) is None:
        why = f"nothing of {ref} can have been sent: it is noted for you alone"
        told = (line.text for line in document.beside if line.mark == UNTOLD)
        _, _, say = next(told, "").rpartition(": goodbooks add ")
        remedy = f"give it words for them first: goodbooks add {say}" if say else f"goodbooks show {ref} says who may read it"  # fmt: skip
        raise Refusal(why, remedy, NOTHING_CHANGED)


def refuse_gaps(words: str, gaps: Sequence[tuple[str, str]], way_out: str) -> None:
    """Refuse to call a message sent in whose words a marked gap still stands.

    `gaps` are the marked gaps, each with what would fill it; `way_out` is what to do when they were
    filled in by hand.
    """
    still = [marked for marked, _ in gaps if marked in words]
    if still:
        raise Refusal(
            f"the message still has {counted(len(still), 'gap')}: {listed(still)}",
            f"fill what is marked, as the page says; {way_out}",
            NOTHING_CHANGED,
        )


def receivers_of(message: Message | None) -> tuple[str, ...]:
    """Who gets a message: those whom it names, without the gap that stands for nobody known."""
    if message is None:
        return ()
    gaps = {gap.marked.strip("[]") for gap in message.gaps}
    return tuple(name for name in message.to if name.strip("[]") not in gaps)


def climbed(
    desk: Desk, decision: Entry, state: str, receivers: Sequence[str] = (), words: str = ""
) -> Understood:
    """The outcome that says how far a decision is confirmed; refused when it was sent already."""
    if decision.id is None:
        raise Refusal(
            f"{decision.ref} has no ^id that an answer could point to",
            "run goodbooks tidy, which gives it one, and try again",
        )
    is_mine = state == "sent"
    to = tuple(receivers) or decision.who
    if is_mine:
        _refuse_twice(desk, decision, to)
    said = _as_said(state, words)
    is_put_right = state == "acknowledged" and said["state"] == "corrected"
    made = new_entry(
        desk, "outcome",
        who=("me",) if is_mine or state == "silent" else tuple(receivers) or _whose_word(desk, decision),
        to=to if is_mine else (),
        title=LADDER[said["state"]], links=_confirmed_with_it(desk, decision, said["state"], to),
        fields=said,
    )  # fmt: skip
    note = f"“{said.get('said', '')}” puts something right, so it stands as their correction"
    return made._replace(notes=(*made.notes, note)) if is_put_right else made


def _as_said(state: str, words: str) -> dict[str, str]:
    """The lines of a word on a note: what was agreed apart from what was put right, which makes a correction of it."""
    if not words:
        return {"state": state}
    word = told_apart(words, is_yes=state == "acknowledged")
    if not word.put_right:
        return {"state": state, "said": words}
    agreed = {"agreed": word.agreed} if word.agreed else {}
    return {"state": "corrected", **agreed, "said": word.put_right}


def talk_with_it(desk: Desk, word: Entry) -> list[Understood]:
    """The talk that I asked for and to whose day somebody agrees in their word on the note of a decision."""
    words = word.line("agreed") or ("" if word.line("state") == "corrected" else word.line("said"))
    if not words or not word.who:
        return []
    today = desk.clock.today
    book = desk.open(Scope(today, kinds=("person", "ask", "answer", "decision", "outcome", "talk"))).book  # fmt: skip
    asked = [one for one in wanted_of(book, word.who[0]) if one.is_for_a_talk() and not is_meant(one)]  # fmt: skip
    talk = time_agreed(asked[-1], words, today) if asked else None
    return [desk.prepared(talk)] if talk else []


def _confirmed_with_it(
    desk: Desk, decision: Entry, state: str, to: Sequence[str]
) -> tuple[str, ...]:
    """The decision and what else was decided in its talk, where one note is for all of it; a correction is of one."""
    today, own = desk.clock.today, decision.id or ""
    book = desk.open(confirm.scope(Question(today, ref=f"^{own}"))).book
    found = book.get(f"^{own}")
    if state == "corrected" or not isinstance(found, Decision):
        return (own,)
    rung = confirmation(book, found, today)
    is_theirs = all(is_by(book, found, who) for who in to)
    if not is_theirs or (state != "sent" and rung.rung != "sent back"):
        return (own,)
    more = (one.id for one in of_one_talk(book, found, today) if one.id and one.id != own)
    return (own, *more)


def kept_by_it(desk: Desk, decision: Entry, receivers: Sequence[str] = ()) -> list[Understood]:
    """What I promised myself to write back, as delivered now that a decision was sent to these people."""
    today = desk.clock.today
    book = desk.open(Scope(today, kinds=("promise", "outcome", "talk", "person"))).book
    kept = written_back(book, decision, tuple(receivers) or decision.who, today)
    return list(desk.understand_all("".join(map(desk.text_of, kept)))) if kept else []


def _whose_word(desk: Desk, decision: Entry) -> tuple[str, ...]:
    """Whose word it is that came back on the note of a decision."""
    book = desk.open(Scope(desk.clock.today, ids=(decision.id or "",))).book
    return who_answers(book, decision) if isinstance(decision, Decision) else decision.who


def _refuse_twice(desk: Desk, decision: Entry, to: tuple[str, ...]) -> None:
    """Say that it was sent already, when each of these people has it."""
    book = desk.open(Scope(desk.clock.today, ids=(decision.id or "",))).book
    sent = _notes_sent(book, decision)
    if sent and all(any(book.is_same(who, had) for one in sent for had in one.to) for who in to):
        day = short_day(sent[-1].on, desk.clock.today)
        raise Refusal(
            f"{decision.ref} was sent already, on {day} ({sent[-1].ref})",
            f"goodbooks confirm {decision.ref} --acknowledged, --corrected or --silent"
            " says what came of it",
            NOTHING_CHANGED,
        )


def _notes_sent(book: Book, decision: Entry) -> list[Outcome]:
    """The outcomes that say that a decision was sent back in writing, the newest last."""
    outcomes = book.pointing_to(decision, Outcome)
    return [one for one in outcomes if one.line("state").lower() == "sent"]


def sent_before(desk: Desk, name: str, question: Question) -> Entry | None:
    """The newest entry that says that this note or update was sent and can be taken back; None where there is none."""
    today = desk.clock.today
    if name == "confirm":
        decision = desk.entry(question.ref, "decision")
        book = desk.open(Scope(today, ids=(decision.id or "",))).book
        sent: list[Entry] = [*_notes_sent(book, decision)]
    elif name == "update":
        since = days_before(today, _LATELY)
        book = desk.open(Scope(today, kinds=("talk",), since=since)).book
        talk = told(book, question.who, today).talk
        sent = [talk] if talk is not None and talk.page == "update" else []
    else:
        return None
    return next((one for one in reversed(sent) if one.id), None)


def update_sent(desk: Desk, who: str, document: Document) -> Understood:
    """The talk that says an update was sent: the next one begins there."""
    message = message_in(document)
    if message is None:
        why = f"there is no update for {who} that can have been sent"
        raise Refusal(why, f"goodbooks update {typed(who)} says what there is", NOTHING_CHANGED)
    fields = {"stage": "held", "channel": "mail", "page": "update"}
    return new_entry(desk, "talk", who=("me",), to=(who,), title=message.subject, fields=fields)


def answers_with_it(document: Document) -> tuple[str, ...]:
    """The command by which a message that was sent answers what its readers asked, the one that answers most; none where it offers none."""
    here = (one for part in document.sections for one in part.blocks if isinstance(one, Line))
    told = (one.text for one in (*here, *document.beside) if one.text.startswith(TOLD))
    return tuple(text.removeprefix(TOLD) for text in told)[-1:]


def answer_with_it(desk: Desk, document: Document) -> Understood | None:
    """My answer to all that the readers of a message asked, as it would be written once the message was sent; None where the page offers none."""
    command = next(iter(answers_with_it(document)), "").removesuffix(LEAVE_OUT)
    lines = split(command)[2:] if command else []
    return desk.understand("\n  ".join(lines)) if lines else None


def lacks_next_word(message: Message | None, text: str, today: date) -> bool:
    """Whether its readers wait for a next word that nothing tells the day of, nor the `text` in which it was sent."""
    is_open = message is not None and any(gap.marked == NEXT_WORD for gap in message.gaps)
    return is_open and next_word_in(text, today) is None


def hold_sent(
    desk: Desk, asked: Question, message: Message | None, moment: Moment | None, text: str = ""
) -> Understood:
    """What says that a holding message was sent: the promise of the next word; where none is left to come, or one is promised already, that it was written; of what comes again that its time was kept.

    `text` are the words in which it was sent, where they were changed by hand: they may name the next word themselves.
    """
    matter, receivers = asked.matter.removeprefix("#"), receivers_of(message)
    book = desk.open(Scope(desk.clock.today, ids=(matter.removeprefix("^"),))).book
    if again := of_a_time(book, matter):
        return now_done(desk, again)
    moment = (
        moment or next_word_in(text, desk.clock.today) or _word_only_meant(desk, matter, message)
    )
    if not receivers:
        raise _nobody_waits(matter)
    if moment:
        return next_word(desk, matter, receivers, moment, _called(desk, matter, message))
    matters, links = _about(matter)
    return new_entry(
        desk, "talk", who=("me",), to=receivers, title=message.subject if message else "", matters=matters, links=links,
        fields={"stage": "held", "channel": "mail"},
    )  # fmt: skip


def _about(matter: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The matter of a message, and the id of what somebody waits for where it is about that."""
    return ((), (matter.removeprefix("^"),)) if matter.startswith("^") else ((matter,), ())


def _word_only_meant(desk: Desk, matter: str, message: Message | None) -> Moment | None:
    """The next word that a message names where a plan means it and nobody was promised it yet."""
    book = desk.open(Scope(desk.clock.today, matters=(matter,))).book
    cited = {ref for line in (message.paragraphs if message else ()) for ref in line.cites}
    meant = (one for one in book.planned_about(matter) if isinstance(one, Promise))
    found = next((one.next_word for one in meant if one.ref in cited and one.next_word), None)
    return found or _day_they_hear(message, desk.clock.today)


def _day_they_hear(message: Message | None, today: date) -> Moment | None:
    """The day by which those who asked hear what cannot be said yet, where the message names one."""
    words = " ".join(line.text for line in message.paragraphs) if message else ""
    found = read_moment(heard_by(words), today) if heard_by(words) else None
    return None if isinstance(found, Unclear) else found


def _called(desk: Desk, matter: str, message: Message | None) -> str:
    """What a matter is called to those who read a message of it: "the partner portal"; "" where it does not say so."""
    lines = [line.text for line in (message.paragraphs if message else ())]
    if matter.startswith("^") or not tag_as_said(matter, lines):
        return ""
    book = desk.open(Scope(desk.clock.today, matters=(matter,))).book
    asked = (one.title for one in book.about(matter) if isinstance(one, Request))
    return tag_as_said(matter, (*lines, *asked))


def next_word(
    desk: Desk, matter: str, receivers: Sequence[str], moment: Moment, called: str
) -> Understood:
    """My promise of the next word to everyone who waits, with its matter as it is `called` to them."""
    if not receivers:
        raise _nobody_waits(matter)
    meant = _meant_word(desk, matter, receivers)
    instead = {"withdraws": meant} if meant else {}
    matters, links = _about(matter)
    return new_entry(
        desk, "promise", who=("me",), to=receivers, title=f"{_NEXT_WORD} on {called}" if called else _NEXT_WORD,
        matters=matters, links=links, fields={"due": str(moment), "next-word": str(moment), **instead},
    )  # fmt: skip


def _nobody_waits(matter: str) -> Refusal:
    why = f"no entry says who waits for {matter if matter.startswith('^') else '#' + matter}"
    return Refusal(why, "name them with --to, set apart by commas")


def _meant_word(desk: Desk, matter: str, receivers: Sequence[str]) -> str:
    """The ids of the next words that were only meant so far in a matter: the one that is given takes their place.

    What a plan calls a next word and names no day for is one too, where all it is meant for get this one.
    """
    book = desk.open(Scope(desk.clock.today, matters=(matter,))).book
    gets = book.person_keys(receivers)
    meant = (
        one
        for one in book.planned_about(matter)
        if one.line("next-word")
        or (isinstance(one, Promise) and one.is_called_word() and book.person_keys(one.to) <= gets)
    )  # fmt: skip
    return ", ".join(one.ref for one in meant if one.id)
