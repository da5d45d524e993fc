"""An entry told to somebody who has no book: who said what to whom, and the rest in short sentences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.news.as_a_deed import as_a_deed
from goodbooks.accounts.news.from_when import names_start, starting
from goodbooks.accounts.news.in_short import in_my_words, to_whom, who
from goodbooks.accounts.readers.in_their_words import says_i
from goodbooks.accounts.readers.report_of_words import as_noted
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.document import Line
from goodbooks.core.entry import SAID
from goodbooks.core.fields import Day, ForOthers, Items, People, Refs, Words, split_items
from goodbooks.core.in_a_sentence import is_sent
from goodbooks.core.measures import Wait, read_wait
from goodbooks.core.nobody import without_whom_not
from goodbooks.core.phrasing import capital, listed, moment_text, sentence, short_day
from goodbooks.core.placeholders import HELD_LINE
from goodbooks.core.plans import PLANNED, WANTED
from goodbooks.core.regex import regex
from goodbooks.core.telling import between_marks, its_day, whom
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, risk_put_right
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.reckoning.handed_on import given_first, is_as_asked, stand

if TYPE_CHECKING:
    import re

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NO_LONGER_OWED = "no longer owed"
_VERBS = {
    "promise": "promised",
    "decision": "decided",
    "ask": "asked",
    "request": "asked",
    "answer": "answered",
    "advice": "advised",
}
_HANDED = {
    "proposed": ("To be handed over", ""),
    "to come": ("To be handed over", ""),
    "on trial": ("Handed over", ", on trial"),
    "held": ("Handed over", ""),
    "stopped": ("Was to be handed over", ""),
}
"""How an area is told of that somebody hands on, by how it stood."""
_NAMES = {
    "capacity": "{}",
    "expectation": "What {} expects",
    "forecast": "Reckoned for {}",
    "goal": "A goal of {}",
    "note": "About {}",
    "option": "One way",
    "outcome": "{}",
    "win": "Done by {}",
}


def when_it_was(entry: Entry, today: date) -> str:
    """The day of an entry with its hour, "3 November 09:40"; roughly when it was, where nobody knows the day."""
    at = f" {entry.at}" if entry.at else ""
    return f"{capital(its_day(entry, today))}{'' if entry.line('roughly') else at}"


def lead(book: Book, entry: Entry, readers: tuple[str, ...] = ()) -> str:
    """Who said or did what, to whom: "Theo promised me: A list", "I spoke with Vera: The plan".

    A kind that has no verb here is called by its own name; a note about those who read it needs no
    name in front.
    """
    title, to = titled(entry, readers), _to(book, entry)
    if entry.kind in _VERBS:
        told = f", and told{to}" if to and isinstance(entry, Decision) else to
        words = f"{who(book, entry.who or _asked(book, entry))} {_VERBS[entry.kind]}{told}{in_my_words(book, entry)}"
        if entry.kind == "promise" and (deed := as_a_deed(title)):
            return capital(f"{words} to {deed}")
        if isinstance(entry, Request) and title and not entry.asks_what():
            return sentence(capital(f"{words} for an answer"))
    elif entry.kind == "talk":
        words = _talk(book, entry, readers)
    elif isinstance(entry, Handoff):
        handed, on_trial = _handed(book, entry)
        words = f"{handed} by {_by(book, entry)}{f' to{to}' if to else ''}{on_trial}"
    elif entry.kind == "note" and all(
        book.is_me(n) or _is_one_of(book, n, readers) for n in entry.who
    ):
        return capital(title) or "A note"
    elif isinstance(entry, Outcome) and entry.what() == "silent":
        words, title = capital(title or "No answer so far"), ""  # nobody spoke
    elif entry.kind == "outcome" and all(map(book.is_me, entry.who)):
        words = "What became of it"
        title = _NO_LONGER_OWED if title.lower().strip(" .") == "void" else title
    elif entry.kind in _NAMES:
        words = _NAMES[entry.kind].format(_by(book, entry))
    else:
        words = f"{entry.kind} by {_by(book, entry)}{f' to{to}' if to else ''}"
    return f"{capital(words)}: {title}" if title else sentence(capital(words))


def _handed(book: Book, area: Handoff) -> tuple[str, str]:
    """How an area is told of as it stood on its own day; one that nobody ever gave, and was refused or stopped, as that."""
    if stand(book, area, date.max).state == "stopped" and not given_first(book, area, date.max):
        return _HANDED["stopped"]
    is_given = is_as_asked(book, area, area.on)
    return _HANDED[stand(book, area, area.on).state if is_given else "proposed"]


def since_when(book: Book, area: Handoff, today: date) -> str:
    """From when an area that was only wished for on its own day was handed over, and until when on trial; "" where it was given that day, or not yet."""
    given = given_first(book, area, today)
    if given is None or given.by is None or given.by.on <= area.on:
        return ""
    until = f" until {short_day(given.ends, today)}" if given.ends else ""
    on_trial = f", on trial{until}" if given.state == "on trial" else ""
    return f"Handed over on {short_day(given.by.on, today)}{on_trial}."


def titled(entry: Entry, readers: tuple[str, ...]) -> str:
    """A title; of a next word that was promised on a tag of mine, others read no tag, and no “I” of somebody else as mine."""
    title = entry.title.strip()
    if readers and "#" in title and isinstance(entry, Promise) and entry.is_called_word():
        return "Next word"
    if readers and isinstance(entry, Decision) and says_i(entry, title):
        return f"“{title}”"
    return title


def _asked(book: Book, entry: Entry) -> tuple[str, ...]:
    """The one whom I asked what this answers, where it names nobody: the answer is theirs."""
    found = map(book.get, entry.links if entry.kind == "answer" else ())
    asks = [ask for ask in found if isinstance(ask, Ask) and all(map(book.is_me, ask.who))]
    return asks[0].to if asks and len(asks[0].to) == 1 else ()


def _is_one_of(book: Book, name: str, readers: tuple[str, ...]) -> bool:
    return any(book.is_same(name, reader) for reader in readers)


def _by(book: Book, entry: Entry) -> str:
    return whom(book, entry.who) or "me"


def _to(book: Book, entry: Entry) -> str:
    return f" {to_whom(book, entry)}" if entry.to else ""


def _talk(book: Book, entry: Entry, readers: tuple[str, ...]) -> str:
    """Who spoke with whom: mine, unless the talk was between others; the one who reads it is "you"."""
    others = [n for n in (*entry.who, *entry.to) if not book.is_me(n)]
    if entry.line("stage").lower() == WANTED:
        return f"To be asked for: a talk with {whom(book, tuple(others)) or 'somebody'}"
    if entry.line("stage").lower() == "planned":
        return f"To be spoken about with {whom(book, tuple(others)) or 'me'}"
    did = "I wrote to" if is_sent(entry) else "I spoke with"
    if len(readers) == 1 and len(others) == 1 and _is_one_of(book, others[0], readers):
        return f"{did} you"
    return f"{did} {whom(book, tuple(others))}" if others else "We spoke"


_SENTENCES = {
    "due": "By {}",
    "reason": "The reason: {}",
    "because": "The reason given: {}",
    "note": "{}",
    "text": "{}",
    "present": "Also there: {}",
    "channel": "How it was said: {}",
    "next-step": "What follows: {}",
    "condition": "On condition: {}",
    "condition-due": "That is known by {}",
    "after": "It waits for {}",
    "needs": "It needs first: {}",
    "void-if": "It is void if {}",
    "accepted-when": "It counts as done when {}",
    "skips": "To be left out: {}",
    "exception": "Left out: {}",
    "ends": "Until {}",
    "risk": "What can go wrong: {}",
    "risk-owner": "The risk is carried by {}",
    "if-it-goes-wrong": "If it goes wrong: {}",
    "correct-by": "To be corrected by {}",
    "told": "Told to {}",
    "level": "Now: {}",
    "wished": "The next step: {}",
    "safety-net": "The safety net: {}",
    "stop-rule": "What would end the trial: {}",
    "saves": "What it saves: {}",
    "trial-end": "On trial until {}",
    "effect": "What it does: {}",
    "cost": "What it costs: {}",
    "way-back": "The way back: {}",
    "stance": "The advice: {}",
    "experience": "Spoken from: {}",
    "result": "Before and after: {}",
    "credit": "With thanks to {}",
    "benefits": "Better for {}",
    "known-by": "Known by {}",
    "learned": "Learned: {}",
    "is": "The answer: {}",
    "state": "What became of it: {}",
    "written": "Written down on {}",
    "review": "To be looked at together on {}",
    "measure": "Measured by {}",
    "judged-by": "Judged by {}",
    "their-side": "Their side, as I see it: {}",
    "my-part": "My part: {}",
    "i-give": "What I give: {}",
    "could-go-wrong": "What could go wrong for me: {}",
    "people": "There: {}",
    "work": "To be done: {}",
    "chance": "How likely the promised day was: {}",
    "dates": "Likely days: {}",
}
_LEVELS = {
    "tell": "{holder} decide{s}, and tell{s} {other}",
    "sell": "{holder} decide{s}, and say{s} why",
    "consult": "{holder} ask{s} {other} first, then decide{s}",
    "agree": "{holder} and {taker} decide together",
    "advise": "after asking {giver}, it is for {other} to decide",
    "inquire": "it is for {other} to decide, and to tell {giver}",
    "delegate": "it is for {other} to decide",
}
"""The levels of a handoff, told with names to whoever is neither of the two."""
_LEFT_OUT = frozenset({"stage", "source", "pace", "page", PLANNED})
"""What tells a reader nothing: how an entry is kept, and which file figures came from."""
_FIGURE_DAY = regex(r"(%\s)?\b(\d{4}-\d\d-\d\d)\b")


def further(
    book: Book, entry: Entry, name: str, raw: str, today: date, said: str = ""
) -> Line | None:
    """One field as a sentence; exact words as a quotation, and a report of them as one; None for what is no news to a reader.

    `said` is the sentence to be made of it, with {} for the value, where a page has its own.
    """
    is_known = name == "written" and _is_in_time(raw, entry)
    is_title = isinstance(entry.declared.get(name), ForOthers)  # it stands as the title already
    if is_title or name in _LEFT_OUT or raw == HELD_LINE or is_known or is_told(entry, name, raw):
        return None
    if isinstance(entry.declared.get(name), Words):
        report = as_noted(raw, entry.who) if name == SAID else None
        return report or Line(raw, (), ">")
    form = said or _SENTENCES.get(name, f"{capital(name.replace('-', ' '))}: {{}}")
    if isinstance(entry, Decision) and name == "risk-owner":
        if risk_put_right(book, entry, today):
            return None
        form = form if entry.risk_owner else "Who carries the risk: {}"
    raw = without_whom_not(raw) if name == "risk-owner" else raw
    if isinstance(entry, Handoff) and name == "trial-end" and not said:
        form = form if is_as_asked(book, entry, entry.on) else "Asked for until {}"
    told = value(book, entry, name, _without_odds(entry, name, raw), today)
    if not told:
        return None
    if isinstance(entry, Decision) and name == "holds-from":
        return Line(sentence(starting(entry, told, today)))
    return Line(sentence(capital(form.format(told))))


def _without_odds(entry: Entry, name: str, raw: str) -> str:
    """What a forecast needs first, without how likely I think it is: that may be a guess about somebody."""
    if name != "needs" or entry.kind != "forecast":
        return raw
    read = (read_wait(line, entry.on) for line in raw.split("\n"))
    return "\n".join(str(one._replace(chance=1.0)) for one in read if isinstance(one, Wait))


def is_told(entry: Entry, name: str, raw: str) -> bool:
    """Whether the title says already what a field repeats: a bare yes, how far a yes goes, what became of it, from when it holds."""
    if name == "holds-from" and isinstance(entry, Decision):
        return names_start(entry, entry.title)
    title = entry.title.strip(" .!").lower()
    if (name, raw.lower()) == ("is", "part"):
        return bool(title)
    if name == "is" and title.startswith(f"{raw.lower()} to:"):
        return True
    if name == "state":
        return title.startswith(raw.lower()) or (title, raw) == ("said", "sent")
    return (name, title) == ("is", raw.lower())


def value(book: Book, entry: Entry, name: str, raw: str, today: date) -> str:
    """A field as it is said: days in words, people and things in a row, entries by their titles."""
    field = entry.declared.get(name)
    if isinstance(field, Refs):
        named = map(book.get, split_items(raw))
        return (
            listed(between_marks(one.title) for one in named if one and one.title)
            or "another entry"
        )
    moment = read_moment(raw, entry.on) if isinstance(field, Day) else None
    if isinstance(moment, Moment):
        return moment_text(moment, today)
    if name in ("level", "wished") and raw.lower() in _LEVELS:
        return _level(book, entry, raw.lower())
    if isinstance(field, People):
        names = whom(book, tuple(split_items(raw)))
        return names + (_before_it_was_put_right(book, entry, today) if name == "risk-owner" else "")  # fmt: skip
    if isinstance(field, Items):
        return listed(split_items(raw))
    return "; ".join(_in_words(part.strip(), today) for part in raw.split("\n") if part.strip())


def _before_it_was_put_right(book: Book, entry: Entry, today: date) -> str:
    """What stands behind who carries a risk, where somebody has put that right and the book has the old name."""
    by = risk_put_right(book, entry, today) if isinstance(entry, Decision) else None
    return f", as noted before the correction of {short_day(by.on, today)}" if by else ""


def _level(book: Book, entry: Entry, level: str) -> str:
    """Who decides how: the one whose area it is, or whoever it goes to."""
    is_one = len(entry.who) < 2 and not any(map(book.is_me, entry.who))
    return _LEVELS[level].format(
        holder=who(book, entry.who) if entry.who else "whoever holds it",
        giver=whom(book, entry.who) or "whoever holds it",
        taker=who(book, entry.to),
        other=whom(book, entry.to) or "me",
        s="s" if is_one else "",
    )


def _in_words(text: str, today: date) -> str:
    """The text with each day in figures as one in words."""

    def day(found: re.Match[str]) -> str:
        moment = read_moment(found[2], today)
        said = short_day(moment.on, today) if isinstance(moment, Moment) else found[2]
        return f"% by {said}" if found[1] else said

    return _FIGURE_DAY.sub(day, text)


def _is_in_time(raw: str, entry: Entry) -> bool:
    """Whether an entry was written by its own day, which needs no saying."""
    moment = read_moment(raw, entry.on)
    return isinstance(moment, Moment) and moment.on <= entry.on
