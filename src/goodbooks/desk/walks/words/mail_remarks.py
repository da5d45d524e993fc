"""What the coach says of a mail that a walk ends with: the worst first, a few at a time, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.readers.private_matters import NOTHING_PRIVATE, private_matters
from goodbooks.coach.facts.not_for_them import kept_private, names_what_is_left_out
from goodbooks.coach.gravity import without_foreign_examples, worst_first
from goodbooks.core.phrasing import counted, listed
from goodbooks.desk.coaching import coach_without_book
from goodbooks.language.text.letter import Letter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.coach.coached import Flag
    from goodbooks.desk.walks.questions.walk import Walk

_REMARKS = 3
_WHOEVER = "whoever gets it"


class MailRemarks(NamedTuple):
    """The remarks that are shown, and a sentence that says how many more there are; "" where those are all."""

    flags: tuple[Flag, ...]
    more: str


def mail_remarks(
    text: str,
    private: PrivateMatters = NOTHING_PRIVATE,
    to: Sequence[str] = (),
    left_out: Sequence[str] | None = None,
) -> MailRemarks:
    """The remarks on a message of a playbook that matter most, of each sentence and each rule one, and without examples that are foreign to it.

    A sentence that names who or what is `private` is among them: those it goes `to` would read of it. So is one that tells of what a decision
    leaves out, where it goes to others than who decided: `left_out` is what is known of that, None in a mail to them.
    """
    sentences = Letter(text).sentences
    told = names_what_is_left_out(sentences, left_out, listed(to) or _WHOEVER) if left_out is not None else ()  # fmt: skip
    found = (*kept_private(sentences, private, to, listed(to) or _WHOEVER), *told, *coach_without_book(text, "").flags)  # fmt: skip
    first = worst_first(found, sentences)[:_REMARKS]
    left = len(found) - len(first)
    shown = tuple(without_foreign_examples(one, text) for one in first)
    more = f"These first; {counted(left, 'more remark')} after them." if left else ""
    return MailRemarks(shown, more)


def private_of(walk: Walk) -> PrivateMatters:
    """Who and what of one's own life the book, the story and the answers of a walk tell of that nobody else reads."""
    return private_matters(walk.book, "\n".join((walk.told, *_for_me(walk))))


def _for_me(walk: Walk) -> Iterator[str]:
    """The answers in words that nobody else reads, and what was set aside of the others."""
    for one in walk.asked:
        if one.aside:
            yield one.aside
        if one.kind == "text" and one.said and not one.reader:
            yield one.said.text
