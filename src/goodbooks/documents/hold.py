"""hold: one message for all who wait, saying what is known, what is not, and when word comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.asked_after import asks_after_me, may_be_after_another
from goodbooks.accounts.news.after_holding import NEXT, NEXT_WORD, after_holding
from goodbooks.accounts.news.as_they_read_it import as_they_read_it
from goodbooks.accounts.news.both_days import both_days
from goodbooks.accounts.news.decided_since import as_it_stands
from goodbooks.accounts.news.kept_from_them import kept_from_them
from goodbooks.accounts.news.old_word import in_place_of, who_has_an_old_word
from goodbooks.accounts.news.promised_past_me import promised_past_me
from goodbooks.accounts.news.what_is_open import awaits, is_open, sign_of, what_is_undecided
from goodbooks.accounts.news.word_of_a_time import of_a_time, page_of_a_time
from goodbooks.accounts.news.word_to_come import usual_word, word_named
from goodbooks.accounts.readers.asked_in_a_case import asked_in_a_case
from goodbooks.accounts.readers.asked_of_me import without_my_note
from goodbooks.accounts.readers.holds_now import held_from_some, holds_now
from goodbooks.accounts.readers.named_to_readers import matter_in_words, tag_in_words, who_decided
from goodbooks.accounts.readers.others_read import may_read
from goodbooks.accounts.readers.their_question import (
    THANKS,
    by_their_day,
    decision_told,
    gives_nothing_away,
    knowing,
    their_question,
    told_back,
    what_is_said,
    when_all_told,
)
from goodbooks.accounts.readers.unsigned import unsigned
from goodbooks.accounts.readers.untold import only_mine, standing, untold
from goodbooks.accounts.readers.who_waits import who_waits
from goodbooks.accounts.to_come.calendar import to_come
from goodbooks.accounts.to_come.named_day import LEADS, named_day, named_to
from goodbooks.accounts.to_come.unlikely_days import doubts_kept
from goodbooks.core.both_days import not_but, with_both
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.document import (
    TO_WHOM,
    UNKNOWN,
    Document,
    Gap,
    Line,
    Message,
    Question,
    Recipe,
    Reminder,
    Section,
)
from goodbooks.core.greeting import is_group
from goodbooks.core.phrasing import (
    capital,
    counted,
    day_text,
    fitted,
    listed,
    moment_text,
    short_day,
    word_count,
)
from goodbooks.core.placeholders import IN_PART
from goodbooks.core.scope import Scope
from goodbooks.core.telling import add_line, to_you
from goodbooks.entries.request import Request
from goodbooks.language.retold.asked_about import is_suspicion, topic_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind

MOST_WORDS = 90
_OF_MINE = ("ask", "answer", "decision")
NOBODY = ("whoever waits",)


def scope(question: Question) -> Scope:
    """Everything about the matter; of one question that may be after it also what I ask elsewhere, and its answers."""
    further = _OF_MINE if question.matter.startswith("^") else ()
    return Scope(question.today, matters=(question.matter,), kinds=("capacity",), further=further, needs_further=may_be_after_another)  # fmt: skip


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """Those the user names, or all who wait in this matter or go by a word in it that was turned around."""
    old = who_has_an_old_word(book, question.matter, question.today)
    waiting = who_waits(book, question)
    keys = {book.person_key(name) for name in waiting}
    everybody = (*waiting, *(name for name in old if book.person_key(name) not in keys))
    return question.readers or everybody or NOBODY


def compose(book: Book, question: Question) -> Document:
    """The message, who gets it, and how it is kept going."""
    if again := of_a_time(book, question.matter):
        return page_of_a_time(book, again, question)
    name = question.matter.removeprefix("#")
    message = _message(book, question, name)
    words = word_count([line.text for line in message.paragraphs])
    sections = (
        Section("", _nothing_to_hold(book, question) or _only_a_frame(message, name)),
        Section(_for_whom(message, question), (message,)),
        Section(f"Who gets it ({_number(message)})", _receivers(message, name)),
        Section("Read it once as they will", as_they_read_it(book, message, question)),
        Section("Then", after_holding(book, name, question, message)),
    )
    whom = f" for {counted(number, 'reader')}" if (number := _number(message)) else ""
    subtitle = f"{sign_of(name)} · {words} words{whom}"
    title = f"Holding message: {listed(message.to) if name.startswith('^') else name}"
    shown = tuple(part for part in sections if part.blocks)
    days = _reminders(book, question, message) if question.reminds else ()
    return Document("hold", title, subtitle, shown, days)


def beside(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """What was decided and has no words for those who wait, what is newer and kept from them, and how the book learns that they were told."""
    if of_a_time(seen, question.matter):
        return unsigned(book, seen, made, question, kinds)
    mine = holds_now(seen.about(question.matter), question.today)
    above = (only_mine(one) if mine else one for one in untold(book, seen, question))
    kept = (*above, *kept_from_them(book, seen, made, question, kinds))
    return (
        *held_from_some(book, seen, question, readers(book, question)),
        *dict.fromkeys(kept),
        *asked_in_a_case(book, made, question),
        *unsigned(book, seen, made, question, kinds),
        *doubts_kept(book, seen, made, question, kinds),
        *promised_past_me(book, made, readers(book, question), question),
        *when_all_told(book, seen, question),
    )


def _nothing_to_hold(book: Book, question: Question) -> tuple[Line, ...]:
    """That nobody waits and all that can be seen is decided, so that the text below is only for whoever asks."""
    if question.readers != NOBODY or standing(book, question) is None or is_open(book, question):
        return ()
    words = f"No entry of {sign_of(question.matter.removeprefix('#'))} says who waits, so there is nothing to hold. Whoever asks all the same can be told what is settled."
    return (Line(words, (), "lead"),)


def _only_a_frame(message: Message, name: str) -> tuple[Line, ...]:
    """That nobody waits and nothing in the matter is for others, so that the text below is a frame."""
    if not message.is_only_a_frame:
        return ()
    words = f"No entry of {sign_of(name)} says who waits, and nothing in it is for others yet: there is no message to send, and what stands below is a frame."
    return (Line(words, (), "lead"),)


def _reminders(book: Book, question: Question, message: Message) -> tuple[Reminder, ...]:
    """The next word as it is asked for now, or else as it was promised."""
    found = read_moment(question.next_word, question.today) if question.next_word else None
    if isinstance(found, Moment):
        to = f" to {listed(message.to)}" if _number(message) else ""
        tag = sign_of(question.matter.removeprefix("#"))
        on = "" if tag.startswith("^") else f" on {tag}"
        return (Reminder(found.on, found.at, f"Next word{to}{on}", tag, "next-word"),)
    coming = to_come(book, question.today, book.about(question.matter))
    return tuple(one for one in coming if one.sort == "next-word")


def _message(book: Book, question: Question, name: str) -> Message:
    gaps: list[Gap] = []
    entries = [entry for entry in book.about(question.matter) if entry.on <= question.today]
    asked = their_question(book, entries, question.readers)
    if asked and asks_after_me(book, asked, question.in_confidence) and not question.next_word:
        return Message(question.readers, THANKS, (what_is_said(asked, question),))
    if early := gives_nothing_away(question):
        return Message(question.readers, THANKS, (Line(f"{THANKS}. {early}"),))
    known = _known(book, entries, question, gaps)
    undecided = what_is_undecided(book, entries, question, gaps)
    named = [one.title for one in named_to(book, entries, question)[:1]]
    read = [*(line.text for line in (*known, *undecided)), *named]
    called = "" if name.startswith("^") else tag_in_words(name, read)
    is_only_asked = name.startswith("^") and _is_only_asked(book, question, asked, known)
    first = () if is_only_asked else (_as_of(question, called),)
    word = _next_word(book, entries, question, gaps)
    about = capital(without_my_note(_about(book, entries, called, question)))
    day = short_day(question.today, question.today)
    where = f"still open on {day}" if is_only_asked else f"where it stands on {day}"
    subject = _subject(about, both_days(book, decision_told(book, question), question), where)
    to = _to(question, gaps)
    paragraphs = _within([*first, *known, *undecided, *word], MOST_WORDS - word_count([subject]))
    shown = " ".join(line.text for line in paragraphs)
    told = tuple(gap for gap in gaps if gap.marked in f"{to[0]} {shown}")
    return Message(to, subject, tuple(paragraphs), told)


def _subject(about: str, both: tuple[str, str] | None, where: str) -> str:
    """What it is about, and both days where its readers go by one that holds no longer; else where it stands."""
    if both:
        return capital(with_both(about, both) if about else not_but(both))
    return f"{about}: {where}" if about else capital(where)


def _is_only_asked(
    book: Book, question: Question, asked: Request | None, known: list[Line]
) -> bool:
    """Whether all there is to say of a question is that it was put: nothing stands anywhere that could be told."""
    is_told = decision_told(book, question) is not None or asked is None
    return not is_told and asked is not None and known == [told_back(asked)]


def _to(question: Question, gaps: list[Gap]) -> tuple[str, ...]:
    """Whom it is for; where nobody is known to wait, a gap in their place."""
    if question.readers != NOBODY:
        return question.readers
    gaps.append(Gap(TO_WHOM, f"goodbooks hold {question.matter.removeprefix('#')} --to NAME"))
    return (TO_WHOM,)


def _about(book: Book, entries: list[Entry], called: str, question: Question) -> str:
    """What the subject says that the message is about, in words that its readers know; "" where there are none."""
    if called:
        return called
    asked = [one for one in entries if isinstance(one, Request)]
    told = (*named_to(book, entries, question), *filter(None, (decision_told(book, question),)))
    feared = next((one.asks_what() for one in asked if is_suspicion(one.asks_what())), "")
    if feared and not told:
        return topic_of(feared) or "your question"
    return matter_in_words(book, (*told, *asked), question.readers)


def _as_of(question: Question, called: str) -> Line:
    """What they read first: what it is about, by a name they know, and of which hour it is true."""
    at = f", {question.now}" if question.now else ""
    day = f"{day_text(question.today, question.today)}{at}"
    return Line(f"{called}, as of {day}." if called else f"This is where it stands on {day}.")


def _known(book: Book, entries: list[Entry], question: Question, gaps: list[Gap]) -> list[Line]:
    """The decision that stands, and the day these readers were named."""
    today = question.today
    lines: list[Line] = []
    decision = decision_told(book, question)
    if decision is not None:
        by = who_decided(book, decision.who, question.readers) or "It was"
        stands = as_it_stands(book, decision, capital(by), today).replace(IN_PART, "")
        lines.append(Line(stands, (decision.ref,)))
        lines += in_place_of(book, decision, question)
    lines += () if decision else holds_now(entries, today)
    for promise in named_to(book, entries, question)[:1]:
        lines += named_day(book, promise, question, decision)
    asked = their_question(book, entries, question.readers)
    if not lines and asked:
        lines.append(told_back(asked))
    if not lines:
        marked = UNKNOWN
        gaps.append(Gap(marked, "a decision, or a promise with a day, that they may read"))
        lines.append(Line(f"Known: {marked}."))
    return lines


def _next_word(book: Book, entries: list[Entry], question: Question, gaps: list[Gap]) -> list[Line]:
    """When they hear next; where nothing is left to hear of, no word needs to come."""
    moment, cites = _when(book, entries, question)
    if moment is None and not awaits(book, entries, question):
        return []
    if moment is None:
        marked = NEXT_WORD
        name = question.matter.removeprefix("#")
        gaps.append(Gap(marked, f'goodbooks hold {name} --next "{usual_word(question.today)}"'))
        return [Line(f"{NEXT}{marked}, even if there is no news.")]
    when = moment_text(moment, question.today)
    return [Line(f"{NEXT}{when}, even if there is no news.", cites)]


def _when(
    book: Book, entries: list[Entry], question: Question
) -> tuple[Moment | None, tuple[str, ...]]:
    if question.next_word:
        found = read_moment(question.next_word, question.today)
        return (found if isinstance(found, Moment) else None), ()
    named = word_named(book, entries, question)
    asked = their_question(book, entries, question.readers)
    return named if named[0] else by_their_day(asked, question.today)


def _within(paragraphs: list[Line], most: int) -> list[Line]:
    """The paragraphs in fewer than so many words: the second known fact goes first."""
    kept = paragraphs
    if word_count([line.text for line in kept]) >= most:
        kept = [line for line in paragraphs if not line.text.startswith(LEADS)]
    texts = fitted([line.text for line in kept], most)
    return [line._replace(text=text) for line, text in zip(kept, texts, strict=True)]


def _number(message: Message) -> int:
    """How many get it, as far as the book knows them."""
    return 0 if message.to == (TO_WHOM,) else len(message.to)


def _for_whom(message: Message, question: Question) -> str:
    """What the text is: one for all, or for the one who gets it, or only for when they ask."""
    names = message.to if _number(message) else ()
    if gives_nothing_away(question):
        is_one = len(names) == 1 and not is_group(names[0])
        return f"Only if {f'{to_you(names[0])} asks' if is_one else 'they ask'}"
    return f"The text for {to_you(names[0])}" if len(names) == 1 else "One text for all of them"


def _receivers(message: Message, name: str) -> tuple[Line, ...]:
    if not _number(message):
        asked = add_line(f'request NAME -> me "what they ask" {sign_of(name)}')
        return (Line(f"Say whom it is for; and who asked you stays known by a line: {asked}"),)
    return tuple(Line(name, (), "-") for name in message.to)


RECIPE = Recipe(
    name="hold",
    summary="One message for all who wait: what is known, what is not decided, when the next word comes.",
    argument="matter",
    scope=scope,
    readers=readers,
    seen=may_read,
    compose=compose,
    knowing=knowing,
    tells_nothing=True,
    example='goodbooks hold loyalty --next "tomorrow 10:00"',
    beside=beside,
)
