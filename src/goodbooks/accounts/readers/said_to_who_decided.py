"""A decision, and what was asked before it, as both are said to whoever decided: “he” of them is “you”, in my words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.in_their_words import says_i
from goodbooks.accounts.readers.to_their_face import to_their_face
from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.core.document import Line
from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import amending
from goodbooks.entries.ask import Ask
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.entries.decision import Decision

_LONGEST = 160
I_HAD_ASKED = "I had asked: "
"""How what was asked before stands in a sentence to whoever decided."""
_IF_THEY = regex(r"\b(?:if|once|when|as long as|provided|unless) (?:he|she)\b", re.IGNORECASE)
"""On what condition somebody else gives what “I” do: then “I” is hardly theirs."""


def said_to_who_decided(decision: Decision) -> Decision:
    """A decision in which “he” is whoever took it, as my words to them: nobody reads “you tell me first” as theirs."""
    said = to_their_face(decision.title, decision.who)
    if said in ("", decision.title) or is_raw_decision(decision.title):
        return decision
    others = tuple(pair for pair in decision.fields if pair[0] != "public")
    return decision._replace(title=said, fields=(*others, ("public", said)))


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
