"""One question of a walk, with what is known for it, and what it came to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.walks.questions.by_letter import by_letter
from goodbooks.desk.walks.questions.in_short import question_in_short
from goodbooks.playbooks.answers.choices import choices_in, chosen
from goodbooks.playbooks.answers.talk_told import shown_with_place

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.situations.offered.candidates import Candidate

_SAYS_WHO_READS = regex(
    r"\bread it\b|\b(?:as|the way) (?:you|it) would\b|\bas it goes on\b|\bgo on after\b|\bto them\b|\bask them for\b|\b(?:in private|for you alone|only for you)\b",
    re.IGNORECASE,
)
"""How a question says itself that its answer is said to somebody, or that it is for nobody."""
TAKEN = ("person", "people", "matter")
"""What the book knows of these is taken without asking."""


class Asked(NamedTuple):
    """One question of a walk, and what it came to.

    `known` is what the book or the story offers, `source` where that stands, in words, or what the story tells of it where it offers nothing; `shown` is
    the answer as it stands in a sentence, a date as a day. `is_told` says that the story's own words are taken over,
    `is_beside` that the way which was chosen has no use for it; `place` is whom a story is read for. `is_usual` says that it holds
    until it is said otherwise, `is_later` that it can wait until there is a plan, and `is_boss` that whoever was answered is said to be the boss.
    `aside` is an answer that was not for others, `cut` what its readers must not know, as it said itself, and `doubt` why it is asked whom a story means. `reader` is who reads what is answered, "" for nobody. `is_of_gone` says that the book has it of the area that was taken back,
    and `is_maybe` that the story tells it as a maybe, so that it is asked now and not said before. `candidates` are the clauses of the story that may
    answer it, for its writer to choose from; `is_guess` that what is known is the first of them, which nobody has said.
    """

    slot: str
    kind: str
    words: str
    known: Value | None
    source: str
    said: Value | None = None
    shown: str = ""
    is_told: bool = False
    is_beside: bool = False
    place: str = ""
    is_usual: bool = False
    is_later: bool = False
    is_boss: bool = False
    aside: str = ""
    cut: str = ""
    doubt: str = ""
    reader: str = ""
    is_of_gone: bool = False
    is_maybe: bool = False
    candidates: tuple[Candidate, ...] = ()
    is_guess: bool = False

    @property
    def put(self) -> str:
        """The question as it is asked: with who reads its answer, unless its own words say that."""
        if not self.reader or self.kind != "text" or _SAYS_WHO_READS.search(self.words):
            return self.words
        return f"{self.words} {capital(self.reader)} will read it."

    @property
    def cut_told(self) -> str:
        """What is said at once to an answer of which something is left out; "" for one that stands whole."""
        whom = self.reader if self.reader not in ("", "others") else ""
        read = f"what {whom} reads" if whom else "what others read"
        return f"Left out of {read}, and kept for you alone: “{self.cut}”" if self.cut else ""

    @property
    def short(self) -> str:
        """The question as it stands beside its answer."""
        return question_in_short(self.words)

    @property
    def is_taken(self) -> bool:
        """Whether it is taken without asking: the book's own word, the story's, what is usual, or the name a matter gets."""
        is_known = self.known is not None and bool(self.known.cites or self.kind == "matter")
        return self.is_told or self.is_usual or self.is_of_gone or (self.kind in TAKEN and is_known)  # fmt: skip

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers among which the question lets one choose; own words are one as well."""
        return choices_in(self.words)

    def offered(self, today: date) -> str:
        """What is known before it is asked, as it stands in a sentence, a date as a day; "" for nothing."""
        return shown_with_place(self.known, today) if self.known else ""

    def with_answer(self, said: Value | None, today: date, *, is_beside: bool) -> Asked:
        """The question with what it came to; what was told or is usual, only where that was taken."""
        shown = shown_with_place(said, today) if said else ""
        is_told = self.is_told and said is self.known
        is_usual = self.is_usual and said is not None and said.is_usual
        return self._replace(
            said=said, shown=shown, is_told=is_told, is_usual=is_usual, is_beside=is_beside
        )

    def chosen(self, answer: str) -> str:
        """An answer, where it is the number of a choice or the letter of a candidate, that."""
        return by_letter(self.candidates, answer, names=self.kind == "person") or chosen(
            self.words, answer
        )
