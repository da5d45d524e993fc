"""What all readers of a message asked of me and wait to hear: as it is told back to them, and the day by which they want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.asked_after import is_after_me
from goodbooks.accounts.kept_quiet import ALL_GOES_ON, heard_by, what_can_be_said, words_for_now
from goodbooks.accounts.readers.asked_of_me import as_asked
from goodbooks.accounts.readers.in_their_words import says_i
from goodbooks.accounts.readers.named_to_readers import all_are
from goodbooks.accounts.readers.untold import standing
from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, sentence, shortened
from goodbooks.core.placeholders import HELD_TITLE
from goodbooks.core.telling import add_line, plain_name
from goodbooks.core.too_early import not_theirs_yet
from goodbooks.entries.ask import reply_to
from goodbooks.entries.request import Request
from goodbooks.language.meant.keeping import is_to_keep
from goodbooks.language.retold.asked_about import is_suspicion, topic_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry
    from goodbooks.entries.decision import Decision

_LONGEST = 160
TOLD = "When you have told them: "
"""How the line begins by which the book learns that those who asked have their answer."""
THANKS = "Thank you for asking"
_IN_GOOD_TIME = "The work goes on; if anything changes for them, they hear it in good time"
_GOES_ON = f"{THANKS} after me. {ALL_GOES_ON}"
"""It is as true on the day after a yes as on the day before: whoever asks in no matter is told it either way."""
LEAVE_OUT = "; leave out what it does not answer"
"""What is said behind that line where it answers more than one."""


def their_question(
    book: Book, entries: Iterable[Entry], readers: tuple[str, ...]
) -> Request | None:
    """The last open request that each of these readers has made of me; None where they asked for different things."""
    found = [
        one
        for one in entries
        if isinstance(one, Request)
        and reply_to(book, one) is None
        and not is_to_keep(one.title)
        and all_are(book, readers, one.who)
    ]
    return found[-1] if found else None


def decision_told(book: Book, question: Question) -> Decision | None:
    """The decision that stands, but for one that has no words yet for readers who wait for an answer to one question of theirs."""
    decision = standing(book, question)
    is_held = decision is not None and decision.title == HELD_TITLE
    asked = is_held and their_question(book, book.about(question.matter), question.readers)
    return None if asked else decision


def what_is_said(request: Request, question: Question) -> Line:
    """What can be said to whoever asks after me before it is theirs to know: that the work goes on, or of a yes that is kept quiet that nothing can be said yet."""
    for ref, words in question.in_confidence:
        if ref == request.ref:
            after = " after me" if is_after_me(request) else ""
            return Line(f"{THANKS}{after}. {words}", (request.ref,))
    return Line(_GOES_ON, (request.ref,))


def knowing(book: Book, question: Question) -> Question:
    """The question with what can be said to whoever asks after me in its matter while a yes is kept quiet, and to readers who are not to hear of the matter yet."""
    asked = (one for one in book.about(question.matter) if isinstance(one, Request))
    said = what_can_be_said(book, asked, question.today)
    early = not_theirs_yet(book, question.matter, "", question.readers)
    tags = tuple(dict.fromkeys(tag for one in early.values() for tag in one))
    asker = question.readers[0] if len(question.readers) == 1 else ""
    apart = ((question.matter, words_for_now(book, tags, question.today, asker)),) if early else ()
    return question._replace(in_confidence=(*said, *apart))


def gives_nothing_away(question: Question) -> str:
    """What can be said to readers of whom one is not to hear of the matter yet; "" where each may."""
    return dict(question.in_confidence).get(question.matter, "")


def once_told(request: Request, name: str, question: Question) -> tuple[Line, ...]:
    """How the book learns that whoever asked after me was told so; of a yes that is kept quiet only the day on which they hear is written, for they have no answer yet."""
    quiet = dict(question.in_confidence).get(request.ref)
    if quiet is not None:
        day = f' --next "{heard_by(quiet)}"' if heard_by(quiet) else ""
        words = f"When you have sent it: goodbooks hold {name}{day} --sent"
        return (Line(words, (request.ref,), "-"),)
    to = ", ".join(map(plain_name, request.who))
    said = f'answer me -> {to} "{_IN_GOOD_TIME}" for {request.ref}'
    return (Line(f"{TOLD}{add_line(said)}", (request.ref,), "-"),)


def told_back(request: Request) -> Line:
    """That they asked, in their own words, with “you” where these speak of them."""
    what = as_asked(asked, _LONGEST) if (asked := request.asks_what()) else ""
    return Line(sentence(f"You asked{what}" if what else "You wait for an answer from me"), (request.ref,))  # fmt: skip


def still_open(request: Request, *, is_told: bool) -> Line:
    """That it has no answer yet; `is_told` where the line before says what they asked."""
    asked = request.asks_what()
    if is_suspicion(asked):
        topic = "" if is_told else topic_of(asked)
        return Line(f"My answer{f' on {topic}' if topic else ''} is to come.", (request.ref,))
    what = "" if is_told or not asked else as_asked(asked, _LONGEST)
    what = (
        what if what.startswith(":") else f": {what.strip().removeprefix('for ')}" if what else ""
    )
    return Line(sentence(f"It is still open{what}"), (request.ref,))


def by_their_day(request: Request | None, today: date) -> tuple[Moment | None, tuple[str, ...]]:
    """The day by which they want their answer, while it is still to come."""
    due = request.due if request else None
    return (due, (request.ref,)) if request and due and due.on >= today else (None, ())


def when_sent(book: Book, question: Question) -> tuple[str, ...]:
    """How the book learns that they were told of the day which is theirs, and later of the answer; nothing where another word was promised."""
    asked = their_question(book, book.about(question.matter), question.readers)
    moment, _ = by_their_day(asked, question.today)
    if asked is None or moment is None:
        return ()
    name = question.matter.removeprefix("#")
    to = ", ".join(map(plain_name, asked.who))
    answer = add_line(f'answer me -> {to} "WORDS" for {asked.ref}')
    return (
        f'When you have sent it: goodbooks hold {name} --next "{moment}" --sent',
        f"When you know the answer and have told them: {answer}",
    )


def when_all_told(book: Book, seen: Book, question: Question) -> tuple[Line, ...]:
    """The same from the whole book: of several readers none may read what another asked, so what they see offers no answer to all of it."""
    lines = when_told(book, seen, question)
    return lines if lines != when_told(seen, seen, question) else ()


def when_told(book: Book, seen: Book, question: Question) -> tuple[Line, ...]:
    """How the book learns that those who asked were told of the decision that they have `seen`: one answer to all that they asked.

    Nothing where more is to come, which is no answer yet.
    """
    decision = standing(seen, question)
    asked = [] if question.next_word else asked_by(book, question)
    if decision is None or decision.title == HELD_TITLE or not asked:
        return ()
    to = ", ".join(map(plain_name, dict.fromkeys(name for one in asked for name in one.who)))
    words = decision.public or decision.title
    by = (
        ""
        if decision.public or not says_i(decision, words)
        else f"{listed(decision.who)} decided: "
    )
    said = shortened(by + (f"“{words}”" if by else words), _LONGEST).replace('"', "'")
    answer = add_line(f'answer me -> {to} "{said}" for {", ".join(one.ref for one in asked)}')
    left = LEAVE_OUT if len(asked) > 1 else ""
    return (Line(f"{TOLD}{answer}{left}", (), "-"),)


def asked_by(book: Book, question: Question) -> list[Request]:
    """What the readers of a message asked of me in its matter and have no answer to."""
    return [
        one
        for one in book.about(question.matter)
        if isinstance(one, Request)
        and one.id
        and one.on <= question.today
        and reply_to(book, one) is None
        and all_are(book, one.who, question.readers)
    ]
