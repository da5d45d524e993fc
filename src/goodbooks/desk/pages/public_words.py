"""The words in which a decision is told to those who were not there, written as a correction of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.readers.others_read import concerning
from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.accounts.readers.untold import for_them, is_for_me_alone, what_it_is
from goodbooks.core.greeting import NOBODY
from goodbooks.core.scope import Scope
from goodbooks.desk.asking.forming import correction_of, values_of
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

__all__ = ["WORDS", "Noted", "named", "noted_words", "told_for", "what_it_is"]

WORDS, READERS = "line.public", "line.readers"


def named(readers: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the readers of a page who are somebody; () where it is for “whoever waits”."""
    return tuple(name for name in readers if not name.startswith(NOBODY))


class Noted(NamedTuple):
    """What I wrote down of a decision for me alone, where it can stand in words for others as it is; and whether anybody may read these words."""

    words: str = ""
    is_for_all: bool = False


def noted_words(desk: Desk, ref: str, readers: tuple[str, ...]) -> Noted:
    """What a door puts where it asks for the words of a decision for these readers; nothing of what was told to me by somebody, or is raw."""
    found = desk.entry(ref) if ref else None
    if not isinstance(found, Decision):
        return Noted()
    if not is_for_me_alone(found):
        return Noted(is_for_all=not _is_kept(desk, found, readers))
    return Noted("" if is_raw_decision(found.title) else found.title, is_for_all=True)


def told_for(desk: Desk, ref: str, words: str, readers: tuple[str, ...]) -> Entry:
    """Add the entry that gives a decision its words for these readers, as the form that amends it would; gives it back.

    What was told to me alone is opened to them and to nobody else; what I only noted for me alone, to anybody I show it.
    """
    old = desk.entry(ref, "decision")
    if not words.strip():
        raise Refusal("it has no words yet", "write how you tell it to them", NOTHING_CHANGED)
    if not named(readers):
        raise Refusal("it is not said who gets these words", "name first for whom the page is", NOTHING_CHANGED)  # fmt: skip
    values = {**values_of(old), WORDS: words.strip()}
    if isinstance(old, Decision) and (is_for_me_alone(old) or _is_kept(desk, old, readers)):
        values[READERS] = for_them(old, readers)
    made = desk.formed(correction_of(old, desk.kinds[old.kind], values, desk.clock.today))
    desk.add([made.entry])
    return made.entry


def _is_kept(desk: Desk, decision: Decision, readers: tuple[str, ...]) -> bool:
    """Whether these readers see nothing of a decision, as of what was told to me alone or in confidence."""
    scope = Scope(desk.clock.today, matters=decision.matters, ids=(decision.ref,))
    seen = concerning(desk.open(scope).book, readers, desk.kinds)
    return seen.get(decision.ref) is None
