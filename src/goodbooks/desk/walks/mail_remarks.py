"""What the coach says of a mail that a walk ends with: the worst first, a few at a time, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.gravity import without_foreign_examples, worst_first
from goodbooks.core.phrasing import counted
from goodbooks.desk.coaching import coach_without_book
from goodbooks.language.letter import Letter

if TYPE_CHECKING:
    from goodbooks.coach.view import Flag

_REMARKS = 3


class MailRemarks(NamedTuple):
    """The remarks that are shown, and a sentence that says how many more there are; "" where those are all."""

    flags: tuple[Flag, ...]
    more: str


def mail_remarks(text: str) -> MailRemarks:
    """The remarks on a message of a playbook that matter most, of each sentence and each rule one, and without examples that are foreign to it."""
    found = coach_without_book(text, "").flags
    first = worst_first(found, Letter(text).sentences)[:_REMARKS]
    left = len(found) - len(first)
    shown = tuple(without_foreign_examples(one, text) for one in first)
    more = f"These first; {counted(left, 'more remark')} after them." if left else ""
    return MailRemarks(shown, more)
