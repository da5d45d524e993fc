"""The words in which a decision is told to those who were not there, written as a correction of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import is_not_known
from goodbooks.accounts.readers.others_read import concerning
from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.accounts.readers.untold import (
    LEFT_OUT,
    are_who_decided,
    for_them,
    for_who_decided,
    is_for_me_alone,
    is_kept_from_who_decided,
    what_it_is,
)
from goodbooks.core.greeting import NOBODY
from goodbooks.core.names import ME
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.desk.asking.forming import correction_of, values_of
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.entries.decision import Decision
from goodbooks.language.retold.left_out import without_left_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

__all__ = ["WORDS", "Noted", "named", "noted_words", "tells_nothing", "told_for", "what_it_is"]

WORDS, READERS = "line.public", "line.readers"
_NO_TELLING = regex(
    r"\W*(?:no idea\b|who knows\b|not sure\b|(?:nothing|not|never) (?:for now|now|today|tonight|yet|at all)\b|ask (?:him|her|them|my \w+|(?-i:[A-ZÀ-Þ])[\w'’-]+)\W*$"
    r"|I(?:['’]d| would) rather not\b|I (?:do not|don['’]?t|will not|won['’]?t|can(?:not|['’]?t)) (?:want to |wish to |like to )?(?:tell|say)\b"
    r"|(?:he|she|they|my \w+|(?-i:[A-ZÀ-Þ])[\w'’-]+) (?:wants?|has|have|is going|likes?) to (?:tell|say))",
    re.IGNORECASE,
)
"""How somebody answers who is asked for their words and has none for those readers: “no idea, Per wants to tell them himself”."""


def named(readers: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the readers of a page who are somebody; () where it is for “whoever waits”."""
    return tuple(name for name in readers if not name.startswith(NOBODY))


class Noted(NamedTuple):
    """What I wrote down of a decision for me alone, where it can stand in words for others as it is; whoever alone reads what is put in its place, "" for anybody, and who decided, where they alone get it."""

    words: str = ""
    whom: str = ""
    to: str = ""

    @property
    def says(self) -> str:
        """Who reads these words, in a sentence."""
        return f"Nobody but {self.whom} reads these words" if self.whom else "Anybody may read these words from then on"  # fmt: skip


def noted_words(desk: Desk, ref: str, readers: tuple[str, ...]) -> Noted:
    """What a door puts where it asks for the words of a decision for these readers; nothing of what was told to me by somebody, or is raw."""
    found = desk.entry(ref) if ref else None
    if not isinstance(found, Decision):
        return Noted()
    words = "" if is_raw_decision(found.title) else found.title
    if _is_to_who_decided(desk, found, readers):
        return Noted(words, listed(readers), listed(readers))
    if is_for_me_alone(found):
        return Noted(without_left_out(words, _left_out(found)))
    if not _is_kept(desk, found, readers):
        return Noted()
    there = (*readers, *(name for name in found.who if name not in (*readers, ME)))
    return Noted(whom=listed(there))


def tells_nothing(words: str) -> bool:
    """Whether an answer gives no words for others: that there are none, or that somebody else is to find them."""
    return is_not_known(words) or _NO_TELLING.match(words) is not None


def told_for(desk: Desk, ref: str, words: str, readers: tuple[str, ...]) -> Entry:
    """Add the entry that gives a decision its words for these readers, as the form that amends it would; gives it back.

    What was told to me alone is opened to them and to nobody else; what I only noted for me alone, to anybody I show it. To whoever decided
    they are its title, with what is left out by it, and nobody else reads more for that.
    """
    old = desk.entry(ref, "decision")
    if not words.strip():
        raise Refusal("it has no words yet", "write how you tell it to them", NOTHING_CHANGED)
    if tells_nothing(words):
        raise Refusal(f"“{shortened(words, 60)}” tells them nothing", "write how you tell it to them, or leave it out", NOTHING_CHANGED)  # fmt: skip
    if not named(readers):
        raise Refusal("it is not said who gets these words", "name first for whom the page is", NOTHING_CHANGED)  # fmt: skip
    if isinstance(old, Decision) and _is_to_who_decided(desk, old, readers):
        values = {**values_of(old), "title": words.strip(), READERS: for_who_decided(old)}
        return _added(desk, old, values, again=frozenset(LEFT_OUT))
    values = {**values_of(old), WORDS: words.strip()}
    if isinstance(old, Decision) and (is_for_me_alone(old) or _is_kept(desk, old, readers)):
        values[READERS] = for_them(old, readers)
    return _added(desk, old, values)


def _added(
    desk: Desk, old: Entry, values: Mapping[str, str], again: frozenset[str] = frozenset()
) -> Entry:
    """The correction that was written, with these lines `again`."""
    made = desk.formed(correction_of(old, desk.kinds[old.kind], values, desk.clock.today, again))
    desk.add([made.entry])
    return made.entry


def _is_to_who_decided(desk: Desk, decision: Decision, readers: tuple[str, ...]) -> bool:
    """Whether whoever decided is to be told what I noted of it for me alone."""
    book = desk.open(Scope(desk.clock.today, ids=(decision.ref,))).book
    return are_who_decided(book, decision, readers) and is_kept_from_who_decided(book, decision)


def _left_out(decision: Decision) -> tuple[str, ...]:
    return (*filter(None, (decision.exception,)), *decision.skips)


def _is_kept(desk: Desk, decision: Decision, readers: tuple[str, ...]) -> bool:
    """Whether these readers see nothing of a decision, as of what was told to me alone or in confidence."""
    scope = Scope(desk.clock.today, matters=decision.matters, ids=(decision.ref,))
    seen = concerning(desk.open(scope).book, readers, desk.kinds)
    return seen.get(decision.ref) is None
