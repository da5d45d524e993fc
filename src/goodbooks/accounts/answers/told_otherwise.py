"""What is said differently to somebody else once an ask of mine has its answer: the word that told them what I ask tells them that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from goodbooks.core.book import Book
from goodbooks.core.entry import ANYONE, NAMED
from goodbooks.core.names import is_place
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.plans import is_meant
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to
from goodbooks.core.to_say import planned_for
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.reckoning.terms import bare, is_bound, is_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

B = TypeVar("B", bound=Book)
_I_ASK = regex(r"\bI(?:(?:['’]m| am) asking| ask)\b", re.IGNORECASE)
"""How a word to somebody else begins to say what I ask, until it is answered."""
AGREED = regex(r"Please note what .+ agreed to on [^,]+(?:, from [^:]+)?:")
"""How a word to somebody else begins that tells a yes, and one without a condition."""
_YOU = regex(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)
"""Whom their words speak to, which is me: for another reader they stand in quotation marks."""
_HAS_SAID = {
    "yes": "agreed to on {}",
    "bound": "agreed to on {}",
    "part": "agreed to in part on {}",
    "no": "said no to on {}",
}
_OFFERED = regex(
    r"\s*[;,]\s*(?:and |but |even )*(?:(?:I|we) (?:can|could|would|will|['’]d|['’]ll) (?:also )?(?:live with|take|accept|go without|do without|give up)\b[^;,]*"
    r"|(?:for |with |even for )?(?:less|lower|smaller|fewer|a cut|no|a pay cut)\b[^;,]*?\b(?:is|are|would be|['’]s) (?:quite |all |just )?(?:fine|ok|okay|right|acceptable|no problem|enough)\b[^;,]*)",
    re.IGNORECASE,
)
"""What one offers behind what one asks for, “less money is fine”: a yes to the ask is no word of theirs on it."""


def told_otherwise(
    book: Book,
    ask: Ask,
    words: str,
    who: str,
    *,
    day: date,
    on: date,
    said_since: Iterable[Ask] = (),
    decided: Entry | None = None,
    is_open: bool = False,
) -> Iterator[Entry]:
    """For each word to somebody else that says what I am asking, not said yet or of those `said_since`, the same word with the answer of a day in it.

    What they `decided` with it is told in its words, and so is a yes on terms of its own where it `is_open` to others; without them, what was asked
    stands there as it stood, with the day from which the yes says that it holds and without what I offered behind it. `words` are the answer; where they
    are neither a yes nor a no, and nothing was decided, nothing can be said for them. `on` is the day on which that is written down.
    """
    said = dict(is_said(words, ask.title)).get("is", "")
    said = "bound" if is_bound(words, ask.title) else said
    asked = bare(ask.title)
    if not (said in _HAS_SAID or decided) or not asked:
        return
    since = [*said_since]
    for one in (*book.planned, *since):
        told = " ".join(one.title.split())
        place = told.lower().find(asked)
        if one is ask or one.id is None or not isinstance(one, Ask) or place < 0:
            continue
        if (is_meant(one) or one in since) and not is_to(book, one, who):
            name = who if is_place(who) else capital(who)
            near = planned_for(one) or day
            what = _OFFERED.sub("", told[place : place + len(asked)])
            if decided is not None and said != "bound" and _may_know(book, decided, one):
                title = as_decided(name, _as_first_told(book, decided), day, near)
            elif said in _HAS_SAID:
                title = f"Please note what {name} {_granted(said, words, what, day, near, is_open=is_open)}"  # fmt: skip
            else:
                continue
            yield Ask("ask", on, title=" ".join(title.split()), fields=(("amends", f"^{one.id}"),))


def _granted(said: str, words: str, what: str, day: date, near: date, *, is_open: bool) -> str:
    """What somebody did with what I asked, and that: a yes on terms of its own in its words."""
    if said in ("part", "bound"):
        from goodbooks.accounts.answers.on_terms import on_terms

        on, holds = short_day(day, near), holds_from(words, day)
        return on_terms(
            words, what, day, f"on {on}", holds, is_bound=said == "bound", is_open=is_open
        )
    if said != "yes":
        return f"{_answered(said, words, day, near)}: {what}"
    from goodbooks.accounts.answers.granted_words import with_their_day

    told = with_their_day(what, words, day)
    return f"{_answered(said, words, day, near)}: {told}"


def _answered(said: str, words: str, day: date, near: date) -> str:
    """What somebody did with an ask on a day, with the day from which a yes says that it holds."""
    holds = "" if said == "no" else holds_from(words, day) or _day_alone(words)
    return _HAS_SAID[said].format(f"{short_day(day, near)}{holds}")


def _day_alone(words: str) -> str:
    """All that stands behind a yes, where that is a day, though none from which it holds: ", not from January"; "" where it is anything else."""
    from goodbooks.accounts.answers.granted_words import behind_the_yes, is_only_a_day

    behind = behind_the_yes(words)
    return f", {behind[0].lower()}{behind[1:]}" if behind and is_only_a_day(behind) else ""


def as_decided(name: str, decided: Entry, day: date, near: date) -> str:
    """The word that tells somebody else what was decided, in the words of the decision, or in those found for others."""
    words = " ".join((decided.line("public") or decided.title).split())
    if not decided.line("public") and _YOU.search(words):
        words = f"“{words}”"
    return f"Please note what {name} decided on {short_day(day, near)}: {words}"


def holds_from(words: str, day: date) -> str:
    """The day from which an answer of a day says that it holds, as it goes on behind it: ", from 15 January"; "" where it names none."""
    from goodbooks.language.days.effect import begins_in

    found = begins_in(words, day)
    return f", from {short_day(found.first, day)}" if found else ""


def _decided_with(book: Book, ask: Ask, reply: Entry) -> Decision | None:
    """What whoever answered an ask decided with their answer, in words of its own: the answer itself, or the last of that day in the same matter."""
    from goodbooks.accounts.answers.settled import has_a_word_of

    theirs = [
        one
        for tag in ask.matters
        for one in book.about(tag)
        if isinstance(one, Decision)
        and (one == reply or (one.on == reply.on and one.who == reply.who))
        and one.title
        and not is_said(one.title)
        and (one == reply or has_a_word_of(one.title, ask.title))
        and reversal_of(book, one) is None
    ]
    own = [one for one in theirs if one == reply]
    return next(reversed(own or theirs), None)


def now_answered(book: Book) -> tuple[Entry, ...]:
    """For each word, not said yet, that says what I am asking and has been answered since, the word with the answer in it."""
    meant = [one for one in book.planned if isinstance(one, Ask) and _I_ASK.search(one.title)]
    tags = dict.fromkeys(tag for one in meant for tag in one.matters)
    asks = dict.fromkeys(e for tag in tags for e in book.about(tag) if isinstance(e, Ask))
    left = {f"^{one.id}" for one in meant}
    return tuple(
        one for ask in asks for one in _as_answered(book, ask) if one.line("amends") in left
    )


def as_told_since(book: Book) -> Book:
    """The book in which what I told somebody of an ask, or mean to, says the answer, where there is one since: for a page that is made anew."""
    said = [
        one
        for one in book.of(Ask)
        if one.id and one not in book.planned and _I_ASK.search(one.title)
    ]
    tags = dict.fromkeys(tag for one in said for tag in one.matters)
    asks = dict.fromkeys(e for tag in tags for e in book.about(tag) if isinstance(e, Ask))
    found = [new for ask in asks for new in _as_answered(book, ask, said)]
    left = {f"^{one.id}" for one in said}
    since = [one for one in found if one.line("amends") in left]
    return Book((*book.written, *now_answered(book), *since)) if since else as_answered(book)


def _as_answered(book: Book, ask: Ask, said_since: Iterable[Ask] = ()) -> Iterator[Entry]:
    """What is told otherwise by the answer of somebody who was asked, to those who may know of it."""
    reply = reply_to(book, ask)
    who = next((name for name in reply.who if is_to(book, ask, name)), "") if reply else ""  # fmt: skip
    if reply is None or not who:
        return
    said, day = reply.line("is"), reply.on
    is_bound_by = said == "yes" and reply.line("condition")
    has_words = is_bound(reply.title, ask.title) or (
        said in ("", "yes", "part") and is_said(reply.title, ask.title) == (("is", said),)
    )
    words = reply.title if has_words else said or reply.title
    words = f"{said}, on condition {reply.line('condition')}" if is_bound_by else words
    decided = _decided_with(book, ask, reply) if said != "no" else None
    name = book.name_of(who)
    for is_open in (False, True):
        for told in told_otherwise(
            book,
            ask,
            words,
            name,
            day=day,
            on=day,
            said_since=said_since,
            decided=decided,
            is_open=is_open,
        ):
            word = book.get(told.line("amends"))
            if _is_open_to(book, reply, word) is is_open and _may_know(book, reply, word):
                yield told


def _is_open_to(book: Book, reply: Entry, word: Entry | None) -> bool:
    """Whether the very words of an answer are told to those whom a word is for: a decision, or an answer that was opened to each of them."""
    opened = word is not None and word.to and all(any(book.is_same(to, name) for name in reply.readers) for to in word.to)  # fmt: skip
    return isinstance(reply, Decision) or bool(opened)


def _is_only_opened(book: Book, reply: Entry) -> bool:
    """Whether an answer was written for no readers of its own, and was opened to somebody since beside whom it names: that takes it from nobody."""
    words = {name.lower() for name in reply.readers}
    return NAMED in words and len(words) > 1 and not book.parts(reply)[0].readers


def _as_first_told(book: Book, decided: Entry) -> Entry:
    """A decision without the words that were found for those it was opened to since, which are for nobody else."""
    if not _is_only_opened(book, decided):
        return decided
    return decided._replace(fields=tuple(pair for pair in decided.fields if pair[0] != "public"))


def _may_know(book: Book, reply: Entry, word: Entry | None) -> bool:
    """Whether those whom a word is for may know of an answer that only some may read."""
    words = {name.lower() for name in reply.readers}
    if not words or ANYONE in words or _is_only_opened(book, reply):
        return True
    may = (*reply.readers, *(reply.to if NAMED in words else ()))
    return word is not None and all(any(book.is_same(to, name) for name in may) for to in word.to)


def as_answered(book: B, since: B | None = None) -> B:
    """The book in which what I mean to tell somebody of an ask says the answer, where there is one since; of a whole book, made `since` another."""
    found = now_answered(book)
    return book.of_same_sort((*book.written, *found), since) if found else book
