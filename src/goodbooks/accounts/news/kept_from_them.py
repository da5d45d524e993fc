"""What is newer in the book than what a page tells its readers, and is kept from them: said to me beside it, with what lets them read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.latest import told
from goodbooks.accounts.news.corrected_words import corrected_beside
from goodbooks.accounts.news.decided_since import decided_since
from goodbooks.accounts.readers.others_read import do_concern
from goodbooks.accounts.readers.untold import is_for_me_alone, untold_since
from goodbooks.core.citing import cited
from goodbooks.core.document import Line
from goodbooks.core.greeting import MOST_NAMED
from goodbooks.core.phrasing import capital, counted, listed, short_day
from goodbooks.core.readers import opened_to
from goodbooks.core.telling import amending, in_marks, is_mine, whose, write_under
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, answer_told_of, is_overtaken, put_off, reply_to
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.outcome import Outcome, of_its_condition
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.entries.request import Request
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Question
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.problem import Place

_CALLED = {"yes": "yes", "no": "no", "part": "yes in part", "later": "“later”"}


def kept_from_them(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """A line for each entry that changes what this page tells, and that its readers may not read."""
    shown = _shown(book, cited(made.sections))
    kept = _all_said(book, seen, tuple(_newer(book, seen, shown, question)), question, kinds)
    return (*corrected_beside(book, seen, shown, question, kinds), *kept)


def kept_in_a_trail(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """The same for the whole of a matter, with each decision in it that has no words for others yet."""
    decided = (one for one in book.about(question.matter) if isinstance(one, Decision))
    untold = untold_since(book, seen, question, decided)
    return tuple(dict.fromkeys((*untold, *kept_from_them(book, seen, made, question, kinds))))


def kept_since(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """The same for a page of all that is new to one reader: also what I asked where they may read it, answered since they last heard, and what was decided for them and is noted for me alone."""
    since = told(book, question.who, question.today)
    asks = [one for one in book.of(Ask) if _is_for(book, one, question.who)]
    shown = _shown(book, (*cited(made.sections), *(one.ref for one in asks)))
    kept = _newer(book, seen, shown, question)
    new = (one for one in kept if since.talk is None or since.is_new(one))
    decided = untold_since(book, seen, question, decided_since(book, question.who, since, question))
    corrected = corrected_beside(book, seen, shown, question, kinds)
    every = (*corrected, *decided, *_all_said(book, seen, tuple(new), question, kinds))
    return tuple(dict.fromkeys(every))


def _shown(book: Book, refs: tuple[str, ...]) -> list[Entry]:
    """The entries of these refs as the book has them, whole."""
    found = (book.get(ref) for ref in dict.fromkeys(refs))
    return [one for one in found if one is not None]


def _is_for(book: Book, ask: Ask, who: str) -> bool:
    """Whether an ask is put to somebody, or names them as its reader."""
    return any(book.is_same(name, who) for name in (*ask.readers, *ask.to))


def _newer(book: Book, seen: Book, shown: list[Entry], question: Question) -> Iterator[Entry]:
    """What settled or turned around one of these entries, hidden from the readers and not told otherwise, each once."""
    told_of = _told_of(book, seen, shown)
    found = [one for entry in shown for one in _after(book, entry, question)]
    found += _answered_since(book, shown) if question.is_for_hr else ()
    for one in sorted(dict.fromkeys(found), key=book.moment):
        is_kept = not _holds(seen, one) and one.line("reviewed").lower() != "no"
        if is_kept and one.on <= question.today and one.ref not in told_of:
            yield one


def _holds(seen: Book, entry: Entry) -> bool:
    """Whether an entry is among what is seen; one without an id is known by its place, for what is seen of it may say less."""
    if entry.id:
        return seen.get(entry.ref) is not None
    return (entry.place, entry.kind) in seen.once(_places, lambda: _places(seen))


def _places(seen: Book) -> frozenset[tuple[Place, str]]:
    return frozenset((one.place, one.kind) for one in seen.entries if not one.id)


def _told_of(book: Book, seen: Book, shown: list[Entry]) -> set[str]:
    """The refs of the answers that are told to the readers in an ask that was put otherwise for them."""
    asks = [one for one in shown if isinstance(one, Ask)]
    otherwise = [one for one in asks if getattr(seen.get(one.ref), "title", "") != one.title]
    replies = (answer_told_of(book, one) for one in otherwise)
    return {reply.ref for reply in replies if reply is not None}


def _after(book: Book, entry: Entry, question: Question) -> Iterator[Entry]:
    """What the book says became of an entry."""
    if isinstance(entry, Ask | Request):
        reply = reply_to(book, entry)
        if reply is not None:
            yield from () if _is_that_it_was_said(book, entry, reply, question) else (reply,)
        elif isinstance(entry, Ask) and is_overtaken(book, entry):
            yield from _decided_after(book, entry)
    elif isinstance(entry, Decision):
        later = reversal_of(book, entry)
        if later is not None:
            yield later
    elif isinstance(entry, Promise):
        after = promise_state(book, entry, question.today).after
        met = of_its_condition(book, entry, question.today)
        yield from (one for one in (after, met) if one is not None)


def _is_that_it_was_said(
    book: Book, entry: Ask | Request, reply: Entry, question: Question
) -> bool:
    """Whether what became of something is only that it was said to these readers, who know that."""
    is_theirs = all(any(book.is_same(name, to) for to in entry.to) for name in question.readers)
    return isinstance(reply, Outcome) and reply.what() in _SAID and is_theirs


_SAID = ("sent", "said", "asked")


def _answered_since(book: Book, shown: list[Entry]) -> Iterator[Entry]:
    """What became of any ask of mine in the matters of what is shown, since the last ask that is: HR knows a matter by what I ask."""
    last = max((book.moment(one) for one in shown if isinstance(one, Ask)), default=None)
    for tag in dict.fromkeys(tag for one in shown for tag in one.matters):
        for ask in (one for one in book.about(tag) if isinstance(one, Ask) and is_mine(book, one)):
            reply = reply_to(book, ask) or put_off(book, ask)
            is_new = isinstance(reply, Answer | Decision) and (last is None or book.moment(reply) > last)  # fmt: skip
            if reply is not None and is_new and not _only_tells(ask, reply):
                yield reply


def _only_tells(ask: Ask, reply: Entry) -> bool:
    """Whether an answer only tells what a question of mine asked, and grants and refuses nothing."""
    return ask.title.rstrip(' "”’').endswith("?") and not (reply.line("is") or is_said(reply.title))


def _decided_after(book: Book, ask: Ask) -> Iterator[Entry]:
    """The last decision in the matter of an ask by somebody it was put to."""
    found = [
        one
        for tag in ask.matters
        for one in book.about(tag)
        if isinstance(one, Decision)
        and book.moment(one) > book.moment(ask)
        and any(book.is_same(name, other) for name in one.who for other in ask.to)
    ]
    yield from sorted(found, key=book.moment)[-1:]


def _all_said(
    book: Book, seen: Book, found: tuple[Entry, ...], question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """First the decisions that have no words for anybody yet, each with the line that gives it some; then the rest."""
    untold = [one for one in found if isinstance(one, Decision) and is_for_me_alone(one)]
    rest = tuple(one for one in found if one not in untold)
    return (*untold_since(book, seen, question, untold), *_said(book, rest, question, kinds))


def _said(
    book: Book, found: tuple[Entry, ...], question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """Each in a sentence, with how the readers get to read it; of several, how many there are comes first."""
    readers = tuple(name for name in question.readers if not book.is_me(name))
    many = len(readers) > MOST_NAMED
    who = "they" if many else listed(readers)
    told = do_concern(book, found, readers, kinds) if found else frozenset()
    lines = tuple(
        Line(
            f"{capital(_called(book, one, question))} is newer than what stands here, and {who} may not read it."
            f" So that {who} can: {_opening(one, readers, kinds, is_between=one.ref not in told)}",
            (one.ref,),
            "!",
        )
        for one in found
    )
    if len(lines) < 2:
        return lines
    first = f"{capital(counted(len(lines), 'thing'))} newer than what stands here are kept from {'them' if many else who}."
    return (Line(first, (), "!"), *lines)


def _called(book: Book, entry: Entry, question: Question) -> str:
    """What it is, in a few words: "Dana's yes of 12 November"."""
    day = short_day(entry.on, question.today)
    if isinstance(entry, Answer):
        noun = _CALLED.get(entry.line("is"), "answer")
        return f"{whose(book, entry.who)} {noun} of {day}"
    if isinstance(entry, Outcome):
        state = (
            entry.what()
        )  # never its words: they are kept from whoever may look over my shoulder too
        return (
            f"what became of it, {in_marks(state)} on {day},"
            if state
            else f"what became of it on {day}"
        )
    return f"{whose(book, entry.who)} {entry.kind} of {day}"


def _opening(
    entry: Entry, readers: tuple[str, ...], kinds: Mapping[str, Kind], *, is_between: bool
) -> str:
    """The command that lets these readers read an entry, and nobody else who could not before."""
    line = f"readers: {opened_to(entry, readers, kinds, is_between=is_between)}"
    return amending(entry, line) if entry.id else write_under(entry, line)
