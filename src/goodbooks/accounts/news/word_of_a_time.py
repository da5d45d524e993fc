"""The short message of one time of what I promised again and again, “every evening the readings”: what was promised, with a gap for what only I can fill, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.word_named import is_alone
from goodbooks.core.days import has_come
from goodbooks.core.document import Document, Gap, Line, Message, Question, Section
from goodbooks.core.phrasing import capital, day_text, listed
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine, to_you
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request, wanted_by
from goodbooks.language.days.again import again_in, comes_anew, each_time
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_REMEDY = "put it in before you send it"
_APART = regex(r"[,;]\s*(?:(?:and|plus|but|also)\b\s*)?|\.\s+|\s+(?:and|plus) (?=(?:an?|I|you)\b)", re.IGNORECASE)  # fmt: skip
"""Where another thing is promised beside the first."""
_ONLY_IF = regex(r"\b(?:at once|immediately|straight ?away|right away|if|when|whenever|as soon as|should|once|unless|until|call|ring|phone)\b", re.IGNORECASE)  # fmt: skip
"""What is promised for the case that something happens, or by word of mouth, is in no evening's message."""
_I_SEND = regex(
    r"(?:\A(?:and |to |that )?|(?:I|we)(?:['’]ll|['’]d| will| would| could| can)? )(?:also |always )?(?:send|give|mail|e-?mail|text|write|message|tell|report|show|bring|hand|post) (?:(?:you|him|her|them) )?(?=\S)"
    r"|(?:you|he|she|they)(?:['’](?:ll|d)| will| would| could| can)? (?:also |always )?(?:have|get|gets|receive|receives) (?=(?:the|an?|my|two|three) (?!(?:\w+ )?(?:look|say|word|call|talk|hand|eye|visit|chance)\b))",
    re.IGNORECASE,
)
_BEHIND = regex(
    r"[\s,]+(?:(?:to|for) (?:you|him|her|them)|from me)\W*\Z|[\s,.;:–—-]+\Z", re.IGNORECASE
)
_IS_SENT = regex(r"(?:(?:short|brief) )?(?:photos?|photographs?|pictures?|scans?|screenshots?|lists?|lines?|mails?|e-?mails?|messages?|sheets?|logs?)\b", re.IGNORECASE)  # fmt: skip
"""A thing that one sends, named without an article."""
_A_THING = regex(r"(?:the|an?|my|our|two|three|one) (?!(?:\S+ )?(?:\w+ing|shifts?|rounds?|watch|duty|walks?|checks?|looks?|talks?|calls?|visits?|meetings?|huddles?|hours?|minutes?)\b)\S", re.IGNORECASE)  # fmt: skip
"""What is promised by its name alone, “The sheet”, is given; “The early shift” and “The watering of house 3” are done."""
_NO_THING = regex(r"(?:I|we|he|she|they|you|it|back)\b", re.IGNORECASE)
_ASKED = regex(r"(?:what|how|where|who|which|whether)\b", re.IGNORECASE)
_Q = r"(?:who|whom|whose|what|how|where|when|which|whether|why)\b"
_ASKS = regex(rf"(?:\A|(?<=[:–—(] )|(?<=[,] )|(?<= you )|(?<= him )|(?<= her )|(?<= them )|(?<= of )|(?<= on )){_Q}", re.IGNORECASE)  # fmt: skip
_OFTEN = regex(r"\s*\b(?:every|each) \w+\b\s*", re.IGNORECASE)
_AND_ASKS = regex(rf"\s*,\s*(?:and\s+|or\s+)?(?={_Q})|\s+and\s+(?={_Q})", re.IGNORECASE)
"""Where a list of questions begins of what is told each time, and where the next of them does."""
_TWO = regex(r"(?P<first>(?:the |a |an )?[\w-]+) and (?P<second>(?:the |a |an )?[\w-]+)(?P<of> (?:of|on|for|from|in|at) .+)?", re.IGNORECASE)  # fmt: skip
_LONGEST = 60


def of_a_time(book: Book, ref: str) -> Promise | Request | None:
    """What has this ref, comes again and is kept by words of mine: my promise, or what somebody wants of me; None for any other."""
    one = book.get(ref) if ref.startswith("^") else None
    if not isinstance(one, Promise | Request) or is_mine(book, one) != isinstance(one, Promise):
        return None
    return one if thing_of(one) else None


def words_of_a_time(book: Book, debt: Debt, today: date) -> str:
    """The command that makes the words of the time that has come of what I promised; "" before, and where it is kept by no words."""
    if (
        not debt.every
        or not has_come(debt.due, today)
        or not any(not book.is_me(one) for one in debt.to)
    ):
        return ""
    return f"goodbooks hold {debt.entry.ref}" if of_a_time(book, debt.entry.ref) else ""


def page_of_a_time(book: Book, promise: Promise | Request, question: Question) -> Document:
    """The message for the time that is due, and how the book learns that it was sent."""
    today, thing = question.today, thing_of(promise)
    due = (
        promise_stands(book, promise, today).due
        if isinstance(promise, Promise)
        else wanted_by(book, promise, today)
    )
    day = day_text(due.on if due else today, today)
    listed_parts = _asked_in(_said_of(promise))
    parts = listed_parts or _parts(thing)
    gaps = tuple(Gap(f"[{_marked(part)}]", _REMEDY) for part in parts)
    if len(parts) == 1:
        lines = [f"{capital(thing)}, {day}: {gaps[0].marked}."]
    else:
        lines = [
            f"{day}:",
            *(f"{capital(one)}: {gap.marked}." for one, gap in zip(parts, gaps, strict=True)),
        ]
    subject = f"{capital(thing)}, {day}"
    told = tuple(Line(text, (promise.ref,)) for text in lines)
    message = Message(question.readers, subject, told, gaps)
    whom = listed(map(to_you, question.readers))
    then = f"When you have sent it: goodbooks hold {promise.ref} --sent --filled"
    sections = (
        Section(f"The words for {whom}", (message,)),
        Section("Then", (Line(then, (promise.ref,), "-"),)),
    )
    return Document("hold", f"Word for {whom}: {thing}", f"{promise.ref} · {day}", sections)


def _said_of(promise: Promise | Request) -> str:
    """The words that say what is given each time."""
    return promise.line("note") if _is_how_it_goes(promise) else promise.title


def _is_how_it_goes(promise: Promise | Request) -> bool:
    """Whether only its note can say what is given each time; “A note” that has none says it by its title."""
    is_word = isinstance(promise, Promise) and promise.is_word_on_how_it_goes()
    return is_word and (bool(promise.line("note")) or not is_alone(promise))


def _asked_in(said: str) -> list[str]:
    """What each word is to say, where the words list it as questions: “three lines: who came, what I did, what I wasn't sure of”; [] where they list none, as a pair such as “what came in and what is short”, which is one thing."""
    first = re.split(r"[.;]\s|[.;]\Z", said, maxsplit=1)[0]
    first = _OFTEN.sub(" ", first)
    begins = _ASKS.search(first)
    parts = _AND_ASKS.split(first[begins.start() :]) if begins else []
    found = [part.strip(" ,") for part in parts]
    is_list = len(found) > 2 or (len(found) > 1 and begins and ":" in first[: begins.start()])
    return found if is_list and all(len(part) <= _LONGEST for part in found) else []


def thing_of(promise: Promise | Request) -> str:
    """What is given each time, in the words in which it was promised; "" where that is a deed and no word, or only that they hear how it goes."""
    if not (promise.id and promise.fields and promise.every):
        return ""
    if isinstance(promise, Promise) and promise.is_called_word():
        return ""
    is_how_it_goes = _is_how_it_goes(promise)
    said = each_time(_said_of(promise))
    again = again_in(said, promise.on)
    if is_how_it_goes and again is None:
        return ""
    bare = again.without(said) if again else said
    if _asked_in(said) and ":" in bare:
        return _lower(bare.partition(":")[0].partition(",")[0].strip())
    first = next(
        (one for one in _APART.split(bare) if one.strip() and not _ONLY_IF.search(one)), ""
    )
    given = _I_SEND.sub("", first.strip(), count=1)
    thing = _BEHIND.sub("", _BEHIND.sub("", _without_whom(given, promise)))
    is_told = given != first.strip() or is_how_it_goes or _is_sent(thing)
    return _lower(thing) if is_told and not _NO_THING.match(thing) else ""


def _without_whom(given: str, promise: Entry) -> str:
    """What is given without those to whom it is promised, named before it or behind it."""
    for name in (*promise.to, *promise.who):
        given = re.sub(rf"\A{re.escape(name)} |,? (?:to|for) {re.escape(name)}\Z", "", given)
    return given


def _is_sent(thing: str) -> bool:
    is_named = _IS_SENT.match(thing) or _A_THING.match(thing)
    return comes_anew(thing) or is_named is not None


def _lower(thing: str) -> str:
    """The thing as it stands in a sentence: a name, or letters such as pH, stay as they are."""
    first, _, rest = thing.partition(" ")
    is_small = first.lower() in (
        "the",
        "a",
        "an",
        "my",
        "our",
        "one",
        "how",
        "what",
        "two",
        "photo",
    )
    return f"{first.lower()} {rest}".strip() if is_small else thing


def _parts(thing: str) -> list[str]:
    """Each of two things that are given together, with what both are of: “the temperature and pressure of tank 3”."""
    two = None if _ASKED.match(thing) else _TWO.fullmatch(thing)
    return [two["first"], two["second"]] if two else [thing]


def _marked(part: str) -> str:
    """What stands in the gap: the thing without what it is of."""
    if _ASKED.match(part):
        return part[:_LONGEST]
    head = re.split(r"\s(?:of|on|for|from|in|at|by)\s", part, maxsplit=1)[0]
    bare = re.sub(r"\A(?:the|an?|one|my|our) (?=\w)", "", head, flags=re.IGNORECASE)
    return f"the {bare}"[:_LONGEST]
