"""What I asked and was told no or “not yet” to: until when it waits, and what the way I chose says to do then."""

from __future__ import annotations

import re
from datetime import timedelta

from goodbooks.core.document import Line
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import listed, sentence, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import to_you
from goodbooks.entries.answer import only_word_comes, puts_off
from goodbooks.entries.ask import Ask, put_off, reply_to
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.talk import Talk
from goodbooks.reckoning.terms import is_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.language.days.due import Due

FRESH = timedelta(days=30)
"""So long after a plain no it is said what comes then, unless you talked since."""
NOT_YET = "After a no, or a “not yet”"
"""What stands over it on every page."""
TITLE, WORDS_AND_TERMS = 90, 200
_OF_A_CASE = "Ask what would have to be true for a yes, and by when you may ask again."
_NO_DAY = "No day was named: ask when you may ask again."
_WAITS_FOR = regex(r"\b(?:before|until|till|after|once|when|as soon as)\b", re.IGNORECASE)
_NOT_BEFORE = regex(r"\bnot\b.*\b(?:before|until|till)\b|\b(?:ask|try|come) (?:me |us )?again\b|(?<!to )\bask (?:me|us)\b|\bcome back to (?:me|us)\b|\b(?:we|let['’]?s|let us)\b(?:['’]ll| will| can)? (?:look|talk|speak|meet|discuss|come back)\b.*\b(?:again|back to it)\b|\b(?:look|talk|speak) (?:at (?:it|this|that) )?again\b", re.IGNORECASE)  # fmt: skip
_SENTENCE = regex(r"(?<=[.!?])\s+")
_IN_THE_TALK = regex(r"\b(?:from|in|during) the (?:talk|meeting|conversation)\b", re.IGNORECASE)
_WHEN_AGAIN = regex(r",? and (?:by )?when (?:you|I) (?:may|can|could|should) (?:ask|try|come) again\b", re.IGNORECASE)  # fmt: skip
_ASKS_WHAT = regex(
    r"\A\W*Ask what (?:would|it would|they would|had|has|is missing|you)\b", re.IGNORECASE
)
_SAYS_AGAIN = regex(r"\b(?:asked|ask|considered) again,? and (?:by )?when\b|\A\W*Ask (?:by )?when\b", re.IGNORECASE)  # fmt: skip
"""What is advised after a no, to be asked where nothing of it was said."""
_NOT_IN_IT = regex(r"\bnot(?: in)?\s*$", re.IGNORECASE)
"""How “not this year” and “not in December” begin, which wait until that is over."""
_BARE = regex(r"\A\W*(?:(?:but|maybe|perhaps|probably|only|rather|then|in|from|at|on)\b\W*)*\Z", re.IGNORECASE)  # fmt: skip
"""What stands before the day of “not yet, in January”, which says no more than when."""
_BY = regex(r"(?:by|until|till)\b", re.IGNORECASE)
_WORD_COMES = regex(r"\b(?:tells?|hears?|lets?|says?|knows?|decides?|answers?|comes? back|gets? back|reply|replies|sleeps?|thinks?|considers?)\b", re.IGNORECASE)  # fmt: skip
_ON_THE_WAY = regex(r"\b(?:asks?|talks?|speaks?|sees?|checks?|looks?|clears?)\b", re.IGNORECASE)
"""What they do first: by its day they know more, where they name no other."""


class TheirNo(NamedTuple):
    """An ask of mine and the no, or the “not yet”, to it.

    `not_before` is the day before which they want to hear no more of it, `word_by` the one by which they said they would answer.
    """

    ask: Ask
    reply: Entry
    is_open: bool
    not_before: date | None = None
    word_by: date | None = None

    def then(self, today: date) -> str:
        """What I do now: what the plan says, and the second best; "" where the book knows neither.

        What the plan says for the talk itself is over, and when I may ask again is asked no more where they named a day.
        """
        if self.is_open and only_word_comes(self.reply.title):
            return ""  # neither a no nor a “not yet”: it is their turn
        said = self.ask.on_no or (_OF_A_CASE if self.ask.is_case() else "")
        if not self.is_time(today):
            said = " ".join(one for one in _SENTENCE.split(said) if not _IN_THE_TALK.search(one))
            said = _WHEN_AGAIN.sub("", said) if self.not_before else said
        parts = [one for one in _SENTENCE.split(said) if not self._is_known(one)]
        said = " ".join(parts) if self.is_open else said
        if self.is_undated() and not _SAYS_AGAIN.search(said):
            said = f"{sentence(said)} {_NO_DAY}".strip()
        second = " ".join(self.ask.second_best.split())
        both = [sentence(said) if said else "", f"Your second best: {sentence(second)}" if second else ""]  # fmt: skip
        return " ".join(one for one in both if one)

    def terms(self) -> str:
        """What they set before a yes, in their words: “I want to see you run one first”; "" where they set nothing."""
        from goodbooks.core.not_yet_until import sets_terms  # only a “not yet” needs it

        parts = (one for one in _SENTENCE.split(self.reply.title) if sets_terms(one))
        return " ".join(parts).rstrip(".") if self.is_open else ""

    def _is_known(self, advice: str) -> bool:
        """Whether what is advised asks for what their “not yet” said: what it needs, or when I may ask again."""
        asks_when = self.not_before is not None and _SAYS_AGAIN.search(advice) is not None
        return asks_when or (bool(self.terms()) and _ASKS_WHAT.search(advice) is not None)

    def is_undated(self) -> bool:
        """Whether it is a “not yet” that names neither a day nor what has to be over first, for their answer or for when it may be asked again."""
        if not self.is_open or self.not_before or self.word_by:
            return False
        said = self.reply.title
        return not (_WAITS_FOR.search(said) or only_word_comes(said))

    def is_time(self, today: date) -> bool:
        """Whether the day is there from which it may be asked again."""
        return self.is_open and self.not_before is not None and self.not_before <= today


def their_no(book: Book, ask: Ask) -> TheirNo | None:
    """The no or “not yet” that was the last word to an ask; None where there is none."""
    if later := put_off(book, ask):
        return TheirNo(ask, later, True, *_days(later))
    reply = reply_to(book, ask)
    is_no = reply is not None and "no" in (reply.line("is"), dict(is_said(reply.title)).get("is"))
    return TheirNo(ask, reply, is_open=False) if reply is not None and is_no else None


def may_be_asked_from(reply: Entry) -> date | None:
    """The day from which it may be asked again, by the words of a reply: “ask me in January”; None where they name none."""
    return _days(reply)[0]


def word_comes_by(reply: Entry) -> date | None:
    """The day by which a reply says that their answer comes: “she tells me on Tuesday”; None where it names none."""
    return _days(reply)[1]


def noes(book: Book, today: date, who: str = "") -> tuple[TheirNo, ...]:
    """The noes that somebody, or anybody, gave me and that wait for what I do now, the oldest first."""
    every = book.each(their_no, Ask, lambda ask: their_no(book, ask))
    found = (one for ask, one in every if _is_mine_to(book, ask, who))
    return tuple(one for one in found if one.reply.on <= today and _is_to_come(book, one, today))


def waits_until(book: Book, today: date, who: str) -> tuple[str, ...]:
    """A sentence for each “not yet” of somebody whose day is still to come, or who named none: what stays open, and when it is brought up again."""
    return tuple(_stays_open(one, today) for one in noes(book, today, who) if one.is_open and not one.is_time(today))  # fmt: skip


def _stays_open(one: TheirNo, today: date) -> str:
    asked = f"“{shortened(one.ask.title, TITLE).rstrip('.')}” stays open"
    day = one.not_before or one.word_by
    if day is None or day < today:
        return f"{asked}: it stands on Today, and on the page before your next talk, until it is answered."
    return f"{asked}: Today and the page before your next talk bring it up again on {short_day(day, today)}."


def then_lines(book: Book, today: date, who: str = "") -> tuple[Line, ...]:
    """A line for each no: what they said to what, and what the way I chose says for it."""
    return tuple(
        _line(one, today) for one in noes(book, today, who) if one.then(today) or one.is_time(today)
    )


def _line(one: TheirNo, today: date) -> Line:
    by = listed(map(to_you, one.reply.who)) or "they"
    day = short_day(one.reply.on, today)
    asked = shortened(one.ask.title, TITLE)
    said = f"{by} said “{shortened(one.reply.title, WORDS_AND_TERMS).rstrip('.')}” on {day}, when you asked “{asked}”."
    then, mark = one.then(today), "-"
    if one.not_before and one.is_time(today):
        then = f" If it is a no once more: {then}" if then else ""
        then, mark = f"{short_day(one.not_before, today)} is there: ask again.{then}", "!"
    words = f"{said[0].upper()}{said[1:]} {then}"
    return Line(words, (one.ask.ref, one.reply.ref), mark)


def _is_mine_to(book: Book, ask: Ask, who: str) -> bool:
    is_mine = all(map(book.is_me, ask.who)) and not all(map(book.is_me, ask.to))
    return is_mine and (not who or any(book.is_same(name, who) for name in ask.to))


def _is_to_come(book: Book, one: TheirNo, today: date) -> bool:
    """Whether what follows from a no is still to be done: a “not yet” stays; a no for a month, or until you talked or asked anew; neither once the decision is turned around that it was, or was about."""
    if _is_dead(book, one, today):
        return False
    if one.is_open:
        return True
    since = [
        *(talk for talk in book.of(Talk) if talk.is_held(today) and _is_with(book, talk, one)),
        *(ask for ask in book.of(Ask) if {*ask.matters} & {*one.ask.matters} and _is_with(book, ask, one)),
    ]  # fmt: skip
    is_over = any(one.reply.on < entry.on <= today for entry in since)
    return not is_over and today - one.reply.on <= FRESH


def _is_dead(book: Book, one: TheirNo, today: date) -> bool:
    """Whether the decision that a no is, or that its ask was for, is turned around since; of a plain no also what whoever said it had decided before in its matter."""
    asked_of = (book.get(ref) for ref in one.ask.links)
    after = [later for it in (one.reply, *filter(None, asked_of)) if (later := reversal_of(book, it))]  # fmt: skip
    if not one.is_open:
        about = (entry for tag in one.ask.matters for entry in book.about(tag))
        after += [entry for entry in about if isinstance(entry, Decision) and entry.reverses and _is_with(book, entry, one)]  # fmt: skip
    return any(entry.on <= today and book.moment(entry) > book.moment(one.reply) for entry in after)


def _is_with(book: Book, entry: Entry, one: TheirNo) -> bool:
    names = (*entry.who, *entry.to)
    return any(book.is_same(name, other) for name in names for other in one.reply.who)


def _days(reply: Entry) -> tuple[date | None, date | None]:
    """The day before which it is not to be asked, and that by which they answer, as their words name them."""
    not_before = word_by = on_the_way = None
    for due, clause in _dues(reply):
        if due.on <= reply.on:
            continue
        if _NOT_IN_IT.search(clause):
            not_before = not_before or due.on + timedelta(1)
        elif _NOT_BEFORE.search(clause) or _is_only_when(reply, due, clause):
            not_before = max(not_before or due.first, due.first)
        elif _WORD_COMES.search(clause):
            word_by = word_by or due.on
        elif _ON_THE_WAY.search(clause):
            on_the_way = on_the_way or due.on
    return not_before, word_by or on_the_way


def _is_only_when(reply: Entry, due: Due, clause: str) -> bool:
    """Whether a day stands bare behind a “not yet”, as “not yet, in January” has it."""
    named = reply.title[due.start : due.end]
    is_bare = _BARE.match(clause) is not None and _BY.match(named) is None
    before = reply.title[: due.start]
    return is_bare and before != clause and puts_off(before) and not only_word_comes(before)


def _dues(reply: Entry) -> Iterator[tuple[Due, str]]:
    """Each day that a reply names, with the words of its clause that stand before it."""
    from goodbooks.language.days.dues import named_days  # only a “not yet” needs it
    from goodbooks.language.days.stretch import UNKNOWN

    for due in named_days(reply.title, reply.on, UNKNOWN):
        begin = max(reply.title.rfind(mark, 0, due.start) for mark in ",;.:")
        yield due, reply.title[begin + 1 : due.start]
