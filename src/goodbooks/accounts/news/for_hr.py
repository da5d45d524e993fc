"""What is marked for HR in a matter, asks first, then in the order it happened, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.choices.cases import written_about
from goodbooks.accounts.kept_quiet import granted_in, quiet_in
from goodbooks.accounts.news.corrected_words import corrected_behind
from goodbooks.accounts.news.in_prose import further, lead, value
from goodbooks.accounts.news.in_short import who
from goodbooks.accounts.news.told_once import told_once
from goodbooks.accounts.readers.others_read import left_out
from goodbooks.accounts.to_settle import in_words, left_to_settle, names_it, told_of
from goodbooks.core.citing import cited
from goodbooks.core.document import (
    READY,
    Document,
    Gap,
    Line,
    Message,
    Question,
    Section,
    Step,
)
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, day_text, listed, sentence, short_day, shortened
from goodbooks.core.placeholders import HELD_CONDITION, HELD_LINE, HELD_PART
from goodbooks.core.plans import PLANNED
from goodbooks.core.readers import HR
from goodbooks.core.regex import regex
from goodbooks.core.telling import amending, is_mine, is_to, typed, whom
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, put_off, reply_to
from goodbooks.entries.decision import Decision
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LONGEST = 80
"""So long at most is an ask that stands over the page and in the subject of its mail; a longer one stands in the page alone."""


def page_for_hr(book: Book, question: Question) -> Document:
    """Each marked entry with its lines; a refusal when none is marked."""
    name = question.matter.removeprefix("#")
    to = listed(question.readers)
    entries = written_about(book, name, question.today)
    if not entries:
        gap = Gap(f"an entry in #{name} that is marked for {to}", _marking(name, to))
        line = Line(f"Nothing in #{name} is marked for {to} yet.", (), "lead")
        return Document("case", f"For {to}", "", (Section("", (line,)),), lacks=(gap,))
    asks = [entry for entry in entries if isinstance(entry, Ask)]
    agreed = [one for one in asks if _AGREED.match(one.title)]
    rest = told_once((one for one in entries if not isinstance(one, Ask)), agreed)
    parts = _parts(asks, rest)
    opened = [words for _, words, entries in parts if entries]
    title = subject = asks[-1].title if asks else ""
    if not 0 < len(title) <= LONGEST or title == HELD_LINE or asks[-1].asks_nothing():
        subject = f"{capital(listed(opened))}: {name.replace('-', ' ')}"
        title = f"For {to}: {name.replace('-', ' ')}"
    subtitle = f"For {to}, as of {day_text(question.today, question.today)}"
    told = tuple(
        Section(head, tuple(_step(book, entry, question) for entry in entries))
        for head, _, entries in parts
    )
    tells = tuple(one.ref for one in asks if _since(one))
    quiet = tuple(Line(words, tells) for _, words in question.in_confidence if tells)
    last = (*quiet, _note(told))
    if not rest and all(_is_to_them(book, one, question) for one in asks):
        told, last = (Section(READY, (_message(told, quiet, question, subject),)),), ()
    shown = tuple(section for section in (*told, Section("", last)) if section.blocks)
    opening = f"I'd like you to have this in writing: {listed(opened)}."
    held = (*left_out((*asks, *rest), to), *_conditions(asks, to))
    return Document("case", title, subtitle, shown, gains=held, opening=opening)


def _message(
    told: tuple[Section, ...], quiet: tuple[Line, ...], question: Question, subject: str
) -> Message:
    """What I ask these readers themselves, as a mail to them, where nothing else is marked for them: a record has its rows, and one word needs none."""
    steps = [block for part in told for block in part.blocks if isinstance(block, Step)]
    words = (
        Line(" ".join((one.what, *(line.text for line in one.remarks))), one.cites) for one in steps
    )
    return Message(question.readers, subject, (*words, *quiet, Line(_ASKS)))


def _parts(asks: list[Ask], rest: list[Entry]) -> tuple[tuple[str, str, list[Entry]], ...]:
    """The parts of the page in their order: the head, what the mail calls it, and the entries."""
    answers = [[one for one in asks if form.match(one.title)] for form in (_DECIDED, _AGREED, _REFUSED)]  # fmt: skip
    asked = [one for one in asks if not _since(one)]
    return (
        ("What was decided", "what was decided", [*answers[0]]),
        ("What was agreed", "what was agreed", [*answers[1]]),
        ("What was answered", "what was answered", [*answers[2]]),
        ("What I ask", "what I ask", [*asked]),
        (
            "What there is to know, in the order it happened",
            "what there is to know about it",
            rest,
        ),
    )


_AGREED = regex(r"Please note what .+ agreed to\b")
_REFUSED = regex(r"Please note what .+ said no to\b")
_DECIDED = regex(r"Please note what .+ decided on\b")
"""How a word to these readers begins, once what it speaks of is answered."""


_ON = regex(
    r"\b(?:agreed to|agreed to in part|said no to|decided) on (?P<day>\d{1,2} [A-Z][a-z]+(?: \d{4})?)"
)


def _since(entry: Entry) -> bool:
    """Whether a word says an answer that there is since, and so is of the day of that answer."""
    return any(form.match(entry.title) for form in (_AGREED, _REFUSED, _DECIDED))


def _conditions(asks: list[Ask], to: str) -> tuple[Gap, ...]:
    """The condition that somebody set to a yes, or the part that they granted, where these readers are told that there is one and not which."""
    return tuple(
        Gap(
            f"the {what} in words for {to}",
            amending(one, title=one.title.replace(held, "(your words for them)")),
        )
        for one in asks
        for held, what in ((HELD_CONDITION, "condition"), (HELD_PART, "part"))
        if held in one.title
    )


def knowing(book: Book, question: Question) -> Question:
    """The question with what is asked of who keeps staff matters: of what a yes of the matter leaves open, and while it is kept quiet."""
    grant = granted_in(book, (question.matter,), question.today) if question.is_for_hr else None
    if grant is None:
        return question
    if left := left_to_settle(book, grant, question.today):
        open_still = f"Open still, as far as I know: {in_words(left)}. {_WHOSE}"
        question = question._replace(in_confidence=((question.matter, open_still),))
    quiet = quiet_in(book, (question.matter,), question.today)
    if quiet is None:
        return question
    name = capital(who(book, quiet.grant.reply.who))
    until = f" until {short_day(quiet.until, question.today)}" if quiet.until else ""
    words = f"In confidence{until}: {name} tells the others first. Please tell nobody before that."
    return question._replace(in_confidence=(*question.in_confidence, (question.matter, words)))


def corrected_since(book: Book, made: Document, question: Question) -> tuple[Line, ...]:
    """For me alone, of a yes that this page tells and that was corrected: what is to be put right before it is sent."""
    grant = granted_in(book, (question.matter,), question.today)
    told = () if grant is None else told_of(book, grant, question.today)
    return corrected_behind(book, told, made, question.today)


def settled_unread(book: Book, seen: Book, question: Question) -> Iterator[Line]:
    """For me alone, of what a yes had to settle: what somebody has said of it that these readers may not read, with what lets them."""
    grant = granted_in(book, (question.matter,), question.today)
    wanted = grant.ask.to_settle if grant is not None and question.is_for_hr else ()
    told = () if grant is None else told_of(book, grant, question.today)
    to = listed(question.readers)
    for one in told:
        names = [what for what in wanted if names_it(what, one)]
        is_of_it = grant is not None and one not in (
            grant.reply,
            grant.ask,
            *book.parts(grant.reply),
        )
        if names and is_of_it and seen.get(one.ref) is None and one.kind in ("decision", "answer"):
            say = amending(one, f"readers: named, {to}")
            words = f"“{shortened(one.title, 80)}” says something of {listed(names)}, and {to} may not read it. So that {to} can: {say}"
            yield Line(words, (one.ref,), "-")


_WHOSE = "Which of it do you settle, and what do you need from me for that?"


def word_meant_for_hr(book: Book, made: Document, question: Question) -> Iterator[Line]:
    """For me alone, of each word that I mean to say to who keeps staff matters and have not yet: it stands on a page of its own, and in no update, which says so itself where it has nothing else."""
    said = cited(made.sections)
    for one in book.planned if name_key(question.who) in HR else ():
        if (
            isinstance(one, Ask)
            and one.matters
            and is_to(book, one, question.who)
            and one.ref not in said
        ):
            day = value(book, one, PLANNED, one.line(PLANNED), question.today)
            words = f"“{shortened(one.title, LONGEST)}” is not told {question.who} yet, it is meant for {day}. The page with it: goodbooks case {one.matters[0]} --to {question.who}"
            yield Line(words, (one.ref,), "!")


def waits_for_its_page(book: Book, question: Question) -> Line | None:
    """That a word which is meant for who keeps staff matters waits on a page of its own, where nothing else is news for them; None where none does."""
    for one in book.planned if question.is_for_hr else ():
        if isinstance(one, Ask) and one.matters and _is_to_them(book, one, question):
            to = listed(question.readers)
            words = f"No update for {to}: what you mean to tell them is a word of its own. The mail with it: goodbooks case {one.matters[0]} --to {typed(to)}"
            return Line(words, (one.ref,), "lead")
    return None


def talked_about(book: Book, question: Question) -> str:
    """What can be said to who keeps staff matters of what they know that I ask, while they may not read the answer: that it is talked about; "" where there is nothing of the sort."""
    told = [one for one in book.of(Ask) if one not in book.planned and is_to(book, one, question.who)]  # fmt: skip
    tags = dict.fromkeys(tag for one in told for tag in one.matters)
    near = (one for tag in tags for one in (*book.about(tag), *book.planned_about(tag)))
    asks = [
        one
        for one in dict.fromkeys(near)
        if isinstance(one, Ask) and is_mine(book, one) and one not in told
    ]
    for ask in asks:
        reply = reply_to(book, ask) or put_off(book, ask)
        is_answer = isinstance(reply, Answer | Decision)
        if is_answer and reply and not any(book.is_same(name, question.who) for name in reply.readers):  # fmt: skip
            asked = listed(book.name_of(name) for name in ask.to)
            if dict(is_said(reply.title)).get("is", reply.line("is")) in ("yes", "part", "no"):
                return f"What I asked {asked} for has its answer; you get it from me in writing."
            return f"What I asked {asked} for is being talked about; {_ONCE_THERE_IS}"
    return next((_still_open(book, one) for one in asks if _is_told_to(one, told) and not reply_to(book, one)), "")  # fmt: skip


_ONCE_THERE_IS = "you hear from me once there is something to note."


def _still_open(book: Book, ask: Ask) -> str:
    """How what they know that I ask stands while nobody has answered it: not talked about yet, or asked and waited for."""
    asked = listed(book.name_of(name) for name in ask.to)
    if ask in book.planned:
        return f"What I mean to ask {asked} for is still to be talked about; {_ONCE_THERE_IS}"
    return f"What I asked {asked} for has no answer yet; {_ONCE_THERE_IS}"


def _is_told_to(ask: Ask, told: list[Ask]) -> bool:
    """Whether what they were told says what is asked, in its words."""
    words = name_key(ask.title).strip(" .?!")
    return bool(words) and any(words in name_key(one.title) for one in told)


def _note(told: tuple[Section, ...]) -> Line:
    """What the page is, and what is asked of its reader; of exact words only where it has some."""
    steps = [block for part in told for block in part.blocks if isinstance(block, Step)]
    has_words = any(line.mark for step in steps for line in step.remarks)
    also = " Words in quotation marks are as I noted them." if has_words else ""
    return Line(f"These are my own notes.{also} {_ASKS}")


_ASKS = "If you remember something otherwise, or need more from me, please tell me."


def _marking(name: str, to: str) -> str:
    """How an entry is marked for a reader, so that whom it is to may read it still."""
    new = f"goodbooks add 'note me \"what they should know\" #{name}' 'readers: {to}'"
    return f"{new}; an ask that your boss reads too has the line readers: NAME, {to}"


def _step(book: Book, entry: Entry, question: Question) -> Step:
    """One entry in short sentences: an ask by what is asked, all else by who said what to whom.

    What is only meant to be said is told as that; what is meant for these readers is said to them by the page itself.
    """
    is_meant = any(entry is one for one in book.planned)
    is_to_them = _is_to_them(book, entry, question)
    is_ask = isinstance(entry, Ask) and bool(entry.title)
    clock = f", {entry.at}" if entry.at and not is_ask else ""
    when = f"{short_day(entry.on, question.today)}{clock}"
    first = capital(entry.title) if is_ask else lead(book, entry, question.readers)
    if is_ask and is_to_them and (is_meant or _since(entry)):
        answered = _ON.search(entry.title) if _since(entry) else None
        when = answered["day"] if answered else short_day(question.today, question.today)
    elif is_meant:
        first = _meant(book, entry, question)
    forms = _OF_AN_ASK if is_ask else {}
    told = [
        further(book, entry, name, raw, question.today, forms.get(name, ""))
        for name, raw in sorted(entry.fields, key=lambda field: field[0] == "written")
    ]
    prose = " ".join(line.text for line in told if line and not line.mark)
    quotes = [line for line in told if line and line.mark]
    remarks = (*((Line(prose),) if prose else ()), *quotes)
    return Step(when, sentence(first), remarks, (entry.ref,))


def _is_to_them(book: Book, entry: Entry, question: Question) -> bool:
    return bool(entry.to) and all(
        any(book.is_same(name, reader) for reader in question.readers) for name in entry.to
    )


def sent_to_hr(book: Book, made: Document, question: Question) -> Iterator[Line]:
    """For me alone, of each word on a page that was meant for its readers and is not sent yet: how the book learns that it was."""
    shown = cited(made.sections)
    for one in book.planned if question.is_for_hr else ():
        if isinstance(one, Ask) and one.ref in shown and _is_to_them(book, one, question):
            yield Line(f"Once you have sent it: goodbooks said {one.ref}", (one.ref,), "-")


def _meant(book: Book, entry: Entry, question: Question) -> str:
    """What is not said yet, with the day it is meant for: "I mean to ask Dana on 2 December: A desk"."""
    day = value(book, entry, PLANNED, entry.line(PLANNED), question.today)
    to = f" {whom(book, entry.to)}" if entry.to else ""
    title = entry.title.strip()
    is_one = len(entry.who) == 1 and not book.is_me(entry.who[0])
    return f"{capital(who(book, entry.who))} mean{'s' if is_one else ''} to {entry.kind}{to} on {day}{f': {title}' if title else ''}"


_OF_AN_ASK = {"due": "I ask for an answer by {}"}
