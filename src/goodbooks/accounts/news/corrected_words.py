"""A decision that was corrected and stands in the book in its old words: what puts them right, and who was told the old ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.told_of import told_of
from goodbooks.core.book import Book
from goodbooks.core.citing import cited
from goodbooks.core.document import Line
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, listed, short_day, shortened
from goodbooks.core.readers import seen_by
from goodbooks.core.telling import IN_MY_WORDS, amending, to_you
from goodbooks.entries.decision import (
    Decision,
    end_named_since,
    is_only_of_the_risk,
    reversal_of,
    to_put_right,
)
from goodbooks.entries.outcome import Outcome
from goodbooks.language.retold.left_out import is_left_out_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.core.document import Document, Question
    from goodbooks.core.entry import Entry, Kind

_LONGEST, _MOST = 110, 6
_REMEMBERED = 28
"""So many days after a correction it is asked whether those with the old words were told."""


def corrected_words(book: Book, today: date) -> tuple[Line, ...]:
    """A line for each decision whose words are to be put right, and for each that was and of which somebody has only the old words."""
    every = book.of(Decision)
    return tuple(line for one in every for line in _lines(book, book, one, today) if line)


def corrected_beside(
    book: Book, seen: Book, shown: Iterable[Entry], question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """The same for the decisions among what a page shows to others, and what they were told of it before: in no word that they may not read."""
    today = question.today
    decided = (one for one in dict.fromkeys(shown) if isinstance(one, Decision))
    found = [one for one in decided if _corrected(book, one, today) is not None]
    theirs = seen_by(book, question.readers, kinds) if found else seen
    readers = book.person_keys(question.readers)
    lines: list[Line | None] = []
    for one in found:
        anew, old = _lines(book, theirs if seen.get(one.ref) else Book(), one, today)
        have = book.person_keys(_who_has_the_old(book, one, today))
        is_theirs = readers <= book.person_keys(one.who)
        is_news = is_theirs or not _is_only_the_risk_open(book, one, today)
        lines += [anew if is_news else None, old if not have <= readers else None]
    return tuple(line for line in lines if line)


def corrected_behind(
    book: Book, told: Iterable[Entry], made: Document, today: date
) -> tuple[Line, ...]:
    """The same for what a page for others tells in words of its own, and does not show as it stands: it waits until the words are put right."""
    shown = cited(made.sections)
    behind = (one for one in dict.fromkeys(told) if isinstance(one, Decision))
    waits = (one for one in behind if one.ref not in shown and to_put_right(book, one, today))
    return tuple(line for one in waits for line in _lines(book, book, one, today)[:1] if line)


def _is_only_the_risk_open(book: Book, decision: Decision, today: date) -> bool:
    """Whether all that is to be put right of a decision is who carries the risk, which those who did not take it do not read."""
    by = to_put_right(book, decision, today)
    return by is not None and is_only_of_the_risk(decision, by)


def put_right(
    book: Book, decision: Decision, today: date, title: str = "your words for them"
) -> str:
    """The command that says a corrected decision anew, what is left out by it and until when, in one form."""
    if _is_only_the_risk_open(book, decision, today):
        return amending(decision, "risk-owner: the name")
    told = "public: your words for them" if decision.public else ""
    waived = "exception: what is still left out" if decision.exception else ""
    day = end_named_since(book, decision, today)
    lines = tuple(line for line in (told, waived, f"ends: {day}" if day else "") if line)
    return amending(decision, *lines, title="" if told else title)


def what_they_said(outcome: Outcome) -> str:
    """The words of a correction, in quotation marks; "" where none were noted."""
    words = " ".join((outcome.said or outcome.line("note")).split())
    is_bare = outcome.title.strip().lower() in ("corrected", "")
    words = words or ("" if is_bare else outcome.title)
    return f"“{shortened(words, _LONGEST)}”" if words else ""


def _who_has_the_old(book: Book, decision: Decision, today: date) -> tuple[str, ...]:
    """Who was told of a decision before it was corrected, and of nothing in its matter since its words were put right."""
    outcome = _corrected(book, decision, today)
    if outcome is None:
        return ()
    since = _put_right_on(book, decision, outcome, today)
    inside = book.person_keys((*decision.who, "me"))
    old = _old_words(book, decision, outcome, is_put_right=since is not None)
    told = decision.told if old is not None else ()
    had: dict[str, str] = {book.person_key(name): book.name_of(name) for name in told}
    for entry in told_of(book, decision):
        names = {book.person_key(name): book.name_of(name) for name in entry.to}
        if book.moment(entry) < book.moment(outcome):
            had |= names if old is not None and old.are_in(book, entry) else {}
        elif since is not None and (entry.on, entry.place) > (since.on, since.place):
            had = {key: name for key, name in had.items() if key not in names}
    return tuple(name for key, name in had.items() if key not in inside)


class _Old(NamedTuple):
    """The words in which others may have read of a decision before it was corrected, and what was left out by it."""

    words: tuple[str, ...]
    left_out: tuple[str, ...]

    def are_in(self, book: Book, entry: Entry) -> bool:
        """Whether what I told somebody had them: a message that is kept as I sent it shows by itself whether it had."""
        texts = [one.line("text") for one in (entry, *book.pointing_to(entry, Outcome))]
        text = "\n".join(one for one in texts if one.startswith(IN_MY_WORDS))
        if not text:
            return True
        here = name_key(" ".join(text.split()))
        is_named = any(is_left_out_in(text, (one,)) for one in self.left_out)
        return is_named or any(name_key(one.rstrip(" .")) in here for one in self.words)


def _old_words(
    book: Book, decision: Decision, outcome: Outcome, *, is_put_right: bool
) -> _Old | None:
    """The old words; None where the correction left alone what others read, and changed only what is read by who decided."""
    parts = book.parts(decision)
    before = [one for one in parts if (one.on, one.place) < (outcome.on, outcome.place)]  # fmt: skip
    since = [one for one in parts if one not in before]
    is_told_anew = any(one.title or one.line("public") for one in since)
    if (is_put_right and not is_told_anew) or is_only_of_the_risk(decision, outcome):
        return None
    words = tuple(said for one in before for said in (one.title, one.line("public")) if said)
    left_out = tuple(said for one in before for name in ("exception", "skips") if (said := one.line(name)))  # fmt: skip
    return _Old(words, left_out)


def _lines(
    book: Book, read: Book, decision: Decision, today: date
) -> tuple[Line | None, Line | None]:
    """That a decision is to be said anew, and who has its old words; quoted is only what stands in the book that is `read`."""
    outcome = _corrected(book, decision, today)
    if outcome is None:
        return None, None
    cites = (decision.ref, outcome.ref)
    here = _as_read(read, decision)
    day = short_day(decision.on, today)
    what = f"“{shortened(here.title, 60)}”" if here and here.title else f"the decision of {day}"
    day = short_day(outcome.on, today)
    anew = old = None
    if to_put_right(book, decision, today) is not None:
        who = capital(listed(map(to_you, outcome.who or decision.who)) or "somebody")
        heard = _as_read(read, outcome)
        said = what_they_said(heard) if isinstance(heard, Outcome) else ""
        words = f"{who} corrected {what} on {day}{f': {said}' if said else ''}; the book still has the old words: {put_right(book, decision, today)}"
        anew = Line(words, cites, "!")
    elif (end := end_named_since(book, decision, today)) is not None:
        words = f"{capital(what)} ends on {short_day(end, today)} by its correction, and the book has {_end_there(here, today)}: {amending(decision, f'ends: {end}')}"
        anew = Line(words, cites, "!")
    if have := _who_has_the_old(book, decision, today):
        matter = next(iter(decision.matters), "")
        how = f": goodbooks hold {matter}" if matter else ""
        words = f"{_named(book, have, decision, here)} the words of before {day} for {what}; tell them how it stands now{how}"
        old = Line(words, cites, "!")
    return anew, old


def _end_there(here: Entry | None, today: date) -> str:
    """The end that the book has, as it is read."""
    if isinstance(here, Decision) and here.ends:
        return short_day(here.ends.on, today)
    return (here.line("ends") if here else "") or "no such end for it"


def _named(book: Book, have: tuple[str, ...], decision: Decision, here: Entry | None) -> str:
    """Who has the old words; how many they are, where they are many, or some were told in a line that is not read `here`."""
    told = here.told if isinstance(here, Decision) else ()
    hidden = book.person_keys(set(decision.told) - set(told))
    is_hidden = any(book.person_key(name) in hidden for name in have)
    if is_hidden or len(have) > _MOST:
        return f"{len(have)} people have" if have[1:] else "Somebody has"
    return f"{listed(map(to_you, have))} {'have' if have[1:] else 'has'}"


def _as_read(read: Book, entry: Entry) -> Entry | None:
    """An entry as it stands in the book that is read; one without an id is known by its place, for what is read of it may say less."""
    if entry.id:
        return read.get(entry.ref)
    same = (one for one in read.of(type(entry)) if one.place == entry.place and one.on == entry.on)
    return next((one for one in same if not one.id and one.who == entry.who), None)


def _corrected(book: Book, decision: Decision, today: date) -> Outcome | None:
    """The last correction of a decision that stands, of the last weeks."""
    found = [
        one
        for one in book.pointing_to(decision, Outcome)
        if one.what() == "corrected" and one.on <= today and (today - one.on).days <= _REMEMBERED
    ]
    return found[-1] if found and reversal_of(book, decision) is None else None


def _put_right_on(book: Book, decision: Decision, outcome: Outcome, today: date) -> Entry | None:
    """The last entry that says the decision anew, by which its words were put right; None while they are the old ones."""
    if to_put_right(book, decision, today) is not None:
        return None
    return next(reversed(book.parts(decision)[1:]), outcome)
