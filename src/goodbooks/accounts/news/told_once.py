"""What a page for who keeps staff matters tells once: an answer in its words, and a decision that says only from when the yes holds, stand in what was agreed already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.granted_words import BEGINS, behind_the_yes, is_only_a_day
from goodbooks.core.names import is_named_in
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.language.days.effect import begins_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from goodbooks.core.entry import Entry

_OF_THE_BOOK = frozenset({"readers", "written", "amends", "is", "channel", "reviewed"})
"""The lines of a decision that no reader is told, or that its words say."""


def told_once(entries: Iterable[Entry], agreed: Sequence[Entry]) -> list[Entry]:
    """The entries without each answer whose words stand in what was `agreed`, and each decision that says only a start which that, or another decision of them, tells."""
    every = [*entries]
    return [one for one in every if not (_is_told(one, every, agreed) or _is_in_words(one, agreed))]


def _is_in_words(entry: Entry, agreed: Sequence[Entry]) -> bool:
    """Whether what was agreed has the very words of an answer, which then stand there once."""
    if not isinstance(entry, Answer) or any(name not in _OF_THE_BOOK for name, _ in entry.fields):
        return False
    said = " ".join((behind_the_yes(entry.title) or entry.title).lower().split()).strip(" .!")
    return bool(said) and any(said in " ".join(one.title.lower().split()) for one in agreed)


def _is_told(entry: Entry, every: Sequence[Entry], agreed: Sequence[Entry]) -> bool:
    start = _only_start(entry)
    if start is None:
        return False
    in_words = any(_starts(one) == start and any(is_named_in(one.title, who) for who in entry.who) for one in agreed)  # fmt: skip
    return in_words or any(
        isinstance(one, Decision) and one is not entry and one.who == entry.who and one.holds_from and one.holds_from.on == start
        for one in every
    )  # fmt: skip


def _only_start(entry: Entry) -> date | None:
    """The day of a decision that says no more than from when, and has no line that says more."""
    if not isinstance(entry, Decision) or any(name not in _OF_THE_BOOK for name, _ in entry.fields):
        return None
    said = behind_the_yes(entry.title) or entry.title.strip()
    is_start = said.lower().startswith(BEGINS) and is_only_a_day(said)
    return _starts(entry) if is_start else None


def _starts(entry: Entry) -> date | None:
    found = begins_in(entry.title, entry.on)
    return found.first if found else None
