"""A decision, and what was asked before it, as both are said to whoever decided: “he” of them is “you”, in my words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from goodbooks.accounts.readers.in_their_words import says_i
from goodbooks.accounts.readers.said_of_me import my_names, said_of_me
from goodbooks.accounts.readers.to_their_face import called, said_to_them, to_their_face
from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.accounts.readers.who_was_there import were_there, without_what_it_leaves_out
from goodbooks.accounts.readers.without_asides import without_asides
from goodbooks.core.book import Book
from goodbooks.core.document import Line
from goodbooks.core.entry import Entry
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.placeholders import HELD_TITLE
from goodbooks.core.readers import seen_by
from goodbooks.core.regex import regex
from goodbooks.core.telling import amending
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.language.retold.as_you_asked import without_s
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.core.entry import Kind

E = TypeVar("E", bound=Entry)
_LONGEST = 160
I_HAD_ASKED = "I had asked: "
"""How what was asked before stands in a sentence to whoever decided."""
_CLAUSES = regex(r"((?:[;.]|, (?:and|but))\s+)")
"""Where the next clause of a title begins."""
_BEHIND = r"(?:with|to|by|for|from|of|at|beside|through|via|past|before|after|without|tells?|telling|asks?|asking|shows?|showing)"
"""Behind which words whoever reads it is “you”."""
_DEED = regex(
    r"(?P<does>gives|gave|hands|handed|lets|leaves|left|trusts|entrusts|entrusted|passe[sd]|returns|returned|allows|allowed) (?P<rest>(?:[^.;!?,]{1,60}? to )?me\b.*|back to me\b.*)"
    r"|(?P<says>says?|said|agrees?|agreed|decides?|decided)(?P<that> (?:that )?I (?:may|can|could|get|will|am)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
"""What they do or say of me, told without their name; “leave it to me” is their own order, in which “me” is theirs."""
_FROM_THEN = regex(
    r"(?:(?:from|as of) (?:now|then|today|tomorrow|this \w+|next \w+|(?:the )?\w+day)(?: onwards?| on)?|(?:the )?next time(?: [^,]{1,40},)?|(?:each|every|any) time|in (?:the )?future),? ",
    re.IGNORECASE,
)
"""From when on something is done, in front of who does it."""
_SHE = regex(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_ORDER = regex(
    r"(?:(?:[A-ZÀ-Þ][\w'’-]+[,:]|(?:no|ok|okay|fine|well|so|then|now|look|please|just)\b,?) )*(?i:leave|let|give|trust|hand|allow|bring|send|show|ask|tell|call|ring|report|keep|check|pass|forward|copy|write|mail|text|come|talk|speak|run|put|get|take) (?:(?!(?:he|she|they|we|I)\b)[^\s.;:!?,]+ ){0,8}?me\b"
)
"""An order with “me” in what it orders, as whoever gives it speaks of themselves; a name before it is called."""
_IF_THEY = regex(r"\b(?:if|once|when|as long as|provided|unless) (?:he|she)\b", re.IGNORECASE)
"""On what condition somebody else gives what “I” do: then “I” is hardly theirs."""


def said_to_who_decided(decision: Decision, mine: Iterable[str] = ()) -> Decision:
    """A decision in which “he” or their own name is whoever took it, or I stand by one of my names, as my words to them: nobody reads “you tell me first” as theirs."""
    if _is_their_order(decision.title):
        return decision
    title = _told_of_them(decision.title) or decision.title
    named = title if decision.reverses else _by_their_name(title, decision.who)
    named = _at_their_name(named, decision.who)
    said = said_of_me(named, mine) or to_their_face(named, decision.who)
    said = title if not said and title != decision.title else said
    if said in ("", decision.title) or is_raw_decision(decision.title):
        return decision
    return _in_my_words(decision, said)


def _is_their_order(title: str) -> bool:
    """Whether a title begins with an order that is about whoever gives it: “leave the press to me, and he signs” says “me” of them, and “he” of somebody else."""
    return _ORDER.match(title.strip()) is not None


def _told_of_them(title: str) -> str:
    """A title that tells what they do to me without naming them, as it is said to them: “Gave me the seeds back” is “You gave me the seeds back”; "" for any other."""
    found = _DEED.match(title.strip())
    if found is None:
        return ""
    does, rest = (
        (found["says"], found["that"].strip()) if found["says"] else (found["does"], found["rest"])
    )
    return f"You {without_s(does.lower())} {rest}"


def _by_their_name(title: str, names: tuple[str, ...]) -> str:
    """A title with “you” in each clause that begins with whoever decided, by name: “Gerrit keeps the key” is “You keep the key”."""
    said = "".join(_to_them(one, names) for one in _CLAUSES.split(title))
    return capital(said) if title[:1].isupper() else said


def _at_their_name(title: str, names: tuple[str, ...]) -> str:
    """A title with “you” where whoever decided is named behind a small word: “the first eyes stay with Henrik” is “the first eyes stay with you”, and “Henrik's desk” stays what it is."""
    known = sorted({one for name in names for one in called(name)}, key=len, reverse=True)
    whom = "|".join(map(re.escape, known))
    return re.sub(rf"\b(?P<lead>{_BEHIND}) (?:{whom})(?![\w'’-]| [A-ZÀ-Þ])", r"\g<lead> you", title)


def _to_them(clause: str, names: tuple[str, ...]) -> str:
    """A clause that begins with who decided, or with from when on they do it, “from now on Gerrit calls me”, as it is said to them; any other as it is."""
    found = _FROM_THEN.match(clause)
    lead = found[0] if found else ""
    rest = clause[len(lead) :]
    whom = next((one for name in names for one in called(name) if rest.startswith(f"{one} ")), "")
    if not whom:
        return clause
    behind = rest[len(whom) :]
    they = "she" if _SHE.search(behind) else "he"
    turned = said_to_them(rest, names) or to_their_face(f"{they}{behind}", names)
    return f"{lead}{turned.rstrip('.')}" if turned else clause


def seen_as_they_decided(book: Book, readers: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
    """The book as these readers may see it, in which their own decisions say “me” of me and not my name, and those of others nothing of what is left out by them."""
    seen, mine = seen_by(book, readers, kinds), my_names(book)
    if seen is book:
        return seen
    every = (_as_they_hear(book, without_asides(one), readers) for one in (*seen.entries, *seen.planned))  # fmt: skip
    return Book((_of_me(book, one, readers, mine) for one in every), part_of=book)


def _as_they_hear(book: Book, entry: Entry, readers: tuple[str, ...]) -> Entry:
    if not isinstance(entry, Decision) or entry.public or not entry.title:
        return entry
    said = without_what_it_leaves_out(book, entry, entry.title)
    is_theirs = said == entry.title or were_there(book, entry, readers)
    return entry if is_theirs else entry._replace(title=said or HELD_TITLE)


def _of_me(book: Book, entry: Entry, readers: tuple[str, ...], mine: tuple[str, ...]) -> Entry:
    is_theirs = bool(mine) and all(any(book.is_same(name, who) for who in entry.who) for name in readers)  # fmt: skip
    if not is_theirs or not isinstance(entry, Decision) or _is_their_order(entry.title):
        return entry
    said = said_of_me(entry.title, mine)
    return _in_my_words(entry, said) if said else entry


def _in_my_words(entry: E, said: str) -> E:
    """A decision in words of mine for whoever took it: nobody's “I” is theirs in it."""
    others = tuple(pair for pair in entry.fields if pair[0] != "public")
    return entry._replace(title=said, fields=(*others, ("public", said)))


def is_told_unsurely(decision: Decision) -> bool:
    """Whether “he” in a decision may be whoever took it, or somebody else, so that it is not said to them as it stands."""
    is_of_two = says_i(decision, decision.title) and _IF_THEY.search(decision.title) is not None
    return bool(decision.title) and (is_of_two or not to_their_face(decision.title, decision.who))


def asked_before(book: Book, decision: Decision) -> Ask | None:
    """What a decision says yes or no to, where it begins so and does not say to what."""
    is_reply = bool(is_said(decision.title)) and " to: " not in decision.title
    found = (book.get(ref) for ref in decision.links if is_reply)
    return next((one for one in found if isinstance(one, Ask) and one.title), None)


def as_i_asked(ask: Ask, decision: Decision) -> str:
    """What was asked, as a sentence to whoever decided: “I had asked: …”; "" where “he” may be them or not."""
    said = to_their_face(ask.title, decision.who)
    return f"{I_HAD_ASKED}“{shortened(said, _LONGEST)}”." if said else ""


def not_quoted(book: Book, decision: Decision) -> tuple[Line, ...]:
    """For me alone, that what I had asked is left out of what they get, since “he” in it may be them."""
    ask = asked_before(book, decision)
    if ask is None or as_i_asked(ask, decision):
        return ()
    say = amending(ask, title="your words for them")
    words = f"What you had asked is left out: in “{shortened(ask.title, 90)}” it is not sure who is meant. As you say it to them: {say}"
    return (Line(words, (ask.ref,), "-"),)
